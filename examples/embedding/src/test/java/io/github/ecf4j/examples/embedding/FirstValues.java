package io.github.ecf4j.examples.embedding;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.CoachingStep;
import io.github.ecf4j.model.coaching.DevelopmentArea;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StepBank;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.exchange.Exchanged;
import io.github.ecf4j.model.exchange.Lookup;
import io.github.ecf4j.model.exchange.Parts;
import io.github.ecf4j.model.framework.Crosswalk;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.induction.Change;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.Timetable;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanChange;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.Coverage;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.EventKind;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.ProgrammeWeek;
import io.github.ecf4j.model.programme.Recommendation;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.programme.RuleUse;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.model.source.Source;
import io.github.ecf4j.model.table.Row;
import io.github.ecf4j.model.table.Table;
import io.github.ecf4j.rules.answer.Choice;
import io.github.ecf4j.rules.answer.Derivation;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.answer.Step;
import io.github.ecf4j.rules.audit.Audit;
import io.github.ecf4j.rules.audit.SchoolRecords;
import io.github.ecf4j.rules.clock.Duty;
import io.github.ecf4j.rules.clock.Happening;
import io.github.ecf4j.rules.clock.Proceedings;
import io.github.ecf4j.rules.clock.TimeLimits;
import io.github.ecf4j.rules.clock.WorkingDays;
import io.github.ecf4j.rules.coaching.StepGate;
import io.github.ecf4j.rules.columns.ColumnGate;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Gaps;
import io.github.ecf4j.rules.finding.Judge;
import io.github.ecf4j.rules.finding.Judged;
import io.github.ecf4j.rules.finding.NotJudged;
import io.github.ecf4j.rules.finding.Rule;
import io.github.ecf4j.rules.finding.RuleInfo;
import io.github.ecf4j.rules.finding.Subject;
import io.github.ecf4j.rules.finding.Weights;
import io.github.ecf4j.rules.funding.Figures;
import io.github.ecf4j.rules.funding.FundingElement;
import io.github.ecf4j.rules.funding.FundingRate;
import io.github.ecf4j.rules.funding.GrantCase;
import io.github.ecf4j.rules.funding.Money;
import io.github.ecf4j.rules.funding.Region;
import io.github.ecf4j.rules.funding.Sector;
import io.github.ecf4j.rules.period.ReportingPeriod;
import io.github.ecf4j.rules.planning.Course;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.FigureValue;
import io.github.ecf4j.rules.policy.Policies;
import io.github.ecf4j.rules.policy.Policy;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.register.RegisterPeriod;
import io.github.ecf4j.rules.register.RegisterRecord;
import io.github.ecf4j.rules.roles.AppropriateBody;
import io.github.ecf4j.rules.rule.cycle.CycleCase;
import io.github.ecf4j.rules.rule.event.EventCase;
import io.github.ecf4j.rules.rule.session.Session;
import io.github.ecf4j.rules.rule.session.SessionCase;
import io.github.ecf4j.rules.rule.teacher.TeacherCase;
import io.github.ecf4j.rules.school.Pacing;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.service.InductionStatus;
import io.github.ecf4j.rules.testkit.Scenario;
import io.github.ecf4j.rules.timetable.Block;
import java.io.Reader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/** What {@link ValuesByType} begins with: values of the JDK and of Guava, and a small school. */
final class FirstValues {
  /** Any text; one that is also the code of a statement. */
  static final String TEXT = "1.1";

  private final int number;
  private final String text;
  private final LocalDate start;
  private final Citation here;
  private final PersonId mentor;

  private FirstValues(int number, String text, LocalDate start) {
    this.number = number;
    this.text = text;
    this.start = start;
    this.here = new Source("KEY", "Title", "Publisher").at(text);
    this.mentor = PersonId.of("mentor-" + number);
  }

  static ImmutableMap<Class<?>, Object> all(Path folder) {
    return new FirstValues(1, TEXT, LocalDate.of(2021, 9, 6)).map(folder);
  }

