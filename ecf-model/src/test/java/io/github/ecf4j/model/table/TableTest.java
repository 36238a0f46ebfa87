package io.github.ecf4j.model.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecf4j.model.calendar.Term.Season;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.InvalidValueException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table gives what stands in it, and says of what is wrong in which file, line and column. */
class TableTest {
  private static Table read(String text) {
    return Table.read("a.tsv", new StringReader(text), "first", "other_reading");
  }

  private static Row row(String first, String second) {
    return read("first\tother_reading\n" + first + "\t" + second).rows().get(0);
  }

  private static void refuses(String first, Consumer<Row> question, String problem) {
    Row row = row(first, "");
    assertThatThrownBy(() -> question.accept(row))
        .isInstanceOf(DataFileException.class)
        .hasMessage("a.tsv, line 2, column first: " + problem);
  }

  @Test
  void cellsAreReadByTheNameOfTheirColumn() {
    Row row = row("2021-09-01", "12");

    assertThat(row.text("first")).isEqualTo("2021-09-01");
    assertThat(row.day("first")).isEqualTo(LocalDate.of(2021, 9, 1));
    assertThat(row.integer("other_reading", 12, 12)).isEqualTo(12);
    assertThat(row.<Long>parse("other_reading", Long::valueOf)).isEqualTo(12L);
    assertThat(row.<String>lookUp("first", "b.tsv", Optional::of)).isEqualTo("2021-09-01");
    assertThat(row.<String>build("first", () -> "built")).isEqualTo("built");
    assertThat(row).hasToString("a.tsv, line 2");
  }

  @Test
  void blankCellsAreEmpty() {
    assertThat(row(" ", "").optional("first")).isEmpty();
    assertThat(row("", "yes").flag("first")).isFalse();
    assertThat(row("", "yes").flag("other_reading")).isTrue();
    assertThat(row("AUTUMN", "").constant("first", Season.class)).isEqualTo(Season.AUTUMN);
  }

  @Test
  void whatACellCannotBeIsSaidOfItsColumn() {
    refuses("", row -> row.text("first"), "must not be blank");
    refuses("no", row -> row.flag("first"), "must be yes or blank, but was: no");
    refuses("1.5", row -> row.integer("first", 0, 9), "must be a whole number, but was: 1.5");
    refuses("10", row -> row.integer("first", 0, 9), "must be from 0 to 9, but was: 10");
    refuses(
        "2021-09-31",
        row -> row.day("first"),
        "must be a day that exists, written as 2022-02-28, from 1900 to 2999, but was: 2021-09-31");
    refuses(
        "autumn",
        row -> row.constant("first", Season.class),
        "must be one of [AUTUMN, SPRING, SUMMER], but was: autumn");
    refuses(
        "x",
        row -> row.lookUp("first", "b.tsv", any -> Optional.empty()),
        "nothing is called x in b.tsv");
    refuses(
        "a\u0007",
        row -> row.text("first"),
        "must be one line of text without control characters, but was: \"a\\u0007\"");
  }

  @ParameterizedTest
  @CsvSource({"first,first", "otherReading,other_reading", "elsewhere,first"})
  void whatAConstructorRefusesIsSaidOfTheFieldsColumn(String field, String column) {
    Row row = row("a", "b");

    assertThatThrownBy(() -> row.build("first", () -> Check.range(field, 0, 1, 2)))
        .isInstanceOf(DataFileException.class)
        .hasMessage("a.tsv, line 2, column " + column + ": must be from 1 to 2, but was: 0");
  }

  @Test
  void aColumnThatTheTableLacksIsTheProgrammersFault() {
    assertThatThrownBy(() -> row("a", "b").text("third"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("column must be one of [first, other_reading], but was: third");
    assertThatThrownBy(() -> Table.read("a.tsv", new StringReader("")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("columns must be one or more, but was: none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "first", "other_reading\tfirst", "first\tother_reading\tthird"})
  void theHeaderMustBeAsExpected(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(DataFileException.class)
        .hasMessage("a.tsv, line 1, column first: the header must be first, other_reading");
  }

  @ParameterizedTest
  @CsvSource({"1, first", "3, other_reading"})
  void eachRowHasOneCellForEachColumn(int cells, String column) {
    String text = "first\tother_reading\na\tb\n" + "c\t".repeat(cells - 1) + "c";

    assertThatThrownBy(() -> read(text))
        .isInstanceOf(DataFileException.class)
        .hasMessage("a.tsv, line 3, column " + column + ": expected 2 cells, found " + cells);
    assertThat(read("first\tother_reading")).hasToString("Table a.tsv of 0 rows");
  }

  @Test
  void theEditionStandsAboveTheHeader() {
    Table table = Table.readEdition("a.tsv", new StringReader("#edition\t7\nfirst\na\n"), "first");

    assertThat(table.edition()).isEqualTo("7");
    assertThat(table.rows()).extracting(Row::line).containsExactly(3);
    assertThat(table.<String>build(() -> "built")).isEqualTo("built");
    assertThatThrownBy(() -> table.build(() -> Check.range("size", 0, 1, 2)))
        .isInstanceOf(DataFileException.class)
        .hasMessage("a.tsv, line 1, column #edition: size must be from 1 to 2, but was: 0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "first\na",
        "#edition\nfirst",
        "#edition\t \nfirst",
        "#edition\t7\t8",
        "#edition\t\u0007\nfirst"
      })
  void aTableOfEditionsSaysWhich(String text) {
    assertThatThrownBy(() -> Table.readEdition("a.tsv", new StringReader(text), "first"))
        .isInstanceOf(DataFileException.class)
        .hasMessage("a.tsv, line 1, column #edition: the first line must give the edition");
  }

  @Test
  void aHeaderBelowTheEditionIsExpectedInLineTwo() {
    assertThatThrownBy(() -> Table.readEdition("a.tsv", new StringReader("#edition\t7"), "first"))
        .isInstanceOf(DataFileException.class)
        .hasMessage("a.tsv, line 2, column first: the header must be first");
  }

  @Test
  void theReaderIsClosedWhateverHappens() {
    AtomicBoolean closed = new AtomicBoolean();
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] buffer, int from, int length) throws IOException {
            throw new IOException("torn");
          }

          @Override
          public void close() {
            closed.set(true);
          }
        };

    assertThatThrownBy(() -> Table.read("a.tsv", broken, "first"))
        .isInstanceOf(DataFileException.class)
        .hasMessage("a.tsv, line 1: cannot be read: java.io.IOException: torn");
    assertThat(closed).isTrue();
  }

  @Test
  void anErrorMayBeOfAWholeFile() {
    assertThat(new DataFileException("a.tsv", "is not there")).hasMessage("a.tsv: is not there");
  }
}
