package io.github.ecf4j.rules.funding;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.rules.answer.Derivation;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.answer.Step;
import io.github.ecf4j.rules.answer.Unit;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Policies;
import io.github.ecf4j.rules.policy.Provision;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a school is paid (rules FUND-1 to FUND-6).
 *
 * <p>Laws: what is not published gives no amount; every amount comes from a rate of the table; the
 * instalments of a year add up to that year's amount.
 */
public final class FundingCalculator {
  /** The last year in which training may begin: its payments fall on known days. */
  private static final AcademicYear LAST_COHORT = AcademicYear.of(Days.LAST.minusYears(3));

  private final FundingTable table;
  private final Policies policies;
  private final Readings readings;

  private FundingCalculator(FundingTable table, School school) {
    this.table = requireNonNull(table, "table");
    this.policies = requireNonNull(school, "school").policies();
    this.readings = school.readings();
  }

  /**
   * A calculator.
   *
   * @param table the rates
   * @param school the school's figures, and how it reads what the conditions leave open
   * @return the calculator
   */
  public static FundingCalculator of(FundingTable table, School school) {
    return new FundingCalculator(table, school);
  }

  /**
   * What is paid for a teacher's year 1: nothing beside the school's core funding.
   *
   * @return nothing, with the source
   */
  public Explained<Money> year1() {
    return Derivation.builder()
        .add(
            Step.of(Provision.FUND_1, "the time off of year 1 comes from core funding.")
                .result("amount", Money.NONE))
        .of(Money.NONE);
  }

  /**
   * The grant for a teacher's year 2.
   *
   * @param grant for whom it is asked
   * @return the grant, with its derivation
   */
  public Explained<Grant> year2(GrantCase grant) {
    requireNonNull(grant, "grant");
    Derivation.Builder steps = Derivation.builder();
    List<String> obstacles = obstacles(grant);
    if (!obstacles.isEmpty()) {
      obstacles.forEach(obstacle -> steps.add(Step.of(Provision.FUND_3, obstacle)));
      return steps.of(Grant.builder().amounts(ImmutableSortedSet.of(Money.NONE)).build());
    }
    Figures timeOff = figures(steps, FundingElement.YEAR_2_TIME_OFF, grant);
    Figures mentoring = figures(steps, FundingElement.YEAR_2_MENTORING, grant);
    ImmutableSortedSet<Money> sums = sums(steps, timeOff.amounts(), mentoring.amounts());
    boolean inFull = readings.get(Reading.GRANT_PROPORTION) == Reading.GrantProportion.IN_FULL;
    Exact share = inFull ? Exact.of(1) : grant.share();
    ImmutableSortedSet<Money> amounts = Rates.each(sums, sum -> sum.times(share));
    steps.add(
        Step.of(
                Provision.FUND_3,
                amounts.isEmpty()
                    ? "share paid: {share}; not published."
                    : "share paid: {share}; {amounts}")
            .given("share", share, Unit.NUMBER)
            .given("sums", sums)
            .result("amounts", amounts));
    YearMonth paidIn = paidIn(grant);
    steps.add(Step.of(Provision.FUND_3, "paid in arrears, in {month}.").result("month", paidIn));
    if (amounts.isEmpty()) {
      steps.notKnown(
          List.of(
              NotKnown.because("the amount for " + grant.academicYear() + " is not published")));
    }
    return steps
        .reading(Reading.GRANT_PROPORTION, readings)
        .of(Grant.builder().amounts(amounts).paidIn(paidIn).build());
  }

  private List<String> obstacles(GrantCase grant) {
    LocalDate first =
        Rates.policy(policies, grant.academicYear()).get(Figure.GRANT_FOR_INDUCTION_FROM);
    AcademicYear firstCohort = AcademicYear.of(first);
    ImmutableList.Builder<String> obstacles = ImmutableList.builder();
    refuse(obstacles, grant, GrantCase::stateFunded, "the school is not state-funded.");
    refuse(obstacles, grant, one -> !one.qtlsHolder(), "holders of QTLS are excluded.");
    refuse(obstacles, grant, GrantCase::registered, "the teacher is not registered.");
    refuse(
        obstacles,
        grant,
        one -> !one.inductionStartedOn().isBefore(first),
        "induction began before " + Words.month(YearMonth.from(first)) + ".");
    refuse(
        obstacles,
        grant,
        one -> one.academicYear().compareTo(firstCohort) > 0,
        "nobody was in year 2 in " + firstCohort + " or before.");
    refuse(
        obstacles,
        grant,
        one -> one.academicYear().compareTo(AcademicYear.of(one.inductionStartedOn())) > 0,
        "year 2 begins in a later academic year than induction does.");
    return obstacles.build();
  }

