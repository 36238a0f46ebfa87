package io.github.ecf4j.model.coaching;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.ValueBuilder;
import io.github.ecf4j.model.person.PersonId;
import org.immutables.value.Value;

/**
 * One teacher's study and coaching, as far as recorded.
 *
 * <p>Sessions keep the order in which they were given; no rule depends on it.
 */
@Value.Immutable
public abstract class CoachingHistory {
  CoachingHistory() {}

  /**
   * The early career teacher.
   *
   * @return the teacher's id
   */
  public abstract PersonId ect();

  /**
   * What the teacher studied.
   *
   * @return the log
   */
  public abstract StudyLog study();

  /**
   * The entries in the record of meetings.
   *
   * @return the entries
   */
  public abstract ImmutableList<CoachingSession> sessions();

  /** Prints whose it is and how much. */
  @Override
  public String toString() {
    return "CoachingHistory of " + ect() + ", " + study() + ", " + sessions().size() + " sessions";
  }

  /**
   * Starts a history.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder(new ImmutableCoachingHistory.Builder());
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public Builder toBuilder() {
    return new Builder(new ImmutableCoachingHistory.Builder().like(this));
  }

  /** Takes the parts of a history; sessions may be absent. */
  public static final class Builder extends ValueBuilder<Builder> {
    private final ImmutableCoachingHistory.Builder parts;

    Builder(ImmutableCoachingHistory.Builder parts) {
      this.parts = parts;
    }

    /**
     * Gives the early career teacher.
     *
     * @param ect the teacher's id
     * @return this
     */
    public Builder ect(PersonId ect) {
      return once("ect", ect, parts::ect);
    }

    /**
     * Sets what the teacher studied.
     *
     * @param study the log
     * @return this
     */
    public Builder study(StudyLog study) {
      return once("study", study, parts::study);
    }

    /**
     * Gives the entries in the record of meetings, in place of all given before.
     *
     * @param sessions the entries
     * @return this
     */
    public Builder sessions(Iterable<? extends CoachingSession> sessions) {
      return all("sessions", sessions, parts::sessions);
    }

    /**
     * Adds to the entries in the record of meetings.
     *
     * @param sessions the sessions to append
     * @return this
     */
    public Builder addSessions(CoachingSession... sessions) {
      return add("sessions", sessions, parts::addAllSessions);
    }

    /**
     * Adds to the entries in the record of meetings.
     *
     * @param sessions the sessions to append
     * @return this
     */
    public Builder addAllSessions(Iterable<? extends CoachingSession> sessions) {
      return add("sessions", sessions, parts::addAllSessions);
    }

    /**
     * The value.
     *
     * @return what was given
     * @throws io.github.ecf4j.model.check.InvalidValueException if a required part is missing, or
     *     one is outside its bounds
     */
    public CoachingHistory build() {
      return parts.build();
    }
  }
}
