package io.github.ecf4j.curriculum.analysis;

import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.plan.Unplaced;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.StudyModule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** On which day a plan reaches a place of its programme. */
final class PlanDays {
  private final Programme programme;
  private final ProgrammePlan plan;

  PlanDays(Programme programme, ProgrammePlan plan) {
    this.programme = programme;
    this.plan = plan;
  }

  Optional<LocalDate> of(Stop.Place place) {
    if (place.event().isPresent()) {
      return day(new Activity.Training(place.event().get()));
    }
    if (place.module().isPresent()) {
      return ofModule(place.module().get());
    }
    return ofAll(place.strand().map(programme::modulesOf).orElseGet(programme::moduleNumbers));
  }

  /** Its own day, or without self-study that of the next module that has one. */
  private Optional<LocalDate> ofModule(ModuleNumber number) {
    return programme.modulesWithStudy().contains(number)
        ? day(new Activity.Study(number))
        : programme.modules().stream()
            .map(StudyModule::number)
            .filter(later -> later.compareTo(number) > 0)
            .flatMap(later -> day(new Activity.Study(later)).stream())
            .findFirst();
  }

  private Optional<LocalDate> ofAll(ModuleSet modules) {
    return plan.unplaced().stream().anyMatch(one -> isOf(modules, one))
        ? Optional.empty()
        : modules.stream()
            .flatMap(number -> day(new Activity.Study(number)).stream())
            .max(Comparator.naturalOrder());
  }

  private static boolean isOf(ModuleSet modules, Unplaced one) {
    return one.activity() instanceof Activity.Study study && modules.contains(study.module());
  }

  private Optional<LocalDate> day(Activity activity) {
    return plan.item(activity).map(PlanDays::day);
  }

  private static LocalDate day(PlanItem item) {
    return item.on().orElse(item.week());
  }
}
