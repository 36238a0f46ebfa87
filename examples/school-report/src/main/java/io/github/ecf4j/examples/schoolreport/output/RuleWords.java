package io.github.ecf4j.examples.schoolreport.output;

import io.github.ecf4j.model.programme.RuleId;

/** What each rule finds, in a few words. */
final class RuleWords {
  private RuleWords() {}

  static String of(RuleId rule) {
    return switch (rule) {
      case STEP_AFTER_STUDY -> "A step was set on something not yet studied";
      case STEP_BASIS_MISSING -> "A step names nothing that the modules cover";
      case STEP_RECORDED -> "A coaching session recorded no step, or more than one";
      case STEP_REPEATED -> "A step was set again";
      case STEP_ADAPTED -> "A step was edited, or written by the mentor";
      case STEP_MOVED_ON -> "The next step came before every sign of the last was seen";
      case STEP_CHOSEN_BY_ECT -> "The ECT chose the step";
      case COACHING_CADENCE -> "A cycle went by without a coaching session";
      case STUDY_CADENCE -> "A module was not completed in its planned week";
      case STUDY_ORDER -> "A module was completed before an earlier one";
      case OBSERVATION_MISSING -> "No observation came before the session";
      case OBSERVATION_LENGTH -> "An observation was shorter or longer than 10 to 15 minutes";
      case OBSERVATION_BY_VIDEO -> "The mentor observed from a recording";
      case COACHING_LENGTH -> "Coaching was shorter or longer than 20 to 30 minutes";
      case MEETING_LENGTH -> "The meetings of a cycle came to less than 45 minutes";
      case MEETING_SPLIT -> "The time of a cycle was held as several meetings";
      case TIME_GIVEN_OTHERWISE -> "A meeting was held at another time than a released lesson";
      case PASTORAL_BY_OTHER -> "Somebody else than the mentor gave pastoral support";
      case CYCLE_STAGES -> "A stage of the coaching session was left out";
      case PRACTISE_TWICE -> "A step was practised only once";
      case MENTOR_TIME -> "A mentor’s protected time is under 60 minutes a week for each ECT";
      case MENTOR_NOT_ASSESSOR -> "The mentor is also the induction tutor";
      case TRAINING_ATTENDED -> "A conference or clinic that was due is not recorded as attended";
      case TRAINING_ORDER -> "A training event was attended before an earlier one";
      case MENTOR_TRAINING -> "A mentor’s own training was not complete after a year";
      case MENTOR_STUDY -> "A mentor set a step on a module that the mentor had not read";
      case TIMETABLE_REDUCTION -> "An ECT teaches more than the reduction of the timetable allows";
    };
  }
}
