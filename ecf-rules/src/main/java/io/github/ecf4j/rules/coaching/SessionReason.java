package io.github.ecf4j.rules.coaching;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.coaching.CoachingSession.TimeGiven;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.RuleId;
import java.time.LocalDate;

/**
 * Why a rule about how a session was prepared and held made a finding; its date is the day of the
 * session.
 */
public sealed interface SessionReason extends Justification {
  /**
   * OBSERVATION-MISSING: the record states that there was no observation, or dates it after the
   * session.
   *
   * @param afterwards the days after the session on which the mentor observed, in order
   */
  record ObservationMissing(ImmutableList<LocalDate> afterwards) implements SessionReason {
    /**
     * A session without an observation before it.
     *
     * @param afterwards the days after the session on which the mentor observed, in order
     */
    public ObservationMissing {
      requireNonNull(afterwards, "afterwards");
    }

    @Override
    public RuleId rule() {
      return RuleId.OBSERVATION_MISSING;
    }

    @Override
    public String message() {
      return "No observation came before the coaching session"
          + (afterwards.isEmpty()
              ? "."
              : ": the mentor observed only afterwards, on "
                  + afterwards.stream().map(Words::day).collect(joining(" and "))
                  + ".");
    }
  }

  /**
   * OBSERVATION-LENGTH.
   *
   * @param minutes how long the observation lasted
   */
  record ObservationLength(int minutes) implements SessionReason {
    @Override
    public RuleId rule() {
      return RuleId.OBSERVATION_LENGTH;
    }

    @Override
    public String message() {
      return "The observation lasted " + Words.minutes(minutes) + "; 10 to 15 are recommended.";
    }
  }

  /** OBSERVATION-BY-VIDEO. */
  record ObservationByVideo() implements SessionReason {
    @Override
    public RuleId rule() {
      return RuleId.OBSERVATION_BY_VIDEO;
    }

    @Override
    public String message() {
      return "The mentor observed from a recording.";
    }
  }

  /**
   * COACHING-LENGTH.
   *
   * @param minutes how long the coaching lasted, or as much of it as is recorded
   */
  record CoachingLength(int minutes) implements SessionReason {
    @Override
    public RuleId rule() {
      return RuleId.COACHING_LENGTH;
    }

    @Override
    public String message() {
      return "The coaching lasted " + Words.minutes(minutes) + "; 20 to 30 are recommended.";
    }
  }

  /**
   * TIME-GIVEN-OTHERWISE.
   *
   * @param times when the time was given, other than by release from a lesson
   */
  record TimeGivenOtherwise(ImmutableList<TimeGiven> times) implements SessionReason {
    /**
     * Time that was given otherwise.
     *
     * @param times when the time was given, other than by release from a lesson
     */
    public TimeGivenOtherwise {
      requireNonNull(times, "times");
    }

    @Override
    public RuleId rule() {
      return RuleId.TIME_GIVEN_OTHERWISE;
    }

    @Override
    public String message() {
      return "Time for the meeting was given "
          + times.stream().map(TimeGivenOtherwise::words).collect(joining(" and "))
          + "; the programme asks for release from a lesson.";
    }

    private static String words(TimeGiven time) {
      return switch (time) {
        case RELEASED -> "in a released lesson";
        case BEFORE_SCHOOL -> "before school";
        case AFTER_SCHOOL -> "after school";
        case COVER -> "in a lesson that a colleague covered";
        case EARLY_RELEASE -> "by letting the teacher go early";
      };
    }
  }

  /** PASTORAL-BY-OTHER. */
  record PastoralByOther() implements SessionReason {
    @Override
    public RuleId rule() {
      return RuleId.PASTORAL_BY_OTHER;
    }

    @Override
    public String message() {
      return "Another member of staff, not the mentor, gave pastoral support.";
    }
  }

  /**
   * CYCLE-STAGES.
   *
   * @param stages the stages left out, in the order of a session
   */
  record StagesLeftOut(ImmutableList<CycleStage> stages) implements SessionReason {
    /**
     * Stages left out.
     *
     * @param stages the stages left out, in the order of a session
     */
    public StagesLeftOut {
      requireNonNull(stages, "stages");
    }

    @Override
    public RuleId rule() {
      return RuleId.CYCLE_STAGES;
    }

    @Override
    public String message() {
      return "The coaching session left out "
          + stages.stream().map(CycleStage::words).collect(joining(", and "))
          + ".";
    }
  }

  /** PRACTISE-TWICE. */
  record PractisedOnce() implements SessionReason {
    @Override
    public RuleId rule() {
      return RuleId.PRACTISE_TWICE;
    }

    @Override
    public String message() {
      return "The early career teacher practised the step once; a session has at least two rounds.";
    }
  }
}
