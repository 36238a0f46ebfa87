package io.github.ecf4j.rules.audit;

import static io.github.ecf4j.rules.Samples.MARCUS;
import static io.github.ecf4j.rules.Samples.attended;
import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.Samples.session;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.EventSlot;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.finding.Evidence;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Gaps;
import io.github.ecf4j.rules.finding.NotJudged;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.Subject;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.school.School;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A report says what it cannot tell, and accuses nobody of it. */
class NotJudgedTest {
  private static final Programme PROGRAMME = Samples.programme(3);
  private static final School SCHOOL = School.of(Samples.calendar(1, 3));
  private static final StudyLog STUDIED =
      StudyLog.builder().completed(2, day("2021-09-07")).build();

  private static InductionRecord.Builder ect(CoachingSession... sessions) {
    return Samples.ect(PROGRAMME, "2021-09-06", STUDIED, sessions);
  }

  private static Report report(InductionRecord ect, String day) {
    return Audit.of(SCHOOL).ofEct(ect, day(day));
  }

  private static List<String> doubts(Report report) {
    return report.notJudged().stream().map(NotJudged::toString).toList();
  }

  private static List<String> rules(Report report) {
    return report.findings().stream().map(Finding::rule).map(Object::toString).toList();
  }

  private static CoachingSession sets(String on, StepBasis basis) {
    return CoachingSession.builder()
        .heldOn(day(on))
        .mentor(MARCUS)
        .step(RecordedStep.builder().title("Greet").basis(basis).build())
        .build();
  }

  @Test
  void whereAllIsKnownNothingIsLeftUnjudged() {
    assertThat(report(ect(session("2021-09-08")).build(), "2021-09-10").notJudged()).isEmpty();
  }

