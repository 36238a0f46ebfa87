package io.github.ecf4j.rules.planning;

import static io.github.ecf4j.rules.Samples.details;

import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.EventKind;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.Samples;

/** A programme of training events, and when they are held. */
public final class TrainingSamples {
  public static final EventId CONFERENCE = new EventId("CONF-1");
  public static final EventId CLINIC = new EventId("CLINIC-1");

  /** In order: a programme induction, a conference, two clinics; and a mentors' conference. */
  public static final Programme PROGRAMME =
      Samples.programme(
          1,
          details("PI", Audience.ECT, 1, 60).kind(EventKind.PROGRAMME_INDUCTION).build(),
          details("CONF-1", Audience.ECT, 1, 360).kind(EventKind.CONFERENCE).build(),
          details("CLINIC-1", Audience.ECT, 1, 60).kind(EventKind.CLINIC).build(),
          details("CLINIC-2", Audience.ECT, 2, 60).kind(EventKind.CLINIC).build(),
          details("M-CONF", Audience.MENTOR, 1, 360).kind(EventKind.CONFERENCE).build());

  private TrainingSamples() {}
}
