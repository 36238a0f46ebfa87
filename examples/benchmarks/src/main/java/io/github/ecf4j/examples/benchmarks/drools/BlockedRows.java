package io.github.ecf4j.examples.benchmarks.drools;

import java.util.Arrays;

/** The rows whose steps come before their study, in an array that is used again. */
public final class BlockedRows {
  private int[] rows = new int[1024];
  private int size;

  /** Forgets all. */
  public void clear() {
    size = 0;
  }

  /**
   * Takes a row.
   *
   * @param row its number
   */
  public void add(int row) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, 2 * size);
    }
    rows[size++] = row;
  }

  /**
   * How many there are.
   *
   * @return the number of rows
   */
  public int size() {
    return size;
  }

  /**
   * The rows in order.
   *
   * @return a copy
   */
  public int[] sorted() {
    int[] copy = Arrays.copyOf(rows, size);
    Arrays.sort(copy);
    return copy;
  }
}
