package io.github.ecf4j.rules.service;

import static io.github.ecf4j.rules.Samples.absence;
import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.Samples.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.Extension;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.PostBuilder;
import io.github.ecf4j.model.induction.Reduction;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.testkit.Calendars;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms are those of {@link InductionClockTest}. */
class AssessmentScheduleTest {
  private static final SchoolCalendar CALENDAR = Samples.calendar(45, 12);

  private static InductionRecord.Builder ect(String start, Post... posts) {
    return Samples.ect(Samples.programme(3), start).addPosts(posts);
  }

  private static ImmutableList<Assessment> due(InductionRecord.Builder builder, String day) {
    InductionRecord ect = builder.build();
    return AssessmentSchedule.of(
            School.of(CALENDAR),
            ect,
            InductionClock.of(School.of(CALENDAR)).status(ect, day(day)).value())
        .explained()
        .value();
  }

  private static AssessmentSchedule schedule(InductionRecord.Builder builder) {
    InductionRecord ect = builder.build();
    return AssessmentSchedule.of(
        School.of(CALENDAR).with(Readings.defaults()),
        ect,
        InductionClock.of(School.of(CALENDAR)).status(ect, day("2023-12-31")).value());
  }

  private static List<String> words(InductionRecord.Builder ect) {
    return due(ect, "2023-12-31").stream()
        .map(one -> one.kind().name().toLowerCase(Locale.ROOT) + " " + one.due())
        .toList();
  }

  /** ASM-1, ASM-2. */
  @Test
  void fullTimersAreAssessedInTermsThreeAndSixAndReviewedInTheOthers() {
    assertThat(words(ect("2021-09-06")))
        .containsExactly(
            "progress_review 2021-11-26",
            "progress_review 2022-03-25",
            "formal_assessment 2022-07-08",
            "progress_review 2022-11-25",
            "progress_review 2023-03-24",
            "formal_assessment 2023-07-07");
  }

  /** The table of ASM-2. */
  @ParameterizedTest
  @CsvSource({"0.6, 5, 10, 8", "0.5, 6, 12, 10", "0.2, 15, 30, 28"})
  void partTimersAreReviewedEveryCalendarTerm(String fte, int first, int second, int reviews) {
    List<Assessment> due = due(ect("2021-09-06", post("2021-09-06", fte)), "2021-09-10");

    assertThat(due).hasSize(second);
    assertThat(due.stream().filter(one -> one.kind() == Assessment.Kind.PROGRESS_REVIEW))
        .hasSize(reviews);
    assertThat(due.get(first - 1).kind()).isEqualTo(Assessment.Kind.FORMAL_ASSESSMENT);
    assertThat(due.get(second - 1).kind()).isEqualTo(Assessment.Kind.FORMAL_ASSESSMENT);
  }

  /** ASM-4: the last of the six is half a term before the assessment. */
  @Test
  void ofThoseAtFourFifthsTheReviewHalfATermBeforeTheEndIsNotHeld() {
    AssessmentSchedule schedule = schedule(ect("2021-09-06", post("2021-09-06", "0.8")));

    assertThat(schedule.due())
        .extracting(one -> one.kind() + " " + one.due())
        .endsWith("PROGRESS_REVIEW 2023-07-07", "FORMAL_ASSESSMENT 2024-02-09");
    assertThat(schedule.explained().steps())
        .map(Object::toString)
        .startsWith(
            "ASM-4 (SG 2.49): no review of its own for autumn 2023/24: the formal assessment of"
                + " spring 2023/24, due by 9 February 2024, is less than a term from 24 November"
                + " 2023, when the review would be due, and takes its place.");
    assertThat(schedule.explained().readings()).map(Object::toString).isEmpty();
  }

