package io.github.ecf4j.examples.benchmarks.entitlement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be known of a teacher on a day. Amounts are rounded half up to two places.
 *
 * @param termsServed full-time terms served
 * @param termsRequired full-time terms required
 * @param year the year of induction, 1 or 2
 * @param projectedEnd the day on which all is served, if the calendar and the posts reach it
 * @param absence contracted days away that count, in both parts
 * @param inductionMinutes weekly time off the timetable for induction
 * @param ppaMinutes weekly time for planning, preparation and assessment
 * @param teachingMinutes what may be taught in a week at most
 * @param mentorMinutes weekly protected time of the mentor
 */
public record Entitlement(
    BigDecimal termsServed,
    BigDecimal termsRequired,
    int year,
    @Nullable LocalDate projectedEnd,
    BigDecimal absence,
    BigDecimal inductionMinutes,
    BigDecimal ppaMinutes,
    BigDecimal teachingMinutes,
    BigDecimal mentorMinutes) {
  /** To how many places amounts are rounded. */
  public static final int PLACES = 2;

  /**
   * All amounts added up.
   *
   * @return a sum that no single difference leaves as it is
   */
  public BigDecimal total() {
    return termsServed
        .add(termsRequired)
        .add(BigDecimal.valueOf(year))
        .add(absence)
        .add(inductionMinutes)
        .add(ppaMinutes)
        .add(teachingMinutes)
        .add(mentorMinutes)
        .add(BigDecimal.valueOf(projectedEnd == null ? 0 : projectedEnd.toEpochDay()));
  }
}
