package io.github.ecf4j.rules.induction;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Reduction;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.Explained;
import io.github.ecf4j.rules.policy.InductionPolicy;
import io.github.ecf4j.rules.policy.PolicyChoice;
import io.github.ecf4j.rules.policy.PolicyChoices;
import io.github.ecf4j.rules.policy.PolicyParameter;
import io.github.ecf4j.rules.text.Sources;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * How much induction is served and left: service in posts, extended by absence and by decisions
 * (rules LEN, ABS, RED, EXT and ELIG-9 of the statutory guidance 2024, sections 2 and 3).
 *
 * <p>Laws: service adds up over any division of a post at one school; the order of posts and
 * absences changes nothing; more service never lowers the terms served; more absence never brings
 * the projected end forward; at a share k of full time, service is k times that of full time; where
 * there is neither absence nor a post under a term, and induction began from September 2021 on, the
 * years are those of {@link YearOfInduction}.
 */
public final class InductionClock {
  private static final ImmutableList<PolicyChoice> READINGS =
      ImmutableList.of(
          PolicyChoice.NEONATAL_LEAVE,
          PolicyChoice.PART_TIME_ABSENCE,
          PolicyChoice.CAP,
          PolicyChoice.DAYS_PER_TERM,
          PolicyChoice.YEAR_SWITCH);

  private final SchoolCalendar calendar;
  private final PolicyChoices choices;

  private InductionClock(SchoolCalendar calendar, PolicyChoices choices) {
    this.calendar = requireNonNull(calendar, "calendar");
    this.choices = requireNonNull(choices, "choices");
  }

  /**
   * A clock with the default readings.
   *
   * @param calendar the school's calendar
   * @return the clock
   */
  public static InductionClock of(SchoolCalendar calendar) {
    return new InductionClock(calendar, PolicyChoices.defaults());
  }

  /**
   * This clock with other readings of what law and guidance leave open.
   *
   * @param readings the choices
   * @return the clock
   */
  public InductionClock with(PolicyChoices readings) {
    return new InductionClock(calendar, readings);
  }

  /**
   * How far an induction has come.
   *
   * @param ect the teacher's record
   * @param day the day of the answer; decisions dated later are not known yet
   * @return the status, with the way to it
   * @throws io.github.ecf4j.model.check.InvalidValueException if induction started before {@link
   *     InductionPolicy#FIRST_DAY}
   */
  public Explained<InductionStatus> on(InductionRecord ect, LocalDate day) {
    InductionPolicy policy = InductionPolicy.on(ect.startedOn());
    Service service = new Service(ect, calendar, choices, policy.minimumBlockTerms(), day);
    Exact extensions =
        ect.extensions().stream()
            .filter(extension -> !extension.decidedOn().isAfter(day))
            .map(extension -> Exact.of(extension.terms()))
            .reduce(Exact.zero(), Exact::plus);
    Optional<Reduction> reduction =
        ect.reductions().stream()
            .filter(one -> !one.decidedOn().isAfter(day))
            .max(Comparator.comparing(Reduction::decidedOn));
    InductionPolicy rules = rulesOfLength(ect, service, policy);
    Exact length =
        reduction
            .map(one -> Exact.of(one.termsRequired()))
            .orElseGet(() -> Exact.of(rules.requiredTerms()));
    Exact required = length.plus(extensions);
    Parts parts = new Parts(ect, service, choices, goals(rules, length, required));
    InductionStatus status =
        InductionStatus.builder()
            .day(day)
            .addAllBlocks(service.blocks)
            .termsServed(service.servedTo(day))
            .termsRequired(required)
            .addAllAbsence(parts.absences)
            .years(years(parts))
            .partTimeReductionFrom(partTimeReductionFrom(service, rules))
            .build();
    return new Explained<>(
        status,
        ClockSteps.of(calendar, service, status, length, reduction),
        READINGS.stream().map(choice -> choice.in(choices)).collect(toImmutableList()),
        citations(rules));
  }

  /** The rules of the start; for who is not done in time, those after the transition (ELIG-9). */
  private InductionPolicy rulesOfLength(
      InductionRecord ect, Service service, InductionPolicy atStart) {
    InductionPolicy later = InductionPolicy.on(atStart.transitionEnd());
    Exact terms = Exact.of(atStart.requiredTerms());
    boolean inTime =
        atStart.requiredTerms() == later.requiredTerms()
            || new Parts(ect, service, choices, ImmutableList.of(terms))
                .ends
                .get(0)
                .filter(end -> !end.on().isAfter(atStart.transitionEnd()))
                .isPresent();
    return inTime ? atStart : later;
  }

  /** A first part and the rest; or one part, if all is no longer than the first would be. */
  private static ImmutableList<Exact> goals(InductionPolicy rules, Exact length, Exact required) {
    Exact part = Exact.of(rules.requiredTerms()).dividedBy(Exact.of(rules.parts()));
    return part.reaches(length) ? ImmutableList.of(required) : ImmutableList.of(part, required);
  }

  private YearBoundary years(Parts parts) {
    Optional<Parts.End> last = parts.ends.get(parts.ends.size() - 1);
    if (parts.ends.size() == 1) {
      return last.map(end -> YearBoundary.withinYear1(end.on())).orElseGet(YearBoundary::open);
    }
    Optional<LocalDate> year1 =
        parts
            .ends
            .get(0)
            .map(
                end ->
                    choices.yearSwitch() == PolicyChoices.YearSwitch.AT_ONCE
                        ? end.on()
                        : end.ofTerm());
    if (last.isEmpty()) {
      return year1.map(YearBoundary::after).orElseGet(YearBoundary::open);
    }
    LocalDate end = last.orElseThrow().on();
    return year1
        .filter(end::isAfter)
        .map(lastDay -> YearBoundary.of(lastDay, end))
        .orElseGet(() -> YearBoundary.withinYear1(end));
  }

  private static Optional<LocalDate> partTimeReductionFrom(
      Service service, InductionPolicy policy) {
    Exact needed = Exact.of(policy.partTimeReductionAfterTerms());
    Exact inPost = Exact.zero();
    boolean partTime = false;
    for (Service.Day day : service.days) {
      partTime |= !day.fte().reaches(Exact.of(1));
      inPost = inPost.plus(day.share().dividedBy(day.fte()));
      if (inPost.reaches(needed)) {
        return partTime ? Optional.of(day.term().days().first()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static ImmutableList<Citation> citations(InductionPolicy policy) {
    return ImmutableList.of(
        policy.citation(PolicyParameter.REQUIRED_TERMS),
        Sources.GUIDANCE.at("2.20"),
        Sources.GUIDANCE.at("2.33"),
        Sources.GUIDANCE.at("2.34"),
        Sources.GUIDANCE.at("2.65"),
        policy.citation(PolicyParameter.ABSENCE_THRESHOLD_DAYS),
        Sources.GUIDANCE.at("3.6"));
  }
}
