package io.github.ecf4j.rules.testkit;

import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.rules.school.School;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Whole scenarios; begin here. */
public final class Scenarios {
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
    Arbitrary<Conduct> conducts =
        Combinators.combine(
                Arbitraries.frequency(Tuple.of(7, true), Tuple.of(1, false)),
                Arbitraries.integers().between(0, Conduct.NEVER).list().ofMaxSize(4))
            .as(Conduct::new);
    return Combinators.combine(starting(), conducts)
        .as((scenario, conduct) -> Diary.of(scenario, scenario.plan(), conduct).happens())
        .withoutEdgeCases();
  }

  /** Days beyond the last week of a calendar brought back into it. */
  private static EventDates within(SchoolCalendar calendar, EventDates dates) {
    LocalDate last = Iterables.getLast(calendar.terms()).days().last().with(DayOfWeek.SUNDAY);
    long days = Calendars.SEPTEMBER.until(last, ChronoUnit.DAYS) + 1;
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
