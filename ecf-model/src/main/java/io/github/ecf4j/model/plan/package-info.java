/** What a teacher or a mentor is to do in which week, and what found no place. */
@NullMarked
package io.github.ecf4j.model.plan;

import org.jspecify.annotations.NullMarked;
