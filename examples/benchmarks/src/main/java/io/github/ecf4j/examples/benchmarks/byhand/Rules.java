package io.github.ecf4j.examples.benchmarks.byhand;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.rules.finding.RuleId;

/** The rules as numbers: each is the place of its id. */
public final class Rules {
  private static final ImmutableList<RuleId> IDS = ImmutableList.copyOf(RuleId.values());

  public static final int STEP_AFTER_STUDY = number(RuleId.STEP_AFTER_STUDY);
  public static final int STEP_BASIS_MISSING = number(RuleId.STEP_BASIS_MISSING);
  public static final int STEP_RECORDED = number(RuleId.STEP_RECORDED);
  public static final int STEP_REPEATED = number(RuleId.STEP_REPEATED);
  public static final int STEP_ADAPTED = number(RuleId.STEP_ADAPTED);
  public static final int STEP_MOVED_ON = number(RuleId.STEP_MOVED_ON);
  public static final int STEP_CHOSEN_BY_ECT = number(RuleId.STEP_CHOSEN_BY_ECT);
  public static final int COACHING_CADENCE = number(RuleId.COACHING_CADENCE);
  public static final int STUDY_CADENCE = number(RuleId.STUDY_CADENCE);
  public static final int STUDY_ORDER = number(RuleId.STUDY_ORDER);
  public static final int OBSERVATION_MISSING = number(RuleId.OBSERVATION_MISSING);
  public static final int OBSERVATION_LENGTH = number(RuleId.OBSERVATION_LENGTH);
  public static final int OBSERVATION_BY_VIDEO = number(RuleId.OBSERVATION_BY_VIDEO);
  public static final int COACHING_LENGTH = number(RuleId.COACHING_LENGTH);
  public static final int MEETING_LENGTH = number(RuleId.MEETING_LENGTH);
  public static final int MEETING_SPLIT = number(RuleId.MEETING_SPLIT);
  public static final int TIME_GIVEN_OTHERWISE = number(RuleId.TIME_GIVEN_OTHERWISE);
  public static final int PASTORAL_BY_OTHER = number(RuleId.PASTORAL_BY_OTHER);
  public static final int CYCLE_STAGES = number(RuleId.CYCLE_STAGES);
  public static final int PRACTISE_TWICE = number(RuleId.PRACTISE_TWICE);
  public static final int MENTOR_NOT_ASSESSOR = number(RuleId.MENTOR_NOT_ASSESSOR);
  public static final int TRAINING_ATTENDED = number(RuleId.TRAINING_ATTENDED);
  public static final int TRAINING_ORDER = number(RuleId.TRAINING_ORDER);
  public static final int TIMETABLE_REDUCTION = number(RuleId.TIMETABLE_REDUCTION);

  private Rules() {}

  private static int number(RuleId id) {
    return IDS.indexOf(id);
  }

  static RuleId id(int number) {
    return IDS.get(number);
  }

  static int size() {
    return IDS.size();
  }
}
