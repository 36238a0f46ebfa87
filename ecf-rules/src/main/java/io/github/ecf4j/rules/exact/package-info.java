/** Exact numbers, for days and minutes that come in fractions. */
@NullMarked
package io.github.ecf4j.rules.exact;

import org.jspecify.annotations.NullMarked;
