package io.github.ecf4j.model.coaching;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.StudyModule;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Steps for mentors to choose from, in development areas. A bank belongs to programmes, whose
 * modules its steps rest on, and to a framework, whose statements they serve; beside another
 * programme it means nothing.
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
   * The programmes whose modules the steps rest on.
   *
   * @return their ids, at least one
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<String> programmes();

  /**
   * The framework whose statements the steps serve.
   *
   * @return its id, such as {@code ecf-2019}
   */
  public abstract String framework();

  /**
   * The areas, by module and number.
   *
   * @return the areas
   */
  public abstract ImmutableList<DevelopmentArea> areas();

  /**
   * Whether the bank is one of a programme's.
   *
   * @param programme the programme
   * @return whether the bank names the programme and its framework
   */
  public boolean serves(Programme programme) {
    requireNonNull(programme, "programme");
    return programmes().contains(programme.id()) && framework().equals(programme.framework().id());
  }

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
   * @param statement the statement's code in the bank's framework
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
   * The statements that no step serves, so that nobody looks for one in vain.
   *
   * <p>Law: each statement of the framework is either here or has {@link #stepsServing}.
   *
   * @param whole the bank's framework with its statements
   * @return their codes, in the order of the framework; empty if each has a step
   * @throws io.github.ecf4j.model.check.InvalidValueException if the id is not that of the bank's
   *     {@link #framework()}
   */
  public ImmutableSortedSet<StatementCode> statementsWithoutStep(Framework whole) {
    requireNonNull(whole, "whole");
    Check.that(whole.id().equals(framework()), "whole", whole.id(), framework());
    return whole.statements().stream()
        .map(Statement::code)
        .filter(code -> stepsServing(code).isEmpty())
        .collect(toImmutableSortedSet(naturalOrder()));
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
   * The steps that have all words of a query in their title, text or success criteria or in their
   * area's title, each at the beginning of a word there: {@code greet} finds <em>greeting</em>, and
   * {@code art} does not find <em>start</em>. A word with one of the endings
   *
   * <p>-e -ed -er -ers -es -ing -ings -ly -s -y -ies -ied -ying
   *
   * <p>also finds whole words that have another of them: {@code planning} finds <em>plan</em>,
   * <em>plans</em> and <em>planned</em>, {@code studies} finds <em>study</em>. Case and punctuation
   * do not matter.
   *
   * <p>Laws: the order of the words changes nothing; a further word never adds a step; a query
   * without words finds every step.
   *
   * @param query words separated by anything other than letters and digits
   * @return the steps found
   */
  public Stream<CoachingStep> search(String query) {
    return search(query, step -> "");
  }

  /**
   * As {@link #search(String)}, and also in the titles of the steps' modules and in the summaries
   * of the statements that they serve.
   *
   * <p>Law: it finds at least what is found without them.
   *
   * @param query words separated by anything other than letters and digits
   * @param programme one of the bank's
   * @return the steps found
   * @throws io.github.ecf4j.model.check.InvalidValueException if the bank does not serve the
   *     programme
   */
  public Stream<CoachingStep> search(String query, Programme programme) {
    requireNonNull(query, "query");
    requireNonNull(programme, "programme");
    Check.that(serves(programme), "programme", programme.id(), "one of the bank's");
    return search(query, step -> around(step, programme));
  }

  private Stream<CoachingStep> search(String query, Function<CoachingStep, String> more) {
    WordSearch search = WordSearch.of(requireNonNull(query, "query"));
    return areas().stream()
        .flatMap(
            area ->
                area.steps().stream()
                    .filter(
                        step -> search.finds(area.title() + ' ' + own(step) + more.apply(step))));
  }

  private static String own(CoachingStep step) {
    return step.title() + ' ' + step.text() + ' ' + String.join(" ", step.successCriteria()) + ' ';
  }

  private static String around(CoachingStep step, Programme programme) {
    StringBuilder text = new StringBuilder();
    programme.module(step.module()).ifPresent(module -> text.append(module.title()).append(' '));
    for (StatementCode code : step.statements()) {
      programme
          .framework()
          .statement(code)
          .ifPresent(one -> text.append(one.summary()).append(' '));
    }
    return text.toString();
  }

  /**
   * The bank for a programme whose modules stand in another order, such as {@link
   * Programme#withModuleMoved} makes: each area goes with its module, which its code names.
   *
   * <p>Laws: ids, words and statements stay; the way back undoes it.
   *
   * @param before the programme whose modules the steps rest on
   * @param after the same with other numbers
   * @return the bank, in the order of the numbers after
   * @throws io.github.ecf4j.model.check.InvalidValueException if the bank does not serve both, or a
   *     module with areas is in one of the two alone
   */
  public StepBank renumbered(Programme before, Programme after) {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    Check.that(serves(before), "before", before.id(), "one of the bank's");
    Check.that(serves(after), "after", after.id(), "one of the bank's");
    return of(
        programmes(),
        framework(),
        areas().stream()
            .map(area -> renumbered(area, before, after))
            .sorted(AREA_ORDER)
            .collect(toImmutableList()));
  }

  private static DevelopmentArea renumbered(
      DevelopmentArea area, Programme before, Programme after) {
    Optional<ModuleNumber> number =
        before
            .module(area.module())
            .flatMap(module -> after.moduleNamed(module.code()))
            .map(StudyModule::number);
    Check.that(number.isPresent(), "areas.module", area.module(), "a module of both programmes");
    ModuleNumber module = number.orElseThrow();
    return area.toBuilder()
        .module(module)
        .steps(
            area.steps().stream()
                .map(step -> step.toBuilder().module(module).build())
                .collect(toImmutableList()))
        .build();
  }

  @Value.Lazy
  StepIndex index() {
    return new StepIndex(areas(), steps());
  }

  @Value.Check
  void check() {
    Check.that(!programmes().isEmpty(), "programmes", programmes(), "one or more");
    programmes().forEach(id -> Check.text("programmes", id));
    Check.text("framework", framework());
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
   * @param programmes the ids of the programmes whose modules the steps rest on, at least one
   * @param framework the id of the framework whose statements they serve
   * @param areas in bank order
   * @return the bank
   * @throws io.github.ecf4j.model.check.InvalidValueException if there is no programme, areas are
   *     out of order or an id occurs twice
   */
  public static StepBank of(Set<String> programmes, String framework, List<DevelopmentArea> areas) {
    Check.noNull("programmes", programmes);
    Check.noNull("areas", areas);
    return new ImmutableStepBank.Builder()
        .addAllProgrammes(programmes)
        .framework(requireNonNull(framework, "framework"))
        .addAllAreas(areas)
        .build();
  }
}
