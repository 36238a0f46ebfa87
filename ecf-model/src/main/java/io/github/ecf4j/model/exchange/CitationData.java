package io.github.ecf4j.model.exchange;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.model.source.Source;

/**
 * A {@link Citation} with its {@link Source}.
 *
 * @param key the key of the source
 * @param title its title
 * @param publisher who published it
 * @param where the place in it
 */
public record CitationData(String key, String title, String publisher, String where)
    implements Exchanged<Citation> {
  /**
   * Writes a citation.
   *
   * @param citation the citation
   * @return its wire form
   */
  public static CitationData of(Citation citation) {
    requireNonNull(citation, "citation");
    Source source = citation.source();
    return new CitationData(source.key(), source.title(), source.publisher(), citation.where());
  }

  @Override
  public Citation read(Parts in) {
    var key = in.text("key", this.key);
    var title = in.text("title", this.title);
    var publisher = in.text("publisher", this.publisher);
    var where = in.text("where", this.where);
    return in.build(() -> new Source(key, title, publisher).at(where));
  }
}
