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

  /** Its own day; for a unit without self-study that the plan leaves out, that of the next. */
  private Optional<LocalDate> ofModule(ModuleNumber number) {
    Optional<LocalDate> own = day(new Activity.Study(number));
    return own.isPresent() || programme.modulesWithStudy().contains(number)
        ? own
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
    return plan.item(activity).map(PlanItem::firstDay);
  }
}
