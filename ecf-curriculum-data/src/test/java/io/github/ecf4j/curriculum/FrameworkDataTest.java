package io.github.ecf4j.curriculum;

import static io.github.ecf4j.model.framework.StatementKind.LEARN_HOW_TO;
import static io.github.ecf4j.model.framework.StatementKind.LEARN_THAT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.Standard;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.framework.StatementKind;
import io.github.ecf4j.model.source.Source;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FrameworkDataTest {
  private static final Framework FRAMEWORK = EcfCurriculum.framework();

  @Test
  void isTheEditionOf2019() {
    assertThat(FRAMEWORK.id()).isEqualTo("ecf-2019");
    assertThat(FRAMEWORK.title()).isEqualTo("Early Career Framework (2019)");
  }

  @Test
  void hasTheEightStandards() {
    assertThat(FRAMEWORK.standards())
        .extracting(s -> s.number() + " " + s.title() + " / " + s.teachersStandard())
        .containsExactly(
            "1 High Expectations / Set high expectations",
            "2 How Pupils Learn / Promote good progress",
            "3 Subject and Curriculum / Demonstrate good subject and curriculum knowledge",
            "4 Classroom Practice / Plan and teach well structured lessons",
            "5 Adaptive Teaching / Adapt teaching",
            "6 Assessment / Make accurate and productive use of assessment",
            "7 Managing Behaviour / Manage behaviour effectively",
            "8 Professional Behaviours / Fulfil wider professional responsibilities");
  }

  @Test
  void groupsTheStandardsIntoCoreAreas() {
    assertThat(FRAMEWORK.standards())
        .extracting(s -> s.coreArea().name())
        .containsExactly(
            "BEHAVIOUR_MANAGEMENT",
            "PEDAGOGY",
            "CURRICULUM",
            "PEDAGOGY",
            "PEDAGOGY",
            "ASSESSMENT",
            "BEHAVIOUR_MANAGEMENT",
            "PROFESSIONAL_BEHAVIOURS");
  }

  @Test
  void has181Statements() {
    assertThat(FRAMEWORK.statements()).hasSize(181);
    assertThat(statementsByStandard(LEARN_THAT)).containsExactly(6, 9, 10, 11, 7, 7, 7, 7);
    assertThat(statementsByStandard(LEARN_HOW_TO)).containsExactly(8, 11, 19, 16, 15, 17, 15, 16);
  }

  @Test
  void has29PracticesWithTheFrameworksShareOfStatements() {
    assertThat(FRAMEWORK.practices())
        .extracting(practice -> FRAMEWORK.statementsOf(practice).size())
        .containsExactly(
            4, 4, 3, 4, 4, 5, 3, 2, 2, 7, 5, 3, 3, 5, 4, 3, 5, 3, 3, 4, 4, 6, 7, 3, 2, 3, 5, 7, 4);
  }

  @Test
  void putsEachLearnHowToInOnePractice() {
    assertThat(FRAMEWORK.practices())
        .flatExtracting(FRAMEWORK::statementsOf)
        .containsExactlyElementsOf(
            FRAMEWORK.statements().stream().filter(s -> s.code().kind() == LEARN_HOW_TO).toList());
  }

  @Test
  void findsEachStatementByItsCode() {
    assertThat(FRAMEWORK.statements())
        .allSatisfy(s -> assertThat(FRAMEWORK.statement(s.code())).containsSame(s));
  }

  @Test
  void findsEachStatementInItsStandard() {
    assertThat(FRAMEWORK.standards())
        .flatExtracting(FRAMEWORK::statementsOf)
        .containsExactlyElementsOf(FRAMEWORK.statements());
  }

  @Test
  void numbersThePracticesWithinTheirStandard() {
    for (Standard standard : FRAMEWORK.standards()) {
      int[] numbers =
          FRAMEWORK.practices().stream()
              .filter(practice -> practice.standard() == standard.number())
              .mapToInt(practice -> practice.number())
              .toArray();
      assertThat(numbers)
          .isNotEmpty()
          .containsExactly(IntStream.rangeClosed(1, numbers.length).toArray());
    }
  }

  @Test
  void namesThePracticesDifferently() {
    assertThat(FRAMEWORK.practices())
        .extracting(practice -> practice.name())
        .doesNotHaveDuplicates();
  }

  @Test
  void summarisesEachStatementInOneSentence() {
    assertThat(FRAMEWORK.statements())
        .extracting(Statement::summary)
        .doesNotHaveDuplicates()
        .allSatisfy(s -> assertThat(s).matches("[A-Z][^.?!\\n]{18,198}\\."));
  }

  @Test
  void carriesNoOfficialWording() {
    assertThat(FRAMEWORK.statements()).allSatisfy(s -> assertThat(s.officialWording()).isEmpty());
  }

  @Test
  void citesThePlaceOfEachStatement() {
    Source framework =
        new Source("ECF", "Early Career Framework (2019)", "Department for Education");
    assertThat(FRAMEWORK.statements())
        .allSatisfy(
            s ->
                assertThat(s.citation())
                    .isEqualTo(
                        framework.at(
                            "Standard "
                                + s.code().standard()
                                + (s.code().kind() == LEARN_THAT
                                    ? ", learn that"
                                    : ", learn how to"))));
  }

  private static int[] statementsByStandard(StatementKind kind) {
    return FRAMEWORK.standards().stream()
        .mapToInt(
            standard ->
                (int)
                    FRAMEWORK.statementsOf(standard).stream()
                        .filter(s -> s.code().kind() == kind)
                        .count())
        .toArray();
  }
}
