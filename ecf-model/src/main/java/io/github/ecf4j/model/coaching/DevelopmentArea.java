package io.github.ecf4j.model.coaching;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.ValueBuilder;
import io.github.ecf4j.model.programme.ModuleNumber;
import org.immutables.value.Value;

/** A part of a module's practice, with the steps that lead into it. */
@Value.Immutable
public abstract class DevelopmentArea {
  DevelopmentArea() {}

  /**
   * The id, such as {@code B2-1}.
   *
   * @return the id
   */
  public abstract String id();

  /**
   * The module it belongs to.
   *
   * @return the module
   */
  public abstract ModuleNumber module();

  /**
   * Its number within the module.
   *
   * @return from 1 to 9
   */
  public abstract int number();

  /**
   * Its title.
   *
   * @return the title
   */
  public abstract String title();

  /**
   * Its steps, in the order in which a mentor would consider them.
   *
   * @return at least one; each rests on the area's module
   */
  public abstract ImmutableList<CoachingStep> steps();

  @Value.Check
  void check() {
    Check.text("id", id());
    Check.text("title", title());
    Check.range("number", number(), 1, 9);
    Check.that(!steps().isEmpty(), "steps", steps(), "at least one");
    for (CoachingStep step : steps()) {
      Check.that(
          step.module().equals(module()), "steps.module", step.module(), "module " + module());
    }
  }

  /** Prints id and count. */
  @Override
  public String toString() {
    return "DevelopmentArea " + id() + " of " + steps().size() + " steps";
  }

  /**
   * Starts an area.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder(new ImmutableDevelopmentArea.Builder());
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public Builder toBuilder() {
    return new Builder(new ImmutableDevelopmentArea.Builder().like(this));
  }

  /** Takes the parts of an area; all are required. */
  public static final class Builder extends ValueBuilder<Builder> {
    private final ImmutableDevelopmentArea.Builder parts;

    Builder(ImmutableDevelopmentArea.Builder parts) {
      this.parts = parts;
    }

    /**
     * Gives the id, such as {@code B2-1}.
     *
     * @param id the id
     * @return this
     */
    public Builder id(String id) {
      return once("id", id, parts::id);
    }

    /**
     * Gives the module it belongs to.
     *
     * @param module the module
     * @return this
     */
    public Builder module(ModuleNumber module) {
      return once("module", module, parts::module);
    }

    /**
     * Gives its number within the module.
     *
     * @param number from 1 to 9
     * @return this
     */
    public Builder number(int number) {
      return once("number", number, parts::number);
    }

    /**
     * Gives its title.
     *
     * @param title the title
     * @return this
     */
    public Builder title(String title) {
      return once("title", title, parts::title);
    }

    /**
     * Gives its steps, in the order in which a mentor would consider them, in place of all given
     * before.
     *
     * @param steps at least one; each rests on the area's module
     * @return this
     */
    public Builder steps(Iterable<? extends CoachingStep> steps) {
      return all("steps", steps, parts::steps);
    }

    /**
     * Adds to its steps, in the order in which a mentor would consider them.
     *
     * @param steps the steps to append
     * @return this
     */
    public Builder addSteps(CoachingStep... steps) {
      return add("steps", steps, parts::addAllSteps);
    }

    /**
     * Adds to its steps, in the order in which a mentor would consider them.
     *
     * @param steps the steps to append
     * @return this
     */
    public Builder addAllSteps(Iterable<? extends CoachingStep> steps) {
      return add("steps", steps, parts::addAllSteps);
    }

    /**
     * The value.
     *
     * @return what was given
     * @throws io.github.ecf4j.model.check.InvalidValueException if a required part is missing, or
     *     one is outside its bounds
     */
    public DevelopmentArea build() {
      return parts.build();
    }
  }
}