  /**
   * A term lies between the last week of autumn and that of spring, also where the last day worked
   * in autumn is two days nearer by a longer term; and between that and the last week of summer.
   */
  @ParameterizedTest
  @CsvSource({
    "'', 2022-12-16, 2023-03-31, 2023-07-21",
    "'MONDAY TUESDAY WEDNESDAY', 2022-12-14, 2023-03-29, 2023-07-19",
    "'TUESDAY THURSDAY FRIDAY', 2022-12-16, 2023-03-31, 2023-07-21"
  })
  void theWeekdaysWorkedMoveAReviewAndTakeNoneAway(
      String weekdays, String review, String formal, String next) {
    SchoolCalendar calendar =
        SchoolCalendar.of(
            List.of(
                Calendars.term(2021, Term.Season.AUTUMN, "2021-09-01", "2021-12-17"),
                Calendars.term(2021, Term.Season.SPRING, "2022-01-04", "2022-04-01"),
                Calendars.term(2021, Term.Season.SUMMER, "2022-04-19", "2022-07-21"),
                Calendars.term(2022, Term.Season.AUTUMN, "2022-09-05", "2022-12-16"),
                Calendars.term(2022, Term.Season.SPRING, "2023-01-04", "2023-03-31"),
                Calendars.term(2022, Term.Season.SUMMER, "2023-04-17", "2023-07-21")),
            List.of());
    InductionRecord ect =
        ect(
                "2021-09-01",
                post("2021-09-01", "2021-12-31", "1"),
                post("2022-01-01", "0.6").toBuilder()
                    .worksOn(
                        Splitter.on(' ')
                            .omitEmptyStrings()
                            .splitToStream(weekdays)
                            .map(DayOfWeek::valueOf)
                            .toList())
                    .build())
            .build();
    School school = School.of(calendar);

    assertThat(
            AssessmentSchedule.of(school, ect, InductionClock.of(school).asRecorded(ect).value())
                .due())
        .extracting(one -> one.kind() + " " + one.due())
        .endsWith(
            "PROGRESS_REVIEW " + review, "FORMAL_ASSESSMENT " + formal, "PROGRESS_REVIEW " + next);
  }

  /** A school that was shut for a term: the terms in which it taught are the terms. */
  @Test
  void aTermWithoutTeachingDaysIsPassedOver() {
    SchoolCalendar calendar =
        CALENDAR.with(
            CALENDAR.terms().subList(0, 9),
            List.of(Calendars.closed("2022-04-18", "2022-07-08", "Flood")));
    InductionRecord ect = ect("2021-09-06").build();
    School school = School.of(calendar);

    assertThat(
            AssessmentSchedule.of(school, ect, InductionClock.of(school).asRecorded(ect).value())
                .due())
        .extracting(one -> one.kind() + " " + one.due())
        .containsExactly(
            "PROGRESS_REVIEW 2021-11-26",
            "PROGRESS_REVIEW 2022-03-25",
            "FORMAL_ASSESSMENT 2022-11-25",
            "PROGRESS_REVIEW 2023-03-24",
            "PROGRESS_REVIEW 2023-07-07",
            "FORMAL_ASSESSMENT 2023-11-24");
  }

  /** ASM-4, ASM-5, ASM-6: which one is held in the place of a review, and why. */
  @Test
  void theDerivationSaysWhatTakesThePlaceOfAReview() {
    assertThat(
            steps(ect("2021-09-06").addAbsences(absence("2021-11-22", "2022-03-28")), "no review"))
        .first()
        .asString()
        .isEqualTo(
            "ASM-4 (SG 2.49): no review of its own for autumn 2021/22: the review of spring"
                + " 2021/22, due on the same day, 18 April 2022, takes its place.");
    assertThat(
            steps(ect("2021-09-06").addAbsences(absence("2022-07-04", "2022-09-06")), "no review"))
        .first()
        .asString()
        .isEqualTo(
            "ASM-4 (SG 2.49): no review of its own for autumn 2022/23: the formal assessment of"
                + " summer 2021/22, held in the same term by 7 September 2022, takes its place.");
    assertThat(
            steps(
                ect("2021-09-06", post("2021-09-06", "2022-03-25", "1"), post("2022-09-01", "1")),
                "no review"))
        .first()
        .asString()
        .isEqualTo(
            "ASM-6 (SG 2.62): no review of its own for spring 2021/22: the interim assessment on"
                + " leaving, due by 25 March 2022, takes its place.");
  }

  private static List<String> steps(InductionRecord.Builder ect, String words) {
    return schedule(ect).explained().steps().stream()
        .map(Object::toString)
        .filter(step -> step.contains(words))
        .toList();
  }

  @Test
  void whereTheReadingForFullTimersMattersTheAnswerSaysSo() {
    InductionRecord.Builder late = ect("2021-09-20");

    assertThat(words(late)).endsWith("progress_review 2023-03-24", "formal_assessment 2023-09-15");
    assertThat(schedule(late).explained().readings())
        .map(Object::toString)
        .containsExactly(
            "ASM-4: full-time teachers, too, have no review within a term of a formal assessment");
  }

