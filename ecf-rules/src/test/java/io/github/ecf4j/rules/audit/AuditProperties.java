package io.github.ecf4j.rules.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.coaching.CoachingCycles;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.Subject;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.service.InductionClock;
import io.github.ecf4j.rules.testkit.EcfDomain;
import io.github.ecf4j.rules.testkit.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(EcfDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE, tries = 200)
@StatisticsReport(onFailureOnly = true)
@Domain(DomainContext.Global.class)
class AuditProperties {

  @Property
  void aPlanCarriedOutToTheLetterHasNoCoreFinding(@ForAll Scenario scenario) {
    Scenario carriedOut = scenario.carriedOut();

    assertThat(core(carriedOut.report())).isEmpty();
    assertThat(core(carriedOut.atTheEnd().report())).isEmpty();
    Statistics.label("coached with a step")
        .collect(carriedOut.ect().history().sessions().stream().anyMatch(s -> s.step().isPresent()))
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  private static List<Finding> core(Report report) {
    return report.findings().stream().filter(f -> f.weight() == Weight.CORE).toList();
  }

  @Property
  void withoutOneSessionItsCycleAloneIsUncoached(
      @ForAll Scenario scenario, @ForAll @IntRange(min = 0, max = 99) int which) {
    Scenario carriedOut = scenario.carriedOut().atTheEnd();
    ImmutableList<CoachingSession> sessions = carriedOut.ect().history().sessions();
    if (!sessions.isEmpty()) {
      CoachingSession dropped = sessions.get(which % sessions.size());
      List<CoachingSession> rest = new ArrayList<>(sessions);
      rest.remove(dropped);
      Scenario without =
          carriedOut.having(
              carriedOut.ect().history().study(), rest, carriedOut.ect().attendances());

      assertThat(without.report().findings().stream())
          .filteredOn(finding -> finding.rule().equals(RuleId.of("COACHING-CADENCE")))
          .extracting(Finding::on)
          .containsExactly(firstMonday(carriedOut, dropped.heldOn()));
    }
    Statistics.label("sessions")
        .collect(sessions.size() > 1)
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  private static LocalDate firstMonday(Scenario scenario, LocalDate day) {
    return CoachingCycles.of(
            scenario.ect(),
            InductionClock.of(School.of(scenario.calendar()))
                .asRecorded(scenario.ect())
                .value()
                .years(),
            scenario.school())
        .stream()
        .filter(cycle -> cycle.weeks().stream().anyMatch(week -> week.week().contains(day)))
        .map(CoachingCycle::firstDay)
        .findFirst()
        .orElseThrow();
  }

  @Property
  void whoFollowsAPlanThatIgnoresTheProvidersDatesMissesEvents(@ForAll Scenario scenario) {
    ProgrammePlan heedless = scenario.withDates(EventDates.none()).plan();
    Scenario carriedOut = scenario.carryingOut(heedless).atTheEnd();
    List<LocalDate> missed = new ArrayList<>();
    for (PlanItem item : scenario.plan().items()) {
      if (item.on().isPresent()
          && item.activity() instanceof Activity.Training training
          && scenario.dates().of(training.event()).stream()
              .map(Week::of)
              .noneMatch(week -> isPlannedIn(heedless, item.activity(), week))) {
        missed.add(item.on().orElseThrow());
      }
    }

    assertThat(carriedOut.report().findings().stream())
        .filteredOn(finding -> finding.rule().equals(RuleId.of("TRAINING-ATTENDED")))
        .extracting(Finding::on)
        .containsAll(missed);
    Statistics.label("missed")
        .collect(!missed.isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  private static boolean isPlannedIn(ProgrammePlan plan, Activity activity, Week week) {
    return plan.item(activity).filter(item -> item.week().equals(week)).isPresent();
  }

  private static boolean isOfTheProgramme(PlanItem item) {
    return item.activity() instanceof Activity.Study
        || item.activity() instanceof Activity.Coaching
        || item.activity() instanceof Activity.Training;
  }

  @Property
  void thePlanOmitsNothingAndWhatIsTakenOutIsMissed(
      @ForAll Scenario scenario, @ForAll @IntRange(min = 0, max = 99) int which) {
    ProgrammePlan plan = scenario.plan();
    List<PlanItem> items = plan.items().stream().filter(AuditProperties::isOfTheProgramme).toList();

    assertThat(scenario.omissionsOf(plan)).isEmpty();
    if (!items.isEmpty()) {
      PlanItem taken = items.get(which % items.size());
      List<PlanItem> rest = new ArrayList<>(plan.items());
      rest.remove(taken);
      assertThat(scenario.omissionsOf(ProgrammePlan.of(rest, plan.unplaced())))
          .containsExactly(taken.activity());
    }
    Statistics.label("items")
        .collect(items.size() > 1)
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  @Property
  void theOrderOfRecordsChangesNothing(@ForAll Scenario scenario, @ForAll CoachingHistory more) {
    List<CoachingSession> sessions = new ArrayList<>(scenario.ect().history().sessions());
    sessions.addAll(more.sessions());
    Scenario busy =
        scenario.having(scenario.ect().history().study(), sessions, scenario.ect().attendances());

    Report report = busy.report();

    assertThat(reversed(busy).report()).isEqualTo(report);
    Statistics.label("findings")
        .collect(report.findings().size() > 2)
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  private static Scenario reversed(Scenario scenario) {
    InductionRecord ect = scenario.ect();
    return scenario.withEct(
        InductionRecord.builder()
            .history(
                CoachingHistory.builder()
                    .ect(ect.ect())
                    .study(ect.history().study())
                    .addAllSessions(Lists.reverse(ect.history().sessions()))
                    .build())
            .programme(ect.programme())
            .mentor(ect.mentor())
            .inductionTutor(ect.inductionTutor())
            .addAllAttendances(Lists.reverse(ect.attendances()))
            .startedOn(ect.startedOn())
            .addAllPosts(Lists.reverse(ect.service().posts()))
            .addAllAbsences(Lists.reverse(ect.service().absences()))
            .build());
  }

  @Property
  void whatHappensAfterTheDayOfTheReportChangesNothing(@ForAll Scenario scenario) {
    Scenario soFar = upTo(scenario.day(), scenario);

    assertThat(soFar.report()).isEqualTo(scenario.report());
    Statistics.label("later records")
        .collect(!soFar.equals(scenario))
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  private static Scenario upTo(LocalDate day, Scenario scenario) {
    InductionRecord ect = scenario.ect();
    StudyLog.Builder study = StudyLog.builder();
    ect.history()
        .study()
        .completions()
        .forEach(
            (module, on) -> {
              if (!on.isAfter(day)) {
                study.completed(module, on);
              }
            });
    return scenario.having(
        study.build(),
        ect.history().sessions().stream().filter(s -> !s.heldOn().isAfter(day)).toList(),
        ect.attendances().stream().filter(a -> !a.on().isAfter(day)).toList());
  }

  @Property
  void theReportOfASchoolIsTheSumOfItsParts(
      @ForAll Scenario scenario, @ForAll InductionRecord other) {
    Audit audit = scenario.audit();
    LocalDate day = scenario.day();
    InductionRecord another = named(other, "another");
    List<InductionRecord> ects = List.of(scenario.ect(), another);

    Report parts =
        audit
            .ofEct(scenario.ect(), day)
            .and(audit.ofEct(another, day))
            .and(
                audit.ofMentors(
                    List.of(scenario.mentor()),
                    Induction.all(scenario.school(), ects),
                    scenario.ect().programme(),
                    day));

    Report whole =
        audit.ofSchool(ects, List.of(scenario.mentor()), scenario.ect().programme(), day);
    assertThat(whole.findings()).isEqualTo(parts.findings());
    assertThat(whole.notJudged()).containsAll(parts.notJudged());
    assertThat(Sets.difference(whole.notJudged(), parts.notJudged()))
        .allMatch(one -> one.why().cause() == NotKnown.Cause.UNKNOWN_PERSON);
  }

  /** Two records of one teacher contradict each other, so that neither accuses anybody. */
  @Property(tries = 50)
  void twoRecordsOfOneTeacherAreNotJudged(
      @ForAll Scenario scenario, @ForAll InductionRecord other) {
    Report report =
        scenario
            .audit()
            .ofSchool(
                List.of(scenario.ect(), named(other, scenario.ect().ect().value())),
                List.of(),
                scenario.ect().programme(),
                scenario.day());

    assertThat(report.findings()).isEmpty();
    assertThat(report.of(Subject.ect(scenario.ect().ect())).notJudged())
        .extracting(one -> one.why().cause())
        .containsOnly(NotKnown.Cause.CONTRADICTION);
  }

  private static InductionRecord named(InductionRecord ect, String id) {
    return ect.toBuilder().history(ect.history().toBuilder().ect(PersonId.of(id)).build()).build();
  }
}
