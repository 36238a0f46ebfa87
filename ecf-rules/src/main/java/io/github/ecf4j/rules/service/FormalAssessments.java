package io.github.ecf4j.rules.service;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.rules.answer.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The formal assessments of an induction (ASM-1): that of year 1 on the last day in post of the
 * term in which the year ends (TT-9); the last one on the projected end, since the headteacher's
 * recommendation is due within days of it; and, where an extension was decided, the one that led to
 * it. Where year 1 ends in the term of another one, that one is held for both.
 *
 * <p>A teacher who is away is assessed on the first day back that is in the induction and before
 * the next formal assessment; otherwise on the last day in school before it. If that is not a day
 * of the part, the assessment is outstanding.
 */
final class FormalAssessments {
  /** Why one is put off. */
  static final String AWAY = " Away until then (ASM-5).";

  private static final String EARLIER = " The last day in school before it is due (ASM-5).";

  private final InductionRecord ect;
  private final SchoolCalendar calendar;
  private final Optional<LocalDate> projectedEnd;

  final List<Assessment> due = new ArrayList<>();
  final List<OutstandingAssessment> outstanding = new ArrayList<>();

  /** On which day each would be held, were every weekday worked. */
  final Map<Assessment, LocalDate> butForWeekdays = new HashMap<>();

  /** The terms that have one, held or outstanding. */
  final Set<Term> terms = new HashSet<>();

  FormalAssessments(InductionRecord ect, SchoolCalendar calendar, InductionStatus status) {
    this.ect = ect;
    this.calendar = calendar;
    this.projectedEnd = status.years().projectedEnd();
    Optional<Term> year1 = status.years().lastDayOfYear1().flatMap(this::termOfInduction);
    LocalDate before = ect.startedOn().minusDays(1);
    Optional<LocalDate> first =
        status
            .endBeforeExtensions()
            .filter(end -> projectedEnd.filter(last -> !last.isAfter(end)).isEmpty());
    for (LocalDate end : Stream.concat(first.stream(), projectedEnd.stream()).toList()) {
      LocalDate floor = before;
      LocalDate after =
          year1
              .map(term -> term.days().last())
              .filter(last -> last.isAfter(floor) && last.isBefore(end))
              .orElse(floor);
      termOfInduction(end).ifPresent(term -> atTheEnd(term, after, end));
      before = end;
    }
    year1.filter(terms::add).ifPresent(this::ofYear1);
  }

  /** The term of a day; none before the start of induction, where others assessed. */
  private Optional<Term> termOfInduction(LocalDate day) {
    return calendar.termsFrom(day).stream()
        .limit(1)
        .filter(term -> term.days().contains(day) && !day.isBefore(ect.startedOn()))
        .findFirst();
  }

  private void atTheEnd(Term term, LocalDate after, LocalDate end) {
    terms.add(term);
    lastInSchool(after, end)
        .ifPresentOrElse(
            day -> add(term, day, day.equals(end) ? "" : EARLIER, butForWeekdays(day, end)),
            () -> leaveOpen(term, whyOutstanding(after.plusDays(1))));
  }

  private void ofYear1(Term term) {
    ImmutableList<LocalDate> lastFirst = calendar.teachingDays(term).reverse();
    LocalDate day = Iterables.tryFind(lastFirst, ect.service()::isWorkedOn).or(term.days().last());
    LocalDate inPost =
        Iterables.tryFind(lastFirst, one -> ect.service().fteOn(one).signum() > 0).or(day);
    Optional<LocalDate> before =
        due.stream()
            .map(Assessment::due)
            .findFirst()
            .or(() -> projectedEnd.map(end -> end.plusDays(1)));
    Optional<LocalDate> back =
        calendar.teachingDays().tailSet(day, true).stream()
            .takeWhile(on -> before.filter(limit -> !on.isBefore(limit)).isEmpty())
            .filter(ect.service()::isInSchoolOn)
            .findFirst();
    if (back.isPresent()) {
      LocalDate on = back.orElseThrow();
      add(term, on, on.equals(day) ? "" : AWAY, on.equals(day) ? inPost : on);
    } else if (projectedEnd.isPresent()) {
      lastInSchool(ect.startedOn().minusDays(1), day)
          .ifPresentOrElse(
              on -> add(term, on, EARLIER, butForWeekdays(on, inPost)),
              () -> leaveOpen(term, whyOutstanding(ect.startedOn(), nextFormal())));
    } else {
      leaveOpen(term, whyOutstanding(day));
    }
  }

  private Optional<LocalDate> lastInSchool(LocalDate after, LocalDate upTo) {
    return calendar.teachingDays().headSet(upTo, true).descendingSet().stream()
        .takeWhile(after::isBefore)
        .filter(ect.service()::isInSchoolOn)
        .findFirst();
  }

  /** The last day of some on which the teacher would be in school, were every weekday worked. */
  private LocalDate butForWeekdays(LocalDate held, LocalDate upTo) {
    NavigableSet<LocalDate> between = calendar.teachingDays().subSet(held, false, upTo, true);
    return between.stream().anyMatch(ect.service()::isWorkedOn)
        ? held
        : between.descendingSet().stream()
            .filter(day -> ect.service().fteOn(day).signum() > 0)
            .filter(day -> !ect.service().isAbsentOn(day))
            .findFirst()
            .orElse(held);
  }

  private void add(Term term, LocalDate day, String how, LocalDate butForWeekdays) {
    Assessment one =
        new Assessment(
            Assessment.Kind.FORMAL_ASSESSMENT,
            term,
            day,
            "The last term of a part of induction, " + term + "." + how);
    due.add(one);
    this.butForWeekdays.put(one, butForWeekdays);
  }

  private void leaveOpen(Term term, String why) {
    outstanding.add(new OutstandingAssessment(Assessment.Kind.FORMAL_ASSESSMENT, term, why));
  }

  /** Whether the last one of the induction has a day. */
  boolean isHeldAtTheEnd() {
    return projectedEnd
        .filter(end -> due.stream().anyMatch(one -> one.term().days().contains(end)))
        .isPresent();
  }

  /** The one before which that of year 1 is held. */
  private String nextFormal() {
    return due.isEmpty() ? theEnd() : "the next formal assessment, " + Words.day(due.get(0).due());
  }

  private String theEnd() {
    return projectedEnd
        .map(end -> "the projected end, " + Words.day(end))
        .orElse("the last one known");
  }

  /** That the teacher is away from a day on. */
  String whyOutstanding(LocalDate from) {
    return whyOutstanding(from, theEnd());
  }

  private static String whyOutstanding(LocalDate from, String to) {
    return "In school on no day from "
        + Words.day(from)
        + " to "
        + to
        + "; outstanding until the return (ASM-5).";
  }
}
