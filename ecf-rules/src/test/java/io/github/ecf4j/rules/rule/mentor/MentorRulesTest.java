package io.github.ecf4j.rules.rule.mentor;

import static io.github.ecf4j.rules.Samples.MARCUS;
import static io.github.ecf4j.rules.Samples.attended;
import static io.github.ecf4j.rules.Samples.dates;
import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.Samples.details;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.CoachingSessionBuilder;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.induction.MentorBuilder;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.CoachingFigure;
import io.github.ecf4j.model.programme.CoachingPattern;
import io.github.ecf4j.model.programme.EventKind;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.Recommendation;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.rules.Audits;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.NotJudged;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.RuleInfo;
import io.github.ecf4j.rules.finding.Subject;
import io.github.ecf4j.rules.finding.Weights;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.testkit.Frameworks;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentorRulesTest {
  /** Two conferences, a clinic and a session of coaching on coaching for mentors. */
  private static final Programme PROGRAMME =
      Samples.programme(
          1,
          details("CONF-1", Audience.ECT, 1, 360).kind(EventKind.CONFERENCE).build(),
          details("M-PI", Audience.MENTOR, 1, 60).kind(EventKind.PROGRAMME_INDUCTION).build(),
          details("M-CONF-1", Audience.MENTOR, 1, 360).kind(EventKind.CONFERENCE).build(),
          details("M-CONF-2", Audience.MENTOR, 2, 360).kind(EventKind.CONFERENCE).build(),
          details("M-CLINIC", Audience.MENTOR, 1, 60).kind(EventKind.CLINIC).build(),
          details("COC", Audience.MENTOR, 1, 60).kind(EventKind.COACHING_ON_COACHING).build());

  /** Induction at full time from September 2021 ends on 5 May 2023. */
  private static final SchoolCalendar CALENDAR = Samples.calendar(9, 3);

  private static MentorBuilder marcus() {
    return Mentor.builder().id(MARCUS);
  }

  private static InductionRecord.Builder ect(String start, CoachingSession... sessions) {
    return Samples.ect(PROGRAMME, start, StudyLog.empty(), sessions);
  }

  private static Report audit(Mentor mentor, String day, InductionRecord... ects) {
    return audit(PROGRAMME, mentor, day, ects);
  }

  private static Report audit(
      Programme programme, Mentor mentor, String day, InductionRecord... ects) {
    return Audits.mentor(
        programme,
        School.of(CALENDAR),
        mentor,
        Induction.all(School.of(CALENDAR), List.of(ects)),
        day(day));
  }

  /** The programme, with figures of its own. */
  private static Programme asking(Map<CoachingFigure, Recommendation> figures) {
    CoachingPattern coaching = PROGRAMME.coaching();
    return PROGRAMME.toBuilder()
        .coaching(
            new CoachingPattern(
                1, 2, ImmutableMap.copyOf(figures), coaching.stages(), coaching.rules()))
        .build();
  }

  private static List<String> found(Report report) {
    return report.findings().stream().map(f -> f.on() + " " + f.rule() + " " + f.weight()).toList();
  }

  private static List<String> messages(Report report) {
    return report.findings().stream().map(Finding::message).toList();
  }

  // MENTOR-TIME

  private static Report time(int minutes, String day, InductionRecord... ects) {
    return audit(marcus().protectedMinutesPerWeek(minutes).build(), day, ects);
  }

  private static InductionRecord mentored(String start) {
    return ect(start).mentor(MARCUS).build();
  }

  /** Orientation, sections 2 and 3: an hour a week. */
  @Test
  void lessThanAnHourForATeacherIsFoundOnTheDayOfTheReport() {
    Report report = time(59, "2021-10-01", mentored("2021-09-06"));

    assertThat(found(report)).containsExactly("2021-10-01 MENTOR-TIME CORE");
    assertThat(messages(report))
        .containsExactly(
            "59 minutes a week are protected for 1 early career teacher; the programme needs 60.");
    assertThat(report.findings().first().subject()).isEqualTo(Subject.mentor(MARCUS));
    assertThat(found(time(60, "2021-10-01", mentored("2021-09-06")))).isEmpty();
  }

  @Test
  void eachTeacherNeedsAnHour() {
    InductionRecord one = mentored("2021-09-06");
    InductionRecord other = mentored("2021-09-13");

    assertThat(messages(time(119, "2021-10-01", one, other)))
        .containsExactly(
            "119 minutes a week are protected for 2 early career teachers; the programme needs"
                + " 120.");
    assertThat(found(time(120, "2021-10-01", one, other))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2021-09-05, false",
    "2021-09-06, true",
    "2023-05-05, true",
    "2023-05-06, false",
  })
  void aTeacherCountsFromTheStartToTheProjectedEnd(String day, boolean counts) {
    assertThat(found(time(0, day, mentored("2021-09-06")))).hasSize(counts ? 1 : 0);
  }

  @Test
  void teachersOfOthersDoNotCount() {
    assertThat(
            found(
                time(
                    0,
                    "2021-10-01",
                    ect("2021-09-06").build(),
                    ect("2021-09-06").mentor(PersonId.of("sian")).build())))
        .isEmpty();
  }

  /** Two appropriate bodies can read differently how much mentoring a part-time teacher is due. */
  @Test
  void eachTeachersTimeIsReadAsTheSchoolOfThatInductionReadsIt() {
    InductionRecord halfTime =
        ect("2021-09-06").mentor(MARCUS).addPosts(Samples.post("2021-09-06", "0.5")).build();
    School shorter =
        School.of(CALENDAR)
            .with(Readings.defaults().withText(Reading.PART_TIME_MENTORING, "shorter"));
    Mentor mentor = marcus().protectedMinutesPerWeek(89).build();
    List<Induction> inductions =
        List.of(Induction.of(School.of(CALENDAR), halfTime), Induction.of(shorter, halfTime));

    for (School ofAudit : List.of(School.of(CALENDAR), shorter)) {
      assertThat(messages(Audits.mentor(PROGRAMME, ofAudit, mentor, inductions, day("2021-10-01"))))
          .containsExactly(
              "89 minutes a week are protected for 2 early career teachers; the programme needs"
                  + " 90.");
    }
  }

  @Test
  void aMentorWithoutTeachersNeedsNoTime() {
    assertThat(time(0, "2021-10-01")).isEqualTo(Report.none());
  }

  @Test
  void timeThatIsNotRecordedRaisesNothing() {
    assertThat(audit(marcus().build(), "2021-10-01", mentored("2021-09-06")))
        .isEqualTo(Report.none());
  }

  // MENTOR-TRAINING

  private static Mentor since(String day, String... eventsAndDays) {
    MentorBuilder mentor = marcus().mentoringSince(day(day));
    for (int i = 0; i < eventsAndDays.length; i += 2) {
      mentor.addAttendances(attended(eventsAndDays[i], eventsAndDays[i + 1]));
    }
    return mentor.build();
  }

  /** Orientation, section 2; one finding a kind, and none for the programme induction. */
  @Test
  void trainingThatIsNotCompleteOnTheAnniversaryIsFoundByKind() {
    Report report = audit(since("2021-09-06", "M-CONF-1", "2021-10-01"), "2022-12-31");

    assertThat(found(report))
        .containsExactly(
            "2022-09-06 MENTOR-TRAINING ADVISORY",
            "2022-09-06 MENTOR-TRAINING ADVISORY",
            "2022-09-06 MENTOR-TRAINING ADVISORY");
    assertThat(messages(report))
        .containsExactlyInAnyOrder(
            "A year after mentoring began, the mentor had attended 1 of 2 conferences.",
            "A year after mentoring began, the mentor had attended 0 of 1 clinic.",
            "A year after mentoring began, the mentor had attended 0 of 1 coaching-on-coaching"
                + " session.");
    assertThat(report.findings())
        .allMatch(finding -> finding.subject().equals(Subject.mentor(MARCUS)));
  }

  @ParameterizedTest
  @CsvSource({"2022-09-05, 0", "2022-09-06, 3", "2022-09-07, 3"})
  void trainingIsJudgedFromTheAnniversaryOn(String day, int findings) {
    assertThat(found(audit(since("2021-09-06"), day))).hasSize(findings);
  }

  @Test
  void theAnniversaryOf29FebruaryIsTheDayBeforeMarch() {
    assertThat(found(audit(since("2024-02-29"), "2025-02-27"))).isEmpty();
    assertThat(found(audit(since("2024-02-29"), "2025-02-28")))
        .hasSize(3)
        .allMatch(finding -> finding.startsWith("2025-02-28"));
  }

  @Test
  void whatWasAttendedOnTheAnniversaryCountsAndLaterDoesNot() {
    Mentor inTime =
        since(
            "2021-09-06",
            "M-CONF-1",
            "2021-01-01",
            "M-CONF-2",
            "2022-09-06",
            "M-CLINIC",
            "2022-09-06",
            "COC",
            "2022-09-06");
    Mentor late =
        since(
            "2021-09-06",
            "M-CONF-1",
            "2021-01-01",
            "M-CONF-2",
            "2022-09-07",
            "M-CLINIC",
            "2022-09-06",
            "COC",
            "2022-09-06");

    assertThat(audit(inTime, "2022-12-31")).isEqualTo(Report.none());
    assertThat(messages(audit(late, "2022-12-31")))
        .containsExactly(
            "A year after mentoring began, the mentor had attended 1 of 2 conferences.");
  }

  @ParameterizedTest
  @CsvSource({"6, 2022-03-06, 6 months after", "24, 2023-09-06, 2 years after"})
  void theProgrammeSaysHowLongATrainingMayTake(int months, String last, String words) {
    Programme programme =
        asking(
            Map.of(
                CoachingFigure.MENTOR_TRAINING_MONTHS,
                Recommendation.builder()
                    .least(months)
                    .most(months)
                    .citation(PROGRAMME.citation())
                    .build()));
    Mentor mentor = since("2021-09-06", "M-CONF-1", "2021-10-01");

    assertThat(audit(programme, mentor, day(last).minusDays(1).toString()).findings()).isEmpty();
    assertThat(audit(programme, mentor, last).findings())
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.on()).isEqualTo(day(last));
              assertThat(finding.message()).startsWith(words + " mentoring began, ");
            });
  }

  @Test
  void whereTheProgrammeNamesNoTimeNobodyIsLate() {
    Report report = audit(asking(Map.of()), since("2021-09-06"), "2023-12-31");

    assertThat(report.findings()).isEmpty();
    assertThat(report.notJudged())
        .extracting(NotJudged::toString)
        .anyMatch(one -> one.contains("a time for the training of mentors"));
  }

  @Test
  void anEventAttendedTwiceOrOneForTeachersIsNotAnother() {
    Mentor mentor =
        since(
            "2021-09-06",
            "M-CONF-1",
            "2021-10-01",
            "M-CONF-1",
            "2021-10-08",
            "CONF-1",
            "2021-10-02",
            "M-CLINIC",
            "2021-10-03",
            "COC",
            "2021-10-04");

    assertThat(audit(mentor, "2022-12-31").findings())
        .extracting(Finding::justification)
        .containsExactly(
            new MentorTraining.Incomplete(EventKind.CONFERENCE, 12, 1, 2, ImmutableList.of()));
  }

  /** In the first year the provider's dates hold; before it, and without any, nobody knows. */
  @Test
  void anAttendanceOnADayOnWhichTheProviderDoesNotHoldTheEventIsNone() {
    Mentor mentor =
        since(
            "2021-09-06",
            "M-CONF-1",
            "2021-10-01",
            "M-CONF-2",
            "2021-06-01",
            "M-CLINIC",
            "2021-10-03",
            "COC",
            "2021-10-04");
    School dated =
        School.of(CALENDAR)
            .with(
                dates(
                    "M-CONF-1", "2021-10-04",
                    "M-CONF-2", "2021-10-05",
                    "M-CLINIC", "2022-09-30",
                    "COC", "2021-10-04"));

    assertThat(messages(Audits.mentor(PROGRAMME, dated, mentor, List.of(), day("2022-12-31"))))
        .containsExactly(
            "A year after mentoring began, the mentor had attended 1 of 2 conferences. M-CONF-1 is"
                + " recorded as attended on 1 October 2021, when the provider does not hold it.");
    assertThat(audit(mentor, "2022-12-31")).isEqualTo(Report.none());
  }

  @Test
  void aStartThatIsNotRecordedRaisesNothing() {
    assertThat(audit(marcus().build(), "2030-01-01")).isEqualTo(Report.none());
  }

  // MENTOR-STUDY

  private static CoachingSessionBuilder sets(String on, StepBasis basis) {
    return CoachingSession.builder()
        .heldOn(day(on))
        .mentor(MARCUS)
        .step(RecordedStep.builder().title("Greet").basis(basis).build());
  }

  private static Mentor read(int module, String on) {
    return marcus().study(StudyLog.builder().completed(module, day(on)).build()).build();
  }

  /** Orientation, section 2: strongly recommended. */
  @Test
  void aStepOnAModuleThatTheMentorHasNotReadIsFoundOnTheDayOfTheSession() {
    InductionRecord ect =
        ect("2021-09-06", sets("2021-10-06", StepBasis.ofModules(2, 3, 4)).build()).build();
    Report report = audit(read(3, "2021-09-01"), "2021-10-31", ect);

    assertThat(found(report)).containsExactly("2021-10-06 MENTOR-STUDY ADVISORY");
    assertThat(messages(report))
        .containsExactly(
            "The mentor set abdi the step “Greet” without having read modules 2 and 4.");
    assertThat(report.findings().first().subject()).isEqualTo(Subject.mentor(MARCUS));
  }

  @Test
  void readingOnTheDayIsInTimeAndLaterIsNot() {
    InductionRecord ect =
        ect("2021-09-06", sets("2021-10-06", StepBasis.ofModules(2)).build()).build();

    assertThat(audit(read(2, "2021-10-06"), "2021-10-31", ect)).isEqualTo(Report.none());
    assertThat(messages(audit(read(2, "2021-10-07"), "2021-10-31", ect)))
        .containsExactly("The mentor set abdi the step “Greet” without having read module 2.");
  }

  @Test
  void aMentorWhoseStudyIsNotRecordedRaisesNothingAndAnEmptyLogDoes() {
    InductionRecord ect =
        ect("2021-09-06", sets("2021-10-06", StepBasis.ofModules(2)).build()).build();

    assertThat(audit(marcus().build(), "2021-10-31", ect)).isEqualTo(Report.none());
    assertThat(found(audit(marcus().study(StudyLog.empty()).build(), "2021-10-31", ect)))
        .hasSize(1);
  }

  @Test
  void onlyStepsOfTheMentorsOwnCoachingSessionsOnModulesAreJudged() {
    InductionRecord ect =
        ect(
                "2021-09-06",
                sets("2021-10-04", StepBasis.none()).build(),
                sets("2021-10-05", Frameworks.statements("1.1")).build(),
                sets("2021-10-06", StepBasis.ofModules(2)).coachingMinutes(0).build(),
                Samples.session("2021-10-07"),
                CoachingSession.builder()
                    .heldOn(day("2021-10-08"))
                    .mentor(PersonId.of("sian"))
                    .step(
                        RecordedStep.builder().title("Greet").basis(StepBasis.ofModules(2)).build())
                    .build())
            .build();

    assertThat(audit(marcus().study(StudyLog.empty()).build(), "2021-10-31", ect))
        .isEqualTo(Report.none());
  }

  @Test
  void aSessionAfterTheReportIsNotJudgedAndOneOnItsDayIs() {
    InductionRecord ect =
        ect("2021-09-06", sets("2021-10-06", StepBasis.ofModules(2)).build()).build();
    Mentor unread = marcus().study(StudyLog.empty()).build();

    assertThat(found(audit(unread, "2021-10-05", ect))).isEmpty();
    assertThat(found(audit(unread, "2021-10-06", ect))).hasSize(1);
  }

  // MENTOR-NOT-ASSESSOR

  private static Report roles(Weights settings, InductionRecord ect) {
    return Audits.teacher(School.of(CALENDAR), settings, ect, ect.startedOn());
  }

  /** Statutory guidance (2024), 2.45 and 2.55. */
  @Test
  void aMentorWhoIsAlsoTheTutorIsFoundAtTheStartWithTheTeacher() {
    Report report =
        roles(Weights.standard(), ect("2021-09-06").mentor(MARCUS).inductionTutor(MARCUS).build());

    assertThat(found(report)).containsExactly("2021-09-06 MENTOR-NOT-ASSESSOR CORE");
    assertThat(messages(report))
        .containsExactly("The mentor, marcus, is also the induction tutor, who assesses.");
    assertThat(report.findings().first().subject()).isEqualTo(Subject.ect(Samples.ABDI));
  }

  @Test
  void aRecordedReasonMakesItAdvisoryUnlessTheSchoolRaisesTheRule() {
    InductionRecord ect =
        ect("2021-09-06")
            .mentor(MARCUS)
            .inductionTutor(MARCUS)
            .samePersonReason("Two teachers in all.")
            .build();

    assertThat(found(roles(Weights.standard(), ect)))
        .containsExactly("2021-09-06 MENTOR-NOT-ASSESSOR ADVISORY");
    assertThat(messages(roles(Weights.standard(), ect)))
        .containsExactly(
            "The mentor, marcus, is also the induction tutor, who assesses; the reason recorded"
                + " is: Two teachers in all.");
    assertThat(
            found(
                roles(
                    Weights.standard()
                        .raising(RuleInfo.published("MENTOR-NOT-ASSESSOR"), Weight.CORE),
                    ect)))
        .containsExactly("2021-09-06 MENTOR-NOT-ASSESSOR CORE");
  }

  @Test
  void twoPeopleOrOneWhoIsNotRecordedRaiseNothing() {
    Weights standard = Weights.standard();

    assertThat(
            roles(
                standard,
                ect("2021-09-06").mentor(MARCUS).inductionTutor(PersonId.of("sian")).build()))
        .isEqualTo(Report.none());
    assertThat(roles(standard, ect("2021-09-06").mentor(MARCUS).build())).isEqualTo(Report.none());
    assertThat(roles(standard, ect("2021-09-06").inductionTutor(MARCUS).build()))
        .isEqualTo(Report.none());
    assertThat(roles(standard, ect("2021-09-06").build())).isEqualTo(Report.none());
  }

  @Test
  void aSchoolsOwnWeightsHold() {
    assertThat(
            found(
                Audits.mentor(
                    PROGRAMME,
                    School.of(CALENDAR),
                    Weights.standard().raising(RuleInfo.published("MENTOR-TRAINING"), Weight.CORE),
                    since("2021-09-06", "M-CLINIC", "2021-10-03", "COC", "2021-10-04"),
                    List.of(),
                    day("2022-09-06"))))
        .containsExactly("2022-09-06 MENTOR-TRAINING CORE");
  }
}
