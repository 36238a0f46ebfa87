package io.github.ecf4j.model.induction;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Attendance;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** A mentor of early career teachers (orientation, section 2 and section 3). */
@Value.Immutable
public abstract class Mentor {
  private static final int MINUTES_PER_WEEK = 7 * 24 * 60;

  Mentor() {}

  /**
   * The id.
   *
   * @return the id
   */
  public abstract PersonId id();

  /**
   * Time set aside for mentoring.
   *
   * @return minutes a week, from 0 to 10080, if recorded
   */
  public abstract OptionalInt protectedMinutesPerWeek();

  /**
   * Since when the mentor has mentored.
   *
   * @return the day, if recorded
   */
  public abstract Optional<LocalDate> mentoringSince();

  /**
   * The training events attended.
   *
   * @return the attendances
   */
  public abstract ImmutableList<Attendance> attendances();

  /**
   * What the mentor has read of the modules (orientation, section 2, recommends it strongly).
   *
   * @return the log; empty if the mentor's study is not recorded at all
   */
  public abstract Optional<StudyLog> study();

  @Value.Check
  void check() {
    mentoringSince().ifPresent(day -> Check.day("mentoringSince", day));
    protectedMinutesPerWeek()
        .ifPresent(m -> Check.range("protectedMinutesPerWeek", m, 0, MINUTES_PER_WEEK));
  }

  /** Prints the id. */
  @Override
  public String toString() {
    return "Mentor " + id();
  }

  /**
   * Starts a mentor.
   *
   * @return a builder
   */
  public static MentorBuilder builder() {
    return new MentorBuilder();
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public MentorBuilder toBuilder() {
    return new MentorBuilder(this);
  }
}
