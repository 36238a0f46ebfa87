package io.github.ecf4j.model.calendar;

import static io.github.ecf4j.model.Refusals.assertRefused;
import static io.github.ecf4j.model.calendar.CalendarDomain.range;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Domain(CalendarDomain.class)
class TermTest {
  private static final DateRange AUTUMN = range("2021-09-02", "2021-12-17");

  private static TermBuilder term(int academicYear, DateRange days) {
    return Term.builder()
        .academicYear(AcademicYear.of(academicYear))
        .season(Term.Season.AUTUMN)
        .days(days);
  }

  private static Term withHalfTerm(String first, String last) {
    return term(2021, AUTUMN).halfTerm(range(first, last)).build();
  }

  @ParameterizedTest
  @CsvSource({
    "AUTUMN, 2021, autumn 2021/22",
    "SPRING, 1999, spring 1999/00",
    "SUMMER, 2008, summer 2008/09"
  })
  void printsSeasonAndYear(Term.Season season, int year, String printed) {
    LocalDate day = LocalDate.of(year, 9, 1);

    assertThat(
            Term.builder()
                .academicYear(AcademicYear.of(year))
                .season(season)
                .days(new DateRange(day, day))
                .build())
        .hasToString(printed);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 3, AUTUMN, true, true, autumn 2021/22",
    "3, 3, SUMMER, true, true, summer 2021/22",
    "1, 4, AUTUMN, true, false, 'term 1 of 4, 2021/22'",
    "2, 4, AUTUMN, false, true, 'term 2 of 4, 2021/22'",
    "3, 4, SPRING, true, true, 'term 3 of 4, 2021/22'",
    "4, 4, SUMMER, true, true, 'term 4 of 4, 2021/22'",
    "2, 5, AUTUMN, false, true, 'term 2 of 5, 2021/22'",
    "3, 5, SPRING, true, false, 'term 3 of 5, 2021/22'",
    "4, 5, SPRING, false, true, 'term 4 of 5, 2021/22'",
    "5, 5, SUMMER, true, true, 'term 5 of 5, 2021/22'",
    "3, 6, SPRING, true, false, 'term 3 of 6, 2021/22'",
    "4, 6, SPRING, false, true, 'term 4 of 6, 2021/22'",
    "5, 6, SUMMER, true, false, 'term 5 of 6, 2021/22'",
    "6, 6, SUMMER, false, true, 'term 6 of 6, 2021/22'",
  })
  void mayBeOneOfThreeToSixAYear(
      int number, int termsAYear, Term.Season season, boolean first, boolean last, String printed) {
    Term term = Term.of(AcademicYear.of(2021), number, termsAYear, AUTUMN);

    assertThat(term.season()).isEqualTo(season);
    assertThat(term.firstOfSeason()).isEqualTo(first);
    assertThat(term.lastOfSeason()).isEqualTo(last);
    assertThat(term).hasToString(printed);
    assertThat(term.toBuilder().build()).isEqualTo(term);
  }

  @Test
  void refusesANumberThatItsYearDoesNotHave() {
    AcademicYear year = AcademicYear.of(2021);

    assertRefused(() -> Term.of(year, 0, 6, AUTUMN), "number", "0", "from 1 to 6");
    assertRefused(() -> Term.of(year, 5, 4, AUTUMN), "number", "5", "from 1 to 4");
    assertRefused(() -> Term.of(year, 1, 2, AUTUMN), "termsAYear", "2", "from 3 to 6");
    assertRefused(() -> Term.of(year, 1, 7, AUTUMN), "termsAYear", "7", "from 3 to 6");
    assertRefused(
        () -> term(2021, AUTUMN).number(3).termsAYear(6).build(),
        "season",
        "AUTUMN",
        "SPRING, in which term 3 of 6 begins");
    assertRefused(
        () -> term(2021, AUTUMN).number(1).termsAYear(7).build(), "termsAYear", "7", "from 3 to 6");
    assertRefused(
        () -> term(2021, AUTUMN).termsAYear(6).build(),
        "number",
        "nothing",
        "given in a year of more terms than three");
  }

  @Test
  void mayFillItsAcademicYearAndItsHalfTermMayFillIt() {
    DateRange year = range("2021-08-01", "2022-08-31");

    assertThat(term(2021, year).halfTerm(year).build().halfTerm()).contains(year);
  }

  @Test
  void refusesDaysOutsideItsAcademicYear() {
    String bound = "within the academic year, 2021-08-01 to 2022-08-31";

    assertRefused(
        () -> term(2021, range("2021-07-31", "2021-12-17")).build(),
        "days.first",
        "2021-07-31",
        bound);
    assertRefused(
        () -> term(2021, range("2022-08-31", "2022-09-01")).build(),
        "days.last",
        "2022-09-01",
        bound);
  }

  @Test
  void refusesAHalfTermThatLeavesTheTerm() {
    String bound = "within the term, 2021-09-02 to 2021-12-17";

    assertRefused(
        () -> withHalfTerm("2021-09-01", "2021-09-03"), "halfTerm.first", "2021-09-01", bound);
    assertRefused(
        () -> withHalfTerm("2021-12-17", "2021-12-18"), "halfTerm.last", "2021-12-18", bound);
  }

  @Test
  void refusesAcademicYearsOutsideItsBounds() {
    assertThat(term(1900, range("1900-09-01", "1900-12-01")).build().academicYear())
        .isEqualTo(AcademicYear.of(1900));
    assertThat(term(2999, range("2999-09-01", "2999-12-01")).build().academicYear())
        .isEqualTo(AcademicYear.of(2999));
    assertRefused(() -> term(1898, AUTUMN), "academicYear", "1898", "from 1899 to 2999");
    assertRefused(() -> term(3000, AUTUMN), "academicYear", "3000", "from 1899 to 2999");
  }

  @Test
  void aTeachingWeekHasOneToSevenTeachingDays() {
    Week week = Week.of(LocalDate.parse("2021-09-06"));

    assertThat(new TeachingWeek(week, 7).teachingDays()).isEqualTo(7);
    assertRefused(() -> new TeachingWeek(week, 0), "teachingDays", "0", "from 1 to 7");
    assertRefused(() -> new TeachingWeek(week, 8), "teachingDays", "8", "from 1 to 7");
  }

  @Test
  void printsTheSameWhateverTheDefaultLocale() {
    Term term =
        Term.builder()
            .academicYear(AcademicYear.of(2021))
            .season(Term.Season.AUTUMN)
            .days(new DateRange(LocalDate.parse("2021-09-06"), LocalDate.parse("2021-09-06")))
            .build();
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    try {
      assertThat(term).hasToString("autumn 2021/22");
    } finally {
      Locale.setDefault(before);
    }
  }
}
