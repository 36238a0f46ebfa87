package io.github.ecf4j.model.source;

import io.github.ecf4j.model.check.Check;

/**
 * A document that facts and rules rest on.
 *
 * @param key a short key, such as {@code ECF}, unique within a set of data
 * @param title the document's title and edition
 * @param publisher who published it
 */
public record Source(String key, String title, String publisher) {
  /**
   * Checks the parts.
   *
   * @param key a short key, such as {@code ECF}, unique within a set of data
   * @param title the document's title and edition
   * @param publisher who published it
   * @throws io.github.ecf4j.model.check.InvalidValueException if one of them is blank
   */
  public Source {
    Check.text("key", key);
    Check.text("title", title);
    Check.text("publisher", publisher);
  }

  /**
   * Cites a place in this document.
   *
   * @param where the place, such as a paragraph or section
   * @return the citation
   */
  public Citation at(String where) {
    return new Citation(this, where);
  }
}
