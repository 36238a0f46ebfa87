package io.github.ecf4j.rules.entitlement;

import static io.github.ecf4j.rules.Samples.attended;
import static io.github.ecf4j.rules.Samples.clinic;
import static io.github.ecf4j.rules.Samples.conference;
import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.Samples.details;
import static io.github.ecf4j.rules.Samples.slot;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.InductionYear;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventSlot.Part;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.InductionPolicy;
import org.junit.jupiter.api.Test;

class TrainingHoursTest {
  /**
   * Twelve modules of an hour, a conference of six hours and a clinic of one; a mentor's clinic.
   */
  private static final Programme PROGRAMME =
      Samples.programme(
          3,
          conference(1, slot(1, 1, Part.FIRST_WEEK)),
          clinic(1, slot(2, 1, Part.ANY_WEEK)),
          new TrainingEvent.CoachingOnCoaching(
              details("M-COACHING", Audience.MENTOR, 1, 60).build()));

  private static final InductionPolicy POLICY = InductionPolicy.on(day("2022-09-01"));
  private static final TrainingHours HOURS = TrainingHours.of(PROGRAMME);

  @Test
  void aTeachersTrainingIsEventsAndSelfStudy() {
    TrainingTime all = HOURS.ofEct().value();

    assertThat(all).isEqualTo(new TrainingTime(420, 720));
    assertThat(all.totalMinutes()).isEqualTo(1140);
    assertThat(HOURS.ofEct().steps())
        .containsExactly(
            "MEN-3: Conference 1: 360 minutes",
            "MEN-3: Clinic 1: 60 minutes",
            "MEN-4: 12 modules: 720 minutes");
  }

  @Test
  void theYearsMakeUpTheWhole() {
    assertThat(HOURS.ofEct(InductionYear.YEAR_1).value()).isEqualTo(new TrainingTime(360, 720));
    assertThat(HOURS.ofEct(InductionYear.YEAR_2).value()).isEqualTo(new TrainingTime(60, 0));
    assertThat(TrainingHours.of(Samples.programme(4)).ofEct(InductionYear.YEAR_2).value())
        .isEqualTo(new TrainingTime(0, 240));
  }

  @Test
  void aMentorsTrainingIsEventsOnly() {
    assertThat(HOURS.ofMentor().value()).isEqualTo(new TrainingTime(60, 0));
  }

  /** MEN-12. */
  @Test
  void aCoordinatorsLiveLaunchIsShorterTheSecondTime() {
    assertThat(HOURS.ofCoordinator(false).value()).isEqualTo(new TrainingTime(180, 60));
    assertThat(HOURS.ofCoordinator(true).value()).isEqualTo(new TrainingTime(60, 60));
    assertThat(HOURS.ofCoordinator(true).steps())
        .containsExactly("MEN-12: orientation 60 minutes, live launch 60 minutes");
  }

  @Test
  void whatIsDoneAndWhatIsLeftMakeUpTheWhole() {
    InductionRecord ect =
        Samples.ect(
                PROGRAMME,
                "2021-09-06",
                StudyLog.builder()
                    .completed(1, day("2021-09-10"))
                    .completed(2, day("2021-09-17"))
                    .build())
            .addAttendances(attended("CONF-1", "2021-09-13"))
            .build();

    assertThat(HOURS.done(ect, day("2021-09-12")).value()).isEqualTo(new TrainingTime(0, 60));
    assertThat(HOURS.done(ect, day("2021-09-17")).value()).isEqualTo(new TrainingTime(360, 120));
    assertThat(HOURS.left(ect, day("2021-09-17")).value()).isEqualTo(new TrainingTime(60, 600));
  }

  /** MEN-4. */
  @Test
  void modulesMayBeShorter() {
    assertThat(HOURS.withModuleMinutes(40).ofEct().value().selfStudyMinutes()).isEqualTo(480);
    assertThatThrownBy(() -> HOURS.withModuleMinutes(0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("minutes must be from 1 to 1440, but was: 0");
  }

  @Test
  void refusesNegativeTime() {
    assertThatThrownBy(() -> new TrainingTime(-1, 0)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> new TrainingTime(0, -1)).isInstanceOf(InvalidValueException.class);
  }

  /** MEN-1. */
  @Test
  void aMentorHasAnHourAWeekForEachTeacher() {
    assertThat(MentorTime.minutesPerWeek(0).value()).isZero();
    assertThat(MentorTime.minutesPerWeek(3).value()).isEqualTo(180);
    assertThat(MentorTime.minutesPerWeek(3).steps()).containsExactly("MEN-1: 60 × 3 = 180");
    assertThatThrownBy(() -> MentorTime.minutesPerWeek(-1))
        .isInstanceOf(InvalidValueException.class);
  }

  /** MEN-5, MEN-8: 39 hours a year against 20 funded. */
  @Test
  void notAllOfYear2IsFunded() {
    assertThat(MentorTime.minutesNotFundedInYear2(1, 39, POLICY).value())
        .isEqualTo(Exact.of(19 * 60));
    assertThat(MentorTime.minutesNotFundedInYear2(2, 38, POLICY).steps())
        .containsExactly(
            "MEN-1: 60 × 2 × 38 = 4560", "MEN-8: 20 × 60 × 2 = 2400", "MEN-8: 4560 − 2400 = 2160");
    assertThatThrownBy(() -> MentorTime.minutesNotFundedInYear2(1, 0, POLICY))
        .isInstanceOf(InvalidValueException.class);
  }
}
