/** Arbitraries for properties: values of the model, valid by construction. */
package io.github.ecf4j.rules.testkit;
