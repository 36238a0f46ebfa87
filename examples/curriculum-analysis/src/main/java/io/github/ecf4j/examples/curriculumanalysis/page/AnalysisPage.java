package io.github.ecf4j.examples.curriculumanalysis.page;

import com.google.common.collect.ImmutableMap;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.github.ecf4j.curriculum.analysis.Bibliography;
import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.curriculum.analysis.Gaps;
import io.github.ecf4j.curriculum.analysis.Work;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.ModuleKind;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The page {@code curriculum.html}: one file, with nothing to fetch. */
public final class AnalysisPage {
  private static final int MOST_CITED = 15;

  private AnalysisPage() {}

  /**
   * The page.
   *
   * @param analysis the programme's analysis
   * @param other the programme that it is compared with
   * @param pictures SVG documents by name
   * @param bibliography the works that its modules name
   * @return HTML
   */
  public static String of(
      CurriculumAnalysis analysis,
      CurriculumAnalysis other,
      ImmutableMap<String, String> pictures,
      Bibliography bibliography) {
    return template()
        .execute(
            ImmutableMap.<String, Object>builder()
                .put("programme", analysis.programme().id())
                .put("other", other.programme().id())
                .put("framework", analysis.programme().framework().title())
                .put("title", analysis.programme().title())
                .put("source", analysis.programme().citation().toString())
                .put("otherTitle", other.programme().title())
                .put("otherSource", other.programme().citation().toString())
                .put("overviews", overviews(analysis))
                .put("thin", thin(analysis))
                .put("suspectNotes", suspectNotes(analysis))
                .put("withoutSuspect", withoutSuspect(analysis))
                .put("modules", analysis.programme().modules().size())
                .put("statements", analysis.programme().framework().statements().size())
                .put("coreInModules", covered(analysis, CoverageStrength.CORE))
                .put(
                    "inModules",
                    covered(analysis, CoverageStrength.CORE, CoverageStrength.CONNECTOR))
                .put("withEvents", analysis.covered(one -> true).size())
                .put(
                    "noEvents",
                    analysis
                        .covered(CurriculumAnalysis.ofStrength(CoverageStrength.EVENT))
                        .isEmpty())
                .put("suspect", suspect(analysis))
                .put("encounters", analysis.encounters().size())
                .put("pictures", pictures)
                .put("works", works(bibliography))
                .buildOrThrow());
  }

  private static int covered(
      CurriculumAnalysis analysis, CoverageStrength first, CoverageStrength... rest) {
    return analysis
        .covered(CurriculumAnalysis.inModules().and(CurriculumAnalysis.ofStrength(first, rest)))
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
        String place = row.module().map(module -> "Module " + module).orElse("Events");
        places.computeIfAbsent(row.note().orElse(""), any -> new LinkedHashSet<>()).add(place);
      }
    }
    List<Map<String, Object>> notes = new ArrayList<>();
    places.forEach(
        (note, where) ->
            notes.add(ImmutableMap.of("where", String.join(", ", where), "note", note)));
    return notes;
  }

  private static List<Map<String, Object>> thin(CurriculumAnalysis analysis) {
    Gaps gaps = analysis.gaps();
    Set<StatementCode> codes = new TreeSet<>(gaps.nowhere());
    codes.addAll(gaps.eventsOnly());
    codes.addAll(gaps.connectorsOnly());
    codes.addAll(gaps.overviewsOnly());
    return analysis.programme().framework().statements().stream()
        .filter(one -> codes.contains(one.code()))
        .map(AnalysisPage::statement)
        .toList();
  }

  private static Map<String, Object> statement(Statement one) {
    return ImmutableMap.of("code", one.code(), "summary", one.summary());
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