  /** Values that differ from the first ones. */
  static ImmutableMap<Class<?>, Object> others(Path folder) {
    return new FirstValues(2, "1.2", LocalDate.of(2023, 9, 4)).map(folder);
  }

  private ImmutableMap<Class<?>, Object> map(Path folder) {
    Scenario scenario = scenario();
    Scenario later = new FirstValues(number, text, start.plusWeeks(1)).scenario();
    return ImmutableMap.<Class<?>, Object>builder()
        .put(boolean.class, number == 1)
        .put(int.class, number)
        .put(long.class, (long) number)
        .put(Object.class, text)
        .put(String.class, text)
        .put(BigDecimal.class, BigDecimal.ONE.divide(BigDecimal.valueOf(number)))
        .put(LocalDate.class, start)
        .put(YearMonth.class, YearMonth.from(start))
        .put(Path.class, folder)
        .put(Reader.class, new StringReader(text))
        .put(Table.class, table())
        .put(Row.class, table().rows().get(0))
        .put(Optional.class, Optional.empty())
        .put(OptionalInt.class, OptionalInt.empty())
        .put(Iterable.class, ImmutableList.of())
        .put(ImmutableList.class, ImmutableList.of())
        .put(ImmutableSet.class, ImmutableSet.of())
        .put(ImmutableSortedSet.class, ImmutableSortedSet.of())
        .put(ImmutableMap.class, ImmutableMap.of())
        .put(ImmutableSortedMap.class, ImmutableSortedMap.of())
        .put(ImmutableSetMultimap.class, ImmutableSetMultimap.of())
        .put(Iterator.class, Collections.emptyIterator())
        .put(Function.class, Function.identity())
        .put(Predicate.class, Predicate.isEqual("any"))
        .put(ToLongFunction.class, (ToLongFunction<Object>) any -> 1)
        .put(Supplier.class, (Supplier<Object>) () -> "any")
        .put(UnaryOperator.class, UnaryOperator.identity())
        .put(ColumnGate.RowVerdict.class, (ColumnGate.RowVerdict) (row, verdict) -> {})
        .put(Scenario.class, scenario)
        .put(SchoolCalendar.class, scenario.calendar())
        .put(InductionRecord.class, scenario.ect())
        .put(Mentor.class, scenario.mentor())
        .put(ProgrammePlan.class, scenario.plan())
        .put(PlanChange.class, later.plan().since(scenario.plan()).get(0))
        .put(TrainingEvent.class, event())
        .put(
            EventDates.class,
            EventDates.of(ImmutableSetMultimap.of(new EventId("A" + number), start)))
        .put(Derivation.class, Derivation.builder().add(Step.remark(text)).build())
        .put(Weights.class, weights())
        .put(Figures.class, new Figures(ImmutableList.of(rate()), ImmutableList.of()))
        .put(Readings.class, readings())
        .put(Choice.class, Choice.of(Reading.SCHOOL_WEEKS, readings()))
        .put(Policy.class, Policies.published().with(figure()).on(start))
        .put(Boolean.class, number == 1)
        .put(Integer.class, number)
        .put(Long.class, (long) number)
        .put(Lookup.class, lookup())
        .put(Parts.class, ((Exchanged<Parts>) in -> in).toValue(lookup()))
        .put(StepBank.class, bank())
        .put(StudyLog.class, StudyLog.builder().completed(number, start).build())
        .put(Coverage.class, Coverage.of(List.of(moduleCoverage())))
        .put(Course.class, course(scenario))
        .put(InductionStatus.class, scenario.induction().asRecorded().value())
        .put(ReportingPeriod.class, scenario.induction().periods(start).value().get(0))
        .put(FigureValue.class, figure())
        .put(
            Activity.ProgressReview.class,
            new Activity.ProgressReview(AcademicYear.of(start.getYear()), Term.Season.AUTUMN))
        .put(AppropriateBody.class, body())
        .put(Timetable.class, timetable())
        .put(Change.class, Change.builder().from(start).build())
        .put(CoverageRow.class, moduleCoverage())
        .put(ProgrammeWeek.class, new ProgrammeWeek(number, 1, 1))
        .put(
            Pacing.Own.class,
            new Pacing.Own(ImmutableSortedMap.of(ModuleNumber.of(number), Week.of(start))))
        .put(Crosswalk.class, crosswalk())
        .put(Recommendation.class, Recommendation.builder().least(number).citation(here).build())
        .put(SchoolRecords.class, records(scenario))
        .put(FundingRate.class, rate())
        .put(GrantCase.class, grantCase())
        .put(RuleInfo.class, RuleInfo.published("STEP-ADAPTED"))
        .put(RuleUse.class, RuleUse.of(RuleId.of("RULE-" + number), ImmutableList.of(here)))
        .put(
            NotJudged.class,
            new NotJudged(
                ImmutableSortedSet.of(RuleInfo.published("STEP-ADAPTED")),
                Subject.ect(PersonId.of("mentor")),
                NotKnown.person(PersonId.of("mentor"))))
        .put(Class.class, TeacherCase.class)
        .put(Rule.Check.class, (Rule.Check<Object>) (judged, findings) -> {})
        .put(Judged.class, new TeacherCase(scenario.induction(), start))
        .put(Findings.class, findings(scenario))
        .put(SessionCase.class, session(scenario))
        .put(Session.class, session(scenario).session())
        .put(CycleCase.class, cycle(scenario))
        .put(EventCase.class, event(scenario))
        .put(Duty.class, duty())
        .put(LocalTime.class, LocalTime.of(number, 0))
        .put(Block.class, block())
        .put(RegisterPeriod.class, period())
        .put(RegisterRecord.class, registered())
        .put(Attendance.class, new Attendance(new EventId("A" + number), start))
        .buildOrThrow();
  }

