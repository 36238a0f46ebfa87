package io.github.ecf4j.model.person;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;

/**
 * The id that a school gives to a teacher or a mentor: any text that is not blank.
 *
 * <p>Ids are ordered by {@link ReadingOrder}, so that {@code t9} comes before {@code t10}.
 *
 * @param value the text, without white space at its ends
 */
public record PersonId(String value) implements Comparable<PersonId> {
  /**
   * Checks the text.
   *
   * @param value the text, without white space at its ends
   * @throws io.github.ecf4j.model.check.InvalidValueException if it is blank
   */
  public PersonId {
    requireNonNull(value, "value");
    value = Check.text("id", value.isBlank() ? value : value.strip());
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
    requireNonNull(other, "other");
    return ReadingOrder.INSTANCE.compare(value, other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
