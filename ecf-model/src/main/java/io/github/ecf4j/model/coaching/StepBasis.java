package io.github.ecf4j.model.coaching;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.ModuleSet;
import java.util.Collection;

/**
 * What a step rests on: modules, statements, both or neither (orientation, section 5).
 *
 * @param modules the modules it names
 * @param statements the statements it names
 */
public record StepBasis(ModuleSet modules, ImmutableSortedSet<StatementCode> statements) {
  private static final StepBasis NONE = new StepBasis(ModuleSet.empty(), ImmutableSortedSet.of());

  /**
   * Puts the statements in the framework's order, whatever order the set had.
   *
   * @param modules the modules it names
   * @param statements the statements it names
   */
  public StepBasis {
    requireNonNull(modules, "modules");
    requireNonNull(statements, "statements");
    statements = ImmutableSortedSet.copyOf(statements);
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
    return new StepBasis(modules, ImmutableSortedSet.of());
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
   * @param statements their codes
   * @return the basis
   */
  public static StepBasis ofStatements(Collection<StatementCode> statements) {
    Check.noNull("statements", statements);
    return new StepBasis(ModuleSet.empty(), ImmutableSortedSet.copyOf(statements));
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
