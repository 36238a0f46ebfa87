package io.github.ecf4j.rules.service;

import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.Samples.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.Extension;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.Reduction;
import io.github.ecf4j.model.induction.ServiceCredit;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.school.School;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Terms have twelve weeks of five days, 60 days: autumn from 2021-09-06 to 2021-11-26, spring from
 * 2022-01-03 to 2022-03-25, summer from 2022-04-18 to 2022-07-08; the next years alike.
 */
class InductionClockTest {
  private static final SchoolCalendar CALENDAR = Samples.calendar(45, 12);
  private static final InductionClock CLOCK = InductionClock.of(School.of(CALENDAR));

  private static InductionRecord.Builder ect(Post... posts) {
    return Samples.ect(Samples.programme(3), "2021-09-06").addPosts(posts);
  }

  private static InductionStatus on(InductionRecord.Builder ect, String day) {
    return CLOCK.status(ect.build(), day(day)).value();
  }

  private static Exact ratio(int numerator, int denominator) {
    return Exact.of(numerator).dividedBy(Exact.of(denominator));
  }

  private static Absence away(String from, String to, Absence.Reason reason) {
    return Absence.of(new DateRange(day(from), day(to)), reason);
  }

  private static Absence sick(String from, String to, String contracted) {
    return Absence.builder()
        .days(new DateRange(day(from), day(to)))
        .reason(Absence.Reason.SICKNESS)
        .contractedDays(new BigDecimal(contracted))
        .build();
  }

  // LEN-1, LEN-3

  @Test
  void sixFullTimeTermsAreServedOnTheLastDayOfTheSixth() {
    InductionStatus before = on(ect(), "2023-07-06");
    InductionStatus status = on(ect(), "2023-07-07");

    assertThat(before.served()).isFalse();
    assertThat(before.termsServed()).isEqualTo(ratio(359, 60));
    assertThat(before.termsLeft()).isEqualTo(ratio(1, 60));
    assertThat(status.served()).isTrue();
    assertThat(status.termsServed()).isEqualTo(status.termsRequired()).isEqualTo(Exact.of(6));
    assertThat(status.termsLeft()).isEqualTo(Exact.zero());
    assertThat(status.years()).isEqualTo(YearBoundary.of(day("2022-07-08"), day("2023-07-07")));
  }

  /** LEN-3; statutory guidance (2024), 2.34: two and a half terms, full and half time. */
  @Test
  void whoLeavesAfterTwoAndAHalfTermsHasServedThem() {
    InductionStatus full = on(ect(post("2021-09-06", "2022-05-27", "1")), "2022-09-30");
    InductionStatus half = on(ect(post("2021-09-06", "2022-05-27", "0.5")), "2022-09-30");

    assertThat(full.termsServed()).isEqualTo(ratio(5, 2));
    assertThat(full.termsLeft()).isEqualTo(ratio(7, 2));
    assertThat(full.years().projectedEnd()).isEmpty();
    assertThat(half.termsServed()).isEqualTo(ratio(5, 4));
    assertThat(half.termsLeft()).isEqualTo(ratio(19, 4));
    assertThat(half.progressLine()).isEqualTo("1.3 of 6.0");
  }

  /** The table of LEN-3: after how many terms six, and in which three, are reached. */
  @ParameterizedTest
  @CsvSource({
    "1, 2023-07-07, 2022-07-08",
    "0.9, 2023-10-27, 2022-11-25",
    "0.8, 2024-02-09, 2022-11-25",
    "0.6, 2024-11-22, 2023-03-24",
    "0.5, 2025-07-11, 2023-07-07",
    "0.2, 2031-07-11, 2026-07-10"
  })
  void partTimersTakeLongerInProportion(String fte, String end, String year1) {
    InductionStatus status = on(ect(post("2021-09-06", fte)), "2021-09-10");

    assertThat(status.years().projectedEnd()).contains(day(end));
    assertThat(status.years().lastDayOfYear1()).contains(day(year1));
  }

  /** LEN-3: three terms at full time and two at 0.6 leave 1.8, three terms at 0.6. */
  @Test
  void spansOfDifferentWorkingPatternsAddUp() {
    InductionStatus status =
        on(ect(post("2021-09-06", "2022-08-31", "1"), post("2022-09-01", "0.6")), "2023-03-24");

    assertThat(status.termsServed()).isEqualTo(ratio(42, 10));
    assertThat(status.termsLeft()).isEqualTo(ratio(18, 10));
    assertThat(status.years().projectedEnd()).contains(day("2024-03-22"));
  }

