package io.github.ecf4j.rules.rule.plan;

import static io.github.ecf4j.rules.Samples.attended;
import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.Samples.session;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingHistoryBuilder;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.audit.Audit;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.induction.Induction;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan is judged from a day on: what lies before it, or has happened by then, is not. */
class PlanFromADayTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // Over: an item of a week before that of the day, or dated before the day.
        "study 1 to 2021-08-30   | 2021-09-05 | - | PLAN-BEFORE-START PLAN-TEACHING-WEEK"
            + " PLAN-STUDY-PACE",
        "study 1 to 2021-08-30   | 2021-09-06 | - | -",
        "CONF-1 on 2021-09-09    | 2021-09-09 | - | PLAN-EVENT-DAY",
        "CONF-1 on 2021-09-09    | 2021-09-10 | - | -",
        // Happened: studied, coached in that week, attended.
        "study 8 to 2023-09-04   | 2021-11-01 | study 8 2021-11-01 | -",
        "study 8 to 2023-09-04   | 2021-11-01 | study 8 2021-11-02 | PLAN-AFTER-END"
            + " PLAN-STUDY-PACE",
        "study 8 to 2023-09-04   | 2021-11-01 | study 7 2021-11-01 | PLAN-REVISIT PLAN-AFTER-END"
            + " PLAN-STUDY-PACE",
        "coaching 1.3 to 2021-09-27 | 2021-09-27 | coached 2021-09-27 | -",
        "coaching 1.3 to 2021-09-27 | 2021-09-27 | coached 2021-09-28 | PLAN-COACHING-TWICE"
            + " PLAN-COACHING-CYCLE PLAN-TIME",
        "coaching 1.3 to 2021-09-27 | 2021-09-27 | coached 2021-09-26 | PLAN-COACHING-TWICE"
            + " PLAN-COACHING-CYCLE PLAN-TIME",
        "CONF-1 on 2021-09-09    | 2021-09-08 | attended CONF-1 2021-09-08 | -",
        "CONF-1 on 2021-09-09    | 2021-09-08 | attended CONF-1 2021-09-09 | PLAN-EVENT-DAY",
        "CONF-1 on 2021-09-09    | 2021-09-08 | attended CLINIC-1 2021-09-08 | PLAN-EVENT-DAY",
        // Missing: what is still to come, and was not left out before.
        "coaching 1.3 dropped    | 2021-09-26 | - | PLAN-COACHING-MISSING",
        "coaching 1.3 dropped    | 2021-09-27 | - | -",
        "assessment 2 dropped    | 2023-05-26 | - | PLAN-ASSESSMENT-MISSING",
        "assessment 2 dropped    | 2023-05-27 | - | -",
        "study 8 dropped         | 2021-09-13 | - | PLAN-MODULE-MISSING PLAN-REVISIT",
        "study 8 left out        | 2021-09-13 | - | PLAN-REVISIT",
        "CLINIC-1 dropped        | 2021-09-13 | - | PLAN-EVENT-MISSING",
        "CLINIC-1 left out       | 2021-09-13 | - | -"
      })
  void isJudgedFromThen(String change, String from, String done, String expected) {
    InductionRecord ect = done == null ? PlanChanges.ECT : with(done);

    ImmutableSortedSet<Finding> found =
        Audit.of(PlanChanges.SCHOOL)
            .ofPlan(
                Induction.of(PlanChanges.SCHOOL, ect),
                PlanChanges.change(PlanChanges.PLAN, change),
                day(from))
            .findings();

    assertThat(found.stream().map(finding -> finding.rule().id()).distinct())
        .containsExactlyElementsOf(expected == null ? List.of() : Splitter.on(' ').split(expected));
  }

  /** A plan by weeks from Sunday on, at a school whose weeks begin on Mondays: the same weeks. */
  @Test
  void aPlanByOtherWeeksIsJudgedInThoseOfTheSchool() {
    ProgrammePlan bySundays =
        ProgrammePlan.of(
            PlanChanges.PLAN.items().stream()
                .map(
                    item ->
                        item.toBuilder()
                            .week(Week.of(item.on().orElse(item.firstDay()), DayOfWeek.SUNDAY))
                            .build())
                .toList(),
            PlanChanges.PLAN.unplaced());
    Induction induction = Induction.of(PlanChanges.SCHOOL, PlanChanges.ECT);

    assertThat(Audit.of(PlanChanges.SCHOOL).ofPlan(induction, bySundays, day("2021-09-06")))
        .isEqualTo(
            Audit.of(PlanChanges.SCHOOL).ofPlan(induction, PlanChanges.PLAN, day("2021-09-06")));
    assertThat(induction.replan(bySundays, day("2022-03-01")))
        .isEqualTo(induction.replan(PlanChanges.PLAN, day("2022-03-01")));
  }

  private static InductionRecord with(String done) {
    List<String> words = Splitter.on(' ').splitToList(done);
    InductionRecord.Builder ect = PlanChanges.ECT.toBuilder();
    CoachingHistoryBuilder history = CoachingHistory.builder().ect(Samples.ABDI);
    StudyLog.Builder study = StudyLog.builder();
    switch (words.get(0)) {
      case "study" -> study.completed(Integer.parseInt(words.get(1)), day(words.get(2)));
      case "coached" -> history.addSessions(session(words.get(1)));
      default -> ect.attendances(ImmutableList.of(attended(words.get(1), words.get(2))));
    }
    return ect.history(history.study(study.build()).build()).build();
  }
}
