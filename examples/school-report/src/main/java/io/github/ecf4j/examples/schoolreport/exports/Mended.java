package io.github.ecf4j.examples.schoolreport.exports;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The file of refused rows beside an export: the rows in their own columns and a column {@code
 * problem}, which begins with the line of the row. Mended and put beside the export, its rows take
 * the place of those on these lines.
 */
final class Mended {
  private static final Pattern LINE = Pattern.compile("line (\\d{1,9}): .*", Pattern.DOTALL);

  private Mended() {}

  /** Its name for an export. */
  static String nameFor(String file) {
    String stem = file.endsWith(".csv") ? file.substring(0, file.length() - 4) : file;
    return stem.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + ".refused.csv";
  }

  static boolean isName(String file) {
    return file.endsWith(".refused.csv");
  }

  /** The file for an export; a byte order mark tells Excel the encoding. */
  static String write(Export export) {
    ImmutableList.Builder<List<String>> rows = ImmutableList.builder();
    Table table = export.table();
    rows.add(ImmutableList.<String>builder().addAll(table.headings()).add("problem").build());
    for (Row row : table.rows()) {
      String problem = export.problems().get(row.line());
      if (problem != null) {
        ImmutableList.Builder<String> cells = ImmutableList.builder();
        IntStream.range(0, table.headings().size()).mapToObj(row::cell).forEach(cells::add);
        rows.add(cells.add("line " + row.line() + ": " + problem).build());
      }
    }
    return "\uFEFF" + Output.csv(rows.build());
  }

  /** A table with its rows mended; what cannot be put in place is said. */
  static Table mend(Table table, byte[] bytes, Consumer<String> questions) {
    String name = nameFor(table.file());
    ImmutableList<Row> rows =
        Rows.ofCsv(
                bytes, heading -> heading.equals("problem") || table.headings().contains(heading))
            .rows();
    ImmutableList<String> headings =
        ImmutableList.<String>builder().addAll(table.headings()).add("problem").build();
    if (rows.isEmpty() || !rows.get(0).cells().equals(headings)) {
      questions.accept(name + " has other headings than " + table.file() + " and problem");
      return table;
    }
    Table mended = table;
    for (Row row : rows.subList(1, rows.size())) {
      Matcher line = LINE.matcher(row.cell(table.headings().size()));
      Row before = line.matches() ? at(table, Integer.parseInt(line.group(1))) : null;
      if (before == null || !isOf(row, before, table.headings().size())) {
        questions.accept(
            name
                + ", line "
                + row.line()
                + ": stands for no row of "
                + table.file()
                + " as it is now");
      } else {
        mended =
            mended.with(
                new Row(
                    before.line(),
                    row.cells().subList(0, Math.min(row.cells().size(), table.headings().size()))));
      }
    }
    return mended;
  }

  private static @Nullable Row at(Table table, int line) {
    return table.rows().stream().filter(row -> row.line() == line).findFirst().orElse(null);
  }

  /** Whether at least half of the cells are those of a row, as they are where one was mended. */
  private static boolean isOf(Row mended, Row row, int width) {
    long same = IntStream.range(0, width).filter(i -> mended.cell(i).equals(row.cell(i))).count();
    return 2 * same >= width;
  }
}
