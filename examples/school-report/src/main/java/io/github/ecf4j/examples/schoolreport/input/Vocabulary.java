package io.github.ecf4j.examples.schoolreport.input;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words by which cells name things: of an enum its names in lower case. A cell may have them in
 * capitals, and spaces or dashes for underscores, since that leaves no doubt.
 */
final class Vocabulary {
  private static final CharMatcher JOINTS = CharMatcher.anyOf(" -_");

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

  /** What a cell names; empty if it names none of all, or as well one as another. */
  static <T> Optional<T> named(ImmutableMap<String, T> words, String cell) {
    T exact = words.get(cell);
    if (exact != null) {
      return Optional.of(exact);
    }
    String plain = plain(cell);
    List<T> named =
        words.entrySet().stream()
            .filter(word -> plain(word.getKey()).equals(plain))
            .map(Map.Entry::getValue)
            .distinct()
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** A word without its capitals, and with its parts joined in one way. */
  static String plain(String word) {
    return JOINTS.collapseFrom(Ascii.toLowerCase(word), '_');
  }
}
