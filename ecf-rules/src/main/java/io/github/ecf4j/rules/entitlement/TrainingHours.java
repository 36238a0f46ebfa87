package io.github.ecf4j.rules.entitlement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.InductionYear;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.finding.Explained;
import io.github.ecf4j.rules.text.Sources;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
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
  private static final int TERMS_OF_YEAR_1 = 3;
  private static final TrainingTime COORDINATOR_NEW = new TrainingTime(180, 60);
  private static final TrainingTime COORDINATOR_RETURNING = new TrainingTime(60, 60);

  private final Programme programme;
  private final OptionalInt moduleMinutes;

  private TrainingHours(Programme programme, OptionalInt moduleMinutes) {
    this.programme = requireNonNull(programme, "programme");
    this.moduleMinutes = moduleMinutes;
  }

  /**
   * The training of a programme, each module as long as the programme says.
   *
   * @param programme the programme
   * @return its hours
   */
  public static TrainingHours of(Programme programme) {
    return new TrainingHours(programme, OptionalInt.empty());
  }

  /**
   * The same with modules of another length, since sources differ (MEN-4).
   *
   * @param minutes of each module, from 1 to 1440
   * @return the hours
   * @throws io.github.ecf4j.model.check.InvalidValueException if the minutes are out of bounds
   */
  public TrainingHours withModuleMinutes(int minutes) {
    return new TrainingHours(programme, OptionalInt.of(Check.range("minutes", minutes, 1, 1440)));
  }

  /**
   * All training of a teacher.
   *
   * @return the time, with the way to it
   */
  public Explained<TrainingTime> ofEct() {
    return explained(events(Audience.ECT, any -> true), programme.modules());
  }

  /**
   * The training of a teacher in one year: the events that the programme puts there, and the
   * modules of strands that begin in its terms.
   *
   * @param year the year of induction
   * @return the time, with the way to it
   */
  public Explained<TrainingTime> ofEct(InductionYear year) {
    boolean first = year == InductionYear.YEAR_1;
    int number = first ? 1 : 2;
    return explained(
        events(
            Audience.ECT,
            event -> event.details().slot().filter(slot -> slot.year() == number).isPresent()),
        programme.modules().stream()
            .filter(module -> (module.strand().term() <= TERMS_OF_YEAR_1) == first)
            .toList());
  }

  /**
   * All training of a mentor.
   *
   * @return the time, with the way to it
   */
  public Explained<TrainingTime> ofMentor() {
    return explained(events(Audience.MENTOR, any -> true), List.of());
  }

  /**
   * The training of an induction coordinator: the orientation, studied alone, and the live launch.
   *
   * @param returning whether the coordinator has done it before
   * @return the time, with its source
   */
  public Explained<TrainingTime> ofCoordinator(boolean returning) {
    TrainingTime time = returning ? COORDINATOR_RETURNING : COORDINATOR_NEW;
    return new Explained<>(
        time,
        ImmutableList.of(
            "MEN-12: orientation "
                + time.selfStudyMinutes()
                + " minutes, live launch "
                + time.facilitatedMinutes()
                + " minutes"),
        ImmutableList.of(Sources.ORIENTATION.at("section 2")));
  }

  /**
   * What a teacher has done by a day.
   *
   * @param ect the record of a teacher on this programme
   * @param day the day
   * @return the time of the events attended and the modules studied, with the way to it
   */
  public Explained<TrainingTime> done(InductionRecord ect, LocalDate day) {
    return part(ect, day, true);
  }

  /**
   * What a teacher has still to do after a day.
   *
   * @param ect the record of a teacher on this programme
   * @param day the day
   * @return the time of all other events and modules, with the way to it
   */
  public Explained<TrainingTime> left(InductionRecord ect, LocalDate day) {
    return part(ect, day, false);
  }

  private Explained<TrainingTime> part(InductionRecord ect, LocalDate day, boolean done) {
    Set<EventId> attended =
        ect.attendances().stream()
            .filter(attendance -> !attendance.on().isAfter(day))
            .map(Attendance::event)
            .collect(Collectors.toSet());
    ModuleSet studied = ect.history().study().studiedBy(day);
    return explained(
        events(Audience.ECT, event -> attended.contains(event.id()) == done),
        programme.modules().stream()
            .filter(module -> studied.contains(module.number()) == done)
            .toList());
  }

  private List<TrainingEvent> events(Audience audience, Predicate<TrainingEvent> wanted) {
    return programme.events().stream()
        .filter(event -> event.details().audience() == audience)
        .filter(wanted)
        .toList();
  }

  private Explained<TrainingTime> explained(List<TrainingEvent> events, List<StudyModule> modules) {
    int facilitated = events.stream().mapToInt(event -> event.details().minutes()).sum();
    int selfStudy =
        modules.stream().mapToInt(module -> moduleMinutes.orElse(module.minutes())).sum();
    ImmutableList.Builder<String> steps = ImmutableList.builder();
    events.forEach(
        event ->
            steps.add("MEN-3: " + event.name() + ": " + event.details().minutes() + " minutes"));
    steps.add("MEN-4: " + modules.size() + " modules: " + selfStudy + " minutes");
    return new Explained<>(
        new TrainingTime(facilitated, selfStudy),
        steps.build(),
        ImmutableList.of(programme.citation(), Sources.ORIENTATION.at("section 2")));
  }
}
