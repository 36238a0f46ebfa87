package io.github.ecf4j.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.Closure;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.coaching.StepBank;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.rules.audit.NetworkAudit;
import io.github.ecf4j.rules.audit.SchoolRecords;
import io.github.ecf4j.rules.clock.Happening;
import io.github.ecf4j.rules.clock.Proceedings;
import io.github.ecf4j.rules.clock.TimeLimit;
import io.github.ecf4j.rules.clock.TimeLimits;
import io.github.ecf4j.rules.clock.WorkingDays;
import io.github.ecf4j.rules.coaching.InductionWeeks;
import io.github.ecf4j.rules.coaching.StepGate;
import io.github.ecf4j.rules.entitlement.TrainingHours;
import io.github.ecf4j.rules.finding.Gaps;
import io.github.ecf4j.rules.finding.Weights;
import io.github.ecf4j.rules.funding.FundingElement;
import io.github.ecf4j.rules.funding.FundingTable;
import io.github.ecf4j.rules.funding.Region;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.planning.Attendances;
import io.github.ecf4j.rules.planning.DueDates;
import io.github.ecf4j.rules.planning.Feasibility;
import io.github.ecf4j.rules.planning.ProgrammePlanner;
import io.github.ecf4j.rules.policy.Policies;
import io.github.ecf4j.rules.register.RecordKeeping;
import io.github.ecf4j.rules.register.Register;
import io.github.ecf4j.rules.register.RegisterPeriod;
import io.github.ecf4j.rules.register.RegisterRecord;
import io.github.ecf4j.rules.roles.AppropriateBody;
import io.github.ecf4j.rules.roles.Mentoring;
import io.github.ecf4j.rules.rule.plan.PlanCase;
import io.github.ecf4j.rules.rule.session.SessionCase;
import io.github.ecf4j.rules.school.LoadLimits;
import io.github.ecf4j.rules.service.AssessmentSchedule;
import io.github.ecf4j.rules.service.DaysInPost;
import io.github.ecf4j.rules.service.InductionClock;
import io.github.ecf4j.rules.service.InductionStart;
import io.github.ecf4j.rules.service.InductionStatus;
import io.github.ecf4j.rules.service.Observations;
import io.github.ecf4j.rules.testkit.EcfDomain;
import io.github.ecf4j.rules.testkit.Scenario;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Whatever day they are asked about, rules and calculators answer. */
@Domain(EcfDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 50)
@Domain(DomainContext.Global.class)
class ExtremeDaysProperties {
  private interface Question extends BiFunction<Scenario, LocalDate, Object> {}

  /** What takes a day and is no rule: it makes a value, or looks at one, or refuses the day. */
  private static final ImmutableSet<String> OTHERS =
      ImmutableSet.of(
          "Finding.of",
          "Findings.add",
          "CoachingCycle.contains",
          "CoachingCycle.hasEndedBy",
          "FigureValue.of",
          "Policies.on",
          "Proceedings.with",
          "WorkingDays.with",
          "Policies.ownOn",
          "Policies.superseded",
          "NotKnown.noTermAfter",
          "School.shareOfFullTime",
          "TimetableCalculator.of",
          "MentorTimeCalculator.minutesNotFunded",
          "MentorTimeCalculator.minutesPerWeek",
          "TrainingHours.ofCoordinator",
          "ContractedHours.of",
          "ContractedHours.mentorMinutesLeftOver",
          "ProgrammePlanner.replan",
          "Words.day");

  private static final RegisterRecord RECORD =
      RegisterRecord.builder()
          .trn("1234567")
          .dateOfBirth(LocalDate.of(1999, 1, 1))
          .addPeriods(
              RegisterPeriod.builder()
                  .appropriateBody("A hub")
                  .startedOn(LocalDate.of(2021, 9, 1))
                  .build())
          .build();

