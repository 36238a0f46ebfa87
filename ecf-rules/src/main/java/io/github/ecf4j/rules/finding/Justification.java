package io.github.ecf4j.rules.finding;

/**
 * Why a rule made a finding: a record whose parts a program can use, and from which the message is
 * derived.
 */
public interface Justification {
  /**
   * The rule.
   *
   * @return the rule's id
   */
  RuleId rule();

  /**
   * The reason in plain British English.
   *
   * @return one or two sentences
   */
  String message();
}
