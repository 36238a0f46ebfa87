package io.github.ecf4j.model.coaching;

import static io.github.ecf4j.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StudyLogTest {
  private static final LocalDate DAY = LocalDate.parse("2021-09-06");

  @Test
  void aModuleIsStudiedFromTheDayOfItsCompletion() {
    StudyLog log = StudyLog.builder().completed(1, DAY).completed(2, DAY.plusDays(7)).build();

    assertThat(log.studiedBy(DAY.minusDays(1))).isSameAs(ModuleSet.empty());
    assertThat(log.studiedBy(DAY)).isEqualTo(ModuleSet.of(1));
    assertThat(log.studiedBy(DAY.plusDays(6))).isEqualTo(ModuleSet.of(1));
    assertThat(log.studiedBy(DAY.plusDays(7))).isEqualTo(ModuleSet.of(1, 2));
    assertThat(log.studiedBy(LocalDate.MAX)).isEqualTo(ModuleSet.of(1, 2));
  }

  @Test
  void theEmptyLogIsOneHoweverMade() {
    assertThat(StudyLog.of(Map.of())).isSameAs(StudyLog.empty());
    assertThat(StudyLog.builder().build()).isEqualTo(StudyLog.empty());
    assertThat(StudyLog.empty().studied()).isSameAs(ModuleSet.empty());
    assertThat(StudyLog.empty().completions()).isEmpty();
  }

  @Test
  void aBuiltLogDoesNotChangeWithItsBuilder() {
    StudyLog.Builder builder = StudyLog.builder().completed(1, DAY);
    StudyLog before = builder.build();
    StudyLog after = builder.completed(2, DAY).completed(1, DAY.minusDays(1)).build();

    assertThat(before).isEqualTo(StudyLog.of(Map.of(ModuleNumber.of(1), DAY)));
    assertThat(after.studiedBy(DAY)).isEqualTo(ModuleSet.of(1, 2));
  }

  @Test
  void differsByDayAndByModuleAndFromOtherThings() {
    StudyLog log = StudyLog.builder().completed(1, DAY).build();

    assertThat(log)
        .isNotEqualTo(StudyLog.builder().completed(1, DAY.plusDays(1)).build())
        .isNotEqualTo(StudyLog.builder().completed(2, DAY).build())
        .isNotEqualTo(log.completions())
        .doesNotHaveSameHashCodeAs(StudyLog.empty())
        .hasToString("StudyLog of 1 modules");
  }

  @Test
  void refusesModuleNumbersOutsideTheirBounds() {
    StudyLog.Builder log = StudyLog.builder();

    assertRefused(() -> log.completed(0, DAY), "module", "0", "from 1 to 128");
    assertRefused(() -> log.completed(129, DAY), "module", "129", "from 1 to 128");
  }
}
