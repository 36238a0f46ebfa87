package io.github.ecf4j.model.programme;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;

/**
 * A run of modules on one theme, studied in one term.
 *
 * @param code the letters that its modules' codes begin with, such as {@code B}
 * @param name the name, such as "Behaviour"
 * @param term the term of induction in which it begins, counted from 1, at most 30
 */
public record Strand(String code, String name, int term) {
  /**
   * Checks the parts.
   *
   * @param code the letters that its modules' codes begin with, such as {@code B}
   * @param name the name, such as "Behaviour"
   * @param term the term of induction in which it begins, counted from 1, at most 30
   * @throws io.github.ecf4j.model.check.InvalidValueException if one is outside its bounds
   */
  public Strand {
    requireNonNull(code, "code");
    requireNonNull(name, "name");
    Check.that(code.matches("[A-Z]{1,4}"), "code", code, "one to four capital letters");
    Check.text("name", name);
    Check.range("term", term, 1, 30);
  }
}
