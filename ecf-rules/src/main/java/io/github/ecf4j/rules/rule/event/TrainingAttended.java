package io.github.ecf4j.rules.rule.event;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import io.github.ecf4j.rules.planning.Standing;
import java.time.LocalDate;

/**
 * TRAINING-ATTENDED: a training event that was due was attended (orientation, section 2): every
 * kind that the programme has for teachers, but the programme induction. Where the provider has
 * named no date, nothing is due, and a report does not list that as not judged. An attendance that
 * the record or the provider's dates contradict does not count, and the finding says what does;
 * where the teacher was absent for part of the day attendance is uncertain, and the rule finds
 * nothing.
 *
 * <p>Laws: attending an event never adds a finding; without dates nothing is due.
 */
public final class TrainingAttended {
  /** The rule. */
  public static final Rule<EventCase> RULE =
      Rule.published("TRAINING-ATTENDED", EventCase.class, TrainingAttended::judge);

  private TrainingAttended() {}

  private static void judge(EventCase judged, Findings findings) {
    if (!judged.attended()) {
      judged.due().ifPresent(on -> findings.add(on, why(judged)));
    }
  }

  private static Justification why(EventCase judged) {
    return judged
        .contradicted()
        .<Justification>map(one -> new Contradicted(judged.event(), one.on(), judged.standing(one)))
        .orElseGet(() -> new NotAttended(judged.event()));
  }

  /**
   * A due event of which no attendance is recorded; the finding's day is that on which it was due.
   *
   * @param event the event
   */
  public record NotAttended(TrainingEvent event) implements Justification {
    /**
     * Checks the parts.
     *
     * @param event the event
     */
    public NotAttended {
      requireNonNull(event, "event");
    }

    @Override
    public String message() {
      return event.name() + " was due and is not recorded as attended.";
    }
  }

  /**
   * A due event of which the only attendances recorded are such as cannot be.
   *
   * @param event the event
   * @param recordedOn the first day on which it is recorded as attended
   * @param why what contradicts that
   */
  public record Contradicted(TrainingEvent event, LocalDate recordedOn, Standing why)
      implements Justification {
    /**
     * Checks the parts.
     *
     * @param event the event
     * @param recordedOn the first day on which it is recorded as attended
     * @param why what contradicts that
     */
    public Contradicted {
      requireNonNull(event, "event");
      requireNonNull(recordedOn, "recordedOn");
      requireNonNull(why, "why");
    }

    @Override
    public String message() {
      return event.name()
          + " was due; it is recorded as attended on "
          + Words.day(recordedOn)
          + ", "
          + why.words()
          + ".";
    }
  }
}