  @Test
  void aStatusPrintsDayProgressAndEnd() {
    assertThat(on(ect(), "2022-03-25")).hasToString("2022-03-25: 2.0 of 6.0, to 2023-07-07");
    assertThat(on(ect(post("2021-09-06", "2022-03-25", "1")), "2022-07-08"))
        .hasToString("2022-07-08: 2.0 of 6.0, end not known");
  }

  // LEN-5 to LEN-8

  private static Post at(String school, String from, String to, String fte) {
    return Post.builder()
        .school(school)
        .startsOn(day(from))
        .endsOn(day(to))
        .fte(Fte.of(fte))
        .build();
  }

  @Test
  void aBlockUnderATermDoesNotCountOnceItHasEnded() {
    InductionRecord.Builder ect = ect(at("A", "2021-09-06", "2021-11-25", "1"));

    assertThat(on(ect, "2021-11-24").termsServed()).isEqualTo(ratio(58, 60));
    InductionStatus ended = on(ect, "2021-11-25");
    assertThat(ended.termsServed()).isEqualTo(Exact.zero());
    assertThat(ended.blocks())
        .containsExactly(
            new ServiceBlock(
                "A",
                day("2021-09-06"),
                day("2021-11-25"),
                false,
                ratio(59, 60),
                ratio(59, 60),
                false));
  }

  @Test
  void theTestOfABlockIsTimeInPostNotFullTimeEquivalent() {
    InductionStatus status = on(ect(at("A", "2021-09-06", "2021-11-26", "0.2")), "2022-01-31");

    assertThat(status.termsServed()).isEqualTo(ratio(1, 5));
    assertThat(status.blocks().get(0).termsInPost()).isEqualTo(Exact.of(1));
  }

  @Test
  void adjoiningPostsAtOneSchoolAreOneBlockWhateverHolidayLiesBetween() {
    InductionStatus together =
        on(
            ect(at("A", "2021-11-01", "2021-11-30", "1"), at("A", "2022-01-01", "2022-03-11", "1")),
            "2022-07-31");
    InductionStatus apart =
        on(
            ect(at("A", "2021-11-01", "2021-11-30", "1"), at("A", "2022-01-04", "2022-03-11", "1")),
            "2022-07-31");

    assertThat(together.blocks()).hasSize(1);
    assertThat(together.termsServed()).isEqualTo(ratio(70, 60));
    assertThat(apart.blocks()).hasSize(2);
    assertThat(apart.termsServed()).isEqualTo(Exact.zero());
  }

  @Test
  void eachSchoolNeedsATermOfItsOwn() {
    InductionStatus status =
        on(
            ect(at("A", "2021-09-06", "2022-01-28", "1"), at("B", "2022-01-31", "2022-03-25", "1")),
            "2022-07-31");

    assertThat(status.termsServed()).isEqualTo(ratio(80, 60));
    assertThat(status.blocks()).extracting(ServiceBlock::counts).containsExactly(true, false);
  }

  /** LEN-8: 0.4 and 0.4 at once are 0.8. */
  @Test
  void postsHeldAtOnceAddUpToFullTimeAtMost() {
    assertThat(
            on(
                    ect(
                        at("A", "2021-09-06", "2021-11-26", "0.4"),
                        at("B", "2021-09-06", "2021-11-26", "0.4")),
                    "2021-11-30")
                .termsServed())
        .isEqualTo(ratio(8, 10));
    InductionRecord.Builder much =
        ect(at("A", "2021-09-06", "2021-11-26", "0.7"), at("B", "2021-09-06", "2021-11-26", "0.7"));
    assertThat(on(much, "2021-11-30").termsServed()).isEqualTo(Exact.of(1));
    assertThat(
            InductionClock.of(
                    School.of(CALENDAR)
                        .with(Readings.defaults().with(Reading.CAPPED_AT_FULL_TIME, false)))
                .status(much.build(), day("2021-11-30"))
                .value()
                .termsServed())
        .isEqualTo(ratio(14, 10));
  }

  @Test
  void aConstantNumberOfDaysMayStandForATerm() {
    assertThat(
            InductionClock.of(
                    School.of(CALENDAR)
                        .with(Readings.defaults().with(Reading.DAYS_PER_TERM, OptionalInt.of(65))))
                .status(ect().build(), day("2021-11-26"))
                .value()
                .termsServed())
        .isEqualTo(ratio(60, 65));
  }

