package io.github.ecf4j.curriculum.analysis;

import static io.github.ecf4j.curriculum.analysis.Samples.code;
import static io.github.ecf4j.curriculum.analysis.Samples.codes;
import static io.github.ecf4j.curriculum.analysis.Samples.study;
import static io.github.ecf4j.curriculum.analysis.Samples.whole;
import static io.github.ecf4j.model.programme.CoveragePlace.COMMUNITY;
import static io.github.ecf4j.model.programme.CoveragePlace.MENTOR_MEETING;
import static io.github.ecf4j.model.programme.CoveragePlace.STUDY;
import static io.github.ecf4j.model.programme.CoveragePlace.TRAINING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.plan.Unplaced;
import io.github.ecf4j.model.programme.CoveragePlace;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.ProgrammeWeek;
import io.github.ecf4j.model.programme.Strand;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.programme.TrainingEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Statements taught in some places, of a unit, of a strand or of the programme as a whole. */
class PlacesTest {
  private static final Strand A = new Strand("A", "First", 1);
  private static final Strand B = new Strand("B", "Second", 4);

  /** Two weeks of a first block, the second without self-study, and one of a second block. */
  private static final List<StudyModule> MODULES =
      List.of(
          study(1, A, 1).toBuilder().week(new ProgrammeWeek(1, 1, 1)).build(),
          study(2, A, 2).toBuilder().minutes(0).week(new ProgrammeWeek(1, 1, 2)).build(),
          study(3, B, 1).toBuilder().week(new ProgrammeWeek(4, 1, 1)).build());

  private static final TrainingEvent SESSION =
      Samples.clinic(1, Optional.empty()).toBuilder().week(new ProgrammeWeek(1, 1, 2)).build();

  private static CoverageRow unit(int module, String statement, CoveragePlace place) {
    return CoverageRow.builder()
        .module(ModuleNumber.of(module))
        .statement(code(statement))
        .place(place)
        .citation(EcfCurriculum.ambition().citation())
        .build();
  }

  private static Programme programme(CoverageRow... rows) {
    return Samples.programme(MODULES, List.of(SESSION), List.of(rows));
  }

  private static List<String> encounters(CoverageRow... rows) {
    return words(CurriculumAnalysis.of(programme(rows)));
  }

  private static List<String> words(CurriculumAnalysis analysis) {
    return analysis.encounters().stream()
        .map(one -> one.statement() + " " + one.stop() + " " + one.strength() + one.places())
        .toList();
  }

  @Test
  void aStrandIsMetAtItsEndAndTheProgrammeAtItsOwn() {
    assertThat(
            encounters(
                whole("A", "1.1", STUDY),
                whole("A", "1.1", MENTOR_MEETING),
                whole("", "1.2", COMMUNITY),
                unit(3, "1.1", STUDY)))
        .containsExactly(
            "1.1 strand A CORE[STUDY, MENTOR_MEETING]",
            "1.1 module 3 CORE[STUDY]",
            "1.2 programme CORE[COMMUNITY]");
  }

  @Test
  void whatAStrandSaysOfAUnitIsMetThere() {
    assertThat(encounters(whole("A", "1.1", STUDY), unit(1, "1.1", STUDY)))
        .containsExactly("1.1 module 1 CORE[STUDY]");
    assertThat(encounters(whole("A", "1.1", MENTOR_MEETING), unit(1, "1.1", STUDY)))
        .containsExactly("1.1 module 1 CORE[STUDY]", "1.1 strand A CORE[MENTOR_MEETING]");
    assertThat(encounters(whole("B", "1.1", STUDY), unit(1, "1.1", STUDY)))
        .containsExactly("1.1 module 1 CORE[STUDY]", "1.1 strand B CORE[STUDY]");
    assertThat(encounters(whole("", "1.1", STUDY), whole("B", "1.1", STUDY)))
        .containsExactly("1.1 strand B CORE[STUDY]");
  }

  @Test
  void theTrainingOfAUnitOrAStrandIsTheEventOfItsWeek() {
    CoverageRow event = Samples.event("CLINIC-1", "1.1");

    assertThat(encounters(event, unit(2, "1.1", TRAINING), whole("A", "1.1", TRAINING)))
        .containsExactly("1.1 CLINIC-1 EVENT[TRAINING]");
    assertThat(encounters(event, unit(1, "1.1", TRAINING), unit(2, "1.2", TRAINING)))
        .containsExactly(
            "1.1 module 1 CORE[TRAINING]",
            "1.1 CLINIC-1 EVENT[TRAINING]",
            "1.2 module 2 CORE[TRAINING]");
  }

  @Test
  void aDoubtfulOrEchoedUnitSaysNothingOfItsStrand() {
    CoverageRow suspect = Samples.module(1, "1.1", CoverageStrength.CORE, true);
    CoverageRow echoed = Samples.module(1, "1.2", CoverageStrength.ECHOED, false);
    CurriculumAnalysis analysis =
        CurriculumAnalysis.of(
            programme(suspect, echoed, whole("A", "1.1", STUDY), whole("A", "1.2", STUDY)));

    assertThat(words(analysis.with(Rows.published().withEchoed())))
        .containsExactly(
            "1.1 module 1 CORE[STUDY]",
            "1.2 module 1 ECHOED[STUDY]",
            "1.1 strand A CORE[STUDY]",
            "1.2 strand A CORE[STUDY]");
    assertThat(analysis.encounters())
        .extracting(Encounter::suspect)
        .containsExactly(true, false, false);
  }

