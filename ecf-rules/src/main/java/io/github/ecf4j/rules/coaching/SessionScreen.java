package io.github.ecf4j.rules.coaching;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.coaching.ChosenBy;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.Observation;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StepOrigin;
import io.github.ecf4j.model.programme.ModuleSet;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Tells of a session, without building anything, that the rules have nothing to say of it. Most
 * sessions have one entry and are as they should be; what does not pass is judged in full.
 *
 * <p>Law: in a session that passes, the rules find nothing.
 */
final class SessionScreen {
  private final StepGate gate;

  SessionScreen(StepGate gate) {
    this.gate = gate;
  }

  /**
   * Whether the only entry of a session is as it should be.
   *
   * @param entry the entry
   * @param previous the entries of the latest earlier session that recorded a step
   * @param studied what the teacher had studied by then
   * @param contracting whether no step could be set yet
   */
  boolean passes(
      CoachingSession entry,
      ImmutableList<CoachingSession> previous,
      ModuleSet studied,
      boolean contracting) {
    return stepPasses(entry.step(), previous, studied, contracting)
        && !says(entry.criteriaMet(), false)
        && observationPasses(entry.observation(), entry.heldOn())
        && SessionRules.isGoodLength(entry.coachingMinutes().orElse(SessionRules.LEAST_COACHING))
        && entry.timeGiven().orElse(CoachingSession.TimeGiven.RELEASED)
            == CoachingSession.TimeGiven.RELEASED
        && !says(entry.pastoralBy(), CoachingSession.PastoralBy.OTHER)
        && !says(entry.praised(), false)
        && !says(entry.shared(), false)
        && !says(entry.modelled(), false)
        && entry.practiceRounds().orElse(2) > 1;
  }

  private boolean stepPasses(
      Optional<RecordedStep> recorded,
      ImmutableList<CoachingSession> previous,
      ModuleSet studied,
      boolean contracting) {
    if (recorded.isEmpty()) {
      return contracting;
    }
    RecordedStep step = recorded.get();
    if (step.origin().orElse(StepOrigin.BANK) != StepOrigin.BANK
        || says(step.chosenBy(), ChosenBy.ECT)
        || !gate.check(step.basis(), studied).isAllowed()) {
      return false;
    }
    for (CoachingSession entry : previous) {
      Optional<RecordedStep> before = entry.step();
      if (before.isPresent() && step.sameStepAs(before.get())) {
        return false;
      }
    }
    return true;
  }

  private static boolean observationPasses(Optional<Observation> recorded, LocalDate heldOn) {
    if (recorded.isEmpty()) {
      return true;
    }
    Observation observation = recorded.get();
    return SessionRules.isGoodObservation(
            observation.minutes().orElse(SessionRules.LEAST_OBSERVATION))
        && !says(observation.mode(), Observation.Mode.VIDEO)
        && !observation.on().orElse(heldOn).isAfter(heldOn);
  }

  private static <T> boolean says(Optional<T> part, T value) {
    return part.isPresent() && part.get().equals(value);
  }
}
