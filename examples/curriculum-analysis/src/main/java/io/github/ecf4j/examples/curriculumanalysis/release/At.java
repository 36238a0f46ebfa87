package io.github.ecf4j.examples.curriculumanalysis.release;

import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.curriculum.analysis.Stop;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.EventSlot;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ProgrammeWeek;
import io.github.ecf4j.model.programme.Strand;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.programme.TrainingEvent;
import java.util.Arrays;
import java.util.Optional;

/**
 * A stop of a programme's sequence, as columns say it.
 *
 * @param analysis the programme's analysis
 * @param stop the stop
 */
record At(CurriculumAnalysis analysis, Stop stop) {

  /** What a stop is. */
  enum Kind {
    MODULE,
    EVENT,
    STRAND,
    PROGRAMME
  }

  String programme() {
    return analysis.programme().id();
  }

  Kind kind() {
    Stop.Place place = stop.place();
    return place.module().isPresent()
        ? Kind.MODULE
        : place.event().isPresent()
            ? Kind.EVENT
            : place.strand().isPresent() ? Kind.STRAND : Kind.PROGRAMME;
  }

  Optional<ModuleNumber> module() {
    return stop.place().module();
  }

  Optional<EventId> event() {
    return stop.place().event();
  }

  private Optional<StudyModule> study() {
    return module().flatMap(analysis.programme()::module);
  }

  private Optional<TrainingEvent> training() {
    return event().flatMap(analysis.programme()::event);
  }

  /** That of the module, or the one met as a whole. */
  private Optional<Strand> whole() {
    return study()
        .map(StudyModule::strand)
        .or(
            () ->
                analysis.programme().strands().stream()
                    .filter(one -> stop.place().strand().equals(Optional.of(one.code())))
                    .findFirst());
  }

  Optional<String> strand() {
    return whole().map(Strand::code);
  }

  Optional<Integer> year() {
    return analysis.year(stop).map(year -> year.number());
  }

  private Optional<ProgrammeWeek> published() {
    return study().flatMap(StudyModule::week).or(() -> training().flatMap(TrainingEvent::week));
  }

  Optional<Integer> term() {
    return published()
        .map(ProgrammeWeek::term)
        .or(() -> training().flatMap(TrainingEvent::slot).map(EventSlot::termOfInduction))
        .or(() -> whole().map(Strand::term));
  }

  Optional<Integer> half() {
    return published().map(ProgrammeWeek::half);
  }

  Optional<Integer> week() {
    return published().map(ProgrammeWeek::week);
  }

  boolean endsYear() {
    return Arrays.stream(InductionYear.values())
        .anyMatch(year -> analysis.endOf(year).equals(Optional.of(stop)));
  }

  int modulesBefore() {
    return analysis.modulesBefore(stop);
  }
}
