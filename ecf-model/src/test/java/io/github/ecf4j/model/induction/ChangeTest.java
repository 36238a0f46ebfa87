package io.github.ecf4j.model.induction;

import static io.github.ecf4j.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Samples;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is new within an induction has a first day; asked of a day, what was in force counts. */
class ChangeTest {
  private static final Timetable WEEK =
      Timetable.builder()
          .timetabledMinutes(1500)
          .otherNonContactMinutes(60)
          .teachingMinutes(1200)
          .build();

  private static ChangeBuilder from(String day) {
    return Change.builder().from(LocalDate.parse(day));
  }

  private static InductionRecord.Builder ect() {
    return InductionRecord.builder()
        .history(CoachingHistory.builder().ect(PersonId.of("abdi")).study(StudyLog.empty()).build())
        .programme(Samples.programme(Samples.module(1)))
        .startedOn(LocalDate.parse("2021-09-01"))
        .mentor(PersonId.of("ann"))
        .inductionTutor(PersonId.of("cat"))
        .timetable(WEEK);
  }

  /** In no order of days. */
  private static InductionRecord changed() {
    return ect()
        .addChanges(
            from("2022-05-03").inductionTutor(PersonId.of("bea")).samePersonReason("Small").build(),
            from("2022-01-10").mentor(PersonId.of("bea")).build(),
            from("2022-09-05")
                .timetable(Timetable.builder().timetabledMinutes(1600).build())
                .build(),
            from("2022-03-01").teachingMinutes(1300).build())
        .build();
  }

  @ParameterizedTest
  @CsvSource({
    "2021-08-01, ann, cat, '', 1500, 60, 1200",
    "2022-01-09, ann, cat, '', 1500, 60, 1200",
    "2022-01-10, bea, cat, '', 1500, 60, 1200",
    "2022-03-01, bea, cat, '', 1500, 60, 1300",
    "2022-05-02, bea, cat, '', 1500, 60, 1300",
    "2022-05-03, bea, bea, Small, 1500, 60, 1300",
    "2022-09-05, bea, bea, Small, 1600, 0, -1",
    "2030-01-01, bea, bea, Small, 1600, 0, -1",
  })
  void whatIsInForceOnADay(
      LocalDate day, String mentor, String tutor, String reason, int all, int other, int taught) {
    InductionRecord then = changed().inForceOn(day);

    assertThat(then.mentor()).contains(PersonId.of(mentor));
    assertThat(then.inductionTutor()).contains(PersonId.of(tutor));
    assertThat(then.samePersonReason()).isEqualTo(Optional.of(reason).filter(r -> !r.isEmpty()));
    assertThat(then.timetable()).isEqualTo(changed().timetableOn(day));
    Timetable week = then.timetable().orElseThrow();
    assertThat(week.timetabledMinutes()).isEqualTo(all);
    assertThat(week.otherNonContactMinutes()).isEqualTo(other);
    assertThat(week.teachingMinutes().orElse(-1)).isEqualTo(taught);
    assertThat(then.changes()).isEmpty();
  }

  /** A reason was given for one person; of another who is both nobody has said why. */
  @ParameterizedTest
  @CsvSource({
    "2022-01-09, Small",
    "2022-01-10, ''",
    "2022-02-07, ''",
    "2022-03-07, Smaller",
    "2022-04-04, Smaller",
  })
  void aReasonEndsWithThePersonForWhomItWasGiven(LocalDate day, String reason) {
    PersonId dan = PersonId.of("dan");
    InductionRecord ect =
        ect().build().toBuilder()
            .inductionTutor(PersonId.of("ann"))
            .samePersonReason("Small")
            .addChanges(
                from("2022-01-10").inductionTutor(dan).build(),
                from("2022-02-07").mentor(dan).build(),
                from("2022-03-07").samePersonReason("Smaller").build(),
                from("2022-04-04").mentor(dan).inductionTutor(dan).build())
            .build();

    assertThat(ect.inForceOn(day).samePersonReason().orElse("")).isEqualTo(reason);
  }

  @Test
  void aRecordWithoutChangesIsTheSameOnEveryDay() {
    InductionRecord ect = ect().build();

    assertThat(ect.inForceOn(LocalDate.MIN)).isSameAs(ect);
    assertThat(ect.inForceOn(LocalDate.MAX)).isSameAs(ect);
  }

  @Test
  void beforeEveryChangeAllIsAsGiven() {
    assertThat(changed().inForceOn(LocalDate.MIN)).isEqualTo(ect().build());
  }

  @Test
  void teachingMinutesWithoutATimetableChangeNothing() {
    InductionRecord ect =
        ect().build().toBuilder()
            .timetable(Optional.empty())
            .addChanges(from("2022-03-01").teachingMinutes(1300).build())
            .build();

    assertThat(ect.timetableOn(LocalDate.parse("2022-03-01"))).isEmpty();
  }

  @Test
  void ofATimetableAndTeachingMinutesTogetherTheMinutesAreThoseOfTheWeek() {
    Timetable week = Timetable.builder().timetabledMinutes(1600).teachingMinutes(1).build();
    InductionRecord ect =
        ect().addChanges(from("2022-03-01").timetable(week).teachingMinutes(1300).build()).build();

    assertThat(ect.timetableOn(LocalDate.parse("2022-03-01")).orElseThrow().teachingMinutes())
        .hasValue(1300);
  }

  @Test
  void refusesTwoChangesFromOneDayAndMinutesThatNoWeekHas() {
    Change one = from("2022-01-10").mentor(PersonId.of("bea")).build();

    assertRefused(
        () -> ect().addChanges(one, one).build(),
        "changes",
        "Change from 2022-01-10",
        "one from each day");
    assertRefused(
        () -> from("2022-01-10").teachingMinutes(-1).build(),
        "teachingMinutes",
        "-1",
        "from 0 to 10080");
    assertRefused(
        () -> from("2022-01-10").teachingMinutes(10_081).build(),
        "teachingMinutes",
        "10081",
        "from 0 to 10080");
    assertThat(from("2022-01-10").teachingMinutes(10_080).build().toBuilder().build())
        .hasToString("Change from 2022-01-10");
  }
}