  /** By {@code Type.method}; where there are several of one name the first is asked with it. */
  private static final ImmutableMap<String, Question> QUESTIONS =
      ImmutableMap.<String, Question>builder()
          .put("AppropriateBody.mayActFor", ExtremeDaysProperties::mayActFor)
          .put(
              "CycleCase.all",
              (s, day) ->
                  Audits.cycles(
                      Weights.standard(),
                      s.ect().history(),
                      Induction.of(s.school(), s.ect()).cycles(),
                      day))
          .put(
              "InductionWeeks.indexFrom",
              (s, day) ->
                  InductionWeeks.of(s.ect().startedOn(), YearBoundary.open(), s.calendar())
                      .indexFrom(day))
          .put(
              "InductionWeeks.of",
              (s, day) -> InductionWeeks.of(day, YearBoundary.open(), s.calendar()).weeks())
          .put(
              "Attendances.attendedBy",
              (s, day) -> Attendances.of(s.school()).attendedBy(day, s.ect(), years(s)))
          .put("DueDates.dueBy", (s, day) -> DueDates.of(s.dates()).dueBy(day, s.ect(), years(s)))
          .put("DueDates.dueFrom", ExtremeDaysProperties::dueFrom)
          .put(
              "FundingTable.figures",
              (s, day) ->
                  FundingTable.published()
                      .figures(
                          FundingElement.YEAR_2_TIME_OFF,
                          Region.FRINGE,
                          AcademicYear.of(2022),
                          day))
          .put("InductionClock.status", ExtremeDaysProperties::status)
          .put("Induction.inForceOn", (s, day) -> s.induction().inForceOn(day))
          .put("Induction.status", (s, day) -> s.induction().status(day))
          .put("Induction.isRunning", (s, day) -> s.induction().isRunning(day))
          .put("Induction.assessments", (s, day) -> s.induction().assessments(day))
          .put("Induction.periods", (s, day) -> s.induction().periods(day))
          .put("Induction.period", (s, day) -> s.induction().period(day))
          .put("Induction.observations", (s, day) -> s.induction().observations(day))
          .put("Induction.estimatedEnd", (s, day) -> s.induction().estimatedEnd(day))
          .put("DaysInPost.of", ExtremeDaysProperties::daysInPost)
          .put("Induction.eventsDue", (s, day) -> s.induction().eventsDue(day))
          .put("Induction.timetable", (s, day) -> s.induction().timetable(day))
          .put("Induction.mentee", (s, day) -> s.induction().mentee(day))
          .put("Induction.mentorTime", (s, day) -> s.induction().mentorTime(day))
          .put("Induction.trainingDone", (s, day) -> s.induction().trainingDone(day))
          .put("Induction.trainingLeft", (s, day) -> s.induction().trainingLeft(day))
          .put(
              "Induction.gate",
              (s, day) ->
                  s.induction()
                      .gate(s.induction().plan().value(), day)
                      .openModules(s.ect().history().study(), s.day()))
          .put("Induction.check", (s, day) -> s.induction().check(StepBasis.ofModules(1), day))
          .put(
              "Induction.replan",
              (s, day) ->
                  List.of(
                      s.induction().replan(day), s.induction().replan(ProgrammePlan.none(), day)))
          .put(
              "TimeLimits.lastDay",
              (s, day) ->
                  Arrays.stream(TimeLimit.values())
                      .map(limit -> limits(s).lastDay(limit, day))
                      .toList())
          .put("TimeLimits.deemedReceipt", (s, day) -> limits(s).deemedReceipt(day))
          .put(
              "TimeLimits.duties",
              (s, day) ->
                  limits(s).duties(Proceedings.none().with(Happening.DECIDED_FAIL, s.day()), day))
          .put("WorkingDays.includes", (s, day) -> WorkingDays.england().includes(day))
          .put("WorkingDays.lastOf", (s, day) -> WorkingDays.england().lastOf(1, day))
          .put("WorkingDays.before", (s, day) -> WorkingDays.england().before(1, day))
          .put("Register.problems", (s, day) -> Register.of(s.school()).problems(RECORD, day))
          .put(
              "Register.problemsOfClaim",
              (s, day) ->
                  Register.of(s.school()).problemsOfClaim(RECORD, RECORD.periods().get(0), day))
          .put(
              "RecordKeeping.keptUntil",
              (s, day) ->
                  List.of(
                      RecordKeeping.keptUntil(s.school(), day, s.day()),
                      RecordKeeping.keptUntil(s.school(), s.day(), day)))
          .put("InductionStart.earliest", (s, day) -> InductionStart.earliest(day, day, day))
          .put(
              "Mentoring.objectionsToAppraisal",
              (s, day) ->
                  List.of(
                      Mentoring.objectionsToAppraisal(day, LocalDate.MAX, s.day()),
                      Mentoring.objectionsToAppraisal(s.day(), day, s.day()),
                      Mentoring.objectionsToAppraisal(day, day, day)))
          .put(
              "NetworkAudit.over",
              (s, day) ->
                  List.of(
                      NetworkAudit.over(List.of(school(s)).stream(), day).toList(),
                      ImmutableList.copyOf(NetworkAudit.over(List.of(school(s)).iterator(), day))))
          .put(
              "Audit.ofEct",
              (s, day) ->
                  s.audit().ofEct(s.ect(), day).and(s.audit().ofEct(s.induction(), s.plan(), day)))
          .put(
              "Audit.ofInductions",
              (s, day) ->
                  s.audit()
                      .ofInductions(
                          List.of(s.induction()), List.of(s.mentor()), s.ect().programme(), day))
          .put(
              "Audit.ofMentors",
              (s, day) ->
                  Stream.of(s.mentor(), since(Days.FIRST), since(Days.LAST))
                      .map(
                          mentor ->
                              s.audit()
                                  .ofMentors(
                                      List.of(mentor),
                                      List.of(s.induction()),
                                      s.ect().programme(),
                                      day))
                      .toList())
          .put(
              "Audit.ofSchool",
              (s, day) ->
                  s.audit()
                      .ofSchool(List.of(s.ect()), List.of(s.mentor()), s.ect().programme(), day))
          .put("Audit.ofPlan", (s, day) -> s.audit().ofPlan(s.induction(), s.plan(), day))
          .put(
              "PlanCase.from",
              (s, day) -> PlanCase.from(s.induction(), s.plan(), day).items().size())
          .put(
              "ProgrammePlanner.planMentor",
              (s, day) -> ProgrammePlanner.of(s.school()).planMentor(s.ect().programme(), day))
          .put(
              "StepGate.check",
              (s, day) ->
                  StepGate.of(s.ect().programme())
                      .check(StepBasis.ofModules(1), s.ect().history().study(), day))
          .put(
              "StepGate.openModules",
              (s, day) ->
                  StepGate.of(s.ect().programme()).openModules(s.ect().history().study(), day))
          .put(
              "StepGate.openSteps",
              (s, day) ->
                  StepGate.of(s.ect().programme())
                      .openSteps(
                          StepBank.of(Set.of("small"), "small", List.of()),
                          s.ect().history().study(),
                          day))
          .put(
              "StudyCase.of",
              (s, day) ->
                  Audits.study(
                      s.ect().programme(), s.ect().ect(), s.ect().history().study(), s.plan(), day))
          .put(
              "EventCase.all",
              (s, day) -> Audits.events(s.dates(), Weights.standard(), s.ect(), years(s), day))
          .put(
              "SessionCase.all",
              (s, day) ->
                  SessionCase.all(
                      StepGate.of(s.ect().programme()),
                      s.ect().history(),
                      years(s),
                      day,
                      Gaps.none()))
          .put(
              "TrainingHours.done",
              (s, day) -> List.of(hours(s).done(s.ect(), day), hours(s).done(s.mentor(), day)))
          .put(
              "TrainingHours.left",
              (s, day) -> List.of(hours(s).left(s.ect(), day), hours(s).left(s.mentor(), day)))
          .buildOrThrow();

