package io.github.ecf4j.examples.schoolreport.audit;

import com.google.common.collect.Iterables;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.induction.Induction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A teacher's induction in which all that nobody can tell went as planned: a plan made again from
 * it moves and calls off nothing because its record is lacking.
 */
final class AsPlanned {
  private final EctAudit audit;
  private final StudyLog.Builder study;
  private final List<Attendance> attendances = new ArrayList<>();
  private final List<CoachingSession> sessions = new ArrayList<>();

  private AsPlanned(EctAudit audit) {
    this.audit = audit;
    this.study = audit.ect().history().study().toBuilder();
    audit.plan().items().forEach(this::add);
    audit.cycles().forEach(this::add);
  }

  static Induction of(EctAudit audit) {
    return new AsPlanned(audit).induction();
  }

  private void add(PlanItem item) {
    Optional<LocalDate> day = item.on().or(() -> lastDay(item.week())).filter(audit::isBefore);
    if (item.activity() instanceof Activity.Study one
        && !audit.isStudyKnown(one.module())
        && !audit.completed().contains(one.module())) {
      day.ifPresent(on -> study.completed(one.module(), on));
    } else if (item.activity() instanceof Activity.Training one
        && !audit.isAttendanceKnown(one.event())
        && !audit.eventsAttended().containsKey(one.event())) {
      day.ifPresent(on -> attendances.add(new Attendance(one.event(), on)));
    }
  }

  private void add(CoachingCycle cycle) {
    boolean isOver =
        cycle.weeks().stream()
            .allMatch(one -> lastDay(one.week()).filter(day -> !audit.isBefore(day)).isEmpty());
    if (isOver && !audit.isCoachingKnown(cycle) && audit.stateOf(cycle) != CycleState.HELD) {
      cycle
          .plannedWeek()
          .flatMap(this::lastDay)
          .ifPresent(
              on ->
                  sessions.add(
                      CoachingSession.builder()
                          .heldOn(on)
                          .mentor(audit.ect().mentor().orElse(audit.ect().ect()))
                          .build()));
    }
  }

  /** The last day of a week on which the teacher is in school. */
  private Optional<LocalDate> lastDay(Week week) {
    return audit.induction().school().calendar().teachingDays(week.days()).stream()
        .filter(audit.ect().service()::isInSchoolOn)
        .max(LocalDate::compareTo);
  }

  private Induction induction() {
    return audit
        .induction()
        .withSameCourse(
            audit.ect().toBuilder()
                .history(
                    audit.ect().history().toBuilder()
                        .study(study.build())
                        .sessions(Iterables.concat(audit.ect().history().sessions(), sessions))
                        .build())
                .attendances(Iterables.concat(audit.ect().attendances(), attendances))
                .build());
  }
}
