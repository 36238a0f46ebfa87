package io.github.ecf4j.model.programme;

import io.github.ecf4j.model.check.Check;

/**
 * The two years of induction, counted in service and not by the calendar (statutory guidance 2024,
 * 2.20 and 2.30). A programme is laid out over them.
 */
public enum InductionYear {
  /** The first: until three terms' worth has been served. */
  YEAR_1,
  /** The second. */
  YEAR_2;

  /** Programmes are laid out by years of three terms (statutory guidance 2024, 2.33). */
  static final int TERMS_A_YEAR = 3;

  /**
   * The year of a number, as tables have it.
   *
   * @param number 1 or 2
   * @return the year
   * @throws io.github.ecf4j.model.check.InvalidValueException if it is another number
   */
  public static InductionYear of(int number) {
    Check.range("year", number, 1, 2);
    return number == 1 ? YEAR_1 : YEAR_2;
  }

  /**
   * The year in which a programme places what begins in a term.
   *
   * @param term the term of induction, counted from 1
   * @return the first year for the first three terms, the second for all others
   * @throws io.github.ecf4j.model.check.InvalidValueException if the term is below 1
   */
  public static InductionYear ofTerm(int term) {
    Check.range("term", term, 1, Integer.MAX_VALUE);
    return term <= TERMS_A_YEAR ? YEAR_1 : YEAR_2;
  }

  /**
   * The year's number.
   *
   * @return 1 or 2
   */
  public int number() {
    return this == YEAR_1 ? 1 : 2;
  }

  /** Prints {@code year 1} or {@code year 2}. */
  @Override
  public String toString() {
    return "year " + number();
  }
}
