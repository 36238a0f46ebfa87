package io.github.ecf4j.model.plan;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.programme.ModuleNumber;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * A module planned for a teaching week.
 *
 * @param module the module
 * @param week the Monday of the week
 */
public record PlannedStudy(ModuleNumber module, LocalDate week)
    implements Comparable<PlannedStudy> {
  private static final Comparator<PlannedStudy> SEQUENCE =
      Comparator.comparing(PlannedStudy::week).thenComparing(PlannedStudy::module);

  /**
   * Checks the week.
   *
   * @param module the module
   * @param week the Monday of the week
   * @throws io.github.ecf4j.model.check.InvalidValueException if it does not begin on a Monday
   */
  public PlannedStudy {
    requireNonNull(module, "module");
    Check.day("week", week);
    Check.that(week.getDayOfWeek() == DayOfWeek.MONDAY, "week", week, "a Monday");
  }

  /** By week, then by module. */
  @Override
  public int compareTo(PlannedStudy other) {
    requireNonNull(other, "other");
    return SEQUENCE.compare(this, other);
  }
}
