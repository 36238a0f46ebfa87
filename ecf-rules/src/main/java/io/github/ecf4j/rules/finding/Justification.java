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
   * How much it weighs, unless a school raises the rule.
   *
   * @return the rule's weight; the lighter one of a rule that has two, where its condition holds
   */
  default Weight weight() {
    return rule().weight();
  }

  /**
   * The reason in plain British English.
   *
   * @return one or two sentences
   */
  String message();
}
