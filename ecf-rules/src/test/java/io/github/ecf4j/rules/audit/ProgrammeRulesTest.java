package io.github.ecf4j.rules.audit;

import static io.github.ecf4j.rules.Samples.MARCUS;
import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.Samples.session;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.CoachingPattern;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.programme.RuleUse;
import io.github.ecf4j.model.programme.Stage;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.model.source.Source;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.finding.Basis;
import io.github.ecf4j.rules.finding.Evidence;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Gaps;
import io.github.ecf4j.rules.finding.NotApplied;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.Rule;
import io.github.ecf4j.rules.finding.RuleInfo;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.rule.session.CycleStages;
import io.github.ecf4j.rules.rule.teacher.TeacherCase;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which rules apply under which programme. */
class ProgrammeRulesTest {
  private static final Citation GUIDE = new Source("GUIDE", "A guide", "Another").at("page 3");
  private static final Programme ALL = Samples.programme(1);
  private static final Programme CADENCE =
      under("other", ImmutableSet.of(), Map.of("COACHING-CADENCE", Optional.of(Weight.FLEX)));
  private static final School SCHOOL = School.of(Samples.calendar(9, 3));
  private static final Audit AUDIT = Audit.of(SCHOOL);
  private static final LocalDate DAY = day("2021-09-19");

  /** A programme that names rules, each with a weight or its own. */
  private static Programme under(
      String id, ImmutableSet<Stage> stages, Map<String, Optional<Weight>> rules) {
    ImmutableMap<RuleId, RuleUse> uses =
        rules.entrySet().stream()
            .map(
                rule -> {
                  RuleUse use = RuleUse.of(RuleId.of(rule.getKey()), ImmutableList.of(GUIDE));
                  return rule.getValue().map(use::as).orElse(use);
                })
            .collect(ImmutableMap.toImmutableMap(RuleUse::rule, use -> use));
    return ALL.toBuilder()
        .id(id)
        .coaching(new CoachingPattern(1, 2, ImmutableMap.of(), stages, uses))
        .build();
  }

  private static InductionRecord ect(Programme programme, CoachingSession... sessions) {
    return Samples.ect(programme, "2021-09-06", StudyLog.empty(), sessions)
        .mentor(MARCUS)
        .inductionTutor(MARCUS)
        .build();
  }

  private static List<String> rules(Report report) {
    return report.findings().stream().map(one -> one.rule().id()).distinct().sorted().toList();
  }

  private static Finding only(Report report, String rule) {
    List<Finding> found =
        report.findings().stream().filter(one -> one.rule().id().equals(rule)).toList();
    return found.get(0);
  }

  @Test
  void aRuleOfWhichTheProgrammeSaysNothingJudgesNobodyButWhatRestsOnGuidanceDoes() {
    assertThat(rules(AUDIT.ofEct(ect(ALL), DAY)))
        .containsExactly("COACHING-CADENCE", "MENTOR-NOT-ASSESSOR", "STUDY-CADENCE");
    assertThat(rules(AUDIT.ofEct(ect(CADENCE), DAY)))
        .containsExactly("COACHING-CADENCE", "MENTOR-NOT-ASSESSOR");
  }

  @Test
  void aFindingHasTheWeightAndThePlacesThatTheProgrammeGives() {
    Finding finding = only(AUDIT.ofEct(ect(CADENCE), DAY), "COACHING-CADENCE");

    assertThat(finding.weight()).isEqualTo(Weight.FLEX);
    assertThat(finding.citations()).containsExactly(GUIDE);
  }

  @Test
  void theProgrammesPlacesStandBeforeThoseOfARuleThatRestsOnGuidance() {
    Programme named =
        under("named", ImmutableSet.of(), Map.of("MENTOR-NOT-ASSESSOR", Optional.empty()));
    RuleInfo rule = RuleInfo.published("MENTOR-NOT-ASSESSOR");

    assertThat(only(AUDIT.ofEct(ect(named), DAY), "MENTOR-NOT-ASSESSOR").citations())
        .startsWith(GUIDE)
        .containsAll(rule.citations());
    assertThat(only(AUDIT.ofEct(ect(CADENCE), DAY), "MENTOR-NOT-ASSESSOR").citations())
        .isEqualTo(rule.citations());
  }

