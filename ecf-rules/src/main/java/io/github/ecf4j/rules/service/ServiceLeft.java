package io.github.ecf4j.rules.service;

import static io.github.ecf4j.model.check.Check.that;
import static java.util.Objects.requireNonNull;

import io.github.ecf4j.rules.exact.Exact;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What is left of a teacher's induction: terms, and the days by which absence extends it (statutory
 * guidance 2024, 2.30 and 3.6). Both are to be served: thirty-five days of absence leave
 * thirty-five days, whatever part of a term these are.
 *
 * <p>Service counts to one of them only: to the terms of a part, then to its extension, then to the
 * terms of the next part (ABS-4).
 *
 * @param terms full-time terms still to be served, zero or more
 * @param daysOfExtension contracted days of extension still to be served, zero or more
 * @param termInNewSchool whether induction goes on until there is a term of service in the last
 *     school, whatever is left besides (LEN-6)
 */
public record ServiceLeft(Exact terms, Exact daysOfExtension, boolean termInNewSchool) {
  private static final int PLACES = 2;

  /**
   * What is left.
   *
   * @param terms full-time terms still to be served, zero or more
   * @param daysOfExtension contracted days of extension still to be served, zero or more
   * @param termInNewSchool whether induction goes on until there is a term of service in the last
   *     school, whatever is left besides (LEN-6)
   * @throws io.github.ecf4j.model.check.InvalidValueException if a number is below zero
   */
  public ServiceLeft {
    that(requireNonNull(terms, "terms").signum() >= 0, "terms", terms, "zero or more");
    that(
        requireNonNull(daysOfExtension, "daysOfExtension").signum() >= 0,
        "daysOfExtension",
        daysOfExtension,
        "zero or more");
  }

  /**
   * Whether nothing is left.
   *
   * @return whether there is neither
   */
  public boolean isNone() {
    return terms.signum() == 0 && daysOfExtension.signum() == 0 && !termInNewSchool;
  }

  /**
   * What is left in words, as in {@code 0.5 terms and 30 days of extension}. Numbers are rounded up
   * to two decimal places, so that what is left never reads as zero.
   *
   * @return the words; {@code nothing} if nothing is left
   */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    if (terms.signum() > 0) {
      parts.add(amount(terms, "term"));
    }
    if (daysOfExtension.signum() > 0) {
      parts.add(amount(daysOfExtension, "day") + " of extension");
    }
    if (termInNewSchool) {
      parts.add("a term in the new school");
    }
    return parts.isEmpty() ? "nothing" : String.join(" and ", parts);
  }

  private static String amount(Exact number, String unit) {
    String text = number.toDecimalText(PLACES, RoundingMode.CEILING);
    return text + " " + unit + (text.equals("1") ? "" : "s");
  }
}
