package io.github.ecf4j.rules.testkit;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.coaching.ChosenBy;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.CoachingSessionBuilder;
import io.github.ecf4j.model.coaching.Observation;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StepOrigin;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * What a teacher and a mentor may have done on eight modules within ten weeks, without regard to
 * any calendar or plan.
 */
public final class Histories {
  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 9, 6);
  private static final int MODULES = 8;

  private Histories() {}

  /**
   * Days of some ten weeks from 6 September 2021 on.
   *
   * @return the days
   */
  public static Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 70).map(FIRST_DAY::plusDays);
  }

  /**
   * Programmes of two strands of four modules with any coverage of six statements, some covered by
   * none, and without events.
   *
   * @return the programmes
   */
  public static Arbitrary<Programme> programmes() {
    Arbitrary<CoverageRow> row =
        Combinators.combine(
                Arbitraries.integers().between(1, MODULES),
                Arbitraries.integers().between(1, 4),
                Arbitraries.of(
                    CoverageStrength.CORE, CoverageStrength.CONNECTOR, CoverageStrength.ECHOED))
            .as((module, number, strength) -> Frameworks.covers(module, "1." + number, strength));
    return row.list().ofMaxSize(12).map(rows -> Frameworks.programme(2, rows));
  }

  /**
   * Sets of up to three modules, the empty one often.
   *
   * @return the sets
   */
  public static Arbitrary<ModuleSet> modules() {
    return Arbitraries.integers().between(1, MODULES).set().ofMaxSize(3).map(Histories::toModules);
  }

  private static ModuleSet toModules(Set<Integer> numbers) {
    return numbers.stream().map(ModuleNumber::of).collect(ModuleSet.toModuleSet());
  }

  /**
   * Bases of modules, of statements, of both, and none; one in ten on another framework.
   *
   * @return the bases
   */
  public static Arbitrary<StepBasis> bases() {
    Arbitrary<ImmutableSortedSet<StatementCode>> statements =
        Arbitraries.of(Frameworks.CODES).set().ofMaxSize(2).map(ImmutableSortedSet::copyOf);
    Arbitrary<String> frameworks =
        Arbitraries.frequency(Tuple.of(9, "small"), Tuple.of(1, "another"));
    Arbitrary<StepBasis> any =
        Combinators.combine(modules(), frameworks, statements).as(StepBasis::new);
    return Arbitraries.frequencyOf(
        Tuple.of(9, any), Tuple.of(1, Arbitraries.just(StepBasis.none())));
  }

  /**
   * Logs of study: some empty, some complete within a week, most between.
   *
   * @return the logs
   */
  public static Arbitrary<StudyLog> logs() {
    Arbitrary<ModuleNumber> module =
        Arbitraries.integers().between(1, MODULES).map(ModuleNumber::of);
    Arbitrary<StudyLog> any = Arbitraries.maps(module, days()).ofMaxSize(MODULES).map(StudyLog::of);
    Arbitrary<StudyLog> complete =
        Arbitraries.maps(module, Arbitraries.integers().between(0, 6).map(FIRST_DAY::plusDays))
            .ofSize(MODULES)
            .map(StudyLog::of);
    return Arbitraries.frequencyOf(
        Tuple.of(6, any), Tuple.of(3, complete), Tuple.of(1, Arbitraries.just(StudyLog.empty())));
  }

  /**
   * Plans of the study of some of the modules, in any order; see {@link Scenarios#plans} for
   * sensible ones.
   *
   * @return the plans
   */
  public static Arbitrary<ProgrammePlan> plans() {
    return Arbitraries.maps(
            Arbitraries.integers().between(1, MODULES).map(ModuleNumber::of),
            Arbitraries.integers().between(0, 10).map(FIRST_DAY::plusWeeks))
        .map(
            weeks ->
                ProgrammePlan.of(
                    weeks.entrySet().stream()
                        .map(week -> new PlannedStudy(week.getKey(), Week.of(week.getValue())))
                        .toList()));
  }

  /**
   * Recorded steps: with an id of four, or without and with one of two titles.
   *
   * @return the steps
   */
  public static Arbitrary<RecordedStep> steps() {
    Arbitrary<Optional<String>> ids = Arbitraries.of("a", "b", "c", "d").optional(0.5);
    return Combinators.combine(
            ids,
            Arbitraries.of("Greet", "Wait"),
            bases(),
            Arbitraries.of(StepOrigin.class).optional(0.5),
            Arbitraries.of(ChosenBy.class).optional(0.5))
        .as(
            (id, title, basis, origin, chosenBy) ->
                RecordedStep.builder()
                    .id(id)
                    .title(title)
                    .basis(basis)
                    .origin(origin)
                    .chosenBy(chosenBy)
                    .build());
  }

  /**
   * Entries in the record of meetings: with and without steps, coaching and mentoring only, each
   * part often left blank.
   *
   * @return the entries
   */
  public static Arbitrary<CoachingSession> sessions() {
    return Combinators.combine(
            days(),
            steps().optional(0.85),
            Arbitraries.of(true, false).optional(0.5),
            Arbitraries.frequency(Tuple.of(1, 0), Tuple.of(7, 25), Tuple.of(2, 40)),
            manners())
        .as(
            (day, step, met, minutes, manner) ->
                manner
                    .heldOn(day)
                    .mentor(Inductions.MENTOR)
                    .step(step)
                    .criteriaMet(met)
                    .coachingMinutes(minutes)
                    .build());
  }

  /** How meetings are held, well and not so well, each part often left blank. */
  private static Arbitrary<CoachingSessionBuilder> manners() {
    Arbitrary<Optional<Boolean>> answers = Arbitraries.of(true, false).optional(0.5);
    Arbitrary<Optional<Observation>> observations =
        Combinators.combine(
                days().optional(0.5),
                Arbitraries.of(0, 8, 12, 20),
                Arbitraries.of(Observation.Mode.class).optional(0.5))
            .as(
                (on, minutes, mode) ->
                    Observation.builder().on(on).minutes(minutes).mode(mode).build())
            .optional(0.5);
    return Combinators.combine(
            observations,
            Arbitraries.of(CoachingSession.TimeGiven.class).optional(0.5),
            Arbitraries.of(CoachingSession.PastoralBy.class).optional(0.5),
            answers,
            answers,
            answers,
            Arbitraries.integers().between(0, 3).optional(0.5))
        .as(
            (observation, time, pastoral, praised, shared, modelled, rounds) -> {
              CoachingSessionBuilder manner =
                  CoachingSession.builder()
                      .observation(observation)
                      .timeGiven(time)
                      .pastoralBy(pastoral)
                      .praised(praised)
                      .shared(shared)
                      .modelled(modelled);
              rounds.ifPresent(manner::practiceRounds);
              return manner;
            });
  }

  /**
   * Whole histories of up to twelve entries.
   *
   * @return the histories
   */
  public static Arbitrary<CoachingHistory> histories() {
    return Combinators.combine(logs(), sessions().list().ofMaxSize(12))
        .as(
            (log, sessions) ->
                CoachingHistory.builder()
                    .ect(Inductions.ECT)
                    .study(log)
                    .addAllSessions(sessions)
                    .build());
  }
}