  // ABS

  private static Exact extension(int part, Absence... absences) {
    return on(ect().addAbsences(absences), "2025-09-10").absence().get(part - 1).extension();
  }

  /** ABS-1: a cliff at 30 days. */
  @ParameterizedTest
  @CsvSource({"29, 0", "29.5, 0", "30, 30", "35, 35"})
  void thirtyDaysOfAbsenceExtendByAllOfThem(String days, int extension) {
    assertThat(extension(1, sick("2021-09-06", "2021-11-26", days))).isEqualTo(Exact.of(extension));
  }

  @Test
  void withoutContractedDaysTheTeachingDaysInPostCount() {
    assertThat(extension(1, away("2021-09-06", "2021-10-17", Absence.Reason.AD_HOC)))
        .isEqualTo(Exact.of(30));
    assertThat(extension(1, away("2021-09-07", "2021-10-17", Absence.Reason.AD_HOC)))
        .isEqualTo(Exact.zero());
    InductionStatus half =
        on(
            ect(post("2021-09-06", "0.5"))
                .addAbsences(away("2021-09-06", "2021-11-26", Absence.Reason.SICKNESS)),
            "2021-11-26");
    assertThat(half.absence().get(0).extension()).isEqualTo(Exact.of(30));
  }

  /** Asked on a day, the days up to it count, however the absence is recorded. */
  @Test
  void daysOfAbsenceStillToComeDoNotCount() {
    Absence[] weeks =
        day("2021-09-06")
            .datesUntil(day("2021-11-27"), Period.ofWeeks(1))
            .map(monday -> new DateRange(monday, monday.plusDays(6)))
            .map(week -> Absence.of(week, Absence.Reason.SICKNESS))
            .toArray(Absence[]::new);
    Absence whole = away("2021-09-06", "2021-11-26", Absence.Reason.SICKNESS);

    for (InductionRecord.Builder ect :
        List.of(ect().addAbsences(whole), ect().addAbsences(weeks))) {
      InductionStatus first = on(ect, "2021-09-06");
      InductionStatus sixth = on(ect, "2021-10-15");

      assertThat(first.absence().get(0).counted()).isEqualTo(Exact.of(1));
      assertThat(first.absence().get(0).extension()).isEqualTo(Exact.zero());
      assertThat(first.absence().get(0).reachedOn()).isEmpty();
      assertThat(first.years()).isEqualTo(YearBoundary.of(day("2022-07-08"), day("2023-07-07")));
      assertThat(on(ect, "2021-10-14").absence().get(0).extension()).isEqualTo(Exact.zero());
      assertThat(sixth.absence().get(0).extension()).isEqualTo(Exact.of(30));
      assertThat(sixth.absence().get(0).reachedOn()).contains(day("2021-10-15"));
      assertThat(CLOCK.asRecorded(ect.build()).value().years().projectedEnd())
          .contains(day("2023-11-24"));
      assertThat(CLOCK.status(ect.build(), day("2021-10-15")).steps())
          .map(Object::toString)
          .contains(
              "ABS-6 (SG 3.6): absence after 15 October 2021 is recorded and not counted yet.");
    }
  }

  /** Contracted days are spread over the days in post of the absence, those to come included. */
  @Test
  void contractedDaysCountAsFarAsTheAbsenceHasCome() {
    InductionRecord.Builder ect = ect().addAbsences(sick("2021-09-06", "2021-11-26", "40"));

    assertThat(on(ect, "2021-09-03").absence().get(0).counted()).isEqualTo(Exact.zero());
    assertThat(on(ect, "2021-09-08").absence().get(0).counted()).isEqualTo(Exact.of(2));
    assertThat(on(ect, "2021-11-25").absence().get(0).counted()).isEqualTo(ratio(118, 3));
    assertThat(on(ect, "2021-11-26").absence().get(0).counted()).isEqualTo(Exact.of(40));
  }

