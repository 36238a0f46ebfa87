package io.github.ecf4j.model.programme;

import static io.github.ecf4j.model.programme.Samples.BEHAVIOUR;
import static io.github.ecf4j.model.programme.Samples.CODE;
import static io.github.ecf4j.model.programme.Samples.covers;
import static io.github.ecf4j.model.programme.Samples.module;
import static io.github.ecf4j.model.programme.Samples.programme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a programme is like whose units have minutes, weeks and meetings of their own. */
class ProgrammeShapeTest {
  private static final ProgrammeWeek FIRST = new ProgrammeWeek(1, 1, 1);
  private static final ProgrammeWeek SECOND = new ProgrammeWeek(1, 1, 2);

  private static StudyModule unit(int number, int minutes, ProgrammeWeek week, int meeting) {
    return module(number).toBuilder().minutes(minutes).week(week).mentorMinutes(meeting).build();
  }

  @Test
  void unitsOfAWeekHaveOneMeetingAndThoseOfNoMinutesHaveNoStudy() {
    Programme programme =
        programme()
            .addAllModules(
                List.of(
                    unit(1, 0, FIRST, 30),
                    unit(2, 1, FIRST, 15),
                    unit(3, 45, SECOND, 0),
                    module(4).toBuilder().mentorMinutes(20).build(),
                    module(5).toBuilder().week(SECOND).build()))
            .revisits(true)
            .coverage(Coverage.of(List.of()))
            .build();

    assertThat(programme.meetings()).hasSize(2).containsEntry(FIRST, 45).containsEntry(SECOND, 0);
    assertThat(programme.modulesWithStudy()).isEqualTo(ModuleSet.of(2, 3, 4, 5));
    assertThat(programme.revisits()).isTrue();
    assertThat(programme(module(1)).revisits()).isFalse();
    assertThat(programme).hasToString("Programme test of 5 modules and 0 events");
    assertThat(programme.modules().get(0)).hasToString("StudyModule 1 (B1)");
  }

  @Test
  void aStatementOfABlockIsTaughtByTheUnitsOfTheBlock() {
    CoverageRow row =
        CoverageRow.builder()
            .statement(CODE)
            .strand(BEHAVIOUR.code())
            .place(CoveragePlace.STUDY)
            .strength(CoverageStrength.CORE)
            .note("published for the block")
            .citation(Samples.SOMEWHERE)
            .build();
    CoverageRow single = covers(3, CODE).strength(CoverageStrength.CORE).build();
    CoverageRow echoed = row.toBuilder().strength(CoverageStrength.ECHOED).build();

    assertThat(groups(row)).containsExactly(ModuleSet.of(1, 2, 3));
    assertThat(groups(single)).isEmpty();
    assertThat(groups(echoed)).isEmpty();
    assertThatThrownBy(() -> row.toBuilder().note("\u0007").build()).hasMessageContaining("note");
    assertThatThrownBy(() -> row.toBuilder().strand(" ").build()).hasMessageContaining("strand");
  }

  private static Set<ModuleSet> groups(CoverageRow row) {
    return programme()
        .modules(ImmutableList.of(module(1), module(2), module(3)))
        .coverage(Coverage.of(List.of(row)))
        .build()
        .groupsCovering(CODE);
  }

  @Test
  void wordsWeightsAndFigures() {
    assertThat(Stage.MODEL.words()).isEqualTo("modelling the step");
    assertThat(Weight.CORE.isHeavierThan(Weight.ADVISORY)).isTrue();
    assertThat(Weight.CORE.isHeavierThan(Weight.CORE)).isFalse();
    assertThat(Weight.FLEX.isHeavierThan(Weight.CORE)).isFalse();
    assertThat(EnumSet.allOf(Weight.class)).hasSize(3);
    assertThat(
            Recommendation.builder().least(10).most(15).citation(Samples.SOMEWHERE).build().words())
        .isEqualTo("10 to 15");
    Recommendation open = Recommendation.builder().least(45).citation(Samples.SOMEWHERE).build();
    assertThat(open.words()).isEqualTo("45 or more");
    assertThat(open.toBuilder().build()).isEqualTo(open);
  }

  @Test
  void aTrainingEventIsRefusedWithTextThatIsNoText() {
    TrainingEvent visit =
        Samples.event("VISIT-1")
            .number(1)
            .minutes(90)
            .kind(EventKind.SCHOOL_VISIT)
            .mode(EventMode.FACE_TO_FACE)
            .week(SECOND)
            .topic("Routines")
            .otherReading("in week 3 by the calendar")
            .note("in the school of the provider")
            .build();
    TrainingEvent anyWhen =
        visit.toBuilder()
            .week(Optional.empty())
            .slot(new EventSlot(InductionYear.YEAR_1, 2, EventSlot.Part.ANY_WEEK))
            .build();

    assertThat(visit.mode()).contains(EventMode.FACE_TO_FACE);
    assertThat(visit).hasToString("TrainingEvent VISIT-1");
    assertThat(anyWhen.week()).isEmpty();
    assertThatThrownBy(() -> visit.toBuilder().topic("\u0007").build())
        .hasMessageContaining("topic");
    assertThatThrownBy(() -> visit.toBuilder().otherReading("\u0007").build())
        .hasMessageContaining("otherReading");
    assertThatThrownBy(() -> visit.toBuilder().note("\u0007").build()).hasMessageContaining("note");
    assertThatThrownBy(() -> module(1).toBuilder().note("\u0007").build())
        .hasMessageContaining("note");
    assertThat(module(1).toBuilder().note("new").build().note()).contains("new");
  }
}
