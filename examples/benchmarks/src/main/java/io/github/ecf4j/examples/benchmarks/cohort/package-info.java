/**
 * A made-up national cohort, as school folders, and the reading of its files by the CSV library.
 */
@NullMarked
package io.github.ecf4j.examples.benchmarks.cohort;

import org.jspecify.annotations.NullMarked;
