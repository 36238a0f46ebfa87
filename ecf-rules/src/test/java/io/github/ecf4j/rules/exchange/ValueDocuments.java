package io.github.ecf4j.rules.exchange;

import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.exchange.Document.bare;
import static io.github.ecf4j.rules.exchange.Document.explained;
import static io.github.ecf4j.rules.exchange.Document.full;
import static io.github.ecf4j.rules.exchange.Document.named;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.model.source.Source;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.clock.Happening;
import io.github.ecf4j.rules.clock.Proceedings;
import io.github.ecf4j.rules.clock.WorkingDays;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.coaching.StepVerdict;
import io.github.ecf4j.rules.coaching.StepVerdict.Missing;
import io.github.ecf4j.rules.coaching.StepVerdict.Unknown;
import io.github.ecf4j.rules.entitlement.Mentee;
import io.github.ecf4j.rules.entitlement.ProviderPattern;
import io.github.ecf4j.rules.entitlement.TimetableShares;
import io.github.ecf4j.rules.entitlement.TimetabledWeek;
import io.github.ecf4j.rules.entitlement.TrainingTime;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.Subject;
import io.github.ecf4j.rules.funding.Figures;
import io.github.ecf4j.rules.funding.FundingElement;
import io.github.ecf4j.rules.funding.FundingRate;
import io.github.ecf4j.rules.funding.GrantCase;
import io.github.ecf4j.rules.funding.Instalment;
import io.github.ecf4j.rules.funding.Money;
import io.github.ecf4j.rules.funding.Region;
import io.github.ecf4j.rules.funding.Sector;
import io.github.ecf4j.rules.period.ObservationPeriod;
import io.github.ecf4j.rules.period.ReviewStatus;
import io.github.ecf4j.rules.planning.Feasibility;
import io.github.ecf4j.rules.planning.PlanLoad;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.FigureValue;
import io.github.ecf4j.rules.policy.Provision;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.register.Exported;
import io.github.ecf4j.rules.register.Problem;
import io.github.ecf4j.rules.register.RegisterPeriod;
import io.github.ecf4j.rules.register.RegisterRecord;
import io.github.ecf4j.rules.roles.AppropriateBody;
import io.github.ecf4j.rules.roles.Assessor;
import io.github.ecf4j.rules.roles.Objections;
import io.github.ecf4j.rules.school.LoadLimits;
import io.github.ecf4j.rules.school.Pacing;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.service.Assessment;
import io.github.ecf4j.rules.service.BodyService;
import io.github.ecf4j.rules.service.OutstandingAssessment;
import io.github.ecf4j.rules.service.SchoolService;
import io.github.ecf4j.rules.service.ServiceBlock;
import io.github.ecf4j.rules.service.ServiceLeft;
import io.github.ecf4j.rules.timetable.Block;
import io.github.ecf4j.rules.timetable.CoachingSlot;
import io.github.ecf4j.rules.timetable.Lesson;
import io.github.ecf4j.rules.timetable.PeriodTimetable;
import io.github.ecf4j.rules.timetable.PpaBlocks;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Samples of values that are built again from their wire form. */
final class ValueDocuments {
  private static final Citation LETTER =
      new Citation(new Source("LETTER", "Decision of the appropriate body", "East Hub"), "page 2");
  private static final DateRange AUTUMN = new DateRange(day("2021-09-06"), day("2021-12-17"));
  private static final Term TERM =
      Term.builder()
          .academicYear(AcademicYear.of(2021))
          .season(Term.Season.AUTUMN)
          .days(AUTUMN)
          .build();
  private static final Term SECOND_OF_SIX =
      Term.of(AcademicYear.of(2021), 2, 6, new DateRange(day("2021-10-25"), day("2021-12-17")))
          .toBuilder()
          .halfTerm(new DateRange(day("2021-11-22"), day("2021-11-23")))
          .build();

  private ValueDocuments() {}

