package io.github.ecf4j.rules.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.model.source.Source;
import io.github.ecf4j.rules.exact.Exact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Amounts, rates and cases at their bounds. */
class MoneyTest {
  private static final long MOST = 1_000_000_000_000_000L;
  private static final FundingRate RATE =
      FundingRate.builder()
          .element(FundingElement.MENTOR_TRAINING_YEAR)
          .region(Region.FRINGE)
          .academicYear(AcademicYear.of(2023))
          .inductionFrom(LocalDate.of(2022, 9, 1))
          .amount(new Money(100))
          .citation(new Citation(new Source("OWN", "Our letter", "School"), "page 1"))
          .build();
  private static final GrantCase CASE =
      GrantCase.builder()
          .region(Region.FRINGE)
          .sector(Sector.ACADEMY)
          .inductionStartedOn(LocalDate.of(2021, 9, 1))
          .academicYear(AcademicYear.of(2022))
          .build();

  @Test
  void amountsEndAtATrillionPounds() {
    assertThat(new Money(MOST).pence()).isEqualTo(MOST);
    assertThat(new Money(-MOST).pence()).isEqualTo(-MOST);
    for (long beyond : List.of(MOST + 1, -MOST - 1, Long.MIN_VALUE)) {
      assertThatThrownBy(() -> new Money(beyond))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageStartingWith("pence must be of at most " + MOST);
    }
  }

  @Test
  void whatIsCalculatedIsRoundedHalfUpWithinTheSameBounds() {
    assertThat(Money.ofPounds(Exact.of(new BigDecimal("1.005")))).isEqualTo(new Money(101));
    Exact most = Exact.of(MOST).dividedBy(Exact.of(100));
    assertThat(Money.ofPounds(most)).isEqualTo(new Money(MOST));
    assertThat(Money.ofPounds(Exact.zero().minus(most))).isEqualTo(new Money(-MOST));
    Exact penny = Exact.of(new BigDecimal("0.01"));
    for (Exact beyond : List.of(most.plus(penny), Exact.zero().minus(most).minus(penny))) {
      assertThatThrownBy(() -> Money.ofPounds(beyond))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageStartingWith("pence");
    }
  }

  @Test
  void aRateIsFromZeroToTenMillionPounds() {
    assertThat(RATE.toBuilder().amount(Money.NONE).build().amount()).isEqualTo(Money.NONE);
    assertThat(RATE.toBuilder().amount(new Money(1_000_000_000)).build()).isNotEqualTo(RATE);
    assertThatThrownBy(() -> RATE.toBuilder().amount(new Money(-1)).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("amount must be zero or more");
    assertThatThrownBy(() -> RATE.toBuilder().amount(new Money(1_000_000_001)).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("amount must be at most");
  }

  @Test
  void partsOfARateAndACaseCanBeReplaced() {
    assertThat(RATE.toBuilder().build()).isEqualTo(RATE);
    assertThat(RATE.toBuilder().academicYear(AcademicYear.of(2024)).build().academicYear())
        .contains(AcademicYear.of(2024));
    assertThat(RATE.toBuilder().inductionFrom(LocalDate.of(2023, 9, 1)).build().inductionFrom())
        .contains(LocalDate.of(2023, 9, 1));
    assertThat(CASE.toBuilder().share(Exact.zero()).build().share()).isEqualTo(Exact.zero());
    assertThatThrownBy(() -> CASE.toBuilder().share(Exact.zero().minus(Exact.of(1))).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("share must be from 0 to 1");
  }

  @Test
  void aTableOfOnesOwnHasTheRatesGiven() {
    assertThat(FundingTable.of(List.of(RATE)).rates()).containsExactly(RATE);
    assertThatThrownBy(() -> FundingTable.of(Collections.singletonList(null)))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("rates[0]");
  }
}
