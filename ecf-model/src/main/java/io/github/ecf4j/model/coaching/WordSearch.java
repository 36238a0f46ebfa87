package io.github.ecf4j.model.coaching;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;

/** A search for words by their beginnings, whatever their case. */
final class WordSearch {
  private static final Splitter WORDS =
      Splitter.on(Pattern.compile("[^\\p{L}\\p{N}]+")).omitEmptyStrings();

  private final ImmutableList<Pattern> beginnings;

  private WordSearch(ImmutableList<Pattern> beginnings) {
    this.beginnings = beginnings;
  }

  static WordSearch of(String query) {
    return new WordSearch(
        WORDS.splitToList(query).stream()
            .map(word -> "(?<![\\p{L}\\p{N}])" + Pattern.quote(word))
            .map(p -> Pattern.compile(p, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Whether each word of the query begins a word of the text. */
  boolean finds(String text) {
    return beginnings.stream().allMatch(beginning -> beginning.matcher(text).find());
  }
}
