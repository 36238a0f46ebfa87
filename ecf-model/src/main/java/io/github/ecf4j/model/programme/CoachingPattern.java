package io.github.ecf4j.model.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ecf4j.model.check.Check;
import java.util.Optional;

/**
 * How a programme wants instructional coaching: the length of a cycle, in teaching weeks
 * (orientation, section 2: weekly in year 1, fortnightly in year 2), how much of each part, and
 * which rules apply. Where the programme {@linkplain Programme#meetings publishes its meetings}
 * week by week, these count instead of the rhythm.
 *
 * @param weeksPerCycleInYear1 from 1 to 12
 * @param weeksPerCycleInYear2 from 1 to 12
 * @param figures the amounts that it specifies; it leaves open what is missing
 * @param stages the stages of a session that it asks for, none if it names none
 * @param rules what it says of rules, each under the rule's own id. A rule whose basis is the
 *     programme applies only if it is here; one that rests on law or guidance always does
 */
public record CoachingPattern(
    int weeksPerCycleInYear1,
    int weeksPerCycleInYear2,
    ImmutableMap<CoachingFigure, Recommendation> figures,
    ImmutableSet<Stage> stages,
    ImmutableMap<RuleId, RuleUse> rules) {
  /**
   * Checks the parts.
   *
   * @param weeksPerCycleInYear1 from 1 to 12
   * @param weeksPerCycleInYear2 from 1 to 12
   * @param figures the amounts that it specifies
   * @param stages the stages of a session that it asks for
   * @param rules what it says of rules, each under the rule's own id
   * @throws io.github.ecf4j.model.check.InvalidValueException if a length is outside its bounds, or
   *     a rule stands under the id of another
   */
  public CoachingPattern {
    Check.range("weeksPerCycleInYear1", weeksPerCycleInYear1, 1, 12);
    Check.range("weeksPerCycleInYear2", weeksPerCycleInYear2, 1, 12);
    requireNonNull(figures, "figures");
    stages = Sets.immutableEnumSet(requireNonNull(stages, "stages"));
    requireNonNull(rules, "rules");
    rules.forEach(
        (id, use) ->
            Check.that(id.equals(use.rule()), "rules", use.rule(), "under its id, not", id));
  }

  /**
   * A rhythm of coaching; all else is left open.
   *
   * @param weeksPerCycleInYear1 from 1 to 12
   * @param weeksPerCycleInYear2 from 1 to 12
   * @throws io.github.ecf4j.model.check.InvalidValueException if one is outside its bounds
   */
  public CoachingPattern(int weeksPerCycleInYear1, int weeksPerCycleInYear2) {
    this(
        weeksPerCycleInYear1,
        weeksPerCycleInYear2,
        ImmutableMap.of(),
        ImmutableSet.of(),
        ImmutableMap.of());
  }

  /**
   * What the programme says of a rule.
   *
   * @param rule the rule
   * @return weight and citations; empty if it says nothing of the rule
   */
  public Optional<RuleUse> use(RuleId rule) {
    return Optional.ofNullable(rules.get(requireNonNull(rule, "rule")));
  }

  /**
   * How much of something the programme specifies.
   *
   * @param figure of what
   * @return how much, or empty where the programme leaves it open
   */
  public Optional<Recommendation> figure(CoachingFigure figure) {
    return Optional.ofNullable(figures.get(requireNonNull(figure, "figure")));
  }

  /** Prints the rhythm, and how many figures there are. */
  @Override
  public String toString() {
    return "CoachingPattern of cycles of %d and %d weeks, %d figures, %d stages and %d rules"
        .formatted(
            weeksPerCycleInYear1,
            weeksPerCycleInYear2,
            figures.size(),
            stages.size(),
            rules.size());
  }
}