  private Scenario scenario() {
    return new Scenario(School.of(calendar()).with(Pacing.proRata()), ect(), mentor(), start);
  }

  private Duty duty() {
    return TimeLimits.of(School.of(calendar()), WorkingDays.england())
        .duties(Proceedings.none().with(Happening.INDUCTION_COMPLETED, start), start)
        .value()
        .get(0);
  }

  private Block block() {
    return new Block(number, DayOfWeek.MONDAY, LocalTime.of(number, 0), LocalTime.of(9, 0));
  }

  private RegisterPeriod period() {
    return RegisterPeriod.builder().appropriateBody(text).startedOn(start).build();
  }

  private RegisterRecord registered() {
    return RegisterRecord.builder().trn("123456" + number).addPeriods(period()).build();
  }

  private static Lookup lookup() {
    return EcfCurriculum::programme;
  }

  private StepBank bank() {
    CoachingStep step =
        CoachingStep.builder()
            .id(text)
            .title(text)
            .text(text)
            .module(ModuleNumber.of(number))
            .addSuccessCriteria(text)
            .build();
    DevelopmentArea area =
        DevelopmentArea.builder()
            .id("area " + text)
            .module(ModuleNumber.of(number))
            .number(number)
            .title(text)
            .addSteps(step)
            .build();
    return StepBank.of(Set.of(text), text, List.of(area));
  }

  private TrainingEvent event() {
    return TrainingEvent.builder()
        .id(new EventId("A" + number))
        .kind(EventKind.CLINIC)
        .audience(Audience.ECT)
        .number(number)
        .minutes(60)
        .citation(here)
        .build();
  }

  private Crosswalk crosswalk() {
    StatementCode code = StatementCode.parse(text);
    return Crosswalk.of(
        EcfCurriculum.framework(),
        EcfCurriculum.framework(),
        List.of(new Crosswalk.Link(code, code, Crosswalk.Relation.SAME)));
  }

  private Weights weights() {
    String rule = number == 1 ? "STEP-ADAPTED" : "STEP-BASIS-MISSING";
    return Weights.standard().raising(RuleInfo.published(rule), Weight.CORE);
  }

  private Readings readings() {
    return Readings.defaults().with(Reading.SCHOOL_WEEKS, 38 + number);
  }

