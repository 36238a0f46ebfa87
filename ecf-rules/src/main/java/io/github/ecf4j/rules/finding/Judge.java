package io.github.ecf4j.rules.finding;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Applies rules to cases and collects their findings. Nothing is allocated for a rule without a
 * finding. Not thread-safe; made for one report.
 */
public final class Judge {
  private final Weights weights;
  private final Taking taking = new Taking();
  private final List<Finding> found = new ArrayList<>();

  /**
   * A judge who has found nothing yet.
   *
   * @param weights the weights of rules
   */
  public Judge(Weights weights) {
    this.weights = requireNonNull(weights, "weights");
  }

  /**
   * Asks each rule about each case.
   *
   * @param <S> what they judge
   * @param rules the rules
   * @param cases the cases
   * @return this
   */
  public <S extends Judged> Judge judge(Collection<Rule<S>> rules, Collection<? extends S> cases) {
    Check.noNull("rules", rules);
    Check.noNull("cases", cases);
    for (S one : cases) {
      taking.judged = one;
      for (Rule<S> rule : rules) {
        taking.rule = rule.info();
        rule.judge(one, taking);
      }
    }
    return this;
  }

  /**
   * What was found.
   *
   * @return the report
   */
  public Report report() {
    return Report.of(found);
  }

  /** Knows which rule speaks of what. */
  private final class Taking implements Findings {
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
      found.add(Finding.of(of, weights.of(of, why), on, requireNonNull(judged).subject(), why));
    }
  }
}
