/** The rules of coaching: the step gate, and the audit of a teacher's sessions. */
@NullMarked
package io.github.ecf4j.rules.coaching;

import org.jspecify.annotations.NullMarked;
