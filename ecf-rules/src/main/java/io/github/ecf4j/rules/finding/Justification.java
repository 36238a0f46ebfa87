package io.github.ecf4j.rules.finding;

/**
 * Why a rule made a finding: a record whose parts a program can use, and from which the message is
 * derived.
 */
public interface Justification {
  /**
   * Whether the rule's lighter weight holds here, of a rule that has two.
   *
   * @return whether its condition is met; by default not
   */
  default boolean weighsLess() {
    return false;
  }

  /**
   * The reason in plain British English.
   *
   * @return one or two sentences
   */
  String message();
}
