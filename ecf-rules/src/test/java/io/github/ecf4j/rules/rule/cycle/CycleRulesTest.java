package io.github.ecf4j.rules.rule.cycle;

import static io.github.ecf4j.rules.Samples.absence;
import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.Samples.meeting;
import static io.github.ecf4j.rules.Samples.session;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.ProgrammeWeek;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.rules.Audits;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.coaching.CoachingCycles;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.RuleInfo;
import io.github.ecf4j.rules.finding.Subject;
import io.github.ecf4j.rules.finding.Weights;
import io.github.ecf4j.rules.school.School;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a coaching cycle must have; all cycles here are weeks of September 2021. */
class CycleRulesTest {
  private static final Programme PROGRAMME = Samples.programme(1);
  private static final SchoolCalendar CALENDAR = Samples.calendar(1, 3);
  private static final YearBoundary YEAR_1 = YearBoundary.open();
  private static final YearBoundary YEAR_2 = YearBoundary.after(day("2021-09-05"));

  private static Report audit(
      Weights settings, YearBoundary years, InductionRecord ect, String day) {
    return Audits.cycles(
        settings, ect.history(), CoachingCycles.of(ect, years, School.of(CALENDAR)), day(day));
  }

  private static InductionRecord ect(CoachingSession... sessions) {
    return Samples.ect(PROGRAMME, "2021-09-06", StudyLog.empty(), sessions).build();
  }

  /** A programme that publishes a meeting of so many minutes for the first week of term. */
  private static Programme publishing(int minutes) {
    return PROGRAMME.toBuilder()
        .modules(
            List.of(
                PROGRAMME.modules().get(0).toBuilder()
                    .week(new ProgrammeWeek(1, 1, 1))
                    .mentorMinutes(minutes)
                    .build()))
        .build();
  }

  @ParameterizedTest
  @CsvSource({"30, 30, ", "31, 30, 31", "50, 45, 50"})
  void aPublishedMeetingTakesThePublishedMinutes(int published, int held, String asked) {
    InductionRecord ect =
        Samples.ect(
                publishing(published),
                "2021-09-06",
                StudyLog.empty(),
                meeting("2021-09-08", held, 0))
            .build();
    Report report = audit(Weights.standard(), YEAR_1, ect, "2021-09-26");

    assertThat(report.findings())
        .filteredOn(finding -> finding.rule().id().equals("MEETING-LENGTH"))
        .extracting(Finding::message)
        .isEqualTo(
            asked == null
                ? List.of()
                : List.of(
                    "Coaching and other mentoring in the cycle came to "
                        + held
                        + " minutes; the programme plans for "
                        + asked
                        + "."));
  }

  /** What the first week, a cycle of year 1, raises. */
  private static Report firstWeek(CoachingSession... sessions) {
    return audit(Weights.standard(), YEAR_1, ect(sessions), "2021-09-12");
  }

  /** What the first fortnight, a cycle of year 2, raises. */
  private static Report firstFortnight(CoachingSession... sessions) {
    return audit(Weights.standard(), YEAR_2, ect(sessions), "2021-09-19");
  }

  private static List<String> found(Report report) {
    return report.findings().stream().map(f -> f.on() + " " + f.rule() + " " + f.weight()).toList();
  }

  private static List<String> messages(Report report) {
    return report.findings().stream().map(Finding::message).toList();
  }

  @Test
  void aCycleWithoutASessionIsFoundOnItsFirstMonday() {
    Report report = firstWeek();

    assertThat(found(report)).containsExactly("2021-09-06 COACHING-CADENCE CORE");
    assertThat(messages(report))
        .containsExactly(
            "No coaching session is recorded for coaching cycle 1 of year 1, which ended on"
                + " 12 September 2021.");
    assertThat(report.findings().first().subject()).isEqualTo(Subject.ect(Samples.ABDI));
    assertThat(report.findings().first().justification())
        .isEqualTo(new CoachingCadence.NotCoached(InductionYear.YEAR_1, 1, day("2021-09-12")));
  }

