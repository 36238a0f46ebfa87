package io.github.ecf4j.model.coaching;

import static io.github.ecf4j.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.person.PersonId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CoachingSessionTest {
  private static CoachingSessionBuilder session() {
    return CoachingSession.builder()
        .heldOn(LocalDate.parse("2021-09-14"))
        .mentor(PersonId.of("m1"));
  }

  @Test
  void isCoachingUnlessZeroMinutesOfItAreRecorded() {
    assertThat(session().build().hasCoaching()).isTrue();
    assertThat(session().coachingMinutes(1).build().hasCoaching()).isTrue();
    assertThat(session().coachingMinutes(0).build().hasCoaching()).isFalse();
    assertThat(session().coachingMinutes(0).otherMinutes(30).build().hasCoaching()).isFalse();
    assertThat(session().otherMinutes(0).build().hasCoaching()).isTrue();
  }

  @Test
  void whatWasNotRecordedIsAbsentAndZeroIsAStatement() {
    assertThat(session().build().practiceRounds()).isEmpty();
    assertThat(session().practiceRounds(0).build().practiceRounds()).hasValue(0);
    assertThat(Observation.builder().build().minutes()).isEmpty();
    assertThat(Observation.builder().minutes(0).build().minutes()).hasValue(0);
  }

  @Test
  void refusesMoreMinutesThanADayHas() {
    String bound = "from 0 to 1440";

    assertThat(session().coachingMinutes(1440).otherMinutes(1440).build().otherMinutes())
        .hasValue(1440);
    assertThat(Observation.builder().minutes(1440).build().minutes()).hasValue(1440);
    assertRefused(session().coachingMinutes(-1)::build, "coachingMinutes", "-1", bound);
    assertRefused(session().coachingMinutes(1441)::build, "coachingMinutes", "1441", bound);
    assertRefused(session().otherMinutes(-1)::build, "otherMinutes", "-1", bound);
    assertRefused(session().otherMinutes(1441)::build, "otherMinutes", "1441", bound);
    assertRefused(Observation.builder().minutes(-1)::build, "minutes", "-1", bound);
    assertRefused(Observation.builder().minutes(1441)::build, "minutes", "1441", bound);
  }

  @Test
  void refusesMoreThanAHundredRoundsOfPractice() {
    assertThat(session().practiceRounds(100).build().practiceRounds()).hasValue(100);
    assertRefused(session().practiceRounds(-1)::build, "practiceRounds", "-1", "from 0 to 100");
    assertRefused(session().practiceRounds(101)::build, "practiceRounds", "101", "from 0 to 100");
  }

  @Test
  void aHistoryKeepsItsSessionsAsGiven() {
    CoachingSession later = session().build();
    CoachingSession earlier =
        CoachingSession.builder()
            .heldOn(later.heldOn().minusDays(7))
            .mentor(later.mentor())
            .build();

    assertThat(
            CoachingHistory.builder()
                .ect(PersonId.of("t1"))
                .study(StudyLog.empty())
                .addSessions(later, earlier, later)
                .build()
                .sessions())
        .containsExactly(later, earlier, later);
  }
}
