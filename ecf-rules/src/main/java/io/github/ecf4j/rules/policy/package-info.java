/**
 * The figures of law and guidance, each with the day from which it applies and its source; and the
 * readings of the points that they leave open.
 */
@NullMarked
package io.github.ecf4j.rules.policy;

import org.jspecify.annotations.NullMarked;
