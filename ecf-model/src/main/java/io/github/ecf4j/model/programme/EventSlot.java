package io.github.ecf4j.model.programme;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import java.util.Comparator;

/**
 * Where in the two years an event is placed unless its provider names a date. The orientation's
 * Appendix B gives an order; the slots are an editorial reading of it.
 *
 * <p>Slots are ordered by year, by term and by how much of the term is over: an event of any week
 * is in the middle of its term, between those of the two halves. The order agrees with {@code
 * equals}.
 *
 * @param year the year of induction
 * @param term the term of that year, from 1 to 3
 * @param part the part of that term
 */
public record EventSlot(InductionYear year, int term, Part part) implements Comparable<EventSlot> {
  private static final Comparator<EventSlot> ORDER =
      Comparator.comparingInt(EventSlot::termOfInduction)
          .thenComparingInt(slot -> slot.part().quartersBefore());

  /** The part of a term. */
  public enum Part {
    /** Its first teaching week. */
    FIRST_WEEK(0),
    /** Before half term. */
    FIRST_HALF(1),
    /** After half term. */
    SECOND_HALF(3),
    /** Any week of it. */
    ANY_WEEK(2);

    private final int quartersBefore;

    Part(int quartersBefore) {
      this.quartersBefore = quartersBefore;
    }

    /**
     * How much of the term is over when an event is in the middle of this part.
     *
     * @return quarters of a term, from 0 to 3; no two parts have the same
     */
    public int quartersBefore() {
      return quartersBefore;
    }
  }

  /**
   * Checks the parts.
   *
   * @param year the year of induction
   * @param term the term of that year, from 1 to 3
   * @param part the part of that term
   * @throws io.github.ecf4j.model.check.InvalidValueException if the term is out of bounds
   */
  public EventSlot {
    requireNonNull(year, "year");
    requireNonNull(part, "part");
    Check.range("term", term, 1, InductionYear.TERMS_A_YEAR);
  }

  /**
   * Its term, counted through both years, as that of a {@link Strand} is.
   *
   * @return from 1 to 6
   */
  public int termOfInduction() {
    return (year.number() - 1) * InductionYear.TERMS_A_YEAR + term;
  }

  /** By year, by term and by how much of the term is over. */
  @Override
  public int compareTo(EventSlot other) {
    requireNonNull(other, "other");
    return ORDER.compare(this, other);
  }
}
