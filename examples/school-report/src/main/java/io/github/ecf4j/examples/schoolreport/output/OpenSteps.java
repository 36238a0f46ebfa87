package io.github.ecf4j.examples.schoolreport.output;

import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;
import io.github.ecf4j.model.coaching.CoachingStep;
import io.github.ecf4j.model.coaching.DevelopmentArea;
import io.github.ecf4j.model.coaching.WorkedExample;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.rules.finding.Evidence;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The steps that a mentor may choose from this week, by name for each teacher and in words. */
final class OpenSteps {
  private OpenSteps() {}

  /** The open steps of one teacher, the module studied last set apart. */
  static EctView.OpenSteps of(EctAudit audit) {
    List<DevelopmentArea> areas = audit.openAreas();
    boolean hasBank = audit.bank().isPresent();
    boolean isUnclear = hasBank && audit.mayLack(Evidence.STUDY);
    if (areas.isEmpty()) {
      return new EctView.OpenSteps(false, hasBank, isUnclear, "", List.of(), 0, List.of());
    }
    ModuleNumber newest = areas.get(0).module();
    StudyModule module = audit.ect().programme().module(newest).orElseThrow();
    List<DevelopmentArea> earlier =
        areas.stream().filter(area -> !area.module().equals(newest)).toList();
    return new EctView.OpenSteps(
        true,
        hasBank,
        isUnclear,
        module.number() + " (" + module.code() + "), " + module.title(),
        areas.stream().filter(area -> area.module().equals(newest)).map(OpenSteps::area).toList(),
        earlier.stream().mapToInt(area -> area.steps().size()).sum(),
        earlier.stream().map(OpenSteps::area).toList());
  }

  private static EctView.Area area(DevelopmentArea area) {
    return new EctView.Area(
        area.title(),
        area.module().value(),
        area.steps().stream().map(step -> new EctView.StepLink(step.id(), step.title())).toList());
  }

  /** The areas open for at least one teacher, in bank order and in words. */
  static List<StepsView.Area> inWords(SchoolAudit audit) {
    Set<DevelopmentArea> open =
        audit.ects().stream().flatMap(ect -> ect.openAreas().stream()).collect(Collectors.toSet());
    return audit.folder().banks().stream()
        .flatMap(bank -> bank.areas().stream())
        .filter(open::contains)
        .map(
            area ->
                new StepsView.Area(
                    area.title(),
                    "Module " + area.module(),
                    area.steps().stream().map(OpenSteps::step).toList()))
        .toList();
  }

  private static StepsView.Step step(CoachingStep step) {
    return new StepsView.Step(
        step.id(),
        step.title(),
        step.text(),
        step.successCriteria(),
        step.examples().stream()
            .map(example -> new StepsView.Example(words(example.level()), example.text()))
            .toList(),
        !step.examples().isEmpty());
  }

  private static String words(WorkedExample.Level level) {
    return switch (level) {
      case NOT_YET -> "Not doing it yet";
      case IMPROVING -> "Doing it, and improving";
      case STRETCH -> "Ready for a stretch";
    };
  }
}