  static Stream<Document> all() {
    return Stream.of(
            time(),
            register(),
            clock(),
            timetables(),
            funding(),
            roles(),
            verdicts(),
            schools(),
            planning(),
            service())
        .flatMap(List::stream);
  }

  private static Exact fraction(int above, int below) {
    return Exact.of(above).dividedBy(Exact.of(below));
  }

  private static List<Document> time() {
    var shares =
        explained(
            new TimetableShares(
                Exact.of(150),
                Exact.of(135),
                Exact.of(1215),
                fraction(100, 3),
                Reading.PeriodRounding.HALF_UP));
    var training = explained(new TrainingTime(360, 2160));
    var week = new TimetabledWeek(fraction(4501, 3), Exact.of(90));
    var taught = TimetabledWeek.of(1500);
    var mentee = new Mentee(Fte.of("0.6"), InductionYear.YEAR_2);
    var pattern = new ProviderPattern("North Learning", 45, 30, 36, LETTER);
    return List.of(
        named("exact", TimeData.AmountData::of, explained(fraction(7, 12))),
        named("decimal", TimeData.AmountData::of, explained(Exact.of(-40))),
        full(TimeData.SharesData::of, shares),
        full(TimeData.TrainingData::of, training),
        full(TimeData.MenteeData::of, mentee),
        full(TimeData.TimetabledWeekData::of, week),
        bare(TimeData.TimetabledWeekData::of, taught),
        full(TimeData.ProviderPatternData::of, pattern));
  }

  private static List<Document> register() {
    var failed =
        RegisterPeriod.builder()
            .appropriateBody("East Hub")
            .startedOn(day("2021-09-06"))
            .finishedOn(day("2023-07-21"))
            .numberOfTerms(Exact.of(new BigDecimal("5.5")))
            .outcome(RegisterPeriod.Outcome.FAIL)
            .failConfirmationSentOn(day("2023-09-01"))
            .build();
    var running =
        RegisterPeriod.builder().appropriateBody("West Hub").startedOn(day("2023-09-04")).build();
    var record =
        RegisterRecord.builder()
            .trn("1234567")
            .dateOfBirth(day("1998-05-17"))
            .qtsAwardedOn(day("2021-07-31"))
            .addPeriods(failed)
            .addExtensions(fraction(4, 3))
            .build();
    var unknown = RegisterRecord.builder().trn("7654321").build();
    var begun = RegisterRecord.builder().trn("1234568").addPeriods(running).build();
    var exported =
        new Exported(
            unknown,
            ImmutableList.of(
                new Exported.Loss(
                    Provision.VAL_3,
                    "periods[0].numberOfTerms",
                    fraction(11, 3),
                    Exact.of(new BigDecimal("3.7")))));
    var lossless = new Exported(unknown, ImmutableList.of());
    var problem = new Problem(Provision.VAL_1, "trn", "12345", "of 7 digits");
    return List.of(
        full(RegisterData.RecordData::of, record),
        named("running", RegisterData.RecordData::of, begun),
        bare(RegisterData.RecordData::of, unknown),
        full(RegisterData.ExportedData::of, exported),
        bare(RegisterData.ExportedData::of, lossless),
        full(RegisterData.ProblemData::of, problem));
  }

  private static List<Document> clock() {
    var proceedings =
        Proceedings.none()
            .with(Happening.RECOMMENDATION_RECEIVED, day("2023-07-10"))
            .with(Happening.DECIDED_FAIL, day("2023-07-24"));
    var december = new DateRange(day("2021-12-01"), day("2021-12-31"));
    var days =
        new WorkingDays(december, ImmutableSortedSet.of(day("2021-12-27"), day("2021-12-28")));
    var none = new WorkingDays(december, ImmutableSortedSet.of());
    return List.of(
        full(ClockData.ProceedingsData::of, proceedings),
        bare(ClockData.ProceedingsData::of, Proceedings.none()),
        full(ClockData.WorkingDaysData::of, days),
        bare(ClockData.WorkingDaysData::of, none));
  }

