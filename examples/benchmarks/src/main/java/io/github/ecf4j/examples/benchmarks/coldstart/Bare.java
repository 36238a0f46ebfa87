package io.github.ecf4j.examples.benchmarks.coldstart;

/** Does nothing. */
public final class Bare {
  private Bare() {}

  /**
   * Does nothing.
   *
   * @param arguments {@code count} to print counts
   * @throws InterruptedException if it is stopped
   */
  public static void main(String[] arguments) throws InterruptedException {
    if (Counted.isAskedFor(arguments)) {
      Counted.print(0, 0, 0, 0);
    }
  }
}
