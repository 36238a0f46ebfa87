/**
 * The record of an induction as the Department's register takes it: what is wrong with it, what the
 * register makes of its numbers, and how long records are kept.
 */
@NullMarked
package io.github.ecf4j.rules.register;

import org.jspecify.annotations.NullMarked;
