package io.github.ecf4j.rules.testkit;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.framework.CoreArea;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.Standard;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.CoachingPattern;
import io.github.ecf4j.model.programme.Coverage;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.ModuleCoverage;
import io.github.ecf4j.model.programme.ModuleKind;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.Strand;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.model.source.Source;
import java.util.List;
import java.util.stream.IntStream;

/** A small framework and small programmes that teach it. */
public final class Frameworks {
  /** Where everything here comes from. */
  public static final Citation INVENTED = new Source("TEST", "Invented", "Nobody").at("here");

  /** The statements 1.1 to 1.6. */
  public static final ImmutableList<StatementCode> CODES =
      IntStream.rangeClosed(1, 6)
          .mapToObj(number -> StatementCode.parse("1." + number))
          .collect(ImmutableList.toImmutableList());

  private Frameworks() {}

  /** A framework of one standard and six statements. */
  public static Framework small() {
    return Framework.builder()
        .id("small")
        .title("A small framework")
        .addStandards(Standard.of(1, "One", "Teach", CoreArea.PEDAGOGY))
        .addAllStatements(
            CODES.stream()
                .map(
                    code ->
                        Statement.builder()
                            .code(code)
                            .summary("Says " + code + ".")
                            .citation(INVENTED)
                            .build())
                .toList())
        .build();
  }

  /** A row of coverage. */
  public static CoverageRow covers(int module, String statement, CoverageStrength strength) {
    return ModuleCoverage.builder()
        .module(ModuleNumber.of(module))
        .statement(StatementCode.parse(statement))
        .strength(strength)
        .citation(INVENTED)
        .build();
  }

  /** A programme of strands of four modules each; the first module of a strand is its overview. */
  public static Programme programme(int strands, List<CoverageRow> coverage) {
    return Programme.builder()
        .id("small")
        .title("A small programme")
        .framework(small())
        .addAllModules(IntStream.range(0, strands * 4).mapToObj(Frameworks::module).toList())
        .coverage(Coverage.of(coverage))
        .coaching(new CoachingPattern(1, 2))
        .citation(INVENTED)
        .build();
  }

  private static StudyModule module(int index) {
    int strand = index / 4;
    return StudyModule.builder()
        .number(ModuleNumber.of(index + 1))
        .strand(new Strand(String.valueOf((char) ('A' + strand)), "Strand " + strand, strand + 1))
        .weekInStrand(index % 4 + 1)
        .title("Module " + (index + 1))
        .summary("About something.")
        .kind(index % 4 == 0 ? ModuleKind.OVERVIEW : ModuleKind.TOPIC)
        .minutes(60)
        .build();
  }
}
