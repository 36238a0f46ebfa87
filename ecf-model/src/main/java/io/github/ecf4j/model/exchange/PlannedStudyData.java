package io.github.ecf4j.model.exchange;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.programme.ModuleNumber;

/**
 * A {@link PlannedStudy}.
 *
 * @param module the number of the module
 * @param week the first day of its week
 */
public record PlannedStudyData(Integer module, String week) implements Exchanged<PlannedStudy> {
  /**
   * Writes what is planned.
   *
   * @param planned what is planned
   * @return its wire form
   */
  public static PlannedStudyData of(PlannedStudy planned) {
    requireNonNull(planned, "planned");
    return new PlannedStudyData(planned.module().value(), planned.week().toString());
  }

  @Override
  public PlannedStudy read(Parts in) {
    var module = in.required("module", this.module, ModuleNumber::of);
    var week = in.required("week", this.week, Parts::week);
    return in.build(() -> new PlannedStudy(module, week));
  }
}