  @Test
  void whatDoesNotApplyIsListedOnceForEachProgramme() {
    assertThat(AUDIT.ofEct(ect(ALL), DAY).notApplied()).isEmpty();

    Report report = AUDIT.ofSchool(ects(), List.of(), CADENCE, DAY);
    List<RuleInfo> silent =
        RuleInfo.published().stream()
            .filter(rule -> rule.basis() == Basis.PROGRAMME)
            .filter(rule -> !rule.id().id().equals("COACHING-CADENCE"))
            .filter(rule -> !rule.id().id().startsWith("PLAN-"))
            .toList();
    assertThat(report.notApplied()).extracting(NotApplied::rule).containsExactlyElementsOf(silent);
    assertThat(report.notApplied()).allMatch(one -> one.programme().equals("other"));
    assertThat(report.notApplied().first())
        .hasToString("STEP-AFTER-STUDY does not apply: the programme other says nothing of it");
  }

  @Test
  void theReportOfASchoolIsTheSumOfItsTeachersAndMentors() {
    Mentor marcus = marcus(0);
    Report sum = AUDIT.ofMentors(List.of(marcus), Induction.all(SCHOOL, ects()), CADENCE, DAY);
    for (InductionRecord ect : ects()) {
      sum = sum.and(AUDIT.ofEct(ect, DAY));
    }

    assertThat(AUDIT.ofSchool(ects(), List.of(marcus), CADENCE, DAY)).isEqualTo(sum);
    assertThat(sum.of(sum.findings().first().subject()).notApplied()).isEqualTo(sum.notApplied());
    assertThat(sum.filter(any -> false).notApplied()).isEqualTo(sum.notApplied());
  }

  private static List<InductionRecord> ects() {
    InductionRecord second = ect(CADENCE);
    return List.of(
        ect(CADENCE),
        second.toBuilder()
            .history(second.history().toBuilder().ect(PersonId.of("bea")).build())
            .build());
  }

  @Test
  void whatIsNotRecordedIsNotMissedByARuleThatDoesNotApply() {
    Report report =
        AUDIT
            .without(Gaps.none().with(Evidence.STUDY, NotKnown.unreadable("study.csv")))
            .ofEct(ect(CADENCE), DAY);

    assertThat(report.notJudged()).isEmpty();
  }

  private static Mentor marcus(int minutes) {
    return Mentor.builder()
        .id(MARCUS)
        .protectedMinutesPerWeek(minutes)
        .mentoringSince(day("2019-09-01"))
        .study(StudyLog.empty())
        .build();
  }

  private static List<String> ofMarcus(Programme training, Programme... programmes) {
    List<InductionRecord> ects =
        Stream.of(programmes)
            .map(
                programme ->
                    ect(programme).toBuilder()
                        .history(
                            ect(programme).history().toBuilder()
                                .ect(PersonId.of(programme.id()))
                                .build())
                        .build())
            .toList();
    return AUDIT
        .ofMentors(List.of(marcus(30)), Induction.all(SCHOOL, ects), training, DAY)
        .findings()
        .stream()
        .map(Finding::message)
        .toList();
  }

  /** The time for teachers is asked for by their programmes. */
  @Test
  void aMentorIsJudgedByTheProgrammesOfTheTeachers() {
    assertThat(ofMarcus(CADENCE, CADENCE)).isEmpty();
    assertThat(ofMarcus(ALL, CADENCE)).isEmpty();
    assertThat(ofMarcus(CADENCE, ALL, CADENCE))
        .containsExactly(
            "30 minutes a week are protected for 1 early career teacher; the programme needs 60.");
  }

  @Test
  void aSessionIsHeldToTheStagesOfTheProgramme() {
    Programme two =
        under(
            "two",
            ImmutableSet.of(Stage.MODEL, Stage.PRACTISE),
            Map.of("CYCLE-STAGES", Optional.empty()));
    CoachingSession none =
        session("2021-09-08").toBuilder()
            .praised(false)
            .shared(false)
            .modelled(false)
            .practiceRounds(0)
            .build();
    StudyLog studied = StudyLog.builder().completed(2, day("2021-09-06")).build();
    InductionRecord ect =
        ect(two, none).toBuilder()
            .history(ect(two, none).history().toBuilder().study(studied).build())
            .build();

    assertThat(only(AUDIT.ofEct(ect, DAY), "CYCLE-STAGES").justification())
        .isEqualTo(new CycleStages.LeftOut(ImmutableList.of(Stage.MODEL, Stage.PRACTISE)));
  }

  @Test
  void aSchoolsOwnRuleAppliesUnderEveryProgrammeUnlessItsBasisIsTheProgramme() {
    for (Basis basis : Basis.values()) {
      Rule<TeacherCase> ours =
          Rule.of(
              RuleInfo.of("OURS", Weight.CORE, basis, "Ours", GUIDE),
              TeacherCase.class,
              (judged, findings) -> findings.add(() -> "Always."));
      Rules with = Rules.standard().with(ours);

      assertThat(with.under(List.of(CADENCE.coaching())).all().contains(ours))
          .isEqualTo(basis != Basis.PROGRAMME);
    }
  }
}
