/**
 * The audit of one teacher written by hand on columns of primitives: the least work that gives the
 * same findings as the library.
 *
 * <p>It counts findings and keeps their rule and day; it explains nothing and makes no objects.
 */
@NullMarked
package io.github.ecf4j.examples.benchmarks.byhand;

import org.jspecify.annotations.NullMarked;