  private static void refuse(
      ImmutableList.Builder<String> obstacles,
      GrantCase grant,
      Predicate<GrantCase> condition,
      String obstacle) {
    if (!condition.test(grant)) {
      obstacles.add(obstacle);
    }
  }

  private Figures figures(Derivation.Builder steps, FundingElement element, GrantCase grant) {
    return new Rates(table, steps).of(Provision.FUND_2, element, grant);
  }

  private static ImmutableSortedSet<Money> sums(
      Derivation.Builder steps, Set<Money> timeOff, Set<Money> mentoring) {
    return Sets.cartesianProduct(timeOff, mentoring).stream()
        .map(
            both -> {
              Money sum = both.get(0).plus(both.get(1));
              steps.add(
                  Step.of(Provision.FUND_2)
                      .first("timeOff", both.get(0).pounds(), Unit.POUNDS)
                      .plus("mentoring", both.get(1).pounds(), Unit.POUNDS)
                      .result("sum", sum.pounds(), Unit.POUNDS));
              return sum;
            })
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private YearMonth paidIn(GrantCase grant) {
    Figure<Integer> month =
        grant.sector() == Sector.MAINTAINED
            ? Figure.GRANT_MONTH_MAINTAINED
            : Figure.GRANT_MONTH_ACADEMY;
    return YearMonth.of(
        grant.academicYear().startsIn() + 1,
        Rates.policy(policies, grant.academicYear()).get(month));
  }

  /**
   * What is paid for a mentor's training that begins in the autumn, by the scheme of that year.
   *
   * @param region the school's region
   * @param academicYear the year in which training begins, from that of {@link
   *     Figure#GRANT_FOR_INDUCTION_FROM} to 2996/97
   * @return the payments in order, with their derivation; each school gets those of its own terms
   * @throws io.github.ecf4j.model.check.InvalidValueException if the year is out of bounds
   */
  public Explained<ImmutableList<Instalment>> mentorTraining(
      Region region, AcademicYear academicYear) {
    return mentorTraining(region, academicYear, Term.Season.AUTUMN);
  }

  /**
   * What is paid for a mentor's training, by the scheme of the academic year in which it begins.
   *
   * @param region the school's region
   * @param academicYear the year in which training begins, from that of {@link
   *     Figure#GRANT_FOR_INDUCTION_FROM} to 2996/97
   * @param first the term in which it begins; where payment is by terms, six follow from it
   * @return the payments in order, with their derivation; each school gets those of its own terms
   * @throws io.github.ecf4j.model.check.InvalidValueException if the year is out of bounds
   */
  public Explained<ImmutableList<Instalment>> mentorTraining(
      Region region, AcademicYear academicYear, Term.Season first) {
    requireNonNull(region, "region");
    requireNonNull(academicYear, "academicYear");
    requireNonNull(first, "first");
    AcademicYear firstCohort =
        AcademicYear.of(policies.on(Days.LAST).get(Figure.GRANT_FOR_INDUCTION_FROM));
    Check.that(
        academicYear.compareTo(firstCohort) >= 0 && academicYear.compareTo(LAST_COHORT) <= 0,
        "academicYear",
        academicYear,
        "from " + firstCohort + " to " + LAST_COHORT);
    Derivation.Builder steps = Derivation.builder();
    return steps.of(
        new MentorTraining(new Rates(table, steps), policies, region).of(academicYear, first));
  }

  /**
   * Whether the data show that an instalment of the first scheme is due (FUND-5).
   *
   * @param instalment 1 or 2
   * @param declared what the lead provider has declared of the mentor
   * @param withdrawn whether the mentor had withdrawn at the cut of the data
   * @return whether it is due, if it has not been paid already
   * @throws io.github.ecf4j.model.check.InvalidValueException if the instalment is out of bounds
   */
  public static Explained<Boolean> isShownByData(
      int instalment, Set<Declaration> declared, boolean withdrawn) {
    Check.noNull("declared", declared);
    boolean first = Check.range("instalment", instalment, 1, 2) == 1;
    boolean shown =
        first
            ? declared.contains(Declaration.STARTED) && !withdrawn
            : declared.contains(Declaration.RETAINED_3)
                || declared.contains(Declaration.RETAINED_4)
                || declared.contains(Declaration.COMPLETED);
    return Derivation.builder()
        .add(
            Step.of(
                    Provision.FUND_5,
                    (first
                            ? "a start is declared and the mentor has not withdrawn: "
                            : "the fourth, the fifth or the last declaration is there: ")
                        + (shown ? "yes" : "no"))
                .given("declared", ImmutableSet.copyOf(declared))
                .given("withdrawn", withdrawn)
                .result("shown", shown))
        .of(shown);
  }
}
