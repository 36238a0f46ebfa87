/** The table of results, written from what was measured. */
@NullMarked
package io.github.ecf4j.examples.benchmarks.figures;

import org.jspecify.annotations.NullMarked;
