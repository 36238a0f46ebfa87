package io.github.ecf4j.rules.entitlement;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.induction.Timetable;
import io.github.ecf4j.rules.exact.Exact;

/**
 * The timetabled week of a full-time teacher on the main pay range, in minutes or in periods.
 *
 * @param timetabled all timetabled time, above 0, at most 10080
 * @param otherNonContact what of it is neither taught nor for planning, preparation and assessment;
 *     zero or more, below all of it
 */
public record TimetabledWeek(Exact timetabled, Exact otherNonContact) {
  private static final Exact MINUTES_PER_WEEK = Exact.of(7 * 24 * 60);

  /**
   * A week.
   *
   * @param timetabled all timetabled time, above 0, at most 10080
   * @param otherNonContact what of it is neither taught nor for planning, preparation and
   *     assessment; zero or more, below all of it
   * @throws io.github.ecf4j.model.check.InvalidValueException if one is out of bounds
   */
  public TimetabledWeek {
    requireNonNull(timetabled, "timetabled");
    requireNonNull(otherNonContact, "otherNonContact");
    Check.that(timetabled.signum() > 0, "timetabled", timetabled, "above zero");
    boolean fits = MINUTES_PER_WEEK.reaches(timetabled);
    Check.that(fits, "timetabled", timetabled, "at most", MINUTES_PER_WEEK);
    Check.that(
        otherNonContact.signum() >= 0 && timetabled.compareTo(otherNonContact) > 0,
        "otherNonContact",
        otherNonContact,
        "zero or more, below the timetabled " + timetabled);
  }

  /**
   * The week that a record holds.
   *
   * @param timetable the timetable, in minutes
   * @return the week, in minutes
   */
  public static TimetabledWeek of(Timetable timetable) {
    requireNonNull(timetable, "timetable");
    return of(timetable.timetabledMinutes(), timetable.otherNonContactMinutes());
  }

  /**
   * A week without other non-contact time.
   *
   * @param timetabled all timetabled minutes or periods, from 1 to 10080
   * @return the week
   * @throws io.github.ecf4j.model.check.InvalidValueException if it is out of bounds
   */
  public static TimetabledWeek of(int timetabled) {
    return of(timetabled, 0);
  }

  /**
   * A week.
   *
   * @param timetabled all timetabled minutes or periods, from 1 to 10080
   * @param otherNonContact what of it is neither taught nor for planning, preparation and
   *     assessment; from 0, below all of it
   * @return the week
   * @throws io.github.ecf4j.model.check.InvalidValueException if one is out of bounds
   */
  public static TimetabledWeek of(int timetabled, int otherNonContact) {
    return new TimetabledWeek(Exact.of(timetabled), Exact.of(otherNonContact));
  }
}
