package io.github.ecf4j.model.coaching;

import io.github.ecf4j.model.framework.CoreArea;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.Standard;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.CoachingPattern;
import io.github.ecf4j.model.programme.Coverage;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.model.source.Source;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Steps and areas of module 2. */
final class Samples {
  private static final Citation SOMEWHERE = new Source("TEST", "Invented", "Nobody").at("here");

  private Samples() {}

  /** A step that lacks nothing but its success criteria. */
  static CoachingStepBuilder step(String id, int module) {
    return CoachingStep.builder()
        .id(id)
        .title("Narrate")
        .text("Name three pupils who do it.")
        .module(ModuleNumber.of(module));
  }

  static CoachingStep step(String id) {
    return step(id, 2).addSuccessCriteria("Three pupils are named.").build();
  }

  /** An area of module 2 that lacks nothing but its steps. */
  static DevelopmentAreaBuilder area(String id) {
    return area(id, 1);
  }

  static DevelopmentAreaBuilder area(String id, int number) {
    return DevelopmentArea.builder()
        .id(id)
        .module(ModuleNumber.of(2))
        .number(number)
        .title("Giving instructions");
  }

  /** A bank of a small programme. */
  static StepBank bank(List<DevelopmentArea> areas) {
    return StepBank.of(Set.of("small"), "small", areas);
  }

  /** The small programme's framework, of standard 1, with statements. */
  static Framework framework(String... codes) {
    return Framework.builder()
        .id("small")
        .title("Small")
        .addStandards(Standard.of(1, "One", "First", CoreArea.PEDAGOGY))
        .addAllStatements(Stream.of(codes).map(Samples::statement).toList())
        .build();
  }

  private static Statement statement(String code) {
    return Statement.builder()
        .code(StatementCode.parse(code))
        .summary("What " + code + " says.")
        .citation(SOMEWHERE)
        .build();
  }

  /** A programme in which there is nothing. */
  static Programme programme(String id, String framework) {
    return Programme.builder()
        .id(id)
        .title("Nothing")
        .framework(Framework.builder().id(framework).title("Nothing").build())
        .coverage(Coverage.of(List.of()))
        .coaching(new CoachingPattern(1, 2))
        .citation(SOMEWHERE)
        .build();
  }
}
