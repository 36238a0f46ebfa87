package io.github.ecf4j.model.coaching;

import com.google.common.collect.ImmutableList;
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
  public static CoachingHistoryBuilder builder() {
    return new CoachingHistoryBuilder();
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public CoachingHistoryBuilder toBuilder() {
    return new CoachingHistoryBuilder(this);
  }
}
