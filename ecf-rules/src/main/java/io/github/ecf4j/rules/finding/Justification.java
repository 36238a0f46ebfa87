package io.github.ecf4j.rules.finding;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.source.Citation;

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
   * The places that it rests on beside those of the rule, as where a figure is not the published
   * one.
   *
   * @return the citations; by default none
   */
  default ImmutableList<Citation> citations() {
    return ImmutableList.of();
  }

  /**
   * The reason in plain British English.
   *
   * @return one or two sentences
   */
  String message();
}
