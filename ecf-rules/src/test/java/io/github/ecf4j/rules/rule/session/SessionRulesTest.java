package io.github.ecf4j.rules.rule.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.CoachingSession.PastoralBy;
import io.github.ecf4j.model.coaching.CoachingSession.TimeGiven;
import io.github.ecf4j.model.coaching.CoachingSessionBuilder;
import io.github.ecf4j.model.coaching.Observation;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Stage;
import io.github.ecf4j.rules.Audits;
import io.github.ecf4j.rules.coaching.StepGate;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.Weights;
import io.github.ecf4j.rules.testkit.Frameworks;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** How a session was prepared and held; each session here sets one step on what was studied. */
class SessionRulesTest {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 10);
  private static final StepGate GATE = StepGate.of(Frameworks.programme(2, List.of()));
  private static final StudyLog STUDIED =
      StudyLog.builder().completed(2, DAY.minusDays(20)).build();

  private static CoachingSession session(
      LocalDate day, String step, UnaryOperator<CoachingSessionBuilder> parts) {
    return parts
        .apply(
            CoachingSession.builder()
                .heldOn(day)
                .mentor(PersonId.of("m"))
                .step(RecordedStep.builder().title(step).basis(StepBasis.ofModules(2)).build()))
        .build();
  }

  private static Report audit(StudyLog log, CoachingSession... sessions) {
    return Audits.sessions(
        GATE,
        Weights.standard(),
        CoachingHistory.builder().ect(PersonId.of("doug")).study(log).addSessions(sessions).build(),
        YearBoundary.open());
  }

  private static List<String> found(Report report) {
    return report.findings().stream().map(f -> f.rule() + " " + f.weight()).toList();
  }

  /** What one session raises. */
  private static List<String> found(UnaryOperator<CoachingSessionBuilder> parts) {
    return found(audit(STUDIED, session(DAY, "Greet", parts)));
  }

  /** What a session made of two entries raises. */
  private static List<String> together(
      UnaryOperator<CoachingSessionBuilder> one, UnaryOperator<CoachingSessionBuilder> other) {
    return found(audit(STUDIED, session(DAY, "Greet", one), session(DAY, "Greet", other)));
  }

  private static String message(UnaryOperator<CoachingSessionBuilder> parts) {
    return audit(STUDIED, session(DAY, "Greet", parts)).findings().stream()
        .map(Finding::message)
        .reduce((one, other) -> one + "|" + other)
        .orElse("");
  }

  private static Observation observed(int minutes) {
    return Observation.builder().minutes(minutes).build();
  }

  @Test
  void whatIsNotRecordedRaisesNothing() {
    assertThat(found(entry -> entry)).isEmpty();
    assertThat(found(entry -> entry.observation(Observation.builder().build()))).isEmpty();
  }

  @Test
  void aSessionHeldAsPublishedRaisesNothing() {
    assertThat(
            found(
                entry ->
                    entry
                        .observation(
                            Observation.builder()
                                .on(DAY)
                                .minutes(12)
                                .mode(Observation.Mode.IN_PERSON)
                                .build())
                        .coachingMinutes(25)
                        .timeGiven(TimeGiven.RELEASED)
                        .praised(true)
                        .shared(true)
                        .modelled(true)
                        .practiceRounds(2)
                        .pastoralBy(PastoralBy.MENTOR)))
        .isEmpty();
  }

  /** Orientation, section 5: zero minutes state that there was no observation. */
  @Test
  void aStatementThatThereWasNoObservationIsFound() {
    assertThat(found(entry -> entry.observation(observed(0))))
        .containsExactly("OBSERVATION-MISSING CORE");
    assertThat(message(entry -> entry.observation(observed(0))))
        .isEqualTo("No observation came before the coaching session.");
    assertThat(together(a -> a.observation(observed(0)), b -> b.observation(observed(12))))
        .isEmpty();
  }

  @Test
  void anObservationAfterTheSessionDidNotComeBeforeIt() {
    Observation late = Observation.builder().on(DAY.plusDays(1)).minutes(12).build();
    assertThat(found(entry -> entry.observation(late))).containsExactly("OBSERVATION-MISSING CORE");
    assertThat(message(entry -> entry.observation(late))).endsWith("afterwards, on 11 March 2022.");
    assertThat(together(a -> a.observation(late), b -> b.observation(observed(12)))).isEmpty();
  }

  @Test
  void aLateObservationThatTwoEntriesRecordIsNamedOnce() {
    Observation late = Observation.builder().on(DAY.plusDays(1)).minutes(12).build();
    Report report =
        audit(
            STUDIED,
            session(DAY, "Greet", entry -> entry.observation(late)),
            session(DAY, "Greet", entry -> entry.observation(late)));
    assertThat(report.findings())
        .extracting(Finding::justification)
        .containsExactly(new ObservationMissing.NoneBefore(ImmutableList.of(DAY.plusDays(1))));
  }

  /** Orientation, sections 2 and 5: 10 to 15 minutes. */
  @ParameterizedTest
  @CsvSource({"1, true", "9, true", "10, false", "15, false", "16, true"})
  void anObservationOutsideTenToFifteenMinutesIsFound(int minutes, boolean found) {
    assertThat(found(entry -> entry.observation(observed(minutes))))
        .isEqualTo(found ? List.of("OBSERVATION-LENGTH ADVISORY") : List.of());
  }

  @Test
  void eachObservationHasItsLengthAndOneRecordedTwiceIsOne() {
    assertThat(together(a -> a.observation(observed(8)), b -> b.observation(observed(9))))
        .containsExactly("OBSERVATION-LENGTH ADVISORY", "OBSERVATION-LENGTH ADVISORY");
    assertThat(together(a -> a.observation(observed(8)), b -> b.observation(observed(8))))
        .containsExactly("OBSERVATION-LENGTH ADVISORY");
    assertThat(message(entry -> entry.observation(observed(1)))).contains("lasted 1 minute;");
  }

  @Test
  void anObservationByVideoIsADepartureThatIsAllowed() {
    Observation video = Observation.builder().mode(Observation.Mode.VIDEO).build();
    assertThat(found(entry -> entry.observation(video)))
        .containsExactly("OBSERVATION-BY-VIDEO FLEX");
    assertThat(message(entry -> entry.observation(video))).contains("recording");
    Observation none = Observation.builder().minutes(0).mode(Observation.Mode.VIDEO).build();
    assertThat(found(entry -> entry.observation(none))).containsExactly("OBSERVATION-MISSING CORE");
  }

  /** Orientation, sections 2 and 5: 20 to 30 minutes. */
  @ParameterizedTest
  @CsvSource({"19, true", "20, false", "30, false", "31, true"})
  void coachingOutsideTwentyToThirtyMinutesIsFound(int minutes, boolean found) {
    assertThat(found(entry -> entry.coachingMinutes(minutes)))
        .isEqualTo(found ? List.of("COACHING-LENGTH ADVISORY") : List.of());
  }

  @Test
  void theEntriesOfADayMakeOneLength() {
    assertThat(together(a -> a.coachingMinutes(15), b -> b.coachingMinutes(15))).isEmpty();
    assertThat(together(a -> a.coachingMinutes(16), b -> b.coachingMinutes(15)))
        .containsExactly("COACHING-LENGTH ADVISORY");
    assertThat(message(entry -> entry.coachingMinutes(31))).contains("lasted 31 minutes;");
  }

  @Test
  void aLengthOfWhichAPartIsNotRecordedIsAtLeastTheRest() {
    assertThat(together(a -> a.coachingMinutes(10), b -> b)).isEmpty();
    assertThat(together(a -> a.coachingMinutes(31), b -> b))
        .containsExactly("COACHING-LENGTH ADVISORY");
  }

  /** Orientation, "Opportunities to flex". */
  @ParameterizedTest
  @CsvSource({
    "RELEASED, ''",
    "BEFORE_SCHOOL, before school",
    "AFTER_SCHOOL, after school",
    "COVER, in a lesson that a colleague covered",
    "EARLY_RELEASE, by letting the teacher go early"
  })
  void timeOtherThanAReleasedLessonIsNamed(TimeGiven time, String words) {
    assertThat(found(entry -> entry.timeGiven(time)))
        .isEqualTo(words.isEmpty() ? List.of() : List.of("TIME-GIVEN-OTHERWISE FLEX"));
    assertThat(message(entry -> entry.timeGiven(time))).contains(words);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/rule/session/time-given.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void meetingsOutsideTeachingHoursAreNamed(
      String rule, String source, TimeGiven time, @Nullable String found) {
    assertThat(found(entry -> entry.timeGiven(time)))
        .isEqualTo(found == null ? List.of() : List.of(found + " FLEX"));
  }

  @Test
  void severalTimesOfOneDayAreNamedTogether() {
    Report report =
        audit(
            STUDIED,
            session(DAY, "Greet", entry -> entry.timeGiven(TimeGiven.COVER)),
            session(DAY, "Greet", entry -> entry.timeGiven(TimeGiven.BEFORE_SCHOOL)));
    assertThat(found(report)).containsExactly("TIME-GIVEN-OTHERWISE FLEX");
    assertThat(report.findings().first().message())
        .contains("before school and in a lesson that a colleague covered");
  }

  /** Orientation, Appendix A. */
  @Test
  void pastoralSupportByAnotherIsADepartureThatIsAllowed() {
    assertThat(found(entry -> entry.pastoralBy(PastoralBy.OTHER)))
        .containsExactly("PASTORAL-BY-OTHER FLEX");
    assertThat(message(entry -> entry.pastoralBy(PastoralBy.OTHER))).contains("pastoral support");
  }

  /** Orientation, sections 4 and 5. */
  @Test
  void stagesLeftOutAreOneFindingThatNamesThemInOrder() {
    Report report =
        audit(
            STUDIED,
            session(DAY.minusDays(7), "Greet", entry -> entry),
            session(
                DAY,
                "Scan",
                entry -> entry.modelled(false).practiceRounds(0).praised(false).shared(false)));
    assertThat(found(report)).containsExactly("CYCLE-STAGES CORE");
    Finding finding = report.findings().first();
    assertThat(finding.on()).isEqualTo(DAY);
    assertThat(((CycleStages.LeftOut) finding.justification()).stages())
        .containsExactly(Stage.values());
    assertThat(finding.message())
        .isEqualTo(
            "The coaching session left out praise for work on the previous step, and sharing the"
                + " new step and the reason for it, and modelling the step, and practising it.");
  }

  @Test
  void eachStageAloneIsFound() {
    assertThat(found(entry -> entry.shared(false))).containsExactly("CYCLE-STAGES CORE");
    assertThat(found(entry -> entry.modelled(false))).containsExactly("CYCLE-STAGES CORE");
    assertThat(found(entry -> entry.practiceRounds(0))).containsExactly("CYCLE-STAGES CORE");
  }

  @Test
  void praiseIsNotExpectedBeforeAStepWasSet() {
    assertThat(found(entry -> entry.praised(false))).isEmpty();
  }

  @Test
  void aStageThatOneEntryDeniesAndAnotherStatesTookPlace() {
    assertThat(together(a -> a.modelled(false), b -> b.modelled(true))).isEmpty();
    assertThat(together(a -> a.modelled(false), b -> b)).containsExactly("CYCLE-STAGES CORE");
    assertThat(together(a -> a.practiceRounds(0), b -> b.practiceRounds(2))).isEmpty();
  }

  /** Orientation, section 5. */
  @Test
  void practisingOnceIsFoundAndRoundsOfADayAddUp() {
    assertThat(found(entry -> entry.practiceRounds(1))).containsExactly("PRACTISE-TWICE CORE");
    assertThat(message(entry -> entry.practiceRounds(1))).contains("practised the step once");
    assertThat(found(entry -> entry.practiceRounds(2))).isEmpty();
    assertThat(together(a -> a.practiceRounds(1), b -> b.practiceRounds(1))).isEmpty();
  }

  @Test
  void contractingSessionsAreHeldToNoLengthOrStage() {
    Report report =
        audit(
            StudyLog.empty(),
            CoachingSession.builder()
                .heldOn(DAY)
                .mentor(PersonId.of("m"))
                .observation(observed(5))
                .coachingMinutes(60)
                .shared(false)
                .modelled(false)
                .practiceRounds(1)
                .build());
    assertThat(report.findings()).isEmpty();
  }

  /** The catalogue silences no other rule while contracting. */
  @Test
  void contractingSessionsStillTellHowTimeWasGivenAndThatNobodyObserved() {
    Report report =
        audit(
            StudyLog.empty(),
            CoachingSession.builder()
                .heldOn(DAY)
                .mentor(PersonId.of("m"))
                .observation(observed(0))
                .timeGiven(TimeGiven.COVER)
                .pastoralBy(PastoralBy.OTHER)
                .build());
    assertThat(found(report))
        .containsExactlyInAnyOrder(
            "OBSERVATION-MISSING CORE", "TIME-GIVEN-OTHERWISE FLEX", "PASTORAL-BY-OTHER FLEX");
  }

  @Test
  void mentoringMeetingsAreNotJudged() {
    assertThat(
            found(
                audit(
                    STUDIED,
                    session(
                        DAY,
                        "Greet",
                        entry ->
                            entry
                                .coachingMinutes(0)
                                .observation(observed(0))
                                .timeGiven(TimeGiven.COVER)
                                .pastoralBy(PastoralBy.OTHER)
                                .shared(false)
                                .practiceRounds(1)))))
        .isEmpty();
  }
}
