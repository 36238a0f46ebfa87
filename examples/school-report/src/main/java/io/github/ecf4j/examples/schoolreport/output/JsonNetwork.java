package io.github.ecf4j.examples.schoolreport.output;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.github.ecf4j.examples.schoolreport.audit.DueSoon;
import io.github.ecf4j.examples.schoolreport.network.BrokenSchool;
import io.github.ecf4j.examples.schoolreport.network.EctDates;
import io.github.ecf4j.examples.schoolreport.network.NetworkTotals;
import io.github.ecf4j.examples.schoolreport.network.SchoolTotals;
import io.github.ecf4j.examples.schoolreport.network.Totals;
import io.github.ecf4j.model.exchange.YearBoundaryData;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.RuleInfo;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes {@code network.json} by the contract. The records below are its shape. */
final class JsonNetwork {
  private record Root(
      int version,
      LocalDate reportDate,
      Total total,
      List<School> schools,
      List<BrokenSchool> brokenSchools) {}

  private record Total(int schools, @JsonUnwrapped Figures figures) {}

  private record School(
      String folder,
      @Nullable String name,
      @JsonUnwrapped Figures figures,
      List<JsonReport.Silent> nothingRecordedSince,
      List<Dates> dates) {}

  private record Dates(
      String ectId,
      @Nullable LocalDate endsOn,
      boolean isEstimate,
      Exact daysOfExtension,
      String termsOfExtension,
      List<DueSoon> due,
      YearBoundaryData years) {
    static Dates of(EctDates one) {
      return new Dates(
          one.ectId(),
          one.endsOn().orElse(null),
          one.isEstimate(),
          one.daysOfExtension(),
          one.termsOfExtension(),
          one.due(),
          YearBoundaryData.of(one.years()));
    }
  }

  private record Figures(
      int ects,
      int modulesCompleted,
      int plannedModulesCompleted,
      int modulesPlanned,
      int modulesNotJudged,
      int cyclesCoached,
      int cyclesDue,
      int cyclesNotJudged,
      int eventsAttended,
      int eventsDue,
      int eventsNotJudged,
      Map<String, Integer> findings,
      Map<String, Integer> notJudged,
      List<JsonReport.Unapplied> notApplied,
      int rowsRefused) {}

  private JsonNetwork() {}

  static String write(NetworkTotals totals) {
    return Json.write(
        new Root(
            Json.VERSION,
            totals.reportDay(),
            new Total(totals.schools().size(), figures(totals.total())),
            totals.schools().stream().map(JsonNetwork::school).toList(),
            totals.brokenSchools()));
  }

  private static School school(SchoolTotals school) {
    return new School(
        school.folder(),
        school.schoolName().orElse(null),
        figures(school.totals()),
        JsonReport.Silent.of(school.silences()),
        school.dates().stream().map(Dates::of).toList());
  }

  private static Figures figures(Totals totals) {
    Map<String, Integer> findings = new LinkedHashMap<>();
    for (RuleInfo rule : totals.findings().rowKeySet()) {
      findings.put(rule.id().id(), totals.findings(rule));
    }
    Map<String, Integer> notJudged = new LinkedHashMap<>();
    totals.notJudged().forEach((rule, people) -> notJudged.put(rule.id().id(), people));
    return new Figures(
        totals.ects(),
        totals.modulesCompleted(),
        totals.plannedModules().done(),
        totals.plannedModules().due(),
        totals.plannedModules().notJudged(),
        totals.cycles().done(),
        totals.cycles().due(),
        totals.cycles().notJudged(),
        totals.events().done(),
        totals.events().due(),
        totals.events().notJudged(),
        findings,
        notJudged,
        JsonReport.Unapplied.of(totals.notApplied()),
        totals.rowsRefused());
  }
}
