package io.github.ecf4j.examples.schoolreport.input;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * One record; whatever is asked of it, a cell that cannot be read is refused by name.
 *
 * @param line the record's first physical line; the header is line 1
 * @param header the columns
 * @param cells the cells; missing ones count as blank
 */
record CsvRow(int line, CsvHeader header, List<String> cells) {
  private static final ImmutableMap<String, Boolean> YES_NO =
      ImmutableMap.of("yes", true, "no", false);

  /** How systems say yes and no in columns that hold nothing else. */
  private static final ImmutableMap<String, Boolean> ALSO_YES_NO =
      ImmutableMap.of("y", true, "true", true, "1", true, "n", false, "false", false, "0", false);

  private static final Splitter LIST = Splitter.on(';').trimResults().omitEmptyStrings();

  /** Refuses a row with more filled cells than there are columns. */
  void checkWidth() {
    for (int i = header.width(); i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        throw new RefusedException(
            header.columnAt(header.width() - 1),
            cells.get(i),
            "is followed by more cells than there are columns");
      }
    }
  }

  /** The cell, stripped; empty for a missing column, a missing cell or a blank one. */
  Optional<String> text(String column) {
    String cell = raw(column).strip();
    return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
  }

  private String raw(String column) {
    int index = header.indexOf(column);
    return index >= 0 && index < cells.size() ? cells.get(index) : "";
  }

  /** What a required column gives. */
  <T> T required(String column, Optional<T> value) {
    return value.orElseThrow(() -> refuse(column, "must not be blank"));
  }

  /** The cell as free text of one line. */
  Optional<String> words(String column) {
    return parse(column, text -> Check.text(column, text));
  }

  /** The cell as free text of one line or several. */
  Optional<String> lines(String column) {
    return parse(column, text -> Check.lines(column, text));
  }

  Optional<PersonId> person(String column) {
    return parse(column, PersonId::of);
  }

  Optional<LocalDate> date(String column) {
    return parse(column, Days::parse);
  }

  Optional<Integer> wholeNumber(String column, int least, int most) {
    return parse(
        column,
        text -> {
          Integer number = Ints.tryParse(text);
          if (number != null && number >= least && number <= most) {
            return number;
          }
          throw new InvalidValueException(
              column, text, "a whole number from " + least + " to " + most);
        });
  }

  Optional<Boolean> yesNo(String column) {
    return parse(
        column,
        text ->
            Vocabulary.named(YES_NO, text)
                .or(() -> Vocabulary.named(ALSO_YES_NO, text))
                .orElseThrow(() -> noneOf(column, text, YES_NO)));
  }

  /** The cell as one of an enum's constants. */
  <E extends Enum<E>> Optional<E> oneOf(String column, Class<E> type) {
    return oneOf(column, Vocabulary.of(type));
  }

  <T> Optional<T> oneOf(String column, ImmutableMap<String, T> words) {
    return parse(
        column,
        text -> Vocabulary.named(words, text).orElseThrow(() -> noneOf(column, text, words)));
  }

  /** Why a cell is refused that has none of some words. */
  static InvalidValueException noneOf(String column, String text, ImmutableMap<String, ?> words) {
    return new InvalidValueException(column, text, "one of " + String.join(", ", words.keySet()));
  }

  /** The entries of a cell with a list, each read by a parser. */
  <T> ImmutableList<T> list(String column, Function<String, T> parser) {
    return parse(
            column,
            text ->
                LIST.splitToList(text).stream()
                    .map(parser)
                    .collect(ImmutableList.toImmutableList()))
        .orElse(ImmutableList.of());
  }

  /** The cell read by a parser, which refuses with an {@link InvalidValueException}. */
  <T> Optional<T> parse(String column, Function<String, T> parser) {
    try {
      return text(column).map(parser);
    } catch (InvalidValueException e) {
      throw refuse(column, e.problem());
    }
  }

  /** A value made from several cells, of which its constructor can refuse but one. */
  <T> T build(String column, Supplier<T> constructor) {
    return build(field -> column, constructor);
  }

  /** A value made from several cells; what its constructor refuses is laid to the cell it names. */
  <T> T build(ImmutableMap<String, String> columnOfField, Supplier<T> constructor) {
    return build(field -> columnOfField.getOrDefault(field, field), constructor);
  }

  private <T> T build(UnaryOperator<String> columnOfField, Supplier<T> constructor) {
    try {
      return constructor.get();
    } catch (InvalidValueException e) {
      throw refuse(columnOfField.apply(e.field()), e.problem());
    }
  }

  RefusedException refuse(String column, String problem) {
    return new RefusedException(column, raw(column), problem);
  }
}
