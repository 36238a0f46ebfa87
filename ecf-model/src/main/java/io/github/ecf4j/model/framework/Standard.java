package io.github.ecf4j.model.framework;

import io.github.ecf4j.model.check.Check;
import org.immutables.value.Value;

/** One of the framework's sections, each tied to one of the Teachers' Standards. */
@Value.Immutable
public abstract class Standard {
  Standard() {}

  /**
   * The number that its statements' codes begin with.
   *
   * @return from 1 to 99
   */
  public abstract int number();

  /**
   * The section's title in the framework, such as "How Pupils Learn".
   *
   * @return the title
   */
  public abstract String title();

  /**
   * The title of the Teachers' Standard that it belongs to, such as "Promote good progress".
   *
   * @return the title
   */
  public abstract String teachersStandard();

  /**
   * The core area that the framework's introduction puts it in.
   *
   * @return the core area
   */
  public abstract CoreArea coreArea();

  @Value.Check
  void check() {
    Check.range("number", number(), 1, 99);
    Check.text("title", title());
    Check.text("teachersStandard", teachersStandard());
  }

  /**
   * A standard from its parts.
   *
   * @param number from 1 to 99
   * @param title the section's title
   * @param teachersStandard the Teachers' Standard's title
   * @param coreArea the core area
   * @return the standard
   * @throws io.github.ecf4j.model.check.InvalidValueException if a part is outside its bounds
   */
  public static Standard of(int number, String title, String teachersStandard, CoreArea coreArea) {
    return new ImmutableStandard.Builder()
        .number(number)
        .title(title)
        .teachersStandard(teachersStandard)
        .coreArea(coreArea)
        .build();
  }
}
