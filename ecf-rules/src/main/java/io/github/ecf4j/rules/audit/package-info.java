/** All rules at once: of one teacher, or of a whole school, in one report. */
@NullMarked
package io.github.ecf4j.rules.audit;

import org.jspecify.annotations.NullMarked;
