package io.github.ecf4j.rules.exchange;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.exchange.InductionRecordData;
import io.github.ecf4j.model.exchange.Lookup;
import io.github.ecf4j.model.exchange.MentorData;
import io.github.ecf4j.model.exchange.ProgrammePlanData;
import io.github.ecf4j.model.exchange.SchoolCalendarData;
import io.github.ecf4j.model.exchange.YearBoundaryData;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.clock.Happening;
import io.github.ecf4j.rules.clock.Proceedings;
import io.github.ecf4j.rules.clock.TimeLimits;
import io.github.ecf4j.rules.clock.WorkingDays;
import io.github.ecf4j.rules.coaching.StepGate;
import io.github.ecf4j.rules.coaching.StepVerdict;
import io.github.ecf4j.rules.entitlement.ProviderPattern;
import io.github.ecf4j.rules.entitlement.TimetabledWeek;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.funding.Figures;
import io.github.ecf4j.rules.funding.FundingCalculator;
import io.github.ecf4j.rules.funding.FundingElement;
import io.github.ecf4j.rules.funding.FundingRate;
import io.github.ecf4j.rules.funding.FundingTable;
import io.github.ecf4j.rules.funding.Grant;
import io.github.ecf4j.rules.funding.GrantCase;
import io.github.ecf4j.rules.funding.Region;
import io.github.ecf4j.rules.funding.Sector;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.register.Exported;
import io.github.ecf4j.rules.register.Register;
import io.github.ecf4j.rules.register.RegisterPeriod;
import io.github.ecf4j.rules.register.RegisterRecord;
import io.github.ecf4j.rules.roles.AppropriateBody;
import io.github.ecf4j.rules.roles.Assessor;
import io.github.ecf4j.rules.roles.Mentoring;
import io.github.ecf4j.rules.roles.Objections;
import io.github.ecf4j.rules.school.LoadLimits;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.service.AssessmentSchedule;
import io.github.ecf4j.rules.testkit.Scenario;
import io.github.ecf4j.rules.timetable.Block;
import io.github.ecf4j.rules.timetable.CommonTime;
import io.github.ecf4j.rules.timetable.Lesson;
import io.github.ecf4j.rules.timetable.PeriodTimetable;
import io.github.ecf4j.rules.timetable.PpaBlocks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A record and the value that it was written of.
 *
 * @param record the record
 * @param value the value
 */
record Written(Object record, Object value) {
  /** Finds the programme of a scenario. */
  static Lookup lookup(Scenario scenario) {
    return id -> Optional.of(scenario.ect().programme()).filter(one -> one.id().equals(id));
  }

  /** What goes in. */
  static ImmutableList<Written> given(Scenario scenario) {
    School school = scenario.school();
    return ImmutableList.of(
        new Written(InductionRecordData.of(scenario.ect()), scenario.ect()),
        new Written(MentorData.of(scenario.mentor()), scenario.mentor()),
        new Written(SchoolCalendarData.of(school.calendar()), school.calendar()),
        new Written(SchoolData.of(school), school));
  }

  /** What comes out. */
  static ImmutableList<Written> answered(Scenario scenario) {
    Induction induction = scenario.induction();
    ProgrammePlan plan = induction.plan().value();
    LoadLimits limits = LoadLimits.of(scenario.school().policies().on(scenario.day()), 60, 2);
    Report report = scenario.report();
    ImmutableList.Builder<Written> all = ImmutableList.builder();
    var status = induction.status(scenario.day());
    all.add(new Written(InductionStatusData.of(status), status));
    all.add(new Written(InductionStatusData.of(status.value()), status.value()));
    all.add(new Written(ProgrammePlanData.of(plan), plan));
    all.add(new Written(ReportData.of(report), report));
    Report.Diff diff = report.since(Report.none());
    all.add(new Written(ReportData.DiffData.of(diff), diff));
    var assessments = induction.assessments(scenario.day());
    all.add(new Written(AssessmentsData.of(assessments), assessments));
    AssessmentSchedule schedule =
        AssessmentSchedule.of(scenario.school(), scenario.ect(), status.value());
    all.add(new Written(AssessmentsData.of(schedule), schedule));
    verdicts(scenario).forEach(one -> all.add(new Written(StepVerdictData.of(one), one)));
    var replan = induction.replan(scenario.day());
    all.add(new Written(PlanningData.ReplanData.of(replan), replan));
    var load = induction.load(limits);
    all.add(new Written(PlanningData.LoadData.of(load), load));
    induction
        .feasibility(limits)
        .ifPresent(one -> all.add(new Written(PlanningData.FeasibilityData.of(one), one.value())));
    induction.cycles().forEach(one -> all.add(new Written(PlanningData.CycleData.of(one), one)));
    induction
        .timetable(scenario.day())
        .ifPresent(one -> all.add(new Written(TimeData.SharesData.of(one), one.value())));
    induction
        .mentorTime(scenario.day())
        .ifPresent(one -> all.add(new Written(TimeData.AmountData.of(one), one.value())));
    induction
        .mentee(scenario.day())
        .ifPresent(one -> all.add(new Written(TimeData.MenteeData.of(one), one)));
    var done = induction.trainingDone(scenario.day());
    all.add(new Written(TimeData.TrainingData.of(done), done.value()));
    Objections objections = Mentoring.objectionsTo(scenario.ect());
    all.add(new Written(RolesData.ObjectionsData.of(objections), objections));
    all.add(new Written(YearBoundaryData.of(induction.years()), induction.years()));
    return all.build();
  }

