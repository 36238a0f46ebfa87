package io.github.ecf4j.model.programme;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;

/**
 * A training event that a delivery partner runs for teachers or mentors (orientation, section 2).
 */
public sealed interface TrainingEvent {
  /**
   * What every event has.
   *
   * @return the details
   */
  EventDetails details();

  /**
   * The event's id.
   *
   * @return the id
   */
  default EventId id() {
    return details().id();
  }

  /**
   * What people call it, as in {@code Clinic 3}.
   *
   * @return kind and number
   */
  default String name() {
    String kind =
        fold(
            conference -> "Conference",
            clinic -> "Clinic",
            coachingOnCoaching -> "Coaching on coaching",
            induction -> "Programme induction");
    return kind + " " + details().number();
  }

  /**
   * Answers by kind.
   *
   * @param <R> the answer's type
   * @param conference for a conference
   * @param clinic for a clinic
   * @param coachingOnCoaching for coaching on coaching
   * @param induction for a programme induction
   * @return the answer
   */
  default <R> R fold(
      Function<Conference, R> conference,
      Function<Clinic, R> clinic,
      Function<CoachingOnCoaching, R> coachingOnCoaching,
      Function<ProgrammeInduction, R> induction) {
    requireNonNull(conference, "conference");
    requireNonNull(clinic, "clinic");
    requireNonNull(coachingOnCoaching, "coachingOnCoaching");
    requireNonNull(induction, "induction");
    if (this instanceof Conference event) {
      return conference.apply(event);
    } else if (this instanceof Clinic event) {
      return clinic.apply(event);
    } else if (this instanceof CoachingOnCoaching event) {
      return coachingOnCoaching.apply(event);
    }
    return induction.apply((ProgrammeInduction) this);
  }

  /**
   * A day with many participants.
   *
   * @param details what every event has
   */
  record Conference(EventDetails details) implements TrainingEvent {
    /**
     * An event of this kind.
     *
     * @param details what every event has
     */
    public Conference {
      requireNonNull(details, "details");
    }
  }

  /**
   * A short session on one theme.
   *
   * @param details what every event has
   */
  record Clinic(EventDetails details) implements TrainingEvent {
    /**
     * An event of this kind.
     *
     * @param details what every event has
     */
    public Clinic {
      requireNonNull(details, "details");
    }
  }

  /**
   * A session in which a mentor is coached on coaching.
   *
   * @param details what every event has
   */
  record CoachingOnCoaching(EventDetails details) implements TrainingEvent {
    /**
     * An event of this kind.
     *
     * @param details what every event has
     */
    public CoachingOnCoaching {
      requireNonNull(details, "details");
    }
  }

  /**
   * The introduction with which a programme begins.
   *
   * @param details what every event has
   */
  record ProgrammeInduction(EventDetails details) implements TrainingEvent {
    /**
     * An event of this kind.
     *
     * @param details what every event has
     */
    public ProgrammeInduction {
      requireNonNull(details, "details");
    }
  }
}
