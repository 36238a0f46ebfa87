package io.github.ecf4j.rules.coaching;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.InductionYear;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.RuleId;
import io.github.ecf4j.rules.finding.RuleSettings;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.service.InductionClock;
import io.github.ecf4j.rules.testkit.EcfDomain;
import io.github.ecf4j.rules.testkit.Scenario;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What the screens let pass, the rules have nothing to say of. */
@Domain(EcfDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@StatisticsReport(onFailureOnly = true)
@Domain(DomainContext.Global.class)
class ScreenProperties {

  @Property
  void inASessionThatPassesTheRulesFindNothing(
      @ForAll Programme programme, @ForAll CoachingHistory history) {
    Statistics.label("some passed")
        .collect(somePassAndRaiseNothing(programme, history))
        .coverage(coverage -> coverage.check(false).percentage(p -> p >= 5));
  }

  @Property(tries = 200)
  void inSessionsHeldAsPlannedTheRulesFindNothing(@ForAll Scenario scenario) {
    InductionRecord ect = scenario.carriedOut().atTheEnd().ect();
    Statistics.label("some passed")
        .collect(somePassAndRaiseNothing(ect.programme(), ect.history()))
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  /** Whether the screen lets sessions pass; in those that it does the rules find nothing. */
  private static boolean somePassAndRaiseNothing(Programme programme, CoachingHistory history) {
    StepGate gate = StepGate.of(programme);
    SessionScreen screen = new SessionScreen(gate);
    List<CoachingSession> sessions =
        history.sessions().stream().filter(CoachingSession::isCoaching).toList();
    boolean passed = false;
    for (int i = 0; i < sessions.size(); i++) {
      CoachingSession entry = sessions.get(i);
      ImmutableList<CoachingSession> before = ImmutableList.copyOf(sessions.subList(0, i));
      ImmutableList<CoachingSession> previous =
          before.stream().anyMatch(one -> one.step().isPresent()) ? before : ImmutableList.of();
      ModuleSet studied = history.study().studiedBy(entry.heldOn());
      boolean contracting = !studied.intersects(programme.modulesWithSteps());
      if (screen.passes(entry, previous, studied, contracting)) {
        Session session = new Session(ImmutableList.of(entry));
        Optional<Session> earlier =
            previous.isEmpty() ? Optional.empty() : Optional.of(new Session(previous));
        passed = true;
        assertThat(
                new StepRules(gate)
                    .judge(session, earlier, studied, contracting, InductionYear.YEAR_1))
            .isEmpty();
        assertThat(SessionRules.judge(session, contracting, earlier.isPresent())).isEmpty();
      }
    }
    return passed;
  }

  /** Beside a meeting without minutes an entry is not the only one, and means the same. */
  @Property(tries = 200)
  void aMeetingWithoutMinutesBesideEachEntryChangesNoCycle(@ForAll Scenario scenario) {
    Scenario atTheEnd = scenario.carriedOut().atTheEnd();
    CoachingHistory history = withShortMeetings(atTheEnd.ect().history());
    CoachingHistory.Builder twice =
        CoachingHistory.builder().ect(history.ect()).study(history.study());
    for (CoachingSession session : history.sessions()) {
      twice.addSessions(session);
      twice.addSessions(
          CoachingSession.builder()
              .heldOn(session.heldOn())
              .mentor(session.mentor())
              .coachingMinutes(0)
              .otherMinutes(0)
              .build());
    }
    CoachingAudit audit =
        CoachingAudit.of(StepGate.of(scenario.ect().programme()), RuleSettings.standard());
    ImmutableList<CoachingCycle> cycles =
        CoachingCycles.of(
            scenario.ect(),
            InductionClock.of(School.of(scenario.calendar()))
                .asRecorded(scenario.ect())
                .value()
                .years(),
            scenario.school());

    Report report = audit.auditCycles(history, cycles, atTheEnd.day());
    assertThat(audit.auditCycles(twice.build(), cycles, atTheEnd.day())).isEqualTo(report);
    assertThat(audit.auditCycles(history, cycles.reverse(), atTheEnd.day())).isEqualTo(report);
    Statistics.label("too short")
        .collect(report.findings().stream().anyMatch(f -> f.rule() == RuleId.MEETING_LENGTH))
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  /** The same sessions, every second one of half an hour. */
  private static CoachingHistory withShortMeetings(CoachingHistory history) {
    CoachingHistory.Builder shorter =
        CoachingHistory.builder().ect(history.ect()).study(history.study());
    for (int i = 0; i < history.sessions().size(); i++) {
      CoachingSession session = history.sessions().get(i);
      shorter.addSessions(
          i % 2 == 0
              ? session
              : CoachingSession.builder()
                  .heldOn(session.heldOn())
                  .mentor(session.mentor())
                  .coachingMinutes(20)
                  .otherMinutes(10)
                  .build());
    }
    return shorter.build();
  }
}
