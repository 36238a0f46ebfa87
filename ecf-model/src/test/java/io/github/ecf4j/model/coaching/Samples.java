package io.github.ecf4j.model.coaching;

import io.github.ecf4j.model.programme.ModuleNumber;

/** Steps and areas of module 2. */
final class Samples {
  private Samples() {}

  /** A step that lacks nothing but its success criteria. */
  static CoachingStep.Builder step(String id, int module) {
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
  static DevelopmentArea.Builder area(String id) {
    return area(id, 1);
  }

  static DevelopmentArea.Builder area(String id, int number) {
    return DevelopmentArea.builder()
        .id(id)
        .module(ModuleNumber.of(2))
        .number(number)
        .title("Giving instructions");
  }
}
