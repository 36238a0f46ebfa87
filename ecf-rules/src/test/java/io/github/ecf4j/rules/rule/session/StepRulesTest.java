package io.github.ecf4j.rules.rule.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.coaching.ChosenBy;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.CoachingSessionBuilder;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.RecordedStepBuilder;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StepOrigin;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.CoveragePlace;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.rules.Audits;
import io.github.ecf4j.rules.coaching.StepGate;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.RuleInfo;
import io.github.ecf4j.rules.finding.Subject;
import io.github.ecf4j.rules.finding.Weights;
import io.github.ecf4j.rules.testkit.Frameworks;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class StepRulesTest {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 10);
  private static final StepGate GATE =
      StepGate.of(
          Frameworks.programme(2, List.of(Frameworks.covers(2, "1.1", CoverageStrength.CORE))));
  private static final StudyLog LOG =
      StudyLog.builder().completed(2, DAY.minusDays(20)).completed(3, DAY.minusDays(9)).build();

  private static CoachingSessionBuilder on(LocalDate day) {
    return CoachingSession.builder().heldOn(day).mentor(PersonId.of("m"));
  }

  private static RecordedStepBuilder step(String title, int... modules) {
    return RecordedStep.builder().title(title).basis(StepBasis.ofModules(modules));
  }

  private static CoachingSession set(LocalDate day, String title, int... modules) {
    return on(day).step(step(title, modules).build()).build();
  }

  private static Report audit(CoachingSession... sessions) {
    return audit(Weights.standard(), YearBoundary.open(), sessions);
  }

  private static Report audit(Weights settings, YearBoundary years, CoachingSession... sessions) {
    return Audits.sessions(
        GATE,
        settings,
        CoachingHistory.builder().ect(PersonId.of("doug")).study(LOG).addSessions(sessions).build(),
        years);
  }

  private static String messages(Report report) {
    return String.join("|", report.findings().stream().map(Finding::message).toList());
  }

  private static List<String> rules(Report report) {
    return report.findings().stream().map(f -> f.on() + " " + f.rule() + " " + f.weight()).toList();
  }

  @Test
  void aStudiedStepIsNoFinding() {
    assertThat(audit(set(DAY, "Wait", 2)).findings()).isEmpty();
  }

  @Test
  void aStepBeforeItsModuleIsACoreFindingOfTheTeacherOnThatDay() {
    Report report = audit(set(DAY, "Wait", 2, 4));
    assertThat(rules(report)).containsExactly("2022-03-10 STEP-AFTER-STUDY CORE");
    Finding finding = report.findings().first();
    assertThat(finding.subject()).isEqualTo(Subject.ect(PersonId.of("doug")));
    assertThat(finding.message())
        .isEqualTo("The step “Wait” was set before module 4 had been studied.");
    assertThat(finding.citations())
        .extracting(Object::toString)
        .containsExactly(
            "Induction coordinator orientation (2021), section 2",
            "Induction coordinator orientation (2021), section 4",
            "Induction coordinator orientation (2021), section 5");
  }

  @Test
  void theGateAnswersForTheDayOfTheSession() {
    assertThat(rules(audit(set(DAY.minusDays(10), "Greet", 3), set(DAY.minusDays(9), "Wait", 3))))
        .containsExactly("2022-02-28 STEP-AFTER-STUDY CORE");
  }

  @Test
  void aStepWithoutBasisCannotBeTold() {
    Report report = audit(set(DAY, "Wait"));
    assertThat(rules(report)).containsExactly("2022-03-10 STEP-BASIS-MISSING ADVISORY");
    assertThat(messages(report)).contains("“Wait”").contains("neither a module nor a statement");
  }

  @Test
  void aStepOnAnUncoveredStatementCannotBeTold() {
    RecordedStep uncovered =
        RecordedStep.builder().title("Wait").basis(Frameworks.statements("1.6")).build();
    Report report = audit(on(DAY).step(uncovered).build());
    assertThat(rules(report)).containsExactly("2022-03-10 STEP-BASIS-MISSING ADVISORY");
    assertThat(messages(report)).contains("no module covers");
  }

  @Test
  void whatTheGateCannotTellIsNotJudged() {
    Programme programme =
        Frameworks.programme(
            2,
            List.of(
                Frameworks.covers(2, "1.1", CoverageStrength.CORE),
                Frameworks.somewhere("1.2").place(CoveragePlace.TRAINING).build(),
                Frameworks.somewhere("1.3").build()));
    RecordedStep others = step("Wait", 2).addProgrammes("large").build();

    assertThat(notJudged(programme, others)).isEqualTo("of another programme: the step “Wait”");
    assertThat(notJudged(programme, on(StepBasis.ofModules(9))))
        .isEqualTo("the programme does not have module 9");
    assertThat(notJudged(programme, on(Frameworks.statements("1.7", "1.8"))))
        .isEqualTo("the framework does not have statement 1.7, statement 1.8");
    assertThat(
            notJudged(
                programme,
                on(StepBasis.ofStatements("large", Frameworks.statements("1.1").statements()))))
        .isEqualTo("of another framework: statement 1.1");
    assertThat(notJudged(programme, on(Frameworks.statements("1.2"))))
        .isEqualTo("taught in training only: statement 1.2");
    assertThat(notJudged(programme, on(Frameworks.statements("1.3"))))
        .isEqualTo("not published where the programme teaches statement 1.3");
    assertThat(notJudged(withoutStudy(programme), on(StepBasis.ofModules(4))))
        .isEqualTo("no plan has the week of module 4");
  }

  private static RecordedStep on(StepBasis basis) {
    return RecordedStep.builder().title("Wait").basis(basis).build();
  }

  private static Programme withoutStudy(Programme programme) {
    return programme.toBuilder()
        .modules(
            programme.modules().stream().map(one -> one.toBuilder().minutes(0).build()).toList())
        .build();
  }

  /** The one thing that is not judged of a step, beside which nothing is found. */
  private static String notJudged(Programme programme, RecordedStep step) {
    Report report =
        Audits.sessions(
            StepGate.of(programme),
            Weights.standard(),
            CoachingHistory.builder()
                .ect(PersonId.of("doug"))
                .study(LOG)
                .addSessions(on(DAY).step(step).build())
                .build(),
            YearBoundary.open());
    assertThat(report.findings()).isEmpty();
    assertThat(report.notJudged()).hasSize(1);
    return report.notJudged().first().why().toString();
  }

  @Test
  void recordsOnTwoFrameworksAreNotOfOneStep() {
    RecordedStep small = RecordedStep.builder().id("a").basis(Frameworks.statements("1.1")).build();
    RecordedStep large =
        RecordedStep.builder()
            .id("a")
            .basis(StepBasis.ofStatements("large", Frameworks.statements("1.1").statements()))
            .build();
    Report report = audit(on(DAY).step(small).build(), on(DAY).step(large).build());

    assertThat(rules(report)).containsExactly("2022-03-10 STEP-RECORDED CORE");
    assertThat(report.notJudged()).hasSize(1);
  }

  @Test
  void aCoachingSessionWithoutAStepIsFound() {
    Report report = audit(on(DAY).coachingMinutes(25).build(), on(DAY.minusDays(1)).build());
    assertThat(rules(report))
        .containsExactly("2022-03-09 STEP-RECORDED CORE", "2022-03-10 STEP-RECORDED CORE");
    assertThat(messages(report)).contains("records no step");
  }

  @Test
  void aMentoringMeetingNeedsNoStepAndItsStepIsNotJudged() {
    assertThat(
            audit(
                    on(DAY).coachingMinutes(0).build(),
                    on(DAY.minusDays(1)).coachingMinutes(0).step(step("Wait", 4).build()).build())
                .findings())
        .isEmpty();
  }

  @Test
  void contractingNeedsNoStepUntilAModuleWithStepsIsCompleted() {
    assertThat(rules(audit(on(DAY.minusDays(21)).build(), on(DAY.minusDays(20)).build())))
        .containsExactly("2022-02-18 STEP-RECORDED CORE");
    CoachingHistory overviewOnly =
        CoachingHistory.builder()
            .ect(PersonId.of("doug"))
            .study(StudyLog.builder().completed(1, DAY).completed(5, DAY).build())
            .addSessions(on(DAY).build())
            .build();
    assertThat(
            Audits.sessions(GATE, Weights.standard(), overviewOnly, YearBoundary.open()).findings())
        .isEmpty();
  }

  @Test
  void twoStepsWhileContractingAreJudgedButNotCounted() {
    LocalDate early = DAY.minusDays(30);
    assertThat(rules(audit(set(early, "Greet", 2), set(early, "Wait", 3))))
        .containsExactly("2022-02-08 STEP-AFTER-STUDY CORE", "2022-02-08 STEP-AFTER-STUDY CORE");
  }

  @Test
  void entriesOfOneDayAreOneSession() {
    assertThat(audit(set(DAY, "Wait", 2), on(DAY).build(), set(DAY, "Wait", 2)).findings())
        .isEmpty();
  }

  @Test
  void recordsOfOneStepOnOneDayCountAsOne() {
    RecordedStep bare = RecordedStep.builder().id("a").chosenBy(ChosenBy.MENTOR).build();
    RecordedStep full =
        step("Wait", 4).id("a").origin(StepOrigin.OWN).chosenBy(ChosenBy.ECT).build();
    RecordedStep fromBank = RecordedStep.builder().id("a").origin(StepOrigin.BANK).build();
    for (List<RecordedStep> order :
        List.of(List.of(bare, full, fromBank), List.of(fromBank, full, bare))) {
      Report report =
          audit(order.stream().map(s -> on(DAY).step(s).build()).toArray(CoachingSession[]::new));
      assertThat(rules(report))
          .containsExactly(
              "2022-03-10 STEP-AFTER-STUDY CORE",
              "2022-03-10 STEP-ADAPTED FLEX",
              "2022-03-10 STEP-CHOSEN-BY-ECT ADVISORY");
      assertThat(report.findings()).allMatch(f -> f.message().contains("“Wait”"));
    }
  }

  @Test
  void theBasesOfOneStepsRecordsMustAllHold() {
    RecordedStep one = step("Wait", 2).id("a").build();
    RecordedStep other = RecordedStep.builder().id("a").basis(Frameworks.statements("1.6")).build();
    Report report = audit(on(DAY).step(one).build(), on(DAY).step(other).build());
    assertThat(rules(report)).containsExactly("2022-03-10 STEP-AFTER-STUDY CORE");
    assertThat(messages(report))
        .isEqualTo("The step “Wait” was set on statement 1.6, which no module covers.");
  }

  @Test
  void twoDifferentStepsOnOneDayAreFound() {
    Report report = audit(set(DAY, "Wait", 2), set(DAY, "Greet", 2));
    assertThat(rules(report)).containsExactly("2022-03-10 STEP-RECORDED CORE");
    assertThat(messages(report)).contains("2 different steps").contains("“Greet”, “Wait”");
  }

  @Test
  void theSameStepInTheNextSessionThatRecordedOneIsRepeated() {
    Report report =
        audit(set(DAY.minusDays(7), "Wait", 2), on(DAY.minusDays(3)).build(), set(DAY, "Wait", 2));
    assertThat(rules(report))
        .containsExactly("2022-03-07 STEP-RECORDED CORE", "2022-03-10 STEP-REPEATED FLEX");
    assertThat(messages(report)).contains("as on 3 March 2022");
  }

  @Test
  void aStepFromBeforeTheLatestSessionIsNotRepeated() {
    assertThat(
            audit(
                    set(DAY.minusDays(14), "Wait", 2),
                    set(DAY.minusDays(7), "Greet", 2),
                    set(DAY, "Wait", 2))
                .findings())
        .isEmpty();
  }

  @Test
  void idsDecideWhetherAStepIsTheSame() {
    RecordedStep one = step("Wait", 2).id("a").build();
    RecordedStep renamed = step("Greet", 3).id("a").build();
    RecordedStep other = step("Greet", 3).id("b").build();
    assertThat(rules(audit(on(DAY.minusDays(7)).step(one).build(), on(DAY).step(renamed).build())))
        .containsExactly("2022-03-10 STEP-REPEATED FLEX");
    assertThat(
            audit(on(DAY.minusDays(7)).step(renamed).build(), on(DAY).step(other).build())
                .findings())
        .isEmpty();
  }

  @Test
  void anEditedAndAnOwnStepAreAdapted() {
    Report report =
        audit(
            on(DAY.minusDays(2)).step(step("Greet", 2).origin(StepOrigin.EDITED).build()).build(),
            on(DAY.minusDays(1)).step(step("Wait", 2).origin(StepOrigin.OWN).build()).build(),
            on(DAY).step(step("Point", 2).origin(StepOrigin.BANK).build()).build());
    assertThat(rules(report))
        .containsExactly("2022-03-08 STEP-ADAPTED FLEX", "2022-03-09 STEP-ADAPTED FLEX");
    assertThat(messages(report))
        .containsSubsequence("“Greet” was edited by", "“Wait” was written by");
  }

  @Test
  void movingOnFromUnmetCriteriaIsFound() {
    Report report =
        audit(
            set(DAY.minusDays(7), "Greet", 2),
            on(DAY).step(step("Wait", 2).build()).criteriaMet(false).build());
    assertThat(rules(report)).containsExactly("2022-03-10 STEP-MOVED-ON FLEX");
    assertThat(messages(report)).contains("“Wait”").contains("“Greet”").contains("3 March 2022");
  }

  @Test
  void repeatingAStepOrMeetingItsCriteriaIsNotMovingOn() {
    UnaryOperator<CoachingSessionBuilder> wait = b -> b.step(step("Wait", 2).build());
    assertThat(
            rules(
                audit(
                    set(DAY.minusDays(7), "Wait", 2),
                    wait.apply(on(DAY).criteriaMet(false)).build())))
        .containsExactly("2022-03-10 STEP-REPEATED FLEX");
    assertThat(
            audit(set(DAY.minusDays(7), "Greet", 2), wait.apply(on(DAY).criteriaMet(true)).build())
                .findings())
        .isEmpty();
    assertThat(audit(wait.apply(on(DAY).criteriaMet(false)).build()).findings()).isEmpty();
  }

  @Test
  void movingOnIsSilentWhereNoStepIsRecorded() {
    assertThat(rules(audit(set(DAY.minusDays(7), "Greet", 2), on(DAY).criteriaMet(false).build())))
        .containsExactly("2022-03-10 STEP-RECORDED CORE");
  }

  @Test
  void choosingWeighsLessInYear2() {
    CoachingSession first = on(DAY).step(step("Wait", 2).chosenBy(ChosenBy.ECT).build()).build();
    CoachingSession second =
        on(DAY.plusDays(1)).step(step("Greet", 2).chosenBy(ChosenBy.ECT).build()).build();
    CoachingSession mentors =
        on(DAY.plusDays(2)).step(step("Point", 2).chosenBy(ChosenBy.MENTOR).build()).build();
    Report report = audit(Weights.standard(), YearBoundary.after(DAY), first, second, mentors);
    assertThat(rules(report))
        .containsExactly(
            "2022-03-10 STEP-CHOSEN-BY-ECT ADVISORY", "2022-03-11 STEP-CHOSEN-BY-ECT FLEX");
    assertThat(messages(report))
        .containsSubsequence("“Wait”", "in year 1", "“Greet”", "as year 2 allows");
  }

  @Test
  void settingsRaiseTheWeight() {
    Weights strict = Weights.standard().raising(RuleInfo.published("STEP-ADAPTED"), Weight.CORE);
    assertThat(
            audit(
                    strict,
                    YearBoundary.open(),
                    on(DAY).step(step("Wait", 2).origin(StepOrigin.OWN).build()).build())
                .count(Weight.CORE))
        .isEqualTo(1);
  }

  @Test
  void theMessageNamesStatementsAndPlannedWeeks() {
    RecordedStep both =
        RecordedStep.builder()
            .id("X")
            .basis(
                new StepBasis(
                    io.github.ecf4j.model.programme.ModuleSet.of(3, 4),
                    "small",
                    Frameworks.statements("1.5", "1.6").statements()))
            .build();
    StepGate planned =
        GATE.withPlan(
            io.github.ecf4j.model.plan.ProgrammePlan.of(
                List.of(
                    new io.github.ecf4j.model.plan.PlannedStudy(
                        io.github.ecf4j.model.programme.ModuleNumber.of(4),
                        Week.of(LocalDate.of(2022, 3, 14))))));
    Report report =
        Audits.sessions(
            planned,
            Weights.standard(),
            CoachingHistory.builder()
                .ect(PersonId.of("doug"))
                .study(StudyLog.builder().completed(2, DAY).build())
                .addSessions(on(DAY).step(both).build())
                .build(),
            YearBoundary.open());
    assertThat(messages(report))
        .isEqualTo(
            "The step “X” was set before modules 3 and 4 had been studied, and on statements 1.5"
                + " and 1.6, which no module covers. Module 4 stands in the plan for the week of 14"
                + " March 2022.");
  }

  @Test
  void theMessageNamesStatementsWhoseModulesWereNotStudied() {
    StepGate covered =
        StepGate.of(
            Frameworks.programme(
                2,
                List.of(
                    Frameworks.covers(6, "1.1", CoverageStrength.CORE),
                    Frameworks.covers(7, "1.2", CoverageStrength.CORE))));
    RecordedStep one = RecordedStep.builder().id("X").basis(Frameworks.statements("1.1")).build();
    RecordedStep two =
        RecordedStep.builder().id("Y").basis(Frameworks.statements("1.1", "1.2")).build();
    Report report =
        Audits.sessions(
            covered,
            Weights.standard(),
            CoachingHistory.builder()
                .ect(PersonId.of("doug"))
                .study(LOG)
                .addSessions(on(DAY).step(one).build(), on(DAY.plusDays(1)).step(two).build())
                .build(),
            YearBoundary.open());
    assertThat(messages(report))
        .isEqualTo(
            "The step “X” was set before any module on statement 1.1 had been studied.|The step “Y”"
                + " was set before any module on each of statements 1.1 and 1.2 had been studied.");
  }
}