  /** ABS-4, ASM-5: nobody is assessed after the end; what has no day waits for the return. */
  @Test
  void whatHasNoDayUpToTheProjectedEndIsOutstanding() {
    AssessmentSchedule schedule =
        schedule(
            ect("2021-09-06")
                .addAbsences(
                    Absence.of(
                        new DateRange(day("2022-07-09"), day("2023-09-29")),
                        Absence.Reason.MATERNITY)));

    assertThat(schedule.outstanding())
        .extracting(one -> one.kind() + " of " + one.term() + ": " + one.reason())
        .containsExactly(
            "PROGRESS_REVIEW of autumn 2022/23: In school on no day from 25 November 2022 to the"
                + " projected end, 7 July 2023; outstanding until the return (ASM-5).",
            "PROGRESS_REVIEW of spring 2022/23: In school on no day from 24 March 2023 to the"
                + " projected end, 7 July 2023; outstanding until the return (ASM-5).",
            "FORMAL_ASSESSMENT of summer 2022/23: In school on no day from 9 July 2022 to the"
                + " projected end, 7 July 2023; outstanding until the return (ASM-5).");
    assertThat(schedule.explained().steps())
        .map(Object::toString)
        .last()
        .asString()
        .startsWith("ASM-5 (SG 2.56): for summer 2022/23: In school on no day");
  }

  /** ASM-5: the assessment of year 1 is held before the next one, or waits for the return. */
  @ParameterizedTest
  @CsvSource({
    "45, 2021-09-06, 2023-07-31, 'from 6 September 2021 to the projected end, 7 July 2023'",
    "45, 2021-09-06, 2023-07-06,"
        + " 'from 6 September 2021 to the next formal assessment, 7 July 2023'",
    "4, 2022-07-04, 2022-11-25, from 8 July 2022 to the last one known",
  })
  void whoIsAwayFromYear1ToTheNextAssessmentIsAssessedOnTheReturn(
      int terms, String first, String last, String days) {
    School school = School.of(Samples.calendar(terms, 12));
    InductionRecord ect =
        ect("2021-09-06")
            .addAbsences(Absence.of(new DateRange(day(first), day(last)), Absence.Reason.MATERNITY))
            .build();

    assertThat(
            AssessmentSchedule.of(school, ect, InductionClock.of(school).asRecorded(ect).value())
                .outstanding())
        .filteredOn(one -> one.kind() == Assessment.Kind.FORMAL_ASSESSMENT)
        .first()
        .isEqualTo(
            new OutstandingAssessment(
                Assessment.Kind.FORMAL_ASSESSMENT,
                CALENDAR.terms().get(2),
                "In school on no day " + days + "; outstanding until the return (ASM-5)."));
  }

  /** ASM-5, ASM-4: no day for the review and a day before it for the assessment. */
  @Test
  void anAssessmentBeforeAnAbsenceToTheEndTakesThePlaceOfTheReviewInIt() {
    AssessmentSchedule schedule =
        schedule(ect("2021-09-20").addAbsences(absence("2023-07-03", "2023-09-29")));

    assertThat(schedule.outstanding()).isEmpty();
    assertThat(schedule.due())
        .extracting(one -> one.due() + ": " + one.reason())
        .endsWith(
            "2022-11-25: The last term of a part of induction, autumn 2022/23.",
            "2023-06-30: The last term of a part of induction, autumn 2023/24. The last day in"
                + " school before it is due (ASM-5).");
    assertThat(schedule.explained().steps())
        .map(Object::toString)
        .contains(
            "ASM-4 (SG 2.49): no review of its own for summer 2022/23: the last formal assessment"
                + " takes its place, since the teacher is in school on no day from 7 July 2023 to"
                + " the projected end.");
  }

  /** EXT-2, ASM-5: what led to an extension is no assessment of the extension. */
  @Test
  void whoIsAwayInAllOfAnExtensionIsAssessedOnTheReturn() {
    AssessmentSchedule schedule =
        schedule(
            ect("2021-09-06")
                .addExtensions(new Extension(day("2023-07-10"), BigDecimal.ONE))
                .addAbsences(
                    Absence.of(
                        new DateRange(day("2023-09-04"), day("2023-11-24")),
                        Absence.Reason.MATERNITY)));

    assertThat(schedule.due())
        .extracting(one -> one.kind() + " " + one.due())
        .endsWith("PROGRESS_REVIEW 2023-03-24", "FORMAL_ASSESSMENT 2023-07-07");
    assertThat(schedule.outstanding())
        .extracting(one -> one.kind() + " of " + one.term() + ": " + one.reason())
        .containsExactly(
            "FORMAL_ASSESSMENT of autumn 2023/24: In school on no day from 8 July 2023 to the"
                + " projected end, 24 November 2023; outstanding until the return (ASM-5).");
  }

