package io.github.ecf4j.examples.curriculumanalysis.export;

import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.curriculum.analysis.Encounter;
import io.github.ecf4j.examples.curriculumanalysis.json.JsonText;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.programme.StudyModule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A programme and its coverage as one JSON document. */
public final class JsonDump {
  record Root(
      String programme,
      String framework,
      List<StatementLine> statements,
      List<ModuleLine> modules,
      List<EncounterLine> encounters) {}

  record StatementLine(
      String code, String kind, String summary, @Nullable String officialWording) {}

  record ModuleLine(
      int number, String code, String title, String kind, int minutes, String strand) {}

  record EncounterLine(
      int position,
      String stop,
      String statement,
      String strength,
      boolean suspect,
      List<String> places) {}

  private JsonDump() {}

  /**
   * The document.
   *
   * @param analysis the programme's analysis
   * @return JSON
   */
  public static String of(CurriculumAnalysis analysis) {
    return JsonText.of(
        new Root(
            analysis.programme().id(),
            analysis.programme().framework().id(),
            analysis.programme().framework().statements().stream().map(JsonDump::line).toList(),
            analysis.programme().modules().stream().map(JsonDump::line).toList(),
            analysis.encounters().stream().map(JsonDump::line).toList()));
  }

  private static StatementLine line(Statement one) {
    return new StatementLine(
        one.code().toString(),
        one.code().kind().name(),
        one.summary(),
        one.officialWording().orElse(null));
  }

  private static ModuleLine line(StudyModule one) {
    return new ModuleLine(
        one.number().value(),
        one.code(),
        one.title(),
        one.kind().name(),
        one.minutes(),
        one.strand().code());
  }

  private static EncounterLine line(Encounter one) {
    return new EncounterLine(
        one.stop().position(),
        one.stop().toString(),
        one.statement().toString(),
        one.strength().name(),
        one.suspect(),
        one.places().stream().map(Enum::name).toList());
  }
}
