package io.github.ecf4j.rules.induction;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.rules.exact.Exact;

/**
 * What absence does to one part of induction (statutory guidance 2024, 3.6 and 3.7).
 *
 * @param part 1 or 2
 * @param counted contracted days of absence that count
 * @param statutory contracted days of statutory leave for which the teacher asks an extension
 * @param threshold from how many days that count on the part is extended
 * @param extension by how many contracted days the part is extended
 */
public record PartAbsence(
    int part, Exact counted, Exact statutory, Exact threshold, Exact extension) {
  /**
   * What absence does to a part.
   *
   * @param part 1 or 2
   * @param counted contracted days of absence that count
   * @param statutory contracted days of statutory leave for which the teacher asks an extension
   * @param threshold from how many days that count on the part is extended
   * @param extension by how many contracted days the part is extended
   */
  public PartAbsence {
    requireNonNull(counted, "counted");
    requireNonNull(statutory, "statutory");
    requireNonNull(threshold, "threshold");
    requireNonNull(extension, "extension");
  }
}
