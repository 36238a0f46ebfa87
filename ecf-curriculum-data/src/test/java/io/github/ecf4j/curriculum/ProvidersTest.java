package io.github.ecf4j.curriculum;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.curriculum.analysis.Encounter;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.CoachingPattern;
import io.github.ecf4j.model.programme.CoveragePlace;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.programme.RuleUse;
import io.github.ecf4j.model.programme.StudyModule;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the published tables of UCL and Education Development Trust add up to. */
class ProvidersTest {
  private static Programme programme(String id) {
    return EcfCurriculum.programme(id).orElseThrow();
  }

  private static CurriculumAnalysis analysis(String id) {
    return CurriculumAnalysis.of(programme(id));
  }

  private static CurriculumAnalysis analysis(
      String id, CoveragePlace place, CoveragePlace... more) {
    CurriculumAnalysis all = analysis(id);
    return all.with(all.rows().in(place, more));
  }

  /** Each statement in some place or nowhere, so that both together are the framework's. */
  private static void assertCovers(CurriculumAnalysis analysis, int statements, String missing) {
    assertThat(analysis.covered(any -> true)).hasSize(statements);
    assertThat(analysis.gaps().nowhere())
        .extracting(StatementCode::toString)
        .containsExactlyInAnyOrder(missing.isEmpty() ? new String[0] : missing.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"ucl, 181, ''", "edt, 175, '4c 4d 4e 7b 8l 8n'"})
  void coversStatementsInAnyPlace(String id, int statements, String missing) {
    assertCovers(analysis(id), statements, missing);
  }

  @ParameterizedTest
  @CsvSource({"ucl, 181, ''", "edt, 167, '2h 3s 4c 4d 4e 5b 7.3 7b 8.1 8.2 8.7 8d 8l 8n'"})
  void coversStatementsByStudyAndMentorMeetings(String id, int statements, String missing) {
    assertCovers(
        analysis(id, CoveragePlace.STUDY, CoveragePlace.MENTOR_MEETING), statements, missing);
  }

  /** The published counts leave out the two conferences that UCL holds before its first week. */
  @ParameterizedTest
  @CsvSource({"ucl, 62, 62, 63", "edt, 100, 99, 100"})
  void coversStatementsInTrainingAndCommunity(
      String id, int statements, int withoutSuspect, int withConferences) {
    CurriculumAnalysis analysis = analysis(id, CoveragePlace.TRAINING, CoveragePlace.COMMUNITY);
    Predicate<Encounter> inItsWeeks =
        one -> one.stop().place().event().filter(event -> isBeforeTheWeeks(id, event)).isEmpty();

    assertThat(analysis.covered(inItsWeeks)).hasSize(statements);
    assertThat(analysis.with(analysis.rows().withoutSuspect()).covered(inItsWeeks))
        .hasSize(withoutSuspect);
    assertThat(analysis.covered(any -> true)).hasSize(withConferences);
  }

