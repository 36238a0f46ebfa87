package io.github.ecf4j.rules.finding;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.induction.InductionYear;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.model.source.Source;

/** The rules that this library evaluates. The ids are part of its contract and never change. */
public enum RuleId {
  /** A mentor sets no step on something that the teacher has not yet studied. */
  STEP_AFTER_STUDY(Weight.CORE, "section 2", "section 4", "section 5"),
  /** The step rests on nothing that the programme's modules cover, so the gate cannot answer. */
  STEP_BASIS_MISSING(Weight.ADVISORY, "section 5"),
  /** A coaching session sets and records exactly one step. */
  STEP_RECORDED(Weight.CORE, "section 5", "Appendix A"),
  /** The session set the same step as the one before it. */
  STEP_REPEATED(Weight.FLEX, "Appendix A"),
  /** The step was edited, or written by the mentor. */
  STEP_ADAPTED(Weight.FLEX, "Appendix A"),
  /** The mentor moved on although not every success criterion of the previous step was met. */
  STEP_MOVED_ON(Weight.FLEX, "Appendix A"),
  /** The teacher chose the step. */
  STEP_CHOSEN_BY_ECT(Weight.ADVISORY, Weight.FLEX, "Appendix A", "section 5"),
  /** No observation came before the coaching session. */
  OBSERVATION_MISSING(Weight.CORE, "section 5"),
  /** The observation lasted less than 10 or more than 15 minutes. */
  OBSERVATION_LENGTH(Weight.ADVISORY, "section 2", "section 5"),
  /** The mentor observed from a recording. */
  OBSERVATION_BY_VIDEO(Weight.FLEX, "Appendix A"),
  /** The coaching lasted less than 20 or more than 30 minutes. */
  COACHING_LENGTH(Weight.ADVISORY, "section 2", "section 5"),
  /** The meeting was held at another time than in a lesson from which the teacher is released. */
  TIME_GIVEN_OTHERWISE(Weight.FLEX, "Opportunities to flex"),
  /** Another member of staff than the mentor gave pastoral support. */
  PASTORAL_BY_OTHER(Weight.FLEX, "Appendix A"),
  /** A stage of the coaching session was left out. */
  CYCLE_STAGES(Weight.CORE, "section 4", "section 5"),
  /** The teacher practised the step only once. */
  PRACTISE_TWICE(Weight.CORE, "section 5");

  private static final Source ORIENTATION =
      new Source("ORIENTATION", "Induction coordinator orientation (2021)", "Ambition Institute");

  private final Weight inYear1;
  private final Weight inYear2;
  private final ImmutableList<String> places;

  RuleId(Weight weight, String... places) {
    this(weight, weight, places);
  }

  RuleId(Weight inYear1, Weight inYear2, String... places) {
    this.inYear1 = inYear1;
    this.inYear2 = inYear2;
    this.places = ImmutableList.copyOf(places);
  }

  /**
   * The rule's id in reports, such as {@code STEP-AFTER-STUDY}.
   *
   * @return the id
   */
  public String id() {
    return name().replace('_', '-');
  }

  /**
   * The rule's weight, unless a school raises it.
   *
   * @param year the year of induction on the day judged
   * @return the weight
   */
  public Weight weightIn(InductionYear year) {
    return year == InductionYear.YEAR_1 ? inYear1 : inYear2;
  }

  /**
   * The places that the rule rests on.
   *
   * @return at least one citation
   */
  public ImmutableList<Citation> citations() {
    return places.stream().map(ORIENTATION::at).collect(ImmutableList.toImmutableList());
  }

  @Override
  public String toString() {
    return id();
  }
}
