package io.github.ecf4j.rules.planning;

import static io.github.ecf4j.rules.Samples.details;

import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.Samples;

/** A programme of training events, and when they are held. */
public final class TrainingSamples {
  public static final EventId CONFERENCE = new EventId("CONF-1");
  public static final EventId CLINIC = new EventId("CLINIC-1");

  /** In order: a programme induction, a conference, two clinics; and a mentors' conference. */
  public static final Programme PROGRAMME =
      Samples.programme(
          1,
          new TrainingEvent.ProgrammeInduction(details("PI", Audience.ECT, 1, 60).build()),
          new TrainingEvent.Conference(details("CONF-1", Audience.ECT, 1, 360).build()),
          new TrainingEvent.Clinic(details("CLINIC-1", Audience.ECT, 1, 60).build()),
          new TrainingEvent.Clinic(details("CLINIC-2", Audience.ECT, 2, 60).build()),
          new TrainingEvent.Conference(details("M-CONF", Audience.MENTOR, 1, 360).build()));

  private TrainingSamples() {}
}
