package io.github.ecf4j.model.source;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;

/**
 * A place in a source.
 *
 * @param source the document
 * @param where the place in it: a paragraph, section, page or table
 */
public record Citation(Source source, String where) {
  /**
   * Checks the place.
   *
   * @param source the document
   * @param where the place in it: a paragraph, section, page or table
   * @throws io.github.ecf4j.model.check.InvalidValueException if {@code where} is blank
   */
  public Citation {
    requireNonNull(source, "source");
    Check.text("where", where);
  }

  /** Prints title and place, as in {@code Induction coordinator orientation (2021), s5}. */
  @Override
  public String toString() {
    return source.title() + ", " + where;
  }
}
