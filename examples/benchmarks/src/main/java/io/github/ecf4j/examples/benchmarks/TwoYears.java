package io.github.ecf4j.examples.benchmarks;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.Closure;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.coaching.ChosenBy;
import io.github.ecf4j.model.coaching.CoachingStep;
import io.github.ecf4j.model.coaching.StepBank;
import io.github.ecf4j.model.coaching.StepOrigin;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A school's calendar and what a teacher did in two years at it: 36 studies, 57 coaching sessions
 * and nine events, without fault or with ten findings.
 */
final class TwoYears {
  private static final LocalDate START = LocalDate.of(2021, 9, 6);
  private static final LocalDate SECOND_POST = LocalDate.of(2022, 9, 1);
  private static final int SESSIONS = 57;

  final Programme programme = EcfCurriculum.ambition();

  /** Three years, so that part-time service finds terms to go on in. */
  final SchoolCalendar calendar =
      SchoolCalendar.of(
          List.of(
              term(Term.Season.AUTUMN, "2021-09-06", "2021-12-17", "2021-10-25"),
              term(Term.Season.SPRING, "2022-01-04", "2022-04-01", "2022-02-14"),
              term(Term.Season.SUMMER, "2022-04-19", "2022-07-22", "2022-05-30"),
              term(Term.Season.AUTUMN, "2022-09-05", "2022-12-16", "2022-10-24"),
              term(Term.Season.SPRING, "2023-01-03", "2023-03-31", "2023-02-13"),
              term(Term.Season.SUMMER, "2023-04-17", "2023-07-07", "2023-05-29"),
              term(Term.Season.AUTUMN, "2023-09-04", "2023-12-15", "2023-10-23"),
              term(Term.Season.SPRING, "2024-01-08", "2024-03-28", "2024-02-12"),
              term(Term.Season.SUMMER, "2024-04-15", "2024-07-19", "2024-05-27")),
          List.of(closed("2022-05-02"), closed("2023-05-01"), closed("2023-05-08")));

  /** Each event is held twice, as its slot says and twelve weeks later. */
  final EventDates dates;

  /** The last teaching day of the second year, which is the last of induction. */
  final LocalDate report = LocalDate.of(2023, 7, 7);

  /** The school, with these dates. */
  final School school;

  private final Draft clean = new Draft(START);
  private final ProgrammePlan plan;

  TwoYears() {
    clean.posts.add(Post.builder().school("Northgate").startsOn(START).build());
    dates = hold();
    school = School.of(calendar).with(dates);
    Induction induction = Induction.of(school, clean.record(programme));
    plan = induction.plan().value();
    for (PlannedStudy study : plan.studies()) {
      clean.study.put(study.module().value(), teachingDay(study.week().first()));
    }
    coach(induction.cycles());
    Agreement.of("studies", 36, clean.study.size());
    Agreement.of("sessions", SESSIONS, clean.entries.size());
    Agreement.of("events", 9, clean.attendances.size());
  }

  private static Term term(Term.Season season, String first, String last, String halfTerm) {
    LocalDate from = LocalDate.parse(first);
    LocalDate half = LocalDate.parse(halfTerm);
    return Term.builder()
        .academicYear(
            AcademicYear.of(season == Term.Season.AUTUMN ? from.getYear() : from.getYear() - 1))
        .season(season)
        .days(new DateRange(from, LocalDate.parse(last)))
        .halfTerm(new DateRange(half, half.plusDays(4)))
        .build();
  }

  private static Closure closed(String day) {
    return new Closure(new DateRange(LocalDate.parse(day), LocalDate.parse(day)), "bank holiday");
  }

  private LocalDate teachingDay(LocalDate monday) {
    return calendar.firstTeachingDayFrom(monday).orElseThrow();
  }

