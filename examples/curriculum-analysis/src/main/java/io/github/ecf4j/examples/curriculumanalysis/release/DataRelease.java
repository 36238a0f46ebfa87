package io.github.ecf4j.examples.curriculumanalysis.release;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.curriculum.analysis.Bibliography;
import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.model.coaching.StepBank;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.source.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All bundled programmes as tidy tables, in CSV and Parquet, with a codebook, a description for
 * programs and a citation. The same version gives the same bytes.
 */
public final class DataRelease {
  static final String TITLE = "What programmes offer of the Early Career Framework";
  static final String DESCRIPTION =
      "Tidy tables of the Early Career Framework of 2019, of what four published programmes offer"
          + " of it, and of a bank of coaching steps.";

  private DataRelease() {}

  /**
   * The files.
   *
   * @return the bytes of each file by its path within the release
   * @throws IOException if Parquet cannot be made, such as on a full disk
   */
  public static ImmutableMap<String, ByteSource> files() throws IOException {
    String version = version();
    ImmutableList<Table> tables = tables();
    ImmutableMap.Builder<String, ByteSource> files = ImmutableMap.builder();
    files.put("datapackage.json", bytes(DataPackage.of(tables, version)));
    files.put("codebook.md", bytes(Codebook.of(tables, version)));
    files.put("CITATION.cff", bytes(citation(version)));
    for (Table table : tables) {
      files.put("data/" + table.name() + ".csv", bytes(table.csv()));
    }
    Parquet.of(tables, ImmutableMap.of("title", TITLE, "version", version))
        .forEach((name, parquet) -> files.put("data/" + name + ".parquet", parquet));
    return files.build();
  }

  /** The tables, by what one needs first. */
  static ImmutableList<Table> tables() {
    List<Programme> programmes = EcfCurriculum.programmes();
    List<CurriculumAnalysis> analyses = programmes.stream().map(CurriculumAnalysis::of).toList();
    ImmutableMap.Builder<String, StepBank> banks = ImmutableMap.builder();
    ImmutableMap.Builder<String, Bibliography> bibliographies = ImmutableMap.builder();
    for (String id : EcfCurriculum.programmeIds()) {
      EcfCurriculum.stepBank(id).ifPresent(bank -> banks.put(id, bank));
      EcfCurriculum.bibliography(id).ifPresent(works -> bibliographies.put(id, works));
    }
    ImmutableList<Table> all =
        ImmutableList.<Table>builder()
            .addAll(FrameworkTables.of(EcfCurriculum.framework()))
            .addAll(ProgrammeTables.of(programmes))
            .addAll(SequenceTables.of(analyses))
            .add(ComparisonTable.of(analyses))
            .addAll(BankTables.of(banks.build()))
            .add(SourceTables.references(bibliographies.build()))
            .build();
    Set<Source> sources = new LinkedHashSet<>();
    all.forEach(table -> sources.addAll(table.sources()));
    return ImmutableList.<Table>builder().addAll(all).add(SourceTables.documents(sources)).build();
  }

  private static String citation(String version) {
    return """
    cff-version: 1.2.0
    message: If you use these tables in research, please cite them, with their version.
    title: "%s"
    abstract: >-
      %s
    type: dataset
    version: "%s"
    authors:
      - name: The ecf4j developers
        website: https://github.com/ecf4j
    repository-code: https://github.com/ecf4j/ecf4j
    license:
      - Apache-2.0
      - OGL-UK-3.0
    keywords:
      - Early Career Framework
      - teacher induction
      - England
      - curriculum
    """
        .formatted(TITLE, DESCRIPTION, version);
  }

  /**
   * The version of ecf4j, which the build fills in.
   *
   * @return such as {@code 1.0.0}
   * @throws IOException if it cannot be read
   */
  public static String version() throws IOException {
    return Resources.toString(
            Resources.getResource(DataRelease.class, "version.txt"), StandardCharsets.UTF_8)
        .strip();
  }

  private static ByteSource bytes(String text) {
    return ByteSource.wrap(text.getBytes(StandardCharsets.UTF_8));
  }
}
