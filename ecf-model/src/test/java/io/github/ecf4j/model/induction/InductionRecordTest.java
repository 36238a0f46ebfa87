package io.github.ecf4j.model.induction;

import static io.github.ecf4j.model.Refusals.assertBlankRefused;
import static io.github.ecf4j.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.Lists;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Samples;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InductionRecordTest {
  private static final LocalDate START = LocalDate.parse("2021-09-01");
  private static final SchoolCalendar CALENDAR = SchoolCalendar.of(List.of(), List.of());
  private static final SchoolCalendar FROM_SUNDAY =
      CALENDAR.teachingOn(EnumSet.complementOf(EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)));

  private static InductionRecord.Builder ect() {
    return InductionRecord.builder()
        .history(CoachingHistory.builder().ect(PersonId.of("abdi")).study(StudyLog.empty()).build())
        .programme(Samples.programme(Samples.module(1)))
        .startedOn(START);
  }

  private static Post post(int from, int to, String fte) {
    return Post.builder()
        .startsOn(START.plusDays(from))
        .endsOn(START.plusDays(to))
        .fte(Fte.of(fte))
        .build();
  }

  private static Absence absence(int from, int to) {
    return Absence.of(
        new DateRange(START.plusDays(from), START.plusDays(to)), Absence.Reason.SICKNESS);
  }

  private static String fteOn(InductionRecord ect, int day) {
    return ect.service().fteOn(START.plusDays(day)).toPlainString();
  }

  @Test
  void theTeacherIsThatOfTheHistory() {
    assertThat(ect().build().ect()).isEqualTo(PersonId.of("abdi"));
  }

  @Test
  void whatIsNotRecordedIsAbsent() {
    InductionRecord bare = ect().build();

    assertThat(bare.service().posts()).isEmpty();
    assertThat(bare.service().absences()).isEmpty();
    assertThat(bare.attendances()).isEmpty();
    assertThat(bare.mentor()).isEmpty();
    assertThat(bare.inductionTutor()).isEmpty();
    assertThat(bare.samePersonReason()).isEmpty();
  }

  @Test
  void withoutPostsTheTeacherIsFullTimeFromTheStartOn() {
    InductionRecord bare = ect().build();

    assertThat(fteOn(bare, -1)).isEqualTo("0");
    assertThat(fteOn(bare, 0)).isEqualTo("1");
    assertThat(fteOn(bare, 4000)).isEqualTo("1");
    assertThat(bare.service().isInSchoolOn(START.minusDays(1))).isFalse();
    assertThat(bare.service().isInSchoolOn(START)).isTrue();
  }

  @Test
  void withPostsTheSharesOfTheDayAddUp() {
    InductionRecord ect = ect().addPosts(post(-10, 9, "0.6"), post(5, 20, "0.3")).build();

    assertThat(fteOn(ect, -10)).isEqualTo("0.6");
    assertThat(fteOn(ect, 5)).isEqualTo("0.9");
    assertThat(fteOn(ect, 20)).isEqualTo("0.3");
    assertThat(fteOn(ect, 21)).isEqualTo("0");
    InductionRecord two = ect().addPosts(post(-10, 9, "0.6"), post(5, 20, "0.5")).build();
    assertThat(fteOn(two, 5)).isEqualTo("1");
    assertThat(two.service().sumOfFteOn(START.plusDays(5))).isEqualTo("1.1");
    assertThat(ect.service().isInSchoolOn(START.plusDays(20))).isTrue();
    assertThat(ect.service().isInSchoolOn(START.plusDays(21))).isFalse();
  }

  @Test
  void anAbsenceCoversBothItsEnds() {
    InductionRecord ect = ect().addAbsences(absence(3, 5), absence(8, 8)).build();

    assertThat(START.datesUntil(START.plusDays(12)).filter(ect.service()::isAbsentOn))
        .containsExactly(
            START.plusDays(3), START.plusDays(4), START.plusDays(5), START.plusDays(8));
    assertThat(START.datesUntil(START.plusDays(12)).filter(day -> !ect.service().isInSchoolOn(day)))
        .containsExactly(
            START.plusDays(3), START.plusDays(4), START.plusDays(5), START.plusDays(8));
  }

  private static Absence absence(int from, int to, String contracted) {
    return Absence.builder()
        .days(absence(from, to).days())
        .reason(Absence.Reason.AD_HOC)
        .contractedDays(new BigDecimal(contracted))
        .build();
  }

  /** 1 September 2021, the first day, is a Wednesday. */
  @Test
  void absencesMayShareDaysUpToTheDayContracted() {
    InductionRecord ect =
        ect()
            .addAbsences(absence(1, 1, "0.5"), absence(1, 1, "0.5"), absence(1, 1, "0"))
            .addAbsences(absence(5, 9, "2.5"), absence(5, 11, "2"), absence(9, 9, "0"))
            .addAbsences(absence(16, 17), absence(17, 18), absence(17, 18, "1"))
            .build();

    assertThat(ect.service().absences()).hasSize(9);
    assertThat(ect.service().isAbsentOn(START.plusDays(1))).isTrue();
    assertThat(ect.service().isAbsentOn(START.plusDays(11))).isTrue();
    assertThat(ect.service().isAbsentOn(START.plusDays(12))).isFalse();
  }

  @Test
  void absencesTakeAllOfADayIfAsManyDaysAreContractedAsThereAreWeekdays() {
    InductionRecord ect =
        ect()
            .addAbsences(absence(0, 0), absence(1, 1, "1"), absence(2, 2, "0.5"))
            .addAbsences(absence(5, 6, "2"), absence(8, 8, "0.5"), absence(8, 8, "0.5"))
            .addAbsences(
                Absence.builder()
                    .days(absence(12, 12).days())
                    .reason(Absence.Reason.PHASED_RETURN)
                    .build())
            .build();

    assertThat(daysOff(ect, CALENDAR)).containsExactly(0, 5, 6, 8);
  }

  private static List<Integer> daysOff(InductionRecord ect, SchoolCalendar calendar) {
    return IntStream.range(0, 14)
        .filter(day -> ect.service().isAbsentAllDayOn(START.plusDays(day), calendar))
        .boxed()
        .toList();
  }

  /** Days 4 to 8 are a Sunday to a Thursday. */
  @Test
  void onWhichWeekdaysItTeachesTheCalendarSays() {
    InductionRecord four = ect().addAbsences(absence(4, 8, "4")).build();
    InductionRecord five = ect().addAbsences(absence(4, 10, "5")).build();

    assertThat(daysOff(four, CALENDAR)).containsExactly(4, 5, 6, 7, 8);
    assertThat(daysOff(four, FROM_SUNDAY)).isEmpty();
    assertThat(daysOff(five, CALENDAR)).containsExactly(4, 5, 6, 7, 8, 9, 10);
    assertThat(daysOff(five, FROM_SUNDAY)).containsExactly(4, 5, 6, 7, 8, 9, 10);
    assertThat(daysOff(ect().addAbsences(absence(5, 9, "4")).build(), CALENDAR)).isEmpty();
    assertThat(daysOff(ect().addAbsences(absence(5, 9, "4")).build(), FROM_SUNDAY))
        .containsExactly(5, 6, 7, 8, 9);
  }

  /** A record knows of no calendar: each of these is possible in some school. */
  @Test
  void takesAbsencesThatFitInSomeSchool() {
    List<List<Absence>> possible =
        List.of(
            List.of(absence(4, 8, "2.5"), absence(4, 8, "2.5")),
            List.of(absence(4, 8, "5"), absence(9, 9), absence(9, 14, "4")),
            List.of(absence(4, 9), absence(9, 15)),
            List.of(absence(5, 10, "3"), absence(5, 10, "3")),
            List.of(absence(3, 9), absence(8, 14)),
            List.of(absence(5, 9), absence(5, 9)));

    for (List<Absence> absences : possible) {
      assertThat(ect().addAllAbsences(absences).build().service().absences()).isEqualTo(absences);
      assertThat(ect().addAllAbsences(Lists.reverse(absences)).build().service().absences())
          .hasSameSizeAs(absences);
    }
  }

  @Test
  void refusesAbsencesThatSayMoreThanTheDayContracted() {
    Absence half = absence(1, 1, "0.5");
    assertTooMuch("2021-09-02", "2021-09-02 beside 2021-09-02", half, absence(1, 1, "1"));
    assertTooMuch(
        "2021-09-06",
        "2021-09-06 to 2021-09-13 beside 2021-09-02 to 2021-09-12",
        absence(0, 0),
        absence(1, 11),
        absence(5, 12));
    assertTooMuch(
        "2021-09-06",
        "2021-09-02 to 2021-09-12 beside 2021-09-06 to 2021-09-13",
        absence(5, 12),
        absence(1, 11));
    assertTooMuch("2021-09-02", "2021-09-02 beside 2021-09-01 to 2021-09-06", absence(0, 5), half);
    assertTooMuch(
        "2021-09-06",
        "2021-09-06 to 2021-09-12 beside 2021-09-06 to 2021-09-10",
        absence(5, 9, "2.5"),
        absence(5, 11, "5"));
    assertTooMuch(
        "2021-09-06",
        "2021-09-05 to 2021-09-09 beside 2021-09-05 to 2021-09-09",
        absence(4, 8, "2.5"),
        absence(4, 8, "3"));
    assertTooMuch("2021-09-02", "2021-09-02 beside 2021-09-02, 2021-09-02", half, half, half);
  }

  private static void assertTooMuch(String day, String days, Absence... absences) {
    assertRefused(
        () -> ect().addAbsences(absences).build(),
        "absences",
        days,
        "together no more than the whole of " + day);
  }

  @Test
  void anAbsenceLeavesTheShareAsItIs() {
    assertThat(fteOn(ect().addAbsences(absence(3, 5)).build(), 4)).isEqualTo("1");
  }

  @Test
  void noQuestionTakesNull() {
    InductionRecord bare = ect().build();

    assertThatNullPointerException().isThrownBy(() -> bare.service().fteOn(null));
    assertThatNullPointerException().isThrownBy(() -> bare.service().isAbsentOn(null));
    assertThatNullPointerException()
        .isThrownBy(() -> bare.service().isAbsentAllDayOn(null, CALENDAR));
    assertThatNullPointerException().isThrownBy(() -> bare.service().isAbsentAllDayOn(START, null));
    assertThatNullPointerException().isThrownBy(() -> bare.service().isInSchoolOn(null));
  }

  @Test
  void theCourseIsThatOfStartPostsAbsencesAndDecisions() {
    InductionRecord bare = ect().build();
    CoachingHistory ofAnother =
        CoachingHistory.builder()
            .ect(PersonId.of("doug"))
            .study(StudyLog.builder().completed(1, START).build())
            .build();
    InductionRecord another =
        InductionRecord.builder()
            .history(ofAnother)
            .programme(Samples.programme(Samples.module(1)))
            .mentor(PersonId.of("ann"))
            .startedOn(START)
            .build();

    assertThat(bare.hasSameCourseAs(another)).isTrue();
    assertThat(another.hasSameCourseAs(bare)).isTrue();
    assertThat(
            List.of(
                ect().addPosts(post(0, 9, "1")),
                ect().addAbsences(absence(3, 5)),
                ect().addCredits(new ServiceCredit(START, BigDecimal.ONE, "Service abroad.")),
                ect().addExtensions(new Extension(START, BigDecimal.ONE)),
                ect()
                    .addReductions(
                        new Reduction(
                            START, BigDecimal.valueOf(3), Reduction.Kind.PRIOR_EXPERIENCE)),
                InductionRecord.builder()
                    .history(bare.history())
                    .programme(bare.programme())
                    .startedOn(START.plusDays(1)),
                InductionRecord.builder()
                    .history(bare.history())
                    .programme(Samples.programme(Samples.module(1), Samples.module(2)))
                    .startedOn(START)))
        .noneMatch(other -> bare.hasSameCourseAs(other.build()));
    assertThatNullPointerException().isThrownBy(() -> bare.hasSameCourseAs(null));
  }

  @Test
  void refusesABlankReason() {
    assertBlankRefused(() -> ect().samePersonReason(" ").build(), "samePersonReason");
    assertThat(ect().samePersonReason("Small school.").build().samePersonReason())
        .contains("Small school.");
  }
}
