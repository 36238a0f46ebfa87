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
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventKind;
import io.github.ecf4j.model.programme.EventSlot.Part;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.school.School;
import java.util.OptionalInt;
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
          details("M-COACHING", Audience.MENTOR, 1, 60)
              .kind(EventKind.COACHING_ON_COACHING)
              .build());

  private static final School SCHOOL = School.of(Samples.calendar(9, 3));
  private static final TrainingHours HOURS = TrainingHours.of(PROGRAMME, SCHOOL);

  @Test
  void aTeachersTrainingIsEventsAndSelfStudy() {
    TrainingTime all = HOURS.ofEct().value();

    assertThat(all).isEqualTo(new TrainingTime(420, 720));
    assertThat(all.totalMinutes()).isEqualTo(1140);
    assertThat(HOURS.ofEct().steps())
        .map(Object::toString)
        .containsExactly(
            "MEN-3 (ORIENTATION section 2): Conference 1: 360 minutes",
            "MEN-3 (ORIENTATION section 2): Clinic 1: 60 minutes",
            "MEN-4 (ORIENTATION section 2): 12 modules: 720 minutes");
  }

  @Test
  void theYearsMakeUpTheWhole() {
    assertThat(HOURS.ofEct(InductionYear.YEAR_1).value()).isEqualTo(new TrainingTime(360, 720));
    assertThat(HOURS.ofEct(InductionYear.YEAR_2).value()).isEqualTo(new TrainingTime(60, 0));
    assertThat(TrainingHours.of(Samples.programme(4), SCHOOL).ofEct(InductionYear.YEAR_2).value())
        .isEqualTo(new TrainingTime(0, 240));
  }

  @Test
  void aMentorsTrainingIsEventsOnly() {
    assertThat(HOURS.ofMentor().value()).isEqualTo(new TrainingTime(60, 0));
  }

  /** MEN-12. */
  @Test
  void aCoordinatorsLiveLaunchIsShorterTheSecondTime() {
    assertThat(HOURS.ofCoordinator(false, day("2022-09-01")).value())
        .isEqualTo(new TrainingTime(180, 60));
    assertThat(HOURS.ofCoordinator(true, day("2022-09-01")).value())
        .isEqualTo(new TrainingTime(60, 60));
    assertThat(HOURS.ofCoordinator(true, day("2022-09-01")).steps())
        .map(Object::toString)
        .containsExactly(
            "MEN-12 (ORIENTATION section 2): orientation 60 minutes, live launch 60 minutes");
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
    Readings shorter = Readings.defaults().with(Reading.MODULE_MINUTES, OptionalInt.of(40));
    assertThat(TrainingHours.of(PROGRAMME, SCHOOL.with(shorter)).ofEct().value().selfStudyMinutes())
        .isEqualTo(480);
    assertThat(TrainingHours.of(PROGRAMME, SCHOOL.with(shorter)).ofEct().readings())
        .map(Object::toString)
        .containsExactly(
            "MEN-4: a module takes 40 minutes (chosen; default: a module takes as long as the"
                + " programme says)");
    assertThatThrownBy(() -> Readings.defaults().with(Reading.MODULE_MINUTES, OptionalInt.of(0)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "MODULE_MINUTES must be a whole number from 1 to 1440, or programme, but was: 0");
  }

  @Test
  void refusesNegativeTime() {
    assertThatThrownBy(() -> new TrainingTime(-1, 0)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> new TrainingTime(0, -1)).isInstanceOf(InvalidValueException.class);
  }
}