  /**
   * Whole days only: what is missed without a break counts by its whole days, a day in all here.
   */
  @Test
  void halfDaysOfOneDayMakeAWholeOne() {
    Readings whole = Readings.defaults().with(Reading.HALF_DAYS_COUNT, false);
    InductionRecord ect =
        ect()
            .addAbsences(sick("2021-09-06", "2021-09-06", "0.5"))
            .addAbsences(sick("2021-09-06", "2021-09-06", "0.5"))
            .addAbsences(sick("2021-09-08", "2021-09-08", "0.5"))
            .addAbsences(sick("2021-09-13", "2021-09-13", "0.5"))
            .build();

    assertThat(CLOCK.status(ect, day("2021-09-30")).value().absence().get(0).counted())
        .isEqualTo(Exact.of(2));
    assertThat(
            InductionClock.of(School.of(CALENDAR).with(whole))
                .status(ect, day("2021-09-30"))
                .value()
                .absence()
                .get(0)
                .counted())
        .isEqualTo(Exact.of(1));
  }

  /** ABS-1: 20 and 20 in two parts extend nothing; 30 and 29 the first part only. */
  @Test
  void thePartsAreIndependent() {
    Absence[] twenties = {
      sick("2022-05-02", "2022-07-08", "20"), sick("2022-09-05", "2022-11-25", "20")
    };
    Absence[] thirtyAndLess = {
      sick("2022-05-02", "2022-07-08", "30"), sick("2023-01-02", "2023-03-24", "29")
    };

    assertThat(extension(1, twenties)).isEqualTo(Exact.zero());
    assertThat(extension(2, twenties)).isEqualTo(Exact.zero());
    assertThat(extension(1, thirtyAndLess)).isEqualTo(Exact.of(30));
    assertThat(extension(2, thirtyAndLess)).isEqualTo(Exact.zero());
  }

  /** ABS-4: thirty days after the third term, in the autumn, before year 2 begins. */
  @Test
  void anExtensionOfYear1ComesBeforeYear2AndMovesTheEnd() {
    InductionStatus status =
        on(ect().addAbsences(sick("2021-09-06", "2021-11-26", "30")), "2022-10-14");

    assertThat(status.years()).isEqualTo(YearBoundary.of(day("2022-11-25"), day("2023-10-13")));
    assertThat(status.year()).isEqualTo(InductionYear.YEAR_1);
    assertThat(status.termsRequired()).isEqualTo(Exact.of(6));
    assertThat(on(ect().addAbsences(sick("2021-09-06", "2021-11-26", "30")), "2023-10-12").served())
        .isFalse();
  }

  /** ABS-9: absence during an extension counts to the same part. */
  @Test
  void anExtensionTakesInMoreAbsence() {
    assertThat(
            extension(
                1, sick("2022-01-03", "2022-03-25", "30"), sick("2022-09-05", "2022-09-16", "10")))
        .isEqualTo(Exact.of(40));
  }

  /** Reading decisions: an absence across the boundary is split in proportion to teaching days. */
  @Test
  void anAbsenceAcrossTheBoundaryIsSplitByTeachingDays() {
    InductionStatus status =
        on(ect().addAbsences(sick("2022-06-27", "2022-09-09", "12")), "2025-09-10");

    assertThat(status.absence())
        .extracting(PartAbsence::counted)
        .containsExactly(Exact.of(8), Exact.of(4));
  }

  /** ABS-5. */
  @Test
  void statutoryLeaveExtendsOnlyIfTheTeacherAsks() {
    Absence leave = away("2021-10-04", "2021-11-26", Absence.Reason.MATERNITY);
    Absence asked =
        Absence.builder()
            .days(leave.days())
            .reason(Absence.Reason.MATERNITY)
            .extensionAsked(true)
            .build();

    assertThat(extension(1, leave)).isEqualTo(Exact.zero());
    assertThat(extension(1, asked)).isEqualTo(Exact.of(40));
    assertThat(extension(1, leave, sick("2022-01-03", "2022-03-25", "20"))).isEqualTo(Exact.zero());
    assertThat(extension(1, asked, sick("2022-01-03", "2022-03-25", "30"))).isEqualTo(Exact.of(70));
  }

  /** ABS-5 by the edition of the day, and the choice on neonatal care leave. */
  @Test
  void carersLeaveIsStatutoryFromApril2024() {
    assertThat(extension(1, away("2022-01-03", "2022-02-11", Absence.Reason.CARERS)))
        .isEqualTo(Exact.of(30));
    InductionRecord neonatal =
        ect().addAbsences(away("2022-01-03", "2022-02-11", Absence.Reason.NEONATAL)).build();
    assertThat(CLOCK.status(neonatal, day("2025-09-10")).value().absence().get(0).extension())
        .isEqualTo(Exact.of(30));
    assertThat(
            InductionClock.of(
                    School.of(CALENDAR)
                        .with(Readings.defaults().with(Reading.NEONATAL_LEAVE_STATUTORY, true)))
                .status(neonatal, day("2025-09-10"))
                .value()
                .absence()
                .get(0)
                .extension())
        .isEqualTo(Exact.zero());
  }

