package io.github.ecf4j.rules.rule.plan;

import static io.github.ecf4j.rules.Samples.absence;
import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.audit.Audit;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.school.Pacing;
import io.github.ecf4j.rules.school.School;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Plans are held against the pace of their school, whatever it is. */
class PlanPaceTest {
  /** Modules 7 and 8 in one week. */
  private static final Map<ModuleNumber, Week> WEEKS =
      ImmutableMap.of(
          ModuleNumber.of(7), Week.of(day("2022-01-17")),
          ModuleNumber.of(8), Week.of(day("2022-01-17")));

  private static List<String> findings(School school, InductionRecord ect, ProgrammePlan plan) {
    return Audit.of(school).ofPlan(ect, plan).findings().stream()
        .map(one -> one.rule() + " " + one.weight() + " " + one.on())
        .toList();
  }

  private static ProgrammePlan plan(School school, InductionRecord ect) {
    return Induction.of(school, ect).plan().value();
  }

  @Test
  void severalModulesInAWeekWeighLessWhereThePaceHasThem() {
    School school = PlanChanges.SCHOOL.with(Pacing.own(WEEKS));

    assertThat(findings(school, PlanChanges.ECT, plan(school, PlanChanges.ECT)))
        .containsExactly("PLAN-STUDY-WEEKLY FLEX 2022-01-17", "PLAN-TIME FLEX 2022-01-17");
  }

  @Test
  void aPaceOfTwoWeeksIsHeldWithAWeekOfAbsence() {
    School school = PlanChanges.SCHOOL.with(Pacing.weeksPerModule(2));
    InductionRecord ect =
        Samples.ect(PlanChanges.PROGRAMME, "2021-09-06")
            .addAbsences(absence("2021-09-20", "2021-09-24"))
            .build();
    ProgrammePlan plan = plan(school, ect);

    assertThat(findings(school, ect, plan)).containsExactly("PLAN-AWAY ADVISORY 2021-09-20");
    assertThat(findings(school, ect, PlanChanges.change(plan, "study 2 to 2021-09-27"))).isEmpty();
    assertThat(findings(school, ect, PlanChanges.change(plan, "study 3 to 2021-10-11")))
        .containsExactly("PLAN-AWAY ADVISORY 2021-09-20");
    // In school its week is that of 11 October, the last of the term; one more is allowed.
    assertThat(findings(school, ect, PlanChanges.change(plan, "study 3 to 2022-01-03")))
        .noneMatch(finding -> finding.startsWith("PLAN-STUDY-PACE"));
    assertThat(findings(school, ect, PlanChanges.change(plan, "study 3 to 2022-01-10")))
        .contains("PLAN-STUDY-PACE ADVISORY 2022-01-10");
  }

  @Test
  void modulesForWhichTheCalendarHasNoWeekAreNotMissed() {
    School school = School.of(Samples.calendar(1, 6)).with(PlanChanges.SCHOOL.dates());

    assertThat(findings(school, PlanChanges.ECT, plan(school, PlanChanges.ECT)))
        .noneMatch(
            finding -> finding.startsWith("PLAN-MODULE") || finding.startsWith("PLAN-STUDY"));
  }
}
