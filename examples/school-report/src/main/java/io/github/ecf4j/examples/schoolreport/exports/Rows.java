package io.github.ecf4j.examples.schoolreport.exports;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file, not yet told apart from what stands above and below them.
 *
 * @param rows those that are not blank
 * @param how the encoding and the separator that the file was taken to have
 */
record Rows(ImmutableList<Row> rows, String how) {
  private static final ImmutableMap<Character, String> SEPARATORS =
      ImmutableMap.of(',', "comma", ';', "semicolon", '\t', "tab");

  /** How far down the headings may stand. */
  static final int BANNER = 20;

  /**
   * Reads CSV with the separator that its first line names ({@code sep=;}), else the one by which
   * most headings are known, else the one that makes most rows of more than one cell.
   */
  static Rows ofCsv(byte[] bytes, Predicate<String> isHeading) {
    Decoded decoded = Decoded.of(bytes);
    String text = decoded.text();
    int end = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
    String top = text.substring(0, end).strip().replace("\"", "");
    if (top.regionMatches(true, 0, "sep=", 0, 4) && text.substring(0, end).contains("=")) {
      char named = top.length() > 4 ? top.charAt(4) : '\t';
      if (!SEPARATORS.containsKey(named)) {
        throw new AskedException("", "names a separator that is no comma, semicolon or tab");
      }
      ImmutableList<Row> rows = parse(text, named);
      return new Rows(rows.subList(1, rows.size()), how(decoded, named));
    }
    ImmutableList<Row> best = null;
    char separator = ',';
    AskedException wrong = null;
    for (char one : SEPARATORS.keySet()) {
      try {
        ImmutableList<Row> rows = parse(text, one);
        // Where the right separator shows a broken quote, the others cut nothing.
        if (best == null || score(rows, isHeading) > score(best, isHeading)) {
          best = rows;
          separator = one;
        }
      } catch (AskedException e) {
        wrong = wrong == null ? e : wrong;
      }
    }
    // Where the right separator shows a broken quote, the others cut nothing.
    if (best == null || (wrong != null && score(best, isHeading) == 0)) {
      throw wrong == null ? new AskedException("", "is empty") : wrong;
    }
    return new Rows(best, how(decoded, separator));
  }

  private static String how(Decoded decoded, char separator) {
    return decoded.encoding() + ", " + SEPARATORS.get(separator);
  }

  private static long score(ImmutableList<Row> rows, Predicate<String> isHeading) {
    long headings =
        rows.stream()
            .limit(BANNER)
            .mapToLong(row -> row.cells().stream().filter(isHeading).count())
            .max()
            .orElse(0);
    long wide = rows.stream().mapToLong(row -> row.cells().size() - 1L).sum();
    return (headings << 32) + Math.min(wide, Integer.MAX_VALUE);
  }

  private static ImmutableList<Row> parse(String text, char separator) {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .trimWhitespacesAroundQuotes(true)
            .ofCsvRecord(text)) {
      ImmutableList.Builder<Row> rows = ImmutableList.builder();
      for (CsvRecord one : reader) {
        Row row =
            new Row(
                Math.toIntExact(one.getStartingLineNumber()),
                one.getFields().stream().map(Rows::clean).collect(toImmutableList()));
        if (!row.isBlank()) {
          rows.add(row);
        }
      }
      return rows.build();
    } catch (CsvParseException e) {
      throw new AskedException(
          "", "has a quote that is never closed, or more after a closing quote: " + cause(e));
    } catch (IOException e) {
      throw new AskedException("", "cannot be read");
    }
  }

  private static @Nullable String cause(Throwable e) {
    return e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
  }

  /** A no-break space is what spreadsheets put in place of one. */
  static String clean(String cell) {
    return cell.replace('\u00a0', ' ').strip();
  }
}