  /** What no induction has to do with. */
  static ImmutableList<Written> besides(School school) {
    FundingCalculator funding = FundingCalculator.of(FundingTable.published(), school);
    ImmutableList.Builder<Written> all = ImmutableList.builder();
    for (Region region : Region.values()) {
      for (int year = 2020; year < 2026; year++) {
        GrantCase grant = grant(region, AcademicYear.of(year));
        all.add(new Written(FundingData.GrantCaseData.of(grant), grant));
        Explained<Grant> paid = funding.year2(grant);
        all.add(new Written(FundingData.GrantData.of(paid), paid));
      }
      var instalments = funding.mentorTraining(region, AcademicYear.of(2022));
      all.add(new Written(FundingData.InstalmentsData.of(instalments), instalments));
      Figures figures =
          FundingTable.published()
              .figures(FundingElement.YEAR_2_MENTORING, region, AcademicYear.of(2022));
      all.add(new Written(FundingData.FiguresData.of(figures), figures));
    }
    for (FundingRate rate : FundingTable.published().rates()) {
      all.add(new Written(FundingData.RateData.of(rate), rate));
    }
    for (ProviderPattern pattern : ProviderPattern.published()) {
      all.add(new Written(TimeData.ProviderPatternData.of(pattern), pattern));
    }
    TimetabledWeek week = TimetabledWeek.of(1500, 75);
    all.add(new Written(TimeData.TimetabledWeekData.of(week), week));
    for (AppropriateBody.Kind kind : AppropriateBody.Kind.values()) {
      AppropriateBody body =
          AppropriateBody.builder().kind(kind).servedThere(true).employsTeacher(true).build();
      all.add(new Written(RolesData.BodyData.of(body), body));
      Objections objections =
          body.mayActFor(
              AppropriateBody.SchoolKind.STATE_FUNDED,
              school.policies().on(LocalDate.of(2024, 9, 1)),
              LocalDate.of(2024, 9, 1));
      all.add(new Written(RolesData.ObjectionsData.of(objections), objections));
    }
    all.addAll(clock(school)).addAll(register(school)).addAll(timetables(school));
    Assessor assessor = new Assessor(true, false, true, true);
    return all.add(new Written(RolesData.AssessorData.of(assessor), assessor)).build();
  }

  private static ImmutableList<Written> clock(School school) {
    LocalDate day = LocalDate.of(2024, 9, 2);
    Proceedings proceedings =
        Proceedings.none()
            .with(Happening.INDUCTION_COMPLETED, day)
            .with(Happening.RECOMMENDATION_MADE, day.plusDays(3));
    var duties = TimeLimits.of(school, WorkingDays.england()).duties(proceedings, day.plusDays(9));
    return ImmutableList.of(
        new Written(ClockData.ProceedingsData.of(proceedings), proceedings),
        new Written(ClockData.WorkingDaysData.of(WorkingDays.england()), WorkingDays.england()),
        new Written(ClockData.DutiesData.of(duties), duties));
  }

  private static ImmutableList<Written> register(School school) {
    RegisterPeriod period =
        RegisterPeriod.builder()
            .appropriateBody("A hub")
            .startedOn(LocalDate.of(2021, 9, 1))
            .finishedOn(LocalDate.of(2023, 7, 20))
            .numberOfTerms(Exact.of(17).dividedBy(Exact.of(3)))
            .outcome(RegisterPeriod.Outcome.PASS)
            .build();
    RegisterRecord record =
        RegisterRecord.builder()
            .trn("12")
            .dateOfBirth(LocalDate.of(1999, 1, 31))
            .addPeriods(period)
            .addExtensions(Exact.of(1))
            .build();
    Exported exported = Register.of(school).exported(record);
    ImmutableList.Builder<Written> all = ImmutableList.builder();
    all.add(new Written(RegisterData.RecordData.of(record), record));
    all.add(new Written(RegisterData.ExportedData.of(exported), exported));
    Register.of(school)
        .problems(record, LocalDate.of(2024, 1, 8))
        .forEach(one -> all.add(new Written(RegisterData.ProblemData.of(one), one)));
    return all.build();
  }

  private static ImmutableList<Written> timetables(School school) {
    Block early = new Block(1, DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(9, 50));
    Block late = new Block(1, DayOfWeek.FRIDAY, LocalTime.of(14, 10), LocalTime.of(15, 0));
    PeriodTimetable timetable =
        PeriodTimetable.weekly(
            List.of(new Lesson(early, Lesson.Use.RELEASED), new Lesson(late, Lesson.Use.PPA)));
    var slots = CommonTime.proposed(timetable, timetable, 45);
    var ppa =
        PpaBlocks.in(timetable, Exact.of(150), school.policies().on(LocalDate.of(2024, 9, 2)));
    return ImmutableList.of(
        new Written(TimetablesData.PeriodTimetableData.of(timetable), timetable),
        new Written(TimetablesData.SlotsData.of(slots), slots),
        new Written(TimetablesData.PpaBlocksData.of(ppa), ppa.value()));
  }

  private static GrantCase grant(Region region, AcademicYear year) {
    return GrantCase.builder()
        .region(region)
        .sector(year.startsIn() % 2 == 0 ? Sector.MAINTAINED : Sector.ACADEMY)
        .inductionStartedOn(LocalDate.of(2021, 9, 1))
        .academicYear(year)
        .share(Exact.of(7).dividedBy(Exact.of(12)))
        .qtlsHolder(year.startsIn() == 2025)
        .build();
  }

  private static Stream<StepVerdict> verdicts(Scenario scenario) {
    StepGate gate = StepGate.of(scenario.ect().programme());
    return scenario.ect().history().sessions().stream()
        .flatMap(session -> session.step().stream())
        .map(RecordedStep::basis)
        .map(basis -> gate.check(basis, scenario.ect().history().study(), scenario.day()));
  }
}
