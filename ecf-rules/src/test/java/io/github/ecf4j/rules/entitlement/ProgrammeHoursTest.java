package io.github.ecf4j.rules.entitlement;

import static io.github.ecf4j.rules.Samples.attended;
import static io.github.ecf4j.rules.Samples.clinic;
import static io.github.ecf4j.rules.Samples.conference;
import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.Samples.details;
import static io.github.ecf4j.rules.Samples.slot;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventKind;
import io.github.ecf4j.model.programme.EventSlot.Part;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.Arithmetic;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The hours of a programme of the size of the orientation's: nine strands of four modules. */
class ProgrammeHoursTest {
  private static final School SCHOOL = School.of(Samples.calendar(9, 3));
  private static final Programme PROGRAMME =
      Samples.programme(9, events().toArray(TrainingEvent[]::new));

  private static List<TrainingEvent> events() {
    List<TrainingEvent> events = new ArrayList<>();
    events.add(conference(1, slot(1, 1, Part.FIRST_WEEK)));
    events.add(conference(2, slot(1, 2, Part.FIRST_WEEK)));
    events.add(conference(3, slot(2, 1, Part.FIRST_WEEK)));
    for (int i = 1; i <= 6; i++) {
      events.add(clinic(i, slot(i <= 3 ? 1 : 2, (i - 1) % 3 + 1, Part.ANY_WEEK)));
    }
    for (int i = 1; i <= 3; i++) {
      events.add(details("M-CLINIC-" + i, Audience.MENTOR, i, 60).kind(EventKind.CLINIC).build());
      events.add(
          details("M-COACHING-" + i, Audience.MENTOR, i, 60)
              .kind(EventKind.COACHING_ON_COACHING)
              .build());
    }
    for (int i = 1; i <= 2; i++) {
      events.add(
          details("M-CONF-" + i, Audience.MENTOR, i, 360).kind(EventKind.CONFERENCE).build());
    }
    return events;
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/entitlement/training.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void theHoursByRoleAndYear(
      String rule, String source, String who, int facilitated, int selfStudy) {
    TrainingHours hours = TrainingHours.of(PROGRAMME, SCHOOL);
    Explained<TrainingTime> time =
        switch (who) {
          case "ECT" -> hours.ofEct();
          case "ECT year 1" -> hours.ofEct(InductionYear.YEAR_1);
          case "ECT year 2" -> hours.ofEct(InductionYear.YEAR_2);
          case "MENTOR" -> hours.ofMentor();
          case "COORDINATOR" -> hours.ofCoordinator(false, LocalDate.of(2022, 9, 1));
          case "COORDINATOR again" -> hours.ofCoordinator(true, LocalDate.of(2022, 9, 1));
          default ->
              TrainingHours.of(
                      PROGRAMME,
                      SCHOOL.with(
                          Readings.defaults()
                              .with(
                                  Reading.MODULE_MINUTES,
                                  OptionalInt.of(Integer.parseInt(who.substring(4))))))
                  .ofEct();
        };

    assertThat(time.value()).isEqualTo(new TrainingTime(facilitated, selfStudy));
    assertThat(time.steps()).map(Object::toString).allMatch(step -> step.startsWith("MEN-"));
  }

  /** MEN-5: face to face are conferences alone, and those for teachers. */
  @Test
  void aProgrammeOfClinicsHasNothingFaceToFace() {
    Programme clinics =
        Samples.programme(
            9,
            details("CLINIC-1", Audience.ECT, 1, 1440).kind(EventKind.CLINIC).build(),
            details("CLINIC-2", Audience.ECT, 2, 1440).kind(EventKind.CLINIC).build(),
            details("M-CONF-1", Audience.MENTOR, 1, 1440).kind(EventKind.CONFERENCE).build());

    assertThat(ContractedHours.of(clinics, SCHOOL, day("2021-09-01")).shortfalls().value())
        .containsExactly(Figure.PROVIDER_FACE_TO_FACE_HOURS);
  }

  /** MEN-3. */
  @Test
  void whatAMentorHasDoneAndHasLeftMakeUpTheWhole() {
    Mentor mentor =
        Mentor.builder()
            .id(PersonId.of("sian"))
            .addAttendances(attended("M-CONF-1", "2021-09-10"))
            .addAttendances(attended("M-CLINIC-1", "2021-10-10"))
            .build();
    TrainingHours hours = TrainingHours.of(PROGRAMME, SCHOOL);

    assertThat(hours.done(mentor, day("2021-10-09")).value()).isEqualTo(new TrainingTime(360, 0));
    assertThat(hours.done(mentor, day("2021-10-10")).value()).isEqualTo(new TrainingTime(420, 0));
    assertThat(hours.left(mentor, day("2021-10-10")).value()).isEqualTo(new TrainingTime(660, 0));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/entitlement/contracted.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void besideWhatWasContracted(
      String rule, String source, LocalDate day, @Nullable String shortfalls, int leftOver) {
    ContractedHours hours = ContractedHours.of(PROGRAMME, SCHOOL, day);

    assertThat(hours.shortfalls().value())
        .extracting(Figure::id)
        .isEqualTo(
            Splitter.on(' ')
                .omitEmptyStrings()
                .splitToList(Optional.ofNullable(shortfalls).orElse("")));
    assertThat(Arithmetic.results(hours.shortfalls().steps(), "MEN-5")).hasSize(3);
    assertThat(hours.mentorMinutesLeftOver(day).value()).isEqualTo(Exact.of(leftOver));
    assertThat(hours.mentorMinutesLeftOver(day).steps())
        .map(Object::toString)
        .singleElement()
        .asString()
        .startsWith(day.getYear() < 2025 ? "MEN-6" : "MEN-7");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "/io/github/ecf4j/rules/entitlement/provider-cases.tsv",
      delimiter = '\t',
      numLinesToSkip = 1)
  void theProgrammesOf2021(
      String rule, String source, String provider, int study, int meeting, int modules, int week) {
    assertThat(ProviderPattern.published())
        .filteredOn(pattern -> pattern.provider().equals(provider))
        .singleElement()
        .satisfies(
            pattern -> {
              assertThat(pattern.studyMinutes()).isEqualTo(study);
              assertThat(pattern.meetingMinutes()).isEqualTo(meeting);
              assertThat(pattern.modules()).isEqualTo(modules);
              assertThat(pattern.weeklyMinutes()).isEqualTo(week);
              assertThat(pattern.citation().where()).isNotBlank();
            });
  }
}
