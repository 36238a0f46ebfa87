/**
 * The one style of every generated value: builders that take each part once, implementations that
 * nobody sees, Guava collections.
 *
 * <p>The list of allowed annotations keeps {@code Generated} out: compilers of embedders would look
 * for it and warn.
 */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    allowedClasspathAnnotations = {Override.class},
    defaults = @Value.Immutable(copy = false))
@NullMarked
package io.github.ecf4j.rules;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
