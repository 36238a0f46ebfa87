/**
 * The step gate for those who hold records in columns, as data frames do: a million steps in a few
 * milliseconds, with the answers of {@link io.github.ecf4j.rules.coaching.StepGate}.
 *
 * <p>{@link io.github.ecf4j.rules.columns.StudyColumns} gives what each teacher had studied by a
 * day, {@link io.github.ecf4j.rules.columns.ColumnGate} the steps that may not be set.
 */
@NullMarked
package io.github.ecf4j.rules.columns;

import org.jspecify.annotations.NullMarked;
