package io.github.ecf4j.model.coaching;

import static io.github.ecf4j.model.Refusals.assertBlankRefused;
import static io.github.ecf4j.model.Refusals.assertRefused;
import static io.github.ecf4j.model.coaching.Samples.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.coaching.WorkedExample.Level;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.ModuleNumber;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoachingStepTest {
  private static CoachingStep of(String id, String title, String text) {
    return CoachingStep.builder()
        .id(id)
        .title(title)
        .text(text)
        .module(ModuleNumber.of(2))
        .addSuccessCriteria("Seen.")
        .build();
  }

  private static CoachingStep withCriteria(int count) {
    return step("S", 2).addAllSuccessCriteria(Collections.nCopies(count, "Seen.")).build();
  }

  private static CoachingStep withStatements(String... codes) {
    return step("S", 2)
        .addSuccessCriteria("Seen.")
        .addAllStatements(Arrays.stream(codes).map(StatementCode::parse).toList())
        .build();
  }

  private static CoachingStep withExamples(Level... levels) {
    Stream<WorkedExample> examples =
        Arrays.stream(levels).map(level -> new WorkedExample(level, "Try this."));
    return step("S", 2).addSuccessCriteria("Seen.").addAllExamples(examples.toList()).build();
  }

  @Test
  void restsOnItsModuleWhateverStatementsItServes() {
    assertThat(withStatements("7.2", "7c").basis()).isEqualTo(StepBasis.ofModules(2));
  }

  @Test
  void servesUpToThreeStatementsInOrder() {
    assertThat(withStatements("7.10", "7a", "7.9").statements())
        .extracting(StatementCode::toString)
        .containsExactly("7.9", "7.10", "7a");
    assertRefused(
        () -> withStatements("1.1", "1.2", "1.3", "1.4"), "statements.size", "4", "from 0 to 3");
  }

  @Test
  void hasOneToThreeSuccessCriteria() {
    assertThat(withCriteria(3).successCriteria()).hasSize(3);
    assertRefused(() -> withCriteria(0), "successCriteria.size", "0", "from 1 to 3");
    assertRefused(() -> withCriteria(4), "successCriteria.size", "4", "from 1 to 3");
    assertBlankRefused(
        () -> step("S", 2).addSuccessCriteria("Seen.", " ").build(), "successCriteria");
  }

  @Test
  void hasNoExampleOrOneForEachLevelInOrder() {
    String bound = "none, or one for each level in order";

    assertThat(withExamples().examples()).isEmpty();
    assertThat(withExamples(Level.values()).examples()).hasSize(3);
    assertRefused(
        () -> withExamples(Level.NOT_YET, Level.STRETCH), "examples", "[NOT_YET, STRETCH]", bound);
    assertRefused(
        () -> withExamples(Level.IMPROVING, Level.NOT_YET, Level.STRETCH),
        "examples",
        "[IMPROVING, NOT_YET, STRETCH]",
        bound);
  }

  @Test
  void refusesBlankTexts() {
    assertBlankRefused(() -> of(" ", "Title", "Text"), "id");
    assertBlankRefused(() -> of("S", " ", "Text"), "title");
    assertBlankRefused(() -> of("S", "Title", " "), "text");
    assertBlankRefused(() -> new WorkedExample(Level.NOT_YET, " "), "text");
  }

  @Test
  void criteriaStandInTheOrderGiven() {
    assertThat(step("S", 2).addSuccessCriteria("Z", "A").build().successCriteria())
        .isEqualTo(List.of("Z", "A"));
  }
}