  private static boolean isBeforeTheWeeks(String id, EventId event) {
    return programme(id).event(event).orElseThrow().week().isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"ucl, 181, 105", "edt, 124, 72"})
  void coversStatementsByYear(String id, int inYear1, int inYear2) {
    CurriculumAnalysis analysis = analysis(id);

    assertThat(analysis.covered(analysis.inYear(InductionYear.YEAR_1))).hasSize(inYear1);
    assertThat(analysis.covered(analysis.inYear(InductionYear.YEAR_2))).hasSize(inYear2);
  }

  /** Asked of one place or by the encounters of all, the answer is one. */
  @ParameterizedTest
  @ValueSource(strings = {"ambition", "ambition-2020", "ucl", "edt"})
  void placesAddUp(String id) {
    Set<StatementCode> all = new HashSet<>();
    for (CoveragePlace place : CoveragePlace.values()) {
      Set<StatementCode> there = analysis(id, place).covered(any -> true);
      assertThat(there).isEqualTo(analysis(id).covered(CurriculumAnalysis.inPlaces(place)));
      all.addAll(there);
    }
    assertThat(analysis(id).covered(any -> true)).containsExactlyInAnyOrderElementsOf(all);
  }

  @ParameterizedTest
  @CsvSource({"ucl, 1215", "edt, 1860"})
  void hasMinutesOfStudy(String id, int minutes) {
    assertThat(programme(id).modules().stream().mapToInt(StudyModule::minutes).sum())
        .isEqualTo(minutes);
  }

  @ParameterizedTest
  @CsvSource({"ucl, 22, 5, 39, 20"})
  void uclHasUnitsOf45MinutesAndMeetingsOf50(
      String id, int study1, int study2, int meetings1, int meetings2) {
    Map<InductionYear, Integer> study =
        programme(id).modules().stream()
            .filter(module -> module.minutes() == 45)
            .collect(groupingBy(m -> m.week().orElseThrow().year(), summingInt(m -> 1)));
    Map<InductionYear, Integer> meetings =
        programme(id).modules().stream()
            .filter(module -> module.mentorMinutes().orElse(0) == 50)
            .collect(groupingBy(m -> m.week().orElseThrow().year(), summingInt(m -> 1)));

    assertThat(study).isEqualTo(Map.of(InductionYear.YEAR_1, study1, InductionYear.YEAR_2, study2));
    assertThat(meetings)
        .isEqualTo(Map.of(InductionYear.YEAR_1, meetings1, InductionYear.YEAR_2, meetings2));
    assertThat(programme(id).modules())
        .allMatch(m -> m.minutes() == 0 || m.minutes() == 45)
        .allMatch(m -> m.mentorMinutes().orElse(0) == 0 || m.mentorMinutes().orElse(0) == 50);
  }

  /** Ambition's habits are not theirs. */
  @ParameterizedTest
  @CsvSource({"ucl, UCL-", "edt, EDT-"})
  void nameJustTheRulesThatTheirMaterialsBearOut(String id, String sources) {
    CoachingPattern coaching = programme(id).coaching();

    assertThat(coaching.stages()).isEmpty();
    assertThat(coaching.rules().keySet())
        .extracting(RuleId::id)
        .containsExactly(
            "COACHING-CADENCE",
            "STUDY-CADENCE",
            "STUDY-ORDER",
            "MEETING-LENGTH",
            "TRAINING-ATTENDED",
            "TRAINING-ORDER",
            "PLAN-TEACHING-WEEK",
            "PLAN-AWAY",
            "PLAN-MODULE-MISSING",
            "PLAN-STUDY-ORDER",
            "PLAN-STUDY-PACE",
            "PLAN-STUDY-WEEKLY",
            "PLAN-COACHING-MISSING",
            "PLAN-COACHING-TWICE",
            "PLAN-COACHING-CYCLE",
            "PLAN-EVENT-MISSING",
            "PLAN-EVENT-DAY",
            "PLAN-EVENT-ORDER");
    assertThat(coaching.rules().values())
        .allMatch(use -> use.weight().isEmpty())
        .flatExtracting(RuleUse::citations)
        .allMatch(citation -> citation.source().key().startsWith(sources));
  }

  @ParameterizedTest
  @CsvSource({"edt, 26, 5, 17, 15"})
  void edtHasHoursOfStudyAndTraining(
      String id, int study1, int study2, int training1, int training2) {
    Map<InductionYear, Integer> study =
        programme(id).modules().stream()
            .collect(
                groupingBy(m -> m.week().orElseThrow().year(), summingInt(StudyModule::minutes)));
    Map<InductionYear, Integer> training =
        programme(id).events().stream()
            .collect(groupingBy(e -> e.week().orElseThrow().year(), summingInt(e -> e.minutes())));

    assertThat(study)
        .isEqualTo(Map.of(InductionYear.YEAR_1, study1 * 60, InductionYear.YEAR_2, study2 * 60));
    assertThat(training)
        .isEqualTo(
            Map.of(InductionYear.YEAR_1, training1 * 60, InductionYear.YEAR_2, training2 * 60));
  }
}
