package io.github.ecf4j.rules.planning;

import static io.github.ecf4j.rules.Samples.absence;
import static io.github.ecf4j.rules.Samples.clinic;
import static io.github.ecf4j.rules.Samples.conference;
import static io.github.ecf4j.rules.Samples.dates;
import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.Samples.details;
import static io.github.ecf4j.rules.Samples.slot;
import static io.github.ecf4j.rules.planning.Plans.reason;
import static io.github.ecf4j.rules.planning.Plans.training;
import static io.github.ecf4j.rules.planning.Plans.unplaced;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.Closure;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.EventKind;
import io.github.ecf4j.model.programme.EventSlot.Part;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.school.School;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conferences, clinics and mentors' training. */
class EventPlanningTest {
  /** Terms of three weeks: 2021-09-06, 13, 20; 2022-01-03, 10, 17; 2022-04-18 and so on. */
  private static final SchoolCalendar CALENDAR = Samples.calendar(9, 3);

  private static final TrainingEvent FIRST = conference(1, slot(1, 1, Part.FIRST_WEEK));

  private static InductionRecord.Builder ect(String start, TrainingEvent... events) {
    return Samples.ect(Samples.programme(1, events), start);
  }

  private static ProgrammePlan plan(EventDates dates, InductionRecord ect) {
    return plan(CALENDAR, dates, ect);
  }

  private static ProgrammePlan plan(
      SchoolCalendar calendar, EventDates dates, InductionRecord ect) {
    return Induction.of(School.of(calendar).with(dates), ect).plan().value();
  }

  private static List<String> inSlots(String start, TrainingEvent... events) {
    return training(plan(EventDates.none(), ect(start, events).build()));
  }

  // Default slots

  @ParameterizedTest
  @CsvSource({
    "1, 1, FIRST_WEEK, 2021-09-06, the first week of term 1 of year 1",
    "1, 1, FIRST_HALF, 2021-09-13, the first half of term 1 of year 1",
    "1, 1, SECOND_HALF, 2021-09-20, the second half of term 1 of year 1",
    "1, 1, ANY_WEEK, 2021-09-13, any week of term 1 of year 1",
    "1, 2, FIRST_WEEK, 2022-01-03, the first week of term 2 of year 1",
    "1, 3, ANY_WEEK, 2022-04-25, any week of term 3 of year 1",
    "2, 1, FIRST_WEEK, 2022-09-05, the first week of term 1 of year 2",
    "2, 3, SECOND_HALF, 2023-05-01, the second half of term 3 of year 2"
  })
  void withoutADateAnEventStandsInItsSlot(
      int year, int term, Part part, String week, String words) {
    ProgrammePlan plan =
        plan(EventDates.none(), ect("2021-09-01", clinic(1, slot(year, term, part))).build());

    assertThat(training(plan)).containsExactly("CLINIC-1: " + week);
    assertThat(reason(plan, Plans.training("CLINIC-1")))
        .isEqualTo("Its default slot: " + words + ".");
    assertThat(plan.item(Plans.training("CLINIC-1")).flatMap(PlanItem::on)).isEmpty();
  }

  @Test
  void halfTermPartsATermInTwo() {
    SchoolCalendar calendar =
        SchoolCalendar.of(
            List.of(
                Term.builder()
                    .academicYear(AcademicYear.of(2021))
                    .season(Term.Season.AUTUMN)
                    .days(new DateRange(day("2021-09-06"), day("2021-12-17")))
                    .halfTerm(new DateRange(day("2021-09-20"), day("2021-09-24")))
                    .build()),
            List.of());

    assertThat(
            training(
                plan(
                    calendar,
                    EventDates.none(),
                    ect(
                            "2021-09-01",
                            clinic(1, slot(1, 1, Part.FIRST_HALF)),
                            clinic(2, slot(1, 1, Part.SECOND_HALF)))
                        .build())))
        .containsExactly("CLINIC-1: 2021-09-13", "CLINIC-2: 2021-11-08");
  }

  /** Induction ends on a Tuesday until which the teacher is away, and goes on to no Wednesday. */
  @Test
  void aWeekInWhichTheTeacherIsBackAfterTheEndAloneIsNotFree() {
    InductionRecord away =
        ect("2021-09-08", clinic(1, slot(2, 3, Part.FIRST_WEEK)))
            .addAbsences(absence("2023-09-04", "2023-09-05"))
            .build();
    ProgrammePlan plan = plan(EventDates.none(), away);

    assertThat(training(plan)).isEmpty();
    assertThat(unplaced(plan))
        .contains(
            "CLINIC-1: Induction is projected to end on 5 September 2023, and no week from its"
                + " default slot on, the first week of term 3 of year 2, is free.");
  }

