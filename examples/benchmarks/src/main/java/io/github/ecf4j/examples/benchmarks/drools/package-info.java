/**
 * The audit of one teacher as rules of Drools: facts made in Java, judgement in DRL.
 *
 * <p>What a date calculation or a grouping is stays in Java, as it would in practice: the clock of
 * induction (that of the audit by hand), the weeks of each coaching cycle, the day on which an
 * event is due, whether a step's basis was studied, and the summing of entries of one day to a
 * session. Every rule is in DRL.
 */
@NullMarked
package io.github.ecf4j.examples.benchmarks.drools;

import org.jspecify.annotations.NullMarked;
