package io.github.ecf4j.examples.schoolreport.exports;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * An export: its headings and the rows of records below them.
 *
 * @param file its name
 * @param how how it was read
 * @param headings by place; numbers from 1 in a file without headings
 * @param rows the records
 * @param passedOver a line each for banners, totals and repeated headings
 */
record Table(
    String file,
    String how,
    ImmutableList<String> headings,
    ImmutableList<Row> rows,
    ImmutableList<String> passedOver) {

  /** What a line says that sums up or signs a report; a record has a date. */
  private static final Pattern TOTAL =
      Pattern.compile(
          "(grand |sub[- ]?)?totals?\\b.*|sum(me)?( of\\b.*|\\P{L}*)|(count|average|number"
              + " of|printed|produced|generated|report|page \\d|end of|run on|records|showing"
              + " \\d+)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** What counts rows, or sums them up, if nothing else is in its row. */
  private static final Pattern COUNT = Pattern.compile("\\d+ \\p{L}+.*|[\\d.,]+");

  /** How many cells of a row are quoted. */
  private static final int SHOWN = 6;

  /** A heading as it is compared: its letters and digits. */
  static String plain(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", "");
  }

  /** Cuts a file at the row of headings: the one in which most are known, at least two. */
  static Table withHeadings(String file, Rows read, Predicate<String> isHeading) {
    Row header =
        read.rows().stream()
            .limit(Rows.BANNER)
            .max(
                Comparator.<Row>comparingLong(row -> known(row, isHeading))
                    .thenComparing(Row::line, Comparator.reverseOrder()))
            .filter(row -> known(row, isHeading) >= 2)
            .orElseThrow(() -> new AskedException("", "has no row of headings " + seen(read)));
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    ImmutableList.Builder<String> passed = ImmutableList.builder();
    for (Row row : read.rows()) {
      boolean above = row.line() < header.line();
      if (above || isTotal(row) || row.cells().equals(header.cells())) {
        if (row.line() != header.line()) {
          passed.add("line " + row.line() + " (" + row.first() + ")");
        }
      } else {
        rows.add(row);
      }
    }
    String how = read.how() + ", headings in line " + header.line();
    return new Table(file, how, header.cells(), rows.build(), passed.build());
  }

  /** What stands where headings were looked for, and what to do. */
  private static String seen(Rows read) {
    Row widest =
        read.rows().stream()
            .limit(Rows.BANNER)
            .max(
                Comparator.<Row>comparingLong(Table::filled)
                    .thenComparing(Row::line, Comparator.reverseOrder()))
            .orElseThrow(() -> new AskedException("", "is empty"));
    List<String> cells = widest.cells().stream().filter(cell -> !cell.isEmpty()).toList();
    boolean isGrid = cells.size() > 2 * new HashSet<>(cells).size();
    return "that are known, and line %d has %s: %s"
        .formatted(
            widest.line(),
            String.join(", ", cells.stream().distinct().limit(SHOWN).toList()),
            isGrid
                ? "a grid is not read; export a row for each lesson or person"
                : "name them in the mapping");
  }

  private static long filled(Row row) {
    return row.cells().stream().filter(cell -> !cell.isEmpty()).count();
  }

  /** Takes every row of a file for a record, and numbers for headings. */
  static Table withoutHeadings(String file, Rows read) {
    int width = read.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    ImmutableList.Builder<String> headings = ImmutableList.builder();
    for (int i = 1; i <= width; i++) {
      headings.add(Integer.toString(i));
    }
    return new Table(
        file, read.how() + ", no headings", headings.build(), read.rows(), ImmutableList.of());
  }

  private static long known(Row row, Predicate<String> isHeading) {
    return row.cells().stream().filter(isHeading).map(Table::plain).distinct().count();
  }

  private static boolean isId(String cell) {
    return !cell.isEmpty() && cell.indexOf(' ') < 0;
  }

  /** Whether a row is none: it says what a total does, or no more than a number. */
  private static boolean isTotal(Row row) {
    return (TOTAL.matcher(row.first()).matches()
            || (row.isAlone() && !isId(row.cell(0)) && COUNT.matcher(row.first()).matches()))
        && row.cells().stream().noneMatch(cell -> DateColumn.shapeOf(cell) != null);
  }

  /** The same table with a row mended. */
  Table with(Row mended) {
    return new Table(
        file,
        how,
        headings,
        rows.stream()
            .map(row -> row.line() == mended.line() ? mended : row)
            .collect(ImmutableList.toImmutableList()),
        passedOver);
  }

  /** Where a heading stands, case and spaces ignored. */
  int indexOf(String heading) {
    int found = -1;
    for (int i = 0; i < headings.size(); i++) {
      if (plain(headings.get(i)).equals(plain(heading))) {
        if (found >= 0) {
          throw new AskedException("", "has the heading \"" + heading + "\" twice");
        }
        found = i;
      }
    }
    if (found < 0) {
      throw new AskedException("", "has no heading \"" + heading + "\"");
    }
    return found;
  }

  /** All cells of a column. */
  ImmutableList<String> column(int index) {
    return rows.stream().map(row -> row.cell(index)).collect(ImmutableList.toImmutableList());
  }
}
