package io.github.ecf4j.examples.schoolreport.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** The records of one CSV file: RFC 4180, UTF-8 with or without a byte order mark, a header row. */
final class CsvFile {
  private static final long MAX_BYTES = 64L << 20;

  /** Why a whole file cannot be read. */
  static final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    final String field;

    UnreadableException(String field, String problem) {
      super(problem);
      this.field = field;
    }

    String problem() {
      return String.valueOf(getMessage());
    }
  }

  private CsvFile() {}

  /**
   * Gives each row of a file to a reader; rows of blank cells alone are passed over.
   *
   * @param path the file
   * @param required the columns that the header must name
   * @param rows the reader
   * @throws UnreadableException if the file cannot be read as a whole
   */
  static void read(Path path, List<String> required, Consumer<CsvRow> rows)
      throws UnreadableException {
    String text = decode(path);
    boolean torn = endsInsideQuotes(text);
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .ofCsvRecord(text)) {
      Iterator<CsvRecord> records = reader.iterator();
      if (!records.hasNext()) {
        throw new UnreadableException("", "is empty");
      }
      CsvHeader header = new CsvHeader(records.next().getFields());
      header.require(required);
      while (records.hasNext()) {
        CsvRecord found = records.next();
        List<String> cells = found.getFields();
        if (!isBlank(cells)) {
          boolean tornRow = torn && !records.hasNext();
          rows.accept(new CsvRow(found.getStartingLineNumber(), header, cells, tornRow));
        }
      }
    } catch (CsvParseException e) {
      throw new UnreadableException("", "is no CSV file: " + e.getMessage());
    } catch (IOException e) {
      throw new UnreadableException("", "cannot be read");
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

  /** Whether a quote is opened and never closed: it takes in all that follows. */
  private static boolean endsInsideQuotes(String text) {
    if (text.indexOf('"') < 0) {
      return false;
    }
    boolean inside = false;
    boolean fieldBegins = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (inside) {
        // A doubled quote closes and opens again, which comes to the same.
        inside = c != '"';
        fieldBegins = !inside && i + 1 < text.length() && text.charAt(i + 1) == '"';
      } else if (c == '"' && fieldBegins) {
        inside = true;
      } else {
        fieldBegins = c == ',' || c == '\n' || c == '\r';
      }
    }
    return inside;
  }

  private static String decode(Path path) throws UnreadableException {
    try {
      if (Files.size(path) > MAX_BYTES) {
        throw new UnreadableException("", "is larger than 64 MB");
      }
      String text = Files.readString(path);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UnreadableException("", "is not UTF-8");
    } catch (IOException e) {
      throw new UnreadableException("", "cannot be read");
    }
  }
}
