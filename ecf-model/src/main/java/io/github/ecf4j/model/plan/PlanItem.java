package io.github.ecf4j.model.plan;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.check.Check;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An activity in its week, with the reason why it is there. */
@Value.Immutable
public abstract class PlanItem implements Comparable<PlanItem> {
  PlanItem() {}

  /**
   * What is to be done.
   *
   * @return the activity
   */
  public abstract Activity activity();

  /**
   * When.
   *
   * @return the week
   */
  public abstract Week week();

  /**
   * The day, where one is known: a provider's date, or the day on which it took place.
   *
   * @return a day of the week, if known
   */
  public abstract Optional<LocalDate> on();

  /**
   * The first day on which it may take place.
   *
   * @return its day where one is known, else the first of its week
   */
  public LocalDate firstDay() {
    return on().orElseGet(week()::first);
  }

  /**
   * The last day on which it may take place.
   *
   * @return its day where one is known, else the last of its week
   */
  public LocalDate lastDay() {
    return on().orElseGet(week()::last);
  }

  /**
   * Whether the coaching is for contracting, because no step can be set yet.
   *
   * @return whether it is; false for all but coaching
   */
  @Value.Default
  public boolean contracting() {
    return false;
  }

  /**
   * Whether a provider's date falls on a day on which the school does not teach.
   *
   * @return whether it does; false for all but training
   */
  @Value.Default
  public boolean onClosedDay() {
    return false;
  }

  /**
   * Why it is in this week.
   *
   * @return a sentence
   */
  public abstract String reason();

  /** Whether another item of the same activity is the same except for its reason. */
  boolean standsAs(PlanItem other) {
    return week().equals(other.week())
        && on().equals(other.on())
        && contracting() == other.contracting()
        && onClosedDay() == other.onClosedDay();
  }

  @Value.Check
  void check() {
    on().ifPresent(
            day -> Check.that(week().contains(day), "on", day, "a day of the week of", week()));
    Check.that(
        !contracting() || activity() instanceof Activity.Coaching,
        "contracting",
        activity(),
        "true for coaching only");
    Check.that(
        !onClosedDay() || activity() instanceof Activity.Training,
        "onClosedDay",
        activity(),
        "true for training only");
    Check.text("reason", reason());
  }

  /** By week, then by activity. */
  @Override
  public int compareTo(PlanItem other) {
    requireNonNull(other, "other");
    int byWeek = week().compareTo(other.week());
    return byWeek != 0 ? byWeek : activity().compareTo(other.activity());
  }

  /**
   * Starts an item.
   *
   * @return a builder
   */
  public static PlanItemBuilder builder() {
    return new PlanItemBuilder();
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public PlanItemBuilder toBuilder() {
    return new PlanItemBuilder(this);
  }
}
