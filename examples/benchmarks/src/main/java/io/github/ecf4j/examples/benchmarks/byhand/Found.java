package io.github.ecf4j.examples.benchmarks.byhand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Findings as rule and day, in arrays that are used again for the next audit. */
public final class Found {
  private final int[] counts = new int[Rules.size()];
  private int[] rules = new int[64];
  private int[] days = new int[64];
  private int size;

  /** Forgets all. */
  public void clear() {
    Arrays.fill(counts, 0);
    size = 0;
  }

  /**
   * Takes a finding.
   *
   * @param rule the rule, one of {@link Rules}
   * @param day the epoch day
   */
  public void add(int rule, int day) {
    if (size == rules.length) {
      rules = Arrays.copyOf(rules, 2 * size);
      days = Arrays.copyOf(days, 2 * size);
    }
    rules[size] = rule;
    days[size] = day;
    size++;
    counts[rule]++;
  }

  /**
   * How many there are.
   *
   * @return the number of findings
   */
  public int size() {
    return size;
  }

  /**
   * How many there are of a rule.
   *
   * @param rule the rule
   * @return the number of its findings
   */
  public int count(int rule) {
    return counts[rule];
  }

  /**
   * Rule and day of each, to compare peers by.
   *
   * @return texts in order
   */
  public List<String> sorted() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      texts.add(Rules.id(rules[i]) + " " + LocalDate.ofEpochDay(days[i]));
    }
    Collections.sort(texts);
    return texts;
  }
}
