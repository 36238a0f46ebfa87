package io.github.ecf4j.examples.benchmarks.coldstart;

import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.coaching.CoachingStep;
import io.github.ecf4j.model.coaching.DevelopmentArea;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.Practice;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.model.source.Citation;

/** Copies the bundled curriculum into plain records. */
public final class PlainCopy {
  private PlainCopy() {}

  /**
   * Copies the curriculum.
   *
   * @return the copy
   */
  public static PlainCurriculum curriculum() {
    Framework framework = EcfCurriculum.framework();
    Programme programme = EcfCurriculum.ambition();
    return new PlainCurriculum(
        new PlainCurriculum.Name(framework.id(), framework.title()),
        framework.standards().stream()
            .map(
                one ->
                    new PlainCurriculum.Standard(
                        one.number(), one.title(), one.teachersStandard(), one.coreArea().name()))
            .toList(),
        framework.practices().stream()
            .map(one -> new PlainCurriculum.Practice(one.standard(), one.number(), one.name()))
            .toList(),
        framework.statements().stream().map(PlainCopy::statement).toList(),
        new PlainCurriculum.Outline(
            new PlainCurriculum.Name(programme.id(), programme.title()),
            programme.coaching().weeksPerCycleInYear1(),
            programme.coaching().weeksPerCycleInYear2(),
            place(programme.citation())),
        programme.modules().stream().map(PlainCopy::module).toList(),
        programme.events().stream().map(PlainCopy::event).toList(),
        programme.coverage().rows().stream().map(PlainCopy::covered).toList(),
        EcfCurriculum.stepBank("ambition").orElseThrow().areas().stream()
            .map(PlainCopy::area)
            .toList());
  }

  private static PlainCurriculum.Place place(Citation citation) {
    return new PlainCurriculum.Place(
        citation.source().key(),
        citation.source().title(),
        citation.source().publisher(),
        citation.where());
  }

  private static PlainCurriculum.Statement statement(Statement one) {
    return new PlainCurriculum.Statement(
        one.code().toString(),
        one.summary(),
        one.practice().map(Practice::number).orElse(null),
        one.officialWording().orElse(null),
        place(one.citation()));
  }

  private static PlainCurriculum.Module module(StudyModule one) {
    return new PlainCurriculum.Module(
        one.number().value(),
        new PlainCurriculum.Strand(one.strand().code(), one.strand().name(), one.strand().term()),
        one.code(),
        one.title(),
        one.summary(),
        one.kind().name(),
        one.minutes(),
        one.note().orElse(null));
  }

  private static PlainCurriculum.Event event(TrainingEvent event) {
    return new PlainCurriculum.Event(
        event.id().value(),
        event.kind().name(),
        event.audience().name(),
        event.number(),
        event.minutes(),
        event.topic().orElse(null),
        event.otherReading().orElse(null),
        event
            .slot()
            .map(
                slot ->
                    new PlainCurriculum.Slot(slot.year().number(), slot.term(), slot.part().name()))
            .orElse(null),
        place(event.citation()),
        event.note().orElse(null));
  }

  private static PlainCurriculum.Covered covered(CoverageRow row) {
    return new PlainCurriculum.Covered(
        row.module().map(ModuleNumber::value).orElse(null),
        row.event().map(EventId::value).orElse(null),
        row.statement().toString(),
        row.strength().name(),
        place(row.citation()),
        row.suspect(),
        row.note().orElse(null));
  }

  private static PlainCurriculum.Area area(DevelopmentArea one) {
    return new PlainCurriculum.Area(
        one.id(),
        one.module().value(),
        one.number(),
        one.title(),
        one.steps().stream().map(PlainCopy::step).toList());
  }

  private static PlainCurriculum.Step step(CoachingStep one) {
    return new PlainCurriculum.Step(
        one.id(),
        one.title(),
        one.text(),
        one.statements().stream().map(Object::toString).toList(),
        one.successCriteria(),
        one.examples().stream()
            .map(example -> new PlainCurriculum.Example(example.level().name(), example.text()))
            .toList());
  }
}
