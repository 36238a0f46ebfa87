package io.github.ecf4j.examples.schoolreport.input;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;

/** The words by which cells name the constants of an enum: their names in lower case. */
final class Vocabulary {
  private static final ClassValue<ImmutableMap<String, Object>> WORDS =
      new ClassValue<>() {
        @Override
        protected ImmutableMap<String, Object> computeValue(Class<?> type) {
          ImmutableMap.Builder<String, Object> words = ImmutableMap.builder();
          for (Object constant : type.getEnumConstants()) {
            words.put(((Enum<?>) constant).name().toLowerCase(Locale.ROOT), constant);
          }
          return words.buildOrThrow();
        }
      };

  private Vocabulary() {}

  @SuppressWarnings("unchecked") // The values are constants of the class itself.
  static <E extends Enum<E>> ImmutableMap<String, E> of(Class<E> type) {
    return (ImmutableMap<String, E>) (ImmutableMap<String, ?>) WORDS.get(type);
  }
}
