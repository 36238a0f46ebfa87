package io.github.ecf4j.curriculum.wording;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.common.collect.Sets;
import io.github.ecf4j.model.framework.StatementKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A wording of a code with all its finds, small variations aside. */
record Candidate(ImmutableList<Find> finds) {
  private static final CharMatcher LETTERS =
      CharMatcher.forPredicate(Character::isLetterOrDigit).or(CharMatcher.anyOf("'\u2019"));
  private static final Splitter WORDS = Splitter.on(LETTERS.negate()).omitEmptyStrings();
  private static final int WORDS_OF_A_SENTENCE = 5;
  private static final int LEAST_LIKENESS = 5;
  private static final ImmutableSet<String> NO_SENTENCE =
      ImmutableSet.of("that", "how", "to", "about", "understanding", "knowing");

  /** What is the same whatever the case, the punctuation and the quotes. */
  static String key(String wording) {
    return String.join(" ", words(wording));
  }

  private static List<String> words(String wording) {
    return WORDS.splitToList(wording.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
  }

  /** The spelling that occurs most; of several the first by the alphabet. */
  String wording() {
    Multiset<String> spellings = HashMultiset.create();
    finds.stream().map(Find::wording).sorted().forEach(spellings::add);
    String most = Multisets.copyHighestCountFirst(spellings).elementSet().iterator().next();
    return finds.stream()
        .map(Find::wording)
        .filter(one -> spellings.count(one) == spellings.count(most))
        .min(String::compareTo)
        .orElse(most);
  }

  int courses() {
    return (int) finds.stream().map(Find::course).distinct().count();
  }

  /** A learn that is a sentence, a learn how to begins with a verb in -ing. */
  boolean hasForm(StatementKind kind) {
    List<String> words = words(wording());
    return kind == StatementKind.LEARN_HOW_TO
        ? words.get(0).endsWith("ing")
        : words.size() >= WORDS_OF_A_SENTENCE && !NO_SENTENCE.contains(words.get(0));
  }

  /** Whether another wording says the same and more, in at least as many courses. */
  boolean isShortOf(Candidate other) {
    List<String> mine = words(wording());
    List<String> theirs = words(other.wording());
    return other.courses() >= courses() && theirs.size() > mine.size() && isWithin(mine, theirs);
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
    Set<String> mine = ImmutableSet.copyOf(words(wording()));
    Set<String> theirs = ImmutableSet.copyOf(words(other.wording()));
    return LEAST_LIKENESS * Sets.intersection(mine, theirs).size()
        >= Sets.union(mine, theirs).size();
  }
}
