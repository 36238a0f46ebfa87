package io.github.ecf4j.examples.schoolreport.input;

/** Whole numbers written in the digits 0 to 9 and nothing else. */
final class Digits {
  private static final int MOST = 9;

  private Digits() {}

  /** The number that a text is, of one to nine digits; else -1. */
  static int valueOf(String text) {
    return valueOf(text, 0, text.length());
  }

  /** The number that part of a text is, of one to nine digits; else -1. */
  static int valueOf(String text, int from, int to) {
    if (to > text.length() || to <= from || to - from > MOST) {
      return -1;
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = 10 * number + digit;
    }
    return number;
  }
}
