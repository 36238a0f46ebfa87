package io.github.ecf4j.examples.benchmarks;

/** Holds peers to one answer before anything is timed. */
final class Agreement {
  private Agreement() {}

  /**
   * Stops the benchmark if a peer answers otherwise.
   *
   * @param peer who answers
   * @param expected the answer of the others
   * @param actual the peer's answer
   */
  static void of(String peer, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      throw new IllegalStateException(peer + " gives " + actual + " where " + expected + " is due");
    }
  }
}
