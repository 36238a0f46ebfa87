/** School years for all peers: once as the library's calendar, once as plain dates. */
@NullMarked
package io.github.ecf4j.examples.benchmarks.school;

import org.jspecify.annotations.NullMarked;
