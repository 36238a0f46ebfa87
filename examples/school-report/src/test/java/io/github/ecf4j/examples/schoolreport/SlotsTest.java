package io.github.ecf4j.examples.schoolreport;

import static io.github.ecf4j.examples.schoolreport.CalendarEvents.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times of day, in calendars. */
class SlotsTest {
  private static final String SLOTS = "ect_id,weekday,starts_at,ends_at";

  @TempDir Path parent;

  private Folder folder;

  @BeforeEach
  void setUp() {
    folder = Folder.ofTwoYears(parent);
  }

  private static List<String> times(Run run, String what) {
    return CalendarEvents.in(run, "plan-doug.ics").stream()
        .filter(event -> value(event, "SUMMARY").contains(what))
        .map(event -> value(event, "DTSTART") + " " + value(event, "DTEND"))
        .toList();
  }

  @Test
  void aSlotGivesCoachingToComeItsDayAndTime() {
    Run run = folder.with("slots.csv", SLOTS, "doug,thursday,14:10,15:00").report("2021-09-15");

    assertThat(run.refusals()).isEmpty();
    assertThat(times(run, "Coaching, cycle 4 of year 1"))
        .containsExactly("20210923T141000 20210923T150000");
  }

  @Test
  void aSlotOnADayWithoutSchoolLeavesTheWeek() {
    Run run =
        folder
            .with("slots.csv", SLOTS, "doug,thursday,14:10,15:00")
            .with("closures.csv", "starts_on,ends_on,reason", "2021-09-23,2021-09-23,INSET day")
            .report("2021-09-15");

    assertThat(times(run, "Coaching, cycle 4 of year 1")).containsExactly("20210920 20210925");
  }

  @Test
  void anEventHasTheTimeOfItsDate() {
    Run run =
        folder
            .with(
                "events.csv",
                "event,held_on,starts_at,ends_at",
                "ECT-CLINIC-1,2021-11-16,09:30,12:00",
                "ECT-CLINIC-2,2022-03-22,,")
            .report("2021-09-15");

    assertThat(run.refusals()).isEmpty();
    assertThat(times(run, "Clinic 1,")).containsExactly("20211116T093000 20211116T120000");
    assertThat(times(run, "Clinic 2,")).containsExactly("20220322 20220323");
  }

  @Test
  void aNewTimeIsARevisionAndTheSameTimeIsNone() {
    folder.with("slots.csv", SLOTS, "doug,thursday,14:10,15:00");
    Path out = parent.resolve("out");
    String[] args = {folder.path().toString(), "--on", "2021-09-15"};
    String first = Run.of(out, args).text("plan-doug.ics");
    assertThat(Run.of(out, args).text("plan-doug.ics")).isEqualTo(first);
    folder.with("slots.csv", SLOTS, "doug,thursday,14:15,15:00");
    assertThat(CalendarEvents.in(Run.of(out, args), "plan-doug.ics"))
        .filteredOn(event -> value(event, "DTSTART").endsWith("T141500"))
        .isNotEmpty()
        .allMatch(event -> CalendarEvents.sequence(event) == 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "amy,thursday,14:10,15:00|ect_id|amy",
        "doug,someday,14:10,15:00|weekday|someday",
        "doug,thursday,14.10,15:00|starts_at|14.10",
        "doug,thursday,,15:00|starts_at|''",
        "doug,thursday,14:10,|ends_at|''",
        "doug,thursday,14:10,14:10|ends_at|14:10"
      })
  void nonsenseIsRefusedByItsField(String row, String field, String value) {
    Run run = folder.with("slots.csv", SLOTS, row).report("2021-09-15");

    assertThat(run.refusals()).containsExactly("slots.csv 2 " + field + " " + value);
  }
}
