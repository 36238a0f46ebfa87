package io.github.ecf4j.rules.planning;

import static io.github.ecf4j.rules.Samples.absence;
import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.planning.Plans.changes;
import static io.github.ecf4j.rules.planning.Plans.items;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.ServiceCredit;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.school.School;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Terms of twelve weeks: autumn from 2021-09-06, spring from 2022-01-03, summer 2022-04-18. */
class AssessmentPlanningTest {
  private static final SchoolCalendar CALENDAR = Samples.calendar(9, 12);
  private static final School PLANNER = School.of(CALENDAR);
  private static final InductionRecord ECT =
      Samples.ect(Samples.programme(3), "2021-09-06").build();

  private static List<String> assessments(ProgrammePlan plan) {
    return items(
        plan,
        activity ->
            activity instanceof Activity.ProgressReview
                || activity instanceof Activity.FormalAssessment);
  }

  /** ASM-1, ASM-2: a review in the last week of a term, an assessment on the last day. */
  @Test
  void reviewsAndAssessmentsStandInThePlan() {
    ProgrammePlan plan = Induction.of(PLANNER, ECT).plan().value();

    assertThat(assessments(plan))
        .containsExactly(
            "review AUTUMN 2021: 2021-11-22",
            "review SPRING 2021: 2022-03-21",
            "assessment 1: 2022-07-08",
            "review AUTUMN 2022: 2022-11-21",
            "review SPRING 2022: 2023-03-20",
            "assessment 2: 2023-07-07");
    assertThat(plan.item(new Activity.FormalAssessment(1)))
        .map(PlanItem::reason)
        .contains("The last term of a part of induction, summer 2021/22.");
  }

  @Test
  void pastOnesAreTakenToHaveBeenHeld() {
    ProgrammePlan plan = Induction.of(PLANNER, ECT).plan().value();

    Replan onTheDay = Induction.of(PLANNER, ECT).replan(plan, day("2022-07-08"));
    Replan after = Induction.of(PLANNER, ECT).replan(plan, day("2022-07-09"));

    assertThat(assessments(onTheDay.plan())).isEqualTo(assessments(plan));
    assertThat(onTheDay.toCome())
        .extracting(PlanItem::activity)
        .contains(new Activity.FormalAssessment(1));
    assertThat(after.toCome())
        .extracting(PlanItem::activity)
        .contains(new Activity.FormalAssessment(2))
        .doesNotContain(new Activity.FormalAssessment(1));
    assertThat(Induction.of(PLANNER, ECT).replan(plan, day("2021-11-26")).toCome())
        .extracting(PlanItem::activity)
        .contains(Plans.review(2021, Term.Season.AUTUMN));
    assertThat(Induction.of(PLANNER, ECT).replan(plan, day("2021-11-27")).toCome())
        .extracting(PlanItem::activity)
        .doesNotContain(Plans.review(2021, Term.Season.AUTUMN));
  }

  @Test
  void whatTheKnownTermsDoNotReachStaysUnplaced() {
    School shortOf = School.of(Samples.calendar(4, 12));
    ProgrammePlan plan = Induction.of(shortOf, ECT).plan().value();

    assertThat(Induction.of(shortOf, ECT).replan(plan, day("2022-03-01")).plan().unplaced())
        .filteredOn(one -> one.activity().equals(new Activity.FormalAssessment(2)))
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.reason())
                    .isEqualTo(
                        "The last teaching week known is that of 21 November 2022, before the end"
                            + " of the part."));
  }

  /** ABS-4: what an extension moves, the new plan has moved. */
  @Test
  void anExtensionMovesThem() {
    ProgrammePlan plan = Induction.of(PLANNER, ECT).plan().value();
    InductionRecord sick =
        Samples.ect(Samples.programme(3), "2021-09-06")
            .addAbsences(absence("2022-01-03", "2022-02-18"))
            .build();

    Replan replan = Induction.of(PLANNER, sick).replan(plan, day("2022-03-01"));

    assertThat(assessments(replan.plan()))
        .contains("assessment 1: 2022-11-25", "assessment 2: 2023-10-20")
        .doesNotContain("review AUTUMN 2022: 2022-11-21");
    assertThat(changes(replan))
        .contains(
            "review AUTUMN 2022: 2022-11-21 to nowhere",
            "assessment 1: 2022-07-04 to 2022-11-21",
            "assessment 2: 2023-07-03 to 2023-10-16");
  }

  /** CLK-2: the plan has the last assessment on the projected end, within a term. */
  @Test
  void theLastAssessmentStandsOnTheProjectedEnd() {
    ProgrammePlan plan =
        Induction.of(PLANNER, Samples.ect(Samples.programme(3), "2021-09-20").build())
            .plan()
            .value();

    assertThat(assessments(plan)).contains("assessment 2: 2023-09-15");
    assertThat(assessments(plan)).noneMatch(one -> one.startsWith("review SUMMER 2022"));
  }

  /** ASM-5: nothing is planned after the end; what has no day is unplaced, under its number. */
  @Test
  void whatTheTeacherIsAwayForIsUnplaced() {
    ProgrammePlan plan =
        Induction.of(
                PLANNER,
                Samples.ect(Samples.programme(3), "2021-09-06")
                    .addAbsences(
                        Absence.of(
                            new DateRange(day("2022-07-09"), day("2023-09-29")),
                            Absence.Reason.MATERNITY))
                    .build())
            .plan()
            .value();

    assertThat(assessments(plan)).contains("assessment 1: 2022-07-08").hasSize(3);
    assertThat(Plans.unplaced(plan))
        .contains(
            "assessment 2: In school on no day from 9 July 2022 to the projected end, 7 July 2023;"
                + " outstanding until the return (ASM-5).",
            "review SPRING 2022: In school on no day from 24 March 2023 to the projected end, 7"
                + " July 2023; outstanding until the return (ASM-5).");
  }

  @Test
  void theAssessmentOfAYear1ServedElsewhereIsInNoPlan() {
    ProgrammePlan plan =
        Induction.of(
                PLANNER,
                Samples.ect(Samples.programme(3), "2022-01-03")
                    .addCredits(
                        new ServiceCredit(day("2022-01-03"), BigDecimal.valueOf(3), "Elsewhere"))
                    .build())
            .plan()
            .value();

    assertThat(assessments(plan))
        .containsExactly(
            "review SPRING 2021: 2022-03-21",
            "review SUMMER 2021: 2022-07-04",
            "assessment 2: 2022-11-25");
    assertThat(Plans.unplaced(plan)).noneMatch(one -> one.startsWith("assessment"));
  }
}
