package io.github.ecf4j.rules.planning;

import static io.github.ecf4j.rules.Samples.clinic;
import static io.github.ecf4j.rules.Samples.conference;
import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.Samples.slot;
import static io.github.ecf4j.rules.planning.Plans.coaching;
import static io.github.ecf4j.rules.planning.Plans.revisit;
import static io.github.ecf4j.rules.planning.Plans.study;
import static io.github.ecf4j.rules.planning.Plans.training;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.EventSlot.Part;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.school.LoadLimits;
import io.github.ecf4j.rules.school.School;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Modules and clinics here take 60 minutes, a conference 360. */
class PlanLoadTest {
  private static final Programme PROGRAMME =
      Samples.programme(
          3,
          conference(1, slot(1, 1, Part.FIRST_WEEK)),
          clinic(1, slot(1, 1, Part.SECOND_HALF)),
          conference(2, slot(2, 1, Part.FIRST_WEEK)));

  private static final LoadLimits ROOMY = new LoadLimits(10_080, 365, 360);

  private static PlanItem item(Activity activity, String week) {
    return PlanItem.builder()
        .activity(activity)
        .week(Week.of(day(week)))
        .reason("Because.")
        .build();
  }

  private static PlanItem on(Activity activity, String week, String day) {
    return PlanItem.builder()
        .activity(activity)
        .week(Week.of(day(week)))
        .on(day(day))
        .reason("Because.")
        .build();
  }

  private static PlanLoad load(LoadLimits limits, YearBoundary years, PlanItem... items) {
    return PlanLoad.of(
        School.of(Samples.calendar(9, 3)),
        ProgrammePlan.of(List.of(items), List.of()),
        PROGRAMME,
        years,
        limits);
  }

  private static PlanLoad load(LoadLimits limits, PlanItem... items) {
    return load(limits, YearBoundary.open(), items);
  }

  /** Orientation, section 2: an hour a module, 45 minutes a meeting; revisits have no minutes. */
  @Test
  void aWeekHasTheMinutesOfItsStudyAndCoaching() {
    PlanLoad load =
        load(
            ROOMY,
            item(study(1), "2021-09-06"),
            item(study(2), "2021-09-13"),
            item(study(3), "2021-09-13"),
            item(coaching(1, 1), "2021-09-13"),
            item(coaching(1, 2), "2021-09-20"),
            item(revisit(2, 1), "2021-09-27"),
            item(training("CONF-1"), "2021-10-04"));

    assertThat(load.weeks())
        .containsExactly(
            new PlanLoad.WeekLoad(Week.of(day("2021-09-06")), 60, 0),
            new PlanLoad.WeekLoad(Week.of(day("2021-09-13")), 120, 45),
            new PlanLoad.WeekLoad(Week.of(day("2021-09-20")), 0, 45));
    assertThat(load.weeks()).extracting(PlanLoad.WeekLoad::minutes).containsExactly(60, 165, 45);
  }

  @Test
  void aYearHasTheMinutesOfItsStudyCoachingAndTraining() {
    PlanLoad load =
        load(
            ROOMY,
            YearBoundary.after(day("2022-07-22")),
            item(study(1), "2021-09-06"),
            item(coaching(1, 1), "2021-09-06"),
            item(training("CONF-1"), "2021-09-06"),
            item(training("CLINIC-1"), "2021-09-20"),
            item(study(2), "2022-09-05"),
            item(study(3), "2022-09-12"),
            item(coaching(2, 1), "2022-09-05"),
            item(training("CONF-2"), "2022-09-05"));

    assertThat(load.years())
        .containsExactly(
            new PlanLoad.YearLoad(InductionYear.YEAR_1, 60, 45, 420, 2),
            new PlanLoad.YearLoad(InductionYear.YEAR_2, 120, 45, 360, 1));
  }

  @Test
  void anItemBelongsToTheYearOfItsDayOrElseOfItsSunday() {
    YearBoundary midweek = YearBoundary.after(day("2022-07-20"));
    PlanLoad load =
        load(
            ROOMY,
            midweek,
            item(study(1), "2022-07-18"),
            on(study(2), "2022-07-18", "2022-07-20"),
            on(study(3), "2022-07-18", "2022-07-21"),
            item(study(4), "2022-07-11"));

    assertThat(load.years()).extracting(PlanLoad.YearLoad::studyMinutes).containsExactly(120, 120);
  }

