package io.github.ecf4j.rules.testkit;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.planning.Attendances;
import io.github.ecf4j.rules.planning.DueDates;
import io.github.ecf4j.rules.planning.ProgrammePlanner;
import io.github.ecf4j.rules.planning.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** What happens when a plan is carried out; it can be changed before it becomes a record. */
final class Diary {
  /** Before any induction here. */
  private static final LocalDate LONG_AGO = LocalDate.of(2019, 7, 1);

  final NavigableMap<ModuleNumber, LocalDate> studied = new TreeMap<>();
  final List<Meeting> meetings = new ArrayList<>();
  final Map<EventId, LocalDate> attended = new LinkedHashMap<>();
  final Map<EventId, LocalDate> mentorAttended = new LinkedHashMap<>();
  int protectedMinutes = 60;
  Optional<PersonId> tutor;
  final NavigableMap<ModuleNumber, LocalDate> mentorStudied = new TreeMap<>();

  private final Scenario scenario;
  private final YearBoundary years;

  private Diary(Scenario scenario) {
    this.scenario = scenario;
    this.years = scenario.induction().years();
    this.tutor = scenario.ect().inductionTutor();
    scenario
        .ect()
        .programme()
        .moduleNumbers()
        .forEach(module -> mentorStudied.put(module, LONG_AGO));
  }

  /** Carries out a plan, as far as conduct goes. */
  static Diary of(Scenario scenario, ProgrammePlan plan, Conduct conduct) {
    Diary diary = new Diary(scenario);
    for (int i = 0; i < plan.items().size(); i++) {
      PlanItem item = plan.items().get(i);
      boolean study = item.activity() instanceof Activity.Study;
      if (!study || conduct.studies()) {
        conduct.weeksLate(i).ifPresent(late -> diary.carryOut(item, late));
      }
    }
    diary.setSteps();
    ProgrammePlanner.of(scenario.school())
        .planMentor(scenario.ect().programme(), scenario.ect().startedOn())
        .items()
        .forEach(
            item ->
                diary.mentorAttended.put(
                    ((Activity.Training) item.activity()).event(), diary.firstDay(item, 0)));
    return diary;
  }

  private void carryOut(PlanItem item, int late) {
    if (item.activity() instanceof Activity.Study study) {
      studied.put(study.module(), firstDay(item, late));
    } else if (item.activity() instanceof Activity.Coaching && canMeet(item, late)) {
      meetings.add(new Meeting(lastDay(item, late), Optional.empty()));
    } else if (item.activity() instanceof Activity.Training training) {
      attendedOn(training.event(), item, late)
          .ifPresent(day -> attended.put(training.event(), day));
    }
  }

  /**
   * Who is in time goes to an event that is due when the provider holds it, and to others in the
   * week of the plan; or not at all, as while away.
   */
  private Optional<LocalDate> attendedOn(EventId event, PlanItem item, int late) {
    boolean isDue = DueDates.of(scenario.dates()).due(event, scenario.ect(), years).isPresent();
    if (late > 0) {
      return Optional.of(firstDay(item, late));
    }
    if (!isDue) {
      return Optional.of(firstDay(item, late)).filter(day -> counts(event, day));
    }
    NavigableSet<LocalDate> held = scenario.dates().of(event);
    return item.on()
        .filter(held::contains)
        .or(() -> held.subSet(item.firstDay(), true, item.lastDay(), true).stream().findFirst())
        .filter(day -> counts(event, day));
  }

  /** Whether the record and the provider's dates let somebody attend an event on a day. */
  boolean counts(EventId event, LocalDate day) {
    return Attendances.of(scenario.school())
            .standing(new Attendance(event, day), scenario.ect(), years)
        == Standing.COUNTS;
  }

  /** Nobody is coached in a week of the plan in which the teacher is not in school. */
  private boolean canMeet(PlanItem item, int late) {
    return late > 0
        || bestDays(item.week().first()).stream().anyMatch(scenario.ect().service()::isInSchoolOn);
  }

  private LocalDate firstDay(PlanItem item, int late) {
    NavigableSet<LocalDate> days = bestDays(item.week().first().plusWeeks(late));
    return item.on()
        .map(day -> day.plusWeeks(late))
        .orElseGet(() -> days.isEmpty() ? item.week().first().plusWeeks(late) : days.first());
  }

  private LocalDate lastDay(PlanItem item, int late) {
    NavigableSet<LocalDate> days = bestDays(item.week().first().plusWeeks(late));
    return item.on()
        .map(day -> day.plusWeeks(late))
        .orElseGet(() -> days.isEmpty() ? item.week().first().plusWeeks(late) : days.last());
  }

  /**
   * The days of a week on which the teacher is in school; else those on which the school teaches.
   */
  private NavigableSet<LocalDate> bestDays(LocalDate monday) {
    NavigableSet<LocalDate> teaching =
        scenario.calendar().teachingDays(new DateRange(monday, monday.plusDays(6)));
    NavigableSet<LocalDate> started = teaching.tailSet(scenario.ect().startedOn(), true);
    NavigableSet<LocalDate> induction =
        years.projectedEnd().map(end -> started.headSet(end, true)).orElse(started);
    NavigableSet<LocalDate> inSchool = new TreeSet<>(induction);
    inSchool.removeIf(day -> !scenario.ect().service().isInSchoolOn(day));
    return !inSchool.isEmpty() ? inSchool : !induction.isEmpty() ? induction : teaching;
  }

  /** Gives each meeting a new step on the module studied last, wherever one can be set. */
  private void setSteps() {
    StudyLog log = StudyLog.of(studied);
    ModuleSet withSteps = scenario.ect().programme().modulesWithSteps();
    for (int i = 0; i < meetings.size(); i++) {
      Meeting meeting = meetings.get(i);
      String id = "S" + (i + 1);
      meeting.step =
          log.studiedBy(meeting.on).intersection(withSteps).stream()
              .reduce((one, other) -> other)
              .map(module -> step(id, module));
    }
  }

  List<Meeting> meetingsWithStep() {
    return meetings.stream().filter(meeting -> meeting.step.isPresent()).toList();
  }

  StudyLog study() {
    return StudyLog.of(studied);
  }

  LocalDate day(ModuleNumber module) {
    return requireNonNull(studied.get(module));
  }

  LocalDate day(EventId event) {
    return requireNonNull(attended.get(event));
  }

  static RecordedStep step(String id, ModuleNumber module) {
    return RecordedStep.builder().id(id).basis(StepBasis.ofModules(ModuleSet.of(module))).build();
  }

  /** The scenario, but with what this diary says as its record. */
  Scenario happens() {
    return scenario
        .having(
            StudyLog.of(studied),
            meetings.stream().map(Meeting::toSession).toList(),
            attendances(attended))
        .withTutor(tutor)
        .withMentor(
            Mentor.builder()
                .id(Inductions.MENTOR)
                .protectedMinutesPerWeek(protectedMinutes)
                .mentoringSince(scenario.ect().startedOn())
                .addAllAttendances(attendances(mentorAttended))
                .study(StudyLog.of(mentorStudied))
                .build());
  }

  private static List<Attendance> attendances(Map<EventId, LocalDate> days) {
    return days.entrySet().stream()
        .map(day -> new Attendance(day.getKey(), day.getValue()))
        .toList();
  }
}
