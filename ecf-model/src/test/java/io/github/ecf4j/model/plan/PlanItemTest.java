package io.github.ecf4j.model.plan;

import static io.github.ecf4j.model.Refusals.assertBlankRefused;
import static io.github.ecf4j.model.Refusals.assertRefused;
import static io.github.ecf4j.model.programme.InductionYear.YEAR_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.ModuleNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanItemTest {
  private static final LocalDate MONDAY = LocalDate.parse("2021-09-06");
  private static final Activity STUDY = new Activity.Study(ModuleNumber.of(2));
  private static final Activity REVISIT = new Activity.Revisit(ModuleNumber.of(2), 1);
  private static final Activity COACHING = new Activity.Coaching(YEAR_1, 1);
  private static final Activity TRAINING = new Activity.Training(new EventId("CONF-1"));

  private static PlanItemBuilder item(Activity activity) {
    return PlanItem.builder().activity(activity).week(Week.of(MONDAY)).reason("Because.");
  }

  static Stream<Activity> allButCoaching() {
    return Stream.of(STUDY, REVISIT, TRAINING);
  }

  static Stream<Activity> allButTraining() {
    return Stream.of(STUDY, REVISIT, COACHING);
  }

  @Test
  void hasNoDayAndNoMarkUnlessSet() {
    PlanItem plain = item(STUDY).build();

    assertThat(plain.on()).isEmpty();
    assertThat(plain.contracting()).isFalse();
    assertThat(plain.onClosedDay()).isFalse();
    assertThat(item(COACHING).contracting(true).build().contracting()).isTrue();
    assertThat(item(TRAINING).onClosedDay(true).build().onClosedDay()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 6})
  void theDayMayBeAnyOfItsWeek(long day) {
    assertThat(item(STUDY).on(MONDAY.plusDays(day)).build().on()).contains(MONDAY.plusDays(day));
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 7})
  void refusesADayOfAnotherWeek(long day) {
    assertRefused(
        () -> item(STUDY).on(MONDAY.plusDays(day)).build(),
        "on",
        MONDAY.plusDays(day).toString(),
        "a day of the week of 2021-09-06");
  }

  @Test
  void mayTakePlaceOnItsDayOrElseInAllItsWeek() {
    PlanItem anyDay = item(STUDY).build();
    PlanItem thursday = item(STUDY).on(MONDAY.plusDays(3)).build();

    assertThat(anyDay.firstDay()).isEqualTo(MONDAY);
    assertThat(anyDay.lastDay()).isEqualTo(MONDAY.plusDays(6));
    assertThat(thursday.firstDay()).isEqualTo(MONDAY.plusDays(3));
    assertThat(thursday.lastDay()).isEqualTo(MONDAY.plusDays(3));
  }

  @ParameterizedTest
  @MethodSource("allButCoaching")
  void refusesContractingForAllButCoaching(Activity activity) {
    assertRefused(
        () -> item(activity).contracting(true).build(),
        "contracting",
        activity.toString(),
        "true for coaching only");
  }

  @ParameterizedTest
  @MethodSource("allButTraining")
  void refusesAClosedDayForAllButTraining(Activity activity) {
    assertRefused(
        () -> item(activity).onClosedDay(true).build(),
        "onClosedDay",
        activity.toString(),
        "true for training only");
  }

  @Test
  void refusesABlankReason() {
    assertBlankRefused(
        () -> PlanItem.builder().activity(STUDY).week(Week.of(MONDAY)).reason(" ").build(),
        "reason");
    assertBlankRefused(() -> new Unplaced(STUDY, " "), "reason");
  }

  @Test
  void theyStandByWeekAndThenByActivity() {
    PlanItem study = item(STUDY).build();
    PlanItem training = item(TRAINING).build();
    PlanItem later =
        PlanItem.builder().activity(STUDY).week(Week.of(MONDAY).next()).reason("Because.").build();

    assertThat(Stream.of(later, training, study).sorted())
        .containsExactlyElementsOf(List.of(study, training, later));
  }
}
