package io.github.ecf4j.examples.schoolreport;

import static io.github.ecf4j.examples.schoolreport.CalendarEvents.byUid;
import static io.github.ecf4j.examples.schoolreport.CalendarEvents.sequence;
import static io.github.ecf4j.examples.schoolreport.CalendarEvents.uids;
import static io.github.ecf4j.examples.schoolreport.CalendarEvents.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendar files over several runs into one folder. */
class CalendarHistoryTest {
  private static final String DOUG = "plan-doug.ics";
  private static final String DAY = "2022-03-10";
  private static final String POSTS = "ect_id,starts_on,ends_on,fte";
  private static final String LEFT = "doug,2021-09-01,2022-04-01,1";

  @TempDir Path parent;
  private Folder folder;
  private Path out;

  @BeforeEach
  void makeFolder() {
    folder = Folder.ofTwoYears(parent);
    out = parent.resolve("out");
  }

  private Run report(Folder school, String day) {
    return Run.of(out, school.path().toString(), "--on", day);
  }

  private Run report() {
    return report(folder, DAY);
  }

  private static Map<String, VEvent> doug(Run run) {
    return byUid(CalendarEvents.in(run, DOUG));
  }

  private static List<VEvent> cancelled(Run run, String file) {
    return CalendarEvents.in(run, file).stream().filter(CalendarEvents::isCancelled).toList();
  }

  @Test
  void whatALeaverNoLongerHasIsCancelledWhereItStoodAndStaysSo() {
    Map<String, VEvent> before = doug(report());
    int lost = cancelled(report(), DOUG).size();

    Run left = report(folder.with("posts.csv", POSTS, LEFT), DAY);

    Map<String, VEvent> after = doug(left);
    assertThat(after.keySet()).isEqualTo(before.keySet());
    List<VEvent> gone =
        after.values().stream()
            .filter(event -> value(event, "DESCRIPTION").equals("No longer in the plan."))
            .toList();
    assertThat(cancelled(left, DOUG)).hasSize(lost + gone.size()).hasSizeGreaterThan(lost + 50);
    for (VEvent event : gone) {
      VEvent was = before.get(value(event, "UID"));
      assertThat(CalendarEvents.isCancelled(event)).isTrue();
      assertThat(sequence(event)).isEqualTo(sequence(was) + 1);
      for (String same : List.of("DTSTART", "DTEND", "SUMMARY", "CATEGORIES")) {
        assertThat(value(event, same)).isEqualTo(value(was, same));
      }
    }
    Map<String, String> files = left.files();
    assertThat(report().files()).isEqualTo(files);
    assertThat(report(folder, "2022-03-11").text(DOUG)).isEqualTo(files.get(DOUG));
  }

  @Test
  void whatComesBackIsNoLongerCancelled() {
    Map<String, VEvent> before = doug(report());
    Map<String, VEvent> left = doug(report(folder.with("posts.csv", POSTS, LEFT), DAY));

    Map<String, VEvent> back = doug(report(folder.without("posts.csv"), DAY));

    assertThat(back.keySet()).isEqualTo(before.keySet());
    back.forEach(
        (uid, event) -> {
          assertThat(value(event, "STATUS")).isEqualTo(value(before.get(uid), "STATUS"));
          boolean changed = !without(event).equals(without(left.get(uid)));
          assertThat(sequence(event) - sequence(left.get(uid))).isEqualTo(changed ? 1 : 0);
        });
  }

  /** An event without what says how often it was revised. */
  private static String without(VEvent event) {
    return event.toString().replaceAll("(SEQUENCE|DTSTAMP):.*\\R", "");
  }

  @Test
  void whatMovesIsAHigherRevisionAndWhatDoesNotIsTheSame() {
    Map<String, VEvent> before = doug(report(folder, "2021-10-13"));

    Map<String, VEvent> after = doug(report(folder, "2021-10-21"));

    assertThat(after.keySet()).containsAll(before.keySet());
    int moved = 0;
    for (Map.Entry<String, VEvent> was : before.entrySet()) {
      VEvent is = after.get(was.getKey());
      if (without(is).equals(without(was.getValue()))) {
        assertThat(is).isEqualTo(was.getValue());
        assertThat(value(is, "DTSTAMP")).isEqualTo("20211013T000000Z");
      } else {
        moved++;
        assertThat(sequence(is)).isEqualTo(1);
        assertThat(value(is, "DTSTAMP")).isEqualTo("20211021T000000Z");
      }
    }
    assertThat(moved).isBetween(10, before.size() - 10);
  }

