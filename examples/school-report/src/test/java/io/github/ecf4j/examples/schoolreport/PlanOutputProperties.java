package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMultiset;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever happened, and whenever one asks, nothing of the plan is lost or doubled. */
class PlanOutputProperties {
  /** A Monday. */
  private static final LocalDate FIRST = LocalDate.of(2021, 8, 30);

  /**
   * What happened in the first year.
   *
   * @param reportDay when the report is asked for
   * @param studied by module, less one: the week, or negative
   * @param coached the weeks with a session
   * @param attended the clinics attended, all in the first week
   */
  record Year(
      LocalDate reportDay, List<Integer> studied, Set<Integer> coached, Set<Integer> attended) {}

  @Provide
  Arbitrary<Year> years() {
    Arbitrary<Integer> weeks = Arbitraries.integers().between(0, 46);
    return Combinators.combine(
            Arbitraries.integers().between(14, 330).map(FIRST::plusDays),
            Arbitraries.integers().between(-20, 46).list().ofMaxSize(36),
            weeks.set().ofMaxSize(40),
            Arbitraries.integers().between(1, 6).set().ofMaxSize(6))
        .as(Year::new);
  }

  @Property(tries = 15, shrinking = ShrinkingMode.OFF)
  void nothingOfThePlanIsLostOrDoubled(@ForAll("years") Year year) throws IOException {
    JsonNode ect = report(year).json().path("ects").path(0);

    ImmutableMultiset<String> plan = PlanKeys.keys(ect.path("plan"));
    ImmutableMultiset<String> toCome = PlanKeys.keys(ect.path("replan"));
    ImmutableMultiset<String> unplaced = PlanKeys.keys(ect.path("unplaced"));
    ImmutableMultiset<String> done = done(year, ect);

    List<String> all = new ArrayList<>(toCome);
    all.addAll(unplaced);
    all.addAll(done);
    assertThat(all).containsExactlyInAnyOrderElementsOf(plan);
  }

  /**
   * Nobody records reviews and assessments: what is over is taken to have been held. A week is over
   * once its last teaching day has passed, here always a Friday.
   */
  private static boolean isOver(Year year, JsonNode item) {
    LocalDate last =
        item.has("on")
            ? LocalDate.parse(item.path("on").asText())
            : LocalDate.parse(item.path("week").asText()).plusDays(4);
    return last.isBefore(year.reportDay());
  }

  /** Of the plan, what was studied, coached, attended or held. */
  private static ImmutableMultiset<String> done(Year year, JsonNode ect) {
    Set<Integer> modules = new HashSet<>();
    ect.path("modulesCompleted").forEach(module -> modules.add(module.asInt()));
    return Run.elements(ect.path("plan")).stream()
        .filter(
            item ->
                switch (item.path("kind").asText()) {
                  case "STUDY" -> modules.contains(item.path("module").asInt());
                  case "COACHING" -> isCoached(year, LocalDate.parse(item.path("week").asText()));
                  case "CLINIC" ->
                      year.attended.contains(
                          Integer.parseInt(item.path("event").asText().substring(11)));
                  case "PROGRESS_REVIEW", "FORMAL_ASSESSMENT" -> isOver(year, item);
                  default -> false;
                })
        .filter(item -> !item.path("revisit").asBoolean())
        .map(PlanKeys::key)
        .collect(ImmutableMultiset.toImmutableMultiset());
  }

  /** A cycle of the first year is a week. */
  private static boolean isCoached(Year year, LocalDate monday) {
    return year.coached.stream()
        .map(PlanOutputProperties::thursday)
        .anyMatch(day -> !day.isAfter(year.reportDay) && day.equals(monday.plusDays(3)));
  }

  private static LocalDate thursday(int week) {
    return FIRST.plusWeeks(week).plusDays(3);
  }

  private static Run report(Year year) throws IOException {
    Folder folder = Folder.ofTwoYears(Scratch.ofThisTry());
    List<String> study = new ArrayList<>(List.of("ect_id,module,completed_on"));
    for (int i = 0; i < year.studied.size(); i++) {
      if (year.studied.get(i) >= 0) {
        study.add("doug," + (i + 1) + "," + thursday(year.studied.get(i)));
      }
    }
    List<String> coaching = new ArrayList<>(List.of("ect_id,mentor_id,held_on"));
    year.coached.forEach(week -> coaching.add("doug,ann," + thursday(week)));
    List<String> attendance = new ArrayList<>(List.of("person_id,event,attended_on"));
    year.attended.forEach(clinic -> attendance.add("doug,ECT-CLINIC-" + clinic + ",2021-09-02"));
    return folder
        .with("study.csv", study.toArray(new String[0]))
        .with("coaching.csv", coaching.toArray(new String[0]))
        .with("attendance.csv", attendance.toArray(new String[0]))
        .report(year.reportDay.toString());
  }
}
