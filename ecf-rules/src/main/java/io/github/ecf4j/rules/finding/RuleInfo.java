package io.github.ecf4j.rules.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.model.source.Citation;
import java.util.Arrays;
import java.util.Comparator;

/**
 * The metadata of a rule: a line of {@code rules.tsv}, or a caller's own. They are ordered as in
 * that table; a caller's own rules follow, by id.
 *
 * @param id the rule's id
 * @param weight how much its findings weigh; of two weights the heavier
 * @param lighterWeight how much they weigh where {@link Justification#weighsLess}; else as {@code
 *     weight}
 * @param basis what the rule rests on
 * @param title what it finds, in a few words
 * @param citations the places that it rests on, at least one; of a rule whose basis is the
 *     programme, those from which this library has it: where a programme names the rule, its own
 *     places count
 * @param restsOn the kinds of records without which it cannot judge
 */
public record RuleInfo(
    RuleId id,
    Weight weight,
    Weight lighterWeight,
    Basis basis,
    String title,
    ImmutableList<Citation> citations,
    ImmutableSet<Evidence> restsOn)
    implements Comparable<RuleInfo> {
  private static final Comparator<RuleInfo> ORDER =
      Comparator.comparingInt((RuleInfo rule) -> RuleTable.place(rule.id))
          .thenComparing(RuleInfo::id)
          .thenComparing(RuleInfo::weight)
          .thenComparing(RuleInfo::lighterWeight)
          .thenComparing(RuleInfo::basis)
          .thenComparing(RuleInfo::title)
          .thenComparing(rule -> rule.citations.toString())
          .thenComparing(rule -> rule.restsOn.toString());

  /**
   * Checks the parts.
   *
   * @param id the rule's id
   * @param weight how much its findings weigh; of two weights the heavier
   * @param lighterWeight the same, or lighter
   * @param basis what the rule rests on
   * @param title what it finds, in a few words
   * @param citations the places that it rests on, at least one
   * @param restsOn the kinds of records without which it cannot judge
   * @throws io.github.ecf4j.model.check.InvalidValueException if the title is blank, there is no
   *     citation, or the lighter weight is heavier
   */
  public RuleInfo {
    requireNonNull(id, "id");
    requireNonNull(weight, "weight");
    requireNonNull(lighterWeight, "lighterWeight");
    requireNonNull(basis, "basis");
    Check.text("title", title);
    requireNonNull(citations, "citations");
    requireNonNull(restsOn, "restsOn");
    Check.that(!citations.isEmpty(), "citations", citations, "at least one");
    restsOn = Sets.immutableEnumSet(restsOn);
    Check.that(
        !lighterWeight.isHeavierThan(weight),
        "lighterWeight",
        lighterWeight,
        "no heavier than " + weight);
  }

  /**
   * The metadata of a caller's own rule with one weight.
   *
   * @param id the rule's id
   * @param weight how much its findings weigh
   * @param basis what the rule rests on
   * @param title what it finds, in a few words
   * @param citation the place that it rests on
   * @return the rule's information
   * @throws io.github.ecf4j.model.check.InvalidValueException if the id is of another form or the
   *     title blank
   */
  public static RuleInfo of(
      String id, Weight weight, Basis basis, String title, Citation citation) {
    requireNonNull(id, "id");
    requireNonNull(weight, "weight");
    requireNonNull(basis, "basis");
    requireNonNull(title, "title");
    requireNonNull(citation, "citation");
    return new RuleInfo(
        RuleId.of(id), weight, weight, basis, title, ImmutableList.of(citation), ImmutableSet.of());
  }

  /**
   * This with the kinds of records without which the rule cannot judge.
   *
   * @param kinds the kinds, in place of those before
   * @return the rule's information
   */
  public RuleInfo restingOn(Evidence... kinds) {
    Check.noNull("kinds", Arrays.asList(requireNonNull(kinds, "kinds")));
    return new RuleInfo(
        id, weight, lighterWeight, basis, title, citations, ImmutableSet.copyOf(kinds));
  }

  /**
   * What {@code rules.tsv} says of a rule.
   *
   * @param id the rule's id
   * @return its line
   * @throws io.github.ecf4j.model.check.InvalidValueException if the table has no such rule
   */
  public static RuleInfo published(String id) {
    return RuleTable.line(RuleId.of(requireNonNull(id, "id")));
  }

  /**
   * The lines of {@code rules.tsv}.
   *
   * @return the metadata of each rule of this library, in order
   */
  public static ImmutableList<RuleInfo> published() {
    return RuleTable.lines();
  }

  @Override
  public int compareTo(RuleInfo other) {
    return ORDER.compare(this, requireNonNull(other, "other"));
  }

  /** Prints the id. */
  @Override
  public String toString() {
    return id.id();
  }
}
