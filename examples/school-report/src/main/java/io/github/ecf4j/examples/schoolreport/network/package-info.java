/**
 * What a network of schools comes to: the figures of each school and their sum. It reads and audits
 * one school after another and writes nothing.
 */
@NullMarked
package io.github.ecf4j.examples.schoolreport.network;

import org.jspecify.annotations.NullMarked;