  @Test
  void aTermOfOneWeekHasTheWeekForEitherHalf() {
    assertThat(
            training(
                plan(
                    Samples.calendar(6, 1),
                    EventDates.none(),
                    ect(
                            "2021-09-01",
                            clinic(1, slot(1, 1, Part.FIRST_HALF)),
                            clinic(2, slot(1, 2, Part.SECOND_HALF)))
                        .build())))
        .containsExactly("CLINIC-1: 2021-09-06", "CLINIC-2: 2022-01-03");
  }

  @Test
  void theFirstWeekOfTheFirstTermIsThatOfTheStart() {
    assertThat(inSlots("2021-09-15", FIRST, clinic(1, slot(1, 2, Part.FIRST_WEEK))))
        .containsExactly("CONF-1: 2021-09-13", "CLINIC-1: 2022-01-03");
    assertThat(inSlots("2022-01-03", FIRST)).containsExactly("CONF-1: 2022-01-03");
    assertThat(inSlots("2021-10-15", FIRST)).containsExactly("CONF-1: 2022-01-03");
  }

  @Test
  void eventsStandInTheOrderOfTheirSlots() {
    assertThat(
            inSlots(
                "2021-09-01",
                clinic(1, slot(1, 1, Part.SECOND_HALF)),
                clinic(2, slot(1, 1, Part.ANY_WEEK)),
                clinic(3, slot(1, 1, Part.FIRST_WEEK))))
        .containsExactly("CLINIC-3: 2021-09-06", "CLINIC-2: 2021-09-13", "CLINIC-1: 2021-09-20");
  }

  @Test
  void anEventDoesNotOvertakeTheOneBeforeIt() {
    ProgrammePlan plan =
        plan(
            dates("CONF-1", "2021-09-22"),
            ect(
                    "2021-09-01",
                    FIRST,
                    clinic(1, slot(1, 1, Part.FIRST_WEEK)),
                    clinic(2, slot(1, 1, Part.ANY_WEEK)))
                .build());

    assertThat(training(plan))
        .containsExactly("CLINIC-1: 2021-09-20", "CLINIC-2: 2021-09-20", "CONF-1: 2021-09-22");
    assertThat(reason(plan, Plans.training("CLINIC-1")))
        .isEqualTo(
            "The first week after its default slot, the first week of term 1 of year 1, in which"
                + " the teacher is in school.");
    assertThat(reason(plan, Plans.training("CLINIC-2"))).startsWith("Its default slot");
  }

  @Test
  void whoIsAwayInTheSlotWeekComesInTheNextInSchool() {
    InductionRecord away =
        ect("2021-09-01", FIRST).addAbsences(absence("2021-09-06", "2021-09-17")).build();
    InductionRecord awayForDays =
        ect("2021-09-01", FIRST).addAbsences(absence("2021-09-06", "2021-09-09")).build();

    assertThat(training(plan(EventDates.none(), away))).containsExactly("CONF-1: 2021-09-20");
    assertThat(training(plan(EventDates.none(), awayForDays)))
        .containsExactly("CONF-1: 2021-09-06");
  }

  @Test
  void whoIsAwayToTheEndHasNoWeek() {
    InductionRecord away =
        ect("2021-09-01", FIRST)
            .addAbsences(
                Absence.of(
                    new DateRange(day("2021-09-06"), day("2030-01-01")), Absence.Reason.MATERNITY))
            .build();

    assertThat(unplaced(plan(EventDates.none(), away)))
        .contains(
            "CONF-1: Induction is projected to end on 5 May 2023, and no week from its default"
                + " slot on, the first week of term 1 of year 1, is free.");
  }

  @Test
  void aSlotInATermThatIsNotKnownIsUnplaced() {
    ProgrammePlan plan =
        plan(
            Samples.calendar(2, 3),
            EventDates.none(),
            ect(
                    "2021-09-01",
                    clinic(1, slot(1, 2, Part.FIRST_WEEK)),
                    clinic(2, slot(1, 3, Part.FIRST_WEEK)),
                    clinic(3, slot(2, 1, Part.FIRST_WEEK)))
                .build());

    assertThat(training(plan)).containsExactly("CLINIC-1: 2022-01-03");
    assertThat(unplaced(plan))
        .startsWith(
            "CLINIC-2: The last teaching week known is that of 17 January 2022, before its default"
                + " slot, the first week of term 3 of year 1.",
            "CLINIC-3: The last teaching week known is that of 17 January 2022, before its default"
                + " slot, the first week of term 1 of year 2.");
  }

