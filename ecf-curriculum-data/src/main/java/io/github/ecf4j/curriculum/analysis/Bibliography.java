package io.github.ecf4j.curriculum.analysis;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.programme.ModuleNumber;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The works that a programme's modules name.
 *
 * @param references all references, by module and in the order of the page
 */
public record Bibliography(ImmutableList<Reference> references) {
  private static final Pattern PARTS =
      Pattern.compile("(.*?)\\(?\\b((?:19|20)\\d\\d)[a-z]?\\b(.*)");

  /** By code points: letters beyond the first 65,536 characters are letters, too. */
  private static final Splitter WORDS =
      Splitter.on(Pattern.compile("[^\\p{L}\\p{Nd}]+")).omitEmptyStrings();

  private static final int WORDS_OF_TITLE = 3;

  /**
   * A bibliography.
   *
   * @param references all references, by module and in the order of the page
   */
  public Bibliography {
    requireNonNull(references, "references");
  }

  /**
   * A bibliography.
   *
   * @param references all references
   * @return the bibliography
   */
  public static Bibliography of(List<Reference> references) {
    Check.noNull("references", references);
    return new Bibliography(ImmutableList.copyOf(references));
  }

  /**
   * The works that a module's pages name.
   *
   * @param module the module
   * @return the references in the order of the page; none for an unknown module
   */
  public ImmutableList<Reference> ofModule(ModuleNumber module) {
    requireNonNull(module, "module");
    return references.stream()
        .filter(reference -> reference.module().equals(module))
        .collect(toImmutableList());
  }

  /**
   * The works, those first that most modules name.
   *
   * @return each work once, by number of modules, then by key
   */
  public ImmutableList<Work> works() {
    return Multimaps.index(references, reference -> key(reference.text()))
        .asMap()
        .entrySet()
        .stream()
        .map(work -> new Work(work.getKey(), ImmutableList.copyOf(work.getValue())))
        .sorted(
            Comparator.comparingInt((Work work) -> work.modules().size())
                .reversed()
                .thenComparing(Work::key))
        .collect(toImmutableList());
  }

  /** First author, year and the title's first words; without a year the first words of all. */
  private static String key(String text) {
    Matcher parts = PARTS.matcher(text);
    return parts.matches()
        ? words(parts.group(1), 1)
            + " "
            + parts.group(2)
            + " "
            + words(parts.group(3), WORDS_OF_TITLE)
        : words(text, 2 * WORDS_OF_TITLE);
  }

  private static String words(String text, int most) {
    return WORDS.splitToList(text.toLowerCase(Locale.ROOT)).stream()
        .limit(most)
        .collect(joining(" "));
  }
}
