package io.github.ecf4j.examples.curriculumanalysis.wording;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import io.github.ecf4j.model.framework.StatementKind;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A wording of a code with all its finds, ignoring small variations. */
final class Candidate {
  /** By code points: letters beyond the first 65,536 characters are letters, too. */
  private static final Splitter WORDS =
      Splitter.on(Pattern.compile("[^\\p{L}\\p{Nd}']+")).omitEmptyStrings();

  private static final int WORDS_OF_A_SENTENCE = 5;
  private static final int LEAST_LIKENESS = 5;
  private static final ImmutableSet<String> NO_SENTENCE =
      ImmutableSet.of("that", "how", "to", "about", "understanding", "knowing");

  private final ImmutableList<Find> finds;
  private final String wording;
  private final int courses;

  /** Never empty: a wording begins with a letter. */
  private final List<String> words;

  private final ImmutableSet<String> vocabulary;

  Candidate(ImmutableList<Find> finds) {
    this.finds = finds;
    this.wording = usualSpelling(finds);
    this.courses = (int) finds.stream().map(Find::course).distinct().count();
    this.words = words(wording);
    this.vocabulary = ImmutableSet.copyOf(words);
  }

  /** The text without differences of case, punctuation and quotes; of examples one spelling. */
  static String key(String wording) {
    return (" " + String.join(" ", words(wording)) + " ").replace(" for example ", " e g ").strip();
  }

  private static List<String> words(String wording) {
    return WORDS.splitToList(wording.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
  }

  private static String usualSpelling(List<Find> finds) {
    Multiset<String> spellings = HashMultiset.create();
    finds.forEach(find -> spellings.add(find.wording()));
    return Collections.min(
        spellings.elementSet(),
        // The framework has "e.g." in every place, and a capital at the beginning.
        Comparator.comparing((String one) -> !one.contains("e.g."))
            .thenComparing(one -> Character.isLowerCase(one.codePointAt(0)))
            .thenComparing(one -> -spellings.count(one))
            .thenComparing(Comparator.naturalOrder()));
  }

  ImmutableList<Find> finds() {
    return finds;
  }

  /** The spelling nearest to the framework's that occurs most; of several the first. */
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
        ? words.get(0).endsWith("ing")
        : words.size() >= WORDS_OF_A_SENTENCE && !NO_SENTENCE.contains(words.get(0));
  }

  /** Whether another wording says the same and more, in at least as many courses. */
  boolean isShortOf(Candidate other) {
    return other.courses >= courses
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
