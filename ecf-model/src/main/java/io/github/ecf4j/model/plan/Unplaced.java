package io.github.ecf4j.model.plan;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;

/**
 * An activity that found no week.
 *
 * @param activity the activity
 * @param reason why there is no week for it
 */
public record Unplaced(Activity activity, String reason) {
  /**
   * An activity without a week.
   *
   * @param activity the activity
   * @param reason why there is no week for it
   * @throws io.github.ecf4j.model.check.InvalidValueException if the reason is blank
   */
  public Unplaced {
    requireNonNull(activity, "activity");
    Check.text("reason", reason);
  }
}