  @Test
  void aCycleIsJudgedOnItsLastSundayAndNotBefore() {
    Weights standard = Weights.standard();

    assertThat(found(audit(standard, YEAR_1, ect(), "2021-09-11"))).isEmpty();
    assertThat(found(audit(standard, YEAR_1, ect(), "2021-09-18"))).hasSize(1);
    assertThat(found(audit(standard, YEAR_1, ect(), "2021-09-19"))).hasSize(2);
    assertThat(found(audit(standard, YEAR_2, ect(), "2021-09-18"))).isEmpty();
    assertThat(found(audit(standard, YEAR_2, ect(), "2021-09-19")))
        .containsExactly("2021-09-06 COACHING-CADENCE CORE");
  }

  @Test
  void aLoneLastWeekIsNotJudged() {
    assertThat(found(audit(Weights.standard(), YEAR_2, ect(), "2022-12-31"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-09-06", "2021-09-12", "2021-09-13", "2021-09-19"})
  void aSessionOnAnyDayOfEitherWeekWillDo(String on) {
    assertThat(found(firstFortnight(session(on)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-09-05", "2021-09-20"})
  void aSessionOutsideTheCycleWillNotDo(String on) {
    assertThat(found(firstFortnight(session(on))))
        .containsExactly("2021-09-06 COACHING-CADENCE CORE");
  }

  @Test
  void aMentoringMeetingIsNoCoachingSession() {
    assertThat(found(firstWeek(meeting("2021-09-08", 0, 50))))
        .containsExactly("2021-09-06 COACHING-CADENCE CORE");
    assertThat(found(firstWeek(meeting("2021-09-08", 1, 50)))).isEmpty();
  }

  @Test
  void anExcusedCycleNeedsNoSession() {
    InductionRecord away =
        Samples.ect(PROGRAMME, "2021-09-06")
            .addAbsences(absence("2021-09-06", "2021-09-10"))
            .build();

    assertThat(found(audit(Weights.standard(), YEAR_1, away, "2021-09-12"))).isEmpty();
    assertThat(messages(audit(Weights.standard(), YEAR_1, away, "2021-09-19")))
        .containsExactly(
            "No coaching session is recorded for coaching cycle 2 of year 1, which ended on"
                + " 19 September 2021.");
    assertThat(found(audit(Weights.standard(), YEAR_2, away, "2021-09-19"))).hasSize(1);
  }

  @Test
  void whatWasHeldInAnExcusedCycleIsJudgedAllTheSame() {
    InductionRecord away =
        Samples.ect(PROGRAMME, "2021-09-06", StudyLog.empty(), meeting("2021-09-08", 20, 10))
            .addAbsences(absence("2021-09-06", "2021-09-10"))
            .build();

    assertThat(found(audit(Weights.standard(), YEAR_1, away, "2021-09-12")))
        .containsExactly("2021-09-06 MEETING-LENGTH ADVISORY");
  }

  /** Orientation, section 2: 45 minutes. */
  @ParameterizedTest
  @CsvSource({"25, 19, true", "25, 20, false", "44, 0, true", "0, 44, true", "45, 0, false"})
  void lessThan45MinutesInACycleAreFound(int coaching, int other, boolean found) {
    assertThat(
            firstWeek(session("2021-09-13"), meeting("2021-09-08", coaching, other))
                .filter(finding -> finding.rule().equals(RuleId.of("MEETING-LENGTH")))
                .findings())
        .hasSize(found ? 1 : 0);
  }

  @Test
  void theMessageSaysHowLongTheMeetingsWere() {
    Report report = firstWeek(meeting("2021-09-08", 25, 19));

    assertThat(found(report)).containsExactly("2021-09-06 MEETING-LENGTH ADVISORY");
    assertThat(messages(report))
        .containsExactly(
            "Coaching and other mentoring in the cycle came to 44 minutes; the programme plans for"
                + " 45.");
    assertThat(messages(firstWeek(meeting("2021-09-08", 1, 0))))
        .first()
        .asString()
        .contains("came to 1 minute;");
  }

  @Test
  void allMeetingsOfACycleCountTowardsItsLengthMentoringMeetingsToo() {
    assertThat(found(firstFortnight(meeting("2021-09-08", 25, 0), meeting("2021-09-16", 0, 20))))
        .containsExactly("2021-09-06 MEETING-SPLIT FLEX");
    assertThat(found(firstFortnight(meeting("2021-09-08", 25, 0), meeting("2021-09-20", 0, 20))))
        .containsExactly("2021-09-06 MEETING-LENGTH ADVISORY");
  }

  @Test
  void minutesThatAreNotRecordedSayNothing() {
    CoachingSession coachingOnly =
        CoachingSession.builder()
            .heldOn(day("2021-09-08"))
            .mentor(Samples.MARCUS)
            .coachingMinutes(20)
            .build();
    CoachingSession otherOnly =
        CoachingSession.builder()
            .heldOn(day("2021-09-08"))
            .mentor(Samples.MARCUS)
            .otherMinutes(5)
            .build();

    assertThat(found(firstWeek(coachingOnly))).isEmpty();
    assertThat(found(firstWeek(otherOnly))).isEmpty();
    assertThat(found(firstWeek(meeting("2021-09-08", 10, 5), session("2021-09-08")))).isEmpty();
  }

  @Test
  void meetingsOnTwoDaysAreASplitAndTwoEntriesOfOneDayAreNot() {
    assertThat(found(firstWeek(meeting("2021-09-08", 25, 0), meeting("2021-09-08", 0, 20))))
        .isEmpty();
    Report split = firstWeek(session("2021-09-08"), session("2021-09-09"), session("2021-09-10"));
    assertThat(found(split)).containsExactly("2021-09-06 MEETING-SPLIT FLEX");
    assertThat(messages(split))
        .containsExactly("The time of the cycle was held as meetings on 3 days.");
  }

  @Test
  void meetingsOfNeighbouringCyclesAreNoSplit() {
    assertThat(
            found(
                audit(
                    Weights.standard(),
                    YEAR_1,
                    ect(session("2021-09-12"), session("2021-09-13")),
                    "2021-09-19")))
        .isEmpty();
  }

  @Test
  void oneCycleMayHaveMoreThanOneFinding() {
    assertThat(found(firstWeek(meeting("2021-09-08", 0, 20), meeting("2021-09-09", 0, 20))))
        .containsExactly(
            "2021-09-06 COACHING-CADENCE CORE",
            "2021-09-06 MEETING-LENGTH ADVISORY",
            "2021-09-06 MEETING-SPLIT FLEX");
  }

  @Test
  void aSchoolsOwnWeightsHold() {
    Weights raised =
        Weights.standard().raising(RuleInfo.published("MEETING-SPLIT"), Weight.ADVISORY);

    assertThat(
            found(
                audit(
                    raised,
                    YEAR_1,
                    ect(session("2021-09-08"), session("2021-09-09")),
                    "2021-09-12")))
        .containsExactly("2021-09-06 MEETING-SPLIT ADVISORY");
  }

  @Test
  void withoutCyclesNothingIsFound() {
    assertThat(
            Audits.cycles(
                Weights.standard(),
                ect(session("2021-09-08")).history(),
                ImmutableList.of(),
                day("2022-01-01")))
        .isEqualTo(Report.none());
  }

  /** A cycle of two weeks may begin before a holiday and end after it. */
  @Test
  void whatIsHeldBetweenTheWeeksOfACycleIsNotOfIt() {
    InductionRecord ect =
        ect(
            session("2021-09-14"),
            session("2021-09-20"),
            session("2021-10-04"),
            session("2022-01-03"),
            session("2022-01-10"));
    ImmutableList<CycleCase> cases =
        CycleCase.all(
            PROGRAMME.coaching(),
            ect.history(),
            CoachingCycles.of(ect, YEAR_2, School.of(Samples.calendar(2, 3))),
            day("2022-02-01"));

    assertThat(cases.get(1).entries())
        .extracting(CoachingSession::heldOn)
        .containsExactly(day("2021-09-20"), day("2022-01-03"));
    assertThat(cases.get(1)).hasToString("Cycle 2 of year 2, abdi");
  }
}