  @Test
  void anEventWithNeitherDateNorSlotIsUnplaced() {
    TrainingEvent clinic = details("CLINIC-1", Audience.ECT, 1, 60).kind(EventKind.CLINIC).build();

    assertThat(unplaced(plan(EventDates.none(), ect("2021-09-01", clinic).build())))
        .containsExactly("CLINIC-1: Neither a date nor a default slot is known.");
  }

  @Test
  void withoutTermsNoEventHasAWeek() {
    assertThat(
            unplaced(
                plan(
                    SchoolCalendar.of(List.of(), List.of()),
                    EventDates.none(),
                    ect("2021-09-01", FIRST).build())))
        .contains(
            "CONF-1: No teaching week is known, before its default slot, the first week of term 1"
                + " of year 1.");
  }

  // A provider's dates

  @Test
  void aProvidersDateGoesBeforeTheSlot() {
    ProgrammePlan plan = plan(dates("CONF-1", "2021-09-15"), ect("2021-09-01", FIRST).build());

    assertThat(plan.item(Plans.training("CONF-1")))
        .contains(
            PlanItem.builder()
                .activity(Plans.training("CONF-1"))
                .week(Week.of(day("2021-09-13")))
                .on(day("2021-09-15"))
                .reason("The provider holds it on 15 September 2021.")
                .build());
  }

  @Test
  void laterEventsDoNotOvertakeOneWithADate() {
    assertThat(
            training(
                plan(
                    dates("CONF-1", "2021-09-15"),
                    ect("2021-09-01", FIRST, clinic(1, slot(1, 1, Part.FIRST_WEEK))).build())))
        .containsExactly("CLINIC-1: 2021-09-13", "CONF-1: 2021-09-15");
  }

  @Test
  void aDateBeforeThatOfTheEventBeforeItStandsAndHoldsNobodyBack() {
    assertThat(
            training(
                plan(
                    dates("CONF-1", "2021-09-22", "CLINIC-1", "2021-09-08"),
                    ect(
                            "2021-09-01",
                            FIRST,
                            clinic(1, slot(1, 1, Part.FIRST_WEEK)),
                            clinic(2, slot(1, 1, Part.FIRST_WEEK)))
                        .build())))
        .containsExactly("CLINIC-1: 2021-09-08", "CLINIC-2: 2021-09-20", "CONF-1: 2021-09-22");
  }

  @ParameterizedTest
  @CsvSource({"2021-09-18", "2021-10-12", "2021-09-14"})
  void aDateOnAClosedDayIsKeptAndMarked(String date) {
    SchoolCalendar calendar =
        SchoolCalendar.of(
            CALENDAR.terms(),
            List.of(new Closure(new DateRange(day("2021-09-14"), day("2021-09-14")), "INSET")));
    ProgrammePlan plan = plan(calendar, dates("CONF-1", date), ect("2021-09-01", FIRST).build());
    PlanItem item = plan.item(Plans.training("CONF-1")).orElseThrow();

    assertThat(item.on()).contains(day(date));
    assertThat(item.onClosedDay()).isTrue();
    assertThat(item.reason()).endsWith(" 2021, a day on which the school does not teach.");
  }

  @Test
  void aDateOnATeachingDayIsNotMarked() {
    assertThat(plan(dates("CONF-1", "2021-09-14"), ect("2021-09-01", FIRST).build()).items())
        .noneMatch(PlanItem::onClosedDay);
  }

  @Test
  void whoIsAbsentOnTheFirstDateComesOnTheNext() {
    InductionRecord away =
        ect("2021-09-01", FIRST).addAbsences(absence("2021-09-15", "2021-09-15")).build();

    assertThat(training(plan(dates("CONF-1", "2021-09-15", "CONF-1", "2021-09-21"), away)))
        .containsExactly("CONF-1: 2021-09-21");
    assertThat(training(plan(dates("CONF-1", "2021-09-15"), away)))
        .containsExactly("CONF-1: 2021-09-06");
  }

  @Test
  void aDateBeforeTheStartOrAfterTheEndGivesWayToTheSlot() {
    InductionRecord ect = ect("2021-09-06", FIRST).build();

    assertThat(training(plan(dates("CONF-1", "2021-09-03"), ect)))
        .containsExactly("CONF-1: 2021-09-06");
    assertThat(training(plan(dates("CONF-1", "2023-05-05"), ect)))
        .containsExactly("CONF-1: 2023-05-05");
    assertThat(training(plan(dates("CONF-1", "2023-05-06"), ect)))
        .containsExactly("CONF-1: 2021-09-06");
  }

