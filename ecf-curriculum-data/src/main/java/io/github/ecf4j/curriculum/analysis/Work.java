package io.github.ecf4j.curriculum.analysis;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.programme.ModuleNumber;
import java.util.Comparator;

/**
 * A work, with all references to it. Pages print the same work in several ways; references are
 * taken for one work if first author, year and the first words of the title are the same.
 *
 * @param key first author, year and first words, in small letters
 * @param references the references to it, by module
 */
public record Work(String key, ImmutableList<Reference> references) {
  /**
   * A work.
   *
   * @param key first author, year and first words, in small letters
   * @param references the references to it, by module
   * @throws io.github.ecf4j.model.check.InvalidValueException if there is no reference
   */
  public Work {
    requireNonNull(key, "key");
    requireNonNull(references, "references");
    references =
        ImmutableList.sortedCopyOf(
            Comparator.comparing(Reference::module).thenComparing(Reference::text), references);
    Check.that(!references.isEmpty(), "references", references, "one at least");
  }

  /**
   * The modules whose pages name it.
   *
   * @return their numbers
   */
  public ImmutableSortedSet<ModuleNumber> modules() {
    return references.stream()
        .map(Reference::module)
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * The work as most pages print it.
   *
   * @return the text that occurs most often; of several the first by module
   */
  public String text() {
    return references.stream()
        .map(Reference::text)
        .max(Comparator.comparingLong(this::count))
        .orElseThrow();
  }

  private long count(String text) {
    return references.stream().filter(reference -> reference.text().equals(text)).count();
  }
}
