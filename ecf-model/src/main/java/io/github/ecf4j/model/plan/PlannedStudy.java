package io.github.ecf4j.model.plan;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.programme.ModuleNumber;
import java.util.Comparator;

/**
 * A module planned for a teaching week.
 *
 * @param module the module
 * @param week the week
 */
public record PlannedStudy(ModuleNumber module, Week week) implements Comparable<PlannedStudy> {
  private static final Comparator<PlannedStudy> SEQUENCE =
      Comparator.comparing(PlannedStudy::week).thenComparing(PlannedStudy::module);

  /**
   * Checks that nothing is missing.
   *
   * @param module the module
   * @param week the week
   */
  public PlannedStudy {
    requireNonNull(module, "module");
    requireNonNull(week, "week");
  }

  /** By week, then by module. */
  @Override
  public int compareTo(PlannedStudy other) {
    requireNonNull(other, "other");
    return SEQUENCE.compare(this, other);
  }
}
