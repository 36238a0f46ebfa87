package io.github.ecf4j.model;

import static io.github.ecf4j.model.programme.InductionYear.YEAR_1;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.ecf4j.model.calendar.Closure;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.CoachingStep;
import io.github.ecf4j.model.coaching.DevelopmentArea;
import io.github.ecf4j.model.coaching.Observation;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StepBank;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.coaching.WorkedExample;
import io.github.ecf4j.model.framework.CoreArea;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.Practice;
import io.github.ecf4j.model.framework.Replacement;
import io.github.ecf4j.model.framework.Standard;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.framework.StatementBuilder;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.Change;
import io.github.ecf4j.model.induction.ChangeBuilder;
import io.github.ecf4j.model.induction.Extension;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.HeldReview;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.induction.MentorBuilder;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.PostBuilder;
import io.github.ecf4j.model.induction.Reduction;
import io.github.ecf4j.model.induction.ServiceCredit;
import io.github.ecf4j.model.induction.ServiceRecord;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.PlanItemBuilder;
import io.github.ecf4j.model.plan.Unplaced;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.CoachingPattern;
import io.github.ecf4j.model.programme.Coverage;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.CoverageRowBuilder;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.EventKind;
import io.github.ecf4j.model.programme.ModuleKind;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.programme.Samples;
import io.github.ecf4j.model.programme.Strand;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.programme.StudyModuleBuilder;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.model.programme.TrainingEventBuilder;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.model.source.Source;
import io.github.ecf4j.model.table.Table;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The parts of the model's values that are texts, days or decimals, each with a value that is sound
 * but for that part. {@link EveryPartTest} sees that none is missing.
 */
final class Parts {
  static final LocalDate MONDAY = LocalDate.of(2022, 3, 7);
  private static final LocalDate EARLY = LocalDate.of(1900, 1, 1);

  private static final Citation SOMEWHERE = new Source("TEST", "Invented", "Nobody").at("here");
  private static final StatementCode CODE = StatementCode.parse("1.1");
  private static final DateRange WEEK = new DateRange(MONDAY, MONDAY.plusDays(6));

  private Parts() {}

