package io.github.ecf4j.rules.answer;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.rules.exact.Exact;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A value in a step: one that goes into it, or its result.
 *
 * @param name what the value is, as in {@code daysOfTerm}; unique in the step
 * @param value the value, never rounded: an {@link Exact} if it is a number, else as typed as it is
 *     known, such as a {@link LocalDate} or a {@link io.github.ecf4j.model.calendar.Term}
 * @param unit what it counts; {@link Unit#NUMBER} if it is not a number
 * @param role what the value does in the step
 */
public record Operand(String name, Object value, Unit unit, Role role) {
  private static final Pattern LARGE = Pattern.compile("[A-Z]");

  /**
   * What a value does in a step. Where there is arithmetic it runs in order, from left to right:
   * what is {@link #FIRST}, plus, minus, times or divided by what follows, is the {@link #RESULT}.
   */
  public enum Role {
    /** It is a circumstance, and not part of any arithmetic. */
    GIVEN(""),
    /** The arithmetic begins with it. */
    FIRST(""),
    /** It is added. */
    PLUS(" + "),
    /** It is subtracted. */
    MINUS(" − "),
    /** It multiplies. */
    TIMES(" × "),
    /** It divides. */
    DIVIDED_BY(" ÷ "),
    /** It is what follows. */
    RESULT(" = ");

    private final String sign;

    Role(String sign) {
      this.sign = sign;
    }
  }

  /**
   * A value in a step.
   *
   * @param name what the value is, as in {@code daysOfTerm}
   * @param value the value: an {@link Exact} if it is a number
   * @param unit what it counts; {@link Unit#NUMBER} if it is not a number
   * @param role what the value does in the step
   * @throws io.github.ecf4j.model.check.InvalidValueException if the name is blank, or a value is
   *     part of arithmetic or has a unit and is not a number
   */
  public Operand {
    Check.text("name", name);
    requireNonNull(value, "value");
    requireNonNull(unit, "unit");
    requireNonNull(role, "role");
    boolean plain = unit == Unit.NUMBER && (role == Role.GIVEN || role == Role.RESULT);
    Check.that(plain || value instanceof Exact, name, value, "an exact number");
  }

  /** The value with its sign, unit and name, as in {@code × 0.6 (share of full time)}. */
  String signed() {
    String plain = unit == Unit.NUMBER || unit == Unit.POUNDS ? words() : wordsWithUnit();
    String what = LARGE.matcher(name).replaceAll(" $0").toLowerCase(Locale.ROOT);
    return role.sign + plain + (what.equals(unit.one() + "s") ? "" : " (" + what + ")");
  }

  /** The value as a sentence has it. */
  String words() {
    return unit == Unit.POUNDS ? Words.pounds((Exact) value) : words(value);
  }

  /** The value and what it counts, as in {@code 45 minutes}. */
  String wordsWithUnit() {
    return words() + " " + unit.one() + (value.equals(Exact.of(1)) ? "" : "s");
  }

  private static String words(Object value) {
    if (value instanceof LocalDate day) {
      return Words.day(day);
    } else if (value instanceof DateRange days) {
      return Words.range(days);
    } else if (value instanceof YearMonth month) {
      return Words.month(month);
    } else if (value instanceof Collection<?> several) {
      return several.stream().map(Operand::words).collect(joining(" or "));
    }
    return value.toString();
  }

  /** Prints name, value and unit, as in {@code daysOfTerm 65 days}. */
  @Override
  public String toString() {
    return name + " " + (unit == Unit.NUMBER ? words() : wordsWithUnit());
  }
}
