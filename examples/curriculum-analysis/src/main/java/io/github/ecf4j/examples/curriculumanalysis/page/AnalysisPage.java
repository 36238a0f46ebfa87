package io.github.ecf4j.examples.curriculumanalysis.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.github.ecf4j.curriculum.analysis.Bibliography;
import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.curriculum.analysis.Encounter;
import io.github.ecf4j.curriculum.analysis.Stop;
import io.github.ecf4j.curriculum.analysis.Work;
import io.github.ecf4j.model.programme.CoveragePlace;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.ModuleKind;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.StudyModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The page {@code curriculum.html}: one file, with nothing to fetch. */
public final class AnalysisPage {
  private static final int MOST_CITED = 15;

  private static final ImmutableMap<CoveragePlace, String> PLACES =
      ImmutableMap.of(
          CoveragePlace.STUDY, "self-study",
          CoveragePlace.MENTOR_MEETING, "the mentor meeting",
          CoveragePlace.TRAINING, "training",
          CoveragePlace.COMMUNITY, "the online community");

  private AnalysisPage() {}

  /**
   * The page.
   *
   * @param analysis the programme's analysis
   * @param others the programmes that it is compared with
   * @param pictures SVG documents by name
   * @param pairs for each other programme a picture of the two, by its id
   * @param together a picture of all, where there are others
   * @param bibliography the works that its modules name
   * @return HTML
   */
  public static String of(
      CurriculumAnalysis analysis,
      List<CurriculumAnalysis> others,
      ImmutableMap<String, String> pictures,
      ImmutableMap<String, String> pairs,
      Optional<String> together,
      Bibliography bibliography) {
    Programme programme = analysis.programme();
    return template()
        .execute(
            ImmutableMap.<String, Object>builder()
                .put("programme", programme.id())
                .put("framework", programme.framework().title())
                .put("title", programme.title())
                .put("source", programme.citation().toString())
                .put("overviews", overviews(analysis))
                .put(
                    "strands",
                    programme.strands().stream()
                        .map(strand -> strand.code() + " " + strand.name())
                        .collect(Collectors.joining("; ")))
                .put(
                    "hasConnectors",
                    analysis.encounters().stream()
                        .anyMatch(one -> one.strength() == CoverageStrength.CONNECTOR))
                .put("suspectNotes", suspectNotes(analysis))
                .put("hasSuspect", suspect(analysis) > 0)
                .put("withoutSuspect", withoutSuspect(analysis))
                .put("modules", programme.modules().size())
                .put("withStudy", programme.modulesWithStudy().size())
                .put(
                    "someWithoutStudy",
                    programme.modulesWithStudy().size() < programme.modules().size())
                .put("statements", programme.framework().statements().size())
                .put("core", covered(analysis, CoverageStrength.CORE))
                .put(
                    "coreOrConnector",
                    covered(analysis, CoverageStrength.CORE, CoverageStrength.CONNECTOR))
                .put("covered", analysis.covered(one -> true).size())
                .put("places", places(analysis))
                .put("events", EventWords.of(programme))
                .put("hasBlocks", analysis.sequence().stream().anyMatch(AnalysisPage::isBlock))
                .put("noEvents", !namesEvents(programme))
                .put(
                    "hasTraining",
                    analysis.encounters().stream()
                        .anyMatch(one -> one.places().stream().noneMatch(CoveragePlace::isInUnit)))
                .put("suspect", suspect(analysis))
                .put("encounters", analysis.encounters().size())
                .put("pictures", pictures)
                .put("tables", tables(analysis))
                .put("pairs", others.stream().map(other -> pair(analysis, other, pairs)).toList())
                .put("together", together.orElse(""))
                .put(
                    "togetherTable",
                    PageTable.together(
                            ImmutableList.<CurriculumAnalysis>builder()
                                .add(analysis)
                                .addAll(others)
                                .build())
                        .html())
                .put("hasWorks", !bibliography.references().isEmpty())
                .put("works", works(bibliography))
                .buildOrThrow());
  }

  private static boolean isBlock(Stop stop) {
    return stop.place().strand().isPresent();
  }

  /** What each picture shows, by the picture's name. */
  private static ImmutableMap<String, String> tables(CurriculumAnalysis analysis) {
    return ImmutableMap.of(
        "sequence", PageTable.sequence(analysis).html(),
        "heat-map", PageTable.met(analysis).html(),
        "coverage-curves", PageTable.growth(analysis).html(),
        "revisit-strip", PageTable.revisits(analysis).html(),
        "gaps", PageTable.gaps(analysis).html());
  }

