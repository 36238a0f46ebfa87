package io.github.ecf4j.rules.service;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.rules.exact.Exact;
import java.math.BigDecimal;

/**
 * What a teacher served under one appropriate body, which records it and hands it on (statutory
 * guidance 2024, 2.34 and 2.74).
 *
 * @param appropriateBody the body's name; empty if not recorded
 * @param blocks the blocks that count under it, in order; of one in which the body changed the part
 *     that was served under this one
 * @param termsServed full-time terms in them, exact
 * @param termsRecorded the same as the register takes them, rounded (LEN-17)
 */
public record BodyService(
    String appropriateBody,
    ImmutableList<ServiceBlock> blocks,
    Exact termsServed,
    BigDecimal termsRecorded) {
  /**
   * What was served under a body.
   *
   * @param appropriateBody the body's name; empty if not recorded
   * @param blocks the blocks that count under it, in order
   * @param termsServed full-time terms in them, exact
   * @param termsRecorded the same as the register takes them, rounded
   */
  public BodyService {
    Check.plain("appropriateBody", appropriateBody);
    requireNonNull(blocks, "blocks");
    requireNonNull(termsServed, "termsServed");
    requireNonNull(termsRecorded, "termsRecorded");
  }
}
