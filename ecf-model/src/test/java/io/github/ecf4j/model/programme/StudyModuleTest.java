package io.github.ecf4j.model.programme;

import static io.github.ecf4j.model.Refusals.assertBlankRefused;
import static io.github.ecf4j.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.model.source.Source;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Modules and the small values beside them. */
class StudyModuleTest {
  private static StudyModuleBuilder part(String code, String title, String summary, int minutes) {
    return StudyModule.builder()
        .number(ModuleNumber.of(22))
        .strand(new Strand("I", "Instruction", 2))
        .code(code)
        .title(title)
        .summary(summary)
        .kind(ModuleKind.TOPIC)
        .minutes(minutes);
  }

  private static StudyModule module(String code, String title, String summary, int minutes) {
    return part(code, title, summary, minutes).build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "b1", "B-1", "B 1", "É1", "B1234567890123456", "B1\n"})
  void refusesCodesOfAnotherForm(String code) {
    assertRefused(
        () -> module(code, "T", "S", 1),
        "code",
        code,
        "a capital letter and up to 15 more letters and digits");
  }

  @Test
  void refusesPartsOutsideTheirBounds() {
    assertThatCode(() -> module("B", "T", "S", 0)).doesNotThrowAnyException();
    assertThat(module("M8W12b", "T", "S", 600).code()).isEqualTo("M8W12b");
    assertRefused(() -> module("B1", "T", "S", -1), "minutes", "-1", "from 0 to 600");
    assertRefused(() -> module("B1", "T", "S", 601), "minutes", "601", "from 0 to 600");
    StudyModule free = module("B1", "T", "S", 0).toBuilder().kind(ModuleKind.EMPTY).build();
    assertThat(free.kind()).isEqualTo(ModuleKind.EMPTY);
    String bound = "0 in a week that asks for nothing";
    assertRefused(() -> free.toBuilder().minutes(45).build(), "minutes", "45", bound);
    assertRefused(() -> free.toBuilder().mentorMinutes(30).build(), "mentorMinutes", "30", bound);
    assertThat(part("B1", "T", "S", 0).mentorMinutes(0).build().mentorMinutes()).hasValue(0);
    assertRefused(
        () -> part("B1", "T", "S", 0).mentorMinutes(601).build(),
        "mentorMinutes",
        "601",
        "from 0 to 600");
    assertBlankRefused(() -> module("B1", " ", "S", 1), "title");
    assertBlankRefused(() -> module("B1", "T", " ", 1), "summary");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "b", "1B", "ABCDEFGHI", "É", " B", "B-1"})
  void refusesStrandCodesOfAnotherForm(String code) {
    assertRefused(
        () -> new Strand(code, "Name", 1),
        "code",
        code,
        "a capital letter and up to seven more capital letters and digits");
  }

  @Test
  void refusesStrandsOutsideTheirBounds() {
    assertThat(new Strand("ABCDEFG8", "Name", 30).term()).isEqualTo(30);
    assertBlankRefused(() -> new Strand("B", " ", 1), "name");
    assertRefused(() -> new Strand("B", "Name", 0), "term", "0", "from 1 to 30");
    assertRefused(() -> new Strand("B", "Name", 31), "term", "31", "from 1 to 30");
  }

  @Test
  void refusesCoachingCyclesOutsideOneToTwelveWeeks() {
    assertThat(new CoachingPattern(1, 12).weeksPerCycleInYear2()).isEqualTo(12);
    assertRefused(() -> new CoachingPattern(0, 1), "weeksPerCycleInYear1", "0", "from 1 to 12");
    assertRefused(() -> new CoachingPattern(13, 1), "weeksPerCycleInYear1", "13", "from 1 to 12");
    assertRefused(() -> new CoachingPattern(1, 0), "weeksPerCycleInYear2", "0", "from 1 to 12");
    assertRefused(() -> new CoachingPattern(1, 13), "weeksPerCycleInYear2", "13", "from 1 to 12");
  }

  private static RecommendationBuilder asked(int least) {
    return Recommendation.builder()
        .least(least)
        .citation(new Source("TEST", "Invented", "Nobody").at("here"));
  }

  @Test
  void aRecommendationAllowsItsLeastItsMostAndWhatIsBetween() {
    Recommendation recommendation = asked(10).most(15).build();

    assertThat(IntStream.range(0, 30).filter(recommendation::allows))
        .containsExactly(10, 11, 12, 13, 14, 15);
    assertThat(IntStream.of(9, 10, 1440).filter(asked(10).build()::allows))
        .containsExactly(10, 1440);
  }

  @Test
  void refusesRecommendationsOutsideTheirBounds() {
    assertThatCode(() -> asked(1440).most(1440).build()).doesNotThrowAnyException();
    assertRefused(() -> asked(0).build(), "least", "0", "from 1 to 1440");
    assertRefused(() -> asked(1441).build(), "least", "1441", "from 1 to 1440");
    assertRefused(() -> asked(10).most(9).build(), "most", "9", "from 10 to 1440");
    assertRefused(() -> asked(10).most(1441).build(), "most", "1441", "from 10 to 1440");
  }

  @Test
  void aProgrammeLeavesOpenWhatItPutsNoFigureOn() {
    Recommendation twice = asked(2).build();
    CoachingPattern pattern =
        new CoachingPattern(
            1,
            2,
            ImmutableMap.of(CoachingFigure.PRACTICE_ROUNDS, twice),
            ImmutableSet.of(),
            ImmutableMap.of());

    assertThat(pattern.figure(CoachingFigure.PRACTICE_ROUNDS)).contains(twice);
    assertThat(pattern.figure(CoachingFigure.MEETING_MINUTES)).isEmpty();
  }

  private static RuleUse use(String rule, Citation... citations) {
    return RuleUse.of(RuleId.of(rule), ImmutableList.copyOf(citations));
  }

  @Test
  void aProgrammeSaysWhichRulesApplyAndWhere() {
    Citation here = new Source("TEST", "Invented", "Nobody").at("here");
    RuleUse use = use("STUDY-ORDER", here);
    CoachingPattern pattern =
        new CoachingPattern(
            1,
            2,
            ImmutableMap.of(),
            ImmutableSet.of(Stage.PRACTISE, Stage.SHARE),
            ImmutableMap.of(use.rule(), use));

    assertThat(pattern.use(RuleId.of("STUDY-ORDER"))).contains(use);
    assertThat(pattern.use(RuleId.of("STUDY-CADENCE"))).isEmpty();
    assertThat(pattern.stages()).containsExactly(Stage.SHARE, Stage.PRACTISE);
    assertThat(pattern)
        .hasToString("CoachingPattern of cycles of 1 and 2 weeks, 0 figures, 2 stages and 1 rules");
    assertThat(use).hasToString("RuleUse of STUDY-ORDER");
    assertThat(use.as(Weight.FLEX)).hasToString("RuleUse of STUDY-ORDER as FLEX");
  }

  @Test
  void refusesARuleWithoutOrWithAPlaceTwiceOrUnderAnothersId() {
    Citation here = new Source("TEST", "Invented", "Nobody").at("here");
    assertRefused(() -> use("STUDY-ORDER"), "citations", "[]", "at least one");
    assertRefused(
        () -> use("STUDY-ORDER", here, here),
        "citations",
        "[Invented, here, Invented, here]",
        "each once");
    assertRefused(
        () ->
            new CoachingPattern(
                1,
                2,
                ImmutableMap.of(),
                ImmutableSet.of(),
                ImmutableMap.of(RuleId.of("A"), use("B", here))),
        "rules",
        "B",
        "under its id, not A");
  }
}
