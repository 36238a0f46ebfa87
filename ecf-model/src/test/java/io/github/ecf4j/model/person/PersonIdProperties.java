package io.github.ecf4j.model.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@StatisticsReport(onFailureOnly = true)
class PersonIdProperties {
  /** Few characters, so that ids are often alike: digits, letters, and both ends of UTF-16. */
  @Provide
  Arbitrary<PersonId> ids() {
    return Arbitraries.of("0", "1", "9", "10", "a", "-", "\uFFFD", "\uD83D\uDE00")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(parts -> PersonId.of(String.join("", parts)));
  }

  private static int sign(PersonId one, PersonId other) {
    return Integer.signum(one.compareTo(other));
  }

  @Property
  void theOrderIsTotalAndConsistentWithEquals(
      @ForAll("ids") PersonId a, @ForAll("ids") PersonId b, @ForAll("ids") PersonId c) {
    assertThat(sign(a, b)).isEqualTo(-sign(b, a));
    assertThat(sign(a, b) == 0).isEqualTo(a.equals(b));
    assertThat(a.compareTo(b) <= 0 && b.compareTo(c) <= 0 && a.compareTo(c) > 0).isFalse();
    Statistics.label("a <= b <= c")
        .collect(a.compareTo(b) <= 0 && b.compareTo(c) <= 0)
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  @Property
  void digitsCompareAsNumbersAndLeadingZerosDecideLast(
      @ForAll @BigRange(min = "0", max = "99999999999999999999999") BigInteger one,
      @ForAll @BigRange(min = "0", max = "99999999999999999999999") BigInteger other,
      @ForAll @IntRange(max = 3) int zeros) {
    PersonId first = PersonId.of("t" + "0".repeat(zeros) + one + "b");
    PersonId second = PersonId.of("t" + other + "b");

    if (!one.equals(other)) {
      assertThat(sign(first, second)).isEqualTo(one.compareTo(other));
    } else {
      assertThat(sign(first, second)).isEqualTo(Integer.signum(-zeros));
    }
  }

  @Property
  void idsWithoutDigitsAreOrderedByCodePoint(@ForAll("ids") PersonId a, @ForAll("ids") PersonId b) {
    String one = "x" + a.value().replaceAll("[0-9]", "");
    String other = "x" + b.value().replaceAll("[0-9]", "");
    int order = Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray());

    assertThat(sign(PersonId.of(one), PersonId.of(other))).isEqualTo(Integer.signum(order));
  }
}
