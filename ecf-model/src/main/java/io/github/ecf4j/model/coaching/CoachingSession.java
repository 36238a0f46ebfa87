package io.github.ecf4j.model.coaching;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.person.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * One entry in the record of a teacher's meetings with a mentor (orientation, section 5 and
 * Appendix A).
 *
 * <p>An absent part was not recorded; zero is a recorded value. Several entries on one day belong
 * to one session.
 */
@Value.Immutable
public abstract class CoachingSession {
  static final int MINUTES_PER_DAY = 24 * 60;

  CoachingSession() {}

  /** When the time for the meeting was given. */
  public enum TimeGiven {
    /** In a lesson from which the teacher is released. */
    RELEASED,
    /** Before school. */
    BEFORE_SCHOOL,
    /** After school. */
    AFTER_SCHOOL,
    /** In a lesson that a colleague covers. */
    COVER,
    /** By letting the teacher go early. */
    EARLY_RELEASE
  }

  /** Who gave pastoral support. */
  public enum PastoralBy {
    /** The mentor. */
    MENTOR,
    /** Another member of staff. */
    OTHER
  }

  /**
   * The day of the meeting.
   *
   * @return the day, one of {@link io.github.ecf4j.model.check.Days}
   */
  public abstract LocalDate heldOn();

  /**
   * The mentor.
   *
   * @return the mentor's id
   */
  public abstract PersonId mentor();

  /**
   * The observation before the session.
   *
   * @return what was recorded of it, if anything
   */
  public abstract Optional<Observation> observation();

  /**
   * How long the instructional coaching lasted; zero states that this was a mentoring meeting only.
   *
   * @return minutes, from 0 to 1440, if recorded
   */
  public abstract OptionalInt coachingMinutes();

  /**
   * How long the rest of the meeting lasted.
   *
   * @return minutes, from 0 to 1440, if recorded
   */
  public abstract OptionalInt otherMinutes();

  /**
   * When the time was given.
   *
   * @return the kind of time, if recorded
   */
  public abstract Optional<TimeGiven> timeGiven();

  /**
   * The step that was set.
   *
   * @return the step, if one was recorded
   */
  public abstract Optional<RecordedStep> step();

  /**
   * Whether every success criterion of the previous step was met.
   *
   * @return whether, if recorded
   */
  public abstract Optional<Boolean> criteriaMet();

  /**
   * Whether the mentor praised work on the previous step.
   *
   * @return whether, if recorded
   */
  public abstract Optional<Boolean> praised();

  /**
   * Whether the mentor shared the new step and the reason for it.
   *
   * @return whether, if recorded
   */
  public abstract Optional<Boolean> shared();

  /**
   * Whether the mentor modelled the step.
   *
   * @return whether, if recorded
   */
  public abstract Optional<Boolean> modelled();

  /**
   * How often the teacher practised the step.
   *
   * @return rounds, from 0 to 100, if recorded
   */
  public abstract OptionalInt practiceRounds();

  /**
   * Who gave pastoral support.
   *
   * @return mentor or another, if recorded
   */
  public abstract Optional<PastoralBy> pastoralBy();

  /**
   * Whether the entry is of a coaching session; if not, it is of a mentoring meeting only.
   *
   * @return false just where zero minutes of coaching are recorded
   */
  public boolean hasCoaching() {
    return coachingMinutes().orElse(1) > 0;
  }

  @Value.Check
  void check() {
    Check.day("heldOn", heldOn());
    coachingMinutes().ifPresent(m -> Check.range("coachingMinutes", m, 0, MINUTES_PER_DAY));
    otherMinutes().ifPresent(m -> Check.range("otherMinutes", m, 0, MINUTES_PER_DAY));
    practiceRounds().ifPresent(n -> Check.range("practiceRounds", n, 0, 100));
  }

  /** Prints day, mentor and step. */
  @Override
  public String toString() {
    return "CoachingSession on "
        + heldOn()
        + " with "
        + mentor()
        + step().map(step -> ", " + step.label()).orElse("");
  }

  /**
   * Starts an entry.
   *
   * @return a builder
   */
  public static CoachingSessionBuilder builder() {
    return new CoachingSessionBuilder();
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public CoachingSessionBuilder toBuilder() {
    return new CoachingSessionBuilder(this);
  }
}
