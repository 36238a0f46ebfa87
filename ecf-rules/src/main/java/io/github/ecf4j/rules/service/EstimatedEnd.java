package io.github.ecf4j.rules.service;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.Closure;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.rules.answer.Derivation;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.answer.Step;
import io.github.ecf4j.rules.policy.Provision;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * When an induction may end that goes on beyond the known terms: as if the last school year of
 * which all terms are known came again and again. An estimate, and never more: its derivation says
 * so and names the last day known. There is none where the terms known after that year are of a
 * year of more terms, or of fewer: no year says when the others of it are.
 *
 * <p>Laws: where the end is known there is no estimate; an estimate is after the last day of the
 * known terms.
 */
public final class EstimatedEnd {
  /** So many years come again first; then twice as many, and so on. */
  private static final int YEARS_AT_FIRST = 4;

  /** A teacher at a twentieth of full time takes forty years. */
  private static final int YEARS_AT_MOST = 64;

  private static final int DAYS_A_WEEK = 7;

  private EstimatedEnd() {}

  /**
   * An estimate of the end.
   *
   * @param school the calendar, figures and readings
   * @param ect the teacher's record
   * @param status the teacher's status on the day of the answer
   * @return the day; empty where the end is known, where every post ends, and where of no school
   *     year all terms are known, or none of as many terms as the last one known
   */
  public static Explained<Optional<LocalDate>> of(
      School school, InductionRecord ect, Explained<InductionStatus> status) {
    requireNonNull(school, "school");
    requireNonNull(ect, "ect");
    InductionStatus now = requireNonNull(status, "status").value();
    boolean isLeaver =
        !ect.service().posts().isEmpty()
            && ect.service().posts().stream().allMatch(post -> post.endsOn().isPresent());
    Optional<AcademicYear> year = lastWholeYear(school.calendar());
    if (now.years().projectedEnd().isPresent() || isLeaver || year.isEmpty()) {
      return status.map(any -> Optional.empty());
    }
    AcademicYear repeated = year.orElseThrow();
    Optional<LocalDate> end = Optional.empty();
    for (int years = YEARS_AT_FIRST; end.isEmpty() && years <= YEARS_AT_MOST; years *= 2) {
      School longer = school.with(repeating(school.calendar(), repeated, years));
      end = InductionClock.of(longer).status(ect, now.day()).value().years().projectedEnd();
    }
    return Explained.of(end, derivation(school.calendar(), repeated, end)::build).restingOn(status);
  }

  private static Derivation.Builder derivation(
      SchoolCalendar calendar, AcademicYear repeated, Optional<LocalDate> end) {
    LocalDate last = lastDay(calendar);
    Derivation.Builder steps =
        Derivation.builder().notKnown(ImmutableList.of(NotKnown.noTermAfter(last)));
    end.ifPresent(
        day ->
            steps.add(
                Step.of(
                        Provision.LEN_12,
                        "an estimate: if the terms of {year} came again after {last}, all would be"
                            + " served on {estimatedEnd}.")
                    .given("year", repeated)
                    .given("last", last)
                    .result("estimatedEnd", day)));
    return steps;
  }

  private static LocalDate lastDay(SchoolCalendar calendar) {
    return calendar.terms().get(calendar.terms().size() - 1).days().last();
  }

  private static Optional<AcademicYear> lastWholeYear(SchoolCalendar calendar) {
    ImmutableList<Term> lastFirst = calendar.terms().reverse();
    return lastFirst.stream()
        .takeWhile(term -> term.termsAYear() == lastFirst.get(0).termsAYear())
        .filter(term -> termsOf(calendar, term.academicYear()).size() == term.termsAYear())
        .map(Term::academicYear)
        .findFirst();
  }

  private static ImmutableList<Term> termsOf(SchoolCalendar calendar, AcademicYear year) {
    return calendar.terms().stream()
        .filter(term -> term.academicYear().equals(year))
        .collect(toImmutableList());
  }

  /** A calendar that goes on with the terms and closures of a year, on the same weekdays. */
  private static SchoolCalendar repeating(SchoolCalendar calendar, AcademicYear year, int years) {
    LocalDate last = lastDay(calendar);
    List<Term> terms = new ArrayList<>(calendar.terms());
    List<Closure> closures = new ArrayList<>(calendar.closures());
    for (int i = 1; i <= years && year.startsIn() + i < Days.LAST.getYear(); i++) {
      AcademicYear later = AcademicYear.of(year.startsIn() + i);
      long weeks = weeks(year, later);
      for (Term term : termsOf(calendar, year)) {
        open(terms.get(terms.size() - 1), later, term.number())
            .flatMap(shifted(term.days(), weeks)::intersection)
            .map(
                days ->
                    term.toBuilder()
                        .academicYear(later)
                        .days(days)
                        .halfTerm(
                            term.halfTerm()
                                .flatMap(half -> shifted(half, weeks).intersection(days)))
                        .build())
            .ifPresent(terms::add);
      }
      calendar.closures().stream()
          .filter(closure -> year.contains(closure.days().first()))
          .map(one -> new Closure(shifted(one.days(), weeks), one.reason(), one.kind()))
          .filter(one -> one.days().first().isAfter(last))
          .forEach(closures::add);
    }
    return calendar.with(terms, closures);
  }

  /** The days after the last term so far on which a term of a later year may be. */
  private static Optional<DateRange> open(Term last, AcademicYear year, int number) {
    LocalDate first = Collections.max(List.of(last.days().last().plusDays(1), year.days().first()));
    LocalDate end = LocalDate.of(year.startsIn() + 1, Month.AUGUST, 31);
    boolean isLater = !last.academicYear().equals(year) || last.number() < number;
    return isLater && !first.isAfter(end)
        ? Optional.of(new DateRange(first, end))
        : Optional.empty();
  }

  /** To the nearest week from the beginning of one year to that of another. */
  private static long weeks(AcademicYear year, AcademicYear later) {
    long days = ChronoUnit.DAYS.between(year.days().first(), later.days().first());
    return (days + DAYS_A_WEEK / 2) / DAYS_A_WEEK;
  }

  private static DateRange shifted(DateRange days, long weeks) {
    return new DateRange(
        Days.nearest(days.first().plusWeeks(weeks)), Days.nearest(days.last().plusWeeks(weeks)));
  }
}