  /** By {@code Type.part}. */
  static ImmutableMap<String, Function<String, Object>> texts() {
    return ImmutableMap.<String, Function<String, Object>>builder()
        .put("Citation.where", text -> new Citation(SOMEWHERE.source(), text))
        .put("Closure.reason", text -> new Closure(WEEK, text))
        .put("CoachingStep.id", text -> step(text, "A", "A", "A"))
        .put("CoachingStep.successCriteria", text -> step("A", "A", "A", text))
        .put("CoachingStep.text", text -> step("A", "A", text, "A"))
        .put("CoachingStep.title", text -> step("A", text, "A", "A"))
        .put(
            "StepBasis.framework",
            text -> StepBasis.ofStatements(text, List.of(StatementCode.parse("1.1"))))
        .put("StepBank.framework", text -> StepBank.of(Set.of("A"), text, List.of()))
        .put("StepBank.programmes", text -> StepBank.of(Set.of(text), "A", List.of()))
        .put("DevelopmentArea.id", text -> area(text, "A"))
        .put("DevelopmentArea.title", text -> area("A", text))
        .put("TrainingEvent.note", text -> event().note(text).build())
        .put("TrainingEvent.otherReading", text -> event().note("A").otherReading(text).build())
        .put("TrainingEvent.topic", text -> event().topic(text).build())
        .put("EventId.value", EventId::new)
        .put("Framework.id", text -> framework(text, "A"))
        .put("Framework.title", text -> framework("A", text))
        .put("Framework.training", text -> framework("A", "A").toBuilder().training(text).build())
        .put("Framework.missing", text -> framework("A", "A").toBuilder().missing(text).build())
        .put("Replacement.by", text -> new Replacement(text, MONDAY, MONDAY, MONDAY, SOMEWHERE))
        .put("InductionRecord.samePersonReason", text -> ect(MONDAY).samePersonReason(text).build())
        .put("CoverageRow.note", text -> moduleCoverage().note(text).build())
        .put("PersonId.value", PersonId::new)
        .put("RuleId.id", RuleId::new)
        .put("PlanItem.reason", text -> item(MONDAY, text).build())
        .put("Change.samePersonReason", text -> change(MONDAY).samePersonReason(text).build())
        .put("Post.appropriateBody", text -> post(MONDAY).appropriateBody(text).build())
        .put("Post.school", text -> post(MONDAY).school(text).build())
        .put(
            "CoverageRow.strand",
            text -> CoverageRow.builder().strand(text).statement(CODE).citation(SOMEWHERE).build())
        .put("Practice.name", text -> new Practice(1, 1, text))
        .put("Programme.id", text -> programme(text, "A"))
        .put("Programme.title", text -> programme("A", text))
        .put("RecordedStep.id", text -> RecordedStep.builder().id(text).build())
        .put(
            "RecordedStep.programmes",
            text -> RecordedStep.builder().id("A").addProgrammes(text).build())
        .put("RecordedStep.title", text -> RecordedStep.builder().title(text).build())
        .put("ServiceCredit.ground", text -> new ServiceCredit(MONDAY, BigDecimal.ONE, text))
        .put("Source.key", text -> new Source(text, "Title", "Publisher"))
        .put("Source.publisher", text -> new Source("KEY", "Title", text))
        .put("Source.title", text -> new Source("KEY", text, "Publisher"))
        .put("Standard.teachersStandard", text -> Standard.of(1, "A", text, CoreArea.PEDAGOGY))
        .put("Standard.title", text -> Standard.of(1, text, "A", CoreArea.PEDAGOGY))
        .put("Statement.officialWording", text -> statement("A").officialWording(text).build())
        .put("Statement.summary", text -> statement(text).build())
        .put("Strand.code", text -> new Strand(text, "Name", 1))
        .put("Strand.name", text -> new Strand("B", text, 1))
        .put("StudyModule.code", text -> module(text, "A", "A").build())
        .put("StudyModule.note", text -> module("B1", "A", "A").note(text).build())
        .put("StudyModule.summary", text -> module("B1", "A", text).build())
        .put("StudyModule.title", text -> module("B1", text, "A").build())
        .put("Table.edition", text -> new Table("a.tsv", text, ImmutableList.of()))
        .put("Unplaced.reason", text -> new Unplaced(new Activity.Coaching(YEAR_1, 1), text))
        .put("WorkedExample.text", text -> new WorkedExample(WorkedExample.Level.NOT_YET, text))
        .buildOrThrow();
  }

  /** By {@code Type.part}. */
  static ImmutableMap<String, Function<LocalDate, Object>> days() {
    return ImmutableMap.<String, Function<LocalDate, Object>>builder()
        .put("Attendance.on", day -> new Attendance(new EventId("A"), day))
        .put("Change.from", day -> change(day).build())
        .put(
            "CoachingSession.heldOn",
            day -> CoachingSession.builder().mentor(PersonId.of("ann")).heldOn(day).build())
        .put("DateRange.first", day -> new DateRange(day, LocalDate.MAX))
        .put("DateRange.last", day -> new DateRange(LocalDate.of(1900, 1, 1), day))
        .put(
            "EventDates.dates",
            day -> new EventDates(ImmutableSetMultimap.of(new EventId("A"), day)))
        .put("Extension.decidedOn", day -> new Extension(day, BigDecimal.ONE))
        .put("ServiceRecord.startedOn", ServiceRecord::from)
        .put("YearBoundary.lastDayOfYear1", YearBoundary::after)
        .put("YearBoundary.projectedEnd", YearBoundary::withinYear1)
        .put("HeldReview.heldOn", day -> HeldReview.of(HeldReview.Kind.REVIEW, day))
        .put("Mentor.mentoringSince", day -> mentor().mentoringSince(day).build())
        .put("Observation.on", day -> Observation.builder().on(day).build())
        .put("PlanItem.on", day -> item(MONDAY, "A").on(day).build())
        .put("Post.endsOn", day -> post(LocalDate.of(1900, 1, 1)).endsOn(day).build())
        .put("Post.startsOn", day -> post(day).build())
        .put(
            "Replacement.cohortFrom",
            day -> new Replacement("A", day, later(day), later(day), SOMEWHERE))
        .put("Replacement.from", day -> new Replacement("A", EARLY, day, later(day), SOMEWHERE))
        .put("Replacement.lastDay", day -> new Replacement("A", EARLY, EARLY, day, SOMEWHERE))
        .put("Reduction.decidedOn", day -> reduction(day, BigDecimal.ONE))
        .put("ServiceCredit.decidedOn", day -> new ServiceCredit(day, BigDecimal.ONE, "Wales"))
        .put("StudyLog.completions", day -> StudyLog.builder().completed(1, day).build())
        .put("Week.first", day -> new Week(monday(day)))
        .buildOrThrow();
  }

