package io.github.ecf4j.rules.coaching;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.coaching.StepOrigin;
import io.github.ecf4j.model.induction.InductionYear;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.RuleId;
import io.github.ecf4j.rules.finding.Weight;
import java.time.LocalDate;

/** Why a rule about steps made a finding. In each, a step is named by its title, else its id. */
public sealed interface StepReason extends Justification {
  /**
   * STEP-AFTER-STUDY; the finding's date is the day of the session.
   *
   * @param step the step
   * @param blocked what is missing, and when it is planned
   */
  record NotStudied(String step, StepVerdict.Blocked blocked) implements StepReason {
    /**
     * A step set before what it rests on was studied.
     *
     * @param step the step
     * @param blocked what is missing, and when it is planned
     */
    public NotStudied {
      requireNonNull(step, "step");
      requireNonNull(blocked, "blocked");
    }

    @Override
    public RuleId rule() {
      return RuleId.STEP_AFTER_STUDY;
    }

    @Override
    public String message() {
      String missing = MissingStudy.missing(blocked);
      String uncovered = MissingStudy.uncovered(blocked);
      return "The step “"
          + step
          + "” was set "
          + (missing.isEmpty() ? "" : "before " + missing + " had been studied")
          + (missing.isEmpty() || uncovered.isEmpty() ? "" : ", and ")
          + (uncovered.isEmpty() ? "" : "on " + uncovered + ", which no module covers")
          + "."
          + MissingStudy.planned(blocked);
    }
  }

  /**
   * STEP-BASIS-MISSING; the finding's date is the day of the session.
   *
   * @param step the step
   * @param why why the gate has no answer
   */
  record BasisMissing(String step, StepVerdict.Unknown.Reason why) implements StepReason {
    /**
     * A step of which the gate cannot tell.
     *
     * @param step the step
     * @param why why the gate has no answer
     */
    public BasisMissing {
      requireNonNull(step, "step");
      requireNonNull(why, "why");
    }

    @Override
    public RuleId rule() {
      return RuleId.STEP_BASIS_MISSING;
    }

    @Override
    public String message() {
      return "Whether the step “"
          + step
          + "” may be set cannot be told: "
          + switch (why) {
            case NO_BASIS -> "it names neither a module nor a statement.";
            case NOT_COVERED -> "no module covers the statements that it names.";
          };
    }
  }

  /**
   * STEP-RECORDED; the finding's date is the day of the session.
   *
   * @param steps the different steps recorded for one session: none, or two or more, sorted
   */
  record NotExactlyOne(ImmutableList<String> steps) implements StepReason {
    /**
     * A session of no step, or of several.
     *
     * @param steps the different steps recorded for one session: none, or two or more, sorted
     */
    public NotExactlyOne {
      requireNonNull(steps, "steps");
    }

    @Override
    public RuleId rule() {
      return RuleId.STEP_RECORDED;
    }

    @Override
    public String message() {
      return steps.isEmpty()
          ? "The coaching session records no step."
          : "The coaching session records "
              + steps.size()
              + " different steps instead of one: "
              + steps.stream().map(step -> "“" + step + "”").collect(joining(", "))
              + ".";
    }
  }

  /**
   * STEP-REPEATED; the finding's date is the day of the session.
   *
   * @param step the step
   * @param before the day of the earlier session that set it
   */
  record Repeated(String step, LocalDate before) implements StepReason {
    /**
     * A step set again.
     *
     * @param step the step
     * @param before the day of the earlier session that set it
     */
    public Repeated {
      requireNonNull(step, "step");
      requireNonNull(before, "before");
    }

    @Override
    public RuleId rule() {
      return RuleId.STEP_REPEATED;
    }

    @Override
    public String message() {
      return "The step “" + step + "” was set again, as on " + Words.day(before) + ".";
    }
  }

  /**
   * STEP-ADAPTED; the finding's date is the day of the session.
   *
   * @param step the step
   * @param origin edited or own
   */
  record Adapted(String step, StepOrigin origin) implements StepReason {
    /**
     * A step that is not the bank's as it stands.
     *
     * @param step the step
     * @param origin edited or own
     */
    public Adapted {
      requireNonNull(step, "step");
      requireNonNull(origin, "origin");
    }

    @Override
    public RuleId rule() {
      return RuleId.STEP_ADAPTED;
    }

    @Override
    public String message() {
      return "The step “"
          + step
          + "” was "
          + (origin == StepOrigin.EDITED ? "edited by the mentor." : "written by the mentor.");
    }
  }

  /**
   * STEP-MOVED-ON; the finding's date is the day of the session.
   *
   * @param step the new step
   * @param previous the previous step
   * @param before the day on which the previous step was set
   */
  record MovedOn(String step, String previous, LocalDate before) implements StepReason {
    /**
     * A step set before the previous one was mastered.
     *
     * @param step the new step
     * @param previous the previous step
     * @param before the day on which the previous step was set
     */
    public MovedOn {
      requireNonNull(step, "step");
      requireNonNull(previous, "previous");
      requireNonNull(before, "before");
    }

    @Override
    public RuleId rule() {
      return RuleId.STEP_MOVED_ON;
    }

    @Override
    public String message() {
      return "The mentor moved on to “"
          + step
          + "” although not every success criterion of “"
          + previous
          + "”, set on "
          + Words.day(before)
          + ", had been met.";
    }
  }

  /**
   * STEP-CHOSEN-BY-ECT; the finding's date is the day of the session.
   *
   * @param step the step
   * @param year the year of induction on that day
   */
  record ChosenByEct(String step, InductionYear year) implements StepReason {
    /**
     * A step that the teacher chose.
     *
     * @param step the step
     * @param year the year of induction on that day
     */
    public ChosenByEct {
      requireNonNull(step, "step");
      requireNonNull(year, "year");
    }

    @Override
    public RuleId rule() {
      return RuleId.STEP_CHOSEN_BY_ECT;
    }

    @Override
    public Weight weight() {
      return year == InductionYear.YEAR_1 ? rule().weight() : rule().lightestWeight();
    }

    @Override
    public String message() {
      return "The early career teacher chose the step “"
          + step
          + "”"
          + (year == InductionYear.YEAR_1
              ? "; in year 1 the mentor usually chooses."
              : ", as year 2 allows.");
    }
  }
}
