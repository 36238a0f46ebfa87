package io.github.ecf4j.model.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecf4j.model.check.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleIdTest {
  @ParameterizedTest
  @ValueSource(strings = {"STEP-AFTER-STUDY", "A", "PLAN-2", "A1-B2"})
  void idsAreWordsJoinedByHyphens(String id) {
    assertThat(RuleId.of(id)).hasToString(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "step", "STEP_AFTER", "-A", "A-", "A--B", "1A", "É", "A B", "A\n"})
  void otherFormsAreRefused(String id) {
    assertThatThrownBy(() -> RuleId.of(id))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("id");
  }

  @Test
  void idsMayBeLong() {
    String id = "A" + "-A".repeat(9_000);

    assertThat(RuleId.of(id)).hasToString(id);
    assertThat(new EventId(id)).hasToString(id);
  }

  @Test
  void theyAreOrderedAsTexts() {
    assertThat(RuleId.of("A-B")).isLessThan(RuleId.of("A-C"));
  }
}
