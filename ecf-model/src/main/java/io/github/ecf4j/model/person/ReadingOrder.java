package io.github.ecf4j.model.person;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * The order in which people read ids and names: runs of the digits 0 to 9 compare as numbers, all
 * else by code point, so that {@code t9} comes before {@code t10}. Texts that differ only in
 * leading zeros are ordered by code point.
 *
 * <p>Law: a total order, consistent with {@code equals}.
 */
public enum ReadingOrder implements Comparator<String> {
  /** The order. */
  INSTANCE;

  @Override
  public int compare(String one, String other) {
    requireNonNull(one, "one");
    requireNonNull(other, "other");
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      if (isDigit(one.charAt(i)) && isDigit(other.charAt(j))) {
        int iEnd = endOfRun(one, i);
        int jEnd = endOfRun(other, j);
        int order = compareNumbers(one, i, iEnd, other, j, jEnd);
        if (order != 0) {
          return order;
        }
        i = iEnd;
        j = jEnd;
      } else {
        int mine = one.codePointAt(i);
        int theirs = other.codePointAt(j);
        if (mine != theirs) {
          return Integer.compare(mine, theirs);
        }
        i += Character.charCount(mine);
        j += Character.charCount(theirs);
      }
    }
    if (i < one.length()) {
      return 1;
    }
    return j < other.length() ? -1 : compareCodePoints(one, other);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int endOfRun(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Compares two runs of digits of any length. */
  private static int compareNumbers(
      String one, int from, int end, String other, int otherFrom, int otherEnd) {
    int i = withoutZeros(one, from, end);
    int j = withoutZeros(other, otherFrom, otherEnd);
    int order = Integer.compare(end - i, otherEnd - j);
    for (; order == 0 && i < end; i++, j++) {
      order = Character.compare(one.charAt(i), other.charAt(j));
    }
    return order;
  }

  private static int withoutZeros(String text, int from, int end) {
    int start = from;
    while (start < end && text.charAt(start) == '0') {
      start++;
    }
    return start;
  }

  private static int compareCodePoints(String one, String other) {
    int i = 0;
    while (i < one.length() && i < other.length()) {
      int mine = one.codePointAt(i);
      int theirs = other.codePointAt(i);
      if (mine != theirs) {
        return Integer.compare(mine, theirs);
      }
      i += Character.charCount(mine);
    }
    return Integer.compare(one.length(), other.length());
  }
}
