package io.github.ecf4j.model;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.calendar.Closure;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.coaching.StepBank;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.coaching.WorkedExample;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.Coverage;
import io.github.ecf4j.model.programme.EventSlot;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.PlannedStudy;
import io.github.ecf4j.model.programme.ProgrammePlan;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.model.source.Citation;
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
