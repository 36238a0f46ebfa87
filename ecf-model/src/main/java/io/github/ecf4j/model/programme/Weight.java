package io.github.ecf4j.model.programme;

import static java.util.Objects.requireNonNull;

/** How much a finding weighs, heaviest first (orientation, section 2). */
public enum Weight {
  /** A tight component of the programme; departing from it is a breach. */
  CORE,
  /** Recommended practice; departing from it is worth a look. */
  ADVISORY,
  /** A departure that the programme allows; reported so that its use is seen, never as a fault. */
  FLEX;

  /**
   * Whether this weight is heavier than another.
   *
   * @param other the other weight
   * @return whether it is
   */
  public boolean isHeavierThan(Weight other) {
    requireNonNull(other, "other");
    return compareTo(other) < 0;
  }
}
