package io.github.ecf4j.rules.exchange;

import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.exchange.Document.explained;
import static io.github.ecf4j.rules.exchange.Document.named;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.Extension;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.HeldReview;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.plan.Unplaced;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.model.source.Source;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.answer.Derivation;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.answer.Step;
import io.github.ecf4j.rules.answer.Unit;
import io.github.ecf4j.rules.clock.Happening;
import io.github.ecf4j.rules.clock.Proceedings;
import io.github.ecf4j.rules.clock.TimeLimits;
import io.github.ecf4j.rules.clock.WorkingDays;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.Basis;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.NotApplied;
import io.github.ecf4j.rules.finding.NotJudged;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.RuleInfo;
import io.github.ecf4j.rules.finding.Subject;
import io.github.ecf4j.rules.funding.FundingCalculator;
import io.github.ecf4j.rules.funding.FundingTable;
import io.github.ecf4j.rules.funding.GrantCase;
import io.github.ecf4j.rules.funding.Instalment;
import io.github.ecf4j.rules.funding.Money;
import io.github.ecf4j.rules.funding.Region;
import io.github.ecf4j.rules.funding.Sector;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.planning.Replan;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.FigureValue;
import io.github.ecf4j.rules.policy.Provision;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.service.AssessmentSchedule;
import io.github.ecf4j.rules.timetable.Block;
import io.github.ecf4j.rules.timetable.CoachingSlot;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Samples of answers that are not built again, and of how they were worked out. */
final class AnswerDocuments {
  private static final Citation LETTER =
      new Citation(new Source("LETTER", "Decision of the appropriate body", "East Hub"), "page 2");
  private static final DateRange DECEMBER = new DateRange(day("2021-12-01"), day("2021-12-31"));

  private AnswerDocuments() {}

  static Stream<Document> all() {
    return Stream.of(derivations(), money(), time(), plans(), reports(), inductions())
        .flatMap(List::stream);
  }

  private static List<Document> derivations() {
    Readings readings =
        Readings.defaults()
            .withText(Reading.PHASED_RETURN_COUNTS, "yes")
            .withText(Reading.REPORT_DUE_DAYS, "2021-11-12 2022-02-11")
            .withText(Reading.MODULE_MINUTES, "40");
    Explained<Exact> minutes =
        Derivation.builder()
            .reading(Reading.TIMETABLE_REDUCTION, readings)
            .reading(Reading.PHASED_RETURN_COUNTS, readings)
            .reading(Reading.REPORT_RELEASE_DAYS, readings)
            .reading(Reading.REPORT_DUE_DAYS, readings)
            .reading(Reading.DAYS_PER_TERM, readings)
            .reading(Reading.MODULE_MINUTES, readings)
            .cite(LETTER)
            .notKnown(
                List.of(
                    NotKnown.daysNotCovered(List.of(DECEMBER)), NotKnown.notInProgramme("CONF-9")))
            .add(
                Step.of(Provision.TT_3)
                    .first("taught", Exact.of(1350), Unit.MINUTES)
                    .times("share", Exact.of(new BigDecimal("0.1")), Unit.NUMBER)
                    .result("induction", Exact.of(135), Unit.MINUTES))
            .add(
                Step.remark("Closed from {closed}, in {months}.")
                    .given("closed", DECEMBER)
                    .given("months", List.of(YearMonth.of(2021, 12), YearMonth.of(2022, 1)))
                    .given("basis", Basis.LOCAL)
                    .given("asked", true)
                    .given("paid", false)
                    .given("recorded", new BigDecimal("1E+1"))
                    .given("minutes", OptionalInt.of(40))
                    .given("most", OptionalInt.empty()))
            .of(Exact.of(135));
    return List.of(named("explained", TimeData.AmountData::of, minutes));
  }

  private static List<Document> money() {
    FundingCalculator calculator =
        FundingCalculator.of(FundingTable.published(), School.of(Samples.calendar(6, 12)));
    GrantCase grant =
        GrantCase.builder()
            .region(Region.FRINGE)
            .sector(Sector.MAINTAINED)
            .inductionStartedOn(day("2021-09-06"))
            .academicYear(AcademicYear.of(2022))
            .build();
    var paid = explained(calculator.year2(grant).value());
    var unpaid = explained(calculator.year2(grant.toBuilder().registered(false).build()).value());
    var instalments =
        explained(
            ImmutableList.of(
                new Instalment(
                    "Year 1, first half",
                    ImmutableSortedSet.of(new Money(41_000), new Money(40_050)),
                    day("2024-08-31"))));
    return List.of(
        named("paid", FundingData.GrantData::of, paid),
        named("unpaid", FundingData.GrantData::of, unpaid),
        named("one", FundingData.InstalmentsData::of, instalments));
  }

