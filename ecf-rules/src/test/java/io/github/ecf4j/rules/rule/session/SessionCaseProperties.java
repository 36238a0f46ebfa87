package io.github.ecf4j.rules.rule.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingHistoryBuilder;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.rules.Audits;
import io.github.ecf4j.rules.coaching.StepGate;
import io.github.ecf4j.rules.coaching.StepVerdict;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.Weights;
import io.github.ecf4j.rules.testkit.EcfDomain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(EcfDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@StatisticsReport(onFailureOnly = true)
@Domain(DomainContext.Global.class)
class SessionCaseProperties {

  private static Report audit(Programme programme, CoachingHistory history, LocalDate yearEnd) {
    return Audits.sessions(
        StepGate.of(programme), Weights.standard(), history, YearBoundary.after(yearEnd));
  }

  @Property
  void theOrderOfSessionsChangesNothing(
      @ForAll Programme programme,
      @ForAll CoachingHistory history,
      @ForAll LocalDate yearEnd,
      @ForAll Random random) {
    List<CoachingSession> shuffled = new ArrayList<>(history.sessions());
    Collections.shuffle(shuffled, random);
    CoachingHistory other =
        CoachingHistory.builder()
            .ect(history.ect())
            .study(history.study())
            .addAllSessions(shuffled)
            .build();

    assertThat(audit(programme, other, yearEnd)).isEqualTo(audit(programme, history, yearEnd));
  }

  @Property
  void sessionsAreBlockedJustWhereTheGateBlocksThem(
      @ForAll Programme programme, @ForAll CoachingHistory any, @ForAll LocalDate yearEnd) {
    CoachingHistory history = onOneFramework(any);
    StepGate gate = StepGate.of(programme);
    Map<LocalDate, Map<Object, StepBasis>> byDayAndStep = new HashMap<>();
    for (CoachingSession session : history.sessions()) {
      if (session.hasCoaching() && session.step().isPresent()) {
        RecordedStep step = session.step().orElseThrow();
        Object key = step.id().isPresent() ? step.id() : List.of(step.title(), step.basis());
        byDayAndStep
            .computeIfAbsent(session.heldOn(), day -> new HashMap<>())
            .merge(key, step.basis(), (one, other) -> one.and(other).orElseThrow());
      }
    }
    Set<LocalDate> expected = new HashSet<>();
    byDayAndStep.forEach(
        (day, bases) -> {
          for (StepBasis basis : bases.values()) {
            if (gate.check(basis, history.study(), day) instanceof StepVerdict.Blocked) {
              expected.add(day);
            }
          }
        });

    Set<LocalDate> found =
        audit(programme, history, yearEnd)
            .filter(f -> f.rule().equals(RuleId.of("STEP-AFTER-STUDY")))
            .findings()
            .stream()
            .map(Finding::on)
            .collect(Collectors.toSet());

    assertThat(found).isEqualTo(expected);
    Statistics.label("log")
        .collect(history.study().equals(StudyLog.empty()) ? "empty" : "some")
        .coverage(coverage -> coverage.check("empty").percentage(p -> p >= 5));
    Statistics.label("blocked")
        .collect(!expected.isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  /** Records of one step on two frameworks are not of one step. */
  private static CoachingHistory onOneFramework(CoachingHistory history) {
    return history.toBuilder()
        .sessions(history.sessions().stream().map(SessionCaseProperties::onOneFramework).toList())
        .build();
  }

  private static CoachingSession onOneFramework(CoachingSession session) {
    return session.toBuilder()
        .step(
            session
                .step()
                .map(
                    step ->
                        step.toBuilder()
                            .basis(
                                new StepBasis(
                                    step.basis().modules(), "small", step.basis().statements()))
                            .build()))
        .build();
  }

  /**
   * A session of one entry is judged as one of several is. Beside a blank nobody knows how long the
   * coaching was, so that too short is the one thing that is not said then.
   */
  @Property
  void aBlankEntryBesideAnotherChangesNothing(
      @ForAll Programme programme, @ForAll CoachingHistory history, @ForAll LocalDate yearEnd) {
    CoachingHistoryBuilder twice =
        CoachingHistory.builder().ect(history.ect()).study(history.study());
    for (CoachingSession session : history.sessions()) {
      twice.addSessions(session);
      if (session.hasCoaching()) {
        twice.addSessions(
            CoachingSession.builder().heldOn(session.heldOn()).mentor(session.mentor()).build());
      }
    }

    Report once =
        audit(programme, history, yearEnd)
            .filter(f -> !f.rule().equals(RuleId.of("COACHING-LENGTH")));
    assertThat(
            audit(programme, twice.build(), yearEnd)
                .filter(f -> !f.rule().equals(RuleId.of("COACHING-LENGTH"))))
        .isEqualTo(once);
    Statistics.label("findings")
        .collect(!once.findings().isEmpty())
        .coverage(
            coverage -> {
              coverage.check(true).percentage(p -> p >= 5);
              coverage.check(false).percentage(p -> p >= 5);
            });
  }

  @Property
  void moreStudyNeverAddsAPrematureStep(
      @ForAll Programme programme,
      @ForAll CoachingHistory history,
      @ForAll StudyLog more,
      @ForAll LocalDate yearEnd) {
    StudyLog.Builder both = StudyLog.builder();
    history.study().completions().forEach(both::completed);
    more.completions().forEach(both::completed);
    CoachingHistory studious =
        CoachingHistory.builder()
            .ect(history.ect())
            .study(both.build())
            .addAllSessions(history.sessions())
            .build();

    assertThat(premature(audit(programme, studious, yearEnd)))
        .isSubsetOf(premature(audit(programme, history, yearEnd)));
  }

  private static Set<LocalDate> premature(Report report) {
    return report.findings().stream()
        .filter(f -> f.rule().equals(RuleId.of("STEP-AFTER-STUDY")))
        .map(Finding::on)
        .collect(Collectors.toSet());
  }
}
