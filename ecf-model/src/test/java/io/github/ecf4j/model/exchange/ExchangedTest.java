package io.github.ecf4j.model.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.Closure;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.coaching.ChosenBy;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.Observation;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StepOrigin;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.exchange.ServiceRecordData.PostData;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.Extension;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.Reduction;
import io.github.ecf4j.model.induction.ServiceCredit;
import io.github.ecf4j.model.induction.Timetable;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.plan.Unplaced;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.Samples;
import io.github.ecf4j.model.source.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON libraries write and read the records in the tests of ecf-rules. */
class ExchangedTest {
  private static final LocalDate DAY = LocalDate.of(2021, 9, 6);
  private static final DateRange DAYS = new DateRange(DAY, DAY.plusDays(60));
  private static final EventId EVENT = new EventId("C-1");
  private static final StudyLog STUDY = StudyLog.builder().completed(1, DAY).build();
  private static final Programme PROGRAMME = Samples.programme(Samples.module(1));
  private static final Lookup LOOKUP =
      id -> Optional.of(PROGRAMME).filter(one -> one.id().equals(id));

  private static SchoolCalendar calendar() {
    Term term =
        Term.builder()
            .academicYear(AcademicYear.of(2021))
            .season(Term.Season.AUTUMN)
            .days(DAYS)
            .halfTerm(new DateRange(DAY.plusDays(30), DAY.plusDays(34)))
            .build();
    return SchoolCalendar.of(
        List.of(term), List.of(new Closure(new DateRange(DAY, DAY), "INSET day")));
  }

  private static CoachingHistory history() {
    RecordedStep step =
        RecordedStep.builder()
            .id("S1")
            .title("Wait")
            .basis(
                new StepBasis(
                    ModuleSet.of(1), "F", ImmutableSortedSet.of(StatementCode.parse("1.1"))))
            .origin(StepOrigin.EDITED)
            .chosenBy(ChosenBy.ECT)
            .programmes(ImmutableList.of("ambition"))
            .build();
    CoachingSession session =
        CoachingSession.builder()
            .heldOn(DAY)
            .mentor(PersonId.of("M"))
            .observation(
                Observation.builder().on(DAY).minutes(10).mode(Observation.Mode.VIDEO).build())
            .coachingMinutes(20)
            .timeGiven(CoachingSession.TimeGiven.COVER)
            .step(step)
            .praised(true)
            .practiceRounds(2)
            .pastoralBy(CoachingSession.PastoralBy.OTHER)
            .build();
    CoachingSession bare = CoachingSession.builder().heldOn(DAY).mentor(PersonId.of("M")).build();
    return CoachingHistory.builder()
        .ect(PersonId.of("T"))
        .study(STUDY)
        .addSessions(session, bare)
        .build();
  }

  private static InductionRecord record() {
    return InductionRecord.builder()
        .history(history())
        .programme(PROGRAMME)
        .startedOn(DAY)
        .addPosts(Post.builder().school("North").startsOn(DAY).fte(Fte.of("0.6")).build())
        .addAbsences(
            Absence.of(DAYS, Absence.Reason.MATERNITY).toBuilder()
                .contractedDays(new BigDecimal("10.5"))
                .extensionAsked(true)
                .build())
        .addCredits(new ServiceCredit(DAY, new BigDecimal("1.5"), "A year in Wales"))
        .addExtensions(new Extension(DAY, BigDecimal.ONE))
        .addReductions(new Reduction(DAY, BigDecimal.valueOf(5), Reduction.Kind.PART_TIME))
        .timetable(Timetable.builder().timetabledMinutes(1500).teachingMinutes(1200).build())
        .mentor(PersonId.of("M"))
        .inductionTutor(PersonId.of("M"))
        .samePersonReason("A small school")
        .addAttendances(new Attendance(EVENT, DAY))
        .build();
  }

