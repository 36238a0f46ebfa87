package io.github.ecf4j.model.programme;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import java.util.regex.Pattern;

/**
 * The name of a rule, such as {@code STEP-AFTER-STUDY}. Ids that are published are part of their
 * publisher's contract and never change; a school or a provider may have rules of its own.
 *
 * @param id capital letters and digits in words joined by hyphens
 */
public record RuleId(String id) implements Comparable<RuleId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]*+(?:-[A-Z0-9]++)*+");

  /**
   * Checks the id.
   *
   * @param id capital letters and digits in words joined by hyphens
   * @throws io.github.ecf4j.model.check.InvalidValueException if it is of another form
   */
  public RuleId {
    Check.text("id", id);
    Check.that(
        FORM.matcher(id).matches(),
        "id",
        id,
        "capital letters and digits in words joined by hyphens");
  }

  /**
   * The id of a text.
   *
   * @param id capital letters and digits in words joined by hyphens
   * @return the id
   * @throws io.github.ecf4j.model.check.InvalidValueException if it is of another form
   */
  public static RuleId of(String id) {
    return new RuleId(id);
  }

  /** By the text, as dictionaries have it; reports have an order of their own. */
  @Override
  public int compareTo(RuleId other) {
    return id.compareTo(requireNonNull(other, "other").id);
  }

  /** Prints the id. */
  @Override
  public String toString() {
    return id;
  }
}
