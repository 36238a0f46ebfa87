package io.github.ecf4j.rules.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;

/**
 * Which day decides what value of a figure an answer takes: the value whose {@link
 * FigureValue#from} is the last on or before that day.
 */
public enum DecidingDay {
  /** The day that is asked about; for a plan, each day of it. */
  DAY_ASKED("the day that is asked about"),
  /** The day on which the teacher's induction began: a value from a later day changes nothing. */
  START_OF_INDUCTION("the day on which the teacher's induction began"),
  /**
   * The day on which the teacher's induction began; but the day of {@link Figure#TRANSITION_END}
   * where {@link Figure#REQUIRED_TERMS} is another on that day and induction is not complete by
   * then (ELIG-9).
   */
  START_OR_TRANSITION("the day on which induction began, or that on which the transition ends"),
  /** Each day of an absence, for that day. */
  DAY_OF_ABSENCE("each day of an absence"),
  /** The day from which a time limit runs, or on which a notice is sent. */
  START_OF_LIMIT("the day from which a time limit runs"),
  /** The day from which records are kept. */
  START_OF_KEEPING("the day from which records are kept"),
  /** The first day of the academic year for which is paid. */
  START_OF_ACADEMIC_YEAR("the first day of the academic year for which is paid");

  private static final ImmutableMap<Figure<?>, DecidingDay> OTHERS =
      ImmutableMap.<Figure<?>, DecidingDay>builder()
          .put(Figure.REQUIRED_TERMS, START_OR_TRANSITION)
          .put(Figure.PARTS, START_OR_TRANSITION)
          .put(Figure.MINIMUM_BLOCK_TERMS, START_OF_INDUCTION)
          .put(Figure.ABSENCE_THRESHOLD_DAYS, START_OF_INDUCTION)
          .put(Figure.TRANSITION_END, START_OF_INDUCTION)
          .put(Figure.PART_TIME_REDUCTION_AFTER_TERMS, START_OR_TRANSITION)
          .put(Figure.RECORDED_DECIMAL_PLACES, START_OR_TRANSITION)
          .put(Figure.RECORDED_TERMS_AT_MOST, START_OR_TRANSITION)
          .put(Figure.STATUTORY_LEAVE, DAY_OF_ABSENCE)
          .put(Figure.CORONAVIRUS_IGNORED_BEFORE, DAY_OF_ABSENCE)
          .put(Figure.ASSESSMENT_REPORT_DAYS, START_OF_LIMIT)
          .put(Figure.RECOMMENDATION_DAYS, START_OF_LIMIT)
          .put(Figure.REPRESENTATIONS_DAYS, START_OF_LIMIT)
          .put(Figure.DECISION_DAYS, START_OF_LIMIT)
          .put(Figure.DECISION_NOTICE_DAYS, START_OF_LIMIT)
          .put(Figure.DEEMED_RECEIPT_DAYS, START_OF_LIMIT)
          .put(Figure.APPEAL_DAYS, START_OF_LIMIT)
          .put(Figure.APPEAL_REPLY_DAYS, START_OF_LIMIT)
          .put(Figure.HEARING_NOTICE_DAYS, START_OF_LIMIT)
          .put(Figure.HEARING_ANSWER_DAYS, START_OF_LIMIT)
          .put(Figure.DISMISSAL_DAYS, START_OF_LIMIT)
          .put(Figure.RECORDS_KEPT_YEARS, START_OF_KEEPING)
          .put(Figure.GRANT_FOR_INDUCTION_FROM, START_OF_ACADEMIC_YEAR)
          .put(Figure.GRANT_MONTH_MAINTAINED, START_OF_ACADEMIC_YEAR)
          .put(Figure.GRANT_MONTH_ACADEMY, START_OF_ACADEMIC_YEAR)
          .put(Figure.MENTOR_TRAINING_YEARS_FUNDED, START_OF_ACADEMIC_YEAR)
          .put(Figure.MENTOR_TRAINING_PAYMENTS_A_YEAR, START_OF_ACADEMIC_YEAR)
          .put(Figure.MENTOR_TRAINING_EVIDENCE_MONTH, START_OF_ACADEMIC_YEAR)
          .put(Figure.MENTOR_TRAINING_START_SHARE, START_OF_ACADEMIC_YEAR)
          .put(Figure.MENTOR_TRAINING_ENGAGEMENT, START_OF_ACADEMIC_YEAR)
          .build();

  private final String words;

  DecidingDay(String words) {
    this.words = words;
  }

  /**
   * The day that decides a figure.
   *
   * @param figure the figure
   * @return which day decides
   */
  public static DecidingDay of(Figure<?> figure) {
    return OTHERS.getOrDefault(requireNonNull(figure, "figure"), DAY_ASKED);
  }

  /** Prints the day, as in {@code the day that is asked about}. */
  @Override
  public String toString() {
    return words;
  }
}
