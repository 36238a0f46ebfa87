package io.github.ecf4j.rules.induction;

import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.Samples.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Timetable;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.EventSlot;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.coaching.StepGate;
import io.github.ecf4j.rules.coaching.StepVerdict;
import io.github.ecf4j.rules.entitlement.Mentee;
import io.github.ecf4j.rules.period.ObservationPeriod;
import io.github.ecf4j.rules.period.ReportingPeriod;
import io.github.ecf4j.rules.school.LoadLimits;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An induction from September 2021 to July 2023, by the plain answers of its calculators. */
class InductionTest {
  private static final Programme PROGRAMME =
      Samples.programme(3, Samples.conference(1, Samples.slot(1, 1, EventSlot.Part.FIRST_WEEK)));
  private static final SchoolCalendar CALENDAR = Samples.calendar(9, 12);
  private static final School SCHOOL = School.of(CALENDAR);
  private static final LocalDate START = day("2021-09-06");
  private static final LocalDate IN_YEAR_2 = day("2022-09-12");
  private static final StudyLog NOTHING = StudyLog.empty();
  private static final InductionRecord ADA = record("ada", "2021-09-06").build();
  private static final InductionRecord BEA = record("bea", "2021-09-06").build();
  private static final InductionRecord LATER = record("cal", "2022-01-03").build();

  private static InductionRecord.Builder record(String id, String start) {
    return InductionRecord.builder()
        .history(CoachingHistory.builder().ect(PersonId.of(id)).study(NOTHING).build())
        .programme(PROGRAMME)
        .timetable(Timetable.builder().timetabledMinutes(1500).build())
        .startedOn(day(start));
  }

  private static Induction of(InductionRecord record) {
    return Induction.of(SCHOOL, record);
  }

  @Test
  void whoTakesTheSameCourseSharesIt() {
    List<Induction> all = Induction.all(SCHOOL, List.of(ADA, BEA, LATER));
    assertThat(all).containsExactly(of(ADA), of(BEA), of(LATER));
    assertThat(all.get(1).plan()).isSameAs(all.get(0).plan());
    assertThat(all.get(2).plan()).isNotSameAs(all.get(0).plan());
    assertThat(of(ADA).withSameCourse(BEA)).isEqualTo(of(BEA));
    assertThatThrownBy(() -> of(ADA).withSameCourse(LATER))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("other must be of the same course as ada, but was: cal");
    assertThatThrownBy(() -> Induction.all(SCHOOL, Collections.singletonList(null)))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("records[0]");
  }

  @Test
  void itIsEqualByItsSchoolAndRecord() {
    assertThat(of(ADA))
        .hasSameHashCodeAs(of(ADA))
        .doesNotHaveSameHashCodeAs(of(BEA))
        .isNotEqualTo(of(BEA))
        .isNotEqualTo(Induction.of(School.of(Samples.calendar(6, 12)), ADA))
        .isNotEqualTo(ADA)
        .hasToString("Induction of ada");
    assertThat(of(ADA).record()).isSameAs(ADA);
    assertThat(of(ADA).school()).isSameAs(SCHOOL);
  }

  @Test
  void itRunsFromItsStartToItsEnd() {
    LocalDate end = of(ADA).years().projectedEnd().orElseThrow();
    assertThat(end).isEqualTo(day("2023-07-07"));
    assertThat(of(ADA).isRunning(START.minusDays(1))).isFalse();
    assertThat(Stream.of(START, IN_YEAR_2, end)).allMatch(of(ADA)::isRunning);
    assertThat(of(ADA).isRunning(end.plusDays(1))).isFalse();
  }

  @Test
  void itsWeeksAreThoseOfTheCalendarAndItsCyclesLieInThem() {
    List<TeachingWeek> weeks = of(ADA).weeks();
    assertThat(weeks).hasSize(6 * 12);
    assertThat(weeks.get(0).week().contains(START)).isTrue();
    assertThat(of(ADA).weeksBeyondFramework()).isEmpty();
    assertThat(of(ADA).cycles())
        .hasSize(3 * 12 + 3 * 12 / 2)
        .extracting(CoachingCycle::firstDay)
        .isSorted()
        .startsWith(START);
  }

  @Test
  void itsPeriodsAreOneATerm() {
    List<ReportingPeriod> periods = of(ADA).periods(IN_YEAR_2).value();
    assertThat(periods).hasSizeGreaterThanOrEqualTo(4);
    assertThat(of(ADA).period(IN_YEAR_2).value())
        .isEqualTo(periods.stream().filter(one -> one.days().contains(IN_YEAR_2)).findFirst())
        .isPresent();
    assertThat(of(ADA).period(START.minusDays(1)).value()).isEmpty();
    assertThat(of(ADA).observations(IN_YEAR_2).value())
        .extracting(ObservationPeriod::days)
        .anyMatch(days -> days.contains(IN_YEAR_2));
  }

  @Test
  void eventsAreDueOnTheProvidersDays() {
    Induction dated = Induction.of(SCHOOL.with(Samples.dates("CONF-1", "2021-09-10")), ADA);
    assertThat(dated.eventsDue(day("2021-09-09"))).isEmpty();
    assertThat(dated.eventsDue(IN_YEAR_2))
        .containsExactly(Map.entry(new EventId("CONF-1"), day("2021-09-10")));
    assertThat(of(ADA).eventsDue(IN_YEAR_2)).isEmpty();
  }

