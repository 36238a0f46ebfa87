package io.github.ecf4j.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.ProgrammeWeek;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.rules.audit.Audit;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.entitlement.TrainingHours;
import io.github.ecf4j.rules.entitlement.TrainingTime;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Teachers who hold the meetings that their programme publishes, in the weeks of a real calendar.
 */
class PublishedMeetingsTest {
  private static final LocalDate START = LocalDate.of(2021, 9, 1);
  private static final LocalDate END = LocalDate.of(2023, 7, 31);

  /** Half terms of six to eight weeks, as in England. */
  private static final SchoolCalendar CALENDAR =
      SchoolCalendar.of(
          List.of(
              term(2021, Term.Season.AUTUMN, "2021-09-01", "2021-12-17", "2021-10-25"),
              term(2021, Term.Season.SPRING, "2022-01-04", "2022-04-08", "2022-02-14"),
              term(2021, Term.Season.SUMMER, "2022-04-25", "2022-07-22", "2022-05-30"),
              term(2022, Term.Season.AUTUMN, "2022-09-01", "2022-12-16", "2022-10-24"),
              term(2022, Term.Season.SPRING, "2023-01-03", "2023-03-31", "2023-02-13"),
              term(2022, Term.Season.SUMMER, "2023-04-17", "2023-07-21", "2023-05-29")),
          List.of());

  private static Term term(
      int year, Term.Season season, String first, String last, String halfTerm) {
    LocalDate monday = LocalDate.parse(halfTerm);
    return Term.builder()
        .academicYear(AcademicYear.of(year))
        .season(season)
        .days(new DateRange(LocalDate.parse(first), LocalDate.parse(last)))
        .halfTerm(new DateRange(monday, monday.plusDays(4)))
        .build();
  }

  /** A meeting of the published length in the nth teaching week of its half term. */
  private static InductionRecord asPublished(Programme programme) {
    List<CoachingSession> sessions = new ArrayList<>();
    for (Map.Entry<ProgrammeWeek, Integer> meeting : programme.meetings().entrySet()) {
      if (meeting.getValue() > 0) {
        sessions.add(
            CoachingSession.builder()
                .heldOn(day(meeting.getKey()))
                .mentor(PersonId.of("mentor"))
                .coachingMinutes(meeting.getValue())
                .otherMinutes(0)
                .build());
      }
    }
    return InductionRecord.builder()
        .history(
            CoachingHistory.builder()
                .ect(PersonId.of("ect"))
                .study(StudyLog.empty())
                .addAllSessions(sessions)
                .build())
        .programme(programme)
        .startedOn(START)
        .build();
  }

  /** The last teaching day of the nth teaching week of a half term, counted by hand. */
  private static LocalDate day(ProgrammeWeek week) {
    Term term = CALENDAR.terms().get(week.term() - 1);
    LocalDate from =
        week.half() == 1 ? term.days().first() : term.halfTerm().orElseThrow().last().plusDays(1);
    TeachingWeek nth = CALENDAR.teachingWeeksFrom(from).get(week.week() - 1);
    return CALENDAR.teachingDays(nth.week().days()).last();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ucl", "edt"})
  void whoeverHoldsEveryPublishedMeetingMissesNone(String id) {
    InductionRecord ect = asPublished(EcfCurriculum.programme(id).orElseThrow());
    Collection<Finding> findings = Audit.of(School.of(CALENDAR)).ofEct(ect, END).findings();

    assertThat(findings)
        .extracting(finding -> finding.rule().id())
        .doesNotContain("COACHING-CADENCE", "MEETING-LENGTH");
    assertThat(findings).noneMatch(finding -> finding.weight() == Weight.CORE);
  }

  /** Half terms here may be a week shorter than published: then two meetings are one. */
  @ParameterizedTest
  @CsvSource({"ucl, 59, 57", "edt, 50, 49"})
  void everyPublishedMeetingIsMissedWhereItIsNotHeld(String id, int published, int due) {
    Programme programme = EcfCurriculum.programme(id).orElseThrow();
    InductionRecord none =
        asPublished(programme).toBuilder()
            .history(
                CoachingHistory.builder().ect(PersonId.of("ect")).study(StudyLog.empty()).build())
            .build();
    ImmutableList<CoachingCycle> cycles = Induction.of(School.of(CALENDAR), none).cycles();

    assertThat(programme.meetings().values().stream().filter(one -> one > 0)).hasSize(published);
    assertThat(cycles).hasSize(due);
    assertThat(Audit.of(School.of(CALENDAR)).ofEct(none, END).findings())
        .filteredOn(finding -> finding.rule().id().equals("COACHING-CADENCE"))
        .hasSize(cycles.size());
  }

  /** Minutes as published. */
  @ParameterizedTest
  @CsvSource({"ucl, 990, 1260, 225, 900", "edt, 1560, 1020, 300, 900"})
  void theHoursOfAYearAreThoseOfItsWeeks(
      String id, int study1, int training1, int study2, int training2) {
    TrainingHours hours =
        TrainingHours.of(EcfCurriculum.programme(id).orElseThrow(), School.of(CALENDAR));

    assertThat(hours.ofEct(InductionYear.YEAR_1).value())
        .isEqualTo(new TrainingTime(training1, study1));
    assertThat(hours.ofEct(InductionYear.YEAR_2).value())
        .isEqualTo(new TrainingTime(training2, study2));
  }
}