  /** ABS-12. */
  @Test
  void coronavirusIsIgnoredBeforeSeptember2022() {
    assertThat(extension(1, away("2021-09-06", "2021-11-26", Absence.Reason.CORONAVIRUS)))
        .isEqualTo(Exact.zero());
    assertThat(extension(2, away("2022-09-05", "2022-10-14", Absence.Reason.CORONAVIRUS)))
        .isEqualTo(Exact.of(30));
  }

  /** ABS-7: at half time the other reading halves the threshold. */
  @Test
  void theThresholdOfPartTimersIsAChoice() {
    InductionRecord half =
        ect(post("2021-09-06", "0.5")).addAbsences(sick("2021-09-06", "2021-11-26", "15")).build();

    assertThat(CLOCK.status(half, day("2021-11-26")).value().absence().get(0).extension())
        .isEqualTo(Exact.zero());
    PartAbsence proRata =
        InductionClock.of(
                School.of(CALENDAR)
                    .with(
                        Readings.defaults()
                            .with(Reading.PART_TIME_ABSENCE, Reading.PartTimeAbsence.PRO_RATA)))
            .status(half, day("2021-11-26"))
            .value()
            .absence()
            .get(0);
    assertThat(proRata.extension()).isEqualTo(Exact.of(15));
    // The duty to tell begins at thirty days all the same (ABS-11).
    assertThat(proRata.reachedOn()).isEmpty();
  }

  private static InductionRecord.Builder awayInBothYears() {
    return Samples.ect(Samples.programme(3), "2021-09-13")
        .addAbsences(sick("2022-09-05", "2022-11-25", "20"))
        .addAbsences(sick("2023-01-02", "2023-03-24", "20"));
  }

  /** Twenty days in each part extend none; by a tenth of a term all forty fall into part 2. */
  @Test
  void creditMayMoveAbsenceIntoAPartThatItExtends() {
    YearBoundary without = on(awayInBothYears(), "2025-09-10").years();
    InductionRecord.Builder ect =
        awayInBothYears()
            .addCredits(new ServiceCredit(day("2021-09-13"), new BigDecimal("0.1"), "Wales"));

    assertThat(without).isEqualTo(YearBoundary.of(day("2022-11-25"), day("2023-09-08")));
    assertThat(on(ect, "2025-09-10").years())
        .isEqualTo(YearBoundary.of(day("2022-07-08"), day("2023-10-26")));
  }

  // RED, EXT, ELIG-9, TT-9

  @Test
  void decisionsCountFromTheirDayOn() {
    InductionRecord.Builder ect =
        ect()
            .addExtensions(new Extension(day("2023-07-10"), new BigDecimal("2.5")))
            .addExtensions(new Extension(day("2024-04-10"), new BigDecimal("0.6")))
            .addReductions(
                new Reduction(
                    day("2024-04-12"), new BigDecimal("4"), Reduction.Kind.PRIOR_EXPERIENCE))
            .addReductions(
                new Reduction(
                    day("2024-04-11"), new BigDecimal("5"), Reduction.Kind.PRIOR_EXPERIENCE));

    assertThat(on(ect, "2023-07-09").termsRequired()).isEqualTo(Exact.of(6));
    assertThat(on(ect, "2023-07-10").termsRequired()).isEqualTo(ratio(85, 10));
    assertThat(on(ect, "2024-04-10").progressLine()).isEqualTo("8.0 of 9.1");
    assertThat(on(ect, "2024-04-12").termsRequired()).isEqualTo(ratio(71, 10));
  }

  @Test
  void aReducedInductionMayEndWithinYear1() {
    InductionStatus one =
        on(
            ect()
                .addReductions(
                    new Reduction(
                        day("2021-09-06"), BigDecimal.ONE, Reduction.Kind.PRIOR_EXPERIENCE)),
            "2021-11-26");

    assertThat(one.served()).isTrue();
    assertThat(one.years()).isEqualTo(YearBoundary.withinYear1(day("2021-11-26")));
    assertThat(one.absence()).hasSize(1);
  }

