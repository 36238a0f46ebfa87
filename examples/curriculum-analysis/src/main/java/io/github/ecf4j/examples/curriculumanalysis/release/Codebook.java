package io.github.ecf4j.examples.curriculumanalysis.release;

import java.util.List;

/** The description of the release for people. */
final class Codebook {
  private Codebook() {}

  /** The document, in Markdown. */
  static String of(List<Table> tables, String version) {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(DataRelease.TITLE).append("\n\n");
    text.append("Version ")
        .append(version)
        .append(". ")
        .append(DataRelease.DESCRIPTION)
        .append("\n\n");
    text.append(
        """
        Each table is `data/NAME.csv` (RFC 4180, UTF-8) and `data/NAME.parquet`, with the same rows. An empty cell says that there is
        nothing to say. A column means the same in every table. Columns in **bold** tell rows apart. Join tables by the columns that
        they share: a statement's code alone, a module, event or stop with its programme.

        `coverage` is what providers publish; `stops`, `encounters` and all after them follow from it by ecf4j's reading: suspect rows
        count and are marked, echoed ones do not; what is published of a strand as a whole is met at its end; one thing that a provider
        prints twice is met once, at an event rather than in a module, and in a module rather than at a strand's end. `strength` and
        `suspect` of an encounter are those of all its places together: at an event always `EVENT`, else that of its strongest row. From
        the strongest: `CORE`, `EVENT`, `CONNECTOR`. Nothing here says how well anything is taught.

        ## Licences

        """);
    for (Licence one : Licence.all()) {
      text.append("- ").append(one.title()).append(": <").append(one.path()).append(">\n");
    }
    for (Table table : tables) {
      table(text, table);
    }
    return text.toString();
  }

  private static void table(StringBuilder text, Table table) {
    text.append("\n## ").append(table.name()).append("\n\n");
    text.append("One row: ").append(table.observation()).append(". ");
    text.append(table.rows().size()).append(" rows.");
    if (!table.sources().isEmpty()) {
      text.append(" From: ").append(String.join("; ", DataPackage.titles(table))).append('.');
    }
    text.append("\n\n| column | type | meaning |\n|---|---|---|\n");
    for (Column column : table.columns()) {
      String name =
          table.keyNames().contains(column.name()) ? "**" + column.name() + "**" : column.name();
      text.append("| ").append(name).append(" | ").append(column.type().frictionless);
      text.append(" | ").append(column.meaning());
      if (!column.values().isEmpty()) {
        text.append(". ").append(column.explained());
      }
      text.append(" |\n");
    }
  }
}
