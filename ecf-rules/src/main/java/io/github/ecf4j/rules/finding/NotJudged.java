package io.github.ecf4j.rules.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.rules.answer.NotKnown;
import java.util.Comparator;

/**
 * Rules that could not judge a person, or not all that is recorded of the person, and why. They may
 * have found something else.
 *
 * @param rules the rules, at least one, in the order of {@link RuleInfo}
 * @param subject of whom
 * @param why what is missing or in doubt, with the days that it is about
 */
public record NotJudged(ImmutableSortedSet<RuleInfo> rules, Subject subject, NotKnown why)
    implements Comparable<NotJudged> {
  private static final Comparator<NotJudged> ORDER =
      Comparator.comparing(NotJudged::subject)
          .thenComparing(one -> one.rules.first())
          .thenComparing(one -> one.why.toString())
          .thenComparing(one -> one.rules.toString());

  /**
   * Checks the parts.
   *
   * @param rules the rules, at least one
   * @param subject of whom
   * @param why what is missing or in doubt
   * @throws io.github.ecf4j.model.check.InvalidValueException if there is no rule
   */
  public NotJudged {
    requireNonNull(rules, "rules");
    rules = ImmutableSortedSet.copyOf(rules);
    requireNonNull(subject, "subject");
    requireNonNull(why, "why");
    Check.that(!rules.isEmpty(), "rules", rules, "at least one");
  }

  /** By person, first rule and reason. */
  @Override
  public int compareTo(NotJudged other) {
    return ORDER.compare(this, requireNonNull(other, "other"));
  }

  /** Prints the person, the reason and the rules, as a sentence. */
  @Override
  public String toString() {
    return subject.id() + ": " + why + "; not judged: " + Joiner.on(", ").join(rules);
  }
}