  /** RED-3: at half time from September 2021 it may be considered in the summer of 2023. */
  @Test
  void aPartTimersInductionMayBeReducedInTheSixthTermInPost() {
    assertThat(on(ect(post("2021-09-06", "0.5")), "2021-09-10").partTimeReductionFrom())
        .contains(day("2023-04-17"));
    assertThat(on(ect(post("2021-09-06", "1")), "2021-09-10").partTimeReductionFrom()).isEmpty();
    assertThat(on(ect(), "2021-09-10").partTimeReductionFrom()).isEmpty();
  }

  /** ELIG-9; the calendar begins in September 2021, so that service before it is not known. */
  @Test
  void whoBeganBeforeSeptember2021AndIsDoneInTimeTakesThreeTerms() {
    InductionRecord inTime = Samples.ect(Samples.programme(3), "2021-06-01").build();
    InductionRecord late =
        Samples.ect(Samples.programme(3), "2021-06-01").addPosts(post("2021-06-01", "0.4")).build();

    InductionStatus status = CLOCK.status(inTime, day("2022-07-08")).value();
    assertThat(status.termsRequired()).isEqualTo(Exact.of(3));
    assertThat(status.served()).isTrue();
    assertThat(CLOCK.status(late, day("2022-07-08")).value().termsRequired())
        .isEqualTo(Exact.of(6));
    assertThat(CLOCK.status(late, day("2022-07-08")).steps())
        .map(Object::toString)
        .contains("ELIG-9 (SG 1.4): the length is set to 6 terms.");
  }

  @Test
  void yearTwoMayBeginAtOnce() {
    InductionRecord most = ect(post("2021-09-06", "0.8")).build();

    assertThat(
            InductionClock.of(
                    School.of(CALENDAR)
                        .with(
                            Readings.defaults()
                                .with(Reading.YEAR_SWITCH, Reading.YearSwitch.AT_ONCE)))
                .status(most, day("2021-09-10"))
                .value()
                .years()
                .lastDayOfYear1())
        .contains(day("2022-11-04"));
  }

  @Test
  void refusesAStartBeforeTheRegulationsOf2012() {
    assertThatThrownBy(() -> Samples.ect(Samples.programme(3), "2012-08-31").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "startedOn must be on or after 2012-09-01, the first day of the regulations of 2012,"
                + " but was: 2012-08-31");
  }

  @Test
  void theAnswerExplainsItself() {
    InductionRecord ect =
        ect(at("A", "2021-09-06", "2021-09-30", "1"), post("2021-10-04", "0.5"))
            .addAbsences(sick("2022-01-03", "2022-03-25", "30"))
            .build();

    assertThat(CLOCK.status(ect, day("2022-03-25")).steps())
        .map(Object::toString)
        .containsExactly(
            "LEN-5 (SG 2.33): A from 6 September 2021 to 30 September 2021: 19/60 terms in post,"
                + " less than a term: does not count.",
            "LEN-5 (SG 2.33): service from 4 October 2021 on: 5/3 terms in post, still running:"
                + " counts for the time being.",
            "LEN-3 (SG 2.34): autumn 2021/22: 20 of 60 days of full-time service, which is 1/3"
                + " terms; 0 + 1/3 = 1/3 terms so far.",
            "LEN-3 (SG 2.34): spring 2021/22: 30 of 60 days of full-time service, which is 0.5"
                + " terms; 1/3 + 0.5 = 5/6 terms so far.",
            "LEN-1 (SG 2.30): the length is set to 6 terms.",
            "EXT-2 (SG 3.8): 6 terms (length) + 0 terms (extensions) = 6 terms (required)",
            "ABS-1 (SG 3.6): part 1: 30 days of absence count, where 30 or more extend it; 0"
                + " days of statutory leave for which an extension is asked; extended by 30 days.",
            "ABS-11 (SG 5.4): the headteacher tells the appropriate body, from 25 March 2022 on.",
            "ABS-1 (SG 3.6): part 2: 0 days of absence count, where 30 or more extend it; 0"
                + " days of statutory leave for which an extension is asked; extended by 0 days.",
            "ABS-4 (SI2021 regulation 5, for regulation 8(1)): left after 25 March 2022: 5.17 terms"
                + " and 30 days of extension; what is served of an extension is not served of the"
                + " terms.",
            "TT-9 (SG 2.20): year 1 ends on 22 March 2024.",
            "LEN-13 (SG 2.65): all is served on 30 January 2026.");
  }

