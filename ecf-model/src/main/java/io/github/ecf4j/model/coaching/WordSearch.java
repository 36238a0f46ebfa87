package io.github.ecf4j.model.coaching;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A search for words by their beginnings and in their other forms, whatever their case. */
final class WordSearch {
  private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String BEGINNING = "(?<![\\p{L}\\p{N}])";
  private static final String END = "(?![\\p{L}\\p{N}])";

  private static final Splitter WORDS =
      Splitter.on(Pattern.compile("[^\\p{L}\\p{N}]+")).omitEmptyStrings();

  /** Endings that come and go, with a doubled letter or a letter for another before them. */
  private static final Pattern ENDING =
      Pattern.compile("(?<=[\\p{L}]{3})(?:ies|ied|ying|ings?|ed|ers?|es|ly|[esy])$", CASE);

  private static final String ENDINGS = "(?:ies|ied|ying|ings?|ed|ers?|es|ly|[esy])?";

  private final ImmutableList<Pattern> words;

  private WordSearch(ImmutableList<Pattern> words) {
    this.words = words;
  }

  static WordSearch of(String query) {
    return new WordSearch(
        WORDS.splitToList(query).stream()
            .map(word -> Pattern.compile(BEGINNING + "(?:" + forms(word) + ")", CASE))
            .collect(ImmutableList.toImmutableList()));
  }

  /** What the word begins, and the whole words that differ from it in their ending. */
  private static String forms(String word) {
    Matcher ending = ENDING.matcher(word);
    if (!ending.find()) {
      return Pattern.quote(word);
    }
    String stem = word.substring(0, ending.start());
    String last = stem.substring(stem.length() - 1);
    // Planning is of plan, and plan of planned.
    String half = stem.endsWith(last + last) ? stem.substring(0, stem.length() - 1) : stem;
    return Pattern.quote(word)
        + "|"
        + Pattern.quote(half)
        + "(?:"
        + Pattern.quote(last)
        + ")?"
        + ENDINGS
        + END;
  }

  /** Whether each word of the query is in the text, or another form of it. */
  boolean finds(String text) {
    return words.stream().allMatch(word -> word.matcher(text).find());
  }
}
