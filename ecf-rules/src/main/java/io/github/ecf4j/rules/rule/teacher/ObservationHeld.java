package io.github.ecf4j.rules.rule.teacher;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.induction.HeldReview;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import io.github.ecf4j.rules.period.ObservationPeriod;
import io.github.ecf4j.rules.period.ReviewStatus;

/**
 * OBSERVATION-HELD: the induction tutor observes once in each half of a term, as a reading of
 * guidance that asks for regular intervals (statutory guidance 2024, 2.46). A teacher of whom no
 * observation by the tutor is recorded by the day of the report is not judged, and a report does
 * not list that.
 *
 * <p>Law: an observation more never makes the rule find more, once one is recorded.
 */
public final class ObservationHeld {
  /** The rule. */
  public static final Rule<TeacherCase> RULE =
      Rule.published("OBSERVATION-HELD", TeacherCase.class, ObservationHeld::judge);

  private ObservationHeld() {}

  private static void judge(TeacherCase judged, Findings findings) {
    boolean isRecorded =
        judged.induction().record().reviews().stream()
            .anyMatch(
                one ->
                    one.kind() == HeldReview.Kind.OBSERVATION
                        && !one.heldOn().isAfter(judged.day()));
    if (!isRecorded) {
      return;
    }
    for (ObservationPeriod one : judged.induction().observations(judged.day()).value()) {
      if (one.status() == ReviewStatus.OVERDUE) {
        findings.add(one.days().last(), new NotObserved(one.days()));
      }
    }
  }

  /**
   * A time without an observation; the finding's day is its last.
   *
   * @param days from its first day to its last
   */
  public record NotObserved(DateRange days) implements Justification {
    /**
     * Checks the parts.
     *
     * @param days from its first day to its last
     */
    public NotObserved {
      requireNonNull(days, "days");
    }

    @Override
    public String message() {
      return "No observation by the induction tutor is recorded from "
          + Words.day(days.first())
          + " to "
          + Words.day(days.last())
          + ".";
    }
  }
}
