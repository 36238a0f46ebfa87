package io.github.ecf4j.rules.entitlement;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.rules.answer.Derivation;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.answer.Step;
import io.github.ecf4j.rules.answer.Unit;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Policy;
import io.github.ecf4j.rules.policy.Provision;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.school.School;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How much a teacher may teach, and how much time is to be left free for induction (rules TT of the
 * statutory guidance 2024, 2.20 and 2.21): weekly or over a cycle, in whatever setting, on a
 * comparable basis.
 *
 * <p>Laws: the shares add up to the timetabled time; they are in proportion to the full-time
 * equivalent and to the weeks of the cycle; the additive reading never allows more teaching than
 * the default one.
 */
public final class TimetableCalculator {
  private static final Exact ONE = Exact.of(1);

  private final Policy policy;
  private final Readings readings;

  private TimetableCalculator(Policy policy, Readings readings) {
    this.policy = policy;
    this.readings = readings;
  }

  /**
   * A calculator.
   *
   * @param school the school's figures and readings
   * @param day the day that is asked about
   * @return the calculator
   */
  public static TimetableCalculator of(School school, LocalDate day) {
    requireNonNull(school, "school");
    return new TimetableCalculator(school.policies().on(day), school.readings());
  }

  /**
   * The shares of a teacher's timetable, week by week.
   *
   * @param week the timetabled week of a full-time teacher
   * @param share the teacher's share of full time, above zero
   * @param year the teacher's year of induction
   * @return the shares of a week, exact
   * @throws io.github.ecf4j.model.check.InvalidValueException if the share is out of bounds
   */
  public Explained<TimetableShares> shares(TimetabledWeek week, Exact share, InductionYear year) {
    return shares(week, share, year, 1);
  }

  /**
   * The shares of a teacher's timetable, where time is given over a cycle of weeks.
   *
   * @param week the timetabled week of a full-time teacher
   * @param share the teacher's share of full time, above zero
   * @param year the teacher's year of induction
   * @param weeks how many weeks the cycle has over which time is given, from 1 to 52
   * @return the shares over the cycle, exact
   * @throws io.github.ecf4j.model.check.InvalidValueException if share or weeks are out of bounds
   */
  public Explained<TimetableShares> shares(
      TimetabledWeek week, Exact share, InductionYear year, int weeks) {
    requireNonNull(week, "week");
    requireNonNull(share, "share");
    requireNonNull(year, "year");
    Check.that(share.signum() > 0, "share", share, "above zero");
    Check.range("weeks", weeks, 1, 52);
    Exact scale = share.times(Exact.of(weeks));
    Exact all = week.timetabled().times(scale);
    Exact other = week.otherNonContact().times(scale);
    Exact ofPpa = Exact.of(policy.get(Figure.PPA_SHARE));
    Exact ppa =
        isPpaOfAll() ? ofPpa.times(all) : ofPpa.times(all.minus(other)).dividedBy(ONE.plus(ofPpa));
    Exact load = all.minus(ppa).minus(other);
    Exact induction = free(year).times(isNet() ? load : all);
    TimetableShares shares =
        new TimetableShares(
            ppa, induction, load.minus(induction), other, readings.get(Reading.PERIOD_ROUNDING));
    return Explained.of(shares, () -> explain(week, scale, all, load, year, shares));
  }

  private Derivation explain(
      TimetabledWeek week,
      Exact scale,
      Exact all,
      Exact load,
      InductionYear year,
      TimetableShares shares) {
    boolean net = isNet();
    boolean ofAll = isPpaOfAll();
    return Derivation.builder()
        .add(
            Step.of(Provision.TT_8)
                .first("timetabledFullTime", week.timetabled(), Unit.TIMETABLED)
                .times("shareAndWeeks", scale, Unit.NUMBER)
                .result("timetabled", all, Unit.TIMETABLED))
        .add(
            Step.of(Provision.TT_5)
                .first("ppaShare", Exact.of(policy.get(Figure.PPA_SHARE)), Unit.NUMBER)
                .times(ofAll ? "timetabled" : "load", ofAll ? all : load, Unit.TIMETABLED)
                .result("ppa", shares.ppa(), Unit.TIMETABLED))
        .add(
            Step.of(Provision.TT_2)
                .first("timetabled", all, Unit.TIMETABLED)
                .minus("ppa", shares.ppa(), Unit.TIMETABLED)
                .minus("otherNonContact", shares.otherNonContact(), Unit.TIMETABLED)
                .result("load", load, Unit.TIMETABLED))
        .add(
            Step.of(net ? Provision.TT_3 : Provision.TT_4)
                .first("inductionShare", free(year), Unit.NUMBER)
                .times(net ? "load" : "timetabled", net ? load : all, Unit.TIMETABLED)
                .result("induction", shares.induction(), Unit.TIMETABLED))
        .add(
            Step.of(Provision.TT_1)
                .first("load", load, Unit.TIMETABLED)
                .minus("induction", shares.induction(), Unit.TIMETABLED)
                .result("maximumTeaching", shares.maximumTeaching(), Unit.TIMETABLED))
        .cite(policy.citation(Figure.maximumTeaching(year)))
        .cite(policy.citation(Figure.PPA_SHARE))
        .reading(Reading.TIMETABLE_REDUCTION, readings)
        .reading(Reading.PPA_BASE, readings)
        .reading(Reading.PERIOD_ROUNDING, readings)
        .build();
  }

  private boolean isPpaOfAll() {
    return readings.get(Reading.PPA_BASE) == Reading.PpaBase.TIMETABLED;
  }

  private boolean isNet() {
    return readings.get(Reading.TIMETABLE_REDUCTION) == Reading.TimetableReduction.NET_OF_PPA;
  }

  private Exact free(InductionYear year) {
    return Exact.of(BigDecimal.ONE.subtract(policy.get(Figure.maximumTeaching(year))));
  }
}