  @Test
  void theAnswerSaysWhichReadingsItRestsOn() {
    assertThat(CLOCK.status(ect().build(), day("2022-01-14")).readings())
        .map(Object::toString)
        .containsExactly(
            "LEN-12: a term has its teaching days",
            "LEN-17: recorded terms are rounded to the nearest, halves up",
            "TT-9: year 2 begins after the term in which the terms of year 1 are served");
    InductionRecord all =
        ect(at("A", "2021-09-06", "2022-07-08", "0.5"), at("B", "2021-09-06", "2022-07-08", "0.4"))
            .addAbsences(sick("2021-09-06", "2021-11-26", "30.5"))
            .addAbsences(away("2022-01-03", "2022-01-04", Absence.Reason.NEONATAL))
            .addAbsences(away("2022-01-05", "2022-01-06", Absence.Reason.PHASED_RETURN))
            .build();
    assertThat(CLOCK.status(all, day("2022-01-14")).readings())
        .map(Object::toString)
        .containsExactly(
            "ABS-5: neonatal care leave counts as absence",
            "ABS-6: a phased return is no absence",
            "ABS-6: half days of absence count",
            "ABS-7: a part-time teacher's induction is extended from as many contracted days of"
                + " absence in a part on as a full-time teacher's",
            "ABS-9: absence during an extension counts to the part that is extended",
            "LEN-8: posts at once add up to full time at most",
            "LEN-12: a term has its teaching days",
            "LEN-17: recorded terms are rounded to the nearest, halves up",
            "TT-9: year 2 begins after the term in which the terms of year 1 are served");
    assertThat(CLOCK.status(all, day("2022-01-02")).readings())
        .as("before there is neonatal care leave or a phased return")
        .map(Object::toString)
        .contains("ABS-6: half days of absence count")
        .doesNotContain(
            "ABS-5: neonatal care leave counts as absence", "ABS-6: a phased return is no absence");
    Readings others =
        Readings.defaults()
            .with(Reading.NEONATAL_LEAVE_STATUTORY, true)
            .with(Reading.PART_TIME_ABSENCE, Reading.PartTimeAbsence.PRO_RATA)
            .with(Reading.CAPPED_AT_FULL_TIME, false)
            .with(Reading.DAYS_PER_TERM, OptionalInt.of(65))
            .with(Reading.PHASED_RETURN_COUNTS, true)
            .with(Reading.HALF_DAYS_COUNT, false)
            .with(Reading.ABSENCE_DURING_EXTENSION, Reading.AbsenceDuringExtension.IGNORED)
            .with(Reading.EXPORT_ROUNDING, RoundingMode.FLOOR)
            .with(Reading.YEAR_SWITCH, Reading.YearSwitch.AT_ONCE);
    assertThat(
            InductionClock.of(School.of(CALENDAR).with(others))
                .status(all, day("2022-01-14"))
                .readings())
        .map(one -> one.toString().replaceAll(" .chosen; default: .*", ""))
        .containsExactly(
            "ABS-5: neonatal care leave is statutory leave",
            "ABS-6: a phased return counts as absence",
            "ABS-6: whole days of absence count",
            "ABS-7: a part-time teacher's induction is extended from fewer days of absence in a"
                + " part on, in proportion to the full-time equivalent",
            "ABS-9: absence during an extension counts to no part",
            "LEN-8: posts at once may add up to more than full time",
            "LEN-12: 65 days make a term",
            "LEN-17: recorded terms are rounded down",
            "TT-9: year 2 begins on the day after that on which the terms of year 1 are served");
  }

  @Test
  void anExtensionRestsOnHowLongBeforeTheEndItMayBeDecided() {
    InductionRecord ect =
        ect().addExtensions(new Extension(day("2023-06-12"), BigDecimal.ONE)).build();
    String leeway = "EXT-4: an extension may be decided 28 days before the end of the period";

    assertThat(CLOCK.status(ect, day("2023-06-12")).readings())
        .map(Object::toString)
        .contains(leeway);
    assertThat(CLOCK.status(ect, day("2023-06-11")).readings())
        .map(Object::toString)
        .doesNotContain(leeway);
    School school = School.of(CALENDAR);
    assertThat(
            AssessmentSchedule.of(school, ect, CLOCK.status(ect, day("2023-06-12")).value())
                .explained()
                .readings())
        .map(Object::toString)
        .contains(leeway);
    assertThat(
            AssessmentSchedule.of(school, ect, CLOCK.status(ect, day("2023-06-11")).value())
                .explained()
                .readings())
        .map(Object::toString)
        .doesNotContain(leeway);
  }

