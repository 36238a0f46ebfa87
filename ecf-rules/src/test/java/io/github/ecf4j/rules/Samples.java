package io.github.ecf4j.rules;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.EventKind;
import io.github.ecf4j.model.programme.EventMode;
import io.github.ecf4j.model.programme.EventSlot;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.model.programme.TrainingEventBuilder;
import io.github.ecf4j.rules.testkit.Calendars;
import io.github.ecf4j.rules.testkit.Frameworks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Parts of the cases that tests of several packages tell: a small school, its people and days. */
public final class Samples {
  /** The teacher. */
  public static final PersonId ABDI = PersonId.of("abdi");

  /** The mentor. */
  public static final PersonId MARCUS = PersonId.of("marcus");

  private Samples() {}

  /** A day, as in {@code 2021-09-06}. */
  public static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  /**
   * Terms of whole weeks from September 2021 on. They begin on the first Monday of September, on
   * that of January, and on the first from 15 April on: 2021-09-06, 2022-01-03, 2022-04-18,
   * 2022-09-05, 2023-01-02, 2023-04-17, 2023-09-04, 2024-01-01 and so on.
   */
  public static SchoolCalendar calendar(int terms, int weeks) {
    List<Term> all = new ArrayList<>();
    for (int i = 0; i < terms; i++) {
      int year = 2021 + i / 3;
      LocalDate from =
          switch (i % 3) {
            case 0 -> LocalDate.of(year, 9, 1);
            case 1 -> LocalDate.of(year + 1, 1, 1);
            default -> LocalDate.of(year + 1, 4, 15);
          };
      LocalDate monday = from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
      all.add(
          Calendars.term(
              year,
              List.of(Term.Season.values()).get(i % 3),
              monday.toString(),
              monday.plusWeeks(weeks).minusDays(3).toString()));
    }
    return SchoolCalendar.of(all, List.of());
  }

  /** A programme of strands of four modules, the first of each without steps. */
  public static Programme programme(int strands, TrainingEvent... events) {
    return Frameworks.programme(
        Collections.nCopies(strands, 4), List.of(), List.of(events), Frameworks.coaching(1, 2));
  }

  /** A programme some of whose modules have no self-study. */
  public static Programme withoutStudy(Programme programme, int... modules) {
    ModuleSet none = ModuleSet.of(modules);
    return programme.toBuilder()
        .modules(
            programme.modules().stream()
                .map(one -> none.contains(one.number()) ? one.toBuilder().minutes(0).build() : one)
                .toList())
        .build();
  }

  /** A conference for teachers, of six hours. */
  public static TrainingEvent conference(int number, EventSlot slot) {
    return details("CONF-" + number, Audience.ECT, number, 360)
        .slot(slot)
        .kind(EventKind.CONFERENCE)
        .mode(EventMode.FACE_TO_FACE)
        .build();
  }

  /** A clinic for teachers, of an hour. */
  public static TrainingEvent clinic(int number, EventSlot slot) {
    return details("CLINIC-" + number, Audience.ECT, number, 60)
        .slot(slot)
        .kind(EventKind.CLINIC)
        .build();
  }

  /** What an event without a slot has. */
  public static TrainingEventBuilder details(
      String id, Audience audience, int number, int minutes) {
    return TrainingEvent.builder()
        .id(new EventId(id))
        .audience(audience)
        .number(number)
        .minutes(minutes)
        .citation(Frameworks.INVENTED);
  }

  /** Where an event stands unless the provider names a date. */
  public static EventSlot slot(int year, int term, EventSlot.Part part) {
    return new EventSlot(InductionYear.of(year), term, part);
  }

  /** A teacher who has done nothing yet. */
  public static InductionRecord.Builder ect(Programme programme, String start) {
    return ect(programme, start, StudyLog.empty());
  }

  /** A teacher who has studied and was coached. */
  public static InductionRecord.Builder ect(
      Programme programme, String start, StudyLog study, CoachingSession... sessions) {
    return InductionRecord.builder()
        .history(CoachingHistory.builder().ect(ABDI).study(study).addSessions(sessions).build())
        .programme(programme)
        .startedOn(day(start));
  }

  /** A coaching session of which only day and mentor are recorded. */
  public static CoachingSession session(String on) {
    return CoachingSession.builder().heldOn(day(on)).mentor(MARCUS).build();
  }

  /** A meeting of so many minutes of coaching and of other mentoring. */
  public static CoachingSession meeting(String on, int coaching, int other) {
    return CoachingSession.builder()
        .heldOn(day(on))
        .mentor(MARCUS)
        .coachingMinutes(coaching)
        .otherMinutes(other)
        .build();
  }

  /** A post that still runs. */
  public static Post post(String from, String fte) {
    return Post.builder().startsOn(day(from)).fte(Fte.of(fte)).build();
  }

  /** A post that has ended. */
  public static Post post(String from, String to, String fte) {
    return Post.builder().startsOn(day(from)).endsOn(day(to)).fte(Fte.of(fte)).build();
  }

  /** Sick leave. */
  public static Absence absence(String from, String to) {
    return Absence.of(new DateRange(day(from), day(to)), Absence.Reason.SICKNESS);
  }

  /** That somebody attended an event. */
  public static Attendance attended(String event, String on) {
    return new Attendance(new EventId(event), day(on));
  }

  /** A provider’s dates, given as event and day in turn. */
  public static EventDates dates(String... eventsAndDays) {
    ImmutableSetMultimap.Builder<EventId, LocalDate> dates = ImmutableSetMultimap.builder();
    for (int i = 0; i < eventsAndDays.length; i += 2) {
      dates.put(new EventId(eventsAndDays[i]), day(eventsAndDays[i + 1]));
    }
    return EventDates.of(dates.build());
  }
}
