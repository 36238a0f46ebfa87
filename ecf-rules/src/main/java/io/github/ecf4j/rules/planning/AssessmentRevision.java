package io.github.ecf4j.rules.planning;

import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;

/**
 * Reviews and assessments as they fall now; they are not recorded, so past ones are taken as held.
 */
final class AssessmentRevision {
  private final Revision revision;

  AssessmentRevision(Revision revision) {
    this.revision = revision;
  }

  void revise() {
    for (PlanItem item : revision.fresh.items()) {
      if (isAssessment(item.activity())) {
        if (isPast(item)) {
          revision.assumeHappened(item);
        } else {
          revision.place(item);
        }
      }
    }
    revision.fresh.unplaced().stream()
        .filter(one -> isAssessment(one.activity()))
        .forEach(one -> revision.leaveOut(one.activity(), one.reason()));
  }

  private static boolean isAssessment(Activity activity) {
    return activity instanceof Activity.ProgressReview
        || activity instanceof Activity.FormalAssessment;
  }

  private boolean isPast(PlanItem item) {
    return item.on()
        .map(on -> on.isBefore(revision.day))
        .orElseGet(() -> item.week().isBefore(revision.from));
  }
}
