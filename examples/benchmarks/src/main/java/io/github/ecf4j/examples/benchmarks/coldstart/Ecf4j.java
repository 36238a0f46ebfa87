package io.github.ecf4j.examples.benchmarks.coldstart;

import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.coaching.StepBank;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.programme.Programme;

/** Loads the bundled curriculum: programme, framework and steps, all checked. */
public final class Ecf4j {
  private Ecf4j() {}

  /**
   * Loads the curriculum.
   *
   * @param arguments {@code count} to print counts
   * @throws InterruptedException if it is stopped
   */
  public static void main(String[] arguments) throws InterruptedException {
    Programme programme = EcfCurriculum.ambition();
    Framework framework = EcfCurriculum.framework();
    StepBank bank = EcfCurriculum.stepBank("ambition").orElseThrow();
    if (Counted.isAskedFor(arguments)) {
      // The steps are taken from the areas: the bank's own list is made when it is asked for.
      int steps = 0;
      for (int i = 0; i < bank.areas().size(); i++) {
        steps += bank.areas().get(i).steps().size();
      }
      Counted.print(
          programme.modules().size(),
          framework.statements().size(),
          programme.coverage().rows().size(),
          steps);
    }
  }
}
