package io.github.ecf4j.model.induction;

import static io.github.ecf4j.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.DateRange;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is decided or counted about the length of induction. */
class DecisionsTest {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 7);
  private static final DateRange WEEK = new DateRange(DAY, DAY.plusDays(6));

  private static Extension extension(String terms) {
    return new Extension(DAY, new BigDecimal(terms));
  }

  private static Reduction reduction(String terms) {
    return new Reduction(DAY, new BigDecimal(terms), Reduction.Kind.PRIOR_EXPERIENCE);
  }

  private static Absence absence(String contracted) {
    return Absence.builder()
        .days(WEEK)
        .reason(Absence.Reason.SICKNESS)
        .contractedDays(new BigDecimal(contracted))
        .build();
  }

  @Test
  void anExtensionTakesATenthToSixteenTerms() {
    assertThat(extension("0.1").terms()).isEqualTo(new BigDecimal("0.1"));
    assertThat(extension("16.0")).isEqualTo(extension("16"));
    String bound = "from 0.1 to 16, to one decimal place";
    assertRefused(() -> extension("0"), "terms", "0", bound);
    assertRefused(() -> extension("0.09"), "terms", "0.09", bound);
    assertRefused(() -> extension("16.1"), "terms", "16.1", bound);
    assertRefused(() -> extension("1.25"), "terms", "1.25", bound);
  }

  @Test
  void aReductionLeavesOneTermToBelowSix() {
    assertThat(reduction("1.0")).isEqualTo(reduction("1"));
    assertThat(reduction("5.99").termsRequired()).isEqualTo(new BigDecimal("5.99"));
    assertRefused(() -> reduction("0.99"), "termsRequired", "0.99", "from 1 to below 6");
    assertRefused(() -> reduction("6"), "termsRequired", "6", "from 1 to below 6");
  }

  @Test
  void anAbsenceNeedNotSayHowManyDaysWereContracted() {
    Absence absence = Absence.of(WEEK, Absence.Reason.MATERNITY);

    assertThat(absence.contractedDays()).isEmpty();
    assertThat(absence.extensionAsked()).isFalse();
  }

  @Test
  void contractedDaysComeInHalves() {
    assertThat(absence("0").contractedDays()).contains(BigDecimal.ZERO);
    assertThat(absence("2.5").contractedDays()).contains(new BigDecimal("2.5"));
    assertThat(absence("7").contractedDays()).contains(new BigDecimal("7"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.5", "7.5", "2.25"})
  void refusesOtherContractedDays(String days) {
    assertRefused(() -> absence(days), "contractedDays", days, "from 0 to 7, in halves");
  }
}
