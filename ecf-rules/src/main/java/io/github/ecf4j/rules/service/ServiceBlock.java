package io.github.ecf4j.rules.service;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.rules.exact.Exact;
import java.time.LocalDate;

/**
 * A block of service at one school: posts that adjoin or overlap (statutory guidance 2024, 2.33).
 *
 * @param school the school's name; empty if not recorded
 * @param first the first day of service in it
 * @param last the last day of service in it so far; of one that goes on, the day of the answer, or
 *     the last day of the known terms if that is earlier
 * @param running whether it goes on after the day of the answer
 * @param termsInPost how long it is, in terms of a year of three, whatever the full-time equivalent
 * @param termsServed full-time terms in it: each post by its full-time equivalent, together full
 *     time at most unless read otherwise; of posts held at other schools at once nothing is taken
 *     off
 * @param counts whether it is long enough to count; one still running counts provisionally
 */
public record ServiceBlock(
    String school,
    LocalDate first,
    LocalDate last,
    boolean running,
    Exact termsInPost,
    Exact termsServed,
    boolean counts) {
  /**
   * A block.
   *
   * @param school the school's name; empty if not recorded
   * @param first the first day of service in it
   * @param last the last day of service in it so far; of one that goes on, the day of the answer,
   *     or the last day of the known terms if that is earlier
   * @param running whether it goes on after the day of the answer
   * @param termsInPost how long it is, in terms of a year of three, whatever the full-time
   *     equivalent
   * @param termsServed full-time terms in it: each post by its full-time equivalent
   * @param counts whether it is long enough to count; one still running counts provisionally
   */
  public ServiceBlock {
    Check.plain("school", school);
    Check.day("first", first);
    Check.day("last", last);
    requireNonNull(termsInPost, "termsInPost");
    requireNonNull(termsServed, "termsServed");
  }
}
