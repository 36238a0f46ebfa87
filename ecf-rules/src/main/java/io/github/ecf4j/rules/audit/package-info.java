/** All rules at once: of one teacher, of a whole school, or of many schools one after the other. */
@NullMarked
package io.github.ecf4j.rules.audit;

import org.jspecify.annotations.NullMarked;
