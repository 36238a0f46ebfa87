package io.github.ecf4j.examples.schoolreport.exports;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is an early career teacher, and what exports call them: by id, by another id of the mapping,
 * or by a name that one of them alone has. Nobody is known before {@code ects.csv} is read.
 */
final class Ects {
  /** From how many words on a name may have more of them elsewhere. */
  private static final int WORDS_OF_A_NAME = 2;

  private final Mapping mapping;
  private ImmutableSet<String> ids = ImmutableSet.of();

  /** The ids by their keys, as they were first written. */
  private final Map<String, String> firstWritten = new HashMap<>();

  /** Whatever somebody is called, and the id. */
  private final Map<String, String> called = new LinkedHashMap<>();

  private final Set<String> severalHave = new HashSet<>();

  /** Who is known to be somebody else. */
  private final Set<String> others = new HashSet<>();

  /** The words of what they are called, and the id. */
  private final Map<ImmutableSet<String>, String> alike = new LinkedHashMap<>();

  Ects(Mapping mapping) {
    this.mapping = mapping;
  }

  /** Takes who is in the file; without one, whom the mapping names. */
  void read(@Nullable Output file) {
    List<String> inFile = file == null ? List.of() : file.column("ect_id");
    ids =
        mapping.ects().isEmpty()
            ? ImmutableSet.copyOf(inFile)
            : mapping.ects().stream().map(this::written).collect(ImmutableSet.toImmutableSet());
    ids.forEach(id -> called.put(id, id));
    mapping.ids().forEach((name, id) -> called.putIfAbsent(name, first(id)));
    if (file != null && file.has("name")) {
      List<String> names = file.column("name");
      for (int i = 0; i < names.size(); i++) {
        String before = called.putIfAbsent(names.get(i), inFile.get(i));
        if (before != null && !before.equals(inFile.get(i))) {
          severalHave.add(names.get(i));
        }
      }
      called.remove("");
    }
    called.forEach(
        (name, id) -> {
          if (ids.contains(id)) {
            alike.putIfAbsent(words(name), id);
          }
        });
  }

  ImmutableSet<String> ids() {
    return ids;
  }

  /** The id that counts of whom an export names. */
  String id(String name) {
    String id = written(name);
    return ids.contains(id) || severalHave.contains(id) ? id : called.getOrDefault(id, id);
  }

  /** The id that the mapping has for somebody, as it was first written. */
  String written(String name) {
    return first(mapping.id(name));
  }

  private String first(String id) {
    return firstWritten.computeIfAbsent(Mapping.key(id), key -> id);
  }

  /** Whether somebody is known to be none. */
  boolean isNone(String id) {
    return !ids.isEmpty() && !ids.contains(id);
  }

  /** Whether the mapping names who is one, and not this one. */
  boolean isNoneByTheMapping(String id) {
    return !mapping.ects().isEmpty()
        && mapping.ects().stream()
            .map(mapping::id)
            .noneMatch(one -> Mapping.key(one).equals(Mapping.key(id)));
  }

  /**
   * The ECT whose name or id resembles what an export has: in another order, in capitals, without
   * accents, zeros or a middle name; blank if none does.
   */
  String likely(String written) {
    if (ids.contains(written)) {
      return "";
    }
    ImmutableSet<String> words = words(written);
    return alike.entrySet().stream()
        .filter(one -> isAlike(words, one.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /**
   * The ECT in whose id two letters or digits that stand together have changed places; blank if
   * there is none, or a list of contracts has the id as it is written.
   */
  String swapped(String written) {
    if (others.contains(written)) {
      return "";
    }
    for (int i = 1; i < written.length(); i++) {
      String other =
          written.substring(0, i - 1)
              + written.charAt(i)
              + written.charAt(i - 1)
              + written.substring(i + 1);
      if (ids.contains(other)) {
        return other;
      }
    }
    return "";
  }

  /** Takes down somebody whom a list of contracts has, and who is no ECT. */
  void addOther(String id) {
    others.add(id);
  }

  private static boolean isAlike(Set<String> one, Set<String> other) {
    return one.equals(other)
        || (Math.min(one.size(), other.size()) >= WORDS_OF_A_NAME
            && (one.containsAll(other) || other.containsAll(one)));
  }

  private static ImmutableSet<String> words(String id) {
    String plain =
        Normalizer.normalize(id, Normalizer.Form.NFD)
            .replaceAll("[\\p{M}'’`]", "")
            .toLowerCase(Locale.ROOT);
    return Splitter.onPattern("[^\\p{L}\\p{Nd}]+")
        .omitEmptyStrings()
        .splitToStream(plain)
        .map(word -> word.replaceFirst("^0+(?=.)", ""))
        .collect(ImmutableSet.toImmutableSet());
  }
}
