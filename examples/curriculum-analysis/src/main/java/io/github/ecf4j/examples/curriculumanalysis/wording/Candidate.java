package io.github.ecf4j.examples.curriculumanalysis.wording;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import io.github.ecf4j.model.framework.StatementKind;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A wording of a code with all its finds, ignoring small variations. */
final class Candidate {
  /**
   * By code points: letters beyond the first 65,536 characters are letters, too. What looks like an
   * apostrophe at either end of a word may be a quotation mark.
   */
  private static final Splitter WORDS =
      Splitter.on(Pattern.compile("[^\\p{L}\\p{Nd}']+"))
          .trimResults(CharMatcher.is('\''))
          .omitEmptyStrings();

  private static final Splitter BLANK = Splitter.on(' ');
  private static final CharMatcher STOP = CharMatcher.is('.');

  /** What stands before an example or after it; between blanks. */
  private static final Pattern EXAMPLE = Pattern.compile(" (?:e g|eg|for example|such as)(?= )");

  /**
   * Of a wording that occurs half as often as a shorter one, the rest is more likely an addition.
   */
  private static final int MOST_REPEATS = 2;

  private static final int WORDS_OF_A_SENTENCE = 5;
  private static final int LEAST_LIKENESS = 5;
  private static final ImmutableSet<String> NO_SENTENCE =
      ImmutableSet.of("that", "how", "to", "about", "understanding", "knowing");

  private final ImmutableList<Find> finds;
  private final String wording;
  private final int courses;

  private final String firstWord;

  /** Those of the key, never empty: a wording begins with a letter. */
  private final List<String> words;

  private final ImmutableSet<String> vocabulary;

  Candidate(ImmutableList<Find> finds) {
    this.finds = finds;
    this.wording = usualSpelling(finds);
    this.courses = (int) finds.stream().map(Find::course).distinct().count();
    this.firstWord = words(wording).get(0);
    this.words = BLANK.splitToList(key(wording));
    this.vocabulary = ImmutableSet.copyOf(words);
  }

  /**
   * The text without differences of case, punctuation and quotes. How an example is called, and
   * whether before or after it, does not matter; that it is one does.
   */
  static String key(String wording) {
    Matcher example = EXAMPLE.matcher(" " + String.join(" ", words(wording)) + " ");
    int examples = (int) example.results().count();
    return (example.replaceAll("") + "eg ".repeat(examples)).strip();
  }

  private static List<String> words(String wording) {
    return WORDS.splitToList(wording.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
  }

  private static String usualSpelling(List<Find> finds) {
    Multiset<String> spellings = HashMultiset.create();
    finds.forEach(find -> spellings.add(withoutStop(find.wording())));
    return Collections.min(
        Lists.transform(finds, Find::wording),
        // The framework has "e.g." in every place, and a capital at the beginning.
        Comparator.comparing((String one) -> !one.contains("e.g."))
            .thenComparing(one -> Character.isLowerCase(one.codePointAt(0)))
            .thenComparing(one -> -spellings.count(withoutStop(one)))
            // Pages lose a mark or weaken it, a semicolon to a comma, more often than they add one.
            .thenComparing(Comparator.reverseOrder()));
  }

  /** Whether a full stop is at the end makes no other spelling. */
  private static String withoutStop(String wording) {
    return STOP.trimTrailingFrom(wording);
  }

  ImmutableList<Find> finds() {
    return finds;
  }

  /** The spelling nearest to the framework's that occurs most; of several that with more marks. */
  String wording() {
    return wording;
  }

  int courses() {
    return courses;
  }

  /** A learn that is a sentence, a learn how to begins with a verb in -ing, each with a capital. */
  boolean hasForm(StatementKind kind) {
    if (Character.isLowerCase(wording.codePointAt(0))) {
      return false;
    }
    return kind == StatementKind.LEARN_HOW_TO
        ? firstWord.endsWith("ing")
        : words.size() >= WORDS_OF_A_SENTENCE && !NO_SENTENCE.contains(firstWord);
  }

  /**
   * Whether another wording says the same and more, in at least as many courses. A course repeats
   * what it abridged, so that finds need not be as many; but they bound this.
   */
  boolean isShortOf(Candidate other) {
    return other.courses >= courses
        && MOST_REPEATS * other.finds.size() > finds.size()
        && other.words.size() > words.size()
        && isWithin(words, other.words);
  }

  private static boolean isWithin(List<String> some, List<String> all) {
    int at = 0;
    for (String word : all) {
      if (at < some.size() && some.get(at).equals(word)) {
        at++;
      }
    }
    return at == some.size();
  }

  /** Whether at least a fifth of the words of both is in both. */
  boolean isLike(Candidate other) {
    int shared = Sets.intersection(vocabulary, other.vocabulary).size();
    int all = vocabulary.size() + other.vocabulary.size() - shared;
    return LEAST_LIKENESS * shared >= all;
  }
}
