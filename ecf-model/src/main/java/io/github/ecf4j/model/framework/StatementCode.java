package io.github.ecf4j.model.framework;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.InvalidValueException;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code of a statement: {@code 7.2} is the second <em>learn that</em> of standard 7, {@code 7c}
 * the third <em>learn how to</em>.
 *
 * <p>A code means nothing without its framework: other frameworks use the same letters for other
 * statements. Codes are ordered as the framework prints them: by standard, learn that before learn
 * how to, then by number, so that 3.9 comes before 3.10.
 *
 * <p>Laws: {@code parse(code.toString())} equals {@code code}; the order agrees with {@code
 * equals}.
 *
 * @param standard the standard's number, from 1 to 99
 * @param kind learn that or learn how to
 * @param ordinal the place within its kind, from 1; at most 99 for learn that, 26 for learn how to
 */
public record StatementCode(int standard, StatementKind kind, int ordinal)
    implements Comparable<StatementCode> {
  private static final Pattern FORM = Pattern.compile("([1-9][0-9]?)(?:\\.([1-9][0-9]?)|([a-z]))");
  private static final Comparator<StatementCode> ORDER =
      Comparator.comparingInt(StatementCode::standard)
          .thenComparing(StatementCode::kind)
          .thenComparingInt(StatementCode::ordinal);

  /**
   * Checks the parts.
   *
   * @param standard the standard's number, from 1 to 99
   * @param kind learn that or learn how to
   * @param ordinal the place within its kind, from 1; at most 99 for learn that, 26 for learn how
   *     to
   * @throws InvalidValueException if a number is outside its bounds
   */
  public StatementCode {
    requireNonNull(kind, "kind");
    Check.range("standard", standard, 1, 99);
    Check.range("ordinal", ordinal, 1, kind == StatementKind.LEARN_THAT ? 99 : 26);
  }

  /**
   * Reads a code, such as {@code 7.2} or {@code 7c}.
   *
   * @param text the code, without white space, letters in lower case
   * @return the code
   * @throws InvalidValueException if the text is not a code
   */
  public static StatementCode parse(String text) {
    requireNonNull(text, "text");
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new InvalidValueException(
          "statement code", "\"" + text + "\"", "a code such as 7.2 or 7c");
    }
    int standard = Integer.parseInt(matcher.group(1));
    return matcher.group(2) != null
        ? new StatementCode(standard, StatementKind.LEARN_THAT, Integer.parseInt(matcher.group(2)))
        : new StatementCode(
            standard, StatementKind.LEARN_HOW_TO, matcher.group(3).charAt(0) - 'a' + 1);
  }

  @Override
  public int compareTo(StatementCode other) {
    requireNonNull(other, "other");
    return ORDER.compare(this, other);
  }

  /** Prints the code as the framework does. */
  @Override
  public String toString() {
    return kind == StatementKind.LEARN_THAT
        ? standard + "." + ordinal
        : standard + String.valueOf((char) ('a' + ordinal - 1));
  }
}
