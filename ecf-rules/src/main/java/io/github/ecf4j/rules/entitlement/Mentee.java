package io.github.ecf4j.rules.entitlement;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.programme.InductionYear;

/**
 * Somebody whom a mentor supports.
 *
 * @param fte the teacher's full-time equivalent
 * @param year the teacher's year of induction
 */
public record Mentee(Fte fte, InductionYear year) {
  /**
   * Somebody whom a mentor supports.
   *
   * @param fte the teacher's full-time equivalent
   * @param year the teacher's year of induction
   */
  public Mentee {
    requireNonNull(fte, "fte");
    requireNonNull(year, "year");
  }
}
