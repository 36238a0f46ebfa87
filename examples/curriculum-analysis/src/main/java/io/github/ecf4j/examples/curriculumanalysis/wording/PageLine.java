package io.github.ecf4j.examples.curriculumanalysis.wording;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds coded statements in a line of Markdown: in lists, emphasis, headings, cells. */
final class PageLine {
  private static final String CODE = "([1-9](?:\\.[1-9][0-9]?|[a-z]))[.:)*_\\s\u00a0]++";

  /**
   * Blanks between two statements: after a sentence, or between two that are emphasised, and before
   * a code and a capital. A code after emphasis alone may be a reference.
   */
  private static final String BETWEEN =
      "(?:(?<=[.;][*_]{0,3})[\\s\u00a0]++|(?<=[*_])[\\s\u00a0]++(?=[*_]))"
          + ("(?=[*_(]*+" + CODE + "\\p{Lu})");

  private static final Splitter CELLS = Splitter.on(Pattern.compile("\\||<br ?/?>|" + BETWEEN));
  private static final CharMatcher MARKS = CharMatcher.anyOf(" \t\u00a0>*_#-+\u2022([\"\u201c");
  private static final CharMatcher COLON = CharMatcher.anyOf(" :");
  private static final CharMatcher EMPHASIS = CharMatcher.anyOf("*_`");
  private static final CharMatcher BLANKS =
      CharMatcher.whitespace().or(CharMatcher.javaIsoControl());

  /** The controls that turn the direction of text; they take no place of their own. */
  private static final CharMatcher DIRECTION =
      CharMatcher.inRange('\u202a', '\u202e').or(CharMatcher.inRange('\u2066', '\u2069'));

  /** What pages print before a code. */
  private static final Pattern BEFORE = Pattern.compile("(?:Focus:|Statement\\b)[\\s\u00a0*_(]*+");

  private static final Pattern CODED = Pattern.compile(CODE + "(\\p{L}.*)", Pattern.DOTALL);
  private static final int FEWEST_WORDS = 3;

  private PageLine() {}

  static void finds(String line, BiConsumer<String, String> taker) {
    for (String cell : CELLS.split(DIRECTION.removeFrom(line))) {
      String text = MARKS.trimLeadingFrom(cell);
      Matcher before = BEFORE.matcher(text);
      if (before.lookingAt()) {
        text = MARKS.trimLeadingFrom(text.substring(before.end()));
      }
      Matcher coded = CODED.matcher(text);
      if (coded.matches()) {
        wording(coded.group(2)).ifPresent(wording -> taker.accept(coded.group(1), wording));
      }
    }
  }

  /**
   * The wording without emphasis, without a colon at its end, and without brackets that close one
   * before the code.
   */
  private static Optional<String> wording(String text) {
    String plain =
        COLON.trimTrailingFrom(BLANKS.trimAndCollapseFrom(EMPHASIS.removeFrom(text), ' '));
    int surplus = count(plain, ')') - count(plain, '(');
    int end = plain.length();
    while (surplus > 0 && plain.charAt(end - 1) == ')') {
      surplus--;
      end -= plain.charAt(end - 2) == ' ' ? 2 : 1;
    }
    String wording = plain.substring(0, end);
    boolean enough = count(wording, ' ') >= FEWEST_WORDS - 1;
    return enough ? Optional.of(wording) : Optional.empty();
  }

  private static int count(String text, char c) {
    return CharMatcher.is(c).countIn(text);
  }
}
