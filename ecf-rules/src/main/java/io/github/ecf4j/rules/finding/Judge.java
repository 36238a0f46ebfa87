package io.github.ecf4j.rules.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.programme.RuleUse;
import io.github.ecf4j.rules.answer.NotKnown;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Applies rules to cases and collects their findings and what they cannot tell. Nothing is
 * allocated for a rule without a finding. Not thread-safe; made for one report.
 */
public final class Judge {
  private final Weights weights;
  private final Taking taking = new Taking();
  private final List<Finding> found = new ArrayList<>();
  private final SetMultimap<Doubt, RuleInfo> notJudged =
      MultimapBuilder.linkedHashKeys().linkedHashSetValues().build();

  private final Set<NotApplied> notApplied = new HashSet<>();

  /** Of whom something cannot be told, and why. */
  private record Doubt(Subject subject, NotKnown why) {}

  /**
   * A judge who has found nothing yet.
   *
   * @param weights the weights of rules
   */
  public Judge(Weights weights) {
    this.weights = requireNonNull(weights, "weights");
  }

  /**
   * Asks each rule about each case, whatever programmes say of it.
   *
   * @param <S> what they judge
   * @param rules the rules
   * @param cases the cases
   * @return this
   * @throws IllegalStateException if a rule throws; the message names the rule and whose record it
   *     judged
   */
  public <S extends Judged> Judge judge(Collection<Rule<S>> rules, Collection<? extends S> cases) {
    return judge(rules, cases, rule -> Optional.empty());
  }

  /**
   * Asks each rule about each case, under a programme.
   *
   * @param <S> what they judge
   * @param rules the rules, all of which apply
   * @param cases the cases
   * @param uses what the programme says of a rule
   * @return this
   * @throws IllegalStateException if a rule throws; the message names the rule and whose record it
   *     judged
   */
  public <S extends Judged> Judge judge(
      Collection<Rule<S>> rules,
      Collection<? extends S> cases,
      Function<RuleId, Optional<RuleUse>> uses) {
    Check.noNull("rules", rules);
    Check.noNull("cases", cases);
    taking.uses = requireNonNull(uses, "uses");
    for (S one : cases) {
      taking.judged = one;
      for (Rule<S> rule : rules) {
        taking.rule = rule.info();
        judge(rule, one);
      }
    }
    return this;
  }

  // A caller's own rule may throw anything; without its id nobody finds it.
  private <S extends Judged> void judge(Rule<S> rule, S one) {
    try {
      rule.judge(one, taking);
    } catch (RuntimeException e) {
      throw new IllegalStateException(
          "The rule " + rule.id() + " failed on " + one.subject() + ": " + e, e);
    }
  }

  /**
   * Says that rules cannot judge somebody.
   *
   * @param rules the rules; of none nothing is said
   * @param subject of whom
   * @param why what is missing or in doubt
   * @return this
   */
  public Judge cannotTell(Collection<? extends Rule<?>> rules, Subject subject, NotKnown why) {
    Check.noNull("rules", rules);
    requireNonNull(subject, "subject");
    requireNonNull(why, "why");
    rules.forEach(rule -> notJudged.put(new Doubt(subject, why), rule.info()));
    return this;
  }

  /**
   * Says that rules do not apply under a programme.
   *
   * @param programme the programme's id
   * @param rules the rules; of none nothing is said
   * @return this
   */
  public Judge notApplied(String programme, Collection<? extends Rule<?>> rules) {
    requireNonNull(programme, "programme");
    Check.noNull("rules", rules);
    rules.forEach(rule -> notApplied.add(new NotApplied(programme, rule.info())));
    return this;
  }

  /**
   * What was found, what could not be judged, and what did not apply.
   *
   * @return the report
   */
  public Report report() {
    return Report.of(
        found,
        notJudged.asMap().entrySet().stream()
            .map(
                one ->
                    new NotJudged(
                        ImmutableSortedSet.copyOf(one.getValue()),
                        one.getKey().subject(),
                        one.getKey().why()))
            .toList(),
        notApplied);
  }

  /** Knows which rule speaks of what. */
  private final class Taking implements Findings {
    private Function<RuleId, Optional<RuleUse>> uses = rule -> Optional.empty();
    private @Nullable Judged judged;
    private @Nullable RuleInfo rule;

    @Override
    public void add(Justification why) {
      requireNonNull(why, "why");
      add(requireNonNull(judged).day(), why);
    }

    @Override
    public void add(LocalDate on, Justification why) {
      requireNonNull(on, "on");
      requireNonNull(why, "why");
      RuleInfo of = requireNonNull(rule);
      Optional<RuleUse> use = uses.apply(of.id());
      found.add(
          Finding.of(of, use, weights.of(of, use, why), on, requireNonNull(judged).subject(), why));
    }

    @Override
    public void cannotTell(NotKnown why) {
      requireNonNull(why, "why");
      notJudged.put(new Doubt(requireNonNull(judged).subject(), why), requireNonNull(rule));
    }
  }
}