  @Test
  void aSecondRunOnTheSameDayIsAHigherRevisionOfWhatItChanges() {
    String[] events = {"event,held_on", "ECT-CLINIC-3,2022-05-11"};
    Map<String, VEvent> before = doug(report(folder.with("events.csv", events), DAY));
    events[1] = "ECT-CLINIC-3,2022-05-12";

    Map<String, VEvent> after = doug(report(folder.with("events.csv", events), DAY));

    assertThat(after.values())
        .filteredOn(event -> sequence(event) > 0)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(value(event, "DTSTART")).isEqualTo("20220512");
              assertThat(sequence(event)).isEqualTo(1);
              assertThat(value(before.get(value(event, "UID")), "DTSTART")).isEqualTo("20220511");
            });
  }

  @Test
  void aRunForAnEarlierDayIsAHigherRevisionToo() {
    Map<String, VEvent> before = doug(report(folder, "2021-10-21"));

    Map<String, VEvent> after = doug(report(folder, "2021-10-13"));

    after.forEach(
        (uid, event) -> {
          boolean changed = !without(event).equals(without(before.get(uid)));
          assertThat(sequence(event)).isEqualTo(changed ? 1 : 0);
          assertThat(value(event, "DTSTAMP")).isEqualTo("20211021T000000Z");
        });
  }

  @Test
  void theFileOfATeacherWhoIsGoneStaysWithAllCancelled() {
    Map<String, VEvent> before = doug(report());
    folder.with("ects.csv", "ect_id,induction_started_on", "amy,2021-09-01");
    folder.without("study.csv").without("coaching.csv");

    Run gone = report();

    assertThat(gone.exitStatus()).isLessThan(2);
    assertThat(doug(gone).keySet()).isEqualTo(before.keySet());
    assertThat(cancelled(gone, DOUG)).hasSameSizeAs(before.keySet());
    assertThat(CalendarEvents.in(gone, "plan-amy.ics")).isNotEmpty();
    String text = gone.text(DOUG);
    assertThat(report(folder, "2022-03-17").text(DOUG)).isEqualTo(text);
  }

  @Test
  void aTeacherWhoseRowIsRefusedIsNotTakenToBeGone() {
    String before = report().text(DOUG);

    Run refused =
        report(
            folder.with("ects.csv", "ect_id,induction_started_on", "doug,soon", "amy,2022-03-07"),
            DAY);

    assertThat(refused.exitStatus()).isEqualTo(3);
    assertThat(refused.json().path("ects")).hasSize(1);
    assertThat(refused.text(DOUG)).isEqualTo(before);
  }

  @Test
  void equalFoldersWithEqualEarlierFilesGiveTheSameBytes() throws IOException {
    report(folder, "2021-10-13");
    Path copy = Files.createDirectory(parent.resolve("copy"));
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }

    Run one = report();
    Run two = Run.of(copy, folder.path().toString(), "--on", DAY);

    assertThat(two.files()).isEqualTo(one.files());
  }

  /** Before, files said neither the school nor how often an event was revised. */
  @Test
  void aFileOfOldIsCancelledAndComesAgainUnderUidsThatNameTheSchool() throws IOException {
    Run run = report();
    Set<String> ours = uids(run);
    String old =
        run.text(DOUG)
            .replaceAll("(X-ECF4J-SCHOOL|SEQUENCE):.*\\r\\n", "")
            .replaceAll("UID:[0-9a-f]{4}", "UID:0000");
    Files.writeString(out.resolve(DOUG), old);
    Map<String, VEvent> before = byUid(CalendarEvents.of(old));

    Map<String, VEvent> after = doug(report());

    assertThat(after.keySet()).containsAll(ours).containsAll(before.keySet());
    assertThat(after).hasSize(ours.size() + before.size());
    before.forEach(
        (uid, event) -> {
          assertThat(CalendarEvents.isCancelled(after.get(uid))).isTrue();
          assertThat(sequence(after.get(uid))).isEqualTo(CalendarEvents.isCancelled(event) ? 0 : 1);
        });
    assertThat(ours).allMatch(uid -> sequence(after.get(uid)) == 0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "garbage",
        "BEGIN:VCALENDAR\r\n",
        """
        BEGIN:VCALENDAR
        PRODID:-//ecf4j//school-report//EN
        BEGIN:VEVENT
        """,
        """
        BEGIN:VCALENDAR
        PRODID:-//ecf4j//school-report//EN
        BEGIN:VEVENT
        UID:x@ecf4j
        END:VEVENT
        END:VCALENDAR
        """,
        "\0\uFFFD",
      })
  void anEarlierFileThatCannotBeReadIsAnEntryAndTheCalendarBeginsAnew(String text)
      throws IOException {
    String fresh = report().text(DOUG);
    Files.writeString(out.resolve(DOUG), text);

    Run run = report();

    assertThat(run.exitStatus()).isEqualTo(3);
    assertThat(run.refusals()).singleElement().asString().startsWith(DOUG + " 1");
    assertThat(run.text(DOUG)).isEqualTo(fresh);
    assertThat(report().refusals()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SEQUENCE:0|SEQUENCE:-1|SEQUENCE",
        "SEQUENCE:0|SEQUENCE:1000000001|SEQUENCE",
        "SEQUENCE:0|SEQUENCE:99999999999|SEQUENCE",
        "SEQUENCE:0|SEQUENCE:one|SEQUENCE",
        "DTSTAMP:20220310T000000Z|DTSTAMP:today|DTSTAMP",
        "DTSTART;VALUE=DATE:20|DTSTART;VALUE=DATE:19999|DTSTART",
        "DTSTART;VALUE=DATE:20|DTSTART;VALUE=DATE:x|DTSTART",
        "DTEND;VALUE=DATE:|DTEND:20220310T000000Z\\r\\nX-REST:|DTEND",
        "SUMMARY:doug|X-SUMMARY:doug|SUMMARY",
        "SUMMARY:doug|SUMMARY:do\u0007ug|SUMMARY",
        "UID:|X-UID:|UID",
      })
  void anEventThatIsNotWholeIsNamed(String part, String spoilt, String named) throws IOException {
    String fresh = report().text(DOUG);
    assertThat(fresh).contains(part);
    Files.writeString(out.resolve(DOUG), fresh.replace(part, spoilt.replace("\\r\\n", "\r\n")));

    Run run = report();

    assertThat(run.exitStatus()).isEqualTo(3);
    assertThat(run.json().path("refusedRows").path(0).path("problem").asText())
        .contains("an event without " + named + " as it should be");
    assertThat(run.text(DOUG)).isEqualTo(fresh);
  }

  @Test
  void anEarlierFileThatIsTooLargeOrNotUtf8IsAnEntry() throws IOException {
    String fresh = report().text(DOUG);
    Files.write(out.resolve(DOUG), new byte[(8 << 20) + 1]);
    assertThat(report().refusals()).hasSize(1);
    Files.write(out.resolve(DOUG), new byte[] {(byte) 0xff});
    assertThat(report().refusals()).hasSize(1);
    assertThat(report().text(DOUG)).isEqualTo(fresh);
  }

  @Test
  void whatIsNoFileOrCannotBeToldOfSomebodyGoneStaysAsItIs() throws IOException {
    Files.createDirectories(out.resolve("plan-folder.ics"));
    Files.createSymbolicLink(out.resolve("plan-link.ics"), parent.resolve("nowhere"));
    Files.writeString(out.resolve("plan-torn.ics"), "BEGIN:VCALENDAR\r\n");

    Run run = report();

    assertThat(run.exitStatus()).isEqualTo(3);
    assertThat(run.refusals())
        .containsExactly("plan-folder.ics 1  ", "plan-link.ics 1  ", "plan-torn.ics 1  ");
    assertThat(out.resolve("plan-torn.ics")).hasContent("BEGIN:VCALENDAR");
    assertThat(out.resolve("plan-link.ics")).isSymbolicLink();
  }

  @Test
  void theCalendarOfAnotherProgramIsLeftAloneAndIsNoEntry() throws IOException {
    String other =
        report().text(DOUG).replace("-//ecf4j//school-report//EN", "-//somebody//else//EN");
    Files.writeString(out.resolve("plan-b.ics"), other);

    Run run = report();

    assertThat(run.refusals()).isEmpty();
    assertThat(run.text("plan-b.ics")).isEqualTo(other);
  }

  @Test
  void twoSchoolsShareNoUid() throws IOException {
    Path network = Files.createDirectory(parent.resolve("network"));
    Folder.in(network, "ash");
    Folder.in(network, "oak");

    Run run = Run.onAll(network, DAY);

    List<VEvent> ash = CalendarEvents.in(run, "ash/" + DOUG);
    List<VEvent> oak = CalendarEvents.in(run, "oak/" + DOUG);
    assertThat(ash).hasSameSizeAs(oak).isNotEmpty();
    assertThat(uids(run)).hasSize(ash.size() + oak.size());
  }

  @Test
  void aUrnNamesTheSchoolWhereverItsFolderLies() {
    Folder other = Folder.ofTwoYears(parent.resolve("elsewhere"));
    String[] urn = {"name,urn", "Oak,123456"};
    Run one = report(folder.with("school.csv", urn), DAY);
    Run two =
        Run.of(parent.resolve("two"), other.with("school.csv", urn).path().toString(), "--on", DAY);
    urn[1] = "Oak,123457";
    Run three =
        Run.of(
            parent.resolve("three"), other.with("school.csv", urn).path().toString(), "--on", DAY);

    assertThat(uids(two)).isEqualTo(uids(one));
    assertThat(uids(three)).hasSameSizeAs(uids(one)).doesNotContainAnyElementsOf(uids(one));
  }

  @Test
  void aSchoolHasTheSameUidsAloneAndAmongOthersHoweverItsFolderIsNamed() throws IOException {
    Path network = Files.createDirectory(parent.resolve("network"));
    Path oak = Folder.in(network, "oak").path();
    Run all = Run.onAll(network, DAY);

    for (String path : List.of(oak.toString(), oak + "/", oak + "/.", oak + "/../oak")) {
      Run alone = Run.of(Files.createTempDirectory(parent, "alone"), path, "--on", DAY);
      assertThat(uids(alone)).as(path).isEqualTo(uids(all));
    }
  }

  @Test
  void withoutAUrnASchoolKeepsTheNameThatItsCalendarsHave() {
    Map<String, VEvent> before = doug(report());
    Folder next = Folder.ofTwoYears(parent.resolve("next"));
    Folder renamed = new Folder(next.path().resolveSibling("renamed"));
    assertThat(next.path().toFile().renameTo(renamed.path().toFile())).isTrue();

    assertThat(doug(report(renamed, DAY))).isEqualTo(before);
    assertThat(Run.on(renamed.path(), DAY).text(DOUG)).isNotEqualTo(report().text(DOUG));
  }

  @Test
  void aUrnThatIsRefusedForADayCancelsNothing() {
    String before = report(folder.with("school.csv", "urn", "123456"), DAY).text(DOUG);

    Run refused = report(folder.with("school.csv", "urn", "no"), DAY);

    assertThat(refused.refusals()).containsExactly("school.csv 2 urn no");
    assertThat(refused.text(DOUG)).isEqualTo(before);
  }

  @Test
  void ofTwoFoldersOfOneSchoolTheSecondIsBroken() throws IOException {
    Path network = Files.createDirectory(parent.resolve("network"));
    for (String name : List.of("a", "b", "c")) {
      Folder.in(network, name).with("school.csv", "urn", name.equals("b") ? "123457" : "123456");
    }

    Run run = Run.onAll(network, DAY);

    assertThat(run.exitStatus()).isEqualTo(3);
    assertThat(run.json("network.json").path("brokenSchools"))
        .hasToString(
            "[{\"folder\":\"c\",\"reason\":\"another folder is the same school, by its urn or by"
                + " its earlier calendars\"}]");
  }
}
