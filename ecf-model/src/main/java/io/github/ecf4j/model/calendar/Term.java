package io.github.ecf4j.model.calendar;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.Days;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A school term, of a year of three terms or of four to six. Law counts in terms of a year of three
 * (rule LEN-9): a term of six counts as half of one. What happens in a term, such as a review, is
 * of one of a year of three ({@link SchoolCalendar#standardTerms}); what ends with a term, such as
 * a year of induction, ends with the school's own.
 */
@Value.Immutable
public abstract class Term {
  /** How many terms a school year has as a rule; law counts in these. */
  public static final int TERMS_A_YEAR = Season.values().length;

  private static final int MOST_TERMS_A_YEAR = 6;

  Term() {}

  /** The three terms of an English school year, or its thirds where it has more terms. */
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
   * Which term of a year of three; of a year of more that third in which it begins.
   *
   * @return autumn, spring or summer
   */
  public abstract Season season();

  /**
   * How many terms its school year has.
   *
   * @return from 3 to 6; 3 unless given otherwise
   */
  @Value.Default
  public int termsAYear() {
    return TERMS_A_YEAR;
  }

  /**
   * Which of the terms of its year it is.
   *
   * @return from 1 to {@link #termsAYear}; by its season unless given otherwise, in a year of three
   */
  @Value.Default
  public int number() {
    Check.that(
        termsAYear() == TERMS_A_YEAR,
        "number",
        "nothing",
        "given in a year of more terms than three");
    return switch (season()) {
      case AUTUMN -> 1;
      case SPRING -> 2;
      case SUMMER -> 3;
    };
  }

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

  /**
   * Whether it is the first of its third of the year, as each of a year of three is.
   *
   * @return whether the term before it is of another season
   */
  public boolean firstOfSeason() {
    return number() == 1 || season(number() - 1, termsAYear()) != season();
  }

  /**
   * Whether it is the last of its third of the year, as each of a year of three is.
   *
   * @return whether the next term is of another season
   */
  public boolean lastOfSeason() {
    return number() == termsAYear() || season(number() + 1, termsAYear()) != season();
  }

  private static Season season(int number, int termsAYear) {
    return Season.values()[(number - 1) * TERMS_A_YEAR / termsAYear];
  }

  @Value.Check
  void check() {
    Check.range("termsAYear", termsAYear(), TERMS_A_YEAR, MOST_TERMS_A_YEAR);
    Check.range("number", number(), 1, termsAYear());
    Season third = season(number(), termsAYear());
    Check.that(
        season() == third,
        "season",
        season(),
        third + ", in which term " + number() + " of " + termsAYear() + " begins");
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

  /**
   * Prints season and year, as in {@code autumn 2021/22}; of a year of more terms the number, as in
   * {@code term 2 of 6, 2021/22}.
   */
  @Override
  public String toString() {
    if (termsAYear() != TERMS_A_YEAR) {
      return "term " + number() + " of " + termsAYear() + ", " + academicYear();
    }
    return switch (season()) {
          case AUTUMN -> "autumn";
          case SPRING -> "spring";
          case SUMMER -> "summer";
        }
        + " "
        + academicYear();
  }

  /**
   * A term of a school year of any number of terms.
   *
   * @param academicYear the academic year
   * @param number which of its terms, from 1
   * @param termsAYear how many it has, from 3 to 6
   * @param days from its first to its last day
   * @return the term, without a half term
   * @throws io.github.ecf4j.model.check.InvalidValueException if a number is out of bounds, or a
   *     day is outside the academic year
   */
  public static Term of(AcademicYear academicYear, int number, int termsAYear, DateRange days) {
    requireNonNull(academicYear, "academicYear");
    requireNonNull(days, "days");
    Check.range("termsAYear", termsAYear, TERMS_A_YEAR, MOST_TERMS_A_YEAR);
    Check.range("number", number, 1, termsAYear);
    return builder()
        .academicYear(academicYear)
        .season(season(number, termsAYear))
        .number(number)
        .termsAYear(termsAYear)
        .days(days)
        .build();
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
