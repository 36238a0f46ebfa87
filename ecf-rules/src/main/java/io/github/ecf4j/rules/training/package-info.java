/** Which training events are due to whom, and whether they were attended. */
@NullMarked
package io.github.ecf4j.rules.training;

import org.jspecify.annotations.NullMarked;
