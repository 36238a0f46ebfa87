package io.github.ecf4j.model.plan;

import io.github.ecf4j.model.calendar.Week;
import java.util.Optional;
import org.immutables.value.Value;

/** How one activity differs in a later plan. */
@Value.Immutable
public abstract class PlanChange {
  PlanChange() {}

  /**
   * The activity.
   *
   * @return the activity
   */
  public abstract Activity activity();

  /**
   * Where it stood.
   *
   * @return its week in the earlier plan, or empty if it had none
   */
  public abstract Optional<Week> from();

  /**
   * Where it is now.
   *
   * @return its week in the later plan, or empty if it has none
   */
  public abstract Optional<Week> to();

  /**
   * Why it is there, or has no place, in the later plan.
   *
   * @return a sentence
   */
  public abstract String reason();

  static ImmutablePlanChange.Builder builder() {
    return new ImmutablePlanChange.Builder();
  }
}
