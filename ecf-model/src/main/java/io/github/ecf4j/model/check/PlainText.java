package io.github.ecf4j.model.check;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * Text that any file, page or calendar can show unchanged: one line of printable characters.
 *
 * <p>Not plain are control characters (tab and line ends among them), separators of lines and
 * paragraphs, characters that change the direction of the surrounding text, and halves of a
 * surrogate pair. Letters of every script are plain, and so are the marks and joiners that some of
 * them need.
 */
public final class PlainText {
  private PlainText() {}

  /**
   * Whether a text is plain.
   *
   * @param text the text, which may be empty
   * @return whether every character of it is
   */
  public static boolean isPlain(String text) {
    requireNonNull(text, "text");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Most text is of these, which need no second look.
      if ((c < ' ' || c > '~') && !isPlain(text.codePointAt(i))) {
        return false;
      }
      i += Character.isHighSurrogate(c) ? 1 : 0;
    }
    return true;
  }

  /**
   * A text in which every character can be seen.
   *
   * @param text any text
   * @return the text, in which for example {@code \u0000} represents the control character of that
   *     number
   */
  public static String visible(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (isPlain(c)) {
                visible.appendCodePoint(c);
              } else {
                visible.append(String.format(Locale.ROOT, "\\u%04X", c));
              }
            });
    return visible.toString();
  }

  private static boolean isPlain(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          false;
      case Character.FORMAT -> !turnsDirection(codePoint);
      default -> true;
    };
  }

  private static boolean turnsDirection(int codePoint) {
    return switch (Character.getDirectionality(codePoint)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
          Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
          Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
          Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
          Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
          true;
      default -> false;
    };
  }
}
