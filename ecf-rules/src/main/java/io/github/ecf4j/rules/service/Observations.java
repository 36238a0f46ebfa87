package io.github.ecf4j.rules.service;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.rules.answer.Derivation;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.answer.Step;
import io.github.ecf4j.rules.policy.Provision;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Stream;

/**
 * When the induction tutor may observe, as a proposal: guidance says at regular intervals (ASM-8),
 * local practice is once a half term, part time or not (MEN-10).
 */
public final class Observations {
  private Observations() {}

  /**
   * The days by which to observe: the last day of each half of a term on which the teacher is in
   * school, from the start to the projected end.
   *
   * @param ect the teacher's record
   * @param calendar the school's calendar
   * @param years where induction ends
   * @return the days in order, with their source
   */
  public static Explained<ImmutableList<LocalDate>> suggested(
      InductionRecord ect, SchoolCalendar calendar, YearBoundary years) {
    requireNonNull(ect, "ect");
    requireNonNull(calendar, "calendar");
    requireNonNull(years, "years");
    ImmutableList<LocalDate> days =
        calendar.termsFrom(ect.startedOn()).stream()
            .flatMap(term -> halves(term).stream())
            .flatMap(half -> last(ect, years, calendar.teachingDays(half)))
            .collect(ImmutableList.toImmutableList());
    Derivation.Builder steps = Derivation.builder();
    days.forEach(day -> steps.add(Step.of(Provision.ASM_8, "by {day}").result("day", day)));
    return steps.cite(Provision.ASM_8.citation()).cite(Provision.MEN_10.citation()).of(days);
  }

  private static List<DateRange> halves(Term term) {
    return term.halfTerm()
        .filter(half -> half.first().isAfter(term.days().first()))
        .filter(half -> half.last().isBefore(term.days().last()))
        .map(
            half ->
                List.of(
                    new DateRange(term.days().first(), half.first().minusDays(1)),
                    new DateRange(half.last().plusDays(1), term.days().last())))
        .orElseGet(() -> List.of(term.days()));
  }

  private static Stream<LocalDate> last(
      InductionRecord ect, YearBoundary years, NavigableSet<LocalDate> days) {
    return days.descendingSet().stream()
        .filter(day -> !day.isBefore(ect.startedOn()) && !years.isOver(day))
        .filter(ect.service()::isInSchoolOn)
        .limit(1);
  }
}