  @Test
  void eachQuestionIsAskedOfSomePlaces() {
    CurriculumAnalysis all =
        CurriculumAnalysis.of(
            programme(
                unit(1, "1.1", STUDY),
                unit(1, "1.2", TRAINING),
                unit(2, "1.1", MENTOR_MEETING),
                Samples.event("CLINIC-1", "1.3"),
                whole("B", "1.1", COMMUNITY)));
    CurriculumAnalysis meetings = all.with(Rows.published().in(MENTOR_MEETING));
    Scope first = new Scope("three", codes("1.1", "1.2", "1.3"));

    assertThat(stops(all))
        .containsExactly("module 1", "CLINIC-1", "module 2", "module 3", "strand B");
    assertThat(stops(meetings)).containsExactly("module 1", "module 2", "module 3", "strand B");
    assertThat(all.gaps().eventsOnly()).isEqualTo(codes("1.2", "1.3"));
    assertThat(meetings.gaps().nowhere()).hasSize(180).doesNotContain(code("1.1"));
    assertThat(covered(all, first)).containsExactly(2, 3, 3, 3, 3);
    assertThat(covered(meetings, first)).containsExactly(0, 1, 1, 1);
    assertThat(meetings.revisits(code("1.1")).spacing()).isEmpty();
    assertThat(all.revisits(code("1.1")).spacing()).containsExactly(2, 2);
    assertThat(all.links(new Stop.OfStrand("B")))
        .isEqualTo(new Links(new Stop.OfStrand("B"), codes("1.1"), codes(), codes()));
    assertThat(meetings.links(ModuleNumber.of(2)).introduces()).isEqualTo(codes("1.1"));
    assertThat(all.covered(CurriculumAnalysis.inPlaces(TRAINING, COMMUNITY)))
        .isEqualTo(codes("1.1", "1.2", "1.3"));
    assertThat(all.strandProfiles().row("B")).containsEntry(1, 1);
    assertThat(Comparison.of(all, meetings).get(1).presence())
        .isEqualTo(Difference.Presence.ONE_ONLY);
  }

  private static List<String> stops(CurriculumAnalysis analysis) {
    return analysis.sequence().stream().map(Stop::toString).toList();
  }

  private static List<Integer> covered(CurriculumAnalysis analysis, Scope scope) {
    return analysis.cumulative(scope).stream().map(CoveragePoint::covered).toList();
  }

  @Test
  void aStopIsInTheYearOfItsWeekItsSlotOrItsTerm() {
    List<StudyModule> modules = new ArrayList<>(MODULES);
    modules.add(study(4, B, 2));
    CurriculumAnalysis analysis =
        CurriculumAnalysis.of(
            Samples.programme(
                modules,
                List.of(SESSION),
                List.of(
                    whole("A", "1.1", STUDY), whole("B", "1.2", STUDY), whole("", "1.3", STUDY))));

    assertThat(analysis.sequence())
        .extracting(stop -> stop + " " + analysis.year(stop).map(Enum::name).orElse("?"))
        .containsExactly(
            "module 1 YEAR_1",
            "CLINIC-1 YEAR_1",
            "module 2 YEAR_1",
            "strand A YEAR_1",
            "module 3 YEAR_2",
            "module 4 YEAR_2",
            "strand B YEAR_2",
            "programme ?");
    assertThat(analysis.covered(analysis.inYear(InductionYear.YEAR_2))).isEqualTo(codes("1.2"));
    assertThat(
            CurriculumAnalysis.of(EcfCurriculum.ambition()).sequence().stream()
                .filter(stop -> stop.toString().equals("ECT-CLINIC-4"))
                .map(stop -> CurriculumAnalysis.of(EcfCurriculum.ambition()).year(stop)))
        .containsExactly(Optional.of(InductionYear.YEAR_2));
  }

  @Test
  void aPlanReachesAUnitWithoutStudyWithTheNextAndAStrandWithItsLast() {
    LocalDate monday = LocalDate.of(2021, 9, 6);
    CurriculumAnalysis analysis =
        CurriculumAnalysis.of(
            programme(
                unit(2, "1.1", MENTOR_MEETING),
                whole("A", "1.2", STUDY),
                whole("", "1.3", STUDY),
                unit(3, "1.4", STUDY)));

    assertThat(analysis.firstMet(plan(List.of(), monday, 1, 3)))
        .isEqualTo(
            Map.of(
                code("1.1"), monday.plusWeeks(3),
                code("1.2"), monday.plusWeeks(1),
                code("1.3"), monday.plusWeeks(3),
                code("1.4"), monday.plusWeeks(3)));
    assertThat(
            analysis.firstMet(
                plan(
                    List.of(new Unplaced(new Activity.Study(ModuleNumber.of(3)), "No week.")),
                    monday,
                    1)))
        .isEqualTo(Map.of(code("1.2"), monday.plusWeeks(1)));
    assertThat(analysis.firstMet(ProgrammePlan.none())).isEmpty();
  }

  /** A plan with each module as many weeks after a Monday as its number. */
  private static ProgrammePlan plan(List<Unplaced> unplaced, LocalDate monday, int... modules) {
    return ProgrammePlan.of(
        Arrays.stream(modules)
            .mapToObj(
                module ->
                    PlanItem.builder()
                        .activity(new Activity.Study(ModuleNumber.of(module)))
                        .week(Week.of(monday.plusWeeks(module)))
                        .reason("Given.")
                        .build())
            .toList(),
        unplaced);
  }
}