  @Test
  void aYearThatEndsOnASundayKeepsItsLastWeek() {
    assertThat(
            load(ROOMY, YearBoundary.after(day("2022-07-24")), item(study(1), "2022-07-18"))
                .years())
        .extracting(PlanLoad.YearLoad::studyMinutes)
        .containsExactly(60, 0);
  }

  @ParameterizedTest
  @CsvSource({"104, false", "105, true", "106, true"})
  void aWeekFitsIfThereIsRoomForAllItsMinutes(int minutes, boolean fits) {
    PlanLoad load =
        load(
            new LoadLimits(minutes, 365, 360),
            item(study(1), "2021-09-06"),
            item(coaching(1, 1), "2021-09-06"),
            item(study(2), "2021-09-13"));

    assertThat(load.weeksThatDoNotFit())
        .containsExactlyElementsOf(
            fits ? List.of() : List.of(new PlanLoad.WeekLoad(Week.of(day("2021-09-06")), 60, 45)));
  }

  @ParameterizedTest
  @CsvSource({"360, 1, 2, false", "360, 2, 2, true", "420, 1, 1, true", "419, 1, 2, false"})
  void aYearFitsIfItsTrainingFillsNoMoreDaysThanThereAre(
      int minutesADay, int days, int needed, boolean fits) {
    PlanLoad load =
        load(
            new LoadLimits(10_080, days, minutesADay),
            item(training("CONF-1"), "2021-09-06"),
            item(training("CLINIC-1"), "2021-09-20"));

    assertThat(load.years()).extracting(PlanLoad.YearLoad::releaseDays).containsExactly(needed, 0);
    assertThat(load.yearsThatDoNotFit())
        .extracting(PlanLoad.YearLoad::year)
        .containsExactlyElementsOf(fits ? List.of() : List.of(InductionYear.YEAR_1));
  }

  @Test
  void whatTheProgrammeDoesNotKnowTakesNoTime() {
    PlanLoad load =
        load(ROOMY, item(study(60), "2021-09-06"), item(training("OTHER"), "2021-09-06"));

    assertThat(load.weeks()).isEmpty();
    assertThat(load.years())
        .containsExactly(
            new PlanLoad.YearLoad(InductionYear.YEAR_1, 0, 0, 0, 0),
            new PlanLoad.YearLoad(InductionYear.YEAR_2, 0, 0, 0, 0));
  }

  @Test
  void theMinutesOfTheWeeksAddUpToThoseOfTheYears() {
    InductionRecord ect = Samples.ect(PROGRAMME, "2021-09-15").build();
    PlanLoad load = Induction.of(School.of(Samples.calendar(9, 3)), ect).load(ROOMY);

    assertThat(load.weeks().stream().mapToInt(PlanLoad.WeekLoad::studyMinutes).sum())
        .isEqualTo(load.years().stream().mapToInt(PlanLoad.YearLoad::studyMinutes).sum())
        .isEqualTo(720);
    assertThat(load.weeks().stream().mapToInt(PlanLoad.WeekLoad::coachingMinutes).sum())
        .isEqualTo(load.years().stream().mapToInt(PlanLoad.YearLoad::coachingMinutes).sum())
        .isPositive();
    assertThat(load.limits()).isEqualTo(ROOMY);
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 0, 60, minutesPerWeek",
    "10081, 0, 60, minutesPerWeek",
    "0, -1, 60, releaseDaysPerYear",
    "0, 366, 60, releaseDaysPerYear",
    "0, 0, 0, minutesPerReleaseDay",
    "0, 0, 1441, minutesPerReleaseDay"
  })
  void refusesRoomThatCannotBe(int minutes, int days, int minutesADay, String field) {
    assertThat(new LoadLimits(0, 0, 1).minutesPerWeek()).isZero();
    assertThat(new LoadLimits(10_080, 365, 1440).releaseDaysPerYear()).isEqualTo(365);
    assertThatThrownBy(() -> new LoadLimits(minutes, days, minutesADay))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(field);
  }
}
