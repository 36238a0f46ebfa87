package io.github.ecf4j.model.coaching;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.ValueBuilder;
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
  public boolean isCoaching() {
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
  public static Builder builder() {
    return new Builder(new ImmutableCoachingSession.Builder());
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public Builder toBuilder() {
    return new Builder(new ImmutableCoachingSession.Builder().like(this));
  }

  /** Takes what was recorded; only day and mentor are required. */
  public static final class Builder extends ValueBuilder<Builder> {
    private final ImmutableCoachingSession.Builder parts;

    Builder(ImmutableCoachingSession.Builder parts) {
      this.parts = parts;
    }

    /**
     * Gives the day of the meeting.
     *
     * @param heldOn the day, one of {@link io.github.ecf4j.model.check.Days}
     * @return this
     */
    public Builder heldOn(LocalDate heldOn) {
      return once("heldOn", heldOn, parts::heldOn);
    }

    /**
     * Gives the mentor.
     *
     * @param mentor the mentor's id
     * @return this
     */
    public Builder mentor(PersonId mentor) {
      return once("mentor", mentor, parts::mentor);
    }

    /**
     * Gives the observation before the session.
     *
     * @param observation what was recorded of it, if anything
     * @return this
     */
    public Builder observation(Observation observation) {
      return once("observation", observation, parts::observation);
    }

    /**
     * Gives the observation before the session.
     *
     * @param observation what was recorded of it, if anything, or empty for none
     * @return this
     */
    public Builder observation(Optional<Observation> observation) {
      return once("observation", observation, parts::observation);
    }

    /**
     * Sets how long the instructional coaching lasted.
     *
     * @param coachingMinutes minutes, from 0 to 1440
     * @return this
     */
    public Builder coachingMinutes(int coachingMinutes) {
      return once("coachingMinutes", coachingMinutes, parts::coachingMinutes);
    }

    /**
     * Sets how long the instructional coaching lasted.
     *
     * @param coachingMinutes minutes, from 0 to 1440, or empty for none
     * @return this
     */
    public Builder coachingMinutes(OptionalInt coachingMinutes) {
      return once("coachingMinutes", coachingMinutes, parts::coachingMinutes);
    }

    /**
     * Sets how long the rest of the meeting lasted.
     *
     * @param otherMinutes minutes, from 0 to 1440
     * @return this
     */
    public Builder otherMinutes(int otherMinutes) {
      return once("otherMinutes", otherMinutes, parts::otherMinutes);
    }

    /**
     * Sets how long the rest of the meeting lasted.
     *
     * @param otherMinutes minutes, from 0 to 1440, or empty for none
     * @return this
     */
    public Builder otherMinutes(OptionalInt otherMinutes) {
      return once("otherMinutes", otherMinutes, parts::otherMinutes);
    }

    /**
     * Says when the time was given.
     *
     * @param timeGiven the kind of time
     * @return this
     */
    public Builder timeGiven(TimeGiven timeGiven) {
      return once("timeGiven", timeGiven, parts::timeGiven);
    }

    /**
     * Says when the time was given.
     *
     * @param timeGiven the kind of time, or empty for none
     * @return this
     */
    public Builder timeGiven(Optional<TimeGiven> timeGiven) {
      return once("timeGiven", timeGiven, parts::timeGiven);
    }

    /**
     * Gives the step that was set.
     *
     * @param step the step
     * @return this
     */
    public Builder step(RecordedStep step) {
      return once("step", step, parts::step);
    }

    /**
     * Gives the step that was set.
     *
     * @param step the step, or empty for none
     * @return this
     */
    public Builder step(Optional<RecordedStep> step) {
      return once("step", step, parts::step);
    }

    /**
     * Sets whether every success criterion of the previous step was met.
     *
     * @param criteriaMet whether
     * @return this
     */
    public Builder criteriaMet(Boolean criteriaMet) {
      return once("criteriaMet", criteriaMet, parts::criteriaMet);
    }

    /**
     * Sets whether every success criterion of the previous step was met.
     *
     * @param criteriaMet whether, or empty for none
     * @return this
     */
    public Builder criteriaMet(Optional<Boolean> criteriaMet) {
      return once("criteriaMet", criteriaMet, parts::criteriaMet);
    }

    /**
     * Sets whether the mentor praised work on the previous step.
     *
     * @param praised whether
     * @return this
     */
    public Builder praised(Boolean praised) {
      return once("praised", praised, parts::praised);
    }

    /**
     * Sets whether the mentor praised work on the previous step.
     *
     * @param praised whether, or empty for none
     * @return this
     */
    public Builder praised(Optional<Boolean> praised) {
      return once("praised", praised, parts::praised);
    }

    /**
     * Sets whether the mentor shared the new step and the reason for it.
     *
     * @param shared whether
     * @return this
     */
    public Builder shared(Boolean shared) {
      return once("shared", shared, parts::shared);
    }

    /**
     * Sets whether the mentor shared the new step and the reason for it.
     *
     * @param shared whether, or empty for none
     * @return this
     */
    public Builder shared(Optional<Boolean> shared) {
      return once("shared", shared, parts::shared);
    }

    /**
     * Sets whether the mentor modelled the step.
     *
     * @param modelled whether
     * @return this
     */
    public Builder modelled(Boolean modelled) {
      return once("modelled", modelled, parts::modelled);
    }

    /**
     * Sets whether the mentor modelled the step.
     *
     * @param modelled whether, or empty for none
     * @return this
     */
    public Builder modelled(Optional<Boolean> modelled) {
      return once("modelled", modelled, parts::modelled);
    }

    /**
     * Sets how often the teacher practised the step.
     *
     * @param practiceRounds rounds, from 0 to 100
     * @return this
     */
    public Builder practiceRounds(int practiceRounds) {
      return once("practiceRounds", practiceRounds, parts::practiceRounds);
    }

    /**
     * Sets how often the teacher practised the step.
     *
     * @param practiceRounds rounds, from 0 to 100, or empty for none
     * @return this
     */
    public Builder practiceRounds(OptionalInt practiceRounds) {
      return once("practiceRounds", practiceRounds, parts::practiceRounds);
    }

    /**
     * Sets who gave pastoral support.
     *
     * @param pastoralBy mentor or another
     * @return this
     */
    public Builder pastoralBy(PastoralBy pastoralBy) {
      return once("pastoralBy", pastoralBy, parts::pastoralBy);
    }

    /**
     * Sets who gave pastoral support.
     *
     * @param pastoralBy mentor or another, or empty for none
     * @return this
     */
    public Builder pastoralBy(Optional<PastoralBy> pastoralBy) {
      return once("pastoralBy", pastoralBy, parts::pastoralBy);
    }

    /**
     * The value.
     *
     * @return what was given
     * @throws io.github.ecf4j.model.check.InvalidValueException if a required part is missing, or
     *     one is outside its bounds
     */
    public CoachingSession build() {
      return parts.build();
    }
  }
}
