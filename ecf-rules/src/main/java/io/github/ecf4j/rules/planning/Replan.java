package io.github.ecf4j.rules.planning;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.plan.PlanChange;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;

/**
 * A plan after what really happened.
 *
 * @param plan what happened, where it happened, and what is still to come
 * @param toCome what is still to come, in order
 * @param changes what differs from the plan before, and why
 */
public record Replan(
    ProgrammePlan plan, ImmutableList<PlanItem> toCome, ImmutableList<PlanChange> changes) {
  /**
   * A plan after what really happened.
   *
   * @param plan what happened, where it happened, and what is still to come
   * @param toCome what is still to come, in order
   * @param changes what differs from the plan before, and why
   */
  public Replan {
    requireNonNull(plan, "plan");
    requireNonNull(toCome, "toCome");
    requireNonNull(changes, "changes");
  }
}
