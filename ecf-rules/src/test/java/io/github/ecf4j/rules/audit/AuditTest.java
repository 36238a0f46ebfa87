package io.github.ecf4j.rules.audit;

import static io.github.ecf4j.rules.Samples.MARCUS;
import static io.github.ecf4j.rules.Samples.attended;
import static io.github.ecf4j.rules.Samples.dates;
import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.Samples.details;
import static io.github.ecf4j.rules.Samples.post;
import static io.github.ecf4j.rules.Samples.session;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventKind;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.RuleInfo;
import io.github.ecf4j.rules.finding.Weights;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.school.Pacing;
import io.github.ecf4j.rules.school.School;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditTest {
  @Test
  void printsWhatFitsALineOfALog() {
    assertThat(Audit.of(School.of(Samples.calendar(9, 3))).toString())
        .startsWith("Audit[51 rules, ")
        .contains("School[")
        .hasSizeLessThan(400);
  }

  private static final Programme PROGRAMME =
      Samples.programme(
          1,
          details("CLINIC-1", Audience.ECT, 1, 60).kind(EventKind.CLINIC).build(),
          details("M-CLINIC", Audience.MENTOR, 1, 60).kind(EventKind.CLINIC).build());

  /** Terms of three weeks; the published layout puts module 1 in the week of 2021-09-06. */
  private static final SchoolCalendar CALENDAR = Samples.calendar(9, 3);

  private static Induction induction(InductionRecord ect) {
    return Induction.of(School.of(CALENDAR), ect);
  }

  private static final Audit AUDIT = Audit.of(School.of(CALENDAR));

  private static List<String> found(Report report) {
    return report.findings().stream().map(f -> f.on() + " " + f.rule() + " " + f.weight()).toList();
  }

  private static InductionRecord ect(StudyLog study, CoachingSession... sessions) {
    return Samples.ect(PROGRAMME, "2021-09-06", study, sessions).build();
  }

  private static StudyLog log(int module, String on) {
    return StudyLog.builder().completed(module, day(on)).build();
  }

  private static CoachingSession sets(String on, String mentor, int module) {
    return CoachingSession.builder()
        .heldOn(day(on))
        .mentor(PersonId.of(mentor))
        .step(RecordedStep.builder().title("Greet").basis(StepBasis.ofModules(module)).build())
        .build();
  }

  @Test
  void aRecordThatDoesNothingIsFoundByCoachingAndStudy() {
    assertThat(found(AUDIT.ofEct(ect(StudyLog.empty()), day("2021-09-19"))))
        .containsExactly(
            "2021-09-06 COACHING-CADENCE CORE",
            "2021-09-12 STUDY-CADENCE ADVISORY",
            "2021-09-13 COACHING-CADENCE CORE",
            "2021-09-19 STUDY-CADENCE ADVISORY");
  }

  @Test
  void allKindsOfRulesOfATeacherStandInOneReport() {
    InductionRecord ect =
        Samples.ect(PROGRAMME, "2021-09-06", log(2, "2021-09-08"), sets("2021-09-08", "marcus", 3))
            .mentor(MARCUS)
            .inductionTutor(MARCUS)
            .build();

    assertThat(
            found(
                Audit.of(School.of(CALENDAR).with(dates("CLINIC-1", "2021-09-10")))
                    .ofEct(ect, day("2021-09-19"))))
        .containsExactly(
            "2021-09-06 MENTOR-NOT-ASSESSOR CORE",
            "2021-09-08 STEP-AFTER-STUDY CORE",
            "2021-09-08 STUDY-ORDER ADVISORY",
            "2021-09-10 TRAINING-ATTENDED CORE",
            "2021-09-12 STUDY-CADENCE ADVISORY",
            "2021-09-13 COACHING-CADENCE CORE");
  }

  @Test
  void recordsAfterTheDayOfTheReportAreLeftAside() {
    StudyLog.Builder study = StudyLog.builder().completed(1, day("2021-09-08"));
    InductionRecord later =
        Samples.ect(
                PROGRAMME,
                "2021-09-06",
                study.completed(4, day("2021-09-13")).build(),
                session("2021-09-10"),
                sets("2021-09-13", "marcus", 3))
            .addAttendances(attended("CLINIC-1", "2021-09-13"))
            .build();
    InductionRecord before = ect(log(1, "2021-09-08"), session("2021-09-10"));
    Audit audit = Audit.of(School.of(CALENDAR).with(dates("CLINIC-1", "2021-09-10")));

    assertThat(audit.ofEct(later, day("2021-09-12")))
        .isEqualTo(audit.ofEct(before, day("2021-09-12")));
    assertThat(audit.ofEct(later, day("2021-09-13")))
        .isNotEqualTo(audit.ofEct(before, day("2021-09-13")));
  }

  @Test
  void aSessionOnTheDayOfTheReportIsJudged() {
    InductionRecord ect = ect(StudyLog.empty(), sets("2021-09-08", "marcus", 3));

    assertThat(found(AUDIT.ofEct(ect, day("2021-09-08"))))
        .containsExactly("2021-09-08 STEP-AFTER-STUDY CORE");
    assertThat(found(AUDIT.ofEct(ect, day("2021-09-07")))).isEmpty();
  }

  @Test
  void theBlockedStepSaysWhenThePlanBringsItsModule() {
    InductionRecord ect = ect(StudyLog.empty(), sets("2021-09-08", "marcus", 3));

    assertThat(AUDIT.ofEct(ect, day("2021-09-08")).findings())
        .extracting(Finding::message)
        .containsExactly(
            "The step “Greet” was set before module 3 had been studied. Module 3 stands in the"
                + " plan for the week of 20 September 2021.");
  }

  @Test
  void aPlanOfTheCallersOwnGoesBeforeThePacing() {
    ProgrammePlan plan =
        ProgrammePlan.of(List.of(new PlannedStudy(ModuleNumber.of(3), Week.of(day("2021-09-06")))));

    assertThat(AUDIT.ofEct(induction(ect(StudyLog.empty())), plan, day("2021-09-12")).findings())
        .extracting(Finding::message)
        .contains(
            "Module 3, planned for the week of 6 September 2021, was not completed by the end of"
                + " that week.")
        .noneMatch(message -> message.startsWith("Module 1"));
  }

  @Test
  void thePaceDecidesWhenAModuleAndACycleAreDue() {
    InductionRecord partTime =
        Samples.ect(PROGRAMME, "2021-09-06").addPosts(post("2021-09-06", "0.6")).build();

    assertThat(found(AUDIT.ofEct(partTime, day("2021-09-19"))))
        .containsExactly(
            "2021-09-06 COACHING-CADENCE CORE",
            "2021-09-12 STUDY-CADENCE ADVISORY",
            "2021-09-13 COACHING-CADENCE CORE",
            "2021-09-19 STUDY-CADENCE ADVISORY");
    assertThat(
            found(
                Audit.of(
                        School.of(CALENDAR)
                            .with(Pacing.proRata())
                            .with(
                                Readings.defaults()
                                    .with(
                                        Reading.PART_TIME_MENTORING,
                                        Reading.PartTimeMentoring.LESS_OFTEN)))
                    .ofEct(partTime, day("2021-09-19"))))
        .containsExactly("2021-09-06 COACHING-CADENCE CORE", "2021-09-12 STUDY-CADENCE ADVISORY");
    assertThat(
            found(
                Audit.of(School.of(CALENDAR).with(Pacing.weeksPerModule(2)))
                    .ofEct(partTime, day("2021-09-19"))))
        .containsExactly(
            "2021-09-06 COACHING-CADENCE CORE",
            "2021-09-12 STUDY-CADENCE ADVISORY",
            "2021-09-13 COACHING-CADENCE CORE");
  }

  @Test
  void aSchoolsOwnWeightsHoldForAllRules() {
    Weights raised =
        Weights.standard()
            .raising(RuleInfo.published("STUDY-CADENCE"), Weight.CORE)
            .raising(RuleInfo.published("MEETING-SPLIT"), Weight.CORE)
            .raising(RuleInfo.published("STEP-ADAPTED"), Weight.CORE)
            .raising(RuleInfo.published("TRAINING-ORDER"), Weight.CORE)
            .raising(RuleInfo.published("MENTOR-TRAINING"), Weight.CORE);
    InductionRecord ect = ect(StudyLog.empty(), session("2021-09-08"), session("2021-09-09"));
    Mentor mentor = Mentor.builder().id(MARCUS).mentoringSince(day("2020-09-19")).build();
    Audit audit = Audit.of(AUDIT.school(), Rules.standard(), raised);

    assertThat(found(audit.ofEct(ect, day("2021-09-12"))))
        .containsExactly("2021-09-06 MEETING-SPLIT CORE", "2021-09-12 STUDY-CADENCE CORE");
    assertThat(found(audit.ofMentors(List.of(mentor), List.of(), PROGRAMME, day("2021-09-19"))))
        .containsExactly("2021-09-19 MENTOR-TRAINING CORE");
  }

  @Test
  void aMentorIsJudgedByTheTeachersMentoredAndByThoseMet() {
    InductionRecord own = Samples.ect(PROGRAMME, "2021-09-06").mentor(MARCUS).build();
    InductionRecord met =
        Samples.ect(
                PROGRAMME,
                "2021-09-06",
                StudyLog.empty(),
                sets("2021-09-08", "marcus", 3),
                sets("2021-09-09", "marcus", 2))
            .mentor(PersonId.of("sian"))
            .build();
    InductionRecord neither = ect(StudyLog.empty(), sets("2021-09-08", "sian", 3));
    Mentor marcus =
        Mentor.builder().id(MARCUS).protectedMinutesPerWeek(59).study(StudyLog.empty()).build();

    assertThat(
            found(
                AUDIT.ofMentors(
                    List.of(marcus),
                    Induction.all(School.of(CALENDAR), List.of(own, met, neither)),
                    PROGRAMME,
                    day("2021-09-12"))))
        .containsExactly(
            "2021-09-08 MENTOR-STUDY ADVISORY",
            "2021-09-09 MENTOR-STUDY ADVISORY",
            "2021-09-12 MENTOR-TIME CORE");
  }

  @Test
  void theReportOfASchoolIsTheSumOfItsTeachersAndMentors() {
    InductionRecord one =
        Samples.ect(PROGRAMME, "2021-09-06", StudyLog.empty(), sets("2021-09-08", "marcus", 3))
            .mentor(MARCUS)
            .build();
    InductionRecord other =
        InductionRecord.builder()
            .history(
                CoachingHistory.builder().ect(PersonId.of("bea")).study(StudyLog.empty()).build())
            .programme(PROGRAMME)
            .mentor(MARCUS)
            .startedOn(day("2021-09-13"))
            .build();
    Mentor marcus = Mentor.builder().id(MARCUS).protectedMinutesPerWeek(60).build();
    Mentor sian =
        Mentor.builder().id(PersonId.of("sian")).mentoringSince(day("2020-09-01")).build();
    Report school =
        AUDIT.ofSchool(List.of(one, other), List.of(marcus, sian), PROGRAMME, day("2021-09-19"));

    assertThat(school)
        .isEqualTo(
            AUDIT
                .ofEct(one, day("2021-09-19"))
                .and(AUDIT.ofEct(other, day("2021-09-19")))
                .and(
                    AUDIT.ofMentors(
                        List.of(marcus, sian),
                        Induction.all(School.of(CALENDAR), List.of(one, other)),
                        PROGRAMME,
                        day("2021-09-19"))));
    assertThat(school)
        .isEqualTo(
            AUDIT.ofSchool(
                List.of(other, one), List.of(sian, marcus), PROGRAMME, day("2021-09-19")));
    assertThat(found(school))
        .contains("2021-09-19 MENTOR-TIME CORE", "2021-09-01 MENTOR-TRAINING ADVISORY")
        .filteredOn(finding -> finding.contains("COACHING-CADENCE"))
        .containsExactly("2021-09-13 COACHING-CADENCE CORE", "2021-09-13 COACHING-CADENCE CORE");
  }

  @Test
  void aSchoolWithoutPeopleHasNoFinding() {
    assertThat(AUDIT.ofSchool(List.of(), List.of(), PROGRAMME, day("2021-09-19")))
        .isEqualTo(Report.none());
  }
}
