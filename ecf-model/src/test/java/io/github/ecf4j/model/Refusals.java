package io.github.ecf4j.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.ecf4j.model.check.InvalidValueException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** How tests say that a value is refused. */
public final class Refusals {
  private Refusals() {}

  /** Checks that a construction is refused with this field, value and bound. */
  public static void assertRefused(
      ThrowingCallable construction, String field, String value, String bound) {
    assertThatThrownBy(construction)
        .asInstanceOf(type(InvalidValueException.class))
        .extracting(
            InvalidValueException::field,
            InvalidValueException::value,
            InvalidValueException::bound)
        .containsExactly(field, value, bound);
  }

  /** Checks that a construction is refused with this field and bound, whatever the value. */
  public static void assertRefused(ThrowingCallable construction, String field, String bound) {
    assertThatThrownBy(construction)
        .asInstanceOf(type(InvalidValueException.class))
        .extracting(InvalidValueException::field, InvalidValueException::bound)
        .containsExactly(field, bound);
  }

  /** Checks that a blank text is refused for this field. */
  public static void assertBlankRefused(ThrowingCallable construction, String field) {
    assertRefused(construction, field, "\" \"", "a text that is not blank");
  }
}
