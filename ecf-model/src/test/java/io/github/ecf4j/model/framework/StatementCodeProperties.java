package io.github.ecf4j.model.framework;

import static io.github.ecf4j.model.framework.FrameworkDomain.ALL_CODES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ecf4j.model.check.InvalidValueException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(FrameworkDomain.class)
@StatisticsReport(onFailureOnly = true)
class StatementCodeProperties {
  private static final ImmutableMap<String, StatementCode> BY_TEXT =
      Maps.uniqueIndex(ALL_CODES, StatementCode::toString);

  @Example
  void everyCodeIsReadAsItIsPrinted() {
    assertThat(ALL_CODES)
        .hasSize(99 * (99 + 26))
        .allSatisfy(code -> assertThat(StatementCode.parse(code.toString())).isEqualTo(code));
  }

  @Example
  void allCodesSortAsTheFrameworkPrintsThem() {
    List<StatementCode> byText =
        BY_TEXT.keySet().stream().sorted().map(StatementCode::parse).toList();

    assertThat(byText).isNotEqualTo(ALL_CODES);
    assertThat(byText.stream().sorted()).containsExactlyElementsOf(ALL_CODES);
  }

  @Property
  void theOrderIsTheFrameworksAndAgreesWithEquals(
      @ForAll StatementCode one, @ForAll StatementCode other) {
    int order = Integer.compare(ALL_CODES.indexOf(one), ALL_CODES.indexOf(other));

    assertThat(Integer.signum(one.compareTo(other))).isEqualTo(order);
    assertThat(one.equals(other)).isEqualTo(order == 0);
  }

  /** Codes with something put in, taken out or both. */
  @Provide
  Arbitrary<String> almostCodes() {
    return Combinators.combine(
            Arbitraries.of(BY_TEXT.keySet()),
            Arbitraries.integers().between(0, 4),
            Arbitraries.of("", "", "0", "1", "9", ".", "a", "A", " ", "\n", "٢"),
            Arbitraries.integers().between(0, 1))
        .as(
            (text, at, put, drop) -> {
              int cut = Math.min(at, text.length());
              int rest = Math.min(cut + drop, text.length());
              return text.substring(0, cut) + put + text.substring(rest);
            });
  }

  @Property
  void aTextIsReadOnlyIfSomeCodePrintsIt(@ForAll("almostCodes") String text) {
    StatementCode code = BY_TEXT.get(text);

    if (code != null) {
      assertThat(StatementCode.parse(text)).isEqualTo(code);
    } else {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> StatementCode.parse(text));
    }
    Statistics.label("read")
        .collect(code != null)
        .coverage(
            coverage -> {
              coverage.check(true).percentage(p -> p >= 5);
              coverage.check(false).percentage(p -> p >= 5);
            });
  }
}
