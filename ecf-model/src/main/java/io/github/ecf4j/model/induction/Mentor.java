package io.github.ecf4j.model.induction;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.ValueBuilder;
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
  public static Builder builder() {
    return new Builder(new ImmutableMentor.Builder());
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public Builder toBuilder() {
    return new Builder(new ImmutableMentor.Builder().like(this));
  }

  /** Takes the parts; only the id is required. */
  public static final class Builder extends ValueBuilder<Builder> {
    private final ImmutableMentor.Builder parts;

    Builder(ImmutableMentor.Builder parts) {
      this.parts = parts;
    }

    /**
     * Gives the id.
     *
     * @param id the id
     * @return this
     */
    public Builder id(PersonId id) {
      return once("id", id, parts::id);
    }

    /**
     * Gives time set aside for mentoring.
     *
     * @param protectedMinutesPerWeek minutes a week, from 0 to 10080
     * @return this
     */
    public Builder protectedMinutesPerWeek(int protectedMinutesPerWeek) {
      return once(
          "protectedMinutesPerWeek", protectedMinutesPerWeek, parts::protectedMinutesPerWeek);
    }

    /**
     * Gives time set aside for mentoring.
     *
     * @param protectedMinutesPerWeek minutes a week, from 0 to 10080, or empty for none
     * @return this
     */
    public Builder protectedMinutesPerWeek(OptionalInt protectedMinutesPerWeek) {
      return once(
          "protectedMinutesPerWeek", protectedMinutesPerWeek, parts::protectedMinutesPerWeek);
    }

    /**
     * Says since when the mentor has mentored.
     *
     * @param mentoringSince the day
     * @return this
     */
    public Builder mentoringSince(LocalDate mentoringSince) {
      return once("mentoringSince", mentoringSince, parts::mentoringSince);
    }

    /**
     * Says since when the mentor has mentored.
     *
     * @param mentoringSince the day, or empty for none
     * @return this
     */
    public Builder mentoringSince(Optional<LocalDate> mentoringSince) {
      return once("mentoringSince", mentoringSince, parts::mentoringSince);
    }

    /**
     * Gives the training events attended, in place of all given before.
     *
     * @param attendances the attendances
     * @return this
     */
    public Builder attendances(Iterable<? extends Attendance> attendances) {
      return all("attendances", attendances, parts::attendances);
    }

    /**
     * Adds to the training events attended.
     *
     * @param attendances the attendances to append
     * @return this
     */
    public Builder addAttendances(Attendance... attendances) {
      return add("attendances", attendances, parts::addAllAttendances);
    }

    /**
     * Adds to the training events attended.
     *
     * @param attendances the attendances to append
     * @return this
     */
    public Builder addAllAttendances(Iterable<? extends Attendance> attendances) {
      return add("attendances", attendances, parts::addAllAttendances);
    }

    /**
     * Sets what the mentor has read of the modules (orientation, section 2, recommends it
     * strongly).
     *
     * @param study the log
     * @return this
     */
    public Builder study(StudyLog study) {
      return once("study", study, parts::study);
    }

    /**
     * Sets what the mentor has read of the modules (orientation, section 2, recommends it
     * strongly).
     *
     * @param study the log, or empty for none
     * @return this
     */
    public Builder study(Optional<StudyLog> study) {
      return once("study", study, parts::study);
    }

    /**
     * The value.
     *
     * @return what was given
     * @throws io.github.ecf4j.model.check.InvalidValueException if a required part is missing, or
     *     one is outside its bounds
     */
    public Mentor build() {
      return parts.build();
    }
  }
}
