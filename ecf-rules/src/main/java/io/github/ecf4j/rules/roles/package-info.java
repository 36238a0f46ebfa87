/** Who may do what in an induction: which roles are kept apart, and which bodies act. */
@NullMarked
package io.github.ecf4j.rules.roles;

import org.jspecify.annotations.NullMarked;
