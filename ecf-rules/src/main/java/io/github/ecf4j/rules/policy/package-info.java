/**
 * The figures of law and guidance, each with the day from which it applies and where it stands; and
 * the readings of what they leave open.
 */
@NullMarked
package io.github.ecf4j.rules.policy;

import org.jspecify.annotations.NullMarked;
