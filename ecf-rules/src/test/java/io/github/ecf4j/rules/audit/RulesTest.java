package io.github.ecf4j.rules.audit;

import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.Samples.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.model.source.Source;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.finding.Basis;
import io.github.ecf4j.rules.finding.Evidence;
import io.github.ecf4j.rules.finding.Judged;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.Rule;
import io.github.ecf4j.rules.finding.RuleInfo;
import io.github.ecf4j.rules.finding.Weights;
import io.github.ecf4j.rules.rule.session.SessionCase;
import io.github.ecf4j.rules.rule.session.StepAfterStudy;
import io.github.ecf4j.rules.school.School;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesTest {
  private static final RuleInfo NOT_ON_FRIDAYS =
      RuleInfo.of(
              "A-NOT-ON-FRIDAYS",
              Weight.FLEX,
              Basis.LOCAL,
              "A session was held on a Friday",
              new Source("HANDBOOK", "Handbook", "The school").at("page 3"))
          .restingOn(Evidence.COACHING);

  private static final Rule<SessionCase> OWN =
      Rule.of(
          NOT_ON_FRIDAYS,
          SessionCase.class,
          (judged, findings) -> {
            if (judged.day().getDayOfWeek() == DayOfWeek.FRIDAY) {
              findings.add(new OnFriday());
            }
          });

  private record OnFriday() implements Justification {
    @Override
    public String message() {
      return "The session was on a Friday.";
    }
  }

  private static Audit audit(Weights weights) {
    return Audit.of(School.of(Samples.calendar(1, 3)), Rules.standard().with(OWN), weights);
  }

  private static InductionRecord ect() {
    return Samples.ect(Samples.programme(1), "2021-09-06", StudyLog.empty(), session("2021-09-10"))
        .build();
  }

  @Test
  void eachRuleOfTheTableIsEvaluatedInItsOrder() {
    assertThat(Rules.standard().all())
        .extracting(Rule::info)
        .containsExactlyElementsOf(RuleInfo.published());
  }

  @Test
  void aRuleOfTheCallersStandsInTheReportAfterOurs() {
    Report report = audit(Weights.standard()).ofEct(ect(), day("2021-09-10"));

    assertThat(Rules.standard().with(OWN).all()).last().isEqualTo(OWN);
    assertThat(report.findings().last().info()).isEqualTo(NOT_ON_FRIDAYS);
    assertThat(report.toCsv())
        .contains(
            "abdi,,A-NOT-ON-FRIDAYS,FLEX,2021-09-10,The session was on a Friday.,\"Handbook, page"
                + " 3\"");
  }

  @Test
  void aRuleOfTheCallersMayBeRaised() {
    Weights raised = Weights.standard().raising(NOT_ON_FRIDAYS, Weight.CORE);

    assertThat(audit(raised).ofEct(ect(), day("2021-09-10")).findings().last().weight())
        .isEqualTo(Weight.CORE);
  }

  @Test
  void aRuleThatIsNotAskedCannotBeRaised() {
    Weights raised = Weights.standard().raising(NOT_ON_FRIDAYS, Weight.CORE);
    School school = School.of(Samples.calendar(1, 3));

    assertThatThrownBy(() -> Audit.of(school, Rules.standard(), raised))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("A-NOT-ON-FRIDAYS");
  }

  @Test
  void anIdIsGivenOnceAndEachRuleIsOneThatAnAuditAsks() {
    Rule<Judged> never = Rule.of(NOT_ON_FRIDAYS, Judged.class, (judged, findings) -> {});

    assertThatThrownBy(() -> Rules.of(List.of(StepAfterStudy.RULE, StepAfterStudy.RULE)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("STEP-AFTER-STUDY");
    assertThatThrownBy(() -> Rules.standard().with(never))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("A-NOT-ON-FRIDAYS");
  }
}