  private static List<Document> time() {
    var proceedings =
        Proceedings.none()
            .with(Happening.RECOMMENDATION_RECEIVED, day("2021-12-01"))
            .with(Happening.DECIDED_FAIL, day("2021-12-06"))
            .with(Happening.NOTICE_SENT, day("2021-12-10"));
    var duties =
        explained(
            TimeLimits.of(
                    School.of(Samples.calendar(3, 12)),
                    new WorkingDays(DECEMBER, ImmutableSortedSet.of()))
                .duties(proceedings, day("2021-12-20"))
                .value());
    Block lunch = new Block(1, DayOfWeek.TUESDAY, LocalTime.of(12, 0), LocalTime.of(12, 45));
    var slots = explained(ImmutableList.of(new CoachingSlot(lunch, true, false)));
    return List.of(
        named("decision", ClockData.DutiesData::of, duties),
        named("one", TimetablesData.SlotsData::of, slots));
  }

  private static PlanItem item(Activity activity, String week) {
    return PlanItem.builder().activity(activity).week(Week.of(day(week))).reason("Given.").build();
  }

  private static List<Document> plans() {
    var first = item(new Activity.Study(ModuleNumber.of(1)), "2021-09-06");
    var second = item(new Activity.Coaching(InductionYear.YEAR_1, 1), "2021-09-13");
    var plan =
        ProgrammePlan.of(
            List.of(first, second),
            List.of(new Unplaced(new Activity.FormalAssessment(1), "Why.")));
    var before =
        ProgrammePlan.of(
            List.of(first, item(new Activity.Study(ModuleNumber.of(2)), "2021-09-13")), List.of());
    var replan = new Replan(plan, ImmutableList.of(second), plan.since(before));
    return List.of(named("changed", PlanningData.ReplanData::of, replan));
  }

  /** What a rule of a school's own says. */
  private record Late(String message) implements io.github.ecf4j.rules.finding.Justification {}

  private static List<Document> reports() {
    var rule = RuleInfo.of("OWN-RULE", Weight.CORE, Basis.LOCAL, "Meet on Mondays", LETTER);
    var other = RuleInfo.of("OWN-OTHER", Weight.FLEX, Basis.LOCAL, "Meet in pairs", LETTER);
    var abdi = Subject.ect(Samples.ABDI);
    var met = Finding.of(rule, Weight.ADVISORY, day("2021-09-14"), abdi, new Late("On a Tuesday."));
    var later = Finding.of(rule, Weight.CORE, day("2021-09-22"), abdi, new Late("On a Wednesday."));
    var report =
        Report.of(
            List.of(met),
            List.of(
                new NotJudged(
                    ImmutableSortedSet.of(rule, other),
                    Subject.mentor(Samples.MARCUS),
                    NotKnown.unreadable("sessions"))),
            List.of(new NotApplied("small", other)));
    var diff = Report.of(List.of(later)).since(report);
    return List.of(
        named("own-rule", ReportData::of, report),
        named("own-rule", ReportData.DiffData::of, diff));
  }

  /** Two terms make an induction, so that there is little to read. */
  private static School school(String from) {
    return Stream.of(
            FigureValue.of(Figure.REQUIRED_TERMS, day(from), "2", LETTER),
            FigureValue.of(Figure.PARTS, day(from), "2", LETTER),
            FigureValue.of(Figure.PART_TIME_REDUCTION_AFTER_TERMS, day(from), "1", LETTER))
        .reduce(School.of(Samples.calendar(6, 12)), School::with, (one, other) -> other);
  }

  private static InductionRecord ect(String start, String fte, Absence... absences) {
    return Samples.ect(Samples.programme(1), start)
        .addPosts(
            Post.builder()
                .school("Elm Park")
                .appropriateBody("East Hub")
                .startsOn(day(start))
                .fte(Fte.of(fte))
                .build())
        .addAbsences(absences)
        .build();
  }

  /** Half a post, a long illness, and a start before the terms that are known. */
  private static List<Document> inductions() {
    School school = school("2012-09-01");
    InductionRecord ect =
        ect("2021-07-05", "0.5", Samples.absence("2021-09-13", "2022-02-25")).toBuilder()
            .addReviews(
                HeldReview.of(HeldReview.Kind.REVIEW, day("2022-03-25")),
                HeldReview.of(HeldReview.Kind.OBSERVATION, day("2022-03-18")))
            .build();
    InductionRecord extended =
        ect("2021-09-06", "1").toBuilder()
            .addExtensions(new Extension(day("2022-03-25"), BigDecimal.ONE))
            .build();
    Induction induction = Induction.of(school, ect);
    LocalDate day = day("2022-09-09");
    var status = explained(induction.status(day).value());
    var longer = Induction.of(school("2021-09-01"), extended).status(day("2022-04-20")).value();
    var periods = explained(induction.periods(day).value());
    var observations = explained(induction.observations(day).value());
    var due = explained(induction.assessments(day).value());
    var schedule = AssessmentSchedule.of(school, ect, status.value());
    return List.of(
        named("part-time", InductionStatusData::of, status),
        named("extended", InductionStatusData::of, longer),
        named("part-time", PeriodsData.ReportingPeriodsData::of, periods),
        named("part-time", PeriodsData.ObservationPeriodsData::of, observations),
        named("due", AssessmentsData::of, due),
        named("schedule", AssessmentsData::of, schedule));
  }
}
