package io.github.ecf4j.model.exchange;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.plan.PlanChange;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A {@link PlanChange}. It is found again by comparing the plans: {@link
 * io.github.ecf4j.model.plan.ProgrammePlan#since}.
 *
 * @param activity what changed its place
 * @param from the first day of the week it had, if it had one
 * @param to the first day of the week it has now, if it has one
 * @param reason why
 */
public record PlanChangeData(
    ActivityData activity, @Nullable String from, @Nullable String to, String reason)
    implements Serializable {
  /**
   * Writes a change.
   *
   * @param change the change
   * @return its wire form
   */
  public static PlanChangeData of(PlanChange change) {
    requireNonNull(change, "change");
    return new PlanChangeData(
        ActivityData.of(change.activity()),
        Parts.orNull(change.from()),
        Parts.orNull(change.to()),
        change.reason());
  }
}
