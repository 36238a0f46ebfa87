package io.github.ecf4j.curriculum;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.CoveragePlace;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.ProgrammeWeek;
import io.github.ecf4j.model.programme.StudyModule;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the published tables of UCL and Education Development Trust add up to. */
class ProvidersTest {
  private static Programme programme(String id) {
    return EcfCurriculum.programme(id).orElseThrow();
  }

  private static boolean isPublished(CoverageRow row) {
    return row.event().isEmpty() && row.strength() != CoverageStrength.ECHOED;
  }

  private static Set<String> covered(Programme programme, Predicate<CoverageRow> rows) {
    Set<StatementCode> codes = new TreeSet<>(Comparator.naturalOrder());
    programme.coverage().rows().stream()
        .filter(ProvidersTest::isPublished)
        .filter(rows)
        .forEach(row -> codes.add(row.statement()));
    return codes.stream().map(StatementCode::toString).collect(ImmutableSet.toImmutableSet());
  }

  private static Set<String> not(Programme programme, Set<String> covered) {
    return Sets.difference(
        programme.framework().statements().stream()
            .map(Statement::code)
            .map(StatementCode::toString)
            .collect(ImmutableSet.toImmutableSet()),
        covered);
  }

  private static InductionYear year(Programme programme, CoverageRow row) {
    int term =
        row.module()
            .map(module -> programme.module(module).orElseThrow().strand().term())
            .orElseGet(
                () ->
                    programme.strands().stream()
                        .filter(strand -> row.strand().orElseThrow().equals(strand.code()))
                        .findFirst()
                        .orElseThrow()
                        .term());
    return new ProgrammeWeek(term, 1, 1).year();
  }

  @ParameterizedTest
  @CsvSource({"ucl, 181, ''", "edt, 175, '4c 4d 4e 7b 8l 8n'"})
  void coversStatementsInAnyPlace(String id, int statements, String missing) {
    Programme programme = programme(id);
    Set<String> covered = covered(programme, row -> true);

    assertThat(covered).hasSize(statements);
    assertThat(String.join(" ", not(programme, covered))).isEqualTo(missing);
  }

  @ParameterizedTest
  @CsvSource({"ucl, 181, ''", "edt, 167, '2h 3s 4c 4d 4e 5b 7.3 7b 8.1 8.2 8.7 8d 8l 8n'"})
  void coversStatementsByStudyAndMentorMeetings(String id, int statements, String missing) {
    Programme programme = programme(id);
    Set<String> covered = covered(programme, row -> row.place().isInUnit());

    assertThat(covered).hasSize(statements);
    assertThat(not(programme, covered))
        .containsExactlyInAnyOrder(missing.isEmpty() ? new String[0] : missing.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"ucl, 62, 62", "edt, 100, 99"})
  void coversStatementsInTrainingAndCommunity(String id, int statements, int withoutSuspect) {
    Set<CoveragePlace> places = EnumSet.of(CoveragePlace.TRAINING, CoveragePlace.COMMUNITY);

    assertThat(covered(programme(id), row -> places.contains(row.place()))).hasSize(statements);
    assertThat(covered(programme(id), row -> places.contains(row.place()) && !row.suspect()))
        .hasSize(withoutSuspect);
  }

  @ParameterizedTest
  @CsvSource({"ucl, 181, 105", "edt, 124, 72"})
  void coversStatementsByYear(String id, int inYear1, int inYear2) {
    Programme programme = programme(id);

    assertThat(covered(programme, row -> year(programme, row) == InductionYear.YEAR_1))
        .hasSize(inYear1);
    assertThat(covered(programme, row -> year(programme, row) == InductionYear.YEAR_2))
        .hasSize(inYear2);
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
