package io.github.ecf4j.rules.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import io.github.ecf4j.rules.answer.Derivation;
import io.github.ecf4j.rules.answer.Explained;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A sample of a wire form: what stands in {@code documents}, and the value that it was written of.
 *
 * @param name that of the record and of the case, as in {@code TimeData.SharesData/full}
 * @param write writes the record
 * @param value what is read of it
 */
record Document(String name, Supplier<Object> write, Object value) {
  /** Among the test's resources. */
  static final String FOLDER = "io/github/ecf4j/rules/exchange/documents/";

  /** One in which every part that may be absent is there. */
  static <V> Document full(Function<V, ?> write, V value) {
    return named("full", write, value);
  }

  /** One whose parts that may be absent say nothing, so that it means the same without them. */
  static <V> Document bare(Function<V, ?> write, V value) {
    return named("bare", write, value);
  }

  static <V> Document named(String what, Function<V, ?> write, V value) {
    return new Document(
        Schemas.name(write.apply(value).getClass()) + "/" + what,
        () -> write.apply(value),
        value instanceof Explained<?> explained ? explained.value() : value);
  }

  /** An answer whose derivation is not what the sample is about. */
  static <T> Explained<T> explained(T value) {
    return Derivation.builder().of(value);
  }

  boolean isBare() {
    return name.endsWith("/bare");
  }

  Object record() {
    return write.get();
  }

  String file() {
    return FOLDER + name + ".json";
  }

  String text() {
    try {
      return Resources.toString(Resources.getResource(file()), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
