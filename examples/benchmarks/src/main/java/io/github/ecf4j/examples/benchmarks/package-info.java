/**
 * Measures the library beside what people would use instead, in one run each.
 *
 * <p>Each class is one question, with its peers beside it; before anything is timed its set-up
 * holds that all of them give the same answers.
 */
@NullMarked
package io.github.ecf4j.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
