/** The Early Career Framework: standards, practices and statements, in order. */
@NullMarked
package io.github.ecf4j.model.framework;

import org.jspecify.annotations.NullMarked;
