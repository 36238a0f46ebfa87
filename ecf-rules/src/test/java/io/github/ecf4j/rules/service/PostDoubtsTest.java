package io.github.ecf4j.rules.service;

import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.Samples.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.ServiceCredit;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.audit.Audit;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.school.School;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms are those of {@link Samples#calendar}: the first begins on 6 September 2021. */
class PostDoubtsTest {
  private static final School SCHOOL = School.of(Samples.calendar(12, 12));
  private static final LocalDate DAY = day("2022-05-10");

  private static InductionRecord ect(Post... posts) {
    return Samples.ect(Samples.programme(3), "2021-09-06").addPosts(posts).build();
  }

  private static Induction induction(Post... posts) {
    return Induction.of(SCHOOL, ect(posts));
  }

  private static List<NotKnown> doubts(Post... posts) {
    return induction(posts).status(DAY).value().notKnown();
  }

  private static DateRange days(String first, String last) {
    return new DateRange(day(first), day(last));
  }

  private static Post worked(String fte, DayOfWeek... weekdays) {
    return post("2021-09-06", fte).toBuilder().worksOn(List.of(weekdays)).build();
  }

  /** LEN-8: an old post that was left open beside the new one. */
  @Test
  void postsTogetherAboveFullTimeContradictEachOther() {
    Induction induction = induction(post("2021-09-06", "1"), post("2022-01-01", "0.6"));

    NotKnown why =
        NotKnown.contradiction(
            "the posts of 1 January 2022 to 10 May 2022, together 1.6 of full time: 1 from 6"
                + " September 2021 on and 0.6 from 1 January 2022 on",
            days("2022-01-01", "2022-05-10"));
    assertThat(induction.status(DAY).value().notKnown()).containsExactly(why);
    assertThat(induction.status(DAY).value().lowerBound()).isFalse();
    assertThat(induction.status(DAY).value().areTermsKnown()).isTrue();
    assertThat(induction.status(DAY).notKnown()).containsExactly(why);
    assertThat(induction.assessments(DAY).notKnown()).containsExactly(why);
    assertThat(induction.status(day("2021-12-31")).value().notKnown()).isEmpty();
    assertThat(induction.asRecorded().value().notKnown())
        .containsExactly(
            NotKnown.contradiction(
                "the posts of 1 January 2022 to 7 July 2023, together 1.6 of full time: 1 from 6"
                    + " September 2021 on and 0.6 from 1 January 2022 on",
                days("2022-01-01", "2023-07-07")));
  }

  @Test
  void theDerivationSaysWhatPostsTogetherCountFor() {
    Post[] posts = {post("2021-09-06", "1"), post("2022-01-01", "0.6")};

    assertThat(induction(posts).status(DAY).steps())
        .map(Object::toString)
        .contains(
            "LEN-8 (SG 3.14): from 1 January 2022 to 10 May 2022 2 posts, together 1.6, are"
                + " counted as 1.");
    assertThat(
            Induction.of(
                    SCHOOL.with(Readings.defaults().with(Reading.CAPPED_AT_FULL_TIME, false)),
                    ect(posts))
                .status(DAY)
                .steps())
        .map(Object::toString)
        .contains(
            "LEN-8 (SG 3.14): from 1 January 2022 to 10 May 2022 2 posts, together 1.6, are"
                + " counted as 1.6.");
    assertThat(induction(posts).status(DAY).value().termsServed())
        .isEqualTo(induction(posts[0]).status(DAY).value().termsServed());
  }

  /** Posts at two schools up to full time are none, nor is what rounding alone takes above it. */
  @ParameterizedTest
  @CsvSource({
    "0.4, 0.6, false",
    "0.67, 0.34, false",
    "0.333333334, 0.666666667, false",
    "0.7, 0.31, true",
    "0.75, 0.27, true",
    "0.6, 0.5, true",
    "1, 0.1, true"
  })
  void postsAtTwoSchoolsUpToFullTimeAreNoContradiction(String one, String other, boolean expected) {
    assertThat(
            doubts(
                    post("2021-09-06", one).toBuilder().school("Ash").build(),
                    post("2021-09-06", other).toBuilder().school("Beech").build())
                .isEmpty())
        .isEqualTo(!expected);
  }

  @Test
  void postsThatMeetInTheHolidaysOrFollowEachOtherAreNone() {
    assertThat(doubts(post("2021-09-06", "2021-12-31", "1"), post("2022-01-01", "0.6"))).isEmpty();
    assertThat(doubts(post("2021-09-06", "2021-12-31", "1"), post("2021-12-20", "0.6"))).isEmpty();
    assertThat(doubts(post("2021-09-06", "2021-11-26", "1"), post("2021-11-26", "0.6")))
        .extracting(NotKnown::days)
        .containsExactly(ImmutableList.of(days("2021-11-26", "2021-11-26")));
  }

  /** Weekdays may be of unequal length: one of them is less than two of full time. */
  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "0.6, MONDAY, Monday is not more than 2",
    "0.205, MONDAY, ",
    "0.4, MONDAY, ",
    "0.41, MONDAY, Monday is not more than 2",
    "0.1, MONDAY, ",
    "0.2, MONDAY+TUESDAY+WEDNESDAY+THURSDAY+FRIDAY, ",
    "0.9, TUESDAY+MONDAY+WEDNESDAY, 'Monday, Tuesday and Wednesday is not more than 4'",
    "1, MONDAY+TUESDAY+WEDNESDAY+THURSDAY, ",
    "0.2, SATURDAY, Saturday is not more than 0",
    "0.5, MONDAY+SATURDAY, Monday and Saturday is not more than 2",
  })
  void aShareThatTheWeekdaysCannotGiveContradictsThem(
      String fte, String weekdays, @Nullable String most) {
    DayOfWeek[] all =
        CaseData.words(weekdays, '+').stream().map(DayOfWeek::valueOf).toArray(DayOfWeek[]::new);

    assertThat(doubts(worked(fte, all)))
        .map(Object::toString)
        .isEqualTo(
            Stream.ofNullable(most)
                .map(
                    work ->
                        "records contradict each other on the post of "
                            + fte
                            + " from 6 September 2021 on: work on "
                            + work
                            + " of 5 days of full time")
                .toList());
  }

  /** 6.5 of 32 hours on Mondays. */
  @Test
  void aLongDayIsNoContradiction() {
    Fte fte = Fte.ofHours(new BigDecimal("6.5"), new BigDecimal("32"));

    assertThat(doubts(worked(fte.toString(), DayOfWeek.MONDAY))).isEmpty();
  }

  /** LEN-14, LEN-8: what a school records anew with nothing changed is one post. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "the same, 2022-01-01..@0.6@Ash@MONDAY, 6 September 2021",
    "the same from a day later on, 2022-01-02..@0.6@Ash@MONDAY, 2 January 2022",
    "at another school, 2022-01-01..@0.6@Beech@MONDAY, 1 January 2022",
    "for another share, 2022-01-01..@0.7@Ash@MONDAY, 1 January 2022",
    "on another day, 2022-01-01..@0.6@Ash@TUESDAY, 1 January 2022",
  })
  void aPostThatGoesOnIsOne(String which, String next, String begins) {
    InductionRecord ect =
        CaseData.ect(
            day("2021-09-06"), "2021-09-06..2021-12-31@0.6@Ash@MONDAY " + next, null, null);

    assertThat(Induction.of(SCHOOL, ect).status(DAY).value().notKnown())
        .hasSize(begins.equals("6 September 2021") ? 1 : 2)
        .last()
        .asString()
        .contains(" from " + begins + " on: work on ");
  }

  /** Induction cannot begin without a post; service elsewhere that is credited is no post. */
  @Test
  void theFirstDaysOfInductionWithoutAPostAreNotRecorded() {
    Post late = post("2022-01-03", "1");

    assertThat(doubts(late))
        .containsExactly(
            NotKnown.notRecorded(
                "a post for 6 September 2021 to 2 January 2022", days("2021-09-06", "2022-01-02")));
    assertThat(induction(late).status(DAY).value().lowerBound()).isTrue();
    assertThat(
            Induction.of(
                    SCHOOL,
                    ect(late).toBuilder()
                        .service(
                            ect(late).service().toBuilder()
                                .credits(
                                    List.of(
                                        new ServiceCredit(
                                            day("2022-01-03"), BigDecimal.ONE, "elsewhere")))
                                .build())
                        .build())
                .status(DAY)
                .value()
                .notKnown())
        .isEmpty();
    assertThat(doubts(post("2021-09-06", "2021-11-26", "1"), post("2022-04-18", "1"))).isEmpty();
    assertThat(doubts()).isEmpty();
  }

  /** A post that ended before induction is none of its posts; no day before the term is missed. */
  @ParameterizedTest
  @CsvSource({
    "2021-09-06, 2021-07-01..2021-08-31@1 2022-01-03..@1, 1",
    "2021-09-06, 2021-07-01..2021-09-06@1 2022-01-03..@1, 0",
    "2021-09-04, 2021-09-06..@1, 0",
    "2021-09-04, 2021-09-07..@1, 1",
    "2021-09-06, 2021-09-06..@1 2021-11-27..2022-01-02@0.6@Ash@SUNDAY, 0",
    "2021-09-06, 2021-09-06..@0.4 2021-11-26..2022-01-02@0.6@Ash@SUNDAY, 1",
  })
  void onlyDaysOnWhichTheSchoolTeachesAreInDoubt(LocalDate start, String posts, int doubts) {
    assertThat(
            Induction.of(SCHOOL, CaseData.ect(start, posts, null, null))
                .status(DAY)
                .value()
                .notKnown())
        .hasSize(doubts);
  }

  /** LEN-14: induction may begin later than employment, and what was before is said. */
  /** Of two posts of one day, one goes on in a second row: they are told as if in one. */
  @Test
  void postsThatGoOnAreInTheOrderOfTheirDays() {
    ImmutableList<Post> rows =
        ImmutableList.of(
            post("2021-09-01", "2021-09-01", "1"),
            post("2021-09-02", "1"),
            post("2021-09-01", "2021-09-01", "1"));

    assertThat(EmploymentSpell.joined(rows))
        .isEqualTo(
            EmploymentSpell.joined(
                ImmutableList.of(post("2021-09-01", "1"), post("2021-09-01", "2021-09-01", "1"))));
  }

  @Test
  void aPostBeforeInductionIsNoContradiction() {
    Induction induction =
        Induction.of(
            SCHOOL,
            Samples.ect(Samples.programme(3), "2021-09-13")
                .addPosts(post("2021-09-06", "1"))
                .build());

    assertThat(induction.status(DAY).notKnown()).isEmpty();
    assertThat(induction.status(DAY).steps())
        .map(Object::toString)
        .contains(
            "LEN-14 (SG 2.10): induction begins on 13 September 2021, after the post of 6"
                + " September 2021; 5 days in it before induction are not counted.");
  }

  /** Of a time before the known terms no days are counted, as if there were none. */
  @ParameterizedTest
  @CsvSource({
    "2021-09-01, 60 days in it before induction are not counted",
    "2021-07-26, what is in it before induction is not counted",
    "2019-09-01, what is in it before induction is not counted",
  })
  void daysBeforeInductionAreCountedOnlyWhereTheyAreKnown(String from, String said) {
    Induction induction =
        Induction.of(
            SCHOOL,
            Samples.ect(Samples.programme(3), "2022-01-03").addPosts(post(from, "1")).build());

    assertThat(induction.status(DAY).steps())
        .map(Object::toString)
        .anyMatch(step -> step.startsWith("LEN-14") && step.endsWith(said + "."));
  }

  /** A later decision says nothing of the days before it (LEN-16). */
  @Test
  void aCreditDecidedLaterLeavesTheFirstDaysInDoubt() {
    Induction induction =
        Induction.of(
            SCHOOL, CaseData.ect(day("2021-09-06"), "2022-01-03..@1", null, "credit 1 2022-06-01"));

    assertThat(induction.status(day("2022-03-01")).value().notKnown())
        .containsExactly(
            NotKnown.notRecorded(
                "a post for 6 September 2021 to 2 January 2022", days("2021-09-06", "2022-01-02")));
    assertThat(induction.status(day("2022-06-01")).value().notKnown()).isEmpty();
    assertThat(induction.asRecorded().value().notKnown()).isEmpty();
  }

  /** LEN-8: a school that counts more than full time has decided what it means. */
  @Test
  void postsTogetherAreNotInDoubtWhereTheyCountAsTheyAre() {
    School uncapped = SCHOOL.with(Readings.defaults().with(Reading.CAPPED_AT_FULL_TIME, false));

    assertThat(
            Induction.of(uncapped, ect(post("2021-09-06", "1"), post("2022-01-01", "0.6")))
                .status(DAY)
                .value()
                .notKnown())
        .isEmpty();
  }

  /** It is judged by the records as they stand, and said beside it that it rests on them. */
  @Test
  void rulesThatRestOnServiceAreNotSaidToJudgeForCertain() {
    Report report =
        Audit.of(SCHOOL).ofEct(ect(post("2021-09-06", "1"), post("2022-01-01", "0.6")), DAY);
    Report sound = Audit.of(SCHOOL).ofEct(ect(post("2021-09-06", "1")), DAY);

    assertThat(report.findings()).isEqualTo(sound.findings());
    assertThat(
            report.notJudged().stream()
                .filter(one -> one.why().cause() == NotKnown.Cause.CONTRADICTION)
                .flatMap(one -> one.rules().stream())
                .map(rule -> rule.id().toString()))
        .contains("REVIEW-HELD", "STUDY-CADENCE", "TRAINING-ATTENDED");
  }
}
