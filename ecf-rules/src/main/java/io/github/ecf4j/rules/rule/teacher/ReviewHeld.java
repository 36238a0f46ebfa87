package io.github.ecf4j.rules.rule.teacher;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.induction.HeldReview;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import io.github.ecf4j.rules.period.ReportingPeriod;
import io.github.ecf4j.rules.period.ReviewStatus;
import java.time.LocalDate;

/**
 * REVIEW-HELD: a progress review or an assessment is held by the day on which it is due (statutory
 * guidance 2024, 2.48, 2.55 and 2.62). A teacher of whom neither is recorded by the day of the
 * report is not judged, and a report does not list that.
 *
 * <p>Law: a review more never makes the rule find more, once one is recorded.
 */
public final class ReviewHeld {
  /** The rule. */
  public static final Rule<TeacherCase> RULE =
      Rule.published("REVIEW-HELD", TeacherCase.class, ReviewHeld::judge);

  private ReviewHeld() {}

  private static void judge(TeacherCase judged, Findings findings) {
    boolean isRecorded =
        judged.induction().record().reviews().stream()
            .anyMatch(
                one ->
                    one.kind() != HeldReview.Kind.OBSERVATION
                        && !one.heldOn().isAfter(judged.day()));
    if (!isRecorded) {
      return;
    }
    for (ReportingPeriod one : judged.induction().periods(judged.day()).value()) {
      if (one.status() == ReviewStatus.OVERDUE) {
        findings.add(one.dueOn(), new NotHeld(one.kind(), one.days().first(), one.days().last()));
      }
    }
  }

  /**
   * A review or assessment of which nothing says that it was held; the finding's day is that on
   * which it was due.
   *
   * @param kind which it is
   * @param from the first day of its period
   * @param to the last day of its period
   */
  public record NotHeld(HeldReview.Kind kind, LocalDate from, LocalDate to)
      implements Justification {
    /**
     * Checks the parts.
     *
     * @param kind which it is
     * @param from the first day of its period
     * @param to the last day of its period
     */
    public NotHeld {
      requireNonNull(kind, "kind");
      requireNonNull(from, "from");
      requireNonNull(to, "to");
    }

    @Override
    public String message() {
      return "No "
          + switch (kind) {
            case REVIEW -> "progress review";
            case FORMAL -> "formal assessment";
            case INTERIM -> "interim assessment";
            case FINAL -> "final assessment";
            case OBSERVATION -> "observation";
          }
          + " is recorded for the period from "
          + Words.day(from)
          + " to "
          + Words.day(to)
          + ".";
    }
  }
}
