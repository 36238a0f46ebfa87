package io.github.ecf4j.rules.exchange;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of a record, or of a record within it, that is there.
 *
 * @param path its path, as in {@code periods[0].startsOn}
 * @param component how it is declared
 * @param value what it is
 */
record WrittenPart(String path, RecordComponent component, Object value) {
  /** Those of a record and of all within it; what is within a part comes before it. */
  static Stream<WrittenPart> of(Object record) {
    return of("", record);
  }

  private static Stream<WrittenPart> of(String before, Object record) {
    return Stream.of(record.getClass().getRecordComponents())
        .flatMap(
            component ->
                Stream.ofNullable(value(component, record))
                    .map(value -> new WrittenPart(before + component.getName(), component, value)))
        .flatMap(part -> Stream.concat(part.within(), Stream.of(part)));
  }

  private static @Nullable Object value(RecordComponent component, Object record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private Stream<WrittenPart> within() {
    if (value instanceof List<?> list) {
      return IntStream.range(0, list.size())
          .boxed()
          .filter(place -> list.get(place) instanceof Record)
          .flatMap(place -> of(path + "[" + place + "].", list.get(place)));
    }
    return value instanceof Record ? of(path + ".", value) : Stream.empty();
  }

  /** A record and all within it. */
  static Stream<Object> recordsIn(Object record) {
    return Stream.concat(
        Stream.of(record),
        of(record)
            .map(WrittenPart::value)
            .flatMap(WrittenPart::elements)
            .filter(Record.class::isInstance));
  }

  private static Stream<?> elements(Object value) {
    return value instanceof List<?> list ? list.stream() : Stream.of(value);
  }

  boolean mayBeAbsent() {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  /** A list that is absent is empty; a derivation is not read. */
  boolean mustBeGiven() {
    return !mayBeAbsent() && component.getType() != List.class && !path.startsWith("derivation.");
  }
}
