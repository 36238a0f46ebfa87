/**
 * The wire form of values: plain records of texts, whole numbers, truth values and lists, which any
 * JSON library writes and reads without annotation or module, and which are {@link
 * java.io.Serializable}. No other value of this library is: what is stored, queued, cached or sent
 * goes through these records.
 *
 * <p>Each has {@code of(value)}, and {@link io.github.ecf4j.model.exchange.Exchanged#toValue},
 * which builds the value again or refuses what is missing or wrong by its path, as in {@code
 * service.posts[2].startsOn}. Days are texts such as {@code 2021-09-06}, a week is its first day,
 * exact numbers are texts such as {@code 0.6} or {@code 7/12}, so that nothing rounds them, and
 * members of an enumeration are its names. Programmes and frameworks stand by their id and are
 * found again by a {@link io.github.ecf4j.model.exchange.Lookup}.
 *
 * <p>In these records alone, what is absent is {@code null}: a component that may be absent says so
 * by {@link org.jspecify.annotations.Nullable}. A library that reads a document may leave any other
 * null too; {@code toValue} refuses it. An absent list is an empty one. The records check nothing
 * themselves, and hold the lists that they are given.
 *
 * <p>A record with a component {@code version} is a document of its own. The version is {@value
 * io.github.ecf4j.model.exchange.Exchanged#VERSION}; it moves when a field is removed, renamed,
 * becomes required or changes its meaning. Fields that may be absent are added without it: readers
 * ignore what they do not know. The jar of each record holds its JSON Schema as a resource, as in
 * {@code /META-INF/ecf4j/exchange/InductionRecordData.schema.json}. A schema says the shape of a
 * document, and some of it by {@code format}, which a validator asserts only if it is told to;
 * {@link io.github.ecf4j.model.exchange.Exchanged#problems} is the full check.
 *
 * @serial exclude
 */
@NullMarked
package io.github.ecf4j.model.exchange;

import org.jspecify.annotations.NullMarked;