  @Test
  void aDateBeyondTheKnownTermsIsUnplaced() {
    InductionRecord ect = ect("2021-09-06", FIRST).build();
    SchoolCalendar twoTerms = Samples.calendar(2, 3);
    EventDates beyond = dates("CONF-1", "2022-01-24");
    ProgrammePlan plan = plan(twoTerms, beyond, ect);

    assertThat(training(plan(twoTerms, dates("CONF-1", "2022-01-21"), ect)))
        .containsExactly("CONF-1: 2022-01-21");
    assertThat(unplaced(plan))
        .startsWith(
            "CONF-1: The last teaching week known is that of 17 January 2022, before the provider’s"
                + " date, 24 January 2022.");
    assertThat(
            Induction.of(School.of(twoTerms).with(beyond), ect)
                .replan(plan, day("2021-09-06"))
                .changes())
        .isEmpty();
  }

  @Test
  void mentorsEventsHaveNoPlaceInATeachersPlan() {
    TrainingEvent mentors =
        details("M-CONF", Audience.MENTOR, 1, 360)
            .slot(slot(1, 1, Part.FIRST_WEEK))
            .kind(EventKind.CONFERENCE)
            .build();
    ProgrammePlan plan =
        plan(dates("M-CONF", "2021-09-15"), ect("2021-09-06", FIRST, mentors).build());

    assertThat(training(plan)).containsExactly("CONF-1: 2021-09-06");
    assertThat(plan.unplaced()).isEmpty();
  }

  // Mentors' training

  private static TrainingEvent mentorClinic(String id, int number) {
    return details(id, Audience.MENTOR, number, 60).kind(EventKind.CLINIC).build();
  }

  private static ProgrammePlan planMentor(EventDates dates, String from) {
    return ProgrammePlanner.of(School.of(CALENDAR).with(dates))
        .planMentor(
            Samples.programme(
                1, FIRST, mentorClinic("M-3", 3), mentorClinic("M-1", 1), mentorClinic("M-2", 2)),
            day(from));
  }

  @Test
  void aMentorsTrainingIsSpreadOverTheTeachingWeeksOfAYearByNumber() {
    ProgrammePlan plan = planMentor(EventDates.none(), "2021-09-06");

    assertThat(training(plan))
        .containsExactly("M-1: 2021-09-06", "M-2: 2022-01-03", "M-3: 2022-04-18");
    assertThat(reason(plan, Plans.training("M-2")))
        .isEqualTo("Mentor training is spread evenly over the first year of mentoring.");
    assertThat(plan.items()).hasSize(3);
  }

  /** In both cases the year has nine weeks. */
  @Test
  void theYearEndsWithTheAnniversary() {
    assertThat(training(planMentor(EventDates.none(), "2021-10-01")))
        .containsExactly("M-1: 2022-01-03", "M-2: 2022-04-18", "M-3: 2022-09-05");
    assertThat(training(planMentor(EventDates.none(), "2021-09-18")))
        .containsExactly("M-1: 2021-09-20", "M-2: 2022-01-17", "M-3: 2022-05-02");
  }

  @Test
  void aProvidersFirstDateFromTheFirstDayOnGoesBeforeTheSpread() {
    ProgrammePlan plan =
        planMentor(
            dates(
                "M-1", "2021-09-05", "M-1", "2021-09-11", "M-1", "2021-09-20", "M-2", "2021-09-06"),
            "2021-09-06");

    assertThat(training(plan))
        .containsExactly("M-1: 2021-09-11", "M-2: 2021-09-06", "M-3: 2022-04-18");
    assertThat(plan.item(Plans.training("M-1")).orElseThrow().onClosedDay()).isTrue();
    assertThat(plan.item(Plans.training("M-2")).orElseThrow().onClosedDay()).isFalse();
  }

  @Test
  void withoutTeachingWeeksOnlyWhatHasADateIsPlaced() {
    ProgrammePlan plan = planMentor(dates("M-2", "2031-01-01"), "2030-09-06");

    assertThat(training(plan)).containsExactly("M-2: 2031-01-01");
    assertThat(unplaced(plan))
        .containsExactly(
            "M-1: No teaching week is known in the first year of mentoring.",
            "M-3: No teaching week is known in the first year of mentoring.");
  }
}
