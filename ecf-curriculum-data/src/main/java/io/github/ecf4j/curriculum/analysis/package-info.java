/**
 * Questions that a researcher asks of a programme: what covers a statement, when it is met first
 * and again, what nothing covers, and how two programmes differ.
 *
 * <p>{@link io.github.ecf4j.curriculum.analysis.CurriculumAnalysis} is the entry point. All answers
 * describe what a programme offers, never of what a teacher has learnt.
 */
@NullMarked
package io.github.ecf4j.curriculum.analysis;

import org.jspecify.annotations.NullMarked;
