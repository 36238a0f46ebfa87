package io.github.ecf4j.examples.benchmarks.planning;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * A line of a plan, without a reason.
 *
 * @param kind what kind of thing
 * @param number which one of its kind: a module's number, a cycle's, an event's
 * @param week the Monday of its week
 */
public record Entry(Kind kind, int number, LocalDate week) {
  /** The order of a plan. */
  public static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::week).thenComparing(Entry::kind).thenComparingInt(Entry::number);

  /** What a plan has weeks for. */
  public enum Kind {
    /** The first study of a module. */
    STUDY,
    /** A look back at a module. */
    REVISIT,
    /** The coaching of a cycle of year 1. */
    COACHING_YEAR_1,
    /** The coaching of a cycle of year 2. */
    COACHING_YEAR_2,
    /** A conference. */
    CONFERENCE,
    /** A clinic. */
    CLINIC,
    /** A progress review, in the order in which they come. */
    REVIEW,
    /** A formal assessment. */
    ASSESSMENT
  }
}
