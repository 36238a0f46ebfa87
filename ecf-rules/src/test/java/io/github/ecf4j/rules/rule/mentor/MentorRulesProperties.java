package io.github.ecf4j.rules.rule.mentor;

import static io.github.ecf4j.rules.Samples.MARCUS;
import static io.github.ecf4j.rules.Samples.details;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.induction.MentorBuilder;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.EventKind;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.rules.Audits;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.testkit.EcfDomain;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** The sessions of the histories here are held by a mentor called "mentor". */
@Domain(EcfDomain.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
@StatisticsReport(onFailureOnly = true)
class MentorRulesProperties {
  private static final List<EventId> EVENTS =
      List.of(new EventId("M-CONF"), new EventId("M-CLINIC"), new EventId("COC"));
  private static final Programme PROGRAMME =
      Samples.programme(
          2,
          details("M-CONF", Audience.MENTOR, 1, 360).kind(EventKind.CONFERENCE).build(),
          details("M-CLINIC", Audience.MENTOR, 1, 60).kind(EventKind.CLINIC).build(),
          details("COC", Audience.MENTOR, 1, 60).kind(EventKind.COACHING_ON_COACHING).build());
  private static final SchoolCalendar CALENDAR = Samples.calendar(9, 3);
  private static final PersonId MENTOR = PersonId.of("mentor");

  private static Report audit(Mentor mentor, List<InductionRecord> ects, LocalDate day) {
    return Audits.mentor(
        PROGRAMME, School.of(CALENDAR), mentor, Induction.all(School.of(CALENDAR), ects), day);
  }

  private static int count(RuleId rule, Report report) {
    return (int) report.findings().stream().filter(one -> one.rule().equals(rule)).count();
  }

  private static MentorBuilder trained(int events, LocalDate since) {
    return Mentor.builder()
        .id(MENTOR)
        .mentoringSince(since.minusYears(1))
        .addAllAttendances(
            EVENTS.stream()
                .limit(events)
                .map(event -> new Attendance(event, since.minusMonths(1)))
                .toList());
  }

  @Property
  void moreProtectedTimeNeverAddsAFinding(
      @ForAll @IntRange(max = 200) int minutes,
      @ForAll @IntRange(max = 100) int more,
      @ForAll @IntRange(max = 3) int teachers,
      @ForAll LocalDate day) {
    List<InductionRecord> ects =
        Stream.generate(() -> Samples.ect(PROGRAMME, "2021-09-20").mentor(MARCUS).build())
            .limit(teachers)
            .toList();
    Mentor less = Mentor.builder().id(MARCUS).protectedMinutesPerWeek(minutes).build();
    Mentor enough = Mentor.builder().id(MARCUS).protectedMinutesPerWeek(minutes + more).build();
    int found = count(RuleId.of("MENTOR-TIME"), audit(less, ects, day));

    assertThat(count(RuleId.of("MENTOR-TIME"), audit(enough, ects, day)))
        .isLessThanOrEqualTo(found);
    if (teachers == 0) {
      assertThat(found).isZero();
    }
    Statistics.label("found")
        .collect(found)
        .coverage(coverage -> coverage.check(1).percentage(p -> p >= 5));
  }

  @Property
  void moreTrainingNeverAddsAFinding(
      @ForAll @IntRange(max = 3) int events,
      @ForAll @IntRange(max = 3) int more,
      @ForAll LocalDate since,
      @ForAll LocalDate day) {
    int found =
        count(RuleId.of("MENTOR-TRAINING"), audit(trained(events, since).build(), List.of(), day));
    int after =
        count(
            RuleId.of("MENTOR-TRAINING"),
            audit(trained(Math.min(3, events + more), since).build(), List.of(), day));

    assertThat(after).isLessThanOrEqualTo(found);
    assertThat(found).isEqualTo(since.isAfter(day) ? 0 : 3 - events);
  }

  @Property
  void moreReadingNeverAddsAFinding(
      @ForAll CoachingHistory history,
      @ForAll StudyLog read,
      @ForAll StudyLog more,
      @ForAll LocalDate day) {
    InductionRecord ect =
        InductionRecord.builder()
            .history(history)
            .programme(PROGRAMME)
            .startedOn(LocalDate.of(2021, 9, 6))
            .build();
    StudyLog.Builder both = StudyLog.builder();
    read.completions().forEach(both::completed);
    more.completions().forEach(both::completed);
    Report before = audit(Mentor.builder().id(MENTOR).study(read).build(), List.of(ect), day);
    Report after =
        audit(Mentor.builder().id(MENTOR).study(both.build()).build(), List.of(ect), day);

    assertThat(after.count(Weight.ADVISORY)).isLessThanOrEqualTo(before.count(Weight.ADVISORY));
    assertThat(before.findings()).allMatch(f -> f.rule().equals(RuleId.of("MENTOR-STUDY")));
    assertThat(before.findings().isEmpty())
        .isEqualTo(
            history.sessions().stream()
                .filter(CoachingSession::hasCoaching)
                .filter(session -> !session.heldOn().isAfter(day))
                .allMatch(
                    session ->
                        session.step().stream()
                            .allMatch(
                                step ->
                                    read.studiedBy(session.heldOn())
                                        .containsAll(step.basis().modules()))));
    Statistics.label("found")
        .collect(!before.findings().isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }
}
