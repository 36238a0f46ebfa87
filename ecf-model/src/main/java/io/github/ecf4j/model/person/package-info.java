/** Who: the ids of teachers and mentors. */
@NullMarked
package io.github.ecf4j.model.person;

import org.jspecify.annotations.NullMarked;
