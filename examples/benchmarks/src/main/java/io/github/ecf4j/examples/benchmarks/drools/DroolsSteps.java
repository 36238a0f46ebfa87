package io.github.ecf4j.examples.benchmarks.drools;

import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** The step gate for modules alone, fired by Drools. */
public final class DroolsSteps {
  private final KieBase one = RuleBases.of("step");
  private final KieBase many = RuleBases.of("rows");

  /**
   * Checks a step, in a session of its own.
   *
   * @param studied what was studied
   * @param basis what the step rests on
   * @return whether nothing was found against it
   */
  public boolean isAllowed(Fact.Studied studied, Fact.Basis basis) {
    KieSession session = one.newKieSession();
    try {
      session.insert(studied);
      session.insert(basis);
      return session.fireAllRules() == 0;
    } finally {
      session.dispose();
    }
  }

  /**
   * Checks many steps, in sessions of so many each: a session slows down with what it holds.
   *
   * @param rows the steps
   * @param perSession how many of them a session takes
   * @param blocked where those go that are found; what it held is forgotten
   */
  public void check(Fact.Row[] rows, int perSession, BlockedRows blocked) {
    blocked.clear();
    for (int from = 0; from < rows.length; from += perSession) {
      KieSession session = many.newKieSession();
      try {
        session.setGlobal("blocked", blocked);
        int to = Math.min(rows.length, from + perSession);
        for (int row = from; row < to; row++) {
          session.insert(rows[row]);
        }
        session.fireAllRules();
      } finally {
        session.dispose();
      }
    }
  }
}
