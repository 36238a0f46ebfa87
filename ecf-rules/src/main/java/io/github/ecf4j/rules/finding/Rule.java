package io.github.ecf4j.rules.finding;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.programme.RuleId;

/**
 * A rule: its metadata, what it judges, and its check. A rule is a constant of the class that holds
 * its check and its justification. A caller makes a rule of its own in the same way.
 *
 * <p>Law of every check: it always finds the same in equal cases, and never throws.
 *
 * @param <S> what it judges
 */
public final class Rule<S extends Judged> {
  /**
   * How a rule judges.
   *
   * @param <S> what it judges
   */
  @FunctionalInterface
  public interface Check<S> {
    /**
     * Judges one case.
     *
     * @param judged the case
     * @param findings takes what there is to say; nothing where all is well
     */
    void judge(S judged, Findings findings);
  }

  private final RuleInfo info;
  private final Class<S> judges;
  private final Check<? super S> check;

  private Rule(RuleInfo info, Class<S> judges, Check<? super S> check) {
    this.info = info;
    this.judges = judges;
    this.check = check;
  }

  /**
   * A rule.
   *
   * @param <S> what it judges
   * @param info its metadata
   * @param judges what it judges
   * @param check how it judges
   * @return the rule
   */
  public static <S extends Judged> Rule<S> of(
      RuleInfo info, Class<S> judges, Check<? super S> check) {
    requireNonNull(info, "info");
    requireNonNull(judges, "judges");
    requireNonNull(check, "check");
    return new Rule<>(info, judges, check);
  }

  /**
   * A rule of {@code rules.tsv}.
   *
   * @param <S> what it judges
   * @param id its id in the table
   * @param judges what it judges
   * @param check how it judges
   * @return the rule
   * @throws io.github.ecf4j.model.check.InvalidValueException if the table has no such rule
   */
  public static <S extends Judged> Rule<S> published(
      String id, Class<S> judges, Check<? super S> check) {
    requireNonNull(judges, "judges");
    requireNonNull(check, "check");
    return of(RuleInfo.published(id), judges, check);
  }

  /**
   * The rule's id.
   *
   * @return the id
   */
  public RuleId id() {
    return info.id();
  }

  /**
   * The metadata of the rule.
   *
   * @return weights, basis, title, citations
   */
  public RuleInfo info() {
    return info;
  }

  /**
   * What the rule judges.
   *
   * @return the type of its cases
   */
  public Class<S> judges() {
    return judges;
  }

  void judge(S judged, Findings findings) {
    check.judge(judged, findings);
  }

  /** Prints the id. */
  @Override
  public String toString() {
    return info.id().id();
  }
}
