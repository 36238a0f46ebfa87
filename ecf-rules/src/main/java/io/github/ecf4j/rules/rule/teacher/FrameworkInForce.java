package io.github.ecf4j.rules.rule.teacher;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.Replacement;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import java.time.LocalDate;
import java.util.Optional;

/**
 * FRAMEWORK-IN-FORCE: a teacher is trained on the framework that serves the start of induction, and
 * on one that has been replaced no longer than to its last day (for that of 2019: GOV.UK, changes
 * for 2025; guidance of the Department, not verified in statute). Of a framework that has no
 * successor the rule says nothing.
 *
 * <p>Law: an earlier start never makes the rule find that induction began too late.
 */
public final class FrameworkInForce {
  /** The rule. */
  public static final Rule<TeacherCase> RULE =
      Rule.published("FRAMEWORK-IN-FORCE", TeacherCase.class, FrameworkInForce::judge);

  private FrameworkInForce() {}

  private static void judge(TeacherCase judged, Findings findings) {
    InductionRecord record = judged.induction().record();
    Framework framework = record.programme().framework();
    framework
        .replacement()
        .filter(replacement -> !record.startedOn().isAfter(judged.day()))
        .ifPresent(
            replacement -> {
              if (!replacement.servesStart(record.startedOn())) {
                findings.add(record.startedOn(), new Replaced(framework.training(), replacement));
              } else {
                ofServed(judged, framework, replacement, findings);
              }
            });
  }

  private static void ofServed(
      TeacherCase judged, Framework framework, Replacement replacement, Findings findings) {
    LocalDate start = judged.induction().record().startedOn();
    Optional<LocalDate> end = judged.induction().years().projectedEnd();
    if (replacement.isBetween(start)) {
      findings.add(start, new Between(framework.training(), replacement));
    }
    boolean outlasts =
        end.isPresent()
            ? end.orElseThrow().isAfter(replacement.lastDay())
            : judged.day().isAfter(replacement.lastDay());
    if (outlasts) {
      findings.add(
          start,
          new Outlasted(
              framework.training(), replacement, end.orElse(judged.day()), end.isPresent()));
    }
  }

  /**
   * Training on a framework that was replaced before induction began; the finding's day is the
   * start of induction.
   *
   * @param training what training on the framework is called
   * @param replacement how it gave way
   */
  public record Replaced(String training, Replacement replacement) implements Justification {
    /**
     * Checks the parts.
     *
     * @param training what training on the framework is called
     * @param replacement how it gave way
     */
    public Replaced {
      requireNonNull(training, "training");
      requireNonNull(replacement, "replacement");
    }

    @Override
    public String message() {
      return "The programme is "
          + training
          + ", but who starts on or after "
          + Words.day(replacement.from())
          + " is trained on its successor: "
          + replacement.by()
          + ".";
    }
  }

  /**
   * A start that is counted to the successor's first cohort and trained on the framework before;
   * the finding's day is the start of induction.
   *
   * @param training what training on the framework is called
   * @param replacement how it gave way
   */
  public record Between(String training, Replacement replacement) implements Justification {
    /**
     * Checks the parts.
     *
     * @param training what training on the framework is called
     * @param replacement how it gave way
     */
    public Between {
      requireNonNull(training, "training");
      requireNonNull(replacement, "replacement");
    }

    @Override
    public String message() {
      return "Who starts from "
          + Words.day(replacement.cohortFrom())
          + " to "
          + Words.day(replacement.from().minusDays(1))
          + " is counted to the cohort of "
          + replacement.from().getYear()
          + " and begins with "
          + training
          + ": see which programme the lead provider has registered.";
    }
  }

  /**
   * An induction that outlasts training on its framework; the finding's day is the start of
   * induction.
   *
   * @param training what training on the framework is called
   * @param replacement how it gives way
   * @param runsTo the projected end of induction or, where it is not known, the day of the report,
   *     on which induction is not over
   * @param projected whether it is the projected end
   */
  public record Outlasted(
      String training, Replacement replacement, LocalDate runsTo, boolean projected)
      implements Justification {
    /**
     * Checks the parts.
     *
     * @param training what training on the framework is called
     * @param replacement how it gives way
     * @param runsTo the projected end of induction, or the day of the report
     * @param projected whether it is the projected end
     */
    public Outlasted {
      requireNonNull(training, "training");
      requireNonNull(replacement, "replacement");
      requireNonNull(runsTo, "runsTo");
    }

    @Override
    public String message() {
      return "Induction "
          + (projected ? "is projected to end on " : "is not over on ")
          + Words.day(runsTo)
          + ", and "
          + training
          + " ends on "
          + Words.day(replacement.lastDay())
          + "; from then on training is on its successor: "
          + replacement.by()
          + ".";
    }
  }
}
