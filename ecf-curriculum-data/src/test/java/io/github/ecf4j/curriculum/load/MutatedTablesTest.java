package io.github.ecf4j.curriculum.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.base.Splitter;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import com.google.common.primitives.Bytes;
import io.github.ecf4j.model.table.DataFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Whatever happens to a table in a folder, all is read, or the refusal names a table and a place in
 * it. Nothing else is thrown.
 */
@PropertyDefaults(tries = 250)
class MutatedTablesTest {
  private static final Splitter TABS = Splitter.on('\t');
  private static final int HEAD = 2;
  private static final List<String> TABLES =
      List.of(
          "sources.tsv",
          "programmes.tsv",
          "framework/framework.tsv",
          "framework/standards.tsv",
          "framework/practices.tsv",
          "framework/statements.tsv",
          "programmes/ambition/strands.tsv",
          "programmes/ambition/modules.tsv",
          "programmes/ambition/coverage.tsv",
          "programmes/ambition/references.tsv",
          "programmes/ambition/coaching.tsv",
          "programmes/ambition/rules.tsv",
          "programmes/ambition/events.tsv",
          "programmes/ambition/event-coverage.tsv",
          "programmes/ambition-2020/coaching.tsv",
          "programmes/ambition-2020/events.tsv",
          "programmes/ambition-2020/event-coverage.tsv",
          "programmes/ambition/bank/areas.tsv",
          "programmes/ambition/bank/steps.tsv");

  /** Texts that one cell or another might take for its own, and some that none should. */
  private static final List<String> JUNK =
      List.of(
          "",
          " ",
          "0",
          "-1",
          "1",
          "2",
          "64",
          "65",
          "99",
          "2021",
          "99999999999",
          "1.5",
          "yes",
          "ECT",
          "MENTOR",
          "CLINIC",
          "ANY_WEEK",
          "TOPIC",
          "CORE",
          "EVENT",
          "ECF",
          "B",
          "B1",
          "I1",
          "X9",
          "B2-1",
          "B2-1-1",
          "1.1",
          "1a",
          "9z",
          "1.1,1.2",
          "../sources",
          "\"",
          "#edition",
          "\uFEFF",
          "\u0000",
          "\u0007",
          "\u001b[31m",
          "\u0085",
          "\u2028",
          "\u0663",
          "\uD835\uDC00",
          "é",
          "A" + "-A".repeat(9_000));

  private static Path folder = Path.of("");

  @BeforeContainer
  static void copyTheTables() throws IOException {
    folder = Files.createTempDirectory("tables");
    for (String table : TABLES) {
      Files.createDirectories(folder.resolve(table).getParent());
      write(table, text(EditedTables.lines(table)));
    }
  }

  @AfterContainer
  static void deleteTheTables() throws IOException {
    MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
  }

  private static byte[] text(List<String> lines) {
    return (String.join("\n", lines) + "\n").getBytes(UTF_8);
  }