  /** A table with a column that is called as all texts here are. */
  private Table table() {
    return Table.read("a.tsv", new StringReader(text + "\n1"), text);
  }

  /** What a rule is given to say what it finds. */
  private Findings findings(Scenario scenario) {
    AtomicReference<Findings> given = new AtomicReference<>();
    Rule<TeacherCase> rule =
        Rule.published(
            "STEP-ADAPTED", TeacherCase.class, (judged, findings) -> given.set(findings));
    new Judge(Weights.standard())
        .judge(List.of(rule), List.of(new TeacherCase(scenario.induction(), start)));
    return Objects.requireNonNull(given.get());
  }

  private SessionCase session(Scenario scenario) {
    return SessionCase.all(
            StepGate.of(scenario.ect().programme()),
            scenario.ect().history(),
            scenario.induction().years(),
            start,
            Gaps.none())
        .get(0);
  }

  private CycleCase cycle(Scenario scenario) {
    return CycleCase.all(
            scenario.ect().programme().coaching(),
            scenario.ect().history(),
            scenario.induction().cycles(),
            start.plusYears(1))
        .get(0);
  }

  private EventCase event(Scenario scenario) {
    return EventCase.all(scenario.ect(), scenario.school(), scenario.induction().years(), start)
        .get(0);
  }

  private FigureValue<?> figure() {
    return FigureValue.of(
        Figure.PPA_SHARE, start, "0.1", Policies.published().on(start).citation(Figure.PPA_SHARE));
  }

  private Course course(Scenario scenario) {
    return Course.of(scenario.school(), scenario.ect(), scenario.induction().asRecorded());
  }

  private SchoolCalendar calendar() {
    Term autumn =
        Term.builder()
            .academicYear(AcademicYear.of(start.getYear()))
            .season(Term.Season.AUTUMN)
            .days(new DateRange(start, start.plusDays(102)))
            .build();
    return SchoolCalendar.of(List.of(autumn), List.of());
  }

  private InductionRecord ect() {
    CoachingSession session =
        CoachingSession.builder()
            .heldOn(start)
            .mentor(mentor)
            .step(
                RecordedStep.builder()
                    .title("Wait")
                    .basis(StepBasis.ofModules(ModuleSet.of(number)))
                    .build())
            .build();
    return InductionRecord.builder()
        .history(
            CoachingHistory.builder()
                .ect(PersonId.of("ect-" + number))
                .study(StudyLog.empty())
                .addSessions(session)
                .build())
        .programme(EcfCurriculum.ambition())
        .timetable(timetable())
        .startedOn(start)
        .addPosts(Post.builder().startsOn(start).build())
        .build();
  }

  private Mentor mentor() {
    return Mentor.builder().id(mentor).build();
  }

  private Timetable timetable() {
    return Timetable.builder().timetabledMinutes(1500).teachingMinutes(1200 + number).build();
  }

  private CoverageRow moduleCoverage() {
    return CoverageRow.builder()
        .module(ModuleNumber.of(number))
        .statement(StatementCode.parse(text))
        .strength(CoverageStrength.CORE)
        .citation(here)
        .build();
  }

  private SchoolRecords records(Scenario scenario) {
    return SchoolRecords.builder()
        .school(text)
        .audit(Audit.of(scenario.school()))
        .programme(EcfCurriculum.ambition())
        .addEcts(scenario.ect())
        .build();
  }

  private FundingRate rate() {
    return FundingRate.builder()
        .element(FundingElement.YEAR_2_TIME_OFF)
        .region(Region.REST_OF_ENGLAND)
        .amount(Money.NONE)
        .citation(here)
        .build();
  }

  private GrantCase grantCase() {
    return GrantCase.builder()
        .region(Region.REST_OF_ENGLAND)
        .sector(Sector.ACADEMY)
        .inductionStartedOn(start)
        .academicYear(AcademicYear.of(start).next())
        .build();
  }

  private AppropriateBody body() {
    return AppropriateBody.builder()
        .kind(AppropriateBody.Kind.TEACHING_SCHOOL_HUB)
        .employsTeacher(number == 1)
        .build();
  }
}
