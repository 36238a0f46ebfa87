package io.github.ecf4j.model.calendar;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.Days;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A school term. */
@Value.Immutable
public abstract class Term {
  Term() {}

  /** The three terms of an English school year. */
  public enum Season {
    /** September to December. */
    AUTUMN,
    /** January to Easter. */
    SPRING,
    /** Easter to July. */
    SUMMER
  }

  /**
   * The academic year.
   *
   * @return the year
   */
  public abstract AcademicYear academicYear();

  /**
   * Which term of the year.
   *
   * @return autumn, spring or summer
   */
  public abstract Season season();

  /**
   * First and last day.
   *
   * @return within 1 August of the academic year and 31 August of the next, and within {@link Days}
   */
  public abstract DateRange days();

  /**
   * The holiday in the middle.
   *
   * @return days within the term, if there is one
   */
  public abstract Optional<DateRange> halfTerm();

  @Value.Check
  void check() {
    int starts = academicYear().startsIn();
    DateRange year =
        new DateRange(academicYear().days().first(), Days.nearest(LocalDate.of(starts + 1, 8, 31)));
    String within = "within the academic year, " + year.first() + " to " + year.last();
    Check.that(year.contains(days().first()), "days.first", days().first(), within);
    Check.that(year.contains(days().last()), "days.last", days().last(), within);
    halfTerm()
        .ifPresent(
            half -> {
              String term = "within the term, " + days().first() + " to " + days().last();
              Check.that(days().contains(half.first()), "halfTerm.first", half.first(), term);
              Check.that(days().contains(half.last()), "halfTerm.last", half.last(), term);
            });
  }

  /** Prints season and year, as in {@code autumn 2021/22}. */
  @Override
  public String toString() {
    return switch (season()) {
          case AUTUMN -> "autumn";
          case SPRING -> "spring";
          case SUMMER -> "summer";
        }
        + " "
        + academicYear();
  }

  /**
   * Starts a term.
   *
   * @return a builder
   */
  public static TermBuilder builder() {
    return new TermBuilder();
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public TermBuilder toBuilder() {
    return new TermBuilder(this);
  }
}