  @Test
  void anEmptyCalendarGivesNoCleanReport() {
    Report report =
        Audit.of(School.of(SchoolCalendar.of(List.of(), List.of())))
            .ofEct(ect().build(), day("2021-09-30"));

    assertThat(report.notJudged())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.subject()).isEqualTo(Subject.ect(Samples.ABDI));
              assertThat(one.why().cause()).isEqualTo(NotKnown.Cause.DAYS_NOT_COVERED);
              assertThat(one.rules())
                  .extracting(rule -> rule.id().id())
                  .containsExactly(
                      "COACHING-CADENCE",
                      "STUDY-CADENCE",
                      "STUDY-ORDER",
                      "MEETING-LENGTH",
                      "MEETING-SPLIT",
                      "TIMETABLE-REDUCTION",
                      "REVIEW-HELD",
                      "OBSERVATION-HELD");
            });
  }

  @Test
  void aStepOnAModuleThatTheProgrammeLacksAccusesNobody() {
    Report report = report(ect(sets("2021-09-08", StepBasis.ofModules(40))).build(), "2021-09-08");

    assertThat(rules(report)).doesNotContain("STEP-AFTER-STUDY", "STEP-BASIS-MISSING");
    assertThat(doubts(report))
        .containsExactly(
            "abdi: the programme does not have module 40; not judged: STEP-AFTER-STUDY");
  }

  @Test
  void anEventThatTheProgrammeLacksIsSaid() {
    Report report =
        report(ect().addAttendances(attended("CONF-9", "2021-09-07")).build(), "2021-09-08");

    assertThat(doubts(report))
        .containsExactly(
            "abdi: the programme does not have event CONF-9; not judged: TRAINING-ATTENDED,"
                + " TRAINING-ORDER");
  }

  @Test
  void aSessionBeforeInductionContradictsItsStart() {
    Report report = report(ect(sets("2021-09-01", StepBasis.ofModules(3))).build(), "2021-09-08");

    assertThat(rules(report)).isEmpty();
    assertThat(doubts(report))
        .singleElement()
        .asString()
        .startsWith(
            "abdi: records contradict each other on a session on 1 September 2021, before induction"
                + " began; not judged: STEP-AFTER-STUDY,");
  }

  @Test
  void nobodyIsTheirOwnMentor() {
    CoachingSession alone =
        CoachingSession.builder()
            .heldOn(day("2021-09-08"))
            .mentor(Samples.ABDI)
            .coachingMinutes(5)
            .build();
    Report report =
        Audit.of(SCHOOL)
            .ofSchool(List.of(ect(alone).build()), List.of(), PROGRAMME, day("2021-09-12"));

    assertThat(rules(report)).containsOnly("STUDY-CADENCE", "STUDY-ORDER");
    assertThat(report.of(Subject.mentor(Samples.ABDI)).notJudged()).hasSize(1);
    assertThat(report.of(Subject.ect(Samples.ABDI)).notJudged()).hasSize(1);
  }

  @Test
  void aContradictorySessionNeitherFulfilsItsCycleNorSplitsIt() {
    CoachingSession alone =
        CoachingSession.builder()
            .heldOn(day("2021-09-08"))
            .mentor(Samples.ABDI)
            .coachingMinutes(20)
            .otherMinutes(20)
            .build();
    CoachingSession held =
        CoachingSession.builder()
            .heldOn(day("2021-09-09"))
            .mentor(MARCUS)
            .coachingMinutes(25)
            .otherMinutes(20)
            .build();
    Report report =
        Audit.of(SCHOOL)
            .ofSchool(List.of(ect(alone, held).build()), List.of(), PROGRAMME, day("2021-09-12"));

    assertThat(rules(report)).doesNotContain("MEETING-SPLIT", "COACHING-CADENCE");
    assertThat(doubts(report))
        .anyMatch(doubt -> doubt.contains("abdi") && doubt.contains("COACHING-CADENCE"));
  }

  @Test
  void mentorsUnknownOrGivenTwiceAreNotJudged() {
    InductionRecord ect = ect(session("2021-09-08")).build();
    Mentor marcus = Mentor.builder().id(MARCUS).protectedMinutesPerWeek(0).build();
    Audit audit = Audit.of(SCHOOL);

    assertThat(doubts(audit.ofSchool(List.of(ect), List.of(), PROGRAMME, day("2021-09-08"))))
        .containsExactly(
            "marcus: nothing is known of marcus; not judged: MENTOR-TIME, MENTOR-TRAINING,"
                + " MENTOR-STUDY");
    assertThat(
            doubts(
                audit.ofSchool(
                    List.of(ect), List.of(marcus, marcus), PROGRAMME, day("2021-09-08"))))
        .singleElement()
        .asString()
        .contains("more than one record");
  }

  @Test
  void whatCouldNotBeReadAccusesNobody() {
    InductionRecord ect = ect(sets("2021-09-08", StepBasis.ofModules(3))).build();
    Gaps gaps = Gaps.none().with(Evidence.STUDY, NotKnown.unreadable("study.csv"));
    Report report = Audit.of(SCHOOL).without(gaps).ofEct(ect, day("2021-09-19"));

    assertThat(rules(Audit.of(SCHOOL).ofEct(ect, day("2021-09-19"))))
        .contains("STEP-AFTER-STUDY", "STUDY-CADENCE", "COACHING-CADENCE");
    assertThat(rules(report)).containsExactly("COACHING-CADENCE");
    assertThat(doubts(report))
        .singleElement()
        .asString()
        .startsWith("abdi: could not be read: study.csv; not judged: STEP-AFTER-STUDY,")
        .contains("STUDY-CADENCE");
  }

  @Test
  void whatIsLackingOfOneTouchesNoOther() {
    Gaps gaps =
        Gaps.none()
            .with(
                Evidence.STUDY,
                Subject.ect(PersonId.of("other")),
                NotKnown.unreadable("study.csv"));
    InductionRecord ect = ect(session("2021-09-08")).build();

    assertThat(Audit.of(SCHOOL).without(gaps).ofEct(ect, day("2021-09-19")))
        .isEqualTo(Audit.of(SCHOOL).ofEct(ect, day("2021-09-19")));
  }

  private static Gaps ofModule(int module) {
    return Gaps.none()
        .with(
            new Gaps.Gap(
                Evidence.STUDY,
                Optional.of(Subject.ect(Samples.ABDI)),
                new Gaps.Extent(ModuleSet.of(module), ImmutableSet.of(), ImmutableSet.of()),
                NotKnown.unreadable("study.csv, line 2")));
  }

  private static Gaps ofSessionOn(String day) {
    return Gaps.none()
        .with(
            new Gaps.Gap(
                Evidence.COACHING,
                Optional.of(Subject.ect(Samples.ABDI)),
                new Gaps.Extent(ModuleSet.empty(), ImmutableSet.of(), ImmutableSet.of(day(day))),
                NotKnown.unreadable("coaching.csv, line 2")));
  }

  private static Report reportWithout(Gaps gaps, InductionRecord ect, String day) {
    return Audit.of(SCHOOL).without(gaps).ofEct(ect, day(day));
  }

  private static List<String> messages(Report report, String rule) {
    return report.findings().stream()
        .filter(finding -> finding.rule().toString().equals(rule))
        .map(Finding::message)
        .toList();
  }

  @Test
  void aModuleWhoseRowIsLackingIsNotSaidToBeMissing() {
    InductionRecord ect =
        ect(sets("2021-09-08", StepBasis.ofModules(1)), sets("2021-09-15", StepBasis.ofModules(3)))
            .build();
    Report all = report(ect, "2021-09-26");
    Report without = reportWithout(ofModule(1), ect, "2021-09-26");

    assertThat(messages(all, "STUDY-CADENCE")).hasSize(2);
    assertThat(messages(without, "STUDY-CADENCE"))
        .singleElement()
        .asString()
        .startsWith("Module 3,");
    assertThat(messages(all, "STUDY-ORDER")).hasSize(1);
    assertThat(messages(without, "STUDY-ORDER")).isEmpty();
    assertThat(messages(all, "STEP-AFTER-STUDY")).hasSize(2);
    assertThat(messages(without, "STEP-AFTER-STUDY"))
        .singleElement()
        .asString()
        .contains("module 3");
    assertThat(doubts(without))
        .singleElement()
        .asString()
        .startsWith("abdi: could not be read: study.csv, line 2; not judged: STEP-AFTER-STUDY,");
  }

  @Test
  void aStudyRowThatIsLackingDoesNotEndContracting() {
    InductionRecord ect =
        Samples.ect(PROGRAMME, "2021-09-06", StudyLog.empty(), session("2021-09-08")).build();

    assertThat(rules(reportWithout(ofModule(2), ect, "2021-09-08"))).isEmpty();
    assertThat(rules(report(ect(session("2021-09-08")).build(), "2021-09-08")))
        .contains("STEP-RECORDED");
  }

  @Test
  void aCycleOfWhichASessionIsLackingIsNotSaidToBeMissed() {
    InductionRecord ect = ect().build();

    assertThat(messages(report(ect, "2021-09-26"), "COACHING-CADENCE")).hasSize(3);
    assertThat(
            messages(
                reportWithout(ofSessionOn("2021-09-15"), ect, "2021-09-26"), "COACHING-CADENCE"))
        .hasSize(2);
  }

  @Test
  void aSessionOfWhichARowIsLackingIsNotJudgedNorTheNextByIt() {
    CoachingSession first = sets("2021-09-08", StepBasis.ofModules(2));
    CoachingSession again = sets("2021-09-15", StepBasis.ofModules(2));
    CoachingSession nothing = session("2021-09-22");
    InductionRecord ect = ect(first, again, nothing).build();

    assertThat(rules(report(ect, "2021-09-22"))).contains("STEP-REPEATED", "STEP-RECORDED");
    assertThat(rules(reportWithout(ofSessionOn("2021-09-08"), ect, "2021-09-22")))
        .contains("STEP-RECORDED")
        .doesNotContain("STEP-REPEATED");
    assertThat(rules(reportWithout(ofSessionOn("2021-09-10"), ect, "2021-09-22")))
        .contains("STEP-RECORDED")
        .doesNotContain("STEP-REPEATED");
    assertThat(rules(reportWithout(ofSessionOn("2021-09-22"), ect, "2021-09-22")))
        .contains("STEP-REPEATED")
        .doesNotContain("STEP-RECORDED");
  }

  @Test
  void whatIsLackingOfServiceLeavesThePlanUnjudged() {
    Gaps gaps =
        Gaps.none()
            .with(
                Evidence.SERVICE,
                Subject.ect(Samples.ABDI),
                NotKnown.unreadable("absences.csv, line 2"));
    InductionRecord ect = ect(sets("2021-09-08", StepBasis.ofModules(3))).build();

    assertThat(rules(report(ect, "2021-09-26")))
        .contains("COACHING-CADENCE", "STUDY-CADENCE", "STEP-AFTER-STUDY");
    assertThat(rules(reportWithout(gaps, ect, "2021-09-26"))).containsExactly("STEP-AFTER-STUDY");
  }

  /** Module 2 has no self-study, and is planned for the week of 13 September. */
  @Test
  void aWeekWithoutSelfStudyIsOverOnlyWhereItsWeekIsKnown() {
    Programme programme = Samples.withoutStudy(PROGRAMME, 2);
    InductionRecord ect =
        Samples.ect(
                programme,
                "2021-09-06",
                StudyLog.builder().completed(1, day("2021-09-06")).build(),
                sets("2021-09-08", StepBasis.ofModules(2)))
            .build();
    Gaps gaps =
        Gaps.none()
            .with(
                Evidence.SERVICE,
                Subject.ect(Samples.ABDI),
                NotKnown.unreadable("posts.csv, line 2"));

    assertThat(rules(report(ect, "2021-09-08"))).contains("STEP-AFTER-STUDY");
    Report without = reportWithout(gaps, ect, "2021-09-08");
    assertThat(rules(without)).doesNotContain("STEP-AFTER-STUDY");
    assertThat(doubts(without)).anyMatch(one -> one.endsWith("not judged: STEP-AFTER-STUDY"));
  }

  private static Gaps without(Evidence kind, Subject of, ModuleSet modules, String... events) {
    return Gaps.none()
        .with(
            new Gaps.Gap(
                kind,
                Optional.of(of),
                new Gaps.Extent(
                    modules,
                    Stream.of(events).map(EventId::new).collect(ImmutableSet.toImmutableSet()),
                    ImmutableSet.of()),
                NotKnown.unreadable("a row")));
  }

  /** The clinic comes after the conference; both are held on one day each. */
  @Test
  void anEventOfWhichAnAttendanceIsLackingIsNeitherMissedNorOutOfOrder() {
    Programme programme =
        Samples.programme(
            1,
            Samples.conference(1, Samples.slot(1, 1, EventSlot.Part.FIRST_WEEK)),
            Samples.clinic(1, Samples.slot(1, 1, EventSlot.Part.FIRST_HALF)));
    Audit audit =
        Audit.of(SCHOOL.with(Samples.dates("CONF-1", "2021-09-20", "CLINIC-1", "2021-09-14")));
    Subject abdi = Subject.ect(Samples.ABDI);
    InductionRecord missed = Samples.ect(programme, "2021-09-06", STUDIED).build();
    InductionRecord swapped =
        missed.toBuilder()
            .addAttendances(attended("CONF-1", "2021-09-20"), attended("CLINIC-1", "2021-09-14"))
            .build();
    Gaps ofConference = without(Evidence.ATTENDANCE, abdi, ModuleSet.empty(), "CONF-1");

    assertThat(messages(audit.ofEct(missed, day("2021-09-24")), "TRAINING-ATTENDED")).hasSize(2);
    assertThat(
            messages(
                audit.without(ofConference).ofEct(missed, day("2021-09-24")), "TRAINING-ATTENDED"))
        .singleElement()
        .asString()
        .startsWith("Clinic 1 was due");
    assertThat(messages(audit.ofEct(swapped, day("2021-09-24")), "TRAINING-ORDER")).hasSize(1);
    assertThat(
            messages(
                audit.without(ofConference).ofEct(swapped, day("2021-09-24")), "TRAINING-ORDER"))
        .isEmpty();
  }

  @Test
  void aModuleOfWhichTheMentorsRowIsLackingCountsAsRead() {
    InductionRecord ect =
        ect(sets("2021-09-08", StepBasis.ofModules(2)), sets("2021-09-15", StepBasis.ofModules(3)))
            .build();
    Mentor marcus = Mentor.builder().id(MARCUS).study(StudyLog.empty()).build();
    Audit audit = Audit.of(SCHOOL);
    Gaps ofModule = without(Evidence.MENTOR_STUDY, Subject.mentor(MARCUS), ModuleSet.of(2));

    assertThat(
            messages(
                audit.ofSchool(List.of(ect), List.of(marcus), PROGRAMME, day("2021-09-24")),
                "MENTOR-STUDY"))
        .hasSize(2);
    assertThat(
            messages(
                audit
                    .without(ofModule)
                    .ofSchool(List.of(ect), List.of(marcus), PROGRAMME, day("2021-09-24")),
                "MENTOR-STUDY"))
        .singleElement()
        .asString()
        .contains("module 3");
    Mentor unknown = Mentor.builder().id(MARCUS).build();
    assertThat(
            messages(
                audit
                    .without(ofModule)
                    .ofSchool(List.of(ect), List.of(unknown), PROGRAMME, day("2021-09-24")),
                "MENTOR-STUDY"))
        .isEmpty();
  }

  @Test
  void theTrainingOfAMentorIsNotJudgedWhereItIsNotKnownWhichIsDue() {
    Mentor marcus = Mentor.builder().id(MARCUS).mentoringSince(day("2020-09-01")).build();
    List<Induction> ects = Induction.all(SCHOOL, List.of(ect(session("2021-09-08")).build()));
    Audit audit = Audit.of(SCHOOL);

    assertThat(
            audit.ofInductions(ects, List.of(marcus), one -> List.of(PROGRAMME), day("2021-09-24")))
        .isEqualTo(audit.ofInductions(ects, List.of(marcus), PROGRAMME, day("2021-09-24")));
    assertThat(
            rules(audit.ofInductions(ects, List.of(marcus), one -> List.of(), day("2021-09-24"))))
        .doesNotContain("MENTOR-TRAINING");
  }

  @Test
  void aPlanWithWhatTheProgrammeLacksIsNotJudgedByAnyRule() {
    InductionRecord ect = ect().build();
    ProgrammePlan plan =
        ProgrammePlan.of(
            List.of(new PlannedStudy(ModuleNumber.of(40), Week.of(day("2021-09-06")))));
    Report report = Audit.of(SCHOOL).ofPlan(ect, plan);

    assertThat(doubts(report))
        .anyMatch(doubt -> doubt.startsWith("abdi: the programme does not have module 40"));
  }
}
