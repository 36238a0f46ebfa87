package io.github.ecf4j.model.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.check.Check;
import java.util.Optional;

/**
 * How a programme wants instructional coaching: the length of a cycle, in teaching weeks
 * (orientation, section 2: weekly in year 1, fortnightly in year 2), and how much of each part.
 *
 * @param weeksPerCycleInYear1 from 1 to 12
 * @param weeksPerCycleInYear2 from 1 to 12
 * @param figures the amounts that it specifies; it leaves open what is missing
 */
public record CoachingPattern(
    int weeksPerCycleInYear1,
    int weeksPerCycleInYear2,
    ImmutableMap<CoachingFigure, Recommendation> figures) {
  /**
   * Checks the lengths.
   *
   * @param weeksPerCycleInYear1 from 1 to 12
   * @param weeksPerCycleInYear2 from 1 to 12
   * @param figures the amounts that it specifies
   * @throws io.github.ecf4j.model.check.InvalidValueException if a length is outside its bounds
   */
  public CoachingPattern {
    Check.range("weeksPerCycleInYear1", weeksPerCycleInYear1, 1, 12);
    Check.range("weeksPerCycleInYear2", weeksPerCycleInYear2, 1, 12);
    requireNonNull(figures, "figures");
  }

  /**
   * A rhythm of coaching; all else is left open.
   *
   * @param weeksPerCycleInYear1 from 1 to 12
   * @param weeksPerCycleInYear2 from 1 to 12
   * @throws io.github.ecf4j.model.check.InvalidValueException if one is outside its bounds
   */
  public CoachingPattern(int weeksPerCycleInYear1, int weeksPerCycleInYear2) {
    this(weeksPerCycleInYear1, weeksPerCycleInYear2, ImmutableMap.of());
  }

  /**
   * How much of something the programme specifies.
   *
   * @param figure of what
   * @return how much, or empty where the programme leaves it open
   */
  public Optional<Recommendation> figure(CoachingFigure figure) {
    return Optional.ofNullable(figures.get(requireNonNull(figure, "figure")));
  }

  /** Prints the rhythm, and how many figures there are. */
  @Override
  public String toString() {
    return "CoachingPattern of cycles of %d and %d weeks, and %d figures"
        .formatted(weeksPerCycleInYear1, weeksPerCycleInYear2, figures.size());
  }
}