  private static ProgrammePlan plan() {
    Stream<Activity> activities =
        Stream.of(
            new Activity.Study(ModuleNumber.of(1)),
            new Activity.Revisit(ModuleNumber.of(1), 2),
            new Activity.Coaching(InductionYear.YEAR_2, 1),
            new Activity.Training(EVENT),
            new Activity.ProgressReview(AcademicYear.of(2021), Term.Season.AUTUMN));
    return ProgrammePlan.of(
        activities
            .map(
                one ->
                    PlanItem.builder()
                        .activity(one)
                        .week(Week.of(DAY))
                        .on(DAY)
                        .contracting(one instanceof Activity.Coaching)
                        .reason("Given.")
                        .build())
            .toList(),
        List.of(new Unplaced(new Activity.FormalAssessment(1), "No term.")));
  }

  private static Mentor mentor() {
    return Mentor.builder()
        .id(PersonId.of("M"))
        .protectedMinutesPerWeek(60)
        .mentoringSince(DAY)
        .study(STUDY)
        .addAttendances(new Attendance(EVENT, DAY))
        .build();
  }

  static Stream<Arguments> values() {
    InductionRecord bare =
        InductionRecord.builder().history(history()).programme(PROGRAMME).startedOn(DAY).build();
    return Stream.of(
        Arguments.of(SchoolCalendarData.of(calendar()), calendar()),
        Arguments.of(InductionRecordData.of(record()), record()),
        Arguments.of(InductionRecordData.of(bare), bare),
        Arguments.of(MentorData.of(mentor()), mentor()),
        Arguments.of(ProgrammePlanData.of(plan()), plan()),
        both(YearBoundary.open()),
        both(YearBoundary.after(DAY)),
        both(YearBoundary.withinYear1(DAY)),
        both(YearBoundary.of(DAY, DAY.plusYears(1))),
        Arguments.of(EventDatesData.of(dates()), dates()),
        Arguments.of(
            PlannedStudyData.of(new PlannedStudy(ModuleNumber.of(1), Week.of(DAY))),
            new PlannedStudy(ModuleNumber.of(1), Week.of(DAY))),
        Arguments.of(
            TeachingWeekData.of(new TeachingWeek(Week.of(DAY), 4)),
            new TeachingWeek(Week.of(DAY), 4)),
        Arguments.of(
            CitationData.of(new Source("K", "Title", "Publisher").at("page 1")),
            new Source("K", "Title", "Publisher").at("page 1")));
  }

  private static Arguments both(YearBoundary years) {
    return Arguments.of(YearBoundaryData.of(years), years);
  }

