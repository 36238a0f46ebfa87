package io.github.ecf4j.rules.testkit;

import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.CoachingSessionBuilder;
import io.github.ecf4j.model.coaching.Observation;
import io.github.ecf4j.model.coaching.RecordedStep;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A meeting as the programme wants it, to be changed in one point or another before it is built.
 */
final class Meeting {
  LocalDate on;
  Optional<RecordedStep> step;
  int observationMinutes = 12;
  Observation.Mode observationMode = Observation.Mode.IN_PERSON;
  int coachingMinutes = 25;
  int otherMinutes = 20;
  CoachingSession.TimeGiven timeGiven = CoachingSession.TimeGiven.RELEASED;
  CoachingSession.PastoralBy pastoralBy = CoachingSession.PastoralBy.MENTOR;
  boolean criteriaMet = true;
  boolean modelled = true;
  int practiceRounds = 2;

  /** Without a step it is for contracting. */
  Meeting(LocalDate on, Optional<RecordedStep> step) {
    this.on = on;
    this.step = step;
  }

  CoachingSession toSession() {
    CoachingSessionBuilder session =
        CoachingSession.builder()
            .heldOn(on)
            .mentor(Inductions.MENTOR)
            .observation(
                Observation.builder()
                    .on(on)
                    .minutes(observationMinutes)
                    .mode(observationMode)
                    .build())
            .coachingMinutes(coachingMinutes)
            .otherMinutes(otherMinutes)
            .timeGiven(timeGiven)
            .pastoralBy(pastoralBy)
            .step(step);
    if (step.isPresent()) {
      session
          .criteriaMet(criteriaMet)
          .praised(true)
          .shared(true)
          .modelled(modelled)
          .practiceRounds(practiceRounds);
    }
    return session.build();
  }
}
