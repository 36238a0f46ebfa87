package io.github.ecf4j.examples.schoolreport.input;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is refused. Of each file the first entries are kept and the others counted, so that a file
 * that is wrong from end to end takes no more memory than it takes to read it.
 */
final class Refusals {
  private static final int LISTED_PER_FILE = 1000;
  private static final int LONGEST_TEXT = 500;

  /** Those of one file. */
  private static final class OfFile {
    private final List<Refusal> listed = new ArrayList<>();
    private int others;
    private long firstOther = Long.MAX_VALUE;

    void add(Refusal refusal) {
      if (listed.size() < LISTED_PER_FILE) {
        listed.add(refusal);
      } else {
        others++;
        firstOther = Math.min(firstOther, refusal.line());
      }
    }

    int count() {
      return listed.size() + others;
    }

    ImmutableList<Refusal> inOrder(String file) {
      ImmutableList.Builder<Refusal> all = ImmutableList.builder();
      listed.stream().sorted(Comparator.comparingLong(Refusal::line)).forEach(all::add);
      if (others > 0) {
        String rows = others == 1 ? "1 more row" : others + " more rows";
        String are = others == 1 ? "is" : "are";
        all.add(
            new Refusal(
                file,
                firstOther,
                "",
                "",
                rows + ", from this line on, " + are + " refused and not listed"));
      }
      return all.build();
    }
  }

  private final Map<String, OfFile> files;

  /**
   * Nothing refused yet.
   *
   * @param order the files, in the order in which their refusals stand
   */
  Refusals(List<String> order) {
    files = new TreeMap<>(Comparator.comparingInt(order::indexOf));
  }

  void add(String file, long line, String field, String value, String problem) {
    files
        .computeIfAbsent(file, name -> new OfFile())
        .add(new Refusal(file, line, field, seen(value), seen(problem)));
  }

  /** How many there are, those that are not listed included. */
  int count() {
    return files.values().stream().mapToInt(OfFile::count).sum();
  }

  /** Those listed, by file and line; one entry more for a file that has others. */
  ImmutableList<Refusal> list() {
    ImmutableList.Builder<Refusal> all = ImmutableList.builder();
    files.forEach((file, refusals) -> all.addAll(refusals.inOrder(file)));
    return all.build();
  }

  /** A text that can be shown: not too long, and what does not print made visible. */
  private static String seen(String text) {
    return PlainText.visible(shorten(text));
  }

  private static String shorten(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_TEXT
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)) + "…";
  }
}
