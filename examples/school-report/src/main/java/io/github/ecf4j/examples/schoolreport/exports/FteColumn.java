package io.github.ecf4j.examples.schoolreport.exports;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The shares of full time of a column: decimals, fractions or percentages, as the column has it.
 */
final class FteColumn {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,9})?)( ?%)?");
  private static final Pattern FRACTION = Pattern.compile("(\\d{1,3}) ?/ ?(\\d{1,3})");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** By how much a share of two places may differ from that of its hours. */
  static final BigDecimal ROUNDING = new BigDecimal("0.01");

  /** What weeks a year may be those of a full-time teacher in school, if a year of pay has more. */
  private static final Range<BigDecimal> IN_SCHOOL =
      Range.closed(BigDecimal.valueOf(38), BigDecimal.valueOf(40));

  /** How many decimal places the contract has. */
  static final int PLACES = 9;

  private final boolean percent;

  private FteColumn(boolean percent) {
    this.percent = percent;
  }

  /**
   * As the mapping says, {@code fraction} or {@code percent}; else as numbers above 1 show, if no
   * more than they lie between 0 and 1, where no percentage is.
   */
  static FteColumn of(List<String> cells, @Nullable String given) {
    if (given != null) {
      return switch (given) {
        case "percent" -> new FteColumn(true);
        case "fraction" -> new FteColumn(false);
        default ->
            throw new AskedException("fte", "fte of the mapping is either fraction or percent");
      };
    }
    List<BigDecimal> bare =
        cells.stream()
            .map(NUMBER::matcher)
            .filter(number -> number.matches() && number.group(2) == null)
            .map(FteColumn::number)
            .toList();
    long above = bare.stream().filter(one -> isAbove(one, BigDecimal.ONE)).count();
    return new FteColumn(
        above > 0
            && above
                >= bare.stream()
                    .filter(one -> one.signum() > 0 && isAbove(BigDecimal.ONE, one))
                    .count());
  }

  /** Whether a cell is a share of full time below 1, whatever its column has. */
  static boolean isBelowOne(String cell) {
    try {
      return isAbove(BigDecimal.ONE, new FteColumn(false).read(cell));
    } catch (AskedException e) {
      return false;
    }
  }

  /** Refuses a share that is neither that of the hours nor that of the hours and weeks. */
  static void check(
      BigDecimal share,
      String hours,
      String weeks,
      BigDecimal fullHours,
      @Nullable BigDecimal fullWeeks) {
    BigDecimal byHours = ofHours(hours, "", fullHours, null);
    if (isNear(share, byHours)) {
      return;
    }
    BigDecimal byBoth =
        weeks.isEmpty() || fullWeeks == null
            ? byHours
            : ofHours(hours, weeks, fullHours, fullWeeks);
    if (!isNear(share, byBoth)) {
      throw new AskedException(
          "fte",
          "says %s, and %s hours are %s of full time: mend one of them"
              .formatted(share.toPlainString(), hours, byBoth.toPlainString()));
    }
  }

  private static boolean isNear(BigDecimal one, BigDecimal other) {
    return !isAbove(one.subtract(other).abs(), ROUNDING);
  }

  String says() {
    return percent ? "percentages" : "shares of 1";
  }

  private static BigDecimal number(Matcher number) {
    return new BigDecimal(number.group(1).replace(',', '.'));
  }

  private static boolean isAbove(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) > 0;
  }

  /** The share that a cell names, above 0 and at most 1. */
  BigDecimal read(String cell) {
    Matcher number = NUMBER.matcher(cell);
    Matcher fraction = FRACTION.matcher(cell);
    if (fraction.matches()) {
      return share(
          cell, quotient(new BigDecimal(fraction.group(1)), new BigDecimal(fraction.group(2))));
    }
    if (!number.matches()) {
      throw new AskedException(
          "fte",
          cell.isEmpty()
              ? "is blank where a share of full time is needed"
              : "\"" + cell + "\" is no share of full time such as 0.6, 60% or 3/5");
    }
    BigDecimal value = number(number);
    if (number.group(2) != null) {
      return share(cell, value.divide(HUNDRED));
    }
    if (percent && !isAbove(value, BigDecimal.ONE)) {
      throw new AskedException(
          "fte",
          "\"" + cell + "\" stands in a column of percentages, and may be full time; write 100%");
    }
    return share(cell, percent ? value.divide(HUNDRED) : value);
  }

  /** Hours a week by full-time hours, and weeks a year by full-time weeks where there are any. */
  static BigDecimal ofHours(
      String hours, String weeks, @Nullable BigDecimal fullHours, @Nullable BigDecimal fullWeeks) {
    if (fullHours == null) {
      throw new AskedException(
          "fte", "the mapping does not say how many hours are full time (full_time_hours)");
    }
    BigDecimal share = quotient(hours("hours", hours), fullHours);
    if (!weeks.isEmpty()) {
      if (fullWeeks == null) {
        throw new AskedException(
            "fte", "the mapping does not say how many weeks are full time (full_time_weeks)");
      }
      if (IN_SCHOOL.contains(hours("weeks", weeks))
          && isAbove(fullWeeks, IN_SCHOOL.upperEndpoint())) {
        throw new AskedException(
            "weeks",
            "\"%s\" may be all weeks of school, or so many of %s: if it is all, write the latter"
                .formatted(weeks, fullWeeks.toPlainString()));
      }
      share = share.multiply(quotient(hours("weeks", weeks), fullWeeks));
    }
    return share(hours, share);
  }

  /** A number of hours or weeks, such as 19.5 or 19:30. */
  static BigDecimal hours(String column, String cell) {
    Matcher clock = Pattern.compile("(\\d{1,3}):([0-5]\\d)").matcher(cell);
    if (clock.matches()) {
      BigDecimal minutes = new BigDecimal(clock.group(2));
      return new BigDecimal(clock.group(1)).add(quotient(minutes, BigDecimal.valueOf(60)));
    }
    if (!cell.matches("\\d{1,3}([.,]\\d{1,9})?")) {
      throw new AskedException(column, "\"" + cell + "\" is no number of " + column);
    }
    return new BigDecimal(cell.replace(',', '.'));
  }

  private static BigDecimal quotient(BigDecimal one, BigDecimal other) {
    return other.signum() == 0 ? BigDecimal.ZERO : one.divide(other, 20, RoundingMode.HALF_UP);
  }

  private static BigDecimal share(String cell, BigDecimal share) {
    BigDecimal rounded = share.setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
    if (rounded.signum() <= 0 || isAbove(rounded, BigDecimal.ONE)) {
      throw new AskedException(
          "fte", "\"" + cell + "\" is " + rounded.toPlainString() + " of full time: not 0 to 1");
    }
    return rounded;
  }
}
