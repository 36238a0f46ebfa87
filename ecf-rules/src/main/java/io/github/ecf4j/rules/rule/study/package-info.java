/** Rules about self-study: that it keeps to its plan and its sequence. */
@NullMarked
package io.github.ecf4j.rules.rule.study;

import org.jspecify.annotations.NullMarked;
