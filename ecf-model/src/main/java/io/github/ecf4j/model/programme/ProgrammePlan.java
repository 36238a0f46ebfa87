package io.github.ecf4j.model.programme;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.check.Check;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which module stands in which teaching week, for one teacher.
 *
 * <p>A plan is a value; whoever made it, a rule of this library or a provider's own timetable, the
 * rules read it alike.
 */
@Value.Immutable
public abstract class ProgrammePlan {
  ProgrammePlan() {}

  /**
   * The planned modules, by week and number.
   *
   * @return the modules, each once
   */
  public abstract ImmutableList<PlannedStudy> studies();

  @Value.Lazy
  ImmutableMap<ModuleNumber, LocalDate> weeks() {
    return studies().stream().collect(toImmutableMap(PlannedStudy::module, PlannedStudy::week));
  }

  /**
   * The week for which a module is planned.
   *
   * @param module the module
   * @return the Monday, or empty if the module is not in the plan
   */
  public Optional<LocalDate> weekOf(ModuleNumber module) {
    return Optional.ofNullable(weeks().get(requireNonNull(module, "module")));
  }

  /**
   * The modules planned for the week of a day.
   *
   * @param day any day of the week
   * @return the modules; empty if there are none
   */
  public ModuleSet plannedFor(LocalDate day) {
    LocalDate monday = day.with(DayOfWeek.MONDAY);
    return studies().stream()
        .filter(s -> s.week().equals(monday))
        .map(PlannedStudy::module)
        .collect(ModuleSet.toModuleSet());
  }

  /**
   * The modules planned for weeks before that of a day.
   *
   * @param day any day of the week
   * @return the modules; empty if there are none
   */
  public ModuleSet plannedBefore(LocalDate day) {
    LocalDate monday = day.with(DayOfWeek.MONDAY);
    return studies().stream()
        .filter(s -> s.week().isBefore(monday))
        .map(PlannedStudy::module)
        .collect(ModuleSet.toModuleSet());
  }

  @Value.Check
  void check() {
    ModuleSet seen = ModuleSet.empty();
    for (PlannedStudy study : studies()) {
      Check.that(
          !seen.contains(study.module()),
          "studies",
          "module " + study.module() + " again",
          "of different modules");
      seen = seen.union(ModuleSet.of(study.module()));
    }
  }

  /**
   * A plan of studies.
   *
   * @param studies in any order
   * @return the plan
   * @throws io.github.ecf4j.model.check.InvalidValueException if a module occurs twice
   */
  public static ProgrammePlan of(List<PlannedStudy> studies) {
    return ImmutableProgrammePlan.builder()
        .addAllStudies(ImmutableList.sortedCopyOf(studies))
        .build();
  }

  /**
   * The plan in which nothing stands.
   *
   * @return the empty plan
   */
  public static ProgrammePlan none() {
    return of(List.of());
  }
}
