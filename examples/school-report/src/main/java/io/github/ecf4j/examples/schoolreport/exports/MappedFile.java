package io.github.ecf4j.examples.schoolreport.exports;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a mapping says of one export.
 *
 * @param name the export
 * @param to the file of the contract that is made of it, without its ending
 * @param columns the heading for each column of the contract; a number is a place from 1
 * @param dates the form of dates for each column, or for {@code *} of all
 * @param fte {@code fraction} or {@code percent}; null where the column shows it
 * @param periods how long the periods of a timetable are
 * @param parts how halves of a day are told
 * @param before the first day from which on rows are left to another export; null where all are
 *     read
 * @param only which values of a heading a row must have to be read
 */
record MappedFile(
    String name,
    String to,
    ImmutableMap<String, String> columns,
    ImmutableMap<String, DateForm> dates,
    @Nullable String fte,
    Periods periods,
    DayParts parts,
    @Nullable LocalDate before,
    ImmutableMap<String, ImmutableList<String>> only) {

  static MappedFile of(String name, String to, Map<String, String> columns) {
    return new MappedFile(
        name,
        to,
        ImmutableMap.copyOf(columns),
        ImmutableMap.of(),
        null,
        Periods.none(),
        DayParts.none(),
        null,
        ImmutableMap.of());
  }

  /** The same with other columns. */
  MappedFile with(Map<String, String> others) {
    return new MappedFile(
        name, to, ImmutableMap.copyOf(others), dates, fte, periods, parts, before, only);
  }

  /** Whether columns are named by place, since the file has no headings. */
  boolean byPlace() {
    return !columns.isEmpty() && columns.values().stream().allMatch(one -> one.matches("\\d+"));
  }

  boolean names(String heading) {
    String plain = Table.plain(heading);
    return columns.values().stream().anyMatch(one -> Table.plain(one).equals(plain))
        || only.keySet().stream().anyMatch(one -> Table.plain(one).equals(plain));
  }

  /** The reading of a column's dates. */
  DateColumn dates(String column, Table table, int index) {
    DateForm form = dates.containsKey(column) ? dates.get(column) : dates.get("*");
    return form == null ? DateColumn.of(table.column(index)) : DateColumn.in(form);
  }
}
