package io.github.ecf4j.rules.policy;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ecf4j.model.source.Source;
import io.github.ecf4j.rules.text.Tables;
import java.util.List;

/** The documents on which rules rest, as in {@code sources.tsv}. */
public final class Sources {
  private static final ImmutableMap<String, Source> BY_KEY =
      Maps.uniqueIndex(
          Tables.lines(Sources.class, "sources.tsv").stream().map(Sources::source).toList(),
          Source::key);

  /** The orientation of a lead provider for induction coordinators. */
  public static final Source ORIENTATION = byKey("ORIENTATION");

  /** The statutory guidance. */
  public static final Source GUIDANCE = byKey("SG");

  private Sources() {}

  private static Source source(String line) {
    List<String> cells = Splitter.on('\t').splitToList(line);
    return new Source(cells.get(0), cells.get(1), cells.get(2));
  }

  /**
   * The document with a key.
   *
   * @param key the key, such as {@code SG}
   * @return the document
   * @throws IllegalArgumentException if there is none
   */
  public static Source byKey(String key) {
    Source source = BY_KEY.get(requireNonNull(key, "key"));
    if (source == null) {
      throw new IllegalArgumentException("there is no source " + key);
    }
    return source;
  }
}
