package io.github.ecf4j.rules.entitlement;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionYear;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.Derivation;
import io.github.ecf4j.rules.finding.Explained;
import io.github.ecf4j.rules.policy.InductionPolicy;
import io.github.ecf4j.rules.policy.PolicyChoice;
import io.github.ecf4j.rules.policy.PolicyChoices;
import io.github.ecf4j.rules.policy.PolicyParameter;
import io.github.ecf4j.rules.policy.Provision;
import java.math.BigDecimal;

/**
 * What a teacher may be given to teach, and what is to be left free for induction (rules TT of the
 * statutory guidance 2024, 2.20 and 2.21): weekly or over a cycle (TT-6), in whatever setting, on a
 * comparable basis (TT-10).
 *
 * <p>Laws: the shares add up to the timetabled time; they are in proportion to the full-time
 * equivalent and to the weeks of the cycle; the additive reading never allows more teaching than
 * the default one.
 */
public final class TimetableCalculator {
  private final InductionPolicy policy;
  private final PolicyChoices choices;

  private TimetableCalculator(InductionPolicy policy, PolicyChoices choices) {
    this.policy = requireNonNull(policy, "policy");
    this.choices = requireNonNull(choices, "choices");
  }

  /**
   * A calculator.
   *
   * @param policy the policy in force on the day that is asked about
   * @param choices how to read what it leaves open
   * @return the calculator
   */
  public static TimetableCalculator of(InductionPolicy policy, PolicyChoices choices) {
    return new TimetableCalculator(policy, choices);
  }

  /**
   * The shares of a teacher's timetable.
   *
   * @param week the timetabled week of a full-time teacher
   * @param fte the teacher's full-time equivalent
   * @param year the teacher's year of induction
   * @param weeks how many weeks the cycle has over which time is given, from 1 to 52
   * @return the shares over the cycle, exact, with the way to them
   * @throws io.github.ecf4j.model.check.InvalidValueException if the weeks are out of bounds
   */
  public Explained<TimetableShares> shares(
      TimetabledWeek week, Fte fte, InductionYear year, int weeks) {
    requireNonNull(week, "week");
    requireNonNull(fte, "fte");
    TimetableShares shares = sharesFor(week, fte, year, weeks);
    Exact scale = Exact.of(fte.value()).times(Exact.of(weeks));
    Exact all = week.timetabled().times(scale);
    Exact other = shares.otherNonContact();
    Exact ppa = shares.ppa();
    Exact induction = shares.induction();
    Exact load = all.minus(ppa).minus(other);
    Exact share = Exact.of(policy.ppaShare());
    Exact free = free(year);
    boolean ofAll = isPpaOfAll();
    boolean net = isNet();
    return new Derivation()
        .step(Provision.TT_8, week.timetabled() + " × " + scale + " = " + all)
        .step(Provision.TT_5, share + " × " + (ofAll ? all : load) + " = " + ppa)
        .step(Provision.TT_2, all + " − " + ppa + " − " + other + " = " + load)
        .step(
            net ? Provision.TT_3 : Provision.TT_4,
            free + " × " + (net ? load : all) + " = " + induction)
        .step(Provision.TT_1, load + " − " + induction + " = " + shares.maximumTeaching())
        .cite(
            policy.citation(
                year == InductionYear.YEAR_1
                    ? PolicyParameter.MAXIMUM_TEACHING_YEAR_1
                    : PolicyParameter.MAXIMUM_TEACHING_YEAR_2))
        .cite(policy.citation(PolicyParameter.PPA_SHARE))
        .reading(PolicyChoice.TIMETABLE_REDUCTION, choices)
        .reading(PolicyChoice.PPA_BASE, choices)
        .of(shares);
  }

  /**
   * The shares of a teacher's timetable, without the way to them.
   *
   * @param week the timetabled week of a full-time teacher
   * @param fte the teacher's full-time equivalent
   * @param year the teacher's year of induction
   * @param weeks how many weeks the cycle has over which time is given, from 1 to 52
   * @return the shares that {@link #shares} explains
   * @throws io.github.ecf4j.model.check.InvalidValueException if the weeks are out of bounds
   */
  public TimetableShares sharesFor(TimetabledWeek week, Fte fte, InductionYear year, int weeks) {
    requireNonNull(week, "week");
    requireNonNull(fte, "fte");
    requireNonNull(year, "year");
    Check.range("weeks", weeks, 1, 52);
    Exact scale = Exact.of(fte.value()).times(Exact.of(weeks));
    Exact all = week.timetabled().times(scale);
    Exact other = week.otherNonContact().times(scale);
    Exact share = Exact.of(policy.ppaShare());
    Exact ppa =
        isPpaOfAll()
            ? share.times(all)
            : share.times(all.minus(other)).dividedBy(Exact.of(1).plus(share));
    Exact load = all.minus(ppa).minus(other);
    Exact induction = free(year).times(isNet() ? load : all);
    return new TimetableShares(ppa, induction, load.minus(induction), other);
  }

  private boolean isPpaOfAll() {
    return choices.ppaBase() == PolicyChoices.PpaBase.TIMETABLED;
  }

  private boolean isNet() {
    return choices.timetableReduction() == PolicyChoices.TimetableReduction.NET_OF_PPA;
  }

  private Exact free(InductionYear year) {
    return Exact.of(BigDecimal.ONE.subtract(policy.maximumTeaching(year)));
  }
}
