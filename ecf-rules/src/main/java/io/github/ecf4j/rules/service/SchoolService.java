package io.github.ecf4j.rules.service;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.rules.exact.Exact;
import java.math.BigDecimal;

/**
 * What a teacher served at one school, as an appropriate body enters it on release (statutory
 * guidance 2024, 2.34).
 *
 * @param school the school's name; empty if not recorded
 * @param blocks the blocks that count there, in order
 * @param termsServed full-time terms in them, exact
 * @param termsRecorded the same as the register takes them, rounded (LEN-17)
 */
public record SchoolService(
    String school,
    ImmutableList<ServiceBlock> blocks,
    Exact termsServed,
    BigDecimal termsRecorded) {
  /**
   * What was served at a school.
   *
   * @param school the school's name; empty if not recorded
   * @param blocks the blocks that count there, in order
   * @param termsServed full-time terms in them, exact
   * @param termsRecorded the same as the register takes them, rounded
   */
  public SchoolService {
    Check.plain("school", school);
    requireNonNull(blocks, "blocks");
    requireNonNull(termsServed, "termsServed");
    requireNonNull(termsRecorded, "termsRecorded");
  }
}
