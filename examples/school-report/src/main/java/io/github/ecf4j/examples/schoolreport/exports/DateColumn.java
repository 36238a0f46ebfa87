package io.github.ecf4j.examples.schoolreport.exports;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a column, read by one form that the whole column has. In a column of several forms a
 * cell is read where it can be read in one way only.
 *
 * <p>Law: a column of any days in any one form comes back equal.
 */
final class DateColumn {
  private static final ImmutableSet<String> OPEN =
      ImmutableSet.of(
          "", "-", "–", "—", "current", "ongoing", "present", "open", "n/a", "na", "none",
          "to date");

  private static final int MONTHS = 12;

  private final @Nullable DateForm form;
  private final boolean mixed;
  private final String says;

  private DateColumn(@Nullable DateForm form, boolean mixed, String says) {
    this.form = form;
    this.mixed = mixed;
    this.says = says;
  }

  /** Reads by a form that the mapping names. */
  static DateColumn in(DateForm form) {
    return new DateColumn(form, false, "dates " + form.code());
  }

  /** Chooses the form from all cells. */
  static DateColumn of(List<String> cells) {
    TreeSet<String> shapes = new TreeSet<>();
    DateForm last = null;
    boolean american = false;
    for (String cell : cells) {
      DateForm shape = isOpen(cell) ? null : shapeOf(cell);
      if (shape != null) {
        last = shape;
        Matcher parts = shape.match(cell);
        boolean shortYear = parts != null && String.valueOf(parts.group("y")).length() == 2;
        shapes.add(shape.code() + (shortYear ? " with two digits of the year" : ""));
        american |= shape.isNumbersByDay() && parts != null && DateForm.number(parts, "m") > MONTHS;
      }
    }
    if (american) {
      return new DateColumn(null, true, "dates of which some have the month first");
    }
    if (shapes.size() > 1) {
      return new DateColumn(null, true, "dates of mixed forms: " + String.join(", ", shapes));
    }
    return last == null ? new DateColumn(null, true, "no dates") : in(last);
  }

  /** The form of a cell; null where it is no date. */
  static @Nullable DateForm shapeOf(String cell) {
    return Arrays.stream(DateForm.values())
        .filter(form -> form.match(cell) != null)
        .findFirst()
        .orElse(null);
  }

  /** Whether a cell says that there is no end yet. */
  static boolean isOpen(String cell) {
    return OPEN.contains(cell.toLowerCase(Locale.ROOT))
        || cell.matches("31[/.-]12[/.-]9999.*|9999-?12-?31.*|31 Dec(ember)? 9999.*");
  }

  /** What was understood of the column. */
  String says() {
    return says;
  }

  /** The day that a cell names. */
  LocalDate read(String column, String cell) {
    DateForm shape = form == null ? shapeOf(cell) : form;
    LocalDate day = shape == null ? null : shape.day(cell);
    if (shape == null || day == null) {
      throw new AskedException(column, unread(cell));
    }
    if (mixed && shape.isNumbersByDay() && day.getDayOfMonth() <= MONTHS) {
      if (day.getDayOfMonth() != day.getMonthValue()) {
        throw new AskedException(
            column,
            "\""
                + cell
                + "\" could be read in two ways, since its column has "
                + says
                + "; write it as "
                + "2022-03-10, or name the form in the mapping");
      }
    }
    return day;
  }

  private String unread(String cell) {
    if (cell.isEmpty()) {
      return "is blank where a date is needed";
    }
    if (cell.matches("\\d{5}(\\.\\d+)?")) {
      return "\"" + cell + "\" is a spreadsheet's serial number in text; write the date";
    }
    return "\"" + cell + "\" is no date" + (form == null ? "" : " of the form " + form.code());
  }

  /** The time that stands beside the date. */
  static Optional<LocalTime> time(String cell) {
    DateForm shape = shapeOf(cell);
    Matcher parts = shape == null ? null : shape.match(cell);
    String time = parts == null ? null : parts.group("time");
    String half = parts == null ? null : parts.group("half");
    return time == null ? Optional.empty() : Times.parse(time + (half == null ? "" : half));
  }
}