  @Test
  void timetableAndMentorTimeAreThoseOfTheYearAndOnlyWhereThereIsAPost() {
    assertThat(of(ADA).timetable(START)).isPresent();
    assertThat(of(ADA).timetable(START.minusDays(1))).isEmpty();
    assertThat(of(ADA).timetable(day("2023-07-07"))).isPresent();
    assertThat(of(ADA).timetable(day("2023-07-08"))).isEmpty();
    assertThat(of(ADA).mentee(IN_YEAR_2).map(Mentee::year)).contains(InductionYear.YEAR_2);
    assertThat(of(ADA).mentorTime(IN_YEAR_2)).isPresent();
    Induction between =
        of(
            record("ada", "2021-09-06")
                .addPosts(post("2021-09-06", "2022-07-08", "1"), post("2023-01-02", "1"))
                .build());
    assertThat(between.isRunning(IN_YEAR_2)).isTrue();
    assertThat(between.timetable(IN_YEAR_2)).isEmpty();
    assertThat(between.mentee(IN_YEAR_2)).isEmpty();
    assertThat(between.mentorTime(IN_YEAR_2)).isEmpty();
  }

  @Test
  void whatIsTrainedAndLeftIsTheWhole() {
    assertThat(of(ADA).trainingLeft(IN_YEAR_2).value())
        .isNotEqualTo(of(ADA).trainingDone(IN_YEAR_2).value());
    assertThat(of(ADA).load(new LoadLimits(60, 5, 300)).weeks()).isNotEmpty();
  }

  @Test
  void aPlanMadeAgainMovesWhatWasNotStudied() {
    assertThat(of(ADA).replan(START).plan().items()).isNotEmpty();
    assertThat(of(ADA).replan(of(ADA).plan().value(), IN_YEAR_2))
        .isEqualTo(of(ADA).replan(IN_YEAR_2));
    assertThat(of(ADA).replan(IN_YEAR_2).plan()).isNotEqualTo(of(ADA).plan().value());
  }

  @Test
  void aStepIsCheckedByThePlanAsOfTheDay() {
    StepBasis second = StepBasis.ofModules(2);
    Induction missedIt = of(ADA);
    StepVerdict.Blocked blocked = (StepVerdict.Blocked) missedIt.check(second, IN_YEAR_2);
    assertThat(blocked.planned())
        .singleElement()
        .satisfies(study -> assertThat(study.week().first()).isAfterOrEqualTo(IN_YEAR_2));
    assertThat(StepGate.of(SCHOOL, ADA, missedIt.plan().value()).check(second, NOTHING, IN_YEAR_2))
        .as("the plan of the start has a week that is over")
        .isNotEqualTo(blocked);

    StudyLog studied = StudyLog.builder().completed(2, IN_YEAR_2).build();
    CoachingHistory history = ADA.history().toBuilder().study(studied).build();
    Induction studiedIt = of(ADA.toBuilder().history(history).build());
    assertThat(studiedIt.check(second, IN_YEAR_2)).isEqualTo(StepVerdict.allowed());
    assertThat(studiedIt.check(second, IN_YEAR_2.minusDays(1)).isAllowed()).isFalse();
  }

  @Test
  void itsEndIsThatOfItsYearsAndExplained() {
    assertThat(of(ADA).end().value()).isEqualTo(of(ADA).years().projectedEnd()).isPresent();
    assertThat(of(ADA).end().steps()).isNotEmpty().isEqualTo(of(ADA).asRecorded().steps());
    Induction beyond = Induction.of(School.of(Samples.calendar(3, 12)), ADA);
    assertThat(beyond.end().value()).isEmpty();
    assertThat(beyond.end().notKnown()).isNotEmpty();
  }

  @Test
  void aWeekIsOverOnlyWhereTheTermsUntilThenAreKnown() {
    InductionRecord record =
        ADA.toBuilder()
            .programme(Samples.withoutStudy(PROGRAMME, 2))
            .history(
                ADA.history().toBuilder()
                    .study(StudyLog.builder().completed(1, START).build())
                    .build())
            .build();
    SchoolCalendar withoutSpring =
        SchoolCalendar.of(
            CALENDAR.terms().stream()
                .filter(term -> !term.days().contains(day("2022-02-01")))
                .toList(),
            CALENDAR.closures());
    StepBasis two = StepBasis.ofModules(2);
    LocalDate before = CALENDAR.terms().get(0).days().last();
    LocalDate after = CALENDAR.terms().get(2).days().first();

    assertThat(Induction.of(School.of(CALENDAR), record).check(two, after).isAllowed()).isTrue();
    Induction lacking = Induction.of(School.of(withoutSpring), record);
    assertThat(lacking.check(two, before).isAllowed()).isTrue();
    assertThat(lacking.check(two, after))
        .isInstanceOfSatisfying(
            StepVerdict.Unknown.class,
            one -> assertThat(one.reason()).isEqualTo(StepVerdict.Unknown.Reason.WEEK_NOT_KNOWN));
  }
}
