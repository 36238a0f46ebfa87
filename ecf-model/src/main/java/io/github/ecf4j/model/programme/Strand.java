package io.github.ecf4j.model.programme;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;

/**
 * A run of modules on one theme, which its provider may call a block or a module.
 *
 * @param code a short code, such as {@code B}, or {@code M1} for a provider's first block
 * @param name the name, such as "Behaviour"
 * @param term the term of induction in which it begins, counted from 1, at most 30
 */
public record Strand(String code, String name, int term) {
  /**
   * Checks the parts.
   *
   * @param code a short code, such as {@code B}, or {@code M1} for a provider's first block
   * @param name the name, such as "Behaviour"
   * @param term the term of induction in which it begins, counted from 1, at most 30
   * @throws io.github.ecf4j.model.check.InvalidValueException if one is outside its bounds
   */
  public Strand {
    requireNonNull(code, "code");
    requireNonNull(name, "name");
    Check.that(
        code.matches("[A-Z][A-Z0-9]{0,7}"),
        "code",
        code,
        "a capital letter and up to seven more capital letters and digits");
    Check.text("name", name);
    Check.range("term", term, 1, 30);
  }
}
