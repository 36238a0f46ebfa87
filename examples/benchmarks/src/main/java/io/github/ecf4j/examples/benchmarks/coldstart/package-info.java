/**
 * The main classes of fresh virtual machines: each reads, or touches, one thing and ends.
 *
 * <p>With an argument {@code count} as the first they print what they have read and how many bytes
 * their main thread has allocated; without it they print nothing, so that neither is timed.
 */
@NullMarked
package io.github.ecf4j.examples.benchmarks.coldstart;

import org.jspecify.annotations.NullMarked;
