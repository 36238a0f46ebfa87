package io.github.ecf4j.model.person;

import io.github.ecf4j.model.check.Check;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id that a school gives to a teacher or a mentor: any text that is not blank.
 *
 * <p>Ids are ordered as people read them: runs of the digits 0 to 9 compare as numbers, all else by
 * code point, so that {@code t9} comes before {@code t10}. Ids that differ only in leading zeros
 * are ordered by code point, which keeps the order consistent with {@code equals}.
 *
 * @param value the text, without white space at its ends
 */
public record PersonId(String value) implements Comparable<PersonId> {
  private static final Pattern PART = Pattern.compile("[0-9]+|[^0-9]");

  /**
   * Checks the text.
   *
   * @param value the text, without white space at its ends
   * @throws io.github.ecf4j.model.check.InvalidValueException if it is blank
   */
  public PersonId {
    value = Check.text("id", value).strip();
  }

  /**
   * An id.
   *
   * @param value the text
   * @return the id
   * @throws io.github.ecf4j.model.check.InvalidValueException if it is blank
   */
  public static PersonId of(String value) {
    return new PersonId(value);
  }

  @Override
  public int compareTo(PersonId other) {
    Matcher mine = PART.matcher(value);
    Matcher theirs = PART.matcher(other.value);
    while (mine.find()) {
      if (!theirs.find()) {
        return 1;
      }
      int order = comparePart(mine.group(), theirs.group());
      if (order != 0) {
        return order;
      }
    }
    return theirs.find() ? -1 : compareCodePoints(value, other.value);
  }

  private static int comparePart(String mine, String theirs) {
    boolean numbers = isDigit(mine) && isDigit(theirs);
    return numbers
        ? new BigInteger(mine).compareTo(new BigInteger(theirs))
        : compareCodePoints(mine, theirs);
  }

  private static boolean isDigit(String part) {
    return part.charAt(0) >= '0' && part.charAt(0) <= '9';
  }

  private static int compareCodePoints(String mine, String theirs) {
    return java.util.Arrays.compare(mine.codePoints().toArray(), theirs.codePoints().toArray());
  }

  @Override
  public String toString() {
    return value;
  }
}
