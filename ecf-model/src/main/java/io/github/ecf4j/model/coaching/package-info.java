/** What mentor and teacher do: steps, the bank they come from, sessions, and the log of study. */
@NullMarked
package io.github.ecf4j.model.coaching;

import org.jspecify.annotations.NullMarked;
