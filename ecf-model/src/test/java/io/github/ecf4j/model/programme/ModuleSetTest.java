package io.github.ecf4j.model.programme;

import static io.github.ecf4j.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.UnmodifiableIterator;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModuleSetTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1, 3-5, 22]|1 3 4 5 22",
        "[1-2, 4]|1 2 4",
        "[7]|7",
        "[32-33]|32 33",
        "[64]|64",
        "[128]|128",
        "[64-65]|64 65",
        "[63-64]|63 64",
        "[1, 64]|1 64",
        "[1, 128]|1 128"
      })
  void printsRuns(String printed, String numbers) {
    int[] modules = Arrays.stream(numbers.split(" ", -1)).mapToInt(Integer::parseInt).toArray();

    assertThat(ModuleSet.of(modules)).hasToString(printed);
  }

  @Test
  void printsTheFullAndTheEmptySet() {
    assertThat(ModuleSet.range(1, 128)).hasToString("[1-128]");
    assertThat(ModuleSet.empty()).hasToString("[]");
  }

  @Test
  void theEmptySetIsOneHoweverMade() {
    assertThat(ModuleSet.of()).isSameAs(ModuleSet.empty());
    assertThat(ModuleSet.ofBits(0, 0)).isSameAs(ModuleSet.empty());
    assertThat(ModuleSet.copyOf(List.of())).isSameAs(ModuleSet.empty());
    assertThat(ModuleSet.empty().first()).isEmpty();
  }

  @Test
  void aRangeMayBeOneModule() {
    assertThat(ModuleSet.range(65, 65)).containsExactly(ModuleNumber.of(65));
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 129, Integer.MAX_VALUE})
  void refusesNumbersThatNoModuleHas(int number) {
    String value = Integer.toString(number);

    assertRefused(() -> ModuleSet.of(1, number), "module", value, "from 1 to 128");
    assertRefused(() -> ModuleSet.range(number, 128), "first", value, "from 1 to 128");
    assertRefused(() -> ModuleSet.range(1, number), "last", value, "from 1 to 128");
    assertRefused(() -> ModuleNumber.of(number), "module", value, "from 1 to 128");
    assertRefused(() -> new ModuleNumber(number), "module", value, "from 1 to 128");
  }

  @Test
  void refusesARangeThatEndsBeforeItBegins() {
    assertRefused(() -> ModuleSet.range(5, 4), "last", "4", "from 5 to 128");
  }

  @Test
  void iterationEndsAfterTheLastModule() {
    UnmodifiableIterator<ModuleNumber> modules = ModuleSet.of(128).iterator();

    assertThat(modules.next()).isEqualTo(ModuleNumber.of(128));
    assertThat(modules.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(modules::next);
  }

  @Test
  void equalsNothingButModuleSets() {
    assertThat(ModuleSet.of(1)).isNotEqualTo(Set.of(ModuleNumber.of(1)));
    assertThat(ModuleSet.of(1)).isNotEqualTo(null);
  }

  @Test
  void differentSetsMayBeToldApartByTheirHashCodes() {
    assertThat(ModuleSet.of(1)).doesNotHaveSameHashCodeAs(ModuleSet.of(2));
  }
}
