package io.github.ecf4j.examples.schoolreport.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The records of one CSV file: RFC 4180, UTF-8 with or without a byte order mark, a header row.
 *
 * <p>Law: every record is a row, blank, or refused.
 */
final class CsvFile {
  private static final CsvReader.CsvReaderBuilder CELLS =
      CsvReader.builder()
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .trimWhitespacesAroundQuotes(true);

  private final CsvHeader header;
  private final Iterator<CsvRecords.Raw> records;

  private CsvFile(CsvHeader header, Iterator<CsvRecords.Raw> records) {
    this.header = header;
    this.records = records;
  }

  /**
   * Opens a file and reads its header.
   *
   * @param path the file
   * @param required the columns that the header must name
   * @return the file, with the records below the header
   * @throws UnreadableException if the file cannot be read as a whole
   */
  static CsvFile open(Path path, List<String> required) throws UnreadableException {
    return of(FileText.read(path), required);
  }

  /** The same of a file's text. */
  static CsvFile of(String text, List<String> required) throws UnreadableException {
    Iterator<CsvRecords.Raw> records = new CsvRecords(text);
    while (records.hasNext()) {
      CsvRecords.Raw first = records.next();
      if (!first.text().isBlank()) {
        CsvHeader header = new CsvHeader(headerCells(first));
        header.require(required);
        return new CsvFile(header, records);
      }
    }
    throw new UnreadableException("is empty");
  }

  private static List<String> headerCells(CsvRecords.Raw first) throws UnreadableException {
    Optional<List<String>> cells = first.flaw() == null ? cells(first.text()) : Optional.empty();
    return cells.orElseThrow(() -> new UnreadableException("has a header that is no CSV row"));
  }

  /** The records below the header, each to be given to {@link #row}. */
  Iterator<CsvRecords.Raw> records() {
    return records;
  }

  /**
   * The row that a record is.
   *
   * @param record the record
   * @return the row; empty if all its cells are blank
   * @throws RefusedException if its cells cannot be told apart
   */
  Optional<CsvRow> row(CsvRecords.Raw record) {
    if (record.text().isBlank()) {
      return Optional.empty();
    }
    CsvRecords.Flaw flaw = record.flaw();
    if (flaw != null) {
      throw new RefusedException(header.columnAt(flaw.column()), flaw.value(), flaw.problem());
    }
    List<String> cells =
        cells(record.text())
            .orElseThrow(() -> new RefusedException("", record.text(), "is no CSV row"));
    if (isBlank(cells)) {
      return Optional.empty();
    }
    return Optional.of(new CsvRow(record.line(), header, cells));
  }

  /** The cells of a text; empty unless the library takes it for exactly one record. */
  private static Optional<List<String>> cells(String text) {
    try (CsvReader<CsvRecord> reader = CELLS.ofCsvRecord(text)) {
      Iterator<CsvRecord> found = reader.iterator();
      Optional<List<String>> cells =
          found.hasNext() ? Optional.of(found.next().getFields()) : Optional.empty();
      return found.hasNext() ? Optional.empty() : cells;
    } catch (CsvParseException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot be read", e);
    }
  }

  private static boolean isBlank(List<String> cells) {
    for (String cell : cells) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }
}
