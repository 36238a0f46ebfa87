/** A national cohort, audited on Apache Spark by the function that {@code school-report} uses. */
@NullMarked
package io.github.ecf4j.examples.spark;

import org.jspecify.annotations.NullMarked;
