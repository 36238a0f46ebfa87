package io.github.ecf4j.rules.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import io.github.ecf4j.rules.answer.Derivation;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a status rests on, line by line: each paragraph of {@code derivations.txt} is a case, in the
 * columns calendar, start, posts, absences, decisions, choices and day, and what is said of it.
 */
class ClockDerivationTest {
  static Stream<String> cases() throws IOException {
    String all =
        Resources.toString(
            Resources.getResource(ClockDerivationTest.class, "derivations.txt"), UTF_8);
    return Splitter.on("\n\n").trimResults().omitEmptyStrings().splitToStream(all);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aStatusSaysWhatItRestsOn(String text) {
    List<String> lines = Splitter.on('\n').splitToList(text);
    assertThat(
            derivation(Splitter.on('|').trimResults().splitToList(lines.get(0)))
                .toString()
                .strip()
                .lines())
        .containsExactlyElementsOf(lines.subList(1, lines.size()));
  }

  private static Derivation derivation(List<String> of) {
    return InductionClock.of(CaseData.school(CaseData.calendar(of.get(0)), of.get(5)))
        .status(
            CaseData.ect(LocalDate.parse(of.get(1)), of.get(2), of.get(3), of.get(4)),
            LocalDate.parse(of.get(6)))
        .derivation();
  }
}
