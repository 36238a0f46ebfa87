package io.github.ecf4j.rules.entitlement;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.EventSlot;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.ProgrammeWeek;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.answer.Derivation;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.answer.Step;
import io.github.ecf4j.rules.answer.Unit;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Policy;
import io.github.ecf4j.rules.policy.Provision;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How long the training of a programme takes, by role and year (rules MEN-3, MEN-4 and MEN-12;
 * orientation, section 2).
 *
 * <p>Laws: what is done and what is left make up the whole; for teachers the two years do, as far
 * as the programme says in which year an event falls.
 */
public final class TrainingHours {
  private final Programme programme;
  private final School school;

  private TrainingHours(Programme programme, School school) {
    this.programme = requireNonNull(programme, "programme");
    this.school = requireNonNull(school, "school");
  }

  /**
   * The training of a programme.
   *
   * @param programme the programme
   * @param school the school, whose readings give the length of a module, since sources differ
   *     (MEN-4)
   * @return its hours
   */
  public static TrainingHours of(Programme programme, School school) {
    return new TrainingHours(programme, school);
  }

  /**
   * All training of a teacher.
   *
   * @return the time
   */
  public Explained<TrainingTime> ofEct() {
    return explained(events(Audience.ECT, any -> true), programme.modules());
  }

  /**
   * The training of a teacher in one year: the events that the programme puts there, and the
   * modules that it publishes for a week of the year or, without a week, those of strands that
   * begin in its terms.
   *
   * @param year the year of induction
   * @return the time
   */
  public Explained<TrainingTime> ofEct(InductionYear year) {
    requireNonNull(year, "year");
    return explained(
        events(Audience.ECT, event -> yearOf(event).filter(year::equals).isPresent()),
        programme.modules().stream().filter(module -> yearOf(module) == year).toList());
  }

  private static Optional<InductionYear> yearOf(TrainingEvent event) {
    return event.week().map(ProgrammeWeek::year).or(() -> event.slot().map(EventSlot::year));
  }

  private static InductionYear yearOf(StudyModule module) {
    return InductionYear.ofTerm(
        module.week().map(ProgrammeWeek::term).orElseGet(() -> module.strand().term()));
  }

  /**
   * All training of a mentor.
   *
   * @return the time
   */
  public Explained<TrainingTime> ofMentor() {
    return explained(events(Audience.MENTOR, any -> true), List.of());
  }

  /**
   * The training of an induction coordinator: the orientation, studied alone, and the live launch.
   *
   * @param returning whether the coordinator has done it before
   * @param day the day whose figures count
   * @return the time, with its source
   */
  public Explained<TrainingTime> ofCoordinator(boolean returning, LocalDate day) {
    requireNonNull(day, "day");
    Policy policy = school.policies().on(day);
    TrainingTime time =
        new TrainingTime(
            policy.get(
                returning
                    ? Figure.COORDINATOR_RELAUNCH_MINUTES
                    : Figure.COORDINATOR_LAUNCH_MINUTES),
            policy.get(Figure.COORDINATOR_ORIENTATION_MINUTES));
    return Derivation.builder()
        .add(
            Step.of(
                    Provision.MEN_12,
                    "orientation {selfStudy unit}, live launch {facilitated unit}")
                .given("selfStudy", Exact.of(time.selfStudyMinutes()), Unit.MINUTES)
                .given("facilitated", Exact.of(time.facilitatedMinutes()), Unit.MINUTES)
                .result("time", time))
        .of(time);
  }

  /**
   * What a teacher has done by a day.
   *
   * @param ect the record of a teacher on this programme
   * @param day the day
   * @return the time of the modules studied and of the events attended: an attendance before the
   *     start of induction, or on a day of which the teacher was absent for all, does not count
   */
  public Explained<TrainingTime> done(InductionRecord ect, LocalDate day) {
    requireNonNull(ect, "ect");
    requireNonNull(day, "day");
    return part(ect, day, true);
  }

  /**
   * What a teacher has still to do after a day.
   *
   * @param ect the record of a teacher on this programme
   * @param day the day
   * @return the time of all other events and modules
   */
  public Explained<TrainingTime> left(InductionRecord ect, LocalDate day) {
    requireNonNull(ect, "ect");
    requireNonNull(day, "day");
    return part(ect, day, false);
  }

  /**
   * What a mentor has done by a day of the mentor's own training.
   *
   * @param mentor the mentor
   * @param day the day
   * @return the time of the events attended
   */
  public Explained<TrainingTime> done(Mentor mentor, LocalDate day) {
    requireNonNull(mentor, "mentor");
    requireNonNull(day, "day");
    return part(mentor, day, true);
  }

  /**
   * What a mentor has still to do after a day of the mentor's own training.
   *
   * @param mentor the mentor
   * @param day the day
   * @return the time of all other events
   */
  public Explained<TrainingTime> left(Mentor mentor, LocalDate day) {
    requireNonNull(mentor, "mentor");
    requireNonNull(day, "day");
    return part(mentor, day, false);
  }

  private Explained<TrainingTime> part(Mentor mentor, LocalDate day, boolean done) {
    Set<EventId> attended = attendedBy(day, mentor.attendances(), any -> true);
    return explained(
        events(Audience.MENTOR, event -> attended.contains(event.id()) == done), List.of());
  }

  private Explained<TrainingTime> part(InductionRecord ect, LocalDate day, boolean done) {
    Set<EventId> attended =
        attendedBy(
            day,
            ect.attendances(),
            on ->
                !on.isBefore(ect.startedOn())
                    && !ect.service().isAbsentAllDayOn(on, school.calendar()));
    ModuleSet studied = ect.history().study().studiedBy(day);
    return explained(
        events(Audience.ECT, event -> attended.contains(event.id()) == done),
        programme.modules().stream()
            .filter(module -> studied.contains(module.number()) == done)
            .toList());
  }

  private static Set<EventId> attendedBy(
      LocalDate day, List<Attendance> attendances, Predicate<LocalDate> possible) {
    return attendances.stream()
        .filter(attendance -> !attendance.on().isAfter(day) && possible.test(attendance.on()))
        .map(Attendance::event)
        .collect(Collectors.toSet());
  }

  private List<TrainingEvent> events(Audience audience, Predicate<TrainingEvent> wanted) {
    return programme.events(audience).stream().filter(wanted).toList();
  }

  private Explained<TrainingTime> explained(List<TrainingEvent> events, List<StudyModule> modules) {
    int facilitated = events.stream().mapToInt(event -> event.minutes()).sum();
    int selfStudy = modules.stream().mapToInt(school::minutesOf).sum();
    return Explained.of(
        new TrainingTime(facilitated, selfStudy), () -> explain(events, modules.size(), selfStudy));
  }

  private Derivation explain(List<TrainingEvent> events, int modules, int selfStudy) {
    Derivation.Builder steps = Derivation.builder();
    events.forEach(
        event ->
            steps.add(
                Step.of(Provision.MEN_3, "{name}: {minutes unit}")
                    .given("event", event.id())
                    .given("name", event.name())
                    .result("minutes", Exact.of(event.minutes()), Unit.MINUTES)));
    return steps
        .add(
            Step.of(
                    Provision.MEN_4,
                    "{modules} module" + (modules == 1 ? "" : "s") + ": {minutes unit}")
                .given("modules", Exact.of(modules), Unit.NUMBER)
                .result("minutes", Exact.of(selfStudy), Unit.MINUTES))
        .cite(programme.citation())
        .reading(Reading.MODULE_MINUTES, school.readings())
        .build();
  }
}
