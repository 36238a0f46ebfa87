package io.github.ecf4j.rules.finding;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.rules.policy.Sources;

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
  /** A coaching cycle passed without a coaching session. */
  COACHING_CADENCE(Weight.CORE, "section 2", "section 5"),
  /** A planned module was not completed by the end of its week. */
  STUDY_CADENCE(Weight.ADVISORY, "section 2"),
  /** A module was completed before one that comes earlier in the sequence. */
  STUDY_ORDER(Weight.ADVISORY, "section 4", "section 5"),
  /** No observation came before the coaching session. */
  OBSERVATION_MISSING(Weight.CORE, "section 5"),
  /** The observation lasted less than 10 or more than 15 minutes. */
  OBSERVATION_LENGTH(Weight.ADVISORY, "section 2", "section 5"),
  /** The mentor observed from a recording. */
  OBSERVATION_BY_VIDEO(Weight.FLEX, "Appendix A"),
  /** The coaching lasted less than 20 or more than 30 minutes. */
  COACHING_LENGTH(Weight.ADVISORY, "section 2", "section 5"),
  /** The meetings of a cycle came to less than 45 minutes. */
  MEETING_LENGTH(Weight.ADVISORY, "section 2", "Appendix A"),
  /** The time of a cycle was held as more than one meeting. */
  MEETING_SPLIT(Weight.FLEX, "Appendix A"),
  /** The meeting was held at another time than in a released lesson. */
  TIME_GIVEN_OTHERWISE(Weight.FLEX, "Opportunities to flex"),
  /** Another member of staff than the mentor gave pastoral support. */
  PASTORAL_BY_OTHER(Weight.FLEX, "Appendix A"),
  /** A stage of the coaching session was left out. */
  CYCLE_STAGES(Weight.CORE, "section 4", "section 5"),
  /** The teacher practised the step only once. */
  PRACTISE_TWICE(Weight.CORE, "section 5"),
  /** A mentor's protected time is less than 60 minutes a week for each teacher. */
  MENTOR_TIME(Weight.CORE, "section 2", "section 3"),
  /** The mentor is also the induction tutor, who assesses. */
  MENTOR_NOT_ASSESSOR(Weight.CORE, Weight.ADVISORY, "section 2", "SG 2.45", "SG 2.55"),
  /** A conference or clinic that was due was not attended. */
  TRAINING_ATTENDED(Weight.CORE, "section 2"),
  /** A training event was attended before one that precedes it in the suggested order. */
  TRAINING_ORDER(Weight.ADVISORY, "Appendix B"),
  /** A mentor's own training was not complete a year after mentoring began. */
  MENTOR_TRAINING(Weight.ADVISORY, "section 2"),
  /** A mentor set a step on a module that the mentor had not read. */
  MENTOR_STUDY(Weight.ADVISORY, "section 2"),
  /** A teacher teaches more than the ceiling of the year of induction. */
  TIMETABLE_REDUCTION(Weight.CORE, "section 3", "SG 2.20");

  /** Begins a place in the statutory guidance; all others are in the orientation. */
  private static final String GUIDANCE = "SG ";

  private final Weight weight;
  private final Weight lightest;
  private final ImmutableList<String> places;

  RuleId(Weight weight, String... places) {
    this(weight, weight, places);
  }

  RuleId(Weight weight, Weight lightest, String... places) {
    this.weight = weight;
    this.lightest = lightest;
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
   * @return the weight; of two the heavier
   */
  public Weight weight() {
    return weight;
  }

  /**
   * The lightest weight that the rule has of its own: STEP-CHOSEN-BY-ECT weighs less in year 2,
   * MENTOR-NOT-ASSESSOR where a reason is recorded.
   *
   * @return the weight; for all other rules the same as {@link #weight}
   */
  public Weight lightestWeight() {
    return lightest;
  }

  /**
   * The places that the rule rests on.
   *
   * @return at least one citation
   */
  public ImmutableList<Citation> citations() {
    return places.stream().map(RuleId::cite).collect(ImmutableList.toImmutableList());
  }

  private static Citation cite(String place) {
    return place.startsWith(GUIDANCE)
        ? Sources.GUIDANCE.at(place.substring(GUIDANCE.length()))
        : Sources.ORIENTATION.at(place);
  }

  @Override
  public String toString() {
    return id();
  }
}
