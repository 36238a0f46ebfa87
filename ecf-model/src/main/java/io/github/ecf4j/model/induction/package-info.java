/** The frame around the programme: posts, full-time equivalent, year of induction, mentors. */
@NullMarked
package io.github.ecf4j.model.induction;

import org.jspecify.annotations.NullMarked;
