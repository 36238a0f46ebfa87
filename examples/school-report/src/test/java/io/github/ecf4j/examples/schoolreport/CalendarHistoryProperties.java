package io.github.ecf4j.examples.schoolreport;

import static io.github.ecf4j.examples.schoolreport.CalendarEvents.sequence;
import static io.github.ecf4j.examples.schoolreport.CalendarEvents.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.fortuna.ical4j.model.component.VEvent;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever becomes of a school from run to run, no calendar that imports the files is misled. */
class CalendarHistoryProperties {
  /**
   * The school at the time of a run.
   *
   * @param reportDay the day of the report; runs may go back in time
   * @param rows the rows of {@code ects.csv}, one perhaps refused
   * @param leaving when the first teacher's post ends, if it does
   * @param clinic when a clinic is held
   * @param studied how many modules the first teacher has studied, one a week
   * @param urn the school's number, or what is refused as one
   */
  record State(
      LocalDate reportDay,
      Set<String> rows,
      LocalDate leaving,
      LocalDate clinic,
      int studied,
      String urn) {}

  @Provide
  Arbitrary<List<State>> histories() {
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(0, 500).map(LocalDate.of(2021, 9, 6)::plusDays);
    Arbitrary<Set<String>> rows =
        Arbitraries.of(
                "doug,2021-09-01",
                "doug,2022-01-04",
                "amy,2021-09-01",
                "amy,soon",
                "zoë,2022-01-04,ambition-2020")
            .set()
            .ofMinSize(1)
            .ofMaxSize(3);
    return Combinators.combine(
            days,
            rows,
            days,
            days,
            Arbitraries.integers().between(0, 20),
            Arbitraries.of("", "", "123456", "no"))
        .as(State::new)
        .list()
        .ofMinSize(2)
        .ofMaxSize(4);
  }

  @Property(tries = 15, shrinking = ShrinkingMode.OFF)
  void noEventIsForgottenAndNoRevisionIsLowerOrChangesNothing(
      @ForAll("histories") List<State> history) throws IOException {
    Path parent = Scratch.ofThisTry();
    Map<String, String> before = Map.of();
    for (State state : history) {
      Run run = report(parent, state);
      assertThat(run.exitStatus()).as(run.errors()).isNotEqualTo(2);
      Map<String, String> after = run.files();
      before.forEach(
          (file, text) -> {
            if (file.endsWith(".ics")) {
              assertFollows(after.get(file), text);
            }
          });
      assertThat(report(parent, state).files()).isEqualTo(after);
      before = after;
    }
  }

  private static void assertFollows(String after, String before) {
    ImmutableMap<String, VEvent> next = CalendarEvents.byUid(CalendarEvents.of(after));
    CalendarEvents.byUid(CalendarEvents.of(before))
        .forEach(
            (uid, was) -> {
              VEvent is = next.get(uid);
              assertThat(is).as(uid).isNotNull();
              if (without(is).equals(without(was))) {
                assertThat(is).isEqualTo(was);
              } else {
                assertThat(sequence(is)).isGreaterThan(sequence(was));
                assertThat(value(is, "DTSTAMP")).isGreaterThanOrEqualTo(value(was, "DTSTAMP"));
              }
            });
  }

  private static String without(VEvent event) {
    return event.toString().replaceAll("(SEQUENCE|DTSTAMP):.*\\R", "");
  }

  private static Run report(Path parent, State state) {
    List<String> ects = new ArrayList<>(List.of("ect_id,induction_started_on,programme"));
    ects.addAll(state.rows);
    List<String> study = new ArrayList<>(List.of("ect_id,module,completed_on"));
    for (int i = 0; i < state.studied; i++) {
      study.add("doug," + (i + 1) + "," + LocalDate.of(2021, 9, 9).plusWeeks(i));
    }
    Folder folder =
        Folder.ofTwoYears(parent)
            .with("ects.csv", ects.toArray(new String[0]))
            .with("study.csv", study.toArray(new String[0]))
            .with(
                "posts.csv",
                "ect_id,starts_on,ends_on,fte",
                "doug,2021-09-01," + state.leaving + ",1")
            .with("events.csv", "event,held_on", "ECT-CLINIC-3," + state.clinic)
            .with("school.csv", "name,urn", "Oak," + state.urn);
    return Run.of(
        parent.resolve("out"), folder.path().toString(), "--on", state.reportDay.toString());
  }
}