  /** LEN-6, EXT-2: half a term more makes no difference to who serves a term at the new school. */
  @Test
  void anExtensionThatMovesNoEndIsAssessedOnceWithTheRest() {
    AssessmentSchedule schedule =
        schedule(
            ect(
                    "2021-09-06",
                    at("Ash", "2021-09-06").endsOn(day("2023-06-23")).build(),
                    at("Beech", "2023-09-04").build())
                .addExtensions(new Extension(day("2023-11-20"), new BigDecimal("0.5"))));

    assertThat(schedule.due())
        .extracting(one -> one.due() + ": " + one.reason())
        .endsWith(
            "2023-06-23: The teacher leaves Ash before the next formal assessment.",
            "2023-11-24: The last term of a part of induction, autumn 2023/24.");
    assertThat(schedule.outstanding()).isEmpty();
  }

  private static PostBuilder at(String school, String from) {
    return Post.builder().school(school).startsOn(day(from));
  }

  /** ASM-2: joined halfway through term 1, reviewed by halfway through term 2. */
  @Test
  void whoJoinsWithinATermIsReviewedATermLater() {
    assertThat(words(ect("2021-10-18")).subList(0, 3))
        .containsExactly(
            "progress_review 2022-02-11",
            "progress_review 2022-07-08",
            "formal_assessment 2022-11-25");
  }

  @Test
  void whoJoinsInTheFirstWeekIsReviewedInThatTerm() {
    assertThat(words(ect("2021-09-08"))).contains("progress_review 2021-11-26");
    assertThat(words(ect("2021-09-13"))).doesNotContain("progress_review 2021-11-26");
  }

  /** ASM-5. */
  @Test
  void whoIsAwayIsReviewedOnReturn() {
    List<Assessment> due =
        due(ect("2021-09-06").addAbsences(absence("2021-11-22", "2022-01-05")), "2021-09-10");

    assertThat(due.get(0).due()).isEqualTo(day("2022-01-06"));
    assertThat(due.get(0).reason())
        .isEqualTo("A term without a formal assessment, autumn 2021/22. Away until then (ASM-5).");
  }

  @Test
  void reviewsPutOffToOneDayAreOne() {
    assertThat(
            words(ect("2021-09-06").addAbsences(absence("2021-11-22", "2022-03-28"))).subList(0, 2))
        .containsExactly("progress_review 2022-04-18", "progress_review 2022-07-08");
  }

  /** ASM-4: the formal assessment of the summer is held in the autumn, and no review with it. */
  @Test
  void noReviewStandsBesideAFormalAssessment() {
    assertThat(
            words(ect("2021-09-06").addAbsences(absence("2022-07-04", "2022-09-06"))).subList(2, 4))
        .containsExactly("formal_assessment 2022-09-07", "progress_review 2023-03-24");
  }

  /** ASM-6. */
  @Test
  void whoLeavesBeforeTheNextFormalAssessmentHasAnInterimOne() {
    assertThat(
            words(
                ect("2021-09-06", post("2021-09-06", "2022-05-27", "1"), post("2022-09-01", "1"))))
        .containsExactly(
            "progress_review 2021-11-26",
            "progress_review 2022-03-25",
            "interim_assessment 2022-05-27",
            "formal_assessment 2022-11-25",
            "progress_review 2023-03-24",
            "formal_assessment 2023-10-13");
    assertThat(due(ect("2021-09-06", post("2021-09-06", "2022-05-27", "1")), "2022-05-31"))
        .last()
        .extracting(Assessment::reason)
        .isEqualTo("The teacher leaves before the next formal assessment.");
    assertThat(words(ect("2021-09-06", post("2021-09-06", "2022-07-08", "1"))))
        .doesNotContain("interim_assessment 2022-07-08");
  }

  /** RED-1. */
  @Test
  void anInductionOfOneTermHasItsFinalAssessmentOnly() {
    assertThat(
            words(
                ect("2021-09-06")
                    .addReductions(
                        new Reduction(
                            day("2021-09-06"), BigDecimal.ONE, Reduction.Kind.PRIOR_EXPERIENCE))))
        .containsExactly("formal_assessment 2021-11-26");
  }

  @Test
  void theAnswerExplainsItself() {
    InductionRecord ect = ect("2021-09-06").build();

    assertThat(
            AssessmentSchedule.of(
                    School.of(CALENDAR),
                    ect,
                    InductionClock.of(School.of(CALENDAR)).status(ect, day("2021-09-10")).value())
                .explained()
                .steps())
        .map(Object::toString)
        .startsWith(
            "ASM-2 (SG 2.48): A term without a formal assessment, autumn 2021/22. Due by 26"
                + " November 2021.");
    assertThatThrownBy(
            () ->
                new Assessment(
                    Assessment.Kind.PROGRESS_REVIEW,
                    CALENDAR.terms().get(0),
                    day("2021-09-10"),
                    " "))
        .isInstanceOf(InvalidValueException.class);
  }
}