  private static EventDates dates() {
    return EventDates.of(ImmutableSetMultimap.of(EVENT, DAY, EVENT, DAY.plusDays(1)));
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueIsBuiltAgain(Exchanged<?> written, Object value) {
    assertThat(written.problems(LOOKUP)).isEmpty();
    assertThat((Object) written.toValue(LOOKUP)).isEqualTo(value);
  }

  @Test
  void aChangeOfPlanSaysWhatMoved() {
    PlanChangeData moved = PlanChangeData.of(plan().since(ProgrammePlan.none()).get(0));

    assertThat(moved.activity().kind()).isEqualTo("STUDY");
    assertThat(moved.from()).isNull();
    assertThat(moved.to()).isEqualTo("2021-09-06");
  }

  private static InductionRecordData with(Integer version, String programme, List<PostData> posts) {
    return new InductionRecordData(
        version,
        CoachingHistoryData.of(history()),
        programme,
        new ServiceRecordData("2021-09-06", posts, null, null, null, null),
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static PostData post(String startsOn, String endsOn, String fte) {
    return new PostData(null, startsOn, endsOn, fte, null, null);
  }

  @Test
  void allThatIsWrongIsSaidWithItsPath() {
    InductionRecordData wrong =
        with(
            2,
            "nowhere",
            Arrays.asList(
                post("2021-09-06", null, null),
                null,
                post(null, "2021-02-30", "1.5"),
                post("2021-09-06", "2021-09-05", "0.6")));

    assertThat(wrong.problems(LOOKUP).stream().map(InvalidValueException::getMessage))
        .containsExactly(
            "version must be 1, but was: 2",
            "programme must be the id of a programme that the lookup knows, but was: nowhere",
            "service.posts[1] must be given, but was: nothing",
            "service.posts[2].startsOn must be given, but was: nothing",
            "service.posts[2].endsOn must be a day that exists, written as 2022-02-28, from 1900 to"
                + " 2999, but was: 2021-02-30",
            "service.posts[2].fte must be greater than 0 and at most 1, but was: 1.5",
            "service.posts[3].endsOn must be on or after 2021-09-06, but was: 2021-09-05");
    assertThatThrownBy(() -> wrong.toValue(LOOKUP))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("version must be 1, but was: 2");
  }

  @Test
  void whatIsAbsentIsEmptyOrByDefault() {
    InductionRecord read =
        with(1, PROGRAMME.id(), List.of(post("2021-09-06", null, null))).toValue(LOOKUP);

    assertThat(read.service().posts().get(0).fte()).isEqualTo(Fte.fullTime());
    assertThat(read.service().absences()).isEmpty();
    assertThat(read.attendances()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("activitiesWithoutTheirParts")
  void anActivityHasThePartsOfItsKind(ActivityData.Kind kind, List<String> missing) {
    ActivityData bare = new ActivityData(kind.name(), null, null, null, null, null, null, null);

    assertThat(bare.problems(LOOKUP).stream().map(InvalidValueException::field))
        .containsExactlyElementsOf(missing);
  }

  static Stream<Arguments> activitiesWithoutTheirParts() {
    return Stream.of(
        Arguments.of(ActivityData.Kind.STUDY, List.of("module")),
        Arguments.of(ActivityData.Kind.REVISIT, List.of("module", "cycle")),
        Arguments.of(ActivityData.Kind.COACHING, List.of("year", "cycle")),
        Arguments.of(ActivityData.Kind.TRAINING, List.of("event")),
        Arguments.of(ActivityData.Kind.PROGRESS_REVIEW, List.of("academicYear", "season")),
        Arguments.of(ActivityData.Kind.FORMAL_ASSESSMENT, List.of("number")));
  }

  @Test
  void aMemberOfAnEnumerationIsOneOfItsNames() {
    ActivityData other = new ActivityData("SLEEP", null, null, null, null, null, null, null);

    assertThatThrownBy(() -> other.toValue(LOOKUP))
        .hasMessageStartingWith("kind must be one of STUDY, REVISIT, COACHING, ")
        .hasMessageEndingWith(", but was: \"SLEEP\"");
  }

  @Test
  void aListOfPlainPartsIsReadOneByOne() {
    CoachingHistoryData.StepBasisData basis =
        new CoachingHistoryData.StepBasisData(
            Arrays.asList(1, 0, null), null, Collections.singletonList("x"));

    assertThat(basis.problems(LOOKUP).stream().map(InvalidValueException::field))
        .containsExactly("modules[1]", "modules[2]", "statements[0]");
  }

  @ParameterizedTest
  @MethodSource("decimals")
  void aDecimalIsPlain(String text, boolean isRight) {
    ServiceRecordData.ExtensionData extension =
        new ServiceRecordData.ExtensionData("2021-09-06", text);

    assertThat(extension.problems(LOOKUP).isEmpty()).isEqualTo(isRight);
  }

  static Stream<Arguments> decimals() {
    return Stream.of(
        Arguments.of("1", true),
        Arguments.of("1.50", true),
        Arguments.of("1e0", false),
        Arguments.of("1e999999999", false),
        Arguments.of("9".repeat(1_000_000), false),
        Arguments.of("", false));
  }
}
