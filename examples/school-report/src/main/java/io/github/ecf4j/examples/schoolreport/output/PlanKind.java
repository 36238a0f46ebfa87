package io.github.ecf4j.examples.schoolreport.output;

import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.programme.Programme;

/** The kinds of plan items, by their names in the contract. */
enum PlanKind {
  STUDY,
  COACHING,
  CONFERENCE,
  CLINIC,
  COACHING_ON_COACHING,
  PROGRAMME_INDUCTION,
  TRAINING_SESSION,
  ONLINE_COMMUNITY,
  SCHOOL_VISIT,
  SEMINAR,
  PROGRESS_REVIEW,
  FORMAL_ASSESSMENT;

  static PlanKind of(Activity activity, Programme programme) {
    return activity.fold(
        study -> STUDY,
        revisit -> STUDY,
        coaching -> COACHING,
        training -> valueOf(programme.event(training.event()).orElseThrow().kind().name()),
        review -> PROGRESS_REVIEW,
        assessment -> FORMAL_ASSESSMENT);
  }
}
