/** Rules about coaching cycles: that each has a session, and its time. */
@NullMarked
package io.github.ecf4j.rules.rule.cycle;

import org.jspecify.annotations.NullMarked;
