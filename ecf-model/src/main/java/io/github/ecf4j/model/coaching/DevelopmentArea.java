package io.github.ecf4j.model.coaching;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
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
  public static DevelopmentAreaBuilder builder() {
    return new DevelopmentAreaBuilder();
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public DevelopmentAreaBuilder toBuilder() {
    return new DevelopmentAreaBuilder(this);
  }
}