  private static TimeLimits limits(Scenario s) {
    return TimeLimits.of(s.school(), WorkingDays.england());
  }

  private static Object mayActFor(Scenario scenario, LocalDate day) {
    return Arrays.stream(AppropriateBody.Kind.values())
        .map(
            kind ->
                AppropriateBody.builder()
                    .kind(kind)
                    .build()
                    .mayActFor(
                        AppropriateBody.SchoolKind.STATE_FUNDED,
                        Policies.published().on(LocalDate.of(2024, 9, 1)),
                        day))
        .toList();
  }

  private static Object dueFrom(Scenario scenario, LocalDate day) {
    return scenario.ect().programme().events(Audience.ECT).stream()
        .map(
            event ->
                DueDates.of(scenario.dates())
                    .dueFrom(day, event.id(), scenario.ect(), years(scenario)))
        .toList();
  }

  private static Object daysInPost(Scenario scenario, LocalDate day) {
    DateRange year =
        new DateRange(scenario.ect().startedOn(), scenario.ect().startedOn().plusYears(1));
    DaysInPost days = DaysInPost.of(scenario.school(), scenario.ect(), day);
    return List.of(days.employed(year), days.absent(year));
  }

  private static Object status(Scenario scenario, LocalDate day) {
    InductionStatus status = clock(scenario).status(scenario.ect(), day).value();
    return List.of(
        status,
        status.year(),
        status.served(),
        AssessmentSchedule.of(scenario.school(), scenario.ect(), status).explained(),
        Observations.suggested(scenario.ect(), scenario.calendar(), status.years()));
  }

