/** Planning by hand: the peers of the library's planner. */
@NullMarked
package io.github.ecf4j.examples.benchmarks.planning;

import org.jspecify.annotations.NullMarked;
