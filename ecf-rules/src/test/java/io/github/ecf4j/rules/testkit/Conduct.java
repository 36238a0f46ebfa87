package io.github.ecf4j.rules.testkit;

import java.util.List;
import java.util.OptionalInt;

/**
 * How well somebody keeps to a plan.
 *
 * @param studies whether the teacher studies at all
 * @param slips how late the items of a plan are, in turn and again from the first on: in weeks, or
 *     {@link #NEVER}; none means all in time
 */
record Conduct(boolean studies, List<Integer> slips) {
  /** What is not done at all. */
  static final int NEVER = 4;

  static final Conduct PERFECT = new Conduct(true, List.of());

  /** How many weeks late the item at an index is; empty if it is not done. */
  OptionalInt weeksLate(int index) {
    int late = slips.isEmpty() ? 0 : slips.get(index % slips.size());
    return late == NEVER ? OptionalInt.empty() : OptionalInt.of(late);
  }
}
