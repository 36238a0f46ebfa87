package io.github.ecf4j.examples.schoolreport.output;

import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.model.coaching.CoachingStep;
import io.github.ecf4j.model.coaching.DevelopmentArea;
import io.github.ecf4j.model.coaching.WorkedExample;
import io.github.ecf4j.model.programme.StudyModule;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The steps that a mentor may choose from this week, by name for each teacher and in words. */
final class OpenSteps {
  private static final Map<WorkedExample.Level, String> LEVELS =
      Map.of(
          WorkedExample.Level.NOT_YET, "Not doing it yet",
          WorkedExample.Level.IMPROVING, "Doing it, and improving",
          WorkedExample.Level.STRETCH, "Ready for a stretch");

  private OpenSteps() {}

  /** The open steps of one teacher, the module studied last set apart. */
  static ReportView.OpenSteps of(EctAudit audit) {
    List<DevelopmentArea> areas = audit.openAreas();
    if (areas.isEmpty()) {
      return new ReportView.OpenSteps(false, "", List.of(), 0, List.of());
    }
    Map<Boolean, List<ReportView.Area>> newest =
        areas.stream()
            .collect(
                Collectors.partitioningBy(
                    area -> area.module().equals(areas.get(0).module()),
                    Collectors.mapping(OpenSteps::area, Collectors.toList())));
    StudyModule module = audit.ect().programme().module(areas.get(0).module()).orElseThrow();
    return new ReportView.OpenSteps(
        true,
        module.number() + " (" + module.code() + "), " + module.title(),
        newest.get(true),
        newest.get(false).stream().mapToInt(area -> area.steps().size()).sum(),
        newest.get(false));
  }

  private static ReportView.Area area(DevelopmentArea area) {
    return new ReportView.Area(
        area.title(),
        area.module().value(),
        area.steps().stream()
            .map(step -> new ReportView.StepLink(step.id(), step.title()))
            .toList());
  }

  /** The areas open for at least one teacher, in bank order and in words. */
  static List<ReportView.AreaInWords> inWords(Collection<EctAudit> audits) {
    Set<DevelopmentArea> open =
        audits.stream().flatMap(audit -> audit.openAreas().stream()).collect(Collectors.toSet());
    return EcfCurriculum.stepBank().areas().stream()
        .filter(open::contains)
        .map(
            area ->
                new ReportView.AreaInWords(
                    area.title(),
                    "Module " + area.module(),
                    area.steps().stream().map(OpenSteps::step).toList()))
        .toList();
  }

  private static ReportView.StepInWords step(CoachingStep step) {
    return new ReportView.StepInWords(
        step.id(),
        step.title(),
        step.text(),
        step.successCriteria(),
        step.examples().stream()
            .map(example -> new ReportView.Example(LEVELS.get(example.level()), example.text()))
            .toList(),
        !step.examples().isEmpty());
  }
}
