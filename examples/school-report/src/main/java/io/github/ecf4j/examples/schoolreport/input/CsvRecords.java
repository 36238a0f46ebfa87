package io.github.ecf4j.examples.schoolreport.input;

import com.google.common.collect.AbstractIterator;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a CSV text into its records by RFC 4180, with white space allowed around a quoted cell. It
 * finds where each record ends without the library that tells cells apart, which is then given one
 * record at a time: whatever it makes of one, it can neither lose another nor glue two together.
 *
 * <p>Law: the records, with the line ends between them, are the text.
 */
final class CsvRecords extends AbstractIterator<CsvRecords.Raw> {

  /**
   * One record, its cells not yet told apart.
   *
   * @param line its first physical line, from 1
   * @param text as it stands in the file, without its line end
   * @param flaw what is wrong with its quotes, if anything
   */
  record Raw(int line, String text, @Nullable Flaw flaw) {}

  /**
   * A cell with a wrong quote.
   *
   * @param column how many cells stand before it
   * @param value the cell, from after its opening quote
   * @param problem what is wrong
   */
  record Flaw(int column, String value, String problem) {}

  /** How far the reading of a cell has come. */
  private enum Place {
    /** At its beginning, or in white space there. */
    BEFORE,
    /** In a cell without quotes, where a quote is a character like another. */
    BARE,
    /** Within quotes. */
    QUOTED,
    /** After the closing quote. */
    CLOSED,
    /** In something that followed the closing quote. */
    STRAY
  }

  private final String text;
  private int at;
  private int line = 1;

  // Of the record that is being cut.
  private int column;
  private int cell;
  private Place place = Place.BEFORE;
  private @Nullable Flaw flaw;

  CsvRecords(String text) {
    this.text = text;
  }

  @Override
  protected @Nullable Raw computeNext() {
    if (at == text.length()) {
      return endOfData();
    }
    int begin = at;
    int firstLine = line;
    flaw = null;
    beginCell(0);
    while (at < text.length()) {
      int end = at;
      char c = text.charAt(at++);
      if (c != '\n' && c != '\r') {
        read(c);
      } else {
        passLineEnd(c);
        if (place != Place.QUOTED) {
          return record(firstLine, begin, end);
        }
      }
    }
    return record(firstLine, begin, at);
  }

  private Raw record(int firstLine, int begin, int end) {
    endCell(end);
    return new Raw(firstLine, text.substring(begin, end), flaw);
  }

  /** A line feed after a carriage return belongs to it. */
  private void passLineEnd(char c) {
    line++;
    if (c == '\r' && nextIs('\n')) {
      at++;
    }
  }

  private void read(char c) {
    if (c == '"' && place == Place.BEFORE) {
      place = Place.QUOTED;
      cell = at;
    } else if (c == '"' && place == Place.QUOTED) {
      readQuote();
    } else if (c == ',' && place != Place.QUOTED) {
      endCell(at - 1);
      beginCell(column + 1);
    } else if (c > ' ') {
      place = afterCharacter();
    }
  }

  /** A quote within quotes closes them, but for one that is doubled. */
  private void readQuote() {
    if (nextIs('"')) {
      at++;
    } else {
      place = Place.CLOSED;
    }
  }

  private Place afterCharacter() {
    return switch (place) {
      case BEFORE, BARE -> Place.BARE;
      case QUOTED -> Place.QUOTED;
      case CLOSED, STRAY -> Place.STRAY;
    };
  }

  private boolean nextIs(char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private void beginCell(int index) {
    column = index;
    cell = at;
    place = Place.BEFORE;
  }

  private void endCell(int end) {
    if (place == Place.QUOTED) {
      flaw =
          new Flaw(
              column,
              text.substring(cell, end),
              "has a quote that is never closed, so that the rest of the file is part of it");
    } else if (place == Place.STRAY && flaw == null) {
      flaw = new Flaw(column, text.substring(cell, end), "has more after its closing quote");
    }
  }
}
