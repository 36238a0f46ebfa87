/** Rules about coaching sessions: the step that was set, and how the session was held. */
@NullMarked
package io.github.ecf4j.rules.rule.session;

import org.jspecify.annotations.NullMarked;
