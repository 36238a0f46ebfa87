package io.github.ecf4j.model.coaching;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.programme.ModuleNumber;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Steps for mentors to choose from, in development areas, in the order of the modules. */
@Value.Immutable
public abstract class StepBank {
  private static final Comparator<DevelopmentArea> AREA_ORDER =
      Comparator.comparing(DevelopmentArea::module).thenComparingInt(DevelopmentArea::number);

  StepBank() {}

  /**
   * The areas, by module and number.
   *
   * @return the areas
   */
  public abstract ImmutableList<DevelopmentArea> areas();

  /**
   * All steps, in bank order.
   *
   * @return the steps
   */
  @Value.Lazy
  public ImmutableList<CoachingStep> steps() {
    return areas().stream().flatMap(area -> area.steps().stream()).collect(toImmutableList());
  }

  @Value.Lazy
  ImmutableMap<String, CoachingStep> byId() {
    return steps().stream().collect(ImmutableMap.toImmutableMap(CoachingStep::id, step -> step));
  }

  /**
   * The step with an id.
   *
   * @param id the id
   * @return the step, or empty if the bank has none such
   */
  public Optional<CoachingStep> step(String id) {
    return Optional.ofNullable(byId().get(requireNonNull(id, "id")));
  }

  /**
   * The area with an id.
   *
   * @param id the id
   * @return the area, or empty if the bank has none such
   */
  public Optional<DevelopmentArea> area(String id) {
    requireNonNull(id, "id");
    return areas().stream().filter(area -> area.id().equals(id)).findFirst();
  }

  /**
   * The steps that rest on a module.
   *
   * @param module the module
   * @return its steps in bank order; empty if the bank has none
   */
  public ImmutableList<CoachingStep> stepsOf(ModuleNumber module) {
    requireNonNull(module, "module");
    return steps().stream().filter(s -> s.module().equals(module)).collect(toImmutableList());
  }

  @Value.Check
  void check() {
    Check.that(
        Comparators.isInStrictOrder(areas(), AREA_ORDER),
        "areas",
        areas().stream().map(DevelopmentArea::id).toList(),
        "in the order of modules and numbers, each once");
    Set<String> seen = new HashSet<>();
    for (DevelopmentArea area : areas()) {
      Check.that(seen.add(area.id()), "areas", area.id(), "of different ids");
      for (CoachingStep step : area.steps()) {
        Check.that(seen.add(step.id()), "steps", step.id(), "of different ids");
      }
    }
  }

  /**
   * A bank of areas.
   *
   * @param areas in bank order
   * @return the bank
   * @throws io.github.ecf4j.model.check.InvalidValueException if areas are out of order or an id
   *     occurs twice
   */
  public static StepBank of(List<DevelopmentArea> areas) {
    return ImmutableStepBank.builder().addAllAreas(areas).build();
  }
}
