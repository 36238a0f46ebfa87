package io.github.ecf4j.examples.curriculumanalysis.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.Splitter;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.curriculum.load.FileSet;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.Programme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts read nothing but the release, and answer as the analyses do. */
class ReleaseScriptsTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void release() throws IOException {
    FileSet.writeBytes(folder, DataRelease.files());
  }

  @Test
  void theSqlAnswersAsTheAnalysesDo() throws Exception {
    List<String> answers = new ArrayList<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        java.sql.Statement sql = duck.createStatement()) {
      sql.execute("SET file_search_path = '" + folder + "'");
      String script = Files.readString(Path.of("scripts/two-questions.sql"));
      for (String query : Splitter.on(';').trimResults().omitEmptyStrings().split(script)) {
        ResultSet rows = sql.executeQuery(query);
        while (rows.next()) {
          answers.add(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3));
        }
      }
    }

    assertEquals(expected(), answers);
  }

  @Test
  void thePythonAnswersAsTheAnalysesDo() throws Exception {
    Process python;
    try {
      python =
          new ProcessBuilder("python3", "scripts/two_questions.py", folder.toString())
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      assumeTrue(false, "no python3 here: " + e.getMessage());
      return;
    }
    List<String> answers =
        new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();

    assertEquals(0, python.waitFor(), answers.toString());
    assertEquals(expected(), answers);
  }

  private static List<String> expected() {
    List<String> first = new ArrayList<>();
    List<String> second = new ArrayList<>();
    EcfCurriculum.programmes().stream()
        .sorted(Comparator.comparing(Programme::id))
        .map(CurriculumAnalysis::of)
        .forEach(
            analysis -> {
              first.add(byTheEndOfYear1(analysis));
              second.addAll(silences(analysis));
            });
    first.addAll(second);
    return first;
  }

  private static String byTheEndOfYear1(CurriculumAnalysis analysis) {
    return analysis.programme().id()
        + " "
        + analysis.covered(analysis.inYear(InductionYear.YEAR_1)).size()
        + " "
        + analysis
            .covered(
                analysis
                    .inYear(InductionYear.YEAR_1)
                    .and(CurriculumAnalysis.ofStrength(CoverageStrength.CORE)))
            .size();
  }

  private record Silence(String statement, int stops) {}

  private static List<String> silences(CurriculumAnalysis analysis) {
    return analysis.programme().framework().statements().stream()
        .map(Statement::code)
        .map(analysis::revisits)
        .filter(one -> !one.spacing().isEmpty())
        .map(one -> new Silence(one.statement().toString(), Collections.max(one.spacing())))
        .sorted(
            Comparator.comparingInt(Silence::stops).reversed().thenComparing(Silence::statement))
        .limit(3)
        .map(one -> analysis.programme().id() + " " + one.statement() + " " + one.stops())
        .toList();
  }
}
