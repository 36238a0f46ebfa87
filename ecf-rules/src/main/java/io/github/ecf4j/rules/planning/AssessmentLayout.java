package io.github.ecf4j.rules.planning;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.PlanItemBuilder;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.service.Assessment;
import io.github.ecf4j.rules.service.AssessmentSchedule;
import io.github.ecf4j.rules.service.OutstandingAssessment;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Gives progress reviews their week and formal assessments their day. Interim assessments are in no
 * plan: whether a teacher leaves is not planned here.
 */
final class AssessmentLayout {
  private final Course time;
  private final Layout layout;
  private final AssessmentSchedule schedule;

  /** Formal assessments for which there is no day, until they have their number. */
  private final Deque<OutstandingAssessment> outstanding = new ArrayDeque<>();

  /** How many formal assessments are settled, that of a part served elsewhere among them. */
  private int formal;

  AssessmentLayout(Course time, Layout layout) {
    this.time = time;
    this.layout = layout;
    this.schedule = AssessmentSchedule.of(time.school, time.ect, time.status);
    this.formal =
        time.years.lastDayOfYear1().filter(time.ect.startedOn()::isAfter).isPresent() ? 1 : 0;
  }

  /** What is due when, which explains itself. */
  Explained<ImmutableList<Assessment>> schedule() {
    return schedule.explained();
  }

  void layOut() {
    for (OutstandingAssessment one : schedule.outstanding()) {
      if (one.kind() == Assessment.Kind.PROGRESS_REVIEW) {
        layout.leaveOut(review(one.term()), one.reason());
      } else {
        outstanding.add(one);
      }
    }
    schedule.due().forEach(this::place);
    leaveOutBefore(LocalDate.MAX);
    if (time.years.projectedEnd().isEmpty()) {
      int all =
          time.status.absence().size() + (time.status.endBeforeExtensions().isPresent() ? 1 : 0);
      while (formal < all) {
        layout.leaveOut(nextFormal(), time.whyItEnds() + ", before the end of the part.");
      }
    }
  }

  private void place(Assessment one) {
    PlanItemBuilder item =
        PlanItem.builder().week(time.calendar.weekOf(one.due())).reason(one.reason());
    switch (one.kind()) {
      case PROGRESS_REVIEW -> layout.place(item.activity(review(one.term())).build());
      case FORMAL_ASSESSMENT -> {
        leaveOutBefore(one.term().days().first());
        layout.place(item.activity(nextFormal()).on(one.due()).build());
      }
      case INTERIM_ASSESSMENT -> {}
    }
  }

  private void leaveOutBefore(LocalDate firstDay) {
    while (!outstanding.isEmpty()
        && outstanding.getFirst().term().days().first().isBefore(firstDay)) {
      layout.leaveOut(nextFormal(), outstanding.removeFirst().reason());
    }
  }

  private Activity.FormalAssessment nextFormal() {
    formal++;
    return new Activity.FormalAssessment(formal);
  }

  private static Activity.ProgressReview review(Term term) {
    return new Activity.ProgressReview(term.academicYear(), term.season());
  }
}
