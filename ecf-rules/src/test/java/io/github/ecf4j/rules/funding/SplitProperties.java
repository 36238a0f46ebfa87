package io.github.ecf4j.rules.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.rules.exact.Exact;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class SplitProperties {
  private static final Exact FIFTH = Exact.of(new BigDecimal("0.2"));

  private static Money sum(List<Money> parts) {
    return parts.stream().reduce(Money.NONE, Money::plus);
  }

  @Property
  void thePartsAddUpAndTheLastTakesTheResidue(
      @ForAll @LongRange(min = 0, max = 10_000_000) long pence) {
    Money all = new Money(pence);

    assertThat(sum(Split.byPayments(all, 3))).isEqualTo(all);
    assertThat(sum(Split.byYears(all, 2))).isEqualTo(all);
    assertThat(sum(Split.byEvidence(all, FIFTH))).isEqualTo(all);
    assertThat(Split.byPayments(all, 3).get(0)).isEqualTo(Split.byPayments(all, 3).get(1));
    assertThat(Split.byPayments(all, 3).get(2).pence() - Split.byPayments(all, 3).get(0).pence())
        .isBetween(-1L, 1L);
    assertThat(Split.byYears(all, 2).get(1).pence() - Split.byYears(all, 2).get(0).pence())
        .isBetween(0L, 1L);
  }
}