  private static void write(String table, byte[] bytes) {
    try {
      Files.write(folder.resolve(table), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Property
  void ofASpoiltCellTheColumnIsNamedToo(@ForAll("cells") Mutant mutant) {
    assertThatAllIsReadOrRefused(mutant, ", column \\S+");
  }

  @Property
  void rowsMovedDoubledOrLost(@ForAll("rows") Mutant mutant) {
    assertThatAllIsReadOrRefused(mutant, ", column \\S+");
  }

  @Property
  void headersAndEditionsSpoilt(@ForAll("heads") Mutant mutant) {
    assertThatAllIsReadOrRefused(mutant, ", column \\S+");
  }

  @Property
  void bytesChangedAddedOrLost(@ForAll("bytes") Mutant mutant) {
    assertThatAllIsReadOrRefused(mutant, "(, column \\S+)?");
  }

  private static void assertThatAllIsReadOrRefused(Mutant mutant, String column) {
    write(mutant.table(), Bytes.toArray(mutant.bytes()));
    Throwable refusal = catchThrowable(() -> EditedTables.readAll(DataFolder.of(folder)));
    write(mutant.table(), text(EditedTables.lines(mutant.table())));
    if (refusal != null) {
      assertThat(refusal)
          .isInstanceOf(DataFileException.class)
          .hasMessageMatching("(?s)[a-z0-9/-]+\\.tsv, line [0-9]+" + column + ": \\S.*");
    }
  }

  /** A table that was tampered with, and how. */
  private record Mutant(String table, String what, List<Byte> bytes) {
    static Mutant of(String table, String what, Consumer<List<String>> edit) {
      List<String> lines = EditedTables.lines(table);
      edit.accept(lines);
      return new Mutant(table, what, Bytes.asList(text(lines)));
    }

    @Override
    public String toString() {
      return table + ": " + what;
    }
  }

  @Provide
  Arbitrary<Mutant> cells() {
    return Arbitraries.of(TABLES)
        .flatMap(table -> cells(table, HEAD, EditedTables.lines(table).size()));
  }

  /** A cell of some lines that is replaced by junk or by what another cell has. */
  private static Arbitrary<Mutant> cells(String table, int from, int to) {
    List<String> lines = EditedTables.lines(table);
    Arbitrary<String> ofAnother =
        Arbitraries.of(lines.subList(1, lines.size()))
            .flatMap(line -> Arbitraries.of(TABS.splitToList(line)));
    return Combinators.combine(
            Arbitraries.integers().between(Math.min(from, to - 1), to - 1),
            Arbitraries.integers().between(0, 20),
            Arbitraries.oneOf(Arbitraries.of(JUNK), ofAnother))
        .as(
            (line, column, cell) ->
                Mutant.of(
                    table,
                    "line " + (line + 1) + " has " + cell,
                    all -> {
                      List<String> cells = new ArrayList<>(TABS.splitToList(all.get(line)));
                      cells.set(column % cells.size(), cell);
                      all.set(line, String.join("\t", cells));
                    }));
  }

  @Provide
  Arbitrary<Mutant> rows() {
    return Arbitraries.of(TABLES)
        .flatMap(
            table -> {
              int last = EditedTables.lines(table).size() - 1;
              Arbitrary<Integer> row = Arbitraries.integers().between(Math.min(HEAD, last), last);
              return Combinators.combine(
                      row,
                      row,
                      Arbitraries.of("exchanged with", "moved to", "also at", "lost, not"))
                  .as(
                      (one, other, how) ->
                          Mutant.of(
                              table,
                              "row " + (one + 1) + " " + how + " " + (other + 1),
                              all -> move(all, one, other, how)));
            });
  }

  private static void move(List<String> lines, int one, int other, String how) {
    switch (how) {
      case "exchanged with" -> Collections.swap(lines, one, other);
      case "moved to" -> lines.add(other, lines.remove(one));
      case "also at" -> lines.add(other, lines.get(one));
      default -> lines.remove(one);
    }
  }

  @Provide
  Arbitrary<Mutant> heads() {
    return Arbitraries.of(TABLES)
        .flatMap(
            table ->
                Arbitraries.oneOf(
                    cells(table, 0, HEAD),
                    Arbitraries.integers()
                        .between(0, HEAD - 1)
                        .map(
                            line ->
                                Mutant.of(
                                    table,
                                    "line " + (line + 1) + " lost",
                                    all -> all.remove(line.intValue())))));
  }

  @Provide
  Arbitrary<Mutant> bytes() {
    return Combinators.combine(
            Arbitraries.of(TABLES),
            Arbitraries.integers().between(0, Integer.MAX_VALUE),
            Arbitraries.bytes(),
            Arbitraries.of("set to", "followed by", "lost, not"))
        .as(Tuple::of)
        .map(
            mutation -> {
              List<Byte> bytes =
                  new ArrayList<>(Bytes.asList(text(EditedTables.lines(mutation.get1()))));
              int at = mutation.get2() % bytes.size();
              switch (mutation.get4()) {
                case "set to" -> bytes.set(at, mutation.get3());
                case "followed by" -> bytes.add(at + 1, mutation.get3());
                default -> bytes.remove(at);
              }
              return new Mutant(
                  mutation.get1(),
                  "byte " + at + " " + mutation.get4() + " " + mutation.get3(),
                  bytes);
            });
  }
}
