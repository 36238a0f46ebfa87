package io.github.ecf4j.rules.policy;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.InvalidValueException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How figures, provisions and readings print, are found and compared. */
class PrintedPoliciesTest {
  private static final FigureValue<BigDecimal> FIFTH =
      FigureValue.of(Figure.PPA_SHARE, day("2022-09-01"), "0.2", Sources.GUIDANCE.at("2.21"));
  private static final Policies OWN = Policies.published().with(FIFTH);

  @Test
  void policiesAreEqualByTheirFigures() {
    assertThat(OWN)
        .isEqualTo(Policies.published().with(FIFTH))
        .hasSameHashCodeAs(Policies.published().with(FIFTH))
        .doesNotHaveSameHashCodeAs(Policies.published())
        .isNotEqualTo("policies");
    assertThat(OWN.on(day("2022-09-01")))
        .isNotEqualTo(Policies.published().on(day("2022-09-01")))
        .doesNotHaveSameHashCodeAs(Policies.published().on(day("2022-09-01")))
        .isNotEqualTo("a policy");
    assertThat(Readings.defaults().with(Reading.SCHOOL_WEEKS, 38))
        .isEqualTo(Readings.defaults().with(Reading.SCHOOL_WEEKS, 38))
        .doesNotHaveSameHashCodeAs(Readings.defaults())
        .isNotEqualTo("readings");
  }

  @Test
  void theyPrintTheDaysOnWhichFiguresChange() {
    assertThat(OWN)
        .hasToString(
            "Policies of [2012-09-01, 2021-09-01, 2022-09-01, 2023-09-01, 2024-04-01, 2025-09-01]");
    assertThat(OWN.on(day("2022-09-01")).toString())
        .startsWith("Policy[REQUIRED_TERMS from 2021-09-01: 6")
        .contains("PPA_SHARE from 2022-09-01: 0.2");
    assertThat(FIFTH).hasToString("PPA_SHARE from 2022-09-01: 0.2");
    assertThat(DecidingDay.of(Figure.APPEAL_DAYS))
        .hasToString("the day from which a time limit runs");
  }

  @Test
  void ownFiguresAreNamedFromTheirFirstDayOn() {
    assertThat(OWN.ownOn(day("2022-08-31"), Figure.PPA_SHARE)).isEmpty();
    assertThat(OWN.ownOn(day("2022-09-01"), Figure.PPA_SHARE, Figure.PARTS))
        .isEqualTo(ImmutableList.of(FIFTH));
    Figure<?>[] none = {null};
    assertThatThrownBy(() -> OWN.ownOn(day("2022-09-01"), none))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("figures[0]");
    List<FigureValue<?>> values = Collections.singletonList(null);
    assertThatThrownBy(() -> Policy.of(values))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("values[0]");
  }

  @Test
  void aProvisionIsFoundByItsIdAndSaysWhereItStands() {
    Provision shortest = Provision.byId("LEN-5");
    assertThat(shortest).isSameAs(Provision.LEN_5).hasToString("LEN-5 (SG 2.33)");
    assertThat(shortest.says()).startsWith("Employment counts once it has lasted a term");
    assertThat(shortest.citation()).isEqualTo(Sources.byKey("SG").at("2.33"));
    assertThatThrownBy(() -> Provision.byId("LEN-99"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("id must be a provision of provisions.tsv, but was: LEN-99");
  }

  @Test
  void reviewsOfFullTimersAreWorded() {
    assertThat(Reading.FULL_TIME_REVIEWS.sentence(Reading.FullTimeReviews.SAME))
        .contains("have no review within a term");
    assertThat(Reading.FULL_TIME_REVIEWS.sentence(Reading.FullTimeReviews.EVERY_TERM))
        .contains("have a review in every term");
  }
}