  /**
   * EXT-4: from 28 days before that end on, by the parts without it (ABS-1: 20 and 20 are none).
   */
  @ParameterizedTest
  @CsvSource({"2023-06-08, ", "2023-06-09, 2023-07-07", "2023-07-10, 2023-07-07"})
  void theEndBeforeAnExtensionIsThatOfTheParts(String decided, @Nullable LocalDate end) {
    InductionRecord.Builder ect =
        ect()
            .addAbsences(sick("2022-01-03", "2022-03-25", "20"))
            .addAbsences(sick("2023-01-02", "2023-03-24", "20"))
            .addExtensions(new Extension(day(decided), BigDecimal.ONE));

    assertThat(on(ect, "2023-07-10").endBeforeExtensions()).isEqualTo(Optional.ofNullable(end));
    assertThat(on(ect, "2023-07-10").years().projectedEnd()).contains(day("2023-11-24"));
  }

  @Test
  void aDecidedReductionIsNamed() {
    InductionRecord ect =
        ect()
            .addReductions(
                new Reduction(day("2022-01-10"), new BigDecimal("4.5"), Reduction.Kind.PART_TIME))
            .build();

    assertThat(CLOCK.status(ect, day("2022-01-14")).steps())
        .map(Object::toString)
        .contains(
            "RED-3 (SG 2.38): reduced on 10 January 2022 to 4.5 terms.",
            "EXT-2 (SG 3.8): 4.5 terms (length) + 0 terms (extensions) = 4.5 terms (required)");
    assertThat(CLOCK.status(ect, day("2022-01-14")).citations()).isNotEmpty();
  }

  /** EXT-4, LEN-16: what is decided is named, with what is unusual about it. */
  @Test
  void decisionsAreNamed() {
    InductionRecord ect =
        ect()
            .addCredits(new ServiceCredit(day("2021-09-13"), new BigDecimal("1"), "Cardiff"))
            .addCredits(new ServiceCredit(day("2022-06-01"), new BigDecimal("1"), "Later"))
            .addExtensions(new Extension(day("2022-01-10"), BigDecimal.ONE))
            .addExtensions(new Extension(day("2022-06-10"), BigDecimal.ONE))
            .build();

    assertThat(CLOCK.status(ect, day("2022-01-14")).steps())
        .map(Object::toString)
        .contains(
            "LEN-16 (SG 3.11): the appropriate body credited 1 term on 13 September 2021.",
            "EXT-4 (REG2012 regulation 8(4)): the extension decided on 10 January 2022 is counted"
                + " as recorded; by the regulations a period is extended only once it is"
                + " complete, but for absence.",
            "EXT-2 (SG 3.8): 6 terms (length) + 1 term (extensions) = 7 terms (required)")
        .noneMatch(step -> step.contains("June"));
    assertThat(
            CLOCK
                .status(
                    ect().addExtensions(new Extension(day("2023-07-07"), BigDecimal.ONE)).build(),
                    day("2023-08-01"))
                .steps())
        .map(Object::toString)
        .noneMatch(step -> step.startsWith("EXT-4"));
  }

  @Test
  void whereYear2BeginsAtOnceAbsenceOfTheNextDayIsItsOwn() {
    InductionRecord most =
        ect(post("2021-09-06", "0.8")).addAbsences(sick("2022-11-07", "2022-11-25", "10")).build();
    Readings atOnce = Readings.defaults().with(Reading.YEAR_SWITCH, Reading.YearSwitch.AT_ONCE);

    assertThat(CLOCK.status(most, day("2025-09-10")).value().absence())
        .extracting(PartAbsence::counted)
        .containsExactly(Exact.of(10), Exact.zero());
    assertThat(
            InductionClock.of(School.of(CALENDAR).with(atOnce))
                .status(most, day("2025-09-10"))
                .value()
                .absence())
        .extracting(PartAbsence::counted)
        .containsExactly(Exact.zero(), Exact.of(10));
  }

  @Test
  void refusesTermsOfImpossibleLength() {
    assertThatThrownBy(() -> Readings.defaults().with(Reading.DAYS_PER_TERM, OptionalInt.of(0)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("DAYS_PER_TERM must be a whole number from 1 to 100, or calendar, but was: 0");
  }
}
