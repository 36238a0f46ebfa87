package io.github.ecf4j.model.programme;

import static io.github.ecf4j.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InductionYearTest {
  @Test
  void isNumberedFromOne() {
    assertThat(InductionYear.of(1)).isEqualTo(InductionYear.YEAR_1);
    assertThat(InductionYear.of(2)).isEqualTo(InductionYear.YEAR_2);
    assertThat(InductionYear.values()).extracting(InductionYear::number).containsExactly(1, 2);
  }

  @Test
  void refusesAnotherNumber() {
    assertRefused(() -> InductionYear.of(0), "year", "0", "from 1 to 2");
    assertRefused(() -> InductionYear.of(3), "year", "3", "from 1 to 2");
  }

  @Test
  void isOfThreeTerms() {
    assertThat(InductionYear.ofTerm(1)).isEqualTo(InductionYear.YEAR_1);
    assertThat(InductionYear.ofTerm(3)).isEqualTo(InductionYear.YEAR_1);
    assertThat(InductionYear.ofTerm(4)).isEqualTo(InductionYear.YEAR_2);
    assertThat(InductionYear.ofTerm(30)).isEqualTo(InductionYear.YEAR_2);
    assertRefused(() -> InductionYear.ofTerm(0), "term", "0", "from 1 to 2147483647");
  }

  @Test
  void printsItsNumber() {
    assertThat(InductionYear.values())
        .extracting(Object::toString)
        .containsExactly("year 1", "year 2");
  }
}
