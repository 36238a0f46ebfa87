package io.github.ecf4j.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.ModuleKind;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.programme.TrainingEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmbitionTest {
  private static final Programme AMBITION = EcfCurriculum.ambition();

  private static final String MODULES =
      """
      1 B1 Module overview and contracting
      2 B2 Routines
      3 B3 Instructions
      4 B4 Directing attention
      5 B5 Low-level disruption
      6 B6 Consistency
      7 B7 Positive learning environment
      8 B8 Structured support of learning
      9 B9 Challenge
      10 B10 Independent practice
      11 B11 Pairs and groups
      12 B12 Upholding high expectations
      13 I1 Module overview and re-contracting
      14 I2 Identifying learning content
      15 I3 Instruction for memory
      16 I4 Prior knowledge
      17 I5 Teacher exposition
      18 I6 Adapting teaching
      19 I7 Practice, challenge and success
      20 I8 Explicit teaching
      21 I9 Scaffolding
      22 I10 Questioning
      23 I11 Classroom talk
      24 I12 Feedback
      25 S1 Module overview and re-contracting
      26 S2 Planning backwards from learning goals
      27 S3 Types of knowledge
      28 S4 Gaps and misconceptions
      29 S5 Acquisition before application
      30 S6 Promoting deep learning
      31 S7 Developing pupils’ literacy
      32 S8 Sharing academic expectations
      33 S9 Assessing for formative purposes
      34 S10 Examining pupils’ responses
      35 S11 Adapting lessons to meet pupils’ needs
      36 S12 Feedback\
      """;

  @Test
  void teachesTheBundledFramework() {
    assertThat(AMBITION.id()).isEqualTo("ambition");
    assertThat(AMBITION.framework()).isSameAs(EcfCurriculum.framework());
    assertThat(AMBITION.citation())
        .hasToString("Induction coordinator orientation (2021), section 2");
  }

  @Test
  void has36ModulesOfAnHour() {
    assertThat(AMBITION.modules())
        .extracting(module -> module.number() + " " + module.code() + " " + module.title())
        .containsExactlyElementsOf(Splitter.on('\n').split(MODULES));
    assertThat(AMBITION.modules()).extracting(StudyModule::minutes).containsOnly(60);
  }

  @Test
  void beginsAStrandInEachTermOfTheFirstYear() {
    assertThat(AMBITION.modules())
        .extracting(module -> module.strand().name() + " " + module.strand().term())
        .startsWith("Behaviour 1")
        .endsWith("Subject 3")
        .containsOnly("Behaviour 1", "Instruction 2", "Subject 3");
  }

  @Test
  void opensEachStrandWithAnOverviewThatHasNoSteps() {
    assertThat(AMBITION.modules())
        .filteredOn(module -> module.kind() == ModuleKind.OVERVIEW)
        .extracting(module -> module.number().value())
        .containsExactly(1, 13, 25);
    assertThat(AMBITION.modulesWithSteps())
        .isEqualTo(ModuleSet.range(1, 36).minus(ModuleSet.of(1, 13, 25)));
  }

  @Test
  void summarisesEachModuleInOneSentence() {
    assertThat(AMBITION.modules())
        .extracting(StudyModule::summary)
        .doesNotHaveDuplicates()
        .allSatisfy(summary -> assertThat(summary).matches("[A-Z][^.?!\\n]{18,198}\\."));
  }

  @Test
  void notesWhereTheSourcesDifferAboutAModule() {
    assertThat(AMBITION.modules())
        .filteredOn(module -> module.note().isPresent())
        .extracting(module -> module.number().value())
        .containsExactly(1, 8, 12, 13, 19, 20, 25, 30, 35);
  }

  @Test
  void coachesWeeklyAndInTheSecondYearFortnightly() {
    assertThat(AMBITION.coaching().weeksPerCycleInYear1()).isEqualTo(1);
    assertThat(AMBITION.coaching().weeksPerCycleInYear2()).isEqualTo(2);
  }

  @Test
  void asksForSoMuchCoaching() {
    assertThat(CoachingLines.of(AMBITION))
        .containsExactly(
            "OBSERVATION_MINUTES 10 to 15: Induction coordinator orientation (2021), sections 2"
                + " and 5",
            "COACHING_MINUTES 20 to 30: Induction coordinator orientation (2021), sections 2 and 5",
            "MEETING_MINUTES 45: Induction coordinator orientation (2021), section 2 and Appendix"
                + " A",
            "PRACTICE_ROUNDS 2: Induction coordinator orientation (2021), section 5",
            "MENTOR_TRAINING_MONTHS 12 to 12: Induction coordinator orientation (2021), section 2");
  }

  @Test
  void trainsTeachersInTheOrderOfTheOrientation() {
    assertThat(EventLines.of(AMBITION, Audience.ECT))
        .containsExactly(
            "ECT-CONFERENCE-1: conference 1, 360 min, year 1 term 1 FIRST_WEEK",
            "ECT-CLINIC-1: clinic 1, 60 min, year 1 term 1 SECOND_HALF",
            "ECT-CONFERENCE-2: conference 2, 360 min, year 1 term 2 FIRST_WEEK",
            "ECT-CLINIC-2: clinic 2, 60 min, year 1 term 2 SECOND_HALF",
            "ECT-CLINIC-3: clinic 3, 60 min, year 1 term 3 ANY_WEEK",
            "ECT-CONFERENCE-3: conference 3, 360 min, year 2 term 1 FIRST_WEEK",
            "ECT-CLINIC-4: clinic 4, 60 min, year 2 term 1 ANY_WEEK",
            "ECT-CLINIC-5: clinic 5, 60 min, year 2 term 2 ANY_WEEK",
            "ECT-CLINIC-6: clinic 6, 60 min, year 2 term 3 ANY_WEEK");
  }

  @Test
  void trainsMentorsWithoutNamingAWeek() {
    assertThat(EventLines.of(AMBITION, Audience.MENTOR))
        .containsExactly(
            "MENTOR-CONFERENCE-1: conference 1, 360 min",
            "MENTOR-CONFERENCE-2: conference 2, 360 min",
            "MENTOR-CLINIC-1: clinic 1, 60 min",
            "MENTOR-CLINIC-2: clinic 2, 60 min",
            "MENTOR-CLINIC-3: clinic 3, 60 min",
            "COACHING-ON-COACHING-1: coaching on coaching 1, 60 min",
            "COACHING-ON-COACHING-2: coaching on coaching 2, 60 min",
            "COACHING-ON-COACHING-3: coaching on coaching 3, 60 min");
  }

  @Test
  void listsTeachersEventsBeforeMentors() {
    assertThat(AMBITION.events()).extracting(event -> event.audience()).isSorted();
  }

  @Test
  void givesTeachers60HoursAndMentors18() {
    int study = AMBITION.modules().stream().mapToInt(StudyModule::minutes).sum();
    assertThat(study + EventLines.minutes(AMBITION, Audience.ECT)).isEqualTo(60 * 60);
    assertThat(EventLines.minutes(AMBITION, Audience.MENTOR)).isEqualTo(18 * 60);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ECT-CONFERENCE-1 | The science of learning; habits of planning
          ECT-CLINIC-1     | Routines to manage behaviour
          ECT-CONFERENCE-2 | Responsive teaching
          ECT-CLINIC-2     | Whole-class verbal feedback
          ECT-CLINIC-3     | Effective praise
          ECT-CLINIC-5     | Pupil thinking and responses
          ECT-CLINIC-6     | Implementation
          """)
  void namesTheTopicOfAnEvent(String id, String topic) {
    assertThat(event(id).topic()).contains(topic);
    assertThat(event(id).otherReading()).isEmpty();
  }

  @Test
  void holdsBothReadingsOfTheSecondYearsTable() {
    TrainingEvent conference = event("ECT-CONFERENCE-3");
    TrainingEvent clinic = event("ECT-CLINIC-4");
    assertThat(conference.topic())
        .contains("Preparing for year 2; implementing change and teacher wellbeing")
        .isEqualTo(clinic.otherReading());
    assertThat(clinic.topic())
        .contains("Developing pupil literacy")
        .isEqualTo(conference.otherReading());
    assertThat(conference.note()).isPresent().isEqualTo(clinic.note());
  }

  @Test
  void tiesNoStatementToAnEvent() {
    assertThat(AMBITION.coverage().rows())
        .noneMatch(row -> row.strength() == CoverageStrength.EVENT);
  }

  private static TrainingEvent event(String id) {
    return AMBITION.event(new EventId(id)).orElseThrow();
  }
}
