package io.github.ecf4j.rules.funding;

/** What amounts are published for (rules FUND-2, FUND-4 and FUND-6). */
public enum FundingElement {
  /** The 5 % of a teacher's timetable in year 2; by the academic year of that year 2. */
  YEAR_2_TIME_OFF,
  /** Twenty hours of mentoring in year 2; by the academic year of that year 2. */
  YEAR_2_MENTORING,
  /** A mentor's training over two years, 36 hours; by the academic year in which it begins. */
  MENTOR_TRAINING_TWO_YEARS,
  /** A mentor's training in one of these two years, 18 hours; by that academic year. */
  MENTOR_TRAINING_YEAR,
  /** A mentor's training in all, up to 20 hours; by the academic year in which it begins. */
  MENTOR_TRAINING_ONE_YEAR
}
