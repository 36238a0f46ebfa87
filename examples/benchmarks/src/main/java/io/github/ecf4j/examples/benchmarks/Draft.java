package io.github.ecf4j.examples.benchmarks;

import io.github.ecf4j.model.coaching.ChosenBy;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.Observation;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StepOrigin;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.Timetable;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** A record that can still be changed, of which records are made. */
final class Draft {
  static final PersonId ECT = PersonId.of("ect");
  static final PersonId MENTOR = PersonId.of("mentor");
  static final PersonId TUTOR = PersonId.of("tutor");

  final Map<Integer, LocalDate> study = new TreeMap<>();
  final List<Entry> entries = new ArrayList<>();
  final List<Post> posts = new ArrayList<>();
  final List<Absence> absences = new ArrayList<>();
  final List<Attendance> attendances = new ArrayList<>();
  LocalDate startedOn;
  Optional<PersonId> tutor = Optional.of(TUTOR);
  Optional<Timetable> timetable = Optional.of(timetable(0, 1200));

  Draft(LocalDate startedOn) {
    this.startedOn = startedOn;
  }

  static Timetable timetable(int otherNonContact, int teaching) {
    return Timetable.builder()
        .timetabledMinutes(1500)
        .otherNonContactMinutes(otherNonContact)
        .teachingMinutes(teaching)
        .build();
  }

  Draft copy() {
    Draft copy = new Draft(startedOn);
    copy.study.putAll(study);
    entries.forEach(entry -> copy.entries.add(entry.copy()));
    copy.posts.addAll(posts);
    copy.absences.addAll(absences);
    copy.attendances.addAll(attendances);
    copy.tutor = tutor;
    copy.timetable = timetable;
    return copy;
  }

  InductionRecord record(Programme programme) {
    StudyLog.Builder log = StudyLog.builder();
    study.forEach(log::completed);
    CoachingHistory history =
        CoachingHistory.builder()
            .ect(ECT)
            .study(log.build())
            .addAllSessions(entries.stream().map(Entry::session).toList())
            .build();
    return InductionRecord.builder()
        .history(history)
        .programme(programme)
        .addAllAttendances(attendances)
        .timetable(timetable)
        .mentor(MENTOR)
        .inductionTutor(tutor)
        .startedOn(startedOn)
        .addAllPosts(posts)
        .addAllAbsences(absences)
        .build();
  }

  /** What was recorded of a meeting; as it begins, a session in which nothing is left out. */
  static final class Entry {
    LocalDate day;
    OptionalInt coaching = OptionalInt.of(25);
    OptionalInt other = OptionalInt.of(20);
    boolean observed = true;
    Optional<LocalDate> observedOn;
    OptionalInt observedFor = OptionalInt.of(12);
    Optional<Observation.Mode> mode = Optional.of(Observation.Mode.IN_PERSON);
    Optional<CoachingSession.TimeGiven> timeGiven = Optional.of(CoachingSession.TimeGiven.RELEASED);
    Optional<CoachingSession.PastoralBy> pastoralBy =
        Optional.of(CoachingSession.PastoralBy.MENTOR);
    boolean stepSet;
    Optional<String> stepId = Optional.empty();
    Optional<String> stepTitle = Optional.empty();
    StepBasis basis = StepBasis.none();
    Optional<StepOrigin> origin = Optional.of(StepOrigin.BANK);
    Optional<ChosenBy> chosenBy = Optional.of(ChosenBy.MENTOR);
    Optional<Boolean> criteriaMet = Optional.of(true);
    Optional<Boolean> praised = Optional.of(true);
    Optional<Boolean> shared = Optional.of(true);
    Optional<Boolean> modelled = Optional.of(true);
    OptionalInt rounds = OptionalInt.of(2);

    Entry(LocalDate day) {
      this.day = day;
      this.observedOn = Optional.of(day.minusDays(1));
    }

    Entry copy() {
      Entry copy = new Entry(day);
      copy.coaching = coaching;
      copy.other = other;
      copy.observed = observed;
      copy.observedOn = observedOn;
      copy.observedFor = observedFor;
      copy.mode = mode;
      copy.timeGiven = timeGiven;
      copy.pastoralBy = pastoralBy;
      copy.stepSet = stepSet;
      copy.stepId = stepId;
      copy.stepTitle = stepTitle;
      copy.basis = basis;
      copy.origin = origin;
      copy.chosenBy = chosenBy;
      copy.criteriaMet = criteriaMet;
      copy.praised = praised;
      copy.shared = shared;
      copy.modelled = modelled;
      copy.rounds = rounds;
      return copy;
    }

    void set(String id, String title, StepBasis onBasis) {
      stepSet = true;
      stepId = Optional.of(id);
      stepTitle = Optional.of(title);
      basis = onBasis;
    }

    private Optional<RecordedStep> step() {
      return stepSet
          ? Optional.of(
              RecordedStep.builder()
                  .id(stepId)
                  .title(stepTitle)
                  .basis(basis)
                  .origin(origin)
                  .chosenBy(chosenBy)
                  .build())
          : Optional.empty();
    }

    private CoachingSession session() {
      Optional<Observation> observation =
          observed
              ? Optional.of(
                  Observation.builder().on(observedOn).minutes(observedFor).mode(mode).build())
              : Optional.empty();
      return CoachingSession.builder()
          .heldOn(day)
          .mentor(MENTOR)
          .observation(observation)
          .coachingMinutes(coaching)
          .otherMinutes(other)
          .timeGiven(timeGiven)
          .step(step())
          .criteriaMet(criteriaMet)
          .praised(praised)
          .shared(shared)
          .modelled(modelled)
          .practiceRounds(rounds)
          .pastoralBy(pastoralBy)
          .build();
    }
  }
}
