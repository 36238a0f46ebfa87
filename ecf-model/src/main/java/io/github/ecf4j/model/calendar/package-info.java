/** The school year: terms, half terms, closures, teaching days and teaching weeks. */
@NullMarked
package io.github.ecf4j.model.calendar;

import org.jspecify.annotations.NullMarked;