  private static Block block(int week, DayOfWeek weekday, String from, String to) {
    return new Block(week, weekday, LocalTime.parse(from), LocalTime.parse(to));
  }

  private static List<Document> timetables() {
    var early = block(1, DayOfWeek.MONDAY, "08:30", "09:30");
    var late = block(2, DayOfWeek.FRIDAY, "14:05", "15:00");
    var timetable =
        new PeriodTimetable(
            2,
            ImmutableList.of(
                new Lesson(early, Lesson.Use.PPA), new Lesson(late, Lesson.Use.TEACHING)));
    var blank = new PeriodTimetable(1, ImmutableList.of());
    var slot = new CoachingSlot(early, true, false);
    var mentors = new CoachingSlot(early, false, true);
    var open = new CoachingSlot(late, false, false);
    var ppa =
        explained(new PpaBlocks(fraction(185, 2), ImmutableList.of(early), ImmutableList.of(late)));
    var noPpa = explained(new PpaBlocks(Exact.zero(), ImmutableList.of(), ImmutableList.of()));
    return List.of(
        full(TimetablesData.PeriodTimetableData::of, timetable),
        bare(TimetablesData.PeriodTimetableData::of, blank),
        full(TimetablesData.SlotData::of, slot),
        named("mentor", TimetablesData.SlotData::of, mentors),
        bare(TimetablesData.SlotData::of, open),
        full(TimetablesData.PpaBlocksData::of, ppa),
        bare(TimetablesData.PpaBlocksData::of, noPpa));
  }

  private static List<Document> funding() {
    var usual =
        GrantCase.builder()
            .region(Region.INNER_LONDON)
            .sector(Sector.ACADEMY)
            .inductionStartedOn(day("2021-09-06"))
            .academicYear(AcademicYear.of(2022))
            .build();
    var other =
        usual.toBuilder()
            .share(fraction(7, 12))
            .stateFunded(false)
            .qtlsHolder(true)
            .registered(false)
            .build();
    var instalment =
        new Instalment(
            "Year 1, first half",
            ImmutableSortedSet.of(new Money(40_050), new Money(41_000)),
            day("2024-08-31"));
    var unpublished = new Instalment("Year 2", ImmutableSortedSet.of(), day("2025-08-31"));
    var dated =
        FundingRate.builder()
            .element(FundingElement.MENTOR_TRAINING_YEAR)
            .region(Region.INNER_LONDON)
            .academicYear(AcademicYear.of(2023))
            .inductionFrom(day("2021-09-01"))
            .amount(new Money(123_456))
            .citation(LETTER)
            .build();
    var undated =
        FundingRate.builder()
            .element(FundingElement.MENTOR_TRAINING_TWO_YEARS)
            .region(Region.FRINGE)
            .amount(Money.NONE)
            .citation(LETTER)
            .build();
    var figures = new Figures(ImmutableList.of(dated), ImmutableList.of(undated));
    var none = new Figures(ImmutableList.of(), ImmutableList.of());
    return List.of(
        full(FundingData.GrantCaseData::of, other),
        bare(FundingData.GrantCaseData::of, usual),
        full(FundingData.InstalmentData::of, instalment),
        bare(FundingData.InstalmentData::of, unpublished),
        full(FundingData.FiguresData::of, figures),
        bare(FundingData.FiguresData::of, none));
  }

  private static List<Document> roles() {
    var body = AppropriateBody.builder().kind(AppropriateBody.Kind.TEACHING_SCHOOL_HUB).build();
    var involved =
        AppropriateBody.builder()
            .kind(AppropriateBody.Kind.LOCAL_AUTHORITY)
            .actedBefore(true)
            .recommendedTeacher(true)
            .employsTeacher(true)
            .servedThere(true)
            .contactIsInvolved(true)
            .build();
    var objections =
        new Objections(
            ImmutableList.of(new Objections.Objection(Provision.ROLE_5, "it employs the teacher")));
    var none = new Objections(ImmutableList.of());
    var head = new Assessor(true, true, true, true);
    var nobody = new Assessor(false, false, false, false);
    return List.of(
        full(RolesData.ObjectionsData::of, objections),
        bare(RolesData.ObjectionsData::of, none),
        full(RolesData.BodyData::of, involved),
        bare(RolesData.BodyData::of, body),
        full(RolesData.AssessorData::of, head),
        bare(RolesData.AssessorData::of, nobody));
  }

