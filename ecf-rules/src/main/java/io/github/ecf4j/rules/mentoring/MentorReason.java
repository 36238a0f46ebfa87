package io.github.ecf4j.rules.mentoring;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.RuleId;
import io.github.ecf4j.rules.finding.Weight;

/** Why a rule about a mentor made a finding. */
public sealed interface MentorReason extends Justification {
  /** The kinds of a mentor's own training. */
  enum TrainingKind {
    /** Conferences for mentors. */
    CONFERENCE("conference"),
    /** Clinics for mentors. */
    CLINIC("clinic"),
    /** Coaching on coaching. */
    COACHING_ON_COACHING("coaching-on-coaching session");

    private final String words;

    TrainingKind(String words) {
      this.words = words;
    }
  }

  /**
   * MENTOR-TIME; the finding's date is the day of the report.
   *
   * @param protectedMinutes the mentor's protected minutes a week
   * @param ects how many teachers the mentor mentors that day
   * @param neededMinutes the minutes a week that they need, on average, rounded up
   */
  record TooLittleTime(int protectedMinutes, int ects, int neededMinutes) implements MentorReason {
    @Override
    public RuleId rule() {
      return RuleId.MENTOR_TIME;
    }

    @Override
    public String message() {
      return Words.minutes(protectedMinutes)
          + " a week are protected for "
          + Words.count(ects, "early career teacher")
          + "; the programme needs "
          + neededMinutes
          + ".";
    }
  }

  /**
   * MENTOR-NOT-ASSESSOR; the finding's date is the start of induction, its subject the teacher. It
   * weighs less where a reason is recorded.
   *
   * @param person the one who is both
   * @param recordedReason why, in the school's words; empty if not recorded
   */
  record SamePerson(PersonId person, String recordedReason) implements MentorReason {
    /**
     * A person in two roles.
     *
     * @param person the one who is both
     * @param recordedReason why, in the school's words; empty if not recorded
     */
    public SamePerson {
      requireNonNull(person, "person");
      requireNonNull(recordedReason, "recordedReason");
    }

    @Override
    public RuleId rule() {
      return RuleId.MENTOR_NOT_ASSESSOR;
    }

    @Override
    public Weight weight() {
      return recordedReason.isEmpty() ? rule().weight() : rule().lightestWeight();
    }

    @Override
    public String message() {
      return "The mentor, "
          + person
          + ", is also the induction tutor, who assesses"
          + (recordedReason.isEmpty() ? "." : "; the reason recorded is: " + recordedReason);
    }
  }

  /**
   * MENTOR-TRAINING; the finding's date is the first anniversary of mentoring.
   *
   * @param kind the kind of training
   * @param attended how many of that kind the mentor had attended by then
   * @param expected how many there are
   * @param notHeld attendances that do not count, since the provider does not hold the event then
   */
  record TrainingIncomplete(
      TrainingKind kind, int attended, int expected, ImmutableList<Attendance> notHeld)
      implements MentorReason {
    /**
     * A kind of training that the mentor did not complete.
     *
     * @param kind the kind of training
     * @param attended how many of that kind the mentor had attended by then
     * @param expected how many there are
     * @param notHeld attendances that do not count, since the provider does not hold the event then
     */
    public TrainingIncomplete {
      requireNonNull(kind, "kind");
      requireNonNull(notHeld, "notHeld");
    }

    @Override
    public RuleId rule() {
      return RuleId.MENTOR_TRAINING;
    }

    @Override
    public String message() {
      return "A year after mentoring began, the mentor had attended "
          + attended
          + " of "
          + Words.count(expected, kind.words)
          + "."
          + notHeld.stream()
              .map(
                  one ->
                      " "
                          + one.event()
                          + " is recorded as attended on "
                          + Words.day(one.on())
                          + ", when the provider does not hold it.")
              .collect(joining());
    }
  }

  /**
   * MENTOR-STUDY; the finding's date is the day of the session.
   *
   * @param ect the teacher for whom the step was set
   * @param step the step
   * @param modules what the mentor had not read by then
   */
  record NotRead(PersonId ect, String step, ModuleSet modules) implements MentorReason {
    /**
     * A step on modules that the mentor had not read.
     *
     * @param ect the teacher for whom the step was set
     * @param step the step
     * @param modules what the mentor had not read by then
     */
    public NotRead {
      requireNonNull(ect, "ect");
      requireNonNull(step, "step");
      requireNonNull(modules, "modules");
    }

    @Override
    public RuleId rule() {
      return RuleId.MENTOR_STUDY;
    }

    @Override
    public String message() {
      return "The mentor set "
          + ect
          + " the step “"
          + step
          + "” without having read "
          + (modules.size() == 1 ? "module " : "modules ")
          + Words.list(modules)
          + ".";
    }
  }
}
