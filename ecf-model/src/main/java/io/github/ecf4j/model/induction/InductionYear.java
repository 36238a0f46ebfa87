package io.github.ecf4j.model.induction;

/**
 * The two years of induction, counted in service and not by the calendar (statutory guidance 2024,
 * 2.20 and 2.30).
 */
public enum InductionYear {
  /** The first: until three terms' worth has been served. */
  YEAR_1,
  /** The second. */
  YEAR_2;

  /**
   * The year's number.
   *
   * @return 1 or 2
   */
  public int number() {
    return this == YEAR_1 ? 1 : 2;
  }
}
