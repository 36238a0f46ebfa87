package io.github.ecf4j.model.plan;

import static io.github.ecf4j.model.Refusals.assertRefused;
import static io.github.ecf4j.model.programme.InductionYear.YEAR_1;
import static io.github.ecf4j.model.programme.InductionYear.YEAR_2;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ProgrammePlanTest {
  private static final Week FIRST = Week.of(LocalDate.parse("2021-09-06"));

  private static final Activity STUDY = new Activity.Study(ModuleNumber.of(2));
  private static final Activity COACHING = new Activity.Coaching(YEAR_1, 1);
  private static final Activity TRAINING = new Activity.Training(new EventId("CONF-1"));
  private static final Unplaced NO_ROOM = new Unplaced(COACHING, "No room.");

  private static PlannedStudy study(int module, int week) {
    return new PlannedStudy(ModuleNumber.of(module), FIRST.plus(week));
  }

  private static PlanItemBuilder item(Activity activity, int week, String reason) {
    return PlanItem.builder().activity(activity).week(FIRST.plus(week)).reason(reason);
  }

  private static ProgrammePlan plan(List<PlanItem> items, Unplaced... unplaced) {
    return ProgrammePlan.of(items, List.of(unplaced));
  }

  /** What changed, in words: the weeks are counted from the first, 0. */
  private static List<String> changes(ProgrammePlan earlier, ProgrammePlan later) {
    return later.since(earlier).stream()
        .map(
            change ->
                change.activity()
                    + " "
                    + week(change.from())
                    + " to "
                    + week(change.to())
                    + ": "
                    + change.reason())
        .toList();
  }

  private static String week(Optional<Week> week) {
    return week.map(one -> "" + ChronoUnit.WEEKS.between(FIRST.first(), one.first()))
        .orElse("nowhere");
  }

  /** Each of a few modules once, in any of a few weeks. */
  @Provide
  Arbitrary<List<PlannedStudy>> studies() {
    return Arbitraries.maps(
            Arbitraries.integers().between(1, 12), Arbitraries.integers().between(0, 5))
        .ofMaxSize(10)
        .map(weeks -> weeks.entrySet().stream().map(e -> study(e.getKey(), e.getValue())).toList());
  }

  @Property
  void studiesStandByWeekAndNumberInWhateverOrderGiven(
      @ForAll("studies") List<PlannedStudy> studies) {
    ProgrammePlan plan = ProgrammePlan.of(studies);

    assertThat(plan.studies())
        .containsExactlyInAnyOrderElementsOf(studies)
        .isSortedAccordingTo(
            Comparator.comparing(PlannedStudy::week)
                .thenComparing(planned -> planned.module().value()));
    assertThat(ProgrammePlan.of(Lists.reverse(studies))).isEqualTo(plan);
  }

  @Property
  void aModuleIsPlannedForItsWeekAndBeforeAllLaterOnes(
      @ForAll("studies") List<PlannedStudy> studies) {
    ProgrammePlan plan = ProgrammePlan.of(studies);

    for (int week = -1; week <= 6; week++) {
      Week asked = FIRST.plus(week);
      for (int number = 1; number <= 12; number++) {
        ModuleNumber module = ModuleNumber.of(number);
        assertThat(plan.plannedFor(asked.last()).contains(module))
            .isEqualTo(studies.contains(new PlannedStudy(module, asked)));
        assertThat(plan.plannedBefore(asked.last()).contains(module))
            .isEqualTo(plan.weekOf(module).filter(asked::isAfter).isPresent());
      }
    }
  }

  @Property
  void theWeekOfAModuleIsTheOneGiven(@ForAll("studies") List<PlannedStudy> studies) {
    ProgrammePlan plan = ProgrammePlan.of(studies);

    assertThat(studies)
        .allSatisfy(planned -> assertThat(plan.weekOf(planned.module())).contains(planned.week()));
    assertThat(plan.weekOf(ModuleNumber.of(13))).isEmpty();
  }

  @Test
  void nothingStandsInTheEmptyPlan() {
    assertThat(ProgrammePlan.none()).isEqualTo(ProgrammePlan.of(List.of()));
    assertThat(ProgrammePlan.none().plannedBefore(LocalDate.MAX)).isEmpty();
  }

  @Test
  void anyDayOfAWeekStandsForIt() {
    ProgrammePlan plan = ProgrammePlan.of(List.of(study(1, 0), study(2, 1)));
    LocalDate thursday = study(2, 1).week().first().plusDays(3);
    assertThat(plan.plannedFor(thursday)).isEqualTo(ModuleSet.of(2));
    assertThat(plan.plannedBefore(thursday)).isEqualTo(ModuleSet.of(1));
  }

  @Test
  void aStudyWithoutAWeekHasNoneAndIsNoStudy() {
    ProgrammePlan plan = plan(List.of(), new Unplaced(STUDY, "No week."));

    assertThat(plan.studies()).isEmpty();
    assertThat(plan.weekOf(ModuleNumber.of(2))).isEmpty();
    assertThat(plan.item(STUDY)).isEmpty();
  }

  @Test
  void itemsStandByWeekAndActivityAndUnplacedByActivity() {
    PlanItem coaching = item(COACHING, 0, "Because.").build();
    PlanItem study = item(STUDY, 0, "Because.").build();
    PlanItem training = item(TRAINING, -1, "Because.").build();
    Unplaced revisit = new Unplaced(new Activity.Revisit(ModuleNumber.of(2), 1), "No week.");
    Unplaced later = new Unplaced(new Activity.Coaching(YEAR_2, 7), "No week.");

    ProgrammePlan plan = plan(List.of(coaching, study, training), later, revisit);

    assertThat(plan.items()).containsExactly(training, study, coaching);
    assertThat(plan.unplaced()).containsExactly(revisit, later);
    assertThat(plan).isEqualTo(plan(List.of(training, study, coaching), revisit, later));
    assertThat(plan.studies()).containsExactly(study(2, 0));
  }

  @Test
  void anItemIsFoundByItsActivity() {
    PlanItem coaching = item(COACHING, 0, "Because.").contracting(true).build();
    ProgrammePlan plan = plan(List.of(coaching, item(STUDY, 0, "Because.").build()));

    assertThat(plan.item(new Activity.Coaching(YEAR_1, 1))).contains(coaching);
    assertThat(plan.item(new Activity.Coaching(YEAR_1, 2))).isEmpty();
  }

  @Test
  void aPlanOfStudiesAloneGivesTheirWeeksAsGiven() {
    PlanItem only = ProgrammePlan.of(List.of(study(2, 3))).items().get(0);

    assertThat(only).isEqualTo(item(STUDY, 3, "Given.").build());
  }

  @Test
  void plansThatSayTheSameShowNoChange() {
    ProgrammePlan one = plan(List.of(item(STUDY, 0, "Here.").build()), NO_ROOM);
    ProgrammePlan other =
        plan(List.of(item(STUDY, 0, "There.").build()), new Unplaced(COACHING, "Other words."));

    assertThat(other.since(one)).isEmpty();
    assertThat(one.since(one)).isEmpty();
  }

  @Test
  void whatCameStandsInTheLaterPlanOnly() {
    ProgrammePlan later = plan(List.of(item(STUDY, 1, "New.").build()), NO_ROOM);

    assertThat(changes(ProgrammePlan.none(), later))
        .containsExactly(STUDY + " nowhere to 1: New.", COACHING + " nowhere to nowhere: No room.");
  }

  @Test
  void whatWentStoodInTheEarlierPlanOnly() {
    ProgrammePlan earlier = plan(List.of(item(STUDY, 1, "Old.").build()), NO_ROOM);

    assertThat(changes(earlier, ProgrammePlan.none()))
        .containsExactly(
            STUDY + " 1 to nowhere: The plan no longer has it.",
            COACHING + " nowhere to nowhere: The plan no longer has it.");
  }

  @Test
  void whatMovedStandsInAnotherWeekOrHasNoneOrHasOneAtLast() {
    ProgrammePlan earlier =
        plan(
            List.of(item(STUDY, 0, "Because.").build(), item(TRAINING, 0, "Because.").build()),
            NO_ROOM);
    ProgrammePlan later =
        plan(
            List.of(item(COACHING, 1, "Room.").build(), item(STUDY, 2, "Moved.").build()),
            new Unplaced(TRAINING, "Full."));

    assertThat(changes(earlier, later))
        .containsExactly(
            STUDY + " 0 to 2: Moved.",
            COACHING + " nowhere to 1: Room.",
            TRAINING + " 0 to nowhere: Full.");
  }

  @Test
  void anotherDayOrMarkIsAChangeWithinTheWeek() {
    ProgrammePlan earlier =
        plan(
            List.of(
                item(STUDY, 0, "Because.").build(),
                item(COACHING, 0, "Because.").contracting(true).build(),
                item(TRAINING, 0, "Because.").onClosedDay(true).on(FIRST.first()).build()));
    ProgrammePlan later =
        plan(
            List.of(
                item(STUDY, 0, "Because.").on(FIRST.first()).build(),
                item(COACHING, 0, "Because.").build(),
                item(TRAINING, 0, "Because.").on(FIRST.first()).build()));

    assertThat(changes(earlier, later))
        .containsExactly(
            STUDY + " 0 to 0: Because.",
            COACHING + " 0 to 0: Because.",
            TRAINING + " 0 to 0: Because.");
  }

  @Test
  void refusesAnActivityThatStandsTwice() {
    assertRefused(
        () -> ProgrammePlan.of(List.of(study(1, 0), study(7, 0), study(7, 2))),
        "items",
        new Activity.Study(ModuleNumber.of(7)) + " again",
        "different");
    assertRefused(
        () -> plan(List.of(item(COACHING, 0, "Because.").build()), NO_ROOM),
        "items",
        COACHING + " again",
        "different");
    assertRefused(
        () -> plan(List.of(), NO_ROOM, NO_ROOM), "items", COACHING + " again", "different");
  }
}
