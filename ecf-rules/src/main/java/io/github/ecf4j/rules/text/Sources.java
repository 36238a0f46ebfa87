package io.github.ecf4j.rules.text;

import io.github.ecf4j.model.source.Source;

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

  private Sources() {}
}
