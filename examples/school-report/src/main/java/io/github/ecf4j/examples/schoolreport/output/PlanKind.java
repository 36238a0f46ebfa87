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
  PROGRESS_REVIEW,
  FORMAL_ASSESSMENT;

  static PlanKind of(Activity activity, Programme programme) {
    return activity.fold(
        study -> STUDY,
        revisit -> STUDY,
        coaching -> COACHING,
        training ->
            programme
                .event(training.event())
                .orElseThrow()
                .fold(
                    conference -> CONFERENCE,
                    clinic -> CLINIC,
                    coachingOnCoaching -> COACHING_ON_COACHING,
                    induction -> PROGRAMME_INDUCTION),
        review -> PROGRESS_REVIEW,
        assessment -> FORMAL_ASSESSMENT);
  }
}