  private static Mentor since(LocalDate day) {
    return Mentor.builder()
        .id(PersonId.of("ann"))
        .mentoringSince(day)
        .study(StudyLog.builder().completed(1, day).build())
        .build();
  }

  private static InductionClock clock(Scenario scenario) {
    return InductionClock.of(scenario.school());
  }

  private static YearBoundary years(Scenario scenario) {
    return clock(scenario).asRecorded(scenario.ect()).value().years();
  }

  private static TrainingHours hours(Scenario scenario) {
    return TrainingHours.of(scenario.ect().programme(), scenario.school());
  }

  private static SchoolRecords school(Scenario scenario) {
    return SchoolRecords.builder()
        .school("north")
        .audit(scenario.audit())
        .programme(scenario.ect().programme())
        .addEcts(scenario.ect())
        .addMentors(scenario.mentor())
        .build();
  }

  private static void assertAnswered(Scenario scenario) {
    QUESTIONS.forEach(
        (name, question) -> {
          assertThat(question.apply(scenario, LocalDate.MIN).toString())
              .as(name + " before all days")
              .isEqualTo(question.apply(scenario, Days.FIRST).toString());
          assertThat(question.apply(scenario, LocalDate.MAX).toString())
              .as(name + " after all days")
              .isEqualTo(question.apply(scenario, Days.LAST).toString());
        });
  }

  @Property
  void aDayOutsideIsAnsweredAsTheNearest(@ForAll Scenario scenario) {
    assertAnswered(scenario);
  }

  /** A closure, a post and a mentor's time that fill all days, and a plan at both ends of them. */
  @Property
  void valuesThatReachToTheEndsAreAnsweredToo(@ForAll Scenario scenario) {
    DateRange ever = new DateRange(Days.FIRST, Days.LAST);
    InductionRecord ect = scenario.ect();
    InductionRecord always =
        InductionRecord.builder()
            .history(ect.history())
            .programme(ect.programme())
            .timetable(ect.timetable())
            .startedOn(ect.startedOn())
            .addPosts(Post.builder().startsOn(ever.first()).endsOn(ever.last()).build())
            .build();
    InductionRecord away =
        InductionRecord.builder()
            .history(ect.history())
            .programme(ect.programme())
            .startedOn(ect.startedOn())
            .addAbsences(Absence.of(ever, Absence.Reason.SICKNESS))
            .build();
    ProgrammePlan plan =
        ProgrammePlan.of(
            List.of(
                new PlannedStudy(ModuleNumber.of(1), Week.of(Days.FIRST)),
                new PlannedStudy(ModuleNumber.of(2), Week.of(Days.LAST.minusDays(1)))));
    Scenario open = scenario.withEct(always).withMentor(since(Days.LAST));
    Scenario closed =
        open.withCalendar(
            SchoolCalendar.of(scenario.calendar().terms(), List.of(new Closure(ever, "Closed"))));

    for (Scenario one : List.of(open, closed, open.withEct(away))) {
      assertAnswered(one);
      assertThat(one.audit().ofEct(Induction.of(one.school(), always), plan, Days.LAST).findings())
          .isNotNull();
      assertThat(Induction.of(one.school(), always).replan(plan, LocalDate.MAX).plan()).isNotNull();
      assertThat(Feasibility.of(one.school(), always, years(one), plan, new LoadLimits(0, 5, 300)))
          .isNotNull();
    }
  }

  @Example
  void noMethodIsForgotten() {
    ImmutableSet<String> methods =
        new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("io.github.ecf4j.rules")
                .stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getSimpleName().endsWith("Builder"))
                .map(JavaClass::reflect)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge())
                .filter(
                    method -> Arrays.asList(method.getParameterTypes()).contains(LocalDate.class))
                .map(method -> method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .collect(toImmutableSet());

    assertThat(methods).isEqualTo(Sets.union(QUESTIONS.keySet(), OTHERS));
  }
}
