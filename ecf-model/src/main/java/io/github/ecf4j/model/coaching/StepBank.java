package io.github.ecf4j.model.coaching;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Steps for mentors to choose from, in development areas.
 *
 * <p>Bank order is the order of modules, then of areas, then of steps within their area. Every
 * query answers in bank order and copies nothing: a list is part of an index that is built on first
 * use, a stream runs over the bank itself.
 *
 * <p>Which statements a step serves is this library's choice ({@link CoachingStep#statements()});
 * only its module decides whether it is open.
 */
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
   * All steps.
   *
   * @return the steps
   */
  @Value.Lazy
  public ImmutableList<CoachingStep> steps() {
    return areas().stream().flatMap(area -> area.steps().stream()).collect(toImmutableList());
  }

  /**
   * The step with an id.
   *
   * @param id the id
   * @return the step, or empty if the bank has none such
   */
  public Optional<CoachingStep> step(String id) {
    return Optional.ofNullable(index().steps.get(requireNonNull(id, "id")));
  }

  /**
   * The area with an id.
   *
   * @param id the id
   * @return the area, or empty if the bank has none such
   */
  public Optional<DevelopmentArea> area(String id) {
    return Optional.ofNullable(index().areas.get(requireNonNull(id, "id")));
  }

  /**
   * The areas of a module.
   *
   * @param module the module
   * @return its areas; empty if the bank has none
   */
  public ImmutableList<DevelopmentArea> areasOf(ModuleNumber module) {
    return index().areasByModule.get(requireNonNull(module, "module"));
  }

  /**
   * The steps that rest on a module.
   *
   * @param module the module
   * @return its steps; empty if the bank has none
   */
  public ImmutableList<CoachingStep> stepsOf(ModuleNumber module) {
    return index().byModule.get(requireNonNull(module, "module"));
  }

  /**
   * The steps that serve a statement.
   *
   * @param statement the statement's code
   * @return the steps; empty if none serves it
   */
  public ImmutableList<CoachingStep> stepsServing(StatementCode statement) {
    return index().byStatement.get(requireNonNull(statement, "statement"));
  }

  /**
   * The steps that serve any statement of a standard.
   *
   * @param standard the standard's number
   * @return the steps, each once; empty if none serves it
   */
  public ImmutableList<CoachingStep> stepsServingStandard(int standard) {
    return index().byStandard.get(standard);
  }

  /**
   * The steps that come after a step in its area, so that a mentor whose teacher has mastered one
   * finds the next.
   *
   * @param id the step's id
   * @return the steps; empty if it is the last of its area or the bank has none such
   */
  public ImmutableList<CoachingStep> nextSteps(String id) {
    return index().following.getOrDefault(requireNonNull(id, "id"), ImmutableList.of());
  }

  /**
   * The steps that a mentor may set: those whose module was completed on or before a day
   * (orientation, sections 2 and 5).
   *
   * <p>Laws: the step gate allows exactly these steps; a later day and more study never close one;
   * the empty log opens none.
   *
   * @param study what the teacher has studied
   * @param day the day on which a step is to be set
   * @return the open steps
   */
  public Stream<CoachingStep> openSteps(StudyLog study, LocalDate day) {
    requireNonNull(study, "study");
    requireNonNull(day, "day");
    ModuleSet studied = study.studiedBy(day);
    return steps().stream().filter(step -> studied.contains(step.module()));
  }

  /**
   * The steps whose title or text has all words of a query, each at the beginning of a word there:
   * {@code greet} finds <em>greeting</em>, and {@code art} does not find <em>start</em>. Case and
   * punctuation do not matter.
   *
   * <p>Laws: the order of the words changes nothing; a further word never adds a step; a query
   * without words finds every step.
   *
   * @param query words separated by anything other than letters and digits
   * @return the steps found
   */
  public Stream<CoachingStep> search(String query) {
    requireNonNull(query, "query");
    WordSearch search = WordSearch.of(query);
    return steps().stream().filter(step -> search.finds(step.title() + ' ' + step.text()));
  }

  @Value.Lazy
  StepIndex index() {
    return new StepIndex(areas(), steps());
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

  /** Prints counts. */
  @Override
  public String toString() {
    return "StepBank of " + steps().size() + " steps in " + areas().size() + " areas";
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
    Check.noNull("areas", areas);
    return new ImmutableStepBank.Builder().addAllAreas(areas).build();
  }
}
