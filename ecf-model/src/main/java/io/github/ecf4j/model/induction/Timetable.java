package io.github.ecf4j.model.induction;

import io.github.ecf4j.model.check.Check;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A school's timetabled week, and what of it a teacher teaches (statutory guidance 2024, 2.20). */
@Value.Immutable
public abstract class Timetable {
  private static final int MINUTES_PER_WEEK = 7 * 24 * 60;

  Timetable() {}

  /**
   * All timetabled time of a full-time teacher on the main pay range.
   *
   * @return minutes a week, from 1 to 10080
   */
  public abstract int timetabledMinutes();

  /**
   * What of it such a teacher neither teaches nor has for planning, preparation and assessment.
   *
   * @return minutes a week, from 0, below {@link #timetabledMinutes}
   */
  @Value.Default
  public int otherNonContactMinutes() {
    return 0;
  }

  /**
   * What the early career teacher teaches now.
   *
   * @return minutes a week, from 0 to 10080, if recorded
   */
  public abstract OptionalInt teachingMinutes();

  @Value.Check
  void check() {
    Check.range("timetabledMinutes", timetabledMinutes(), 1, MINUTES_PER_WEEK);
    Check.range("otherNonContactMinutes", otherNonContactMinutes(), 0, timetabledMinutes() - 1);
    teachingMinutes().ifPresent(m -> Check.range("teachingMinutes", m, 0, MINUTES_PER_WEEK));
  }

  /**
   * Starts a timetable.
   *
   * @return a builder
   */
  public static TimetableBuilder builder() {
    return new TimetableBuilder();
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public TimetableBuilder toBuilder() {
    return new TimetableBuilder(this);
  }
}
