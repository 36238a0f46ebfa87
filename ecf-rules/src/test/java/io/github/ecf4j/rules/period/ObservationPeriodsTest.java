package io.github.ecf4j.rules.period;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.induction.HeldReview;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.policy.Provision;
import io.github.ecf4j.rules.service.CaseData;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Observations by the tutor: terms of calendar "sixty" have no half term, so one in each. */
class ObservationPeriodsTest {
  private static Induction induction(String held) {
    List<HeldReview> all =
        CaseData.words(held, ' ').stream()
            .map(on -> HeldReview.of(HeldReview.Kind.OBSERVATION, day(on)))
            .toList();
    InductionRecord ect =
        CaseData.ect(day("2021-09-06"), "2021-09-06..@1", null, null).toBuilder()
            .reviews(all)
            .addReviews(HeldReview.of(HeldReview.Kind.REVIEW, day("2021-10-01")))
            .build();
    return Induction.of(CaseData.school(CaseData.calendar("sixty"), null), ect);
  }

  @ParameterizedTest(name = "held {0}, on {1}: {2}")
  @CsvSource({
    "'', 2021-09-05, TO_COME TO_COME",
    "'', 2021-09-06, DUE TO_COME",
    "'', 2021-11-26, DUE TO_COME",
    "'', 2021-11-27, OVERDUE DUE",
    "2021-11-26, 2021-11-27, DONE DUE",
    "2021-11-27, 2021-11-27, OVERDUE DONE",
    "2021-11-20 2021-11-27, 2021-11-27, DONE DONE",
    "2022-01-10 2022-02-10, 2022-02-10, DONE DONE",
    "2021-09-05, 2021-11-27, OVERDUE DUE",
  })
  void theFirstTwo(String held, String on, String statuses) {
    assertThat(
            induction(held).observations(day(on)).value().stream()
                .limit(2)
                .map(one -> one.status().name()))
        .isEqualTo(CaseData.words(statuses, ' '));
  }

  @Test
  void eachHasItsDaysAndTheDayOnWhichItWasHeld() {
    List<ObservationPeriod> all = induction("2021-11-26").observations(day("2022-01-10")).value();

    assertThat(all).hasSize(6);
    assertThat(all.get(0).days().first()).isEqualTo(day("2021-09-06"));
    assertThat(all.get(0).days().last()).isEqualTo(day("2021-11-26"));
    assertThat(all.get(0).heldOn()).contains(day("2021-11-26"));
    assertThat(all.get(1).days().first()).isEqualTo(day("2021-11-27"));
    assertThat(all.get(1).heldOn()).isEmpty();
    assertThat(induction("").observations(day("2022-01-10")).citations())
        .contains(Provision.ASM_8.citation());
  }

  @Test
  void thePeriodOfADayIsThatInWhichItLies() {
    Induction induction = induction("");

    assertThat(induction.period(day("2021-09-05")).value()).isEmpty();
    assertThat(induction.period(day("2021-11-26")).value().orElseThrow().days().last())
        .isEqualTo(day("2021-11-26"));
    assertThat(induction.period(day("2021-11-27")).value().orElseThrow().days().last())
        .isEqualTo(day("2022-03-25"));
    assertThat(induction.period(day("2023-07-08")).value()).isEmpty();
  }
}
