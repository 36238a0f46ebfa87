package io.github.ecf4j.rules.finding;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.programme.RuleUse;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.model.source.Citation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What a rule found in a record. Findings are equal when all their parts are.
 *
 * <p>They are ordered by day, rule as in {@code rules.tsv}, person and reason.
 */
@Value.Immutable
public abstract class Finding implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::on)
          .thenComparing(Finding::info)
          .thenComparing(Finding::subject)
          .thenComparing((Finding finding) -> finding.justification().toString())
          .thenComparing(Finding::weight)
          .thenComparing(finding -> finding.use().map(RuleUse::citations).toString());

  Finding() {}

  @Value.Check
  void check() {
    Check.day("on", on());
  }

  /**
   * How much it weighs, under the settings of the audit.
   *
   * @return the weight
   */
  public abstract Weight weight();

  /**
   * The day it is about; each rule says which.
   *
   * @return the day
   */
  public abstract LocalDate on();

  /**
   * Whose record it belongs to.
   *
   * @return teacher or mentor
   */
  public abstract Subject subject();

  /**
   * Why.
   *
   * @return the reason, for programs
   */
  public abstract Justification justification();

  /**
   * The metadata of the rule that found it.
   *
   * @return its weights, basis, title and citations
   */
  public abstract RuleInfo info();

  /**
   * What the programme under which it was found says of the rule.
   *
   * @return weight and citations; empty if it says nothing of a rule that applies all the same
   */
  public abstract Optional<RuleUse> use();

  /**
   * The rule that found it.
   *
   * @return the rule's id
   */
  public RuleId rule() {
    return info().id();
  }

  /**
   * Why, for people.
   *
   * @return one or two sentences
   */
  public String message() {
    return justification().message();
  }

  /**
   * The places that the finding rests on: those at which the programme names the rule; those of the
   * rule itself, unless its basis is the programme and this one names it; and then those that are
   * particular to the finding, as where an appropriate body has decided a figure.
   *
   * @return at least one citation
   */
  public ImmutableList<Citation> citations() {
    boolean ofProgramme = use().isPresent() && info().basis() == Basis.PROGRAMME;
    return Stream.of(
            use().map(RuleUse::citations).orElse(ImmutableList.of()),
            ofProgramme ? ImmutableList.<Citation>of() : info().citations(),
            justification().citations())
        .flatMap(ImmutableList::stream)
        .distinct()
        .collect(toImmutableList());
  }

  /** Prints rule, weight, day, person and message. */
  @Override
  public String toString() {
    return rule() + " (" + weight() + ") on " + on() + ", " + subject().id() + ": " + message();
  }

  @Override
  public int compareTo(Finding other) {
    requireNonNull(other, "other");
    return ORDER.compare(this, other);
  }

  /**
   * A finding of a rule of which no programme says anything.
   *
   * @param info the metadata of the rule
   * @param weight how much it weighs
   * @param on the day it is about
   * @param subject whose record it belongs to
   * @param justification why
   * @return the finding
   */
  public static Finding of(
      RuleInfo info, Weight weight, LocalDate on, Subject subject, Justification justification) {
    return of(info, Optional.empty(), weight, on, subject, justification);
  }

  static Finding of(
      RuleInfo info,
      Optional<RuleUse> use,
      Weight weight,
      LocalDate on,
      Subject subject,
      Justification justification) {
    return new ImmutableFinding.Builder()
        .info(info)
        .use(use)
        .weight(weight)
        .on(on)
        .subject(subject)
        .justification(justification)
        .build();
  }
}