  /** By {@code Type.part}. */
  static ImmutableMap<String, Function<BigDecimal, Object>> decimals() {
    return ImmutableMap.of(
        "Absence.contractedDays",
        days ->
            Absence.builder()
                .days(WEEK)
                .reason(Absence.Reason.SICKNESS)
                .contractedDays(days)
                .build(),
        "Extension.terms",
        terms -> new Extension(MONDAY, terms),
        "Fte.value",
        Fte::new,
        "Reduction.termsRequired",
        terms -> reduction(MONDAY, terms),
        "ServiceCredit.terms",
        terms -> new ServiceCredit(MONDAY, terms, "Wales"));
  }

  private static LocalDate later(LocalDate day) {
    return day.isAfter(EARLY) ? day : EARLY;
  }

  /** A Monday that lies as far out as a day does. */
  private static LocalDate monday(LocalDate day) {
    LocalDate first = LocalDate.MIN.plusWeeks(1);
    LocalDate from = day.isBefore(first) ? first : day;
    return from.with(DayOfWeek.MONDAY).plusWeeks(day.getYear() == 3000 ? 1 : 0);
  }

  private static CoachingStep step(String id, String title, String text, String criterion) {
    return CoachingStep.builder()
        .id(id)
        .title(title)
        .text(text)
        .module(ModuleNumber.of(2))
        .addSuccessCriteria(criterion)
        .build();
  }

  private static DevelopmentArea area(String id, String title) {
    return DevelopmentArea.builder()
        .id(id)
        .module(ModuleNumber.of(2))
        .number(1)
        .title(title)
        .addSteps(step("A", "A", "A", "A"))
        .build();
  }

  private static TrainingEventBuilder event() {
    return TrainingEvent.builder()
        .id(new EventId("A"))
        .kind(EventKind.CLINIC)
        .audience(Audience.ECT)
        .number(1)
        .minutes(60)
        .citation(SOMEWHERE);
  }

  private static CoverageRowBuilder moduleCoverage() {
    return CoverageRow.builder()
        .module(ModuleNumber.of(1))
        .statement(CODE)
        .strength(CoverageStrength.CORE)
        .citation(SOMEWHERE);
  }

  private static StatementBuilder statement(String summary) {
    return Statement.builder().code(CODE).summary(summary).citation(SOMEWHERE);
  }

  private static Framework framework(String id, String title) {
    return Framework.builder().id(id).title(title).build();
  }

  private static Programme programme(String id, String title) {
    return Programme.builder()
        .id(id)
        .title(title)
        .framework(framework("A", "A"))
        .coverage(Coverage.of(List.of()))
        .coaching(new CoachingPattern(1, 2))
        .citation(SOMEWHERE)
        .build();
  }

  private static StudyModuleBuilder module(String code, String title, String summary) {
    return StudyModule.builder()
        .number(ModuleNumber.of(1))
        .strand(new Strand("B", "Behaviour", 1))
        .code(code)
        .title(title)
        .summary(summary)
        .kind(ModuleKind.OVERVIEW)
        .minutes(60);
  }

  static InductionRecord.Builder ect(LocalDate start) {
    return InductionRecord.builder()
        .history(CoachingHistory.builder().ect(PersonId.of("abdi")).study(StudyLog.empty()).build())
        .programme(Samples.programme(Samples.module(1)))
        .startedOn(start);
  }

  private static MentorBuilder mentor() {
    return Mentor.builder().id(PersonId.of("ann"));
  }

  private static ChangeBuilder change(LocalDate from) {
    return Change.builder().from(from);
  }

  private static PostBuilder post(LocalDate start) {
    return Post.builder().startsOn(start);
  }

  private static Reduction reduction(LocalDate day, BigDecimal terms) {
    return new Reduction(day, terms, Reduction.Kind.PRIOR_EXPERIENCE);
  }

  private static PlanItemBuilder item(LocalDate day, String reason) {
    return PlanItem.builder()
        .activity(new Activity.Coaching(YEAR_1, 1))
        .week(Week.of(day))
        .reason(reason);
  }
}
