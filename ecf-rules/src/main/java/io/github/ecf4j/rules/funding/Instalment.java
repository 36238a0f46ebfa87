package io.github.ecf4j.rules.funding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.check.Check;
import java.time.LocalDate;

/**
 * A payment towards a mentor's training (rules FUND-4 and FUND-6).
 *
 * @param what what it is paid for, in words
 * @param amounts how much; none if nothing is published, several where sources differ
 * @param evidenceBy by which day what it rests on must be recorded, else it waits a year; the last
 *     day of the academic year where no other is published
 */
public record Instalment(String what, ImmutableSortedSet<Money> amounts, LocalDate evidenceBy) {
  /**
   * A payment.
   *
   * @param what what it is paid for, in words
   * @param amounts how much; none if nothing is published, several where sources differ
   * @param evidenceBy by which day what it rests on must be recorded
   */
  public Instalment {
    Check.text("what", what);
    requireNonNull(amounts, "amounts");
    Check.day("evidenceBy", evidenceBy);
  }
}
