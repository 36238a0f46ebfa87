package io.github.ecf4j.examples.benchmarks.byhand;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.rules.finding.RuleInfo;

/** The rules as numbers: each is the place of its id. */
public final class Rules {
  private static final ImmutableList<RuleId> IDS =
      RuleInfo.published().stream().map(RuleInfo::id).collect(ImmutableList.toImmutableList());

  public static final int STEP_AFTER_STUDY = number(RuleId.of("STEP-AFTER-STUDY"));
  public static final int STEP_BASIS_MISSING = number(RuleId.of("STEP-BASIS-MISSING"));
  public static final int STEP_RECORDED = number(RuleId.of("STEP-RECORDED"));
  public static final int STEP_REPEATED = number(RuleId.of("STEP-REPEATED"));
  public static final int STEP_ADAPTED = number(RuleId.of("STEP-ADAPTED"));
  public static final int STEP_MOVED_ON = number(RuleId.of("STEP-MOVED-ON"));
  public static final int STEP_CHOSEN_BY_ECT = number(RuleId.of("STEP-CHOSEN-BY-ECT"));
  public static final int COACHING_CADENCE = number(RuleId.of("COACHING-CADENCE"));
  public static final int STUDY_CADENCE = number(RuleId.of("STUDY-CADENCE"));
  public static final int STUDY_ORDER = number(RuleId.of("STUDY-ORDER"));
  public static final int OBSERVATION_MISSING = number(RuleId.of("OBSERVATION-MISSING"));
  public static final int OBSERVATION_LENGTH = number(RuleId.of("OBSERVATION-LENGTH"));
  public static final int OBSERVATION_BY_VIDEO = number(RuleId.of("OBSERVATION-BY-VIDEO"));
  public static final int COACHING_LENGTH = number(RuleId.of("COACHING-LENGTH"));
  public static final int MEETING_LENGTH = number(RuleId.of("MEETING-LENGTH"));
  public static final int MEETING_SPLIT = number(RuleId.of("MEETING-SPLIT"));
  public static final int TIME_GIVEN_OTHERWISE = number(RuleId.of("TIME-GIVEN-OTHERWISE"));
  public static final int PASTORAL_BY_OTHER = number(RuleId.of("PASTORAL-BY-OTHER"));
  public static final int CYCLE_STAGES = number(RuleId.of("CYCLE-STAGES"));
  public static final int PRACTISE_TWICE = number(RuleId.of("PRACTISE-TWICE"));
  public static final int MENTOR_NOT_ASSESSOR = number(RuleId.of("MENTOR-NOT-ASSESSOR"));
  public static final int TRAINING_ATTENDED = number(RuleId.of("TRAINING-ATTENDED"));
  public static final int TRAINING_ORDER = number(RuleId.of("TRAINING-ORDER"));
  public static final int TIMETABLE_REDUCTION = number(RuleId.of("TIMETABLE-REDUCTION"));

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
