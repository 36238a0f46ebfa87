package io.github.ecf4j.model.coaching;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.person.PersonId;
import org.immutables.value.Value;

/**
 * One teacher's study and coaching, as far as recorded.
 *
 * <p>Sessions stand in the order in which they were given; no rule depends on it.
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

  /**
   * Starts a history.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Takes the parts of a history; sessions may be absent.
   *
   * <p>Each part has a method of its own name; lists and sets have {@code add…} and {@code
   * addAll…}.
   */
  public static final class Builder extends ImmutableCoachingHistory.Builder {
    Builder() {}
  }
}
