package io.github.ecf4j.curriculum;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.StudyModule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Ambition2020Test {
  private static final Programme AMBITION_2020 = EcfCurriculum.ambition2020();
  private static final ImmutableList<CoverageRow> EVENT_COVERAGE =
      AMBITION_2020.coverage().rows().stream()
          .filter(row -> row.event().isPresent())
          .collect(toImmutableList());

  @Test
  void hasTheSameModulesAt40Minutes() {
    assertThat(AMBITION_2020.id()).isEqualTo("ambition-2020");
    assertThat(AMBITION_2020.modules())
        .extracting(module -> module.number() + " " + module.title())
        .containsExactlyElementsOf(
            EcfCurriculum.ambition().modules().stream()
                .map(module -> module.number() + " " + module.title())
                .toList());
    assertThat(AMBITION_2020.modules()).extracting(StudyModule::minutes).containsOnly(40);
  }

  @Test
  void sharesFrameworkAndModuleCoverageWithTheLaterEdition() {
    assertThat(AMBITION_2020.framework()).isSameAs(EcfCurriculum.framework());
    assertThat(AMBITION_2020.coverage().rows())
        .filteredOn(row -> row.module().isPresent())
        .isEqualTo(EcfCurriculum.ambition().coverage().rows());
  }

  @Test
  void coachesWeeklyAndInTheSecondYearFortnightly() {
    assertThat(AMBITION_2020.coaching().weeksPerCycleInYear1()).isEqualTo(1);
    assertThat(AMBITION_2020.coaching().weeksPerCycleInYear2()).isEqualTo(2);
  }

  @Test
  void saysNothingOfTheCoachingWithinAMeeting() {
    assertThat(CoachingLines.of(AMBITION_2020))
        .containsExactly(
            "OBSERVATION_MINUTES 10 to 15: Support for early career teachers: how the programmes"
                + " work (2021), guidance for teachers on this programme",
            "MEETING_MINUTES 30: Support for early career teachers: how the programmes work (2021),"
                + " guidance for teachers on this programme",
            "MENTOR_TRAINING_MONTHS 12 to 12: Induction coordinator orientation (2021), section 2");
  }

  @Test
  void trainsTeachersInItsOwnOrder() {
    assertThat(EventLines.of(AMBITION_2020, Audience.ECT))
        .containsExactly(
            "ECT-INDUCTION: induction 1, 240 min, year 1 term 1 FIRST_WEEK",
            "ECT-CONFERENCE-1: conference 1, 360 min, year 1 term 1 FIRST_WEEK",
            "ECT-CLINIC-1: clinic 1, 90 min, year 1 term 1 FIRST_HALF",
            "ECT-CLINIC-2: clinic 2, 90 min, year 1 term 1 SECOND_HALF",
            "ECT-CLINIC-3: clinic 3, 90 min, year 1 term 2 FIRST_HALF",
            "ECT-CLINIC-4: clinic 4, 90 min, year 1 term 2 SECOND_HALF",
            "ECT-CLINIC-5: clinic 5, 90 min, year 1 term 3 FIRST_HALF",
            "ECT-CLINIC-6: clinic 6, 90 min, year 1 term 3 SECOND_HALF",
            "ECT-CONFERENCE-2: conference 2, 360 min, year 2 term 1 FIRST_WEEK",
            "ECT-CLINIC-7: clinic 7, 90 min, year 2 term 1 FIRST_HALF",
            "ECT-CLINIC-8: clinic 8, 90 min, year 2 term 1 SECOND_HALF",
            "ECT-CLINIC-9: clinic 9, 90 min, year 2 term 2 FIRST_HALF",
            "ECT-CLINIC-10: clinic 10, 90 min, year 2 term 2 SECOND_HALF",
            "ECT-CLINIC-11: clinic 11, 90 min, year 2 term 3 FIRST_HALF",
            "ECT-CLINIC-12: clinic 12, 90 min, year 2 term 3 SECOND_HALF");
  }

  @Test
  void namesNoEventForMentors() {
    assertThat(EventLines.of(AMBITION_2020, Audience.MENTOR)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ECT-INDUCTION    | 1.1 1.2 1.3 1.6 4.1 8.1 8.2 8.3 8.7 8a 8c 8d 8e
          ECT-CONFERENCE-1 | 2.1 2.2 2.3 2.4 2.5 2.6 2.7 2.8 3.2 3.3 3.7 4.2 4.3 4.4 4.5 4.6 4.8 4g
          ECT-CLINIC-1     | 5.2 5.3 5.7 5b 5c 5d 5e 5g 7b 7k 8.5 8.6 8i 8j 8l
          ECT-CLINIC-2     | 7.2 7b 7g 7k 8l 8n
          ECT-CLINIC-3     | 1d 3n 3o 3q 4.11 5.7 7k 8.4 8h 8i
          ECT-CLINIC-4     | 4.10 5.4 5.5 5.6 5.7 5b 5e 5f 5g 5h 5i 5j 5l 5m 5n 5o
          ECT-CLINIC-5     | 3c 3d 3f 5h 5i 5j 6.7 6l 6m 6n 6o 6p 8.3 8g 8m 8n 8o 8p
          ECT-CLINIC-6     | 1.6 1d 3.9 3.10 3c 3d 3f 3m 3n 3o 3p 3q 5h
          ECT-CONFERENCE-2 | 8.7 8b 8c 8d 8e 8o 8p
          ECT-CLINIC-7     | 1.6 1d 4.10 5.5 5c 5m 5n 7.2 8.4 8.6 8f 8h 8i 8l
          ECT-CLINIC-8     | 8b 8c 8d 8e 8o 8p
          ECT-CLINIC-9     | 5.7 5c 5d 5g 5h 8.5 8.6 8f 8i 8j 8k
          ECT-CLINIC-10    | 8b 8c 8d 8e 8o 8p
          ECT-CLINIC-11    | 1.6 1d 3.9 3.10 3m 3n 3o 3r 3s 4.7 5h
          ECT-CLINIC-12    | 8b 8c 8d 8e 8o 8p
          """)
  void tiesItsEventsToStatements(String event, String statements) {
    assertThat(statementsOf(event)).containsExactlyElementsOf(Splitter.on(' ').split(statements));
  }

  @Test
  void ties170StatementsToEvents() {
    assertThat(EVENT_COVERAGE).hasSize(170);
  }

  @Test
  void suspectsTwoRowsAndSaysWhy() {
    assertThat(EVENT_COVERAGE)
        .filteredOn(CoverageRow::suspect)
        .allSatisfy(row -> assertThat(row.note()).isPresent())
        .extracting(row -> row.event().orElseThrow() + " " + row.statement())
        .containsExactly("ECT-CLINIC-3 8i", "ECT-CLINIC-9 5g");
  }

  @Test
  void reachesByEventsWhatNoModuleCovers() {
    assertThat(EVENT_COVERAGE)
        .extracting(CoverageRow::statement)
        .containsAll(
            List.of("3m", "5g", "5h", "8.7", "8e", "8l", "8o", "8p").stream()
                .map(StatementCode::parse)
                .toList());
  }

  private static List<String> statementsOf(String event) {
    return EVENT_COVERAGE.stream()
        .filter(row -> row.event().equals(Optional.of(new EventId(event))))
        .map(row -> row.statement().toString())
        .toList();
  }
}
