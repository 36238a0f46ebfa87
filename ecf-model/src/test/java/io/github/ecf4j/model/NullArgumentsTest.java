package io.github.ecf4j.model;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimap;
import io.github.ecf4j.model.calendar.Closure;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.coaching.StepBank;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.coaching.WorkedExample;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.Extension;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.Reduction;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.plan.Unplaced;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.Coverage;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.EventSlot;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.model.source.Citation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No method takes null, whatever it would be compared with. */
class NullArgumentsTest {
  private static final LocalDate MONDAY = LocalDate.parse("2021-09-06");
  private static final DateRange DAY = new DateRange(MONDAY, MONDAY);

  static Stream<Arguments> callsWithNull() {
    StatementCode code = StatementCode.parse("1.1");
    return Stream.of(
        call("StatementCode.kind", () -> new StatementCode(1, null, 1)),
        call("Closure.days", () -> new Closure(null, "")),
        call("Closure.reason", () -> new Closure(DAY, null)),
        call("StepBasis.modules", () -> new StepBasis(null, ImmutableSortedSet.of())),
        call("StepBasis.statements", () -> new StepBasis(ModuleSet.empty(), null)),
        call("WorkedExample.level", () -> new WorkedExample(null, "Text")),
        call("PlannedStudy.module", () -> new PlannedStudy(null, MONDAY)),
        call("PlannedStudy.week", () -> new PlannedStudy(ModuleNumber.of(1), null)),
        call("Study.module", () -> new Activity.Study(null)),
        call("Revisit.module", () -> new Activity.Revisit(null, 1)),
        call("Training.event", () -> new Activity.Training(null)),
        call("Activity.compareTo", () -> new Activity.Coaching(1, 1).compareTo(null)),
        call("Unplaced.activity", () -> new Unplaced(null, "Because.")),
        call("Unplaced.reason", () -> new Unplaced(new Activity.Coaching(1, 1), null)),
        call("Attendance.event", () -> new Attendance(null, MONDAY)),
        call("Attendance.on", () -> new Attendance(new EventId("C1"), null)),
        call("EventDates.dates", () -> new EventDates(null)),
        call("EventDates.of dates", () -> EventDates.of((Multimap<EventId, LocalDate>) null)),
        call("EventDates.of event", () -> EventDates.none().of((EventId) null)),
        call("Absence.days", () -> Absence.of(null, Absence.Reason.SICKNESS)),
        call("Absence.reason", () -> Absence.of(DAY, null)),
        call("Extension.decidedOn", () -> new Extension(null, BigDecimal.ONE)),
        call(
            "Reduction.decidedOn",
            () -> new Reduction(null, BigDecimal.ONE, Reduction.Kind.PART_TIME)),
        call("Reduction.kind", () -> new Reduction(MONDAY, BigDecimal.ONE, null)),
        call("Post.fteOn", () -> Post.fteOn(null, List.of())),
        call("EventSlot.part", () -> new EventSlot(1, 1, null)),
        call("Citation.source", () -> new Citation(null, "where")),
        call("Conference.details", () -> new TrainingEvent.Conference(null)),
        call("Clinic.details", () -> new TrainingEvent.Clinic(null)),
        call("CoachingOnCoaching.details", () -> new TrainingEvent.CoachingOnCoaching(null)),
        call("ProgrammeInduction.details", () -> new TrainingEvent.ProgrammeInduction(null)),
        call("StudyLog.studiedBy", () -> StudyLog.empty().studiedBy(null)),
        call("StudyLog.completedOn", () -> StudyLog.empty().completedOn(null)),
        call("Coverage.modulesCovering", () -> Coverage.of(List.of()).modulesCovering(null)),
        call(
            "Coverage.modulesCovering strength",
            () -> Coverage.of(List.of()).modulesCovering(code, null)),
        call("ProgrammePlan.weekOf", () -> ProgrammePlan.none().weekOf(null)),
        call("ProgrammePlan.item", () -> ProgrammePlan.none().item(null)),
        call("ProgrammePlan.since", () -> ProgrammePlan.none().since(null)),
        call("ProgrammePlan.plannedFor", () -> ProgrammePlan.none().plannedFor(null)),
        call("ProgrammePlan.plannedBefore", () -> ProgrammePlan.none().plannedBefore(null)),
        call("StepBank.step", () -> StepBank.of(List.of()).step(null)),
        call("StepBank.area", () -> StepBank.of(List.of()).area(null)),
        call("StepBank.stepsOf", () -> StepBank.of(List.of()).stepsOf((ModuleNumber) null)),
        call("SchoolCalendar.termsFrom", () -> calendar().termsFrom(null)),
        call("SchoolCalendar.teachingWeeksFrom", () -> calendar().teachingWeeksFrom(null)));
  }

  private static SchoolCalendar calendar() {
    return SchoolCalendar.of(List.of(), List.of());
  }

  private static Arguments call(String what, ThrowingCallable call) {
    return arguments(what, call);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("callsWithNull")
  void nullIsRefused(String what, ThrowingCallable call) {
    assertThatNullPointerException().as(what).isThrownBy(call);
  }
}
