package io.github.ecf4j.model.programme;

import io.github.ecf4j.model.framework.CoreArea;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.Standard;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.model.source.Source;
import java.util.List;

/** A small programme's parts. */
public final class Samples {
  static final Citation SOMEWHERE = new Source("TEST", "Invented", "Nobody").at("here");
  static final StatementCode CODE = StatementCode.parse("1.1");
  static final Strand BEHAVIOUR = new Strand("B", "Behaviour", 1);

  private static final Framework FRAMEWORK =
      Framework.builder()
          .id("test-framework")
          .title("A framework")
          .addStandards(Standard.of(1, "One", "Teach", CoreArea.PEDAGOGY))
          .addStatements(
              Statement.builder().code(CODE).summary("Says it.").citation(SOMEWHERE).build())
          .build();

  private Samples() {}

  /** What every programme here has; coverage is still to be set. */
  static ProgrammeBuilder programme() {
    return Programme.builder()
        .id("test")
        .title("A programme")
        .framework(FRAMEWORK)
        .coaching(new CoachingPattern(1, 2))
        .citation(SOMEWHERE);
  }

  /** A programme of modules that cover nothing. */
  public static Programme programme(StudyModule... modules) {
    return programme().addModules(modules).coverage(Coverage.of(List.of())).build();
  }

  /** Module 5 of strand B, say, is B5; the first opens the strand. */
  public static StudyModule module(int number) {
    return module(number, number);
  }

  static StudyModule module(int number, int weekInStrand) {
    return StudyModule.builder()
        .number(ModuleNumber.of(number))
        .strand(BEHAVIOUR)
        .code("B" + weekInStrand)
        .title("Module " + number)
        .summary("About something.")
        .kind(weekInStrand == 1 ? ModuleKind.OVERVIEW : ModuleKind.TOPIC)
        .minutes(60)
        .build();
  }

  static TrainingEventBuilder event(String id) {
    return TrainingEvent.builder().id(new EventId(id)).audience(Audience.ECT).citation(SOMEWHERE);
  }

  static TrainingEvent clinic(String id) {
    return event(id).number(1).minutes(60).kind(EventKind.CLINIC).build();
  }

  static CoverageRowBuilder covers(int module, StatementCode statement) {
    return CoverageRow.builder()
        .module(ModuleNumber.of(module))
        .statement(statement)
        .citation(SOMEWHERE);
  }

  static CoverageRowBuilder covers(String event, StatementCode statement) {
    return CoverageRow.builder().event(new EventId(event)).statement(statement).citation(SOMEWHERE);
  }
}
