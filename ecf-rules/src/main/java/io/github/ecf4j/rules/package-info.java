/**
 * The one style of every generated value: hidden implementations and builders, behind builders that
 * show their methods and take each part once; Guava collections.
 *
 * <p>The list of allowed annotations keeps {@code Generated} out: compilers of embedders would look
 * for it and warn.
 */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    builder = "new",
    from = "like",
    typeInnerBuilder = "Parts",
    throwForInvalidImmutableState = InvalidValueException.class,
    unsafeDefaultAndDerived = true,
    allowedClasspathAnnotations = {Override.class},
    defaults = @Value.Immutable(copy = false))
@NullMarked
package io.github.ecf4j.rules;

import io.github.ecf4j.model.check.InvalidValueException;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
