package io.github.ecf4j.curriculum.analysis;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.framework.StatementCode;
import java.util.Optional;

/**
 * The place of a statement in one programme, compared with another.
 *
 * @param statement the statement
 * @param presence in which of the two it is
 * @param when whether the one first meets it earlier or later than the other, by the share of the
 *     modules that come before, or at two events by their slots where both have one; the same where
 *     it is not in both
 * @param strength whether the one covers it more or less strongly, by its strongest encounter; the
 *     same where it is not in both
 * @param inOne where the one meets it, in its sequence
 * @param inOther where the other does
 */
public record Difference(
    StatementCode statement,
    Presence presence,
    When when,
    Strength strength,
    ImmutableList<Stop.Place> inOne,
    ImmutableList<Stop.Place> inOther) {
  /** In which of two programmes a statement is. */
  public enum Presence {
    /** In both. */
    BOTH,
    /** In the one only. */
    ONE_ONLY,
    /** In the other only. */
    OTHER_ONLY,
    /** In neither. */
    NEITHER
  }

  /** When the one first meets a statement. */
  public enum When {
    /** Earlier than the other. */
    EARLIER,
    /** At the same point, or not in both. */
    SAME,
    /** Later than the other. */
    LATER
  }

  /** How strongly the one covers a statement, by its strongest encounter. */
  public enum Strength {
    /** More strongly than the other. */
    STRONGER,
    /** As strongly, or not in both. */
    SAME,
    /** Less strongly than the other. */
    WEAKER
  }

  /**
   * The place of a statement in one programme, compared with another.
   *
   * @param statement the statement
   * @param presence in which of the two it is
   * @param when whether the one meets it earlier or later
   * @param strength whether the one covers it more or less strongly
   * @param inOne where the one meets it, in its sequence
   * @param inOther where the other does
   */
  public Difference {
    requireNonNull(statement, "statement");
    requireNonNull(presence, "presence");
    requireNonNull(when, "when");
    requireNonNull(strength, "strength");
    requireNonNull(inOne, "inOne");
    requireNonNull(inOther, "inOther");
  }

  /**
   * Where the one first meets the statement.
   *
   * @return the place; empty where it does not
   */
  public Optional<Stop.Place> firstInOne() {
    return inOne.stream().findFirst();
  }

  /**
   * Where the other first meets the statement.
   *
   * @return the place; empty where it does not
   */
  public Optional<Stop.Place> firstInOther() {
    return inOther.stream().findFirst();
  }
}
