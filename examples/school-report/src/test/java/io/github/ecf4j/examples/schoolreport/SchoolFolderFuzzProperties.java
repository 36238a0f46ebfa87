package io.github.ecf4j.examples.schoolreport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Locale.ROOT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.examples.schoolreport.input.Refusal;
import io.github.ecf4j.examples.schoolreport.input.SchoolFolder;
import io.github.ecf4j.examples.schoolreport.input.SchoolFolderReader;
import io.github.ecf4j.examples.schoolreport.input.UnusableFolderException;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.Programme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever a school folder holds: the command ends as its contract says, each row counts or is
 * refused, and what is wrong of one stays with that one.
 *
 * <p>More tries: {@code -Djqwik.tries.default=5000}.
 */
class SchoolFolderFuzzProperties {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 10);

  /** The column by which a row may be later than the day of the report. */
  private static final Map<String, String> DATED_BY =
      Map.of(
          "absences.csv", "starts_on",
          "extensions.csv", "decided_on",
          "reductions.csv", "decided_on",
          "clocks.csv", "on",
          "study.csv", "completed_on",
          "mentor_study.csv", "completed_on",
          "coaching.csv", "held_on",
          "attendance.csv", "attended_on",
          "settings.csv", "decided_on");

  private static final Set<String> MAY_LIE_AHEAD =
      Set.of("assessment_meeting", "induction_completed", "hearing");

  @Provide
  Arbitrary<List<TableMutation>> tableMutations() {
    return TableMutation.any().list().ofMinSize(1).ofMaxSize(6);
  }

  @Provide
  Arbitrary<List<TableMutation>> someTableMutations() {
    return TableMutation.any().list().ofMaxSize(3);
  }

  @Provide
  Arbitrary<List<EntryMutation>> entryMutations() {
    return EntryMutation.any().list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<List<EntryMutation>> byteMutations() {
    return EntryMutation.ofBytes().list().ofMinSize(1).ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<TableMutation>> mutationsOfBob() {
    return TableMutation.ofTeacher("bob").list().ofMinSize(1).ofMaxSize(5);
  }

  private static Tables tables(List<TableMutation> mutations) {
    Tables tables = Tables.small();
    mutations.forEach(mutation -> mutation.apply(tables));
    return tables;
  }

  private static Path write(
      Path folder, List<TableMutation> ofTables, List<EntryMutation> ofEntries) throws IOException {
    tables(ofTables).write(folder);
    for (EntryMutation mutation : ofEntries) {
      mutation.apply(folder);
    }
    return folder;
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everyFolderEndsAsTheContractSays(
      @ForAll("someTableMutations") List<TableMutation> ofTables,
      @ForAll("entryMutations") List<EntryMutation> ofEntries)
      throws IOException {
    Path school = write(Scratch.ofThisTry().resolve("school"), ofTables, ofEntries);

    Run run = Run.on(school, DAY.toString());

    if (run.exitStatus() == 2) {
      assertThat(run.errors())
          .matches("school-report: (terms|ects)\\.csv .*\\R")
          .hasLineCount(1)
          .doesNotContain("Exception", "Error");
      assertThat(run.output()).isEmpty();
      assertThat(run.out()).doesNotExist();
    } else {
      assertThat(run.errors()).isEmpty();
      assertThat(run.output()).hasLineCount(1);
      assertThat(run.exitStatus()).isEqualTo(statusOf(run));
      assertThat(run.text("report.html")).endsWith("</html>\n");
      assertThat(run.text("findings.csv")).startsWith("\uFEFFect_id,");
      assertThat(run.refusals()).containsAll(entriesOfNoFiles(school));
    }
  }

  /** The entries that must be there, of what is in the folder and can be no file. */
  private static List<String> entriesOfNoFiles(Path school) throws IOException {
    try (Stream<Path> entries = Files.list(school)) {
      return entries
          .filter(entry -> !Files.isRegularFile(entry))
          .map(entry -> entry.getFileName() + " 1  ")
          .toList();
    }
  }

  /** The status that a report's own content calls for. */
  private static int statusOf(Run run) {
    if (run.json().path("rowsRefused").asInt() > 0) {
      return 3;
    }
    return run.findings().stream().anyMatch(finding -> finding.contains(" CORE ")) ? 1 : 0;
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aSchoolBesideItIsReportedAsEver(
      @ForAll("someTableMutations") List<TableMutation> ofTables,
      @ForAll("entryMutations") List<EntryMutation> ofEntries)
      throws IOException {
    Path network = Files.createDirectory(Scratch.ofThisTry().resolve("network"));
    Tables.small().write(network.resolve("sound"));
    Run before = Run.onAll(network, DAY.toString());
    Map<String, String> sound = before.files();
    sound.keySet().removeIf(file -> !file.startsWith("sound/"));
    write(network.resolve("other"), ofTables, ofEntries);

    Run after =
        Run.of(Scratch.ofThisTry().resolve("after"), "--all", network.toString(), "--on", "" + DAY);

    assertThat(after.errors()).isEmpty();
    assertThat(after.exitStatus()).isIn(1, 3);
    assertThat(after.files()).containsAllEntriesOf(sound);
    JsonNode json = after.json("network.json");
    assertThat(Run.elements(json.path("schools")))
        .contains(before.json("network.json").path("schools").path(0));
    assertThat(json.path("schools").size() + json.path("brokenSchools").size()).isEqualTo(2);
    assertThat(Run.elements(json.path("brokenSchools")))
        .allSatisfy(
            broken -> assertThat(broken.path("reason").asText()).matches("(terms|ects)\\.csv .*"));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatIsWrongOfOneTeacherStaysWithThatTeacher(
      @ForAll("mutationsOfBob") List<TableMutation> mutations) {
    // Both of one name, by which calendars know a school.
    Run before =
        Run.on(Tables.small().write(Scratch.ofThisTry().resolve("sound/school")), DAY.toString());

    Run after =
        Run.on(tables(mutations).write(Scratch.ofThisTry().resolve("school")), DAY.toString());

    assertThat(after.errors()).isEmpty();
    assertThat(after.exitStatus()).isIn(1, 3);
    assertThat(withoutFindings(after)).isEqualTo(withoutFindings(before)).hasSize(2);
    assertThat(findingsOfOthers(before)).containsAll(findingsOfOthers(after));
    // Of a row that may be anybody's it is said who cannot be judged by which rules.
    assertThat(Sets.difference(findingsOfOthers(before), findingsOfOthers(after)))
        .allMatch(finding -> notJudged(after).contains(finding.ect() + " " + finding.rule()));
    for (String file : List.of("plan-amy.ics", "plan-cat.ics")) {
      assertThat(after.text(file)).isEqualTo(before.text(file));
    }
  }

  private record Found(String ect, String rule, JsonNode finding) {}

  private static Set<Found> findingsOfOthers(Run run) {
    return othersThanBob(run).stream()
        .flatMap(
            ect ->
                Run.elements(ect.path("findings")).stream()
                    .map(
                        finding ->
                            new Found(
                                ect.path("ectId").asText(),
                                finding.path("rule").asText(),
                                finding)))
        .collect(Collectors.toSet());
  }

  private static List<JsonNode> withoutFindings(Run run) {
    return othersThanBob(run).stream()
        .<JsonNode>map(ect -> ect.<ObjectNode>deepCopy().without("findings"))
        .toList();
  }

  /** Who could not be judged by which rule. */
  private static Set<String> notJudged(Run run) {
    return Run.elements(run.json().path("notJudged")).stream()
        .flatMap(
            one ->
                Run.elements(one.path("rules")).stream()
                    .map(rule -> one.path("ectId").asText() + " " + rule.asText()))
        .collect(Collectors.toSet());
  }

  private static List<JsonNode> othersThanBob(Run run) {
    return Run.elements(run.json().path("ects")).stream()
        .filter(ect -> !ect.path("ectId").asText().equals("bob"))
        .toList();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void everyRowIsInEffectLaterBlankOrRefused(
      @ForAll("tableMutations") List<TableMutation> mutations) {
    Tables tables = tables(mutations);
    assertEveryRowCounts(tables, tables.write(Scratch.ofThisTry().resolve("school")));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void withoutQuotesEveryLineIsInEffectLaterBlankOrRefused(
      @ForAll("byteMutations") List<EntryMutation> mutations) throws IOException {
    Path school = write(Scratch.ofThisTry().resolve("school"), List.of(), mutations);
    for (String file : Tables.FILES) {
      if (new String(Files.readAllBytes(school.resolve(file)), UTF_8).contains("\"")) {
        Tables.small().write(school, file);
      }
    }
    assertEveryRowCounts(Tables.withoutQuotes(school), school);
  }

  private static void assertEveryRowCounts(Tables tables, Path school) {
    SchoolFolder folder;
    try {
      folder = SchoolFolderReader.read(school, DAY);
    } catch (UnusableFolderException e) {
      assertThat(e.problem()).matches("(?s)(terms|ects)\\.csv .*");
      return;
    }
    Map<String, List<List<String>>> inEffect = new HashMap<>();
    int later = 0;
    for (String file : Tables.FILES) {
      List<List<String>> rows = notRefused(tables, file, folder.refusals());
      List<List<String>> rowsLater = rows.stream().filter(r -> isLater(tables, file, r)).toList();
      later += rowsLater.size();
      rows.removeAll(rowsLater);
      inEffect.put(file, rows);
    }
    assertThat(folder.ignoredLater()).isEqualTo(later);
    assertThat(folder.rowsRefused()).isEqualTo(folder.refusals().size());
    assertInEffect(tables, inEffect, folder);
  }

  /** The rows of a file that were neither blank nor refused; none if the whole file was. */
  private static List<List<String>> notRefused(Tables tables, String file, List<Refusal> refusals) {
    Set<Long> refused =
        refusals.stream()
            .filter(refusal -> refusal.file().equals(file))
            .map(Refusal::line)
            .collect(Collectors.toSet());
    List<Integer> lines = tables.lines(file);
    List<List<String>> rows = new ArrayList<>();
    if (refused.contains(1L)) {
      return rows;
    }
    for (int i = 1; i < lines.size(); i++) {
      List<String> row = tables.of(file).get(i);
      boolean blank = row.stream().allMatch(String::isBlank);
      boolean isRefused = refused.remove((long) lines.get(i));
      assertThat(blank && isRefused).as("a blank row is refused: %s", row).isFalse();
      if (!blank && !isRefused) {
        rows.add(row);
      }
    }
    assertThat(refused).as("refused lines of %s on which no row begins", file).isEmpty();
    return rows;
  }

  private static boolean isLater(Tables tables, String file, List<String> row) {
    return Optional.ofNullable(DATED_BY.get(file))
        .filter(
            column ->
                !file.equals("clocks.csv")
                    || !MAY_LIE_AHEAD.contains(
                        tables
                            .cell(file, row, "happening")
                            .toLowerCase(ROOT)
                            .replaceAll("[ _-]+", "_")))
        .map(column -> tables.cell(file, row, column))
        .filter(day -> !day.isEmpty() && LocalDate.parse(day).isAfter(DAY))
        .isPresent();
  }

  private static void assertInEffect(
      Tables tables, Map<String, List<List<String>>> rows, SchoolFolder folder) {
    Map<String, InductionRecord> ects =
        folder.ects().stream().collect(Collectors.toMap(e -> e.ect().value(), e -> e));
    Map<String, Mentor> mentors =
        folder.mentors().stream().collect(Collectors.toMap(m -> m.id().value(), m -> m));
    assertThat(folder.calendar().terms()).hasSameSizeAs(rows.get("terms.csv"));
    assertThat(folder.calendar().closures()).hasSameSizeAs(rows.get("closures.csv"));
    assertThat(rows.get("school.csv")).hasSizeLessThan(2);
    assertThat(rows.get("ects.csv").stream().map(row -> tables.cell("ects.csv", row, "ect_id")))
        .containsExactlyInAnyOrderElementsOf(ects.keySet());
    assertThat(mentors.keySet())
        .containsAll(
            rows.get("mentors.csv").stream()
                .map(row -> tables.cell("mentors.csv", row, "mentor_id"))
                .toList());
    Map<String, ToIntFunction<InductionRecord>> counts =
        Map.of(
            "posts.csv", ect -> ect.service().posts().size(),
            "absences.csv", ect -> ect.service().absences().size(),
            "extensions.csv", ect -> ect.service().extensions().size(),
            "reductions.csv", ect -> ect.service().reductions().size(),
            "coaching.csv", ect -> ect.history().sessions().size(),
            "clocks.csv",
                ect -> folder.proceedingsOf(ect.ect()).map(one -> one.days().size()).orElse(0));
    counts.forEach(
        (file, count) -> {
          ImmutableListMultimap<String, List<String>> byEct =
              Multimaps.index(rows.get(file), row -> tables.cell(file, row, "ect_id"));
          assertThat(ects.keySet()).containsAll(byEct.keySet());
          ects.forEach(
              (id, ect) ->
                  assertThat(count.applyAsInt(ect))
                      .as("%s of %s", file, id)
                      .isEqualTo(byEct.get(id).size()));
        });
    for (List<String> row : rows.get("study.csv")) {
      InductionRecord ect = ects.get(tables.cell("study.csv", row, "ect_id"));
      assertStudied(tables, "study.csv", row, ect.programme(), ect.history().study());
    }
    for (List<String> row : rows.get("mentor_study.csv")) {
      Mentor mentor = mentors.get(tables.cell("mentor_study.csv", row, "mentor_id"));
      assertStudied(
          tables, "mentor_study.csv", row, EcfCurriculum.ambition(), mentor.study().orElseThrow());
    }
    assertThat(
            ects.values().stream().mapToInt(ect -> ect.attendances().size()).sum()
                + mentors.values().stream().mapToInt(one -> one.attendances().size()).sum())
        .isEqualTo(rows.get("attendance.csv").size());
    assertThat(folder.settings().all()).hasSameSizeAs(rows.get("settings.csv"));
    for (List<String> row : rows.get("events.csv")) {
      EventId event =
          new EventId(
              tables.cell("events.csv", row, "event").toUpperCase(ROOT).replaceAll("[ _-]+", "-"));
      assertThat(folder.eventDates().of(event))
          .contains(LocalDate.parse(tables.cell("events.csv", row, "held_on")));
    }
  }

  private static void assertStudied(
      Tables tables, String file, List<String> row, Programme programme, StudyLog study) {
    assertThat(
            programme
                .moduleNamed(
                    tables.cell(file, row, "module").toUpperCase(ROOT).replaceFirst("^0+", ""))
                .flatMap(module -> study.completedOn(module.number())))
        .hasValueSatisfying(
            day ->
                assertThat(day)
                    .isBeforeOrEqualTo(LocalDate.parse(tables.cell(file, row, "completed_on"))));
  }
}
