package io.github.ecf4j.model.coaching;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.ModuleSet;
import java.util.Collection;
import java.util.Optional;

/**
 * What a step rests on: modules, statements, both or neither (orientation, section 5). Its modules
 * are those of the programme of whoever asks; its statements are those of a framework that it
 * names, since other frameworks use the same codes for other statements.
 *
 * @param modules the modules it names
 * @param framework the id of the framework of its statements; empty if it names none
 * @param statements the statements it names
 */
public record StepBasis(
    ModuleSet modules, String framework, ImmutableSortedSet<StatementCode> statements) {
  private static final StepBasis NONE =
      new StepBasis(ModuleSet.empty(), "", ImmutableSortedSet.of());

  /**
   * Puts the statements in the framework's order, whatever order the set had, and drops the
   * framework where there is no statement.
   *
   * @param modules the modules it names
   * @param framework the id of the framework of its statements; empty only if it names none
   * @param statements the statements it names
   * @throws io.github.ecf4j.model.check.InvalidValueException if statements have no framework
   */
  public StepBasis {
    requireNonNull(modules, "modules");
    requireNonNull(framework, "framework");
    requireNonNull(statements, "statements");
    statements = ImmutableSortedSet.copyOf(statements);
    if (statements.isEmpty()) {
      framework = "";
    } else {
      Check.text("framework", framework);
    }
  }

  /**
   * The basis of a step that names nothing.
   *
   * @return the empty basis
   */
  public static StepBasis none() {
    return NONE;
  }

  /**
   * A basis of modules alone.
   *
   * @param modules the modules
   * @return the basis
   */
  public static StepBasis ofModules(ModuleSet modules) {
    return new StepBasis(modules, "", ImmutableSortedSet.of());
  }

  /**
   * A basis of modules alone.
   *
   * @param modules their numbers, each from 1 to 128
   * @return the basis
   * @throws io.github.ecf4j.model.check.InvalidValueException if a number is out of bounds
   */
  public static StepBasis ofModules(int... modules) {
    requireNonNull(modules, "modules");
    return ofModules(ModuleSet.of(modules));
  }

  /**
   * A basis of statements alone.
   *
   * @param framework the id of their framework, such as {@code ecf-2019}
   * @param statements their codes
   * @return the basis
   * @throws io.github.ecf4j.model.check.InvalidValueException if the id is blank
   */
  public static StepBasis ofStatements(String framework, Collection<StatementCode> statements) {
    Check.noNull("statements", statements);
    return new StepBasis(ModuleSet.empty(), framework, ImmutableSortedSet.copyOf(statements));
  }

  /**
   * The basis of what either of two names.
   *
   * @param other the other basis
   * @return both together, or empty if their statements are of different frameworks
   */
  public Optional<StepBasis> and(StepBasis other) {
    requireNonNull(other, "other");
    if (!statements.isEmpty()
        && !other.statements.isEmpty()
        && !framework.equals(other.framework)) {
      return Optional.empty();
    }
    return Optional.of(
        new StepBasis(
            modules.union(other.modules),
            statements.isEmpty() ? other.framework : framework,
            ImmutableSortedSet.<StatementCode>naturalOrder()
                .addAll(statements)
                .addAll(other.statements)
                .build()));
  }

  /**
   * Whether the step names nothing.
   *
   * @return whether there is neither module nor statement
   */
  public boolean isEmpty() {
    return modules.isEmpty() && statements.isEmpty();
  }
}
