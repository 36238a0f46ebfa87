package io.github.ecf4j.rules.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Policies;
import io.github.ecf4j.rules.school.School;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Whole scenarios; begin here. */
public final class Scenarios {
  /** Induction has taken two years since. */
  private static final LocalDate FIRST_OF_TWO_YEARS = LocalDate.of(2021, 9, 1);

  private Scenarios() {}

  /**
   * Scenarios in which nothing has happened yet: a calendar of {@link Calendars#any}, an induction
   * of {@link Inductions#starting}, a provider's dates within the calendar, as far as it goes.
   * Reports fall on any day of three years from September 2021.
   *
   * <p>Each {@link Scenario.Trait} occurs in at least one scenario of twenty.
   *
   * @return the scenarios
   */
  public static Arbitrary<Scenario> starting() {
    return Combinators.combine(
            Calendars.any(),
            Inductions.starting(),
            Programmes.dates(),
            Programmes.pacings(),
            Arbitraries.integers().between(0, 1100))
        .as(
            (calendar, ect, dates, pacing, days) ->
                new Scenario(
                    School.of(calendar).with(pacing).with(within(calendar, dates)),
                    ect,
                    Mentor.builder().id(Inductions.MENTOR).build(),
                    Calendars.SEPTEMBER.plusDays(days)))
        .withoutEdgeCases();
  }

  /**
   * Scenarios of {@link #starting}, with the record of somebody who kept to the library's plan,
   * more or less: items are done in time, up to three weeks late, or never; one teacher in eight
   * never studies. What is recorded may lie after the day of the report.
   *
   * @return the scenarios
   */
  public static Arbitrary<Scenario> any() {
    return withRecords(starting());
  }

  /**
   * Scenarios with the record of somebody who kept to the library's plan, more or less, as in
   * {@link #any}.
   *
   * @param scenarios in which nothing has happened yet
   * @return the same but for what happened
   */
  public static Arbitrary<Scenario> withRecords(Arbitrary<Scenario> scenarios) {
    requireNonNull(scenarios, "scenarios");
    Arbitrary<Conduct> conducts =
        Combinators.combine(
                Arbitraries.frequency(Tuple.of(7, true), Tuple.of(1, false)),
                Arbitraries.integers().between(0, Conduct.NEVER).list().ofMaxSize(4))
            .as(Conduct::new);
    return Combinators.combine(scenarios, conducts)
        .as((scenario, conduct) -> Diary.of(scenario, scenario.plan(), conduct).happens())
        .withoutEdgeCases();
  }

  /**
   * Scenarios that look like England, in which nothing has happened yet, with programmes of {@link
   * Programmes#ofEverySize}.
   *
   * @return the scenarios, as those of the other method
   */
  public static Arbitrary<Scenario> realistic() {
    return realisticWith(Programmes.ofEverySize());
  }

  /**
   * Scenarios that look like England, in which nothing has happened yet. School years are of real
   * shapes: three terms with half terms, which Easter divides; bank holidays and INSET days; three
   * to seven years from 2020 to 2024 on. One calendar in six is of {@link Calendars#any}, small and
   * awkward: shrinking goes there.
   *
   * <p>Of a hundred scenarios, so many have (measured in 4,000): six or more terms of eight or more
   * teaching weeks 83; a term of fifteen 77; an October half term of two weeks 20; a school year
   * that begins in August 14; a term that is missing between others 12; an induction that ends
   * inside the calendar 63; a start within a term 25, before September 2021 11; year 1 that ends in
   * the middle of a week of teaching 6; posts at several schools 24, shares finer than tenths 32;
   * an absence of over 121 days 17, one with contracted days 26, leave for which an extension is
   * asked 15, absence that moves the end of a year 20; an extension 22, a reduction 23, a credit
   * 22; a timetable 50; no mentor 20, a mentor who is the tutor too 20; a provider's date on a day
   * without teaching 32.
   *
   * @param programmes the programmes to choose from, at least one
   * @return the scenarios
   * @throws io.github.ecf4j.model.check.InvalidValueException if there is no programme
   */
  public static Arbitrary<Scenario> realistic(Programme... programmes) {
    List<Programme> given = Arrays.asList(requireNonNull(programmes, "programmes"));
    Check.noNull("programmes", given);
    Check.that(!given.isEmpty(), "programmes", given, "at least one");
    return realisticWith(Arbitraries.of(given));
  }