  private static List<Document> verdicts() {
    var code = StatementCode.parse("4.5");
    var blocked =
        new StepVerdict.Blocked(
            ModuleSet.of(2, 3),
            ImmutableSortedMap.of(StatementCode.parse("1.1"), Missing.STUDY, code, Missing.BLOCK),
            ImmutableList.of(new PlannedStudy(ModuleNumber.of(3), Week.of(day("2021-09-20")))));
    var unknown =
        new Unknown(Unknown.Reason.NOT_IN_PROGRAMME, ModuleSet.of(99), ImmutableSortedSet.of(code));
    var baseless = new Unknown(Unknown.Reason.NO_BASIS, ModuleSet.empty(), ImmutableSortedSet.of());
    return List.of(
        named("allowed", StepVerdictData::of, StepVerdict.allowed()),
        named("blocked", StepVerdictData::of, blocked),
        named("unknown", StepVerdictData::of, unknown),
        named("baseless", StepVerdictData::of, baseless));
  }

  private static List<Document> schools() {
    School school = School.of(SchoolCalendar.of(List.of(TERM), List.of()));
    School other =
        School.of(SchoolCalendar.of(List.of(SECOND_OF_SIX), List.of()))
            .with(FigureValue.of(Figure.REQUIRED_TERMS, day("2021-09-01"), "5", LETTER))
            .with(
                FigureValue.of(
                    Figure.STATUTORY_LEAVE, day("2022-09-01"), "MATERNITY ADOPTION", LETTER))
            .with(
                school
                    .readings()
                    .withText(Reading.PHASED_RETURN_COUNTS, "yes")
                    .withText(Reading.MODULE_MINUTES, "40"))
            .with(
                Pacing.own(
                    ImmutableSortedMap.of(
                        ModuleNumber.of(1), Week.of(day("2021-11-01")),
                        ModuleNumber.of(2), Week.of(day("2021-11-08")))))
            .with(Samples.dates("CONF-1", "2021-11-05"));
    return List.of(
        full(SchoolData::of, other),
        bare(SchoolData::of, school),
        pacing("published", Pacing.published()),
        pacing("weeks-per-module", Pacing.weeksPerModule(2)),
        pacing("pro-rata", Pacing.proRata()));
  }

  private static Document pacing(String kind, Pacing pacing) {
    return named(kind, SchoolData.PacingData::of, pacing);
  }

  private static List<Document> planning() {
    Week week = Week.of(day("2021-09-13"));
    var limits = new LoadLimits(105, 3, 360);
    var full =
        new PlanLoad(
            limits,
            ImmutableList.of(new PlanLoad.WeekLoad(week, 60, 45)),
            ImmutableList.of(new PlanLoad.YearLoad(InductionYear.YEAR_2, 540, 450, 725, 3)));
    var none = new PlanLoad(limits, ImmutableList.of(), ImmutableList.of());
    var tight =
        explained(
            new Feasibility(
                ImmutableList.of(new Feasibility.TightWeek(week, 105, fraction(200, 3))),
                ImmutableList.of(week.next()),
                ImmutableList.of(new PlanLoad.YearLoad(InductionYear.YEAR_1, 0, 0, 361, 2))));
    var fits =
        explained(new Feasibility(ImmutableList.of(), ImmutableList.of(), ImmutableList.of()));
    var first = new TeachingWeek(week, 5);
    var second = new TeachingWeek(week.next(), 4);
    var cycle =
        new CoachingCycle(
            InductionYear.YEAR_1,
            2,
            ImmutableList.of(first, second),
            ImmutableList.of(second),
            OptionalInt.of(45));
    var excused =
        new CoachingCycle(
            InductionYear.YEAR_2,
            1,
            ImmutableList.of(first),
            ImmutableList.of(),
            OptionalInt.empty());
    return List.of(
        Document.full(PlanningData.LoadData::of, full),
        bare(PlanningData.LoadData::of, none),
        Document.full(PlanningData.FeasibilityData::of, tight),
        bare(PlanningData.FeasibilityData::of, fits),
        Document.full(PlanningData.CycleData::of, cycle),
        bare(PlanningData.CycleData::of, excused));
  }

