package io.github.ecf4j.examples.schoolreport.input;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The columns of a file: names without white space at their ends, of two alike the first. */
final class CsvHeader {
  private static final int LONGEST_SHOWN = 60;

  private final Map<String, Integer> indices = new HashMap<>();
  private final Set<String> twice = new HashSet<>();
  private int width;

  CsvHeader(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      // Readers ask by literals: once interned, a name is found without comparing its letters.
      String name = cells.get(i).strip().intern();
      if (indices.putIfAbsent(name, i) == null) {
        width = i + 1;
      } else {
        twice.add(name);
      }
    }
  }

  /** Refuses a file that lacks a column, or has it twice. */
  void require(List<String> columns) throws UnreadableException {
    for (String name : columns) {
      if (!indices.containsKey(name)) {
        throw new UnreadableException(name, "lacks the column " + name + instead(name));
      }
      if (twice.contains(name)) {
        throw new UnreadableException(name, "has the column " + name + " twice");
      }
    }
  }

  /** What stands there in place of a column: the heading most like it, cut where it is long. */
  private String instead(String column) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return indices.keySet().stream()
        .filter(heading -> !heading.isEmpty())
        .map(CsvHeader::shorten)
        .min(
            Comparator.comparing(
                    (String heading) -> distance.apply(Vocabulary.plain(heading), column))
                .thenComparing(Comparator.naturalOrder()))
        .map(
            nearest ->
                "; with commas between its cells, the nearest heading is “"
                    + nearest
                    + "”"
                    + otherSeparator(nearest))
        .orElse("");
  }

  private static String shorten(String heading) {
    return heading.codePointCount(0, heading.length()) <= LONGEST_SHOWN
        ? heading
        : heading.substring(0, heading.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
  }

  private static String otherSeparator(String heading) {
    String other = heading.contains(";") ? "semicolons" : heading.contains("\t") ? "tabs" : "";
    return other.isEmpty()
        ? ""
        : ": it seems to have " + other + " between them, and must be saved with commas";
  }

  /** Where a column stands; -1 if there is none such. */
  int indexOf(String column) {
    return indices.getOrDefault(column, -1);
  }

  /** How many cells a row may fill. */
  int width() {
    return width;
  }

  /** The column that stands at a place; empty if none does. */
  String columnAt(int index) {
    return indices.entrySet().stream()
        .filter(column -> column.getValue() == index)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }
}