  /** What may truly be said of two programmes. */
  private static Map<String, Object> pair(
      CurriculumAnalysis here, CurriculumAnalysis there, ImmutableMap<String, String> pairs) {
    Programme one = here.programme();
    Programme other = there.programme();
    boolean sameModules =
        one.modules().stream()
                .map(AnalysisPage::words)
                .toList()
                .equals(other.modules().stream().map(AnalysisPage::words).toList())
            && ofModules(one).equals(ofModules(other));
    return ImmutableMap.<String, Object>builder()
        .put("other", other.id())
        .put("otherTitle", other.title())
        .put("otherSource", other.citation().toString())
        .put("picture", pairs.getOrDefault(other.id(), ""))
        .put("table", PageTable.pair(here, there).html())
        .put("sameModules", sameModules)
        .put("eventsOfOneOnly", namesEvents(one) != namesEvents(other))
        .put("withEvents", namesEvents(one) ? one.id() : other.id())
        .buildOrThrow();
  }

  private static String words(StudyModule module) {
    return module.number() + " " + module.code() + " " + module.title();
  }

  private static List<CoverageRow> ofModules(Programme programme) {
    return programme.coverage().rows().stream()
        .filter(row -> row.event().isEmpty())
        .collect(Collectors.toList());
  }

  private static boolean namesEvents(Programme programme) {
    return programme.coverage().rows().stream().anyMatch(row -> row.event().isPresent());
  }

  private static List<Map<String, Object>> places(CurriculumAnalysis analysis) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (CoveragePlace place : CoveragePlace.values()) {
      Predicate<Encounter> there = CurriculumAnalysis.inPlaces(place);
      if (!analysis.covered(there).isEmpty()) {
        rows.add(place(analysis, PLACES.getOrDefault(place, place.name()), there));
      }
    }
    rows.add(place(analysis, "any of these", any -> true));
    return rows;
  }

  private static Map<String, Object> place(
      CurriculumAnalysis analysis, String name, Predicate<Encounter> there) {
    return ImmutableMap.of(
        "name",
        name,
        "all",
        analysis.covered(there).size(),
        "inYear1",
        analysis.covered(there.and(analysis.inYear(InductionYear.YEAR_1))).size(),
        "inYear2",
        analysis.covered(there.and(analysis.inYear(InductionYear.YEAR_2))).size());
  }

  private static int covered(
      CurriculumAnalysis analysis, CoverageStrength first, CoverageStrength... rest) {
    return analysis
        .covered(
            CurriculumAnalysis.inPlaces(CoveragePlace.STUDY, CoveragePlace.MENTOR_MEETING)
                .and(CurriculumAnalysis.ofStrength(first, rest)))
        .size();
  }

  private static long suspect(CurriculumAnalysis analysis) {
    return analysis.encounters().stream().filter(one -> one.suspect()).count();
  }

  private static int withoutSuspect(CurriculumAnalysis analysis) {
    return analysis.with(analysis.rows().withoutSuspect()).covered(one -> true).size();
  }

  private static String overviews(CurriculumAnalysis analysis) {
    return analysis.programme().modules().stream()
        .filter(module -> module.kind() == ModuleKind.OVERVIEW)
        .map(module -> module.number().toString())
        .collect(Collectors.joining(", "));
  }

  /** Why rows are suspect, each reason once, with the places that it is about. */
  private static List<Map<String, Object>> suspectNotes(CurriculumAnalysis analysis) {
    Map<String, Set<String>> places = new LinkedHashMap<>();
    for (CoverageRow row : analysis.programme().coverage().rows()) {
      if (row.suspect() && row.strength() != CoverageStrength.ECHOED) {
        String place =
            row.module()
                .map(module -> "Module " + module)
                .or(() -> row.strand().map(strand -> "Block " + strand))
                .orElse("Events");
        places.computeIfAbsent(row.note().orElse(""), any -> new LinkedHashSet<>()).add(place);
      }
    }
    List<Map<String, Object>> notes = new ArrayList<>();
    places.forEach(
        (note, where) ->
            notes.add(ImmutableMap.of("where", String.join(", ", where), "note", note)));
    return notes;
  }

  private static List<Map<String, Object>> works(Bibliography bibliography) {
    return bibliography.works().stream().limit(MOST_CITED).map(AnalysisPage::work).toList();
  }

  private static Map<String, Object> work(Work work) {
    return ImmutableMap.of("text", work.text(), "modules", work.modules().size());
  }

  private static Template template() {
    try (InputStream in =
            Objects.requireNonNull(AnalysisPage.class.getResourceAsStream("curriculum.html"));
        InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return Mustache.compiler().compile(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
