package io.github.ecf4j.model;

import static io.github.ecf4j.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.calendar.TermBuilder;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.CoachingSessionBuilder;
import io.github.ecf4j.model.coaching.CoachingStep;
import io.github.ecf4j.model.coaching.DevelopmentArea;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.Change;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.induction.MentorBuilder;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.ServiceRecord;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.programme.TrainingEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BuilderTest {
  private static Arguments builder(ThrowingCallable build, String... required) {
    return arguments(String.join(", ", required), build, required);
  }

  static Stream<Arguments> buildersWithNothingSet() {
    return Stream.of(
        builder(Term.builder()::build, "academicYear", "season", "days"),
        builder(CoachingHistory.builder()::build, "ect", "study"),
        builder(CoachingSession.builder()::build, "heldOn", "mentor"),
        builder(CoachingStep.builder()::build, "id", "title", "text", "module"),
        builder(DevelopmentArea.builder()::build, "id", "module", "number", "title"),
        builder(Framework.builder()::build, "id", "title"),
        builder(Statement.builder()::build, "code", "summary", "citation"),
        builder(Mentor.builder()::build, "id"),
        builder(Post.builder()::build, "startsOn"),
        builder(Absence.builder()::build, "days", "reason"),
        builder(Change.builder()::build, "from"),
        builder(InductionRecord.builder()::build, "history", "programme", "service"),
        builder(ServiceRecord.builder()::build, "startedOn"),
        builder(PlanItem.builder()::build, "activity", "week", "reason"),
        builder(CoverageRow.builder()::build, "statement", "citation"),
        builder(
            TrainingEvent.builder()::build,
            "id",
            "kind",
            "audience",
            "number",
            "minutes",
            "citation"),
        builder(
            Programme.builder()::build,
            "id",
            "title",
            "framework",
            "coverage",
            "coaching",
            "citation"),
        builder(
            StudyModule.builder()::build,
            "number",
            "strand",
            "code",
            "title",
            "summary",
            "kind",
            "minutes"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("buildersWithNothingSet")
  void namesTheRequiredPartsThatAreMissingAndNoOthers(
      String parts, ThrowingCallable build, String[] required) {
    InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, build);

    assertThat(refusal.field().split(", ", -1)).as(parts).containsExactlyInAnyOrder(required);
    assertThat(refusal.problem()).isEqualTo("must be given, but was: nothing");
  }

  @Test
  void takesEachPartOnce() {
    TermBuilder term = Term.builder().academicYear(AcademicYear.of(2021));
    CoachingSessionBuilder session = CoachingSession.builder().practiceRounds(1);

    assertRefused(
        () -> term.academicYear(AcademicYear.of(2022)),
        "academicYear",
        "given again, as 2022/23",
        "given once");
    assertRefused(
        () -> session.practiceRounds(2), "practiceRounds", "given again, as 2", "given once");
    assertThat(session.heldOn(Parts.MONDAY).mentor(PersonId.of("ann")).build().practiceRounds())
        .as("what was refused changes nothing")
        .hasValue(1);
  }

  @Test
  void takesAWholeListOnceAndAddsToIt() {
    MentorBuilder mentor = Mentor.builder().id(PersonId.of("ann")).addAttendances(attendance("A"));

    mentor.attendances(List.of(attendance("B"))).addAttendances(attendance("C"));

    assertThat(mentor.build().attendances()).containsExactly(attendance("B"), attendance("C"));
    assertRefused(
        () -> mentor.attendances(List.of()), "attendances", "given again, as []", "given once");
  }

  @Test
  void aValueIsChangedPartByPart() {
    Mentor mentor =
        Mentor.builder()
            .id(PersonId.of("ann"))
            .mentoringSince(Parts.MONDAY)
            .addAttendances(attendance("A"))
            .build();

    assertThat(mentor.toBuilder().id(PersonId.of("bo")).build())
        .isEqualTo(
            Mentor.builder()
                .id(PersonId.of("bo"))
                .mentoringSince(Parts.MONDAY)
                .addAttendances(attendance("A"))
                .build());
    assertThat(mentor.toBuilder().mentoringSince(Optional.empty()).attendances(List.of()).build())
        .isEqualTo(Mentor.builder().id(PersonId.of("ann")).build());
    assertThat(mentor.toBuilder().addAttendances(attendance("B")).build().attendances())
        .containsExactly(attendance("A"), attendance("B"));
  }

  @Test
  void theRecordOfServiceIsGivenAsAWholeOrByItsParts() {
    InductionRecord record = Parts.ect(Parts.MONDAY).build();
    ServiceRecord later = ServiceRecord.from(Parts.MONDAY.plusDays(1));

    assertThat(record.toBuilder().startedOn(later.startedOn()).build())
        .isEqualTo(record.toBuilder().service(later).build());
    assertRefused(
        () -> record.toBuilder().service(later).startedOn(Parts.MONDAY).build(),
        "service",
        "given as a whole or by its parts");
  }

  @Test
  void aListOfTheRecordOfServiceIsReplacedOnTheRecord() {
    Post whole = Post.builder().startsOn(Parts.MONDAY).build();
    Post half = whole.toBuilder().fte(Fte.of("0.5")).build();
    Absence sick = Absence.of(new DateRange(Parts.MONDAY, Parts.MONDAY), Absence.Reason.SICKNESS);
    InductionRecord before =
        Parts.ect(Parts.MONDAY).posts(List.of(whole)).absences(List.of(sick)).build();

    InductionRecord after = before.toBuilder().posts(List.of(half)).absences(List.of()).build();

    assertThat(before.service().posts()).containsExactly(whole);
    assertThat(before.service().absences()).containsExactly(sick);
    assertThat(after.service())
        .isEqualTo(before.service().toBuilder().posts(List.of(half)).absences(List.of()).build());
    assertRefused(
        () -> before.toBuilder().posts(List.of()).posts(List.of()),
        "posts",
        "given again, as []",
        "given once");
  }

  private static Attendance attendance(String event) {
    return new Attendance(new EventId(event), Parts.MONDAY);
  }
}
