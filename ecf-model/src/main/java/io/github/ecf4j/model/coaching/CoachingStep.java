package io.github.ecf4j.model.coaching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import org.immutables.value.Value;

/** A step of a bank: something small that a teacher can practise within a week. */
@Value.Immutable
public abstract class CoachingStep {
  CoachingStep() {}

  /**
   * The id, unique in its bank and stable for ever, such as {@code B2-1-1}. Its numbers count
   * within the strand that its letter stands for and are not those of {@link #module}: step {@code
   * I10-1-2} of the bank {@code ambition} is of module 22.
   *
   * @return the id
   */
  public abstract String id();

  /**
   * A few words.
   *
   * @return the title
   */
  public abstract String title();

  /**
   * What the teacher does and how one would see it, in the words of this library.
   *
   * @return one or two sentences
   */
  public abstract String text();

  /**
   * The module that must have been studied before the step is set.
   *
   * @return the module
   */
  public abstract ModuleNumber module();

  /**
   * Statements that the step serves: an editorial choice of the bank, not published by anyone. They
   * inform and do not gate.
   *
   * @return at most three
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<StatementCode> statements();

  /**
   * Signs by which mentor and teacher see that the step is in place.
   *
   * @return one to three
   */
  public abstract ImmutableList<String> successCriteria();

  /**
   * Wordings for different levels, where the bank has them.
   *
   * @return none, or one for each level in order
   */
  public abstract ImmutableList<WorkedExample> examples();

  /**
   * What the step gate checks: the module.
   *
   * @return the basis
   */
  @Value.Lazy
  public StepBasis basis() {
    return StepBasis.ofModules(ModuleSet.of(module()));
  }

  @Value.Check
  void check() {
    Check.text("id", id());
    Check.text("title", title());
    Check.text("text", text());
    Check.range("statements.size", statements().size(), 0, 3);
    Check.range("successCriteria.size", successCriteria().size(), 1, 3);
    successCriteria().forEach(criterion -> Check.text("successCriteria", criterion));
    ImmutableList<WorkedExample.Level> levels =
        examples().stream().map(WorkedExample::level).collect(ImmutableList.toImmutableList());
    Check.that(
        levels.isEmpty() || levels.equals(ImmutableList.copyOf(WorkedExample.Level.values())),
        "examples",
        levels,
        "none, or one for each level in order");
  }

  /** Prints the id. */
  @Override
  public String toString() {
    return "CoachingStep " + id();
  }

  /**
   * Starts a step.
   *
   * @return a builder
   */
  public static CoachingStepBuilder builder() {
    return new CoachingStepBuilder();
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public CoachingStepBuilder toBuilder() {
    return new CoachingStepBuilder(this);
  }
}
