package io.github.ecf4j.model.calendar;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.check.ValueBuilder;
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
  public static Builder builder() {
    return new Builder(new ImmutableTerm.Builder());
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public Builder toBuilder() {
    return new Builder(new ImmutableTerm.Builder().like(this));
  }

  /** Takes the parts of a term; half term may be absent. */
  public static final class Builder extends ValueBuilder<Builder> {
    private final ImmutableTerm.Builder parts;

    Builder(ImmutableTerm.Builder parts) {
      this.parts = parts;
    }

    /**
     * Gives the academic year.
     *
     * @param academicYear the year
     * @return this
     */
    public Builder academicYear(AcademicYear academicYear) {
      return once("academicYear", academicYear, parts::academicYear);
    }

    /**
     * Gives the academic year.
     *
     * @param startsIn the calendar year in which it begins, from 1899 to 2999: 2021 means 2021/22
     * @return this
     * @throws io.github.ecf4j.model.check.InvalidValueException if it is out of bounds
     */
    public Builder academicYear(int startsIn) {
      return academicYear(AcademicYear.of(startsIn));
    }

    /**
     * Says which term of the year.
     *
     * @param season autumn, spring or summer
     * @return this
     */
    public Builder season(Season season) {
      return once("season", season, parts::season);
    }

    /**
     * Gives first and last day.
     *
     * @param days within 1 August of the academic year and 31 August of the next, and within {@link
     *     Days}
     * @return this
     */
    public Builder days(DateRange days) {
      return once("days", days, parts::days);
    }

    /**
     * Gives the holiday in the middle.
     *
     * @param halfTerm days within the term
     * @return this
     */
    public Builder halfTerm(DateRange halfTerm) {
      return once("halfTerm", halfTerm, parts::halfTerm);
    }

    /**
     * Gives the holiday in the middle.
     *
     * @param halfTerm days within the term, or empty for none
     * @return this
     */
    public Builder halfTerm(Optional<DateRange> halfTerm) {
      return once("halfTerm", halfTerm, parts::halfTerm);
    }

    /**
     * The value.
     *
     * @return what was given
     * @throws io.github.ecf4j.model.check.InvalidValueException if a required part is missing, or
     *     one is outside its bounds
     */
    public Term build() {
      return parts.build();
    }
  }
}
