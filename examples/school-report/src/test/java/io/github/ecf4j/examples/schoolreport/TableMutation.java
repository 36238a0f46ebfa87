package io.github.ecf4j.examples.schoolreport;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A change of one table, after which it is still written by the rules of CSV: of a cell, a row or
 * the header.
 *
 * @param file the file
 * @param what the change in words, for a failed test to print
 * @param change what to do
 */
record TableMutation(String file, String what, Change change) {

  void apply(Tables tables) {
    change.change(tables.of(file));
  }

  @Override
  public String toString() {
    return file + ": " + (what.length() > 200 ? what.substring(0, 200) + "…" : what);
  }

  /** Which place is meant is a number, taken modulo how many there are. */
  private static int index(int number, int size) {
    return Math.floorMod(number, size);
  }

  /** A change of one table. */
  @FunctionalInterface
  interface Change {
    void change(List<List<String>> table);
  }

  private static Arbitrary<String> files() {
    return Arbitraries.of(Tables.FILES);
  }

  private static Arbitrary<Integer> places() {
    return Arbitraries.integers().between(0, 999);
  }

  /** Cells that some column would take, and cells that none would. */
  private static Arbitrary<String> cells() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            6,
            Arbitraries.of(
                "amy",
                "bob",
                "cat",
                "ann",
                "ben",
                "dan",
                "1",
                "2",
                "36",
                "37",
                "B1",
                "S12",
                "0.5",
                "0.8",
                "1.0",
                "5.9",
                "2021",
                "2022",
                "autumn",
                "spring",
                "yes",
                "no",
                "ambition",
                "ambition-2020",
                "sickness",
                "maternity",
                "phased_return",
                "ECT-CLINIC-1",
                "ECT-INDUCTION",
                "MENTOR-CLINIC-1",
                "ECT-CLINIC-12",
                "I10-1-2",
                "1.1",
                "7.1;7b",
                "2;3",
                "bank",
                "own",
                "video",
                "inner_london",
                "part_time",
                "Oak Hub",
                "DAYS_PER_TERM",
                "REQUIRED_TERMS",
                "PARTS",
                "less_often",
                "60",
                "1500")),
        Tuple.of(
            4,
            Arbitraries.integers()
                .between(-400, 800)
                .map(day -> LocalDate.of(2021, 9, 1).plusDays(day).toString())),
        Tuple.of(
            2,
            Arbitraries.of(
                "",
                " ",
                "\t",
                "1900-01-01",
                "2999-12-31",
                "2012-09-01",
                "2012-08-31",
                "2022-02-29",
                "-1",
                "0",
                "0.0",
                "1e9",
                "1E+999999999",
                "0.1234567891",
                "999999999",
                "99999999999",
                "=1+1",
                "@x",
                "\"",
                "\"\"",
                ",",
                "a,b",
                ";",
                ";;",
                "a\nb",
                "\r",
                "a\r\nb",
                "\uFEFFamy",
                "\u00a0amy",
                "am\u00ady",
                "AMY",
                "\u0130",
                "١",
                "\ud83d\ude00",
                "../x",
                "<b>",
                "{{x}}",
                "nul",
                "amy ",
                " bob")),
        Tuple.of(
            1,
            Arbitraries.of(
                "9".repeat(3000),
                "A-".repeat(20_000) + "A",
                "1;".repeat(20_000),
                "x".repeat(100_000),
                "0.".repeat(5000))),
        Tuple.of(
            2,
            Arbitraries.strings()
                .ofMaxLength(6)
                .filter(StandardCharsets.UTF_8.newEncoder()::canEncode)));
  }

  private static Arbitrary<TableMutation> changedCell(Arbitrary<String> files) {
    return Combinators.combine(files, places(), places(), cells())
        .as(
            (file, row, column, cell) ->
                new TableMutation(
                    file,
                    "row " + row + ", cell " + column + " becomes «" + cell + "»",
                    table -> {
                      if (table.size() > 1) {
                        List<String> cells = table.get(1 + index(row, table.size() - 1));
                        cells.set(index(column, cells.size()), cell);
                      }
                    }));
  }

  private enum OnRow {
    DOUBLED,
    LEFT_OUT,
    MOVED_UP,
    BLANK_CELLS,
    BLANK_LINE,
    ONE_CELL,
    FEWER_CELLS,
    BLANK_CELLS_MORE,
    CELLS_MORE,
    THE_HEADER_AGAIN
  }

  private static Arbitrary<TableMutation> changedRow(Arbitrary<String> files) {
    return Combinators.combine(files, places(), Arbitraries.of(OnRow.class), cells())
        .as(
            (file, place, kind, cell) ->
                new TableMutation(
                    file,
                    "row " + place + " " + kind,
                    table -> {
                      if (table.size() > 1) {
                        changeRow(table, 1 + index(place, table.size() - 1), kind, cell);
                      }
                    }));
  }

  private static void changeRow(List<List<String>> table, int row, OnRow kind, String cell) {
    List<String> cells = table.get(row);
    switch (kind) {
      case DOUBLED -> table.add(row, new ArrayList<>(cells));
      case LEFT_OUT -> table.remove(row);
      case MOVED_UP -> table.add(1, table.remove(row));
      case BLANK_CELLS -> table.add(row, new ArrayList<>(Arrays.asList(" ", "", "\t")));
      case BLANK_LINE -> table.add(row, new ArrayList<>(List.of("")));
      case ONE_CELL -> table.add(row, new ArrayList<>(List.of(cell)));
      case FEWER_CELLS -> cells.remove(cells.size() - 1);
      case BLANK_CELLS_MORE -> cells.addAll(List.of("", " "));
      case CELLS_MORE -> cells.addAll(List.of("", cell));
      case THE_HEADER_AGAIN -> table.add(row, new ArrayList<>(table.get(0)));
    }
  }

  private enum OnColumn {
    LEFT_OUT,
    DOUBLED,
    RENAMED,
    IN_CAPITALS,
    WHITE_SPACE_AROUND,
    MOVED_TO_THE_FRONT,
    UNKNOWN_ADDED
  }

  private static Arbitrary<TableMutation> changedColumn() {
    return Combinators.combine(files(), places(), Arbitraries.of(OnColumn.class), cells())
        .as(
            (file, place, kind, name) ->
                new TableMutation(
                    file,
                    "column " + place + " " + kind + " «" + name + "»",
                    table -> changeColumn(table, place, kind, name)));
  }

  private static void changeColumn(
      List<List<String>> table, int place, OnColumn kind, String name) {
    List<String> header = table.get(0);
    int column = index(place, header.size());
    switch (kind) {
      case LEFT_OUT, DOUBLED, MOVED_TO_THE_FRONT, UNKNOWN_ADDED -> {
        for (List<String> row : table) {
          if (column < row.size()) {
            moveCell(row, column, kind, row == header ? name : "x");
          }
        }
      }
      case RENAMED -> header.set(column, name);
      case IN_CAPITALS -> header.set(column, header.get(column).toUpperCase(Locale.ROOT));
      case WHITE_SPACE_AROUND -> header.set(column, " " + header.get(column) + "\t");
    }
  }

  private static void moveCell(List<String> row, int column, OnColumn kind, String added) {
    switch (kind) {
      case LEFT_OUT -> {
        if (row.size() > 1) {
          row.remove(column);
        }
      }
      case DOUBLED -> row.add(row.get(column));
      case MOVED_TO_THE_FRONT -> row.add(0, row.remove(column));
      default -> row.add(column, added);
    }
  }

  /** The files whose rows name a teacher first. */
  private static final List<String> FILES_OF_TEACHERS =
      List.of(
          "ects.csv",
          "posts.csv",
          "absences.csv",
          "extensions.csv",
          "reductions.csv",
          "study.csv",
          "coaching.csv",
          "attendance.csv");

  private enum OnRowOfTeacher {
    CELL_CHANGED,
    DOUBLED,
    LEFT_OUT,
    CELL_MORE
  }

  /** Changes of the rows of one teacher, who stays their first cell. */
  static Arbitrary<TableMutation> ofTeacher(String id) {
    return Combinators.combine(
            Arbitraries.of(FILES_OF_TEACHERS),
            Arbitraries.frequency(
                Tuple.of(6, OnRowOfTeacher.CELL_CHANGED),
                Tuple.of(1, OnRowOfTeacher.DOUBLED),
                Tuple.of(1, OnRowOfTeacher.LEFT_OUT),
                Tuple.of(1, OnRowOfTeacher.CELL_MORE)),
            places(),
            places(),
            cells())
        .as(
            (file, kind, row, column, cell) ->
                new TableMutation(
                    file,
                    "row " + row + " of " + id + " " + kind + " " + column + " «" + cell + "»",
                    table -> {
                      List<List<String>> rows =
                          table.stream().filter(one -> one.get(0).equals(id)).toList();
                      if (!rows.isEmpty()) {
                        List<String> cells = rows.get(index(row, rows.size()));
                        changeRowOfTeacher(table, cells, kind, column, cell);
                      }
                    }));
  }

  private static void changeRowOfTeacher(
      List<List<String>> table, List<String> cells, OnRowOfTeacher kind, int column, String cell) {
    switch (kind) {
      case CELL_CHANGED -> cells.set(1 + index(column, cells.size() - 1), cell);
      case DOUBLED -> table.add(new ArrayList<>(cells));
      case LEFT_OUT -> table.remove(cells);
      case CELL_MORE -> cells.add(cell);
    }
  }

  /** Changes that leave a folder written by the rules of CSV. */
  static Arbitrary<TableMutation> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, changedCell(files())),
        Tuple.of(3, changedRow(files())),
        Tuple.of(1, changedColumn()));
  }
}
