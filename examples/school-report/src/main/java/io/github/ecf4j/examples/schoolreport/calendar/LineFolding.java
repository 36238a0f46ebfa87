package io.github.ecf4j.examples.schoolreport.calendar;

/** Folds the lines of a calendar file: at most 75 octets each (RFC 5545, section 3.1). */
final class LineFolding {
  private static final int OCTETS = 75;
  private static final String FOLD = "\r\n ";

  private LineFolding() {}

  /** Folds again, by octets, what has been folded by characters. */
  static String refold(String text) {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int c : text.replace(FOLD, "").codePoints().toArray()) {
      int length = octets(c);
      if (octets + length > OCTETS && c != '\r' && c != '\n') {
        folded.append(FOLD);
        octets = 1;
      }
      folded.appendCodePoint(c);
      octets = c == '\r' || c == '\n' ? 0 : octets + length;
    }
    return folded.toString();
  }

  /** The length of a character in UTF-8. */
  private static int octets(int c) {
    if (c < 0x80) {
      return 1;
    } else if (c < 0x800) {
      return 2;
    }
    return c < 0x10000 ? 3 : 4;
  }
}
