package io.github.ecf4j.rules.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.source.Source;
import io.github.ecf4j.model.table.Row;

/** The documents on which rules rest, as in {@code sources.tsv}. */
public final class Sources {
  private static final ImmutableMap<String, Source> BY_KEY =
      Maps.uniqueIndex(
          PolicyTable.rows("sources.tsv", "key", "title", "publisher").stream()
              .map(Sources::source)
              .toList(),
          Source::key);

  /** The orientation of a lead provider for induction coordinators. */
  public static final Source ORIENTATION = byKey("ORIENTATION");

  /** The statutory guidance. */
  public static final Source GUIDANCE = byKey("SG");

  private Sources() {}

  private static Source source(Row row) {
    return row.build(
        "key", () -> new Source(row.text("key"), row.text("title"), row.text("publisher")));
  }

  /**
   * The document with a key.
   *
   * @param key the key, such as {@code SG}
   * @return the document
   * @throws InvalidValueException if there is none
   */
  public static Source byKey(String key) {
    Source source = BY_KEY.get(requireNonNull(key, "key"));
    if (source == null) {
      throw new InvalidValueException("key", key, "a source of sources.tsv");
    }
    return source;
  }
}
