/** Rules about mentors: their time, training and reading. */
@NullMarked
package io.github.ecf4j.rules.rule.mentor;

import org.jspecify.annotations.NullMarked;
