package io.github.ecf4j.model.calendar;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.check.InvalidValueException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A school's terms and closures.
 *
 * <p>A <em>teaching day</em> is a weekday on which the school teaches in term, outside half term
 * and closures; a <em>teaching week</em> is a {@link Week} with at least one teaching day.
 *
 * <p>Laws: every teaching day lies in a term; every teaching day lies in exactly one teaching week;
 * the order in which terms and closures are given makes no difference.
 */
@Value.Immutable
public abstract class SchoolCalendar {
  private static final Comparator<Term> BY_FIRST_DAY =
      Comparator.comparing((Term term) -> term.days().first());
  private static final Comparator<Term> SEQUENCE =
      Comparator.comparing(Term::academicYear).thenComparing(Term::number);
  private static final Comparator<Closure> CLOSURE_ORDER =
      Comparator.comparing((Closure closure) -> closure.days().first())
          .thenComparing(closure -> closure.days().last())
          .thenComparing(Closure::reason)
          .thenComparing(Closure::kind);

  /** The weekdays on which a school teaches that says nothing else. */
  public static final ImmutableSet<DayOfWeek> MONDAY_TO_FRIDAY =
      Sets.immutableEnumSet(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

  SchoolCalendar() {}

  /**
   * The terms, by first day.
   *
   * @return the terms; none overlaps another
   */
  public abstract ImmutableList<Term> terms();

  /**
   * The closures, by first day; they may lie outside terms, where they change nothing.
   *
   * @return the closures
   */
  public abstract ImmutableList<Closure> closures();

  /**
   * The weekdays on which the school teaches, as Sunday to Thursday in some British schools
   * overseas.
   *
   * @return one or more; Monday to Friday unless given otherwise
   */
  public abstract ImmutableSet<DayOfWeek> teachesOn();

  /**
   * On which day of the week its weeks begin, as on Sunday in some British schools overseas.
   *
   * @return Monday unless given otherwise
   */
  @Value.Default
  public DayOfWeek weekBeginsOn() {
    return DayOfWeek.MONDAY;
  }

  /**
   * This calendar of a school whose weeks begin on another day.
   *
   * @param weekday the day of the week
   * @return the calendar
   */
  public SchoolCalendar weeksFrom(DayOfWeek weekday) {
    return of(terms(), closures(), teachesOn(), requireNonNull(weekday, "weekday"));
  }

  /**
   * The week in which a day lies.
   *
   * @param day any day; one that no value holds counts as the nearest that one may
   * @return the week of this school, taught in or not
   */
  public Week weekOf(LocalDate day) {
    return Week.of(Days.nearest(requireNonNull(day, "day")), weekBeginsOn());
  }

  /**
   * This calendar of a school that teaches on other weekdays.
   *
   * @param weekdays one or more
   * @return the calendar
   * @throws io.github.ecf4j.model.check.InvalidValueException if there are none
   */
  public SchoolCalendar teachingOn(Set<DayOfWeek> weekdays) {
    Check.noNull("weekdays", weekdays);
    return of(terms(), closures(), Sets.immutableEnumSet(weekdays), weekBeginsOn());
  }

  /**
   * This calendar with other terms and closures, on the same weekdays and with the same weeks.
   *
   * @param terms in any order
   * @param closures in any order
   * @return the calendar
   * @throws io.github.ecf4j.model.check.InvalidValueException as for {@link #of}
   */
  public SchoolCalendar with(List<Term> terms, List<Closure> closures) {
    return of(terms, closures, teachesOn(), weekBeginsOn());
  }

  /**
   * How many days of a range are in term and on a weekday on which the school teaches, half terms
   * and closures included.
   *
   * @param range the range
   * @return the number, from 0
   */
  public long weekdaysInTerm(DateRange range) {
    requireNonNull(range, "range");
    return terms().stream()
        .flatMap(term -> term.days().intersection(range).stream())
        .mapToLong(days -> days.weekdays(teachesOn()))
        .sum();
  }

  /**
   * All teaching days.
   *
   * @return the days in order
   */
  @Value.Lazy
  public ImmutableSortedSet<LocalDate> teachingDays() {
    List<LocalDate> days = new ArrayList<>();
    for (Term term : terms()) {
      term.days()
          .first()
          .datesUntil(term.days().last().plusDays(1))
          .filter(
              day -> isSchoolWeekday(day) && term.halfTerm().filter(h -> h.contains(day)).isEmpty())
          .filter(day -> closures().stream().noneMatch(c -> c.days().contains(day)))
          .forEach(days::add);
    }
    return ImmutableSortedSet.copyOf(days);
  }

  /**
   * The days on which teachers work and pupils do not: weekdays of an INSET closure, in term or
   * not, on which the school is not closed to all.
   *
   * @return the days in order; none of them is a teaching day
   */
  @Value.Lazy
  public ImmutableSortedSet<LocalDate> insetDays() {
    List<LocalDate> days = new ArrayList<>();
    for (Closure closure : closures()) {
      if (closure.kind() == Closure.Kind.INSET) {
        closure
            .days()
            .first()
            .datesUntil(closure.days().last().plusDays(1))
            .filter(day -> isSchoolWeekday(day) && !isClosedToAll(day))
            .forEach(days::add);
      }
    }
    return ImmutableSortedSet.copyOf(days);
  }

  private boolean isClosedToAll(LocalDate day) {
    return closures().stream()
        .anyMatch(one -> one.kind() == Closure.Kind.CLOSED && one.days().contains(day));
  }

  private boolean isSchoolWeekday(LocalDate day) {
    return teachesOn().contains(day.getDayOfWeek());
  }

  /**
   * All teaching weeks.
   *
   * @return the weeks in order
   */
  @Value.Lazy
  public ImmutableList<TeachingWeek> teachingWeeks() {
    Map<Week, Integer> weeks = new TreeMap<>();
    teachingDays().forEach(day -> weeks.merge(weekOf(day), 1, Integer::sum));
    return weeks.entrySet().stream()
        .map(week -> new TeachingWeek(week.getKey(), week.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The teaching days within a range.
   *
   * @param range the range
   * @return the days in order
   */
  public ImmutableSortedSet<LocalDate> teachingDays(DateRange range) {
    requireNonNull(range, "range");
    return teachingDays().subSet(range.first(), true, range.last(), true);
  }

  @Value.Lazy
  ImmutableMap<Term, ImmutableList<LocalDate>> teachingDaysByTerm() {
    // A list of its own is quicker to look into than one that the set lends.
    return Maps.toMap(
        Iterables.concat(terms(), standardTerms()),
        term -> ImmutableList.copyOf(teachingDays(term.days()).toArray(LocalDate[]::new)));
  }

  /**
   * The terms as those of a year of three: of such a year its terms; of a year of more terms those
   * that begin in one third of it together, with the holiday between two as the half term. In them
   * a teacher is reviewed once. A third of a year of four or five is one term or two, however much
   * service each counts for (rule LEN-9).
   *
   * <p>Laws: every teaching day lies in one of them; no two are of the same season of a year.
   *
   * @return the terms in order; of a third of which not all terms are known, those known
   */
  @Value.Lazy
  public ImmutableList<Term> standardTerms() {
    List<Term> all = new ArrayList<>();
    for (Term term : terms()) {
      boolean goesOn =
          !all.isEmpty()
              && all.get(all.size() - 1).academicYear().equals(term.academicYear())
              && all.get(all.size() - 1).season() == term.season();
      if (goesOn) {
        all.add(joined(all.remove(all.size() - 1), term));
      } else {
        all.add(isOfThree(term) ? term : ofThree(term, term.days(), term.halfTerm()));
      }
    }
    return ImmutableList.copyOf(all);
  }

  private static Term joined(Term first, Term second) {
    LocalDate from = first.days().last().plusDays(1);
    LocalDate to = second.days().first().minusDays(1);
    return ofThree(
        first,
        new DateRange(first.days().first(), second.days().last()),
        to.isBefore(from) ? Optional.empty() : Optional.of(new DateRange(from, to)));
  }

  private static Term ofThree(Term term, DateRange days, Optional<DateRange> halfTerm) {
    return Term.builder()
        .academicYear(term.academicYear())
        .season(term.season())
        .days(days)
        .halfTerm(halfTerm)
        .build();
  }

  /**
   * The standard terms that end on or after a day.
   *
   * @param day the day
   * @return the terms in order, as of {@link #standardTerms}
   */
  public ImmutableList<Term> standardTermsFrom(LocalDate day) {
    return from(day, standardTerms(), term -> term.days().last());
  }

  /**
   * The teaching days of a term of this calendar, or of a standard term of it.
   *
   * @param term the term
   * @return its days in order; none if it is not a term of this calendar
   */
  public ImmutableList<LocalDate> teachingDays(Term term) {
    return teachingDaysByTerm().getOrDefault(requireNonNull(term, "term"), ImmutableList.of());
  }

  /**
   * The first teaching day on or after a day.
   *
   * @param day the day
   * @return the teaching day, or empty if the calendar ends before one
   */
  public Optional<LocalDate> firstTeachingDayFrom(LocalDate day) {
    requireNonNull(day, "day");
    return Optional.ofNullable(teachingDays().ceiling(day));
  }

  /**
   * The teaching weeks that end on or after a day.
   *
   * @param day the day
   * @return the weeks in order
   */
  public ImmutableList<TeachingWeek> teachingWeeksFrom(LocalDate day) {
    return from(day, teachingWeeks(), week -> week.week().last());
  }

  /**
   * The terms that end on or after a day.
   *
   * @param day the day
   * @return the terms in order
   */
  public ImmutableList<Term> termsFrom(LocalDate day) {
    return from(day, terms(), term -> term.days().last());
  }

  /** Those of a list in order whose days are not before a day. */
  private static <T> ImmutableList<T> from(
      LocalDate day, ImmutableList<T> all, Function<T, LocalDate> dayOf) {
    int found =
        Collections.binarySearch(Lists.transform(all, dayOf::apply), requireNonNull(day, "day"));
    return all.subList(found < 0 ? -found - 1 : found, all.size());
  }

  /**
   * The days of a range of which it is not known whether they are taught. A term that is known
   * covers its days and the holidays beside it: up to the next term and from the one before, where
   * these are known; else an autumn term those from 1 August and up to 31 December, a spring term
   * those from 1 January, a summer term those up to 31 August; of a year of more terms the first
   * and the last do so. So a term that is missing leaves its days uncovered, with the holidays
   * between two terms that are missing.
   *
   * <p>Laws: no teaching day is uncovered; one more term uncovers no day; where all terms of an
   * academic year are known, no day of it is uncovered.
   *
   * @param range the range
   * @return the days that no known term covers, in order, as ranges that do not adjoin
   */
  public ImmutableList<DateRange> uncovered(DateRange range) {
    requireNonNull(range, "range");
    ImmutableList.Builder<DateRange> uncovered = ImmutableList.builder();
    LocalDate next = range.first();
    for (int i = 0; i < terms().size() && !next.isAfter(range.last()); i++) {
      LocalDate first = coveredFrom(i);
      if (next.isBefore(first)) {
        new DateRange(next, first.minusDays(1)).intersection(range).ifPresent(uncovered::add);
      }
      next = Collections.max(List.of(next, coveredTo(i).plusDays(1)));
    }
    if (!next.isAfter(range.last())) {
      uncovered.add(new DateRange(next, range.last()));
    }
    return uncovered.build();
  }

  private LocalDate coveredFrom(int index) {
    Term term = terms().get(index);
    LocalDate first = term.days().first();
    if (term.number() == 1) {
      return term.academicYear().days().first();
    }
    return isOfThree(term) && term.season() == Term.Season.SPRING
        ? Collections.min(List.of(first, LocalDate.of(term.academicYear().startsIn() + 1, 1, 1)))
        : first;
  }

  private LocalDate coveredTo(int index) {
    Term term = terms().get(index);
    LocalDate last = term.days().last();
    if (index + 1 < terms().size() && follows(term, terms().get(index + 1))) {
      return terms().get(index + 1).days().first();
    }
    if (term.number() == term.termsAYear()) {
      return Days.nearest(LocalDate.of(term.academicYear().startsIn() + 1, 8, 31));
    }
    return isOfThree(term) && term.season() == Term.Season.AUTUMN
        ? Collections.max(List.of(last, LocalDate.of(term.academicYear().startsIn(), 12, 31)))
        : last;
  }

  private static boolean isOfThree(Term term) {
    return term.termsAYear() == Term.TERMS_A_YEAR;
  }

  /** Whether no term lies between two that are in order. */
  private static boolean follows(Term term, Term next) {
    if (term.number() == term.termsAYear()) {
      return next.number() == 1
          && next.academicYear().startsIn() == term.academicYear().startsIn() + 1;
    }
    return next.academicYear().equals(term.academicYear()) && next.number() == term.number() + 1;
  }

  @Value.Check
  void check() {
    Check.that(!teachesOn().isEmpty(), "teachesOn", teachesOn(), "one weekday or more");
    for (int i = 1; i < terms().size(); i++) {
      Term before = terms().get(i - 1);
      Term term = terms().get(i);
      if (!term.days().first().isAfter(before.days().last())) {
        throw refuse(term, "after " + before.days().last() + ", the last day of " + before);
      }
      if (SEQUENCE.compare(before, term) >= 0) {
        throw refuse(term, "a later term of the year than " + before + ", each once");
      }
      if (before.academicYear().equals(term.academicYear())
          && before.termsAYear() != term.termsAYear()) {
        throw refuse(term, "of a year of as many terms as " + before + ", " + before.termsAYear());
      }
    }
  }

  private static InvalidValueException refuse(Term term, String bound) {
    return new InvalidValueException("terms", term + " from " + term.days().first(), bound);
  }

  /** Prints first and last day, and counts. */
  @Override
  public String toString() {
    int count = terms().size();
    String days =
        count == 0
            ? ""
            : ", " + terms().get(0).days().first() + " to " + terms().get(count - 1).days().last();
    return "SchoolCalendar of "
        + count
        + " terms"
        + days
        + ", and "
        + closures().size()
        + " closures";
  }

  /**
   * A calendar.
   *
   * @param terms in any order
   * @param closures in any order
   * @return the calendar
   * @throws io.github.ecf4j.model.check.InvalidValueException if terms overlap, one occurs twice,
   *     they are not in the order of their numbers, or those of one academic year are of years of
   *     more terms and of fewer
   */
  public static SchoolCalendar of(List<Term> terms, List<Closure> closures) {
    return of(terms, closures, MONDAY_TO_FRIDAY, DayOfWeek.MONDAY);
  }

  private static SchoolCalendar of(
      List<Term> terms,
      List<Closure> closures,
      ImmutableSet<DayOfWeek> weekdays,
      DayOfWeek weekBeginsOn) {
    Check.noNull("terms", terms);
    Check.noNull("closures", closures);
    return new ImmutableSchoolCalendar.Builder()
        .addAllTerms(ImmutableList.sortedCopyOf(BY_FIRST_DAY, terms))
        .addAllClosures(ImmutableList.sortedCopyOf(CLOSURE_ORDER, closures))
        .addAllTeachesOn(weekdays)
        .weekBeginsOn(weekBeginsOn)
        .build();
  }
}
