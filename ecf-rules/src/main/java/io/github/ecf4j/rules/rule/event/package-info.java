/** Rules about training events: that they are attended, and in which order. */
@NullMarked
package io.github.ecf4j.rules.rule.event;

import org.jspecify.annotations.NullMarked;
