/**
 * The one style of every generated value: builders that take each part once, implementations that
 * nobody sees, Guava collections.
 */
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    allowedClasspathAnnotations = {Generated.class},
    defaults = @Value.Immutable(copy = false))
@NullMarked
package io.github.ecf4j.model;

import org.immutables.value.Generated;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
