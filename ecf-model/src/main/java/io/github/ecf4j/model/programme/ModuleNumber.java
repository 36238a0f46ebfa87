package io.github.ecf4j.model.programme;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;

/**
 * The place of a self-study module in its programme's sequence.
 *
 * <p>Modules are known by number: titles repeat (two are called "Feedback").
 *
 * @param value from 1 to 128
 */
public record ModuleNumber(int value) implements Comparable<ModuleNumber> {
  /** The greatest number: a {@link ModuleSet} keeps one bit for each. */
  public static final int MAX = 128;

  private static final ModuleNumber[] ALL = new ModuleNumber[MAX];

  static {
    for (int i = 0; i < MAX; i++) {
      ALL[i] = new ModuleNumber(i + 1);
    }
  }

  /**
   * Checks the number.
   *
   * @param value from 1 to 128
   * @throws io.github.ecf4j.model.check.InvalidValueException if it is not from 1 to 128
   */
  public ModuleNumber {
    Check.range("module", value, 1, MAX);
  }

  /**
   * A module's number, from a shared stock.
   *
   * @param value from 1 to 128
   * @return the number
   * @throws io.github.ecf4j.model.check.InvalidValueException if it is not from 1 to 128
   */
  public static ModuleNumber of(int value) {
    return ALL[Check.range("module", value, 1, MAX) - 1];
  }

  @Override
  public int compareTo(ModuleNumber other) {
    requireNonNull(other, "other");
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
