package io.github.ecf4j.rules.coaching;

import io.github.ecf4j.model.coaching.ChosenBy;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StepOrigin;
import io.github.ecf4j.model.induction.InductionYear;
import io.github.ecf4j.model.programme.ModuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules about the steps that a session sets. */
final class StepRules {
  private final StepGate gate;

  StepRules(StepGate gate) {
    this.gate = gate;
  }

  /**
   * Judges the steps of a session.
   *
   * @param session the session
   * @param previous the latest earlier session that recorded a step
   * @param studied what the teacher had studied by then
   * @param contracting whether no step could be set yet
   * @param year the year of induction
   */
  List<StepReason> judge(
      Session session,
      Optional<Session> previous,
      ModuleSet studied,
      boolean contracting,
      InductionYear year) {
    List<StepReason> reasons = new ArrayList<>();
    if (session.steps().size() != 1 && !contracting) {
      reasons.add(new StepReason.NotExactlyOne(session.labels()));
    }
    boolean again = false;
    for (RecordedStep step : session.steps()) {
      judgeBasis(step, studied).ifPresent(reasons::add);
      step.origin()
          .filter(origin -> origin != StepOrigin.BANK)
          .ifPresent(origin -> reasons.add(new StepReason.Adapted(step.label(), origin)));
      if (step.chosenBy().filter(ChosenBy.ECT::equals).isPresent()) {
        reasons.add(new StepReason.ChosenByEct(step.label(), year));
      }
      if (previous.filter(before -> before.set(step)).isPresent()) {
        again = true;
        reasons.add(new StepReason.Repeated(step.label(), previous.orElseThrow().day()));
      }
    }
    if (!session.steps().isEmpty() && session.criteriaNotMet() && !again) {
      previous.ifPresent(
          before ->
              reasons.add(
                  new StepReason.MovedOn(session.summary(), before.summary(), before.day())));
    }
    return reasons;
  }

  private Optional<StepReason> judgeBasis(RecordedStep step, ModuleSet studied) {
    return gate.check(step.basis(), studied)
        .fold(
            allowed -> Optional.empty(),
            blocked -> Optional.of(new StepReason.NotStudied(step.label(), blocked)),
            unknown -> Optional.of(new StepReason.BasisMissing(step.label(), unknown.reason())));
  }
}
