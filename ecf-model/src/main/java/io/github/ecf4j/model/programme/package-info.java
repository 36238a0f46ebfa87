/** How a provider teaches the framework: modules in sequence, coverage, training events, plan. */
@NullMarked
package io.github.ecf4j.model.programme;

import org.jspecify.annotations.NullMarked;
