package io.github.ecf4j.rules.rule.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingHistoryBuilder;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.rules.Audits;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.coaching.CoachingCycles;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.Weights;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.service.InductionClock;
import io.github.ecf4j.rules.testkit.EcfDomain;
import io.github.ecf4j.rules.testkit.Scenario;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What is said of a cycle does not depend on how its meetings are written down. */
@Domain(EcfDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@StatisticsReport(onFailureOnly = true)
@Domain(DomainContext.Global.class)
class CycleCaseProperties {
  /** Beside a meeting without minutes an entry is not the only one, and means the same. */
  @Property(tries = 200)
  void aMeetingWithoutMinutesBesideEachEntryChangesNoCycle(@ForAll Scenario scenario) {
    Scenario atTheEnd = scenario.carriedOut().atTheEnd();
    CoachingHistory history = withShortMeetings(atTheEnd.ect().history());
    CoachingHistoryBuilder twice =
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
    ImmutableList<CoachingCycle> cycles =
        CoachingCycles.of(
            scenario.ect(),
            InductionClock.of(School.of(scenario.calendar()))
                .asRecorded(scenario.ect())
                .value()
                .years(),
            scenario.school());

    Report report = Audits.cycles(Weights.standard(), history, cycles, atTheEnd.day());
    assertThat(Audits.cycles(Weights.standard(), twice.build(), cycles, atTheEnd.day()))
        .isEqualTo(report);
    assertThat(Audits.cycles(Weights.standard(), history, cycles.reverse(), atTheEnd.day()))
        .isEqualTo(report);
    Statistics.label("too short")
        .collect(
            report.findings().stream().anyMatch(f -> f.rule().equals(RuleId.of("MEETING-LENGTH"))))
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  /** The same sessions, every second one of half an hour. */
  private static CoachingHistory withShortMeetings(CoachingHistory history) {
    CoachingHistoryBuilder shorter =
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
