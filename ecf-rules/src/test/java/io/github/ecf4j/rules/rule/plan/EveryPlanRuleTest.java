package io.github.ecf4j.rules.rule.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.table.Row;
import io.github.ecf4j.model.table.Table;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.audit.Audit;
import io.github.ecf4j.rules.audit.Rules;
import io.github.ecf4j.rules.finding.Evidence;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Gaps;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.Rule;
import io.github.ecf4j.rules.finding.RuleInfo;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule about plans has a change, in {@code plan-rules.tsv}, that raises it once; the plan
 * without the change raises nothing.
 */
class EveryPlanRuleTest {

  private static List<Row> rows() {
    try (InputStreamReader reader =
        new InputStreamReader(
            EveryPlanRuleTest.class.getResourceAsStream("plan-rules.tsv"),
            StandardCharsets.UTF_8)) {
      return Table.read("plan-rules.tsv", reader, "rule", "change", "weight", "on", "message")
          .rows();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyRuleAboutPlansHasAChange() {
    ImmutableSet<RuleId> rules =
        Stream.of(PlanCase.class, MentorPlanCase.class)
            .flatMap(judged -> Rules.standard().of(judged).stream())
            .map(rule -> ((Rule<?>) rule).id())
            .collect(ImmutableSet.toImmutableSet());

    assertThat(rows().stream().map(row -> RuleId.of(row.text("rule"))).distinct())
        .containsExactlyElementsOf(rules);
  }

  @Test
  void thePlanWithoutAChangeRaisesNothing() {
    assertThat(report(PlanChanges.PLAN)).isEqualTo(Report.none());
    assertThat(report(PlanChanges.MENTORS)).isEqualTo(Report.none());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void itsChangeRaisesItOnceOnTheStatedDayWithTheStatedWeight(Row row) {
    String change = row.text("change");
    ProgrammePlan changed =
        PlanChanges.change(
            change.startsWith("M-") ? PlanChanges.MENTORS : PlanChanges.PLAN, change);

    assertThat(report(changed).findings())
        .filteredOn(finding -> finding.rule().id().equals(row.text("rule")))
        .extracting(finding -> finding.weight() + " " + finding.on() + " " + finding.message())
        .containsExactly(row.text("weight") + " " + row.text("on") + " " + row.text("message"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void whereItsRecordsAreLackingARuleSaysSoAndFindsNothing(Row row) {
    String change = row.text("change");
    ProgrammePlan changed =
        PlanChanges.change(
            change.startsWith("M-") ? PlanChanges.MENTORS : PlanChanges.PLAN, change);
    NotKnown why = NotKnown.unreadable("terms.csv and absences.csv");
    Gaps lacking = Gaps.none().with(Evidence.CALENDAR, why).with(Evidence.SERVICE, why);

    Report report = report(Audit.of(PlanChanges.SCHOOL).without(lacking), changed);

    Predicate<RuleInfo> rests =
        rule ->
            rule.restsOn().stream()
                .anyMatch(lacking.all().stream().map(Gaps.Gap::kind).toList()::contains);
    assertThat(report.findings()).extracting(Finding::info).noneMatch(rests);
    assertThat(report(changed).findings().stream().map(Finding::info).filter(rests))
        .isSubsetOf(report.notJudged().stream().flatMap(one -> one.rules().stream()).toList());
    assertThat(report.findings())
        .isEqualTo(
            report(changed).findings().stream()
                .filter(finding -> !rests.test(finding.info()))
                .toList());
  }

  private static Report report(ProgrammePlan plan) {
    return report(Audit.of(PlanChanges.SCHOOL), plan);
  }

  private static Report report(Audit audit, ProgrammePlan plan) {
    return plan.items().stream().anyMatch(item -> item.activity().toString().startsWith("M-"))
            || plan.items().isEmpty()
        ? audit.ofMentorPlan(PlanChanges.MARCUS, PlanChanges.PROGRAMME, plan)
        : audit.ofPlan(PlanChanges.ECT, plan);
  }
}