  private EventDates hold() {
    List<LocalDate> held =
        List.of(
            LocalDate.of(2021, 9, 10),
            LocalDate.of(2021, 11, 19),
            LocalDate.of(2022, 1, 7),
            LocalDate.of(2022, 3, 11),
            LocalDate.of(2022, 5, 13),
            LocalDate.of(2022, 9, 9),
            LocalDate.of(2022, 11, 18),
            LocalDate.of(2023, 1, 20),
            LocalDate.of(2023, 4, 28));
    ImmutableSetMultimap.Builder<EventId, LocalDate> all = ImmutableSetMultimap.builder();
    int number = 0;
    for (TrainingEvent event : programme.events()) {
      if (event.audience() == Audience.ECT) {
        LocalDate day = held.get(number++);
        all.putAll(event.id(), day, day.plusWeeks(12));
        clean.attendances.add(new Attendance(event.id(), day));
      }
    }
    return EventDates.of(all.build());
  }

  /** One session a cycle, on the Thursday of its first week, on a step that was not set before. */
  private void coach(List<CoachingCycle> cycles) {
    StepBank bank = EcfCurriculum.stepBank("ambition").orElseThrow();
    List<CoachingStep> steps = new ArrayList<>();
    for (CoachingCycle cycle : cycles) {
      TeachingWeek week = cycle.weeks().get(0);
      Draft.Entry entry = new Draft.Entry(week.week().first().plusDays(3));
      latestStep(bank, steps, week)
          .ifPresent(
              step -> {
                steps.add(step);
                entry.set(step.id(), step.title(), step.basis());
              });
      clean.entries.add(entry);
    }
  }

  private Optional<CoachingStep> latestStep(
      StepBank bank, List<CoachingStep> before, TeachingWeek week) {
    for (int module = 36; module > 0; module--) {
      LocalDate studied = clean.study.get(module);
      if (studied != null && !studied.isAfter(week.week().last())) {
        for (CoachingStep step : bank.stepsOf(ModuleNumber.of(module))) {
          if (!before.contains(step)) {
            return Optional.of(step);
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The plan of the start, which both histories are held against. */
  ProgrammePlan plan() {
    return plan;
  }

  /** Nothing to find. */
  Draft clean() {
    return clean.copy();
  }

  /**
   * Ten findings of ten rules, and a second post that adjoins the first. One session and one event
   * are missing, which are two of the ten.
   */
  Draft mixed() {
    Draft mixed = clean.copy();
    mixed.posts.clear();
    mixed.posts.add(
        Post.builder()
            .school("Northgate")
            .startsOn(START)
            .endsOn(SECOND_POST.minusDays(1))
            .build());
    mixed.posts.add(Post.builder().school("Northgate").startsOn(SECOND_POST).build());
    // Module 20 is studied a week late, while the step of its own week is on it already.
    mixed.study.computeIfPresent(20, (module, day) -> day.plusWeeks(1));
    Draft.Entry adapted = mixed.entries.get(10);
    adapted.origin = Optional.of(StepOrigin.EDITED);
    Draft.Entry chosen = mixed.entries.get(45);
    chosen.chosenBy = Optional.of(ChosenBy.ECT);
    Draft.Entry shortSession = mixed.entries.get(15);
    shortSession.coaching = OptionalInt.of(15);
    shortSession.other = OptionalInt.of(30);
    mixed.entries.get(20).rounds = OptionalInt.of(1);
    mixed.entries.get(25).observedFor = OptionalInt.of(20);
    mixed.entries.remove(50);
    mixed.attendances.remove(3);
    mixed.timetable = Optional.of(Draft.timetable(0, 1300));
    return mixed;
  }

  /**
   * A second post that counts while it runs, and no more once it ends before it is a term long:
   * what is taught is judged by what is known on the day.
   */
  Draft shortSecondPost() {
    Draft draft = clean.copy();
    draft.posts.clear();
    draft.posts.add(
        Post.builder()
            .school("Northgate")
            .startsOn(START)
            .endsOn(LocalDate.of(2022, 7, 1))
            .build());
    draft.posts.add(
        Post.builder()
            .school("Southgate")
            .startsOn(LocalDate.of(2022, 7, 4))
            .endsOn(LocalDate.of(2022, 11, 18))
            .build());
    draft.timetable = Optional.of(Draft.timetable(0, 1250));
    return draft;
  }

  /** A day on which that second post still runs. */
  LocalDate duringSecondPost() {
    return LocalDate.of(2022, 10, 10);
  }
}
