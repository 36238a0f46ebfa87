package io.github.ecf4j.examples.schoolreport.exports;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The usual headings, and what a file is taken to be by those that it has. */
final class Headings {
  /**
   * A column of the contract, or one from which a column is worked out.
   *
   * @param file the contract's file, without its ending
   * @param name of the column
   * @param required whether no file is taken for this one without it
   * @param usual what exports call it, the likeliest first
   */
  private record Column(String file, String name, boolean required, ImmutableList<String> usual) {}

  private static final ImmutableList<Column> COLUMNS =
      Resource.lines("headings.tsv").stream()
          .map(
              line ->
                  new Column(
                      line[0],
                      line[1],
                      "yes".equals(line[2]),
                      ImmutableList.<String>builder()
                          .add(Table.plain(line[1]))
                          .addAll(
                              Iterables.transform(
                                  Splitter.on(';').omitEmptyStrings().split(line[3]), Table::plain))
                          .build()))
          .collect(ImmutableList.toImmutableList());

  private static final ImmutableSet<String> DAY_BY_DAY = ImmutableSet.of("date", "absencedate");
  private static final String EPISODE_END = "episodeend";

  private static final ImmutableSet<String> KNOWN =
      COLUMNS.stream()
          .flatMap(column -> column.usual().stream())
          .collect(ImmutableSet.toImmutableSet());

  private Headings() {}

  static boolean isKnown(String heading) {
    return KNOWN.contains(Table.plain(heading));
  }

  /** The files of the contract that can be made of exports. */
  static ImmutableSet<String> files() {
    return COLUMNS.stream().map(Column::file).collect(ImmutableSet.toImmutableSet());
  }

  /** The columns that a file of the contract can be made from, in its order. */
  static ImmutableSet<String> columnsOf(String file) {
    return COLUMNS.stream()
        .filter(column -> column.file().equals(file))
        .map(Column::name)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * What a file is, and which heading stands for which column: that of which all required columns
   * are there, and most columns. Empty where none is, or two are as likely.
   */
  static Optional<MappedFile> propose(String name, List<String> headings) {
    List<MappedFile> best = new ArrayList<>();
    for (String file : files()) {
      Map<String, String> columns = columns(file, headings);
      boolean whole =
          COLUMNS.stream()
              .filter(column -> column.file().equals(file) && column.required())
              .allMatch(column -> columns.containsKey(column.name()));
      if (whole && lacks(file, columns).isEmpty()) {
        MappedFile one = MappedFile.of(name, file, columns);
        int more = best.isEmpty() ? 1 : columns.size() - best.get(0).columns().size();
        if (more > 0) {
          best.clear();
        }
        if (more >= 0) {
          best.add(one);
        }
      }
    }
    String stem = name.replaceFirst("\\.[^.]*$", "");
    return best.size() == 1
        ? Optional.of(best.get(0))
        : best.stream().filter(one -> one.to().equals(stem)).findFirst();
  }

  /** The columns of a file of which the mapping says no more than what it is. */
  static MappedFile proposeAs(MappedFile mapped, List<String> headings) {
    return mapped.with(columns(mapped.to(), headings));
  }

  /** Refuses a file that lacks what its rows cannot be read without. */
  static void require(MappedFile mapped) {
    for (Column column : COLUMNS) {
      if (column.file().equals(mapped.to())
          && column.required()
          && !mapped.columns().containsKey(column.name())) {
        throw new AskedException(
            "", "has nothing for " + column.name() + ": name its heading in the mapping");
      }
    }
    String lacking = lacks(mapped.to(), mapped.columns());
    if (!lacking.isEmpty()) {
      throw new AskedException(
          "", "has nothing for " + lacking + ": name its heading in the mapping");
    }
  }

  /** Other headings that could stand for a column as well as that which was taken. */
  static List<String> others(MappedFile mapped, List<String> headings) {
    List<String> others = new ArrayList<>();
    for (Column column : COLUMNS) {
      if (column.file().equals(mapped.to()) && mapped.columns().containsKey(column.name())) {
        List<String> also =
            headings.stream()
                .filter(one -> column.usual().contains(Table.plain(one)))
                .filter(one -> !mapped.columns().containsValue(one))
                .map(one -> '"' + one + '"')
                .toList();
        if (!also.isEmpty()) {
          others.add(
              column.name()
                  + " was taken from \""
                  + mapped.columns().get(column.name())
                  + "\", and could be "
                  + String.join(", ", also));
        }
      }
    }
    return others;
  }

  /** Of what may stand in one column or another, what stands in none; blank if nothing lacks. */
  private static String lacks(String file, Map<String, String> columns) {
    return switch (file) {
      case "posts" ->
          columns.containsKey("fte") || columns.containsKey("hours") ? "" : "fte or hours";
      case "timetable" ->
          columns.containsKey("slot")
                  || columns.containsKey("load")
                  || (columns.containsKey("day") && columns.containsKey("period"))
              ? ""
              : "day and period, slot or load";
      default -> "";
    };
  }

  private static Map<String, String> columns(String file, List<String> headings) {
    Map<String, String> columns = new LinkedHashMap<>();
    Set<String> taken = new LinkedHashSet<>();
    for (Column column : COLUMNS) {
      if (column.file().equals(file)) {
        column.usual().stream()
            .flatMap(usual -> headings.stream().filter(one -> Table.plain(one).equals(usual)))
            .filter(heading -> !taken.contains(heading))
            .findFirst()
            .ifPresent(
                heading -> {
                  columns.put(column.name(), heading);
                  taken.add(heading);
                });
      }
    }
    if (DAY_BY_DAY.contains(Table.plain(columns.getOrDefault("starts_on", "")))
        && EPISODE_END.equals(Table.plain(columns.getOrDefault("ends_on", "")))) {
      // A row for each day says beside it which episode the day is of.
      columns.remove("ends_on");
    }
    return columns;
  }
}
