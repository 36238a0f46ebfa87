package io.github.ecf4j.examples.benchmarks.coldstart;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableTable;

/** Builds three small collections of Guava, as any user of it has some. */
public final class Guava {
  private Guava() {}

  /**
   * Builds the collections.
   *
   * @param arguments {@code count} to print counts
   * @throws InterruptedException if it is stopped
   */
  public static void main(String[] arguments) throws InterruptedException {
    int size =
        ImmutableList.of("a", "b").size()
            + ImmutableSortedMap.of("a", 1, "b", 2).size()
            + ImmutableTable.<String, String, Integer>builder()
                .put("a", "b", 1)
                .put("b", "a", 2)
                .buildOrThrow()
                .size();
    if (size != 6) {
      throw new IllegalStateException("six elements were built");
    }
    if (Counted.isAskedFor(arguments)) {
      Counted.print(0, 0, 0, 0);
    }
  }
}
