package io.github.ecf4j.rules.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ecf4j.model.source.Source;
import java.util.List;

/** The documents on which rules rest. */
public final class Sources {
  /** The orientation of a lead provider for induction coordinators. */
  public static final Source ORIENTATION =
      new Source("ORIENTATION", "Induction coordinator orientation (2021)", "Ambition Institute");

  /** The statutory guidance. */
  public static final Source GUIDANCE =
      new Source(
          "SG",
          "Induction for early career teachers (England), statutory guidance (2024)",
          "Department for Education");

  private static final ImmutableMap<String, Source> BY_KEY =
      Maps.uniqueIndex(
          List.of(
              ORIENTATION,
              GUIDANCE,
              new Source(
                  "REG2012",
                  "The Education (Induction Arrangements for School Teachers) (England) Regulations"
                      + " 2012, SI 2012/1115, as made",
                  "The Stationery Office"),
              new Source(
                  "SI2021",
                  "The Education (Induction Arrangements for School Teachers) (England) (Amendment)"
                      + " Regulations 2021, SI 2021/385",
                  "The Stationery Office"),
              new Source(
                  "GRANT",
                  "Early career framework: grant funding, summary of rules",
                  "Department for Education"),
              new Source(
                  "FRAME",
                  "Framework agreement with lead providers (2021), redacted",
                  "Department for Education"),
              new Source(
                  "CH25", "Changes for the academic year 2025 to 2026", "Department for Education"),
              new Source(
                  "REG8-2021",
                  "SI 2012/1115, regulation 8 as amended to 2022",
                  "The Stationery Office")),
          Source::key);

  private Sources() {}

  /**
   * The document with a key.
   *
   * @param key the key, such as {@code SG}
   * @return the document
   * @throws IllegalArgumentException if there is none
   */
  public static Source byKey(String key) {
    Source source = BY_KEY.get(key);
    if (source == null) {
      throw new IllegalArgumentException("there is no source " + key);
    }
    return source;
  }
}
