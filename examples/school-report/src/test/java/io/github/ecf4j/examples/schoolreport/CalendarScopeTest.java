package io.github.ecf4j.examples.schoolreport;

import static io.github.ecf4j.examples.schoolreport.CalendarEvents.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of a plan a calendar gets. */
class CalendarScopeTest {
  @TempDir Path parent;

  private Folder folder;

  @BeforeEach
  void setUp() {
    folder =
        Folder.ofTwoYears(parent)
            .with(
                "events.csv",
                "event,held_on",
                "ECT-CLINIC-1,2021-11-16",
                "ECT-CLINIC-2,2022-03-22");
  }

  private Run report(String day, String scope) {
    return Run.of(
        parent.resolve("out"), folder.path().toString(), "--on", day, "--calendar", scope);
  }

  private static List<VEvent> events(Run run) {
    return CalendarEvents.in(run, "plan-doug.ics");
  }

  @Test
  void upcomingIsWhatIsNotOver() {
    assertThat(events(report("2022-03-10", "upcoming")))
        .isNotEmpty()
        .allMatch(event -> value(event, "DTEND").compareTo("20220310") > 0)
        .anyMatch(event -> value(event, "SUMMARY").contains("Study"));
  }

  @Test
  void datedIsWhatHasADay() {
    assertThat(events(report("2021-10-04", "dated")))
        .extracting(event -> value(event, "DTSTART"))
        .contains("20211116", "20220322");
    assertThat(events(report("2021-10-04", "dated")))
        .noneMatch(event -> value(event, "SUMMARY").contains("Study"));
  }

  @Test
  void whatAnOptionLeavesOutIsNotCalledOffAndKeptUpToDate() {
    Map<String, VEvent> all = CalendarEvents.byUid(events(report("2021-09-15", "all")));
    Map<String, VEvent> dated = CalendarEvents.byUid(events(report("2021-10-13", "dated")));
    Run afresh = Run.of(parent.resolve("new"), folder.path().toString(), "--on", "2021-10-13");
    Map<String, VEvent> whole = CalendarEvents.byUid(CalendarEvents.in(afresh, "plan-doug.ics"));

    assertThat(dated.keySet()).isEqualTo(all.keySet());
    whole.forEach(
        (uid, event) -> {
          assertThat(value(dated.get(uid), "DTSTART")).isEqualTo(value(event, "DTSTART"));
          assertThat(CalendarEvents.isCancelled(dated.get(uid)))
              .isEqualTo(CalendarEvents.isCancelled(event));
        });
  }

  @Test
  void anyOtherWordIsRefused() {
    Run run = report("2021-10-13", "some");

    assertThat(run.exitStatus()).isEqualTo(2);
    assertThat(run.errors()).contains("--calendar").contains("must be upcoming, dated or all");
  }
}
