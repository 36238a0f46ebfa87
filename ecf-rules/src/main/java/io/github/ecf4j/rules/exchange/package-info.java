/**
 * The wire form of answers, and of what schools and grants are asked with: plain records as those
 * of {@link io.github.ecf4j.model.exchange}, which says how they are written and read.
 *
 * <p>An answer is written with its derivation where {@code of} is given an {@link
 * io.github.ecf4j.rules.answer.Explained}. Most answers are not built again from their wire form:
 * they are asked again of the values that went in. Those that are, because they go in again or are
 * plain numbers, are {@link io.github.ecf4j.model.exchange.Exchanged}. The JSON Schemas are
 * resources such as {@code /META-INF/ecf4j/exchange/TimeData.SharesData.schema.json}.
 *
 * @serial exclude
 */
@NullMarked
package io.github.ecf4j.rules.exchange;

import org.jspecify.annotations.NullMarked;
