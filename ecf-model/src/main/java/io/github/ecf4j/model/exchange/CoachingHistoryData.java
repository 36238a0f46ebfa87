package io.github.ecf4j.model.exchange;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.coaching.ChosenBy;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.CoachingSession.PastoralBy;
import io.github.ecf4j.model.coaching.CoachingSession.TimeGiven;
import io.github.ecf4j.model.coaching.Observation;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StepOrigin;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A {@link CoachingHistory}.
 *
 * @param ect the teacher's id
 * @param study what was studied; nothing if absent
 * @param sessions the sessions held
 */
public record CoachingHistoryData(
    String ect, @Nullable StudyLogData study, @Nullable List<SessionData> sessions)
    implements Exchanged<CoachingHistory> {
  /**
   * A {@link CoachingSession}. What is not recorded is absent.
   *
   * @param heldOn the day
   * @param mentor the mentor's id
   * @param observation the observation before it
   * @param coachingMinutes minutes of coaching
   * @param otherMinutes minutes of other matters
   * @param timeGiven a {@link TimeGiven}
   * @param step the step set
   * @param criteriaMet whether the criteria of the step before were met
   * @param praised whether work on the step before was praised
   * @param shared whether the step was shared
   * @param modelled whether the step was modelled
   * @param practiceRounds how often the step was practised
   * @param pastoralBy a {@link PastoralBy}
   */
  public record SessionData(
      String heldOn,
      String mentor,
      @Nullable ObservationData observation,
      @Nullable Integer coachingMinutes,
      @Nullable Integer otherMinutes,
      @Nullable String timeGiven,
      @Nullable StepData step,
      @Nullable Boolean criteriaMet,
      @Nullable Boolean praised,
      @Nullable Boolean shared,
      @Nullable Boolean modelled,
      @Nullable Integer practiceRounds,
      @Nullable String pastoralBy)
      implements Exchanged<CoachingSession> {
    /**
     * Writes a session.
     *
     * @param session the session
     * @return its wire form
     */
    public static SessionData of(CoachingSession session) {
      requireNonNull(session, "session");
      return new SessionData(
          session.heldOn().toString(),
          session.mentor().value(),
          session.observation().map(ObservationData::of).orElse(null),
          Parts.orNull(session.coachingMinutes()),
          Parts.orNull(session.otherMinutes()),
          Parts.orNull(session.timeGiven()),
          session.step().map(StepData::of).orElse(null),
          session.criteriaMet().orElse(null),
          session.praised().orElse(null),
          session.shared().orElse(null),
          session.modelled().orElse(null),
          Parts.orNull(session.practiceRounds()),
          Parts.orNull(session.pastoralBy()));
    }

    @Override
    public CoachingSession read(Parts in) {
      var heldOn = in.required("heldOn", this.heldOn, Parts::day);
      var mentor = in.required("mentor", this.mentor, PersonId::of);
      var observation = in.optional("observation", this.observation);
      var timeGiven = in.optional("timeGiven", this.timeGiven, Parts.oneOf(TimeGiven.class));
      var step = in.optional("step", this.step);
      var pastoralBy = in.optional("pastoralBy", this.pastoralBy, Parts.oneOf(PastoralBy.class));
      return in.build(
          () ->
              CoachingSession.builder()
                  .heldOn(heldOn)
                  .mentor(mentor)
                  .observation(observation)
                  .coachingMinutes(Parts.optional(coachingMinutes))
                  .otherMinutes(Parts.optional(otherMinutes))
                  .timeGiven(timeGiven)
                  .step(step)
                  .criteriaMet(Optional.ofNullable(criteriaMet))
                  .praised(Optional.ofNullable(praised))
                  .shared(Optional.ofNullable(shared))
                  .modelled(Optional.ofNullable(modelled))
                  .practiceRounds(Parts.optional(practiceRounds))
                  .pastoralBy(pastoralBy)
                  .build());
    }
  }

  /**
   * An {@link Observation}. What is not recorded is absent.
   *
   * @param on the day
   * @param minutes how long it was
   * @param mode an {@link Observation.Mode}
   */
  public record ObservationData(
      @Nullable String on, @Nullable Integer minutes, @Nullable String mode)
      implements Exchanged<Observation> {
    /**
     * Writes an observation.
     *
     * @param observation the observation
     * @return its wire form
     */
    public static ObservationData of(Observation observation) {
      requireNonNull(observation, "observation");
      return new ObservationData(
          Parts.orNull(observation.on()),
          Parts.orNull(observation.minutes()),
          Parts.orNull(observation.mode()));
    }

    @Override
    public Observation read(Parts in) {
      var on = in.optional("on", this.on, Parts::day);
      var mode = in.optional("mode", this.mode, Parts.oneOf(Observation.Mode.class));
      return in.build(
          () -> Observation.builder().on(on).minutes(Parts.optional(minutes)).mode(mode).build());
    }
  }

  /**
   * A {@link RecordedStep}. What is not recorded is absent.
   *
   * @param id its id in a bank
   * @param title its title
   * @param basis what it rests on
   * @param origin a {@link StepOrigin}
   * @param programmes the ids of the programmes whose bank has it
   * @param chosenBy a {@link ChosenBy}
   */
  public record StepData(
      @Nullable String id,
      @Nullable String title,
      @Nullable StepBasisData basis,
      @Nullable String origin,
      @Nullable List<String> programmes,
      @Nullable String chosenBy)
      implements Exchanged<RecordedStep> {
    /**
     * Writes a step.
     *
     * @param step the step
     * @return its wire form
     */
    public static StepData of(RecordedStep step) {
      requireNonNull(step, "step");
      return new StepData(
          step.id().orElse(null),
          step.title().orElse(null),
          StepBasisData.of(step.basis()),
          Parts.orNull(step.origin()),
          List.copyOf(step.programmes()),
          Parts.orNull(step.chosenBy()));
    }

    @Override
    public RecordedStep read(Parts in) {
      var basis = in.optional("basis", this.basis).orElse(StepBasis.none());
      var origin = in.optional("origin", this.origin, Parts.oneOf(StepOrigin.class));
      var programmes = in.all("programmes", this.programmes, String::toString);
      var chosenBy = in.optional("chosenBy", this.chosenBy, Parts.oneOf(ChosenBy.class));
      return in.build(
          () ->
              RecordedStep.builder()
                  .id(Optional.ofNullable(id))
                  .title(Optional.ofNullable(title))
                  .basis(basis)
                  .origin(origin)
                  .programmes(programmes)
                  .chosenBy(chosenBy)
                  .build());
    }
  }

  /**
   * A {@link StepBasis}.
   *
   * @param modules the numbers of modules
   * @param framework the id of the framework of the statements, where there are any
   * @param statements the codes of statements
   */
  public record StepBasisData(
      @Nullable List<Integer> modules,
      @Nullable String framework,
      @Nullable List<String> statements)
      implements Exchanged<StepBasis> {
    /**
     * Writes a basis.
     *
     * @param basis the basis
     * @return its wire form
     */
    public static StepBasisData of(StepBasis basis) {
      requireNonNull(basis, "basis");
      return new StepBasisData(
          basis.modules().stream().map(ModuleNumber::value).toList(),
          basis.framework().isEmpty() ? null : basis.framework(),
          basis.statements().stream().map(StatementCode::toString).toList());
    }

    @Override
    public StepBasis read(Parts in) {
      var modules = in.all("modules", this.modules, ModuleNumber::of);
      var statements = in.all("statements", this.statements, StatementCode::parse);
      return in.build(
          () ->
              new StepBasis(
                  ModuleSet.copyOf(modules),
                  framework == null ? "" : framework,
                  ImmutableSortedSet.copyOf(statements)));
    }
  }

  /**
   * Writes a history.
   *
   * @param history the history
   * @return its wire form
   */
  public static CoachingHistoryData of(CoachingHistory history) {
    requireNonNull(history, "history");
    return new CoachingHistoryData(
        history.ect().value(),
        StudyLogData.of(history.study()),
        history.sessions().stream().map(SessionData::of).toList());
  }

  @Override
  public CoachingHistory read(Parts in) {
    var ect = in.required("ect", this.ect, PersonId::of);
    var study = in.optional("study", this.study).orElse(StudyLog.empty());
    var sessions = in.all("sessions", this.sessions);
    return in.build(
        () -> CoachingHistory.builder().ect(ect).study(study).sessions(sessions).build());
  }
}
