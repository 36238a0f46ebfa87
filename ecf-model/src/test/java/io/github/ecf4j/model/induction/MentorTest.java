package io.github.ecf4j.model.induction;

import static io.github.ecf4j.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.EventId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentorTest {
  private static Mentor withMinutes(int minutes) {
    return Mentor.builder().id(PersonId.of("m1")).protectedMinutesPerWeek(minutes).build();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10_080})
  void aWeekBoundsTheProtectedTime(int minutes) {
    assertThat(withMinutes(minutes).protectedMinutesPerWeek()).hasValue(minutes);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 10_081})
  void refusesMoreMinutesThanAWeekHas(int minutes) {
    assertRefused(
        () -> withMinutes(minutes),
        "protectedMinutesPerWeek",
        Integer.toString(minutes),
        "from 0 to 10080");
  }

  @Test
  void whatIsNotRecordedIsAbsent() {
    Mentor mentor = Mentor.builder().id(PersonId.of("m1")).build();

    assertThat(mentor.protectedMinutesPerWeek()).isEmpty();
    assertThat(mentor.mentoringSince()).isEmpty();
    assertThat(mentor.attendances()).isEmpty();
    assertThat(mentor.study()).isEmpty();
  }

  @Test
  void trainingAndStudyStandAsRecorded() {
    Attendance attendance = new Attendance(new EventId("MC1"), LocalDate.parse("2021-10-01"));
    Mentor mentor =
        Mentor.builder()
            .id(PersonId.of("m1"))
            .addAttendances(attendance)
            .study(StudyLog.empty())
            .build();

    assertThat(mentor.attendances()).containsExactly(attendance);
    assertThat(mentor.study()).contains(StudyLog.empty());
  }
}
