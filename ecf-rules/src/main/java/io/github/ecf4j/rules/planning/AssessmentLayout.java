package io.github.ecf4j.rules.planning;

import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.rules.induction.Assessment;
import io.github.ecf4j.rules.induction.AssessmentSchedule;
import java.util.Optional;

/**
 * Gives progress reviews their week and formal assessments their day. Interim assessments stand in
 * no plan: whether a teacher leaves is not planned here.
 */
final class AssessmentLayout {
  private final Timeline time;
  private final Layout layout;
  private int formal;

  AssessmentLayout(Timeline time, Layout layout) {
    this.time = time;
    this.layout = layout;
  }

  void layOut() {
    AssessmentSchedule.dueFor(time.ect, time.calendar, time.status).stream()
        .flatMap(one -> item(one).stream())
        .forEach(layout::place);
    for (int part = formal + 1; part <= time.status.absence().size(); part++) {
      layout.leaveOut(
          new Activity.FormalAssessment(part), time.whyItEnds() + ", before the end of the part.");
    }
  }

  private Optional<PlanItem> item(Assessment one) {
    PlanItem.Builder item =
        PlanItem.builder().week(TeachingWeek.mondayOf(one.due())).reason(one.reason());
    return switch (one.kind()) {
      case PROGRESS_REVIEW ->
          Optional.of(
              item.activity(
                      new Activity.ProgressReview(one.term().academicYear(), one.term().season()))
                  .build());
      case FORMAL_ASSESSMENT -> {
        formal++;
        yield Optional.of(
            item.activity(new Activity.FormalAssessment(formal)).on(one.due()).build());
      }
      case INTERIM_ASSESSMENT -> Optional.empty();
    };
  }
}
