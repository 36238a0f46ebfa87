package io.github.ecf4j.curriculum.analysis;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.Practice;
import io.github.ecf4j.model.framework.Standard;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.framework.StatementCode;
import java.util.Collection;
import java.util.Comparator;

/**
 * The statements whose coverage is measured: those of a standard, of a practice group, of all.
 *
 * @param name what they are, for people
 * @param statements their codes
 */
public record Scope(String name, ImmutableSortedSet<StatementCode> statements) {
  /**
   * Statements.
   *
   * @param name what they are, for people
   * @param statements their codes
   * @throws io.github.ecf4j.model.check.InvalidValueException if the name is blank
   */
  public Scope {
    requireNonNull(statements, "statements");
    Check.text("name", name);
    statements = ImmutableSortedSet.copyOf(statements);
  }

  /**
   * All statements of a framework.
   *
   * @param framework the framework
   * @return the scope
   */
  public static Scope of(Framework framework) {
    requireNonNull(framework, "framework");
    return of(framework.title(), framework.statements());
  }

  /**
   * The statements of a standard.
   *
   * @param framework the framework
   * @param standard one of its standards
   * @return the scope; empty if the standard is not of this framework
   */
  public static Scope of(Framework framework, Standard standard) {
    requireNonNull(framework, "framework");
    requireNonNull(standard, "standard");
    return of(standard.number() + " " + standard.title(), framework.statementsOf(standard));
  }

  /**
   * The statements of a practice group.
   *
   * @param framework the framework
   * @param practice one of its groups
   * @return the scope; empty if the group is not of this framework
   */
  public static Scope of(Framework framework, Practice practice) {
    requireNonNull(framework, "framework");
    requireNonNull(practice, "practice");
    return of(practice.standard() + " " + practice.name(), framework.statementsOf(practice));
  }

  private static Scope of(String name, Collection<Statement> statements) {
    return new Scope(
        name,
        statements.stream()
            .map(Statement::code)
            .collect(toImmutableSortedSet(Comparator.naturalOrder())));
  }
}
