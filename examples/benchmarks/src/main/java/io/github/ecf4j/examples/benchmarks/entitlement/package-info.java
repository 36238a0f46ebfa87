/** Entitlements of many teachers: the population, the library's answers and hard-coded ones. */
@NullMarked
package io.github.ecf4j.examples.benchmarks.entitlement;

import org.jspecify.annotations.NullMarked;
