package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.github.ecf4j.rules.clock.WorkingDays;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code clocks.csv} brings to the page and to the calendar. */
class TimeLimitsTest {
  private static final String HEADER = "ect_id,happening,on";

  @TempDir Path parent;

  /** Induction ends on 21 July 2023, by the record; the recommendation came a week later. */
  private Folder folder() {
    return Folder.ofTwoYears(parent)
        .with(
            "clocks.csv",
            HEADER,
            "doug,recommendation_made,2023-07-28",
            "doug,recommendation_received,2023-07-31",
            "doug,decided_fail,2023-08-25",
            "doug,hearing,2024-01-22");
  }

  @Test
  void thePageSaysWhatIsDoneDueAndOverdue() {
    String page = folder().report("2023-08-14").ofEct("doug");

    assertThat(page)
        .contains(
            "the headteacher makes the recommendation by 3 August 2023: done on 28 July 2023",
            "the teacher may make written representations by 11 August 2023: not done, and no"
                + " longer to be done",
            "the appropriate body decides by 25 August 2023: due",
            "How time limits are worked out",
            "20 working days beginning with 31 July 2023")
        .doesNotContain("gives notice of its decision");
    assertThat(folder().report("2023-08-31").ofEct("doug"))
        .contains(
            "the appropriate body gives notice of its decision by 30 August 2023: overdue",
            "the parties are given notice of the hearing by 29 December 2023: due");
  }

  @Test
  void withoutRowsNothingIsSaid() {
    assertThat(Folder.ofTwoYears(parent).report("2023-07-28").ofEct("doug"))
        .doesNotContain("Time limit", "headteacher makes");
  }

  @Test
  void theCalendarHasWhatIsOpenOnItsLastDay() {
    Run run = folder().report("2023-08-14");

    assertThat(run.text("plan-doug.ics"))
        .contains(
            "SUMMARY:doug: the appropriate body decides",
            "DTSTART;VALUE=DATE:20230825",
            "TIME_LIMIT")
        .doesNotContain("headteacher makes", "written representations");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nobody,hearing,2022-03-01|ect_id|nobody",
        "doug,,2022-03-01|happening|''",
        "doug,?hearing,2022-03-01|happening|?hearing",
        "doug,luck,2022-03-01|happening|luck",
        "doug,hearing,|on|''",
        "doug,hearing,soon|on|soon",
        "doug,notice_sent,2022-03-02|happening|notice_sent",
        "doug,recommendation_made,2022-03-02|happening|recommendation_made",
        "doug,decided_pass,2022-02-28|on|2022-02-28",
      })
  void aBadRowIsRefusedByItsField(String row, String field, String value) {
    Run run =
        Folder.in(parent)
            .with(
                "clocks.csv",
                HEADER,
                "doug,recommendation_made,2022-02-28",
                "doug,recommendation_received,2022-03-01",
                "doug,notice_sent,2022-03-09",
                row)
            .report();

    assertThat(run.refusals()).containsExactly("clocks.csv 5 " + field + " " + value);
  }

  /** The library's bank holidays and those of another source. */
  @Test
  void bankHolidaysAreThoseOfTheCalendarLibrary() {
    HolidayManager holidays =
        HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    WorkingDays england = WorkingDays.england();
    List<LocalDate> theirs =
        IntStream.rangeClosed(england.known().first().getYear(), england.known().last().getYear())
            .boxed()
            .flatMap(year -> holidays.getHolidays(Year.of(year), "eng").stream())
            .map(Holiday::getDate)
            .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
            .distinct()
            .sorted()
            .toList();

    assertThat(england.holidays()).containsExactlyElementsOf(theirs);
  }
}
