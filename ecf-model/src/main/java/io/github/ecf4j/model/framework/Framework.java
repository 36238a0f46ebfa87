package io.github.ecf4j.model.framework;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import io.github.ecf4j.model.check.Check;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A framework of statements that early career teachers are entitled to learn, in its own order.
 *
 * <p>It is never an assessment framework: nothing here scores a teacher against a statement.
 *
 * <p>Laws: every statement is found by its code, among those of its standard, and, if it is a learn
 * how to, among those of its practice group.
 */
@Value.Immutable
public abstract class Framework {
  private static final Comparator<Practice> PRACTICE_ORDER =
      Comparator.comparingInt(Practice::standard).thenComparingInt(Practice::number);

  Framework() {}

  /**
   * A short id with the edition, such as {@code ecf-2019}.
   *
   * @return the id
   */
  public abstract String id();

  /**
   * The title.
   *
   * @return the title
   */
  public abstract String title();

  /**
   * The standards, by number.
   *
   * @return the standards
   */
  public abstract ImmutableList<Standard> standards();

  /**
   * The practice groups, by standard and number.
   *
   * @return the groups
   */
  public abstract ImmutableList<Practice> practices();

  /**
   * The statements, in the order of their codes.
   *
   * @return the statements
   */
  public abstract ImmutableList<Statement> statements();

  /**
   * What training on it is called, such as {@code ECF-based training}.
   *
   * @return the name; {@code training on} its title unless set
   */
  @Value.Default
  public String training() {
    return "training on " + title();
  }

  /**
   * What is missing from it: a framework may be known in part only.
   *
   * @return what is not known of it, in words; empty if it is complete
   */
  public abstract Optional<String> missing();

  /**
   * Whether all its statements are known. Coverage of an incomplete framework is never coverage of
   * all its statements.
   *
   * @return whether nothing is {@link #missing}
   */
  public boolean complete() {
    return missing().isEmpty();
  }

  /**
   * How it gives way to its successor.
   *
   * @return the days; empty if it has no successor
   */
  public abstract Optional<Replacement> replacement();

  @Value.Lazy
  ImmutableMap<StatementCode, Statement> byCode() {
    return statements().stream().collect(toImmutableMap(Statement::code, s -> s));
  }

  /**
   * The statement with a code.
   *
   * @param code the code
   * @return the statement, or empty if the framework has none such
   */
  public Optional<Statement> statement(StatementCode code) {
    return Optional.ofNullable(byCode().get(requireNonNull(code, "code")));
  }

  /**
   * The standard with a number.
   *
   * @param number the number
   * @return the standard, or empty if the framework has none such
   */
  public Optional<Standard> standard(int number) {
    return standards().stream().filter(s -> s.number() == number).findFirst();
  }

  /**
   * The statements of a standard, in order.
   *
   * @param standard one of this framework's standards
   * @return its statements; empty if the standard is not of this framework
   */
  public ImmutableList<Statement> statementsOf(Standard standard) {
    requireNonNull(standard, "standard");
    if (!standards().contains(standard)) {
      return ImmutableList.of();
    }
    return statements().stream()
        .filter(s -> s.code().standard() == standard.number())
        .collect(toImmutableList());
  }

  /**
   * The statements of a practice group, in order.
   *
   * @param practice one of this framework's groups
   * @return its statements; empty if the group is not of this framework
   */
  public ImmutableList<Statement> statementsOf(Practice practice) {
    requireNonNull(practice, "practice");
    return statements().stream()
        .filter(s -> s.practice().filter(practice::equals).isPresent())
        .collect(toImmutableList());
  }

  @Value.Check
  void check() {
    Check.text("id", id());
    Check.text("title", title());
    Check.text("training", training());
    missing().ifPresent(text -> Check.plain("missing", text));
    Check.that(
        Ordering.natural().isStrictlyOrdered(standards().stream().map(Standard::number).toList()),
        "standards",
        standards().stream().map(Standard::number).toList(),
        "in the order of their numbers, each once");
    Check.that(
        Ordering.natural().isStrictlyOrdered(statements().stream().map(Statement::code).toList()),
        "statements",
        statements().stream().map(Statement::code).toList(),
        "in the order of their codes, each once");
    Check.that(
        Comparators.isInStrictOrder(practices(), PRACTICE_ORDER),
        "practices",
        practices(),
        "in the order of standards and numbers, each once");
    ImmutableSet<Practice> groups = ImmutableSet.copyOf(practices());
    for (Statement statement : statements()) {
      Check.that(
          standard(statement.code().standard()).isPresent(),
          "statements",
          statement.code(),
          "of a standard that the framework has");
      statement
          .practice()
          .ifPresent(
              group ->
                  Check.that(
                      groups.contains(group),
                      "practices",
                      practices(),
                      "the group of statement " + statement.code() + " among others"));
    }
  }

  /** Prints id and count. */
  @Override
  public String toString() {
    return "Framework " + id() + " of " + statements().size() + " statements";
  }

  /**
   * Starts a framework.
   *
   * @return a builder
   */
  public static FrameworkBuilder builder() {
    return new FrameworkBuilder();
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public FrameworkBuilder toBuilder() {
    return new FrameworkBuilder(this);
  }
}
