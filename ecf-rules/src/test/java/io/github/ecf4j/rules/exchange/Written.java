package io.github.ecf4j.rules.exchange;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.exchange.InductionRecordData;
import io.github.ecf4j.model.exchange.MentorData;
import io.github.ecf4j.model.exchange.ProgrammePlanData;
import io.github.ecf4j.model.exchange.SchoolCalendarData;
import io.github.ecf4j.model.exchange.YearBoundaryData;
import io.github.ecf4j.model.induction.Change;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.Timetable;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.rules.coaching.StepGate;
import io.github.ecf4j.rules.coaching.StepVerdict;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.roles.Mentoring;
import io.github.ecf4j.rules.roles.Objections;
import io.github.ecf4j.rules.school.LoadLimits;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.service.AssessmentSchedule;
import io.github.ecf4j.rules.testkit.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A record and the value that it was written of.
 *
 * @param record the record
 * @param value the value
 */
record Written(Object record, Object value) {
  /** What goes in. */
  static ImmutableList<Written> given(Scenario scenario) {
    School school = scenario.school();
    InductionRecord changed = changed(scenario.ect());
    SchoolCalendar sixTerms =
        SchoolCalendar.of(
            List.of(
                Term.of(
                    AcademicYear.of(2021),
                    2,
                    6,
                    new DateRange(LocalDate.of(2021, 11, 1), LocalDate.of(2021, 12, 17)))),
            List.of());
    return ImmutableList.of(
        new Written(InductionRecordData.of(scenario.ect()), scenario.ect()),
        new Written(InductionRecordData.of(changed), changed),
        new Written(SchoolCalendarData.of(sixTerms), sixTerms),
        new Written(MentorData.of(scenario.mentor()), scenario.mentor()),
        new Written(SchoolCalendarData.of(school.calendar()), school.calendar()),
        new Written(SchoolData.of(school), school));
  }

  private static InductionRecord changed(InductionRecord ect) {
    LocalDate from = LocalDate.of(2022, 1, 10);
    return ect.toBuilder()
        .addPosts(
            Post.builder()
                .startsOn(from)
                .endsOn(from)
                .school("Elm Park")
                .appropriateBody("East Hub")
                .build())
        .addChanges(
            Change.builder()
                .from(from)
                .mentor(PersonId.of("bea"))
                .samePersonReason("Small")
                .timetable(Timetable.builder().timetabledMinutes(1500).build())
                .build(),
            Change.builder()
                .from(from.plusDays(1))
                .inductionTutor(PersonId.of("bea"))
                .teachingMinutes(1200)
                .build())
        .build();
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
    var periods = induction.periods(scenario.day());
    all.add(new Written(PeriodsData.ReportingPeriodsData.of(periods), periods));
    var observations = induction.observations(scenario.day());
    all.add(new Written(PeriodsData.ObservationPeriodsData.of(observations), observations));
    observations
        .value()
        .forEach(one -> all.add(new Written(PeriodsData.ObservationPeriodData.of(one), one)));
    status
        .value()
        .bySchool()
        .forEach(one -> all.add(new Written(InductionStatusData.SchoolServiceData.of(one), one)));
    status
        .value()
        .byBody()
        .forEach(one -> all.add(new Written(InductionStatusData.BodyServiceData.of(one), one)));
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

  private static Stream<StepVerdict> verdicts(Scenario scenario) {
    StepGate gate = StepGate.of(scenario.ect().programme());
    return scenario.ect().history().sessions().stream()
        .flatMap(session -> session.step().stream())
        .map(RecordedStep::basis)
        .map(basis -> gate.check(basis, scenario.ect().history().study(), scenario.day()));
  }
}
