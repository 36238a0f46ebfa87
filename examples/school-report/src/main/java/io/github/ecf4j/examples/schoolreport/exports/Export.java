package io.github.ecf4j.examples.schoolreport.exports;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A table with what its columns are taken for, and what became of its rows. */
final class Export {
  private final Table table;
  private final MappedFile mapped;
  private final ImmutableMap<String, Integer> places;
  private final Map<String, DateColumn> dates = new LinkedHashMap<>();
  private final @Nullable FteColumn fte;

  /** Why a row is refused, by its line. */
  private final Map<Integer, String> problems = new TreeMap<>();

  /** Rows that are not about who or what the school folder is, by what they have in common. */
  private final Map<String, Integer> leftOut = new TreeMap<>();

  private final List<String> remarks = new ArrayList<>();

  Export(Table table, MappedFile mapped) {
    this.table = table;
    this.mapped = mapped;
    ImmutableMap.Builder<String, Integer> found = ImmutableMap.builder();
    mapped.columns().forEach((column, heading) -> found.put(column, table.indexOf(heading)));
    places = found.buildOrThrow();
    mapped.only().keySet().forEach(table::indexOf);
    places.forEach(
        (column, place) -> {
          if (isDate(column)) {
            dates.put(column, mapped.dates(column, table, place));
          }
        });
    fte = places.containsKey("fte") ? FteColumn.of(column("fte"), mapped.fte()) : null;
  }

  static boolean isDate(String column) {
    return column.endsWith("_on") || "mentoring_since".equals(column);
  }

  Table table() {
    return table;
  }

  MappedFile mapped() {
    return mapped;
  }

  Map<Integer, String> problems() {
    return problems;
  }

  private List<String> column(String name) {
    Integer place = places.get(name);
    return place == null ? List.of() : table.column(place);
  }

  boolean has(String column) {
    return places.containsKey(column);
  }

  /** A cell; blank where the export has no such column. */
  String cell(Row row, String column) {
    Integer place = places.get(column);
    return place == null ? "" : row.cell(place);
  }

  /** A date that must be there. */
  LocalDate date(Row row, String column) {
    DateColumn reading = dates.get(column);
    if (reading == null) {
      throw new AskedException(column, "has no column for " + column);
    }
    return reading.read(column, cell(row, column));
  }

  /** A day on which something ends; null while it has no end. */
  @Nullable LocalDate end(Row row, String column) {
    return DateColumn.isOpen(cell(row, column)) ? null : date(row, column);
  }

  /** The reading of shares of full time; null where there is no such column. */
  @Nullable FteColumn fte() {
    return fte;
  }

  /** Whether a row has the values that the mapping asks for, and no more cells than headings. */
  boolean isAsked(Row row) {
    return mapped.only().entrySet().stream()
        .allMatch(
            only -> {
              String cell = Table.plain(row.cell(table.indexOf(only.getKey())));
              return only.getValue().stream().anyMatch(one -> Table.plain(one).equals(cell));
            });
  }

  /** Whether a row begins on a day from which on the mapping leaves rows to another export. */
  boolean isLater(Row row) {
    LocalDate before = mapped.before();
    try {
      return before != null && !date(row, "starts_on").isBefore(before);
    } catch (AskedException e) {
      return false;
    }
  }

  /** The cells of a row that stand for no column of the contract. */
  List<String> unread(Row row) {
    List<String> unread = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      if (!places.containsValue(i)) {
        unread.add(row.cell(i));
      }
    }
    return unread;
  }

  /** Takes a row with a remark alone for no record. */
  void passOver(Row row) {
    remarks.add("line " + row.line() + " (" + row.first() + ")");
  }

  void leaveOut(String why) {
    leftOut.merge(why, 1, Integer::sum);
  }

  /** How many rows were left out for a reason. */
  int leftOut(String why) {
    return leftOut.getOrDefault(why, 0);
  }

  void refuse(Row row, AskedException why) {
    String heading = mapped.columns().getOrDefault(why.column(), why.column());
    String where = mapped.byPlace() && !heading.isEmpty() ? "column " + heading : heading;
    problems.putIfAbsent(
        row.line(), where.isEmpty() ? why.sentence() : where + ": " + why.sentence());
  }

  private String as() {
    return "timetable".equals(mapped.to()) ? "a timetable" : mapped.to() + ".csv";
  }

  /** What was understood of the file, and what not. */
  List<String> says() {
    List<String> lines = new ArrayList<>();
    lines.add(table.file() + ": " + table.how() + "; read as " + as());
    places.forEach(
        (column, place) -> {
          DateColumn reading = dates.get(column);
          String how = reading == null ? "" : ", " + reading.says();
          if (fte != null && "fte".equals(column)) {
            how = ", " + fte.says();
          }
          lines.add("  " + column + " from \"" + table.headings().get(place) + "\"" + how);
        });
    List<String> unread = new ArrayList<>();
    for (int i = 0; i < table.headings().size(); i++) {
      String heading = table.headings().get(i);
      if (!places.containsValue(i) && !mapped.only().containsKey(heading) && !heading.isEmpty()) {
        unread.add("\"" + heading + "\"");
      }
    }
    if (!unread.isEmpty()) {
      lines.add("  columns not read: " + String.join(", ", unread));
    }
    if (!table.passedOver().isEmpty()) {
      lines.add("  lines that are no records: " + String.join(", ", table.passedOver()));
    }
    if (!remarks.isEmpty()) {
      lines.add("  lines with a remark alone: " + String.join(", ", remarks));
    }
    leftOut.forEach((why, rows) -> lines.add("  rows left out, " + why + ": " + rows));
    lines.add("  rows: " + table.rows().size() + ", refused: " + problems.size());
    problems.forEach((line, why) -> lines.add("  line " + line + ": " + why));
    return lines;
  }
}
