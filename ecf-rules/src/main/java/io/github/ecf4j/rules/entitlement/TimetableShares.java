package io.github.ecf4j.rules.entitlement;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Reading;
import java.math.RoundingMode;

/**
 * How a teacher's timetabled time is divided, in the units of its timetabled week.
 *
 * <p>Law: the four parts add up to the timetabled time, before anything is rounded.
 *
 * @param ppa time for planning, preparation and assessment
 * @param induction time off the timetable for induction
 * @param maximumTeaching what may be taught at most
 * @param otherNonContact other non-contact time
 * @param rounding how the shares are rounded to whole units, if these are asked for
 */
public record TimetableShares(
    Exact ppa,
    Exact induction,
    Exact maximumTeaching,
    Exact otherNonContact,
    Reading.PeriodRounding rounding) {
  /**
   * Shares of a timetable.
   *
   * @param ppa time for planning, preparation and assessment
   * @param induction time off the timetable for induction
   * @param maximumTeaching what may be taught at most
   * @param otherNonContact other non-contact time
   * @param rounding how the shares are rounded to whole units
   */
  public TimetableShares {
    requireNonNull(ppa, "ppa");
    requireNonNull(induction, "induction");
    requireNonNull(maximumTeaching, "maximumTeaching");
    requireNonNull(otherNonContact, "otherNonContact");
    requireNonNull(rounding, "rounding");
  }

  /**
   * Whole units, rounded as the school reads it (TT-7): by default what the teacher is entitled to
   * up, and what may be taught down, since a maximum must not be exceeded.
   *
   * @return the shares in whole units; they need not add up
   */
  public TimetableShares inWholeUnits() {
    boolean nearest = rounding == Reading.PeriodRounding.HALF_UP;
    RoundingMode up = nearest ? RoundingMode.HALF_UP : RoundingMode.CEILING;
    RoundingMode down = nearest ? RoundingMode.HALF_UP : RoundingMode.FLOOR;
    return new TimetableShares(
        round(ppa, up),
        round(induction, up),
        round(maximumTeaching, down),
        otherNonContact,
        rounding);
  }

  private static Exact round(Exact amount, RoundingMode mode) {
    return Exact.of(amount.toDecimal(0, mode));
  }
}