  private static List<Document> service() {
    var block =
        new ServiceBlock(
            "Elm Park",
            day("2021-09-06"),
            day("2022-01-31"),
            true,
            fraction(4, 3),
            fraction(2, 3),
            true);
    var tooShort =
        new ServiceBlock(
            "Elm Park",
            day("2021-04-19"),
            day("2021-04-30"),
            false,
            Exact.of(new BigDecimal("0.2")),
            Exact.of(new BigDecimal("0.1")),
            false);
    var unnamed =
        new ServiceBlock(
            "", day("2022-09-05"), day("2022-12-16"), false, Exact.of(1), Exact.of(1), true);
    var school =
        new SchoolService(
            "Elm Park", ImmutableList.of(block), fraction(2, 3), new BigDecimal("0.7"));
    var noSchool = new SchoolService("", ImmutableList.of(), Exact.zero(), new BigDecimal("0.0"));
    var body =
        new BodyService("East Hub", ImmutableList.of(unnamed), Exact.of(1), new BigDecimal("1.0"));
    var noBody = new BodyService("", ImmutableList.of(), Exact.zero(), new BigDecimal("0.0"));
    var left = new ServiceLeft(fraction(16, 3), Exact.of(new BigDecimal("12.5")), true);
    var leftAtTheSame = new ServiceLeft(Exact.of(1), Exact.zero(), false);
    var due =
        new Assessment(
            Assessment.Kind.FORMAL_ASSESSMENT, SECOND_OF_SIX, day("2021-12-10"), "Half is served.");
    var review =
        new Assessment(
            Assessment.Kind.PROGRESS_REVIEW, TERM, day("2021-12-17"), "A term without one.");
    var outstanding =
        new OutstandingAssessment(
            Assessment.Kind.INTERIM_ASSESSMENT, SECOND_OF_SIX, "Nobody was there.");
    var observed = new ObservationPeriod(AUTUMN, Optional.of(day("2021-10-08")), ReviewStatus.DONE);
    var unobserved = new ObservationPeriod(AUTUMN, Optional.empty(), ReviewStatus.OVERDUE);
    var notCovered = NotKnown.daysNotCovered(List.of(AUTUMN));
    var about = NotKnown.notRecorded("coaching", AUTUMN);
    var person = NotKnown.person(Samples.MARCUS);
    var mentor = Subject.mentor(Samples.MARCUS);
    return List.of(
        full(InductionStatusData.SchoolServiceData::of, school),
        bare(InductionStatusData.SchoolServiceData::of, noSchool),
        named("too-short", InductionStatusData.BlockData::of, tooShort),
        full(InductionStatusData.BodyServiceData::of, body),
        bare(InductionStatusData.BodyServiceData::of, noBody),
        full(InductionStatusData.LeftData::of, left),
        named("in-the-same-school", InductionStatusData.LeftData::of, leftAtTheSame),
        full(AssessmentsData.AssessmentData::of, due),
        bare(AssessmentsData.AssessmentData::of, review),
        full(AssessmentsData.OutstandingData::of, outstanding),
        full(PeriodsData.ObservationPeriodData::of, observed),
        bare(PeriodsData.ObservationPeriodData::of, unobserved),
        full(NotKnownData::of, about),
        named("days", NotKnownData::of, notCovered),
        named("person", NotKnownData::of, person),
        full(ReportData.SubjectData::of, mentor));
  }
}
