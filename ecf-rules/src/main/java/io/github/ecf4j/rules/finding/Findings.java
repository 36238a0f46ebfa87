package io.github.ecf4j.rules.finding;

import io.github.ecf4j.rules.answer.NotKnown;
import java.time.LocalDate;

/** Takes what a rule has to say of what it judges. */
public interface Findings {
  /**
   * Adds a finding on the day of what is judged.
   *
   * @param why why
   */
  void add(Justification why);

  /**
   * Adds a finding on another day.
   *
   * @param on the day it is about
   * @param why why
   */
  void add(LocalDate on, Justification why);

  /**
   * Says that the rule cannot tell.
   *
   * @param why what is missing or in doubt
   */
  void cannotTell(NotKnown why);
}
