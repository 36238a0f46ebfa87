package io.github.ecf4j.rules.clock;

import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Provision;
import java.util.Optional;

/**
 * A time limit of law or guidance (rules CLK-1 to CLK-5, CLK-7 to CLK-11 and ABS-11): who has to do
 * what, or may do it, within how many working days of what. How many is a {@link Figure}.
 */
public enum TimeLimit {
  /** The appropriate body is told of absence as soon as it reaches the threshold. */
  ABSENCE_NOTICE(
      Provision.ABS_11,
      Counting.AT_ONCE,
      Happening.BODY_TOLD_OF_ABSENCE,
      "the headteacher tells the appropriate body of the absence"),
  /** The report of the final assessment goes to the appropriate body. */
  ASSESSMENT_REPORT(
      Provision.CLK_1,
      Counting.AFTER,
      Happening.REPORT_SENT,
      "the report of the final assessment goes to the appropriate body"),
  /** The headteacher recommends. */
  RECOMMENDATION(
      Provision.CLK_2,
      Counting.BEGINNING_WITH,
      Happening.RECOMMENDATION_MADE,
      "the headteacher makes the recommendation"),
  /** The teacher may make representations about the recommendation. */
  REPRESENTATIONS(
      Provision.CLK_3,
      Counting.BEGINNING_WITH,
      Happening.REPRESENTATIONS_MADE,
      "the teacher may make written representations"),
  /** The appropriate body decides. */
  DECISION(
      Provision.CLK_4,
      Counting.BEGINNING_WITH,
      Happening.DECIDED_PASS,
      "the appropriate body decides"),
  /** The appropriate body gives notice of its decision. */
  DECISION_NOTICE(
      Provision.CLK_5,
      Counting.BEGINNING_WITH,
      Happening.NOTICE_SENT,
      "the appropriate body gives notice of its decision"),
  /** The appropriate body tells the regulator of an extension or a failure. */
  REGULATOR_NOTICE(
      Provision.CLK_5,
      Counting.BEGINNING_WITH,
      Happening.REGULATOR_TOLD,
      "the appropriate body tells the regulator"),
  /** The teacher may appeal against an extension or a failure. */
  APPEAL(Provision.CLK_7, Counting.BEGINNING_WITH, Happening.APPEAL_MADE, "the teacher may appeal"),
  /** The appropriate body replies to the appeal. */
  APPEAL_REPLY(
      Provision.CLK_8,
      Counting.BEGINNING_WITH,
      Happening.REPLY_MADE,
      "the appropriate body replies to the appeal"),
  /** The parties are given notice of the hearing. */
  HEARING_NOTICE(
      Provision.CLK_9,
      Counting.BEFORE,
      Happening.HEARING_NOTICE_GIVEN,
      "the parties are given notice of the hearing"),
  /** The teacher says who comes to the hearing, or sends representations instead. */
  TEACHER_ANSWER(
      Provision.CLK_10,
      Counting.BEFORE,
      Happening.TEACHER_ANSWERED,
      "the teacher says who comes to the hearing, or sends representations"),
  /** The appropriate body says who comes to the hearing, or sends representations instead. */
  BODY_ANSWER(
      Provision.CLK_10,
      Counting.BEFORE,
      Happening.BODY_ANSWERED,
      "the appropriate body says who comes to the hearing, or sends representations"),
  /** Employment ends of a teacher who failed, at a school that law binds to this. */
  DISMISSAL(
      Provision.CLK_11,
      Counting.BEGINNING_WITH,
      Happening.EMPLOYMENT_ENDED,
      "the employer ends employment as a teacher");

  /** From which day working days are counted, and in which direction. */
  public enum Counting {
    /** The day itself is the first, or else the first working day after it. */
    BEGINNING_WITH,
    /** The first working day after the day is the first. */
    AFTER,
    /** Back from the day, which does not count. */
    BEFORE,
    /** On the day itself, working day or not. */
    AT_ONCE
  }

  private final Provision provision;
  private final Counting counting;
  private final Happening act;
  private final String words;

  TimeLimit(Provision provision, Counting counting, Happening act, String words) {
    this.provision = provision;
    this.counting = counting;
    this.act = act;
    this.words = words;
  }

  /**
   * What it follows from.
   *
   * @return the provision
   */
  public Provision provision() {
    return provision;
  }

  /**
   * How its days are counted, unless it is read otherwise.
   *
   * @return from where, and in which direction
   */
  public Counting counting() {
    return counting;
  }

  /**
   * How many working days it has.
   *
   * @return the figure; empty if it has none
   */
  public Optional<Figure<Integer>> figure() {
    return switch (this) {
      case ABSENCE_NOTICE -> Optional.empty();
      case ASSESSMENT_REPORT -> Optional.of(Figure.ASSESSMENT_REPORT_DAYS);
      case RECOMMENDATION -> Optional.of(Figure.RECOMMENDATION_DAYS);
      case REPRESENTATIONS -> Optional.of(Figure.REPRESENTATIONS_DAYS);
      case DECISION -> Optional.of(Figure.DECISION_DAYS);
      case DECISION_NOTICE, REGULATOR_NOTICE -> Optional.of(Figure.DECISION_NOTICE_DAYS);
      case APPEAL -> Optional.of(Figure.APPEAL_DAYS);
      case APPEAL_REPLY -> Optional.of(Figure.APPEAL_REPLY_DAYS);
      case HEARING_NOTICE -> Optional.of(Figure.HEARING_NOTICE_DAYS);
      case TEACHER_ANSWER, BODY_ANSWER -> Optional.of(Figure.HEARING_ANSWER_DAYS);
      case DISMISSAL -> Optional.of(Figure.DISMISSAL_DAYS);
    };
  }

  /**
   * Whether nobody has to act, but may.
   *
   * @return whether it is a right, as to appeal, and no duty
   */
  public boolean isRight() {
    return this == REPRESENTATIONS || this == APPEAL;
  }

  /** What is done within it. */
  Happening act() {
    return act;
  }

  /** Prints who does what, as in {@code the appropriate body decides}. */
  @Override
  public String toString() {
    return words;
  }
}
