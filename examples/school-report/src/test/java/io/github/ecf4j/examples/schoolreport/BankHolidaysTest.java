package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clinic 1 is held on the day of the Queen's funeral, a bank holiday in term that few list. */
class BankHolidaysTest {
  private static final String CLOSED = "2022-09-19";

  @TempDir Path parent;

  private Run report(Folder folder, String... options) {
    String[] args = new String[options.length + 3];
    System.arraycopy(options, 0, args, 3, options.length);
    args[0] = folder.path().toString();
    args[1] = "--on";
    args[2] = "2022-03-10";
    return Run.of(parent.resolve("out" + options.length), args);
  }

  private Folder folder() {
    return Folder.ofTwoYears(parent).with("events.csv", "event,held_on", "ECT-CLINIC-1," + CLOSED);
  }

  private static boolean isMarkedClosed(Run run) {
    return Run.elements(run.json().path("ects").path(0).path("plan")).stream()
        .filter(item -> item.path("event").asText().equals("ECT-CLINIC-1"))
        .findFirst()
        .orElseThrow()
        .path("onClosedDay")
        .asBoolean();
  }

  @Test
  void aBankHolidayIsATeachingDayUnlessListedOrAskedFor() {
    assertThat(isMarkedClosed(report(folder()))).isFalse();
    assertThat(isMarkedClosed(report(folder(), "--bank-holidays"))).isTrue();
  }

  @Test
  void aBankHolidayThatIsListedTooChangesNothing() {
    Folder listed =
        folder().with("closures.csv", "starts_on,ends_on,reason", CLOSED + "," + CLOSED + ",");

    assertThat(isMarkedClosed(report(listed))).isTrue();
    assertThat(report(listed, "--bank-holidays").errors()).isEmpty();
    assertThat(isMarkedClosed(report(listed, "--bank-holidays"))).isTrue();
  }
}
