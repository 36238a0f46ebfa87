package io.github.ecf4j.model.programme;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import java.util.Comparator;

/**
 * A week of a programme as its provider publishes it, such as the third of the second half of term
 * 4. Weeks are ordered as they follow each other.
 *
 * @param term the term of induction, counted through both years from 1, at most 30
 * @param half 1 before the middle of the term, 2 after it
 * @param week the teaching week of that half, from 1 to 20
 */
public record ProgrammeWeek(int term, int half, int week) implements Comparable<ProgrammeWeek> {
  private static final int TERMS_A_YEAR = 3;
  private static final Comparator<ProgrammeWeek> ORDER =
      Comparator.comparingInt(ProgrammeWeek::term)
          .thenComparingInt(ProgrammeWeek::half)
          .thenComparingInt(ProgrammeWeek::week);

  /**
   * Checks the parts.
   *
   * @param term the term of induction, counted through both years from 1, at most 30
   * @param half 1 before the middle of the term, 2 after it
   * @param week the teaching week of that half, from 1 to 20
   * @throws io.github.ecf4j.model.check.InvalidValueException if one is outside its bounds
   */
  public ProgrammeWeek {
    Check.range("term", term, 1, 30);
    Check.range("half", half, 1, 2);
    Check.range("week", week, 1, 20);
  }

  /**
   * The year of induction in which a programme that follows the school year has it.
   *
   * @return the first year for terms 1 to 3, the second for all later ones
   */
  public InductionYear year() {
    return term <= TERMS_A_YEAR ? InductionYear.YEAR_1 : InductionYear.YEAR_2;
  }

  @Override
  public int compareTo(ProgrammeWeek other) {
    requireNonNull(other, "other");
    return ORDER.compare(this, other);
  }

  /** Prints the place, as in {@code week 3 of half 2 of term 4}. */
  @Override
  public String toString() {
    return "week " + week + " of half " + half + " of term " + term;
  }
}
