package io.github.ecf4j.rules.school;

import static io.github.ecf4j.rules.Samples.calendar;
import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.Samples.post;
import static io.github.ecf4j.rules.Samples.programme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.FigureValue;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.policy.Sources;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SchoolTest {
  private static final School SCHOOL = School.of(calendar(3, 12));
  private static final FigureValue<Integer> LONGER =
      new FigureValue<>(
          Figure.RELEASE_DAY_MINUTES,
          day("2021-09-01"),
          400,
          Sources.byKey("ORIENTATION").at("letter"));
  private static final Week FIRST = Week.of(day("2021-09-06"));

  @Test
  void eachPartIsReplacedAlone() {
    School other =
        SCHOOL
            .with(calendar(6, 12))
            .with(LONGER)
            .with(Readings.defaults().with(Reading.SCHOOL_WEEKS, 38))
            .with(Pacing.proRata())
            .with(Samples.dates("CONF-1", "2021-10-01"));
    assertThat(other)
        .isEqualTo(
            new School(
                calendar(6, 12),
                SCHOOL.policies().with(LONGER),
                Readings.defaults().with(Reading.SCHOOL_WEEKS, 38),
                Pacing.proRata(),
                Samples.dates("CONF-1", "2021-10-01")));
  }

  @Test
  void postsAtOnceAreFullTimeAtMostUnlessReadOtherwise() {
    InductionRecord ect =
        Samples.ect(programme(1), "2021-09-06")
            .addPosts(post("2021-09-06", "0.8"), post("2021-09-06", "0.6"))
            .build();
    LocalDate on = day("2021-10-01");
    assertThat(SCHOOL.shareOfFullTime(ect, on)).isEqualByComparingTo(BigDecimal.ONE);
    assertThat(
            SCHOOL
                .with(Readings.defaults().with(Reading.CAPPED_AT_FULL_TIME, false))
                .shareOfFullTime(ect, on))
        .isEqualByComparingTo("1.4");
  }

  @Test
  void aModuleTakesWhatIsPublishedUnlessReadOtherwise() {
    var module = programme(1).modules().get(0);
    assertThat(SCHOOL.minutesOf(module)).isEqualTo(module.minutes());
    assertThat(
            SCHOOL
                .with(Readings.defaults().with(Reading.MODULE_MINUTES, OptionalInt.of(7)))
                .minutesOf(module))
        .isEqualTo(7);
  }

  @Test
  void itPrintsWhatIsItsOwn() {
    assertThat(SCHOOL.toString()).startsWith("School[3 terms, ").doesNotContain("own figures");
    assertThat(SCHOOL.with(LONGER).toString())
        .startsWith("School[3 terms, own figures [" + LONGER + "], ");
  }

  @Test
  void thePublishedLayoutRevisitsAtAnyShareOfFullTime() {
    assertThat(Pacing.published().hasRevisits()).isTrue();
    assertThat(Pacing.proRata().hasRevisits()).isTrue();
    assertThat(Pacing.weeksPerModule(1).hasRevisits()).isFalse();
    assertThat(Pacing.own(Map.of()).hasRevisits()).isFalse();
    assertThat(Pacing.proRata().isProRata()).isTrue();
    assertThat(Pacing.published().isProRata()).isFalse();
  }

  @Test
  void ownWeeksKeepTheSequence() {
    assertThat(Pacing.own(ImmutableMap.of(ModuleNumber.of(1), FIRST, ModuleNumber.of(2), FIRST)))
        .isInstanceOf(Pacing.Own.class);
    assertThatThrownBy(
            () ->
                Pacing.own(
                    ImmutableMap.of(
                        ModuleNumber.of(1),
                        FIRST,
                        ModuleNumber.of(2),
                        Week.of(FIRST.first().minusDays(1)))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("week of module 2");
  }

  @Test
  void aWeekThatIsMissingIsNamed() {
    Map<ModuleNumber, Week> weeks = new HashMap<>();
    weeks.put(ModuleNumber.of(1), null);
    assertThatThrownBy(() -> Pacing.own(weeks))
        .isInstanceOf(NullPointerException.class)
        .hasMessageStartingWith("weeks");
  }
}
