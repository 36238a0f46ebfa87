package io.github.ecf4j.model.programme;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;

/**
 * Where in the two years an event stands unless its provider names a date. The orientation's
 * Appendix B gives an order; the slots are an editorial reading of it.
 *
 * @param year the year of induction, 1 or 2
 * @param term the term of that year, from 1 to 3
 * @param part the part of that term
 */
public record EventSlot(int year, int term, Part part) {
  /** The part of a term. */
  public enum Part {
    /** Its first teaching week. */
    FIRST_WEEK,
    /** Before half term. */
    FIRST_HALF,
    /** After half term. */
    SECOND_HALF,
    /** Any week of it. */
    ANY_WEEK
  }

  /**
   * Checks the numbers.
   *
   * @param year the year of induction, 1 or 2
   * @param term the term of that year, from 1 to 3
   * @param part the part of that term
   * @throws io.github.ecf4j.model.check.InvalidValueException if one is outside its bounds
   */
  public EventSlot {
    requireNonNull(part, "part");
    Check.range("year", year, 1, 2);
    Check.range("term", term, 1, 3);
  }
}