  /**
   * Whether one edition of the law counts for the whole of an induction, so that it is the same
   * some weeks or years later ({@link Scenario#later}, {@link Scenario#laterByYears}): it started
   * on 1 September 2021 or after, and no absence is because of coronavirus, or is one that the law
   * has made statutory leave since. To be used as a filter.
   *
   * @return whether it does, for a scenario
   */
  public static Predicate<Scenario> underOneEdition() {
    return scenario ->
        !scenario.ect().startedOn().isBefore(FIRST_OF_TWO_YEARS)
            && scenario.ect().service().absences().stream()
                .map(Absence::reason)
                .noneMatch(
                    reason -> reason == Absence.Reason.CORONAVIRUS || isStatutoryLater(reason));
  }

  private static boolean isStatutoryLater(Absence.Reason reason) {
    Policies law = Policies.published();
    return law.editions().tailSet(FIRST_OF_TWO_YEARS).stream()
        .anyMatch(
            day ->
                law.on(day).get(Figure.STATUTORY_LEAVE).contains(reason)
                    != law.on(FIRST_OF_TWO_YEARS).get(Figure.STATUTORY_LEAVE).contains(reason));
  }

  private static Arbitrary<Scenario> realisticWith(Arbitrary<Programme> programmes) {
    Arbitrary<SchoolCalendar> calendars =
        Arbitraries.frequencyOf(Tuple.of(1, Calendars.any()), Tuple.of(5, SchoolYears.any()));
    return Combinators.combine(
            calendars,
            Careers.on(programmes),
            HeldOn.any().list().ofMaxSize(8),
            Programmes.pacings(),
            Arbitraries.integers().between(-30, 1500))
        .as(
            (calendar, career, held, pacing, days) -> {
              InductionRecord ect = career.apply(calendar);
              int year = calendar.terms().get(0).academicYear().startsIn();
              return new Scenario(
                  School.of(calendar)
                      .with(Shift.ofYears(year - Calendars.SEPTEMBER.getYear()).of(pacing))
                      .with(HeldOn.dates(held, ect, calendar)),
                  ect,
                  Mentor.builder().id(Inductions.MENTOR).build(),
                  ect.startedOn().plusDays(days));
            })
        .withoutEdgeCases();
  }

  /**
   * A provider's date.
   *
   * @param event which of the events of the programme at hand
   * @param days how long after the start of induction
   * @param inTerm whether on the next teaching day, if there is one
   */
  private record HeldOn(int event, int days, boolean inTerm) {
    static Arbitrary<HeldOn> any() {
      return Combinators.combine(
              Arbitraries.integers().between(0, 99),
              Arbitraries.integers().between(-20, 800),
              Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)))
          .as(HeldOn::new);
    }

    static EventDates dates(List<HeldOn> held, InductionRecord ect, SchoolCalendar calendar) {
      List<TrainingEvent> events = ect.programme().events();
      ImmutableListMultimap.Builder<EventId, LocalDate> dates = ImmutableListMultimap.builder();
      for (HeldOn one : held) {
        LocalDate any = ect.startedOn().plusDays(one.days());
        LocalDate day = one.inTerm() ? calendar.firstTeachingDayFrom(any).orElse(any) : any;
        if (!events.isEmpty() && !day.isAfter(lastSunday(calendar))) {
          dates.put(events.get(one.event() % events.size()).id(), day);
        }
      }
      return EventDates.of(dates.build());
    }
  }

  private static LocalDate lastSunday(SchoolCalendar calendar) {
    return Iterables.getLast(calendar.terms()).days().last().with(DayOfWeek.SUNDAY);
  }

  /** Days beyond the last week of a calendar brought back into it. */
  private static EventDates within(SchoolCalendar calendar, EventDates dates) {
    long days = Calendars.SEPTEMBER.until(lastSunday(calendar), ChronoUnit.DAYS) + 1;
    return EventDates.of(
        Multimaps.transformValues(
            dates.dates(),
            day ->
                Calendars.SEPTEMBER.plusDays(
                    Calendars.SEPTEMBER.until(day, ChronoUnit.DAYS) % days)));
  }

  /**
   * Scenarios that have gone by the library's plan, to its end.
   *
   * @return {@link #starting}, {@linkplain Scenario#carriedOut carried out}
   */
  public static Arbitrary<Scenario> carriedOut() {
    return starting().map(Scenario::carriedOut);
  }

  /**
   * Plans that the library makes for scenarios.
   *
   * @return the plans
   */
  public static Arbitrary<ProgrammePlan> plans() {
    return starting().map(Scenario::plan);
  }
}
