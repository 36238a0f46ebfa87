package io.github.ecf4j.rules.rule.event;

import static io.github.ecf4j.rules.Samples.absence;
import static io.github.ecf4j.rules.Samples.attended;
import static io.github.ecf4j.rules.Samples.dates;
import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.planning.TrainingSamples.CLINIC;
import static io.github.ecf4j.rules.planning.TrainingSamples.CONFERENCE;
import static io.github.ecf4j.rules.planning.TrainingSamples.PROGRAMME;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.EventKind;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.rules.Audits;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.RuleInfo;
import io.github.ecf4j.rules.finding.Subject;
import io.github.ecf4j.rules.finding.Weights;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EventRulesTest {
  private static final EventDates DATES =
      dates(
          "PI", "2021-09-06",
          "CONF-1", "2021-09-08",
          "CONF-1", "2021-09-22",
          "CLINIC-1", "2021-10-13",
          "M-CONF", "2021-09-07");

  private static InductionRecord ect(Attendance... attendances) {
    return Samples.ect(PROGRAMME, "2021-09-01").addAttendances(attendances).build();
  }

  private static Report audit(EventDates dates, InductionRecord ect, String day) {
    return Audits.events(dates, Weights.standard(), ect, YearBoundary.open(), day(day));
  }

  private static TrainingEvent event(EventId id) {
    return PROGRAMME.events().stream()
        .filter(event -> event.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Report order(Attendance... attendances) {
    return audit(EventDates.none(), ect(attendances), "2022-07-31");
  }

  private static List<String> found(Report report) {
    return report.findings().stream().map(f -> f.on() + " " + f.rule() + " " + f.weight()).toList();
  }

  private static List<String> messages(Report report) {
    return report.findings().stream().map(Finding::message).toList();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PROGRAMME_INDUCTION")
  void anEventOfAnyKindThatAProgrammeHasIsDueOnItsDate(EventKind kind) {
    Programme programme =
        Samples.programme(1, Samples.details("EVENT-1", Audience.ECT, 1, 60).kind(kind).build());
    Report report =
        audit(
            dates("EVENT-1", "2021-09-10"),
            Samples.ect(programme, "2021-09-01").build(),
            "2021-10-31");

    assertThat(found(report)).containsExactly("2021-09-10 TRAINING-ATTENDED CORE");
  }

  /** Orientation, section 2; the programme induction and mentors' events are not due. */
  @Test
  void aConferenceOrClinicThatWasDueIsFoundOnItsDueDate() {
    Report report = audit(DATES, ect(), "2021-10-31");

    assertThat(found(report))
        .containsExactly("2021-09-08 TRAINING-ATTENDED CORE", "2021-10-13 TRAINING-ATTENDED CORE");
    assertThat(messages(report))
        .containsExactly(
            "Conference 1 was due and is not recorded as attended.",
            "Clinic 1 was due and is not recorded as attended.");
    assertThat(report.findings().first().subject()).isEqualTo(Subject.ect(Samples.ABDI));
  }

  @Test
  void anEventIsJudgedFromItsDueDateOn() {
    assertThat(found(audit(DATES, ect(), "2021-09-07"))).isEmpty();
    assertThat(found(audit(DATES, ect(), "2021-09-08"))).hasSize(1);
    assertThat(found(audit(DATES, ect(), "2021-10-12"))).hasSize(1);
  }

  @Test
  void itMayHaveBeenAttendedOnAnyOfItsDatesUpToTheReport() {
    assertThat(found(audit(DATES, ect(attended("CONF-1", "2021-09-08")), "2021-09-22"))).isEmpty();
    assertThat(found(audit(DATES, ect(attended("CONF-1", "2021-09-22")), "2021-09-22"))).isEmpty();
    assertThat(found(audit(DATES, ect(attended("CONF-1", "2021-09-22")), "2021-09-21")))
        .containsExactly("2021-09-08 TRAINING-ATTENDED CORE");
  }

  @ParameterizedTest
  @CsvSource({
    "2021-06-01, '1 June 2021, before induction began'",
    "2021-08-31, '31 August 2021, before induction began'",
    "2021-09-09, '9 September 2021, when the provider does not hold it'",
    "2021-09-22, '22 September 2021, when the teacher is recorded as absent'"
  })
  void anAttendanceThatCannotBeDoesNotCountAndWhatContradictsItIsSaid(String on, String words) {
    InductionRecord ect =
        Samples.ect(PROGRAMME, "2021-09-01")
            .addAttendances(attended("CONF-1", on))
            .addAbsences(absence("2021-09-20", "2021-09-24"))
            .build();

    assertThat(found(audit(DATES, ect, "2021-09-30")))
        .containsExactly("2021-09-08 TRAINING-ATTENDED CORE");
    assertThat(messages(audit(DATES, ect, "2021-09-30")))
        .containsExactly("Conference 1 was due; it is recorded as attended on " + words + ".");
  }

  @Test
  void besideOneThatCannotBeAnotherAttendanceCounts() {
    assertThat(
            found(
                audit(
                    DATES,
                    ect(attended("CONF-1", "2021-06-01"), attended("CONF-1", "2021-09-22")),
                    "2021-09-30")))
        .isEmpty();
  }

  private static InductionRecord absentFor(String first, String last, String contractedDays) {
    return Samples.ect(PROGRAMME, "2021-09-01")
        .addAttendances(attended("CONF-1", "2021-09-08"))
        .addAbsences(
            Absence.builder()
                .days(new DateRange(day(first), day(last)))
                .reason(Absence.Reason.SICKNESS)
                .contractedDays(new BigDecimal(contractedDays))
                .build())
        .build();
  }

  /** Whoever is away for half a day may have been there: neither yes nor no is certain. */
  @ParameterizedTest
  @CsvSource({
    "2021-09-08, 2021-09-08, 0.5, 0",
    "2021-09-08, 2021-09-08, 0, 0",
    "2021-09-07, 2021-09-09, 2.5, 0",
    "2021-09-06, 2021-09-10, 3, 0",
    "2021-09-08, 2021-09-08, 1, 1",
    "2021-09-06, 2021-09-12, 5, 1",
    "2021-09-07, 2021-09-09, 3, 1"
  })
  void ofADayOfHalfAnAbsenceNothingIsFound(
      String first, String last, String contracted, int findings) {
    assertThat(found(audit(DATES, absentFor(first, last, contracted), "2021-09-30")))
        .hasSize(findings);
  }

  /** Two half days: that they add up to one makes neither of them a whole one. */
  @Test
  void recordsThatAdjoinAreReadAsOne() {
    InductionRecord halves =
        Samples.ect(PROGRAMME, "2021-09-01")
            .addAttendances(attended("CONF-1", "2021-09-08"))
            .addAllAbsences(absentFor("2021-09-07", "2021-09-07", "0.5").service().absences())
            .addAllAbsences(absentFor("2021-09-08", "2021-09-08", "0.5").service().absences())
            .build();
    assertThat(found(audit(DATES, halves, "2021-09-30"))).isEmpty();
    InductionRecord wholes =
        Samples.ect(PROGRAMME, "2021-09-01")
            .addAttendances(attended("CONF-1", "2021-09-08"))
            .addAllAbsences(absentFor("2021-09-07", "2021-09-07", "1").service().absences())
            .addAllAbsences(absentFor("2021-09-08", "2021-09-08", "0.5").service().absences())
            .addAllAbsences(absentFor("2021-09-08", "2021-09-08", "0.5").service().absences())
            .build();
    assertThat(found(audit(DATES, wholes, "2021-09-30"))).hasSize(1);
  }

  @Test
  void anAttendanceThatCannotBeIsInNoOrder() {
    assertThat(found(order(attended("CLINIC-1", "2021-08-13"), attended("CONF-1", "2021-10-20"))))
        .isEmpty();
    InductionRecord half =
        Samples.ect(PROGRAMME, "2021-09-01")
            .addAttendances(
                attended("CONF-1", "2021-09-08"),
                attended("CONF-1", "2021-10-20"),
                attended("CLINIC-1", "2021-10-13"))
            .addAllAbsences(absentFor("2021-09-08", "2021-09-08", "0.5").service().absences())
            .build();
    assertThat(found(audit(EventDates.none(), half, "2022-07-31"))).isEmpty();
    InductionRecord halfOfTheEarlier =
        Samples.ect(PROGRAMME, "2021-09-01")
            .addAttendances(attended("CLINIC-1", "2021-10-13"), attended("CONF-1", "2021-10-20"))
            .addAllAbsences(absentFor("2021-10-13", "2021-10-13", "0.5").service().absences())
            .build();
    assertThat(found(audit(EventDates.none(), halfOfTheEarlier, "2022-07-31"))).isEmpty();
  }

  /** What the provider holds after induction alone is not due, and contradicts nothing. */
  @Test
  void whereNoDateIsDueAnyDayMayBeOne() {
    assertThat(
            found(
                Audits.events(
                    dates("CONF-1", "2021-09-30"),
                    Weights.standard(),
                    ect(attended("CONF-1", "2021-09-20"), attended("CLINIC-1", "2021-09-10")),
                    YearBoundary.of(day("2021-09-02"), day("2021-09-24")),
                    day("2021-12-31"))))
        .containsExactly("2021-09-10 TRAINING-ORDER ADVISORY");
  }

  @Test
  void withoutDatesNothingIsDue() {
    assertThat(audit(EventDates.none(), ect(), "2030-01-01")).isEqualTo(Report.none());
  }

  @Test
  void whatComesAfterTheEndOfInductionIsNotDue() {
    assertThat(
            found(
                Audits.events(
                    DATES,
                    Weights.standard(),
                    ect(),
                    YearBoundary.of(day("2021-09-01"), day("2021-10-01")),
                    day("2022-01-01"))))
        .containsExactly("2021-09-08 TRAINING-ATTENDED CORE");
  }

  /** Orientation, Appendix B. */
  @Test
  void anEventAttendedBeforeOneThatPrecedesItIsFoundOnItsDay() {
    Report report = order(attended("CLINIC-1", "2021-10-13"), attended("CONF-1", "2021-10-20"));

    assertThat(found(report)).containsExactly("2021-10-13 TRAINING-ORDER ADVISORY");
    assertThat(messages(report))
        .containsExactly(
            "Clinic 1 was attended before Conference 1, which comes earlier in the suggested order"
                + " and was attended on 20 October 2021.");
    assertThat(report.findings().first().justification())
        .isEqualTo(new TrainingOrder.TooEarly(event(CLINIC), event(CONFERENCE), day("2021-10-20")));
  }

  @Test
  void eventsOfOneDayAreInOrder() {
    assertThat(found(order(attended("CLINIC-1", "2021-10-13"), attended("CONF-1", "2021-10-13"))))
        .isEmpty();
  }

  @Test
  void unattendedEventsAreIgnored() {
    assertThat(found(order(attended("CLINIC-2", "2021-10-13")))).isEmpty();
    assertThat(found(order(attended("CLINIC-2", "2021-10-13"), attended("CLINIC-1", "2021-10-14"))))
        .hasSize(1);
  }

  @Test
  void ofSeveralThatCameLaterTheFirstInTheOrderIsNamed() {
    assertThat(
            order(
                    attended("CLINIC-2", "2021-10-13"),
                    attended("CLINIC-1", "2021-10-14"),
                    attended("PI", "2021-10-12"),
                    attended("CONF-1", "2021-10-15"))
                .findings())
        .extracting(Finding::justification)
        .containsExactly(
            new TrainingOrder.TooEarly(
                event(new EventId("CLINIC-2")), event(CONFERENCE), day("2021-10-15")),
            new TrainingOrder.TooEarly(event(CLINIC), event(CONFERENCE), day("2021-10-15")));
  }

  @Test
  void ofAnEventAttendedTwiceTheFirstTimeCountsInWhateverOrderRecorded() {
    assertThat(
            found(
                order(
                    attended("CONF-1", "2021-10-20"),
                    attended("CONF-1", "2021-10-12"),
                    attended("CLINIC-1", "2021-10-13"))))
        .isEmpty();
    assertThat(
            found(
                order(
                    attended("CONF-1", "2021-10-12"),
                    attended("CONF-1", "2021-10-20"),
                    attended("CLINIC-1", "2021-10-13"))))
        .isEmpty();
    assertThat(
            found(
                order(
                    attended("CONF-1", "2021-10-12"),
                    attended("CLINIC-1", "2021-10-11"),
                    attended("CLINIC-1", "2021-10-13"))))
        .containsExactly("2021-10-11 TRAINING-ORDER ADVISORY");
  }

  @Test
  void whatWasAttendedAfterTheReportHasNotHappened() {
    InductionRecord ect = ect(attended("CLINIC-1", "2021-10-13"), attended("CONF-1", "2021-10-20"));

    assertThat(found(audit(EventDates.none(), ect, "2021-10-19"))).isEmpty();
    assertThat(found(audit(EventDates.none(), ect, "2021-10-20"))).hasSize(1);
  }

  @Test
  void aMentorsEventHasNoPlaceInATeachersOrder() {
    assertThat(found(order(attended("M-CONF", "2021-10-01"), attended("CONF-1", "2021-10-13"))))
        .isEmpty();
  }

  @Test
  void aSchoolsOwnWeightsHold() {
    Weights raised = Weights.standard().raising(RuleInfo.published("TRAINING-ORDER"), Weight.CORE);

    assertThat(
            found(
                Audits.events(
                    EventDates.none(),
                    raised,
                    ect(attended("CLINIC-1", "2021-10-13"), attended("CONF-1", "2021-10-20")),
                    YearBoundary.open(),
                    day("2021-10-31"))))
        .containsExactly("2021-10-13 TRAINING-ORDER CORE");
  }
}
