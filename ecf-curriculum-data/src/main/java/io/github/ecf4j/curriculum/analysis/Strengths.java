package io.github.ecf4j.curriculum.analysis;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.programme.CoverageStrength;

/** How strengths compare with each other. */
final class Strengths {
  /** A module that has a statement at its core says more of it than an event, or a connector. */
  private static final ImmutableList<CoverageStrength> STRONGEST_FIRST =
      ImmutableList.of(
          CoverageStrength.CORE,
          CoverageStrength.EVENT,
          CoverageStrength.CONNECTOR,
          CoverageStrength.ECHOED);

  private Strengths() {}

  /** The rank of a strength, 0 for the strongest. */
  static int rank(CoverageStrength strength) {
    return STRONGEST_FIRST.indexOf(strength);
  }
}
