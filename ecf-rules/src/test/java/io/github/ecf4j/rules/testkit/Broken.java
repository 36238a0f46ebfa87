package io.github.ecf4j.rules.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.rules.audit.Rules;
import io.github.ecf4j.rules.finding.Rule;
import io.github.ecf4j.rules.rule.plan.MentorPlanCase;
import io.github.ecf4j.rules.rule.plan.PlanCase;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A plan carried out to the letter but for one thing, which breaks a rule: {@code
 * broken.scenario().report()} has a finding of that rule on that day. It may have others, where one
 * change breaks several rules; the intact scenario has none of the rule on that day.
 *
 * @param scenario the broken scenario, on a day on which the rule judges
 * @param intact the same scenario without the change, on the same day
 * @param rule the rule broken
 * @param on the day of the finding
 * @param change what was changed
 */
public record Broken(Scenario scenario, Scenario intact, RuleId rule, LocalDate on, String change) {
  private static final ImmutableSet<Class<?>> ABOUT_PLANS =
      ImmutableSet.of(PlanCase.class, MentorPlanCase.class);

  /**
   * A broken scenario.
   *
   * @param scenario the broken scenario, on a day on which the rule judges
   * @param intact the same scenario without the change, on the same day
   * @param rule the rule broken
   * @param on the day of the finding
   * @param change what was changed
   */
  public Broken {
    requireNonNull(scenario, "scenario");
    requireNonNull(intact, "intact");
    requireNonNull(rule, "rule");
    requireNonNull(on, "on");
    requireNonNull(change, "change");
  }

  /**
   * Broken scenarios, made of {@link Scenarios#carriedOut}. Any rule may be the one that is broken
   * if the scenario has what it takes: a session, a step, an event.
   *
   * @return the scenarios
   */
  public static Arbitrary<Broken> any() {
    return of(Arbitraries.of(rules()));
  }

  /**
   * The rules that can be broken: all of this library about what happens. Those about plans are
   * broken by a plan, as {@link Scenario#faultsOf} says.
   *
   * @return their ids
   */
  public static ImmutableList<RuleId> rules() {
    return Rules.standard().all().stream()
        .filter(rule -> !ABOUT_PLANS.contains(rule.judges()))
        .map(Rule::id)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Scenarios in which one rule is broken.
   *
   * @param rule the rule
   * @return the scenarios
   * @throws io.github.ecf4j.model.check.InvalidValueException if it is not among {@link #rules}
   */
  public static Arbitrary<Broken> of(RuleId rule) {
    requireNonNull(rule, "rule");
    Check.that(rules().contains(rule), "rule", rule, "one of " + rules());
    return of(Arbitraries.just(rule));
  }

  private static Arbitrary<Broken> of(Arbitrary<RuleId> rules) {
    return Combinators.combine(Scenarios.starting(), rules, Arbitraries.integers().between(0, 99))
        .as((scenario, rule, where) -> new Breaking(scenario, where).of(rule))
        .filter(Optional::isPresent)
        .map(Optional::orElseThrow);
  }

  /** Prints rule, day and change, then the scenario. */
  @Override
  public String toString() {
    return rule + " broken on " + on + ": " + change + ".\n" + scenario;
  }
}
