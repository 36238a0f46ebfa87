/** What head or tutor report on in which period, what was held, and what is overdue. */
@NullMarked
package io.github.ecf4j.rules.period;

import org.jspecify.annotations.NullMarked;
