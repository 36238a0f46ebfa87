package io.github.ecf4j.rules.entitlement;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.PolicyChoices;
import java.math.RoundingMode;

/**
 * How a teacher's timetabled time is divided, in the units of the week it was made of.
 *
 * <p>Law: the four parts add up to the timetabled time, before anything is rounded.
 *
 * @param ppa time for planning, preparation and assessment
 * @param induction time off the timetable for induction
 * @param maximumTeaching what may be taught at most
 * @param otherNonContact other non-contact time
 */
public record TimetableShares(
    Exact ppa, Exact induction, Exact maximumTeaching, Exact otherNonContact) {
  /**
   * Shares of a timetable.
   *
   * @param ppa time for planning, preparation and assessment
   * @param induction time off the timetable for induction
   * @param maximumTeaching what may be taught at most
   * @param otherNonContact other non-contact time
   */
  public TimetableShares {
    requireNonNull(ppa, "ppa");
    requireNonNull(induction, "induction");
    requireNonNull(maximumTeaching, "maximumTeaching");
    requireNonNull(otherNonContact, "otherNonContact");
  }

  /**
   * Whole units: what the teacher is entitled to rounded up, what may be taught rounded down, since
   * a maximum must not be exceeded (TT-7).
   *
   * @return the shares in whole units; they need not add up
   */
  public TimetableShares inWholeUnits() {
    return inWholeUnits(PolicyChoices.PeriodRounding.FOR_THE_TEACHER);
  }

  /**
   * Whole units, rounded as somebody chose (TT-7).
   *
   * @param rounding how
   * @return the shares in whole units; they need not add up
   */
  public TimetableShares inWholeUnits(PolicyChoices.PeriodRounding rounding) {
    requireNonNull(rounding, "rounding");
    boolean nearest = rounding == PolicyChoices.PeriodRounding.HALF_UP;
    RoundingMode up = nearest ? RoundingMode.HALF_UP : RoundingMode.CEILING;
    RoundingMode down = nearest ? RoundingMode.HALF_UP : RoundingMode.FLOOR;
    return new TimetableShares(
        round(ppa, up), round(induction, up), round(maximumTeaching, down), otherNonContact);
  }

  private static Exact round(Exact amount, RoundingMode mode) {
    return Exact.of(amount.toDecimal(0, mode));
  }
}
