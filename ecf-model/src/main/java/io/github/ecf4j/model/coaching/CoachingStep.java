package io.github.ecf4j.model.coaching;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.ValueBuilder;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import org.immutables.value.Value;

/** A step of a bank: something small that a teacher can practise within a week. */
@Value.Immutable
public abstract class CoachingStep {
  CoachingStep() {}

  /**
   * The id, unique in its bank and stable for ever, such as {@code B2-1-1}.
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
  public static Builder builder() {
    return new Builder(new ImmutableCoachingStep.Builder());
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public Builder toBuilder() {
    return new Builder(new ImmutableCoachingStep.Builder().like(this));
  }

  /** Takes the parts of a step; statements and examples may be absent. */
  public static final class Builder extends ValueBuilder<Builder> {
    private final ImmutableCoachingStep.Builder parts;

    Builder(ImmutableCoachingStep.Builder parts) {
      this.parts = parts;
    }

    /**
     * Gives the id, unique in its bank and stable for ever, such as {@code B2-1-1}.
     *
     * @param id the id
     * @return this
     */
    public Builder id(String id) {
      return once("id", id, parts::id);
    }

    /**
     * Gives a few words.
     *
     * @param title the title
     * @return this
     */
    public Builder title(String title) {
      return once("title", title, parts::title);
    }

    /**
     * Sets what the teacher does and how one would see it, in the words of this library.
     *
     * @param text one or two sentences
     * @return this
     */
    public Builder text(String text) {
      return once("text", text, parts::text);
    }

    /**
     * Gives the module that must have been studied before the step is set.
     *
     * @param module the module
     * @return this
     */
    public Builder module(ModuleNumber module) {
      return once("module", module, parts::module);
    }

    /**
     * Gives statements that the step serves: an editorial choice of the bank, not published by
     * anyone, in place of all given before.
     *
     * @param statements at most three
     * @return this
     */
    public Builder statements(Iterable<? extends StatementCode> statements) {
      return all("statements", statements, parts::statements);
    }

    /**
     * Adds to statements that the step serves: an editorial choice of the bank, not published by
     * anyone.
     *
     * @param statements the statements to append
     * @return this
     */
    public Builder addStatements(StatementCode... statements) {
      return add("statements", statements, parts::addAllStatements);
    }

    /**
     * Adds to statements that the step serves: an editorial choice of the bank, not published by
     * anyone.
     *
     * @param statements the statements to append
     * @return this
     */
    public Builder addAllStatements(Iterable<? extends StatementCode> statements) {
      return add("statements", statements, parts::addAllStatements);
    }

    /**
     * Gives signs by which mentor and teacher see that the step is in place, in place of all given
     * before.
     *
     * @param successCriteria one to three
     * @return this
     */
    public Builder successCriteria(Iterable<String> successCriteria) {
      return all("successCriteria", successCriteria, parts::successCriteria);
    }

    /**
     * Adds to signs by which mentor and teacher see that the step is in place.
     *
     * @param successCriteria the criteria to append
     * @return this
     */
    public Builder addSuccessCriteria(String... successCriteria) {
      return add("successCriteria", successCriteria, parts::addAllSuccessCriteria);
    }

    /**
     * Adds to signs by which mentor and teacher see that the step is in place.
     *
     * @param successCriteria the criteria to append
     * @return this
     */
    public Builder addAllSuccessCriteria(Iterable<String> successCriteria) {
      return add("successCriteria", successCriteria, parts::addAllSuccessCriteria);
    }

    /**
     * Gives wordings for different levels, where the bank has them, in place of all given before.
     *
     * @param examples none, or one for each level in order
     * @return this
     */
    public Builder examples(Iterable<? extends WorkedExample> examples) {
      return all("examples", examples, parts::examples);
    }

    /**
     * Adds to wordings for different levels, where the bank has them.
     *
     * @param examples the examples to append
     * @return this
     */
    public Builder addExamples(WorkedExample... examples) {
      return add("examples", examples, parts::addAllExamples);
    }

    /**
     * Adds to wordings for different levels, where the bank has them.
     *
     * @param examples the examples to append
     * @return this
     */
    public Builder addAllExamples(Iterable<? extends WorkedExample> examples) {
      return add("examples", examples, parts::addAllExamples);
    }

    /**
     * The value.
     *
     * @return what was given
     * @throws io.github.ecf4j.model.check.InvalidValueException if a required part is missing, or
     *     one is outside its bounds
     */
    public CoachingStep build() {
      return parts.build();
    }
  }
}
