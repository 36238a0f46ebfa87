package io.github.ecf4j.rules.service;

import static io.github.ecf4j.rules.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.audit.Audit;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.school.School;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Absences of which the calendar alone can tell whether they are possible, in a school that teaches
 * from Monday to Friday and in one that does from Sunday to Thursday. 12 September 2021 is a
 * Sunday.
 */
class AbsenceDoubtsTest {
  private static final School MONDAY = School.of(Samples.calendar(12, 12));
  private static final School SUNDAY =
      MONDAY.with(
          MONDAY
              .calendar()
              .teachingOn(EnumSet.complementOf(EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)))
              .weeksFrom(DayOfWeek.SUNDAY));
  private static final LocalDate DAY = day("2021-10-29");

  private static Absence sick(String first, String last) {
    return Samples.absence(first, last);
  }

  private static Absence sick(String first, String last, String contractedDays) {
    return sick(first, last).toBuilder().contractedDays(new BigDecimal(contractedDays)).build();
  }

  private static InductionRecord ect(Absence... absences) {
    return Samples.ect(Samples.programme(3), "2021-09-06").addAbsences(absences).build();
  }

  private static List<NotKnown> doubts(School school, LocalDate day, Absence... absences) {
    return Induction.of(school, ect(absences)).status(day).value().notKnown();
  }

  private static Exact missed(School school, Absence... absences) {
    return Induction.of(school, ect(absences)).status(DAY).value().absence().get(0).counted();
  }

  /** Half of each day twice, from Sunday to Thursday. */
  @Test
  void fiveDaysFromSundayToThursdayAreAWeekWhereTheSchoolTeachesOnThem() {
    Absence half = sick("2021-09-12", "2021-09-16", "2.5");

    assertThat(doubts(SUNDAY, DAY, half, half)).isEmpty();
    assertThat(missed(SUNDAY, half, half)).isEqualTo(Exact.of(5));
    assertThat(doubts(MONDAY, DAY, half, half))
        .containsExactly(
            NotKnown.contradiction(
                "the absence of 12 September 2021 to 16 September 2021, with those before it more"
                    + " than the whole of 13 September 2021",
                half.days()));
  }

  @Test
  void moreContractedDaysThanTheSchoolTeachesOnContradictIt() {
    Absence week = sick("2021-09-13", "2021-09-17", "5");

    assertThat(doubts(MONDAY, DAY, week)).isEmpty();
    assertThat(doubts(SUNDAY, DAY, week))
        .map(Object::toString)
        .containsExactly(
            "records contradict each other on the absence of 13 September 2021 to 17 September"
                + " 2021 with 5 contracted days, and the school teaches on 4 weekdays of it");
    assertThat(doubts(SUNDAY, DAY, sick("2021-09-13", "2021-09-17", "4"))).isEmpty();
  }

  /** On a Friday nothing can be missed twice where it is no day of school. */
  @Test
  void absencesMayShareADayOnWhichTheSchoolDoesNotTeach() {
    Absence[] friday = {sick("2021-09-13", "2021-09-17"), sick("2021-09-17", "2021-09-22")};
    Absence[] sunday = {sick("2021-09-13", "2021-09-19"), sick("2021-09-19", "2021-09-22")};

    assertThat(doubts(SUNDAY, DAY, friday)).isEmpty();
    assertThat(doubts(MONDAY, DAY, friday)).hasSize(1);
    assertThat(doubts(SUNDAY, DAY, sunday)).hasSize(1);
    assertThat(doubts(MONDAY, DAY, sunday)).isEmpty();
    assertThat(missed(SUNDAY, friday)).isEqualTo(missed(MONDAY, sunday));
  }

  @Test
  void anAbsenceThatHasNotBegunIsInNoDoubt() {
    Absence week = sick("2021-09-13", "2021-09-17", "5");

    assertThat(doubts(SUNDAY, day("2021-09-12"), week)).isEmpty();
    assertThat(doubts(SUNDAY, day("2021-09-13"), week)).hasSize(1);
  }

  @Test
  void theDaysMissedOfAPeriodAreNotKnownEither() {
    InductionRecord ect = ect(sick("2021-09-13", "2021-09-17", "5"));

    assertThat(absent(SUNDAY, ect, "2021-09-06", "2021-09-30")).hasSize(1);
    assertThat(absent(SUNDAY, ect, "2021-09-18", "2021-09-30")).isEmpty();
    assertThat(absent(MONDAY, ect, "2021-09-06", "2021-09-30")).isEmpty();
  }

  private static List<NotKnown> absent(
      School school, InductionRecord ect, String first, String last) {
    return DaysInPost.of(school, ect, DAY).absent(new DateRange(day(first), day(last))).notKnown();
  }

  @Test
  void rulesThatRestOnServiceAreNotSaidToJudgeForCertain() {
    assertThat(Audit.of(SUNDAY).ofEct(ect(sick("2021-09-13", "2021-09-17", "5")), DAY).notJudged())
        .filteredOn(one -> one.why().cause() == NotKnown.Cause.CONTRADICTION)
        .flatExtracting(one -> one.rules())
        .extracting(rule -> rule.id().toString())
        .contains("REVIEW-HELD", "STUDY-CADENCE", "TRAINING-ATTENDED");
  }
}
