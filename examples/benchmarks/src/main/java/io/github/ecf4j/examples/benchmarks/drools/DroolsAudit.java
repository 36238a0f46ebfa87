package io.github.ecf4j.examples.benchmarks.drools;

import io.github.ecf4j.examples.benchmarks.byhand.CalendarColumns;
import io.github.ecf4j.examples.benchmarks.byhand.EctColumns;
import io.github.ecf4j.examples.benchmarks.byhand.Found;
import io.github.ecf4j.examples.benchmarks.byhand.ProgrammeColumns;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** All rules of the programme that belong to a teacher, fired by Drools. */
public final class DroolsAudit {
  private final KieBase rules = RuleBases.of("audit");
  private final FactMaker facts;

  /**
   * An audit; its rules are compiled here.
   *
   * @param calendar the calendar
   * @param programme the programme, with its provider's dates
   */
  public DroolsAudit(CalendarColumns calendar, ProgrammeColumns programme) {
    this.facts = new FactMaker(calendar, programme);
  }

  /**
   * Judges a record in a session of its own.
   *
   * @param ect the record
   * @param report the day of the report
   * @param found where findings go; what it held is forgotten
   */
  public void audit(EctColumns ect, int report, Found found) {
    found.clear();
    KieSession session = rules.newKieSession();
    try {
      session.setGlobal("found", found);
      facts.make(ect, report, session::insert);
      session.fireAllRules();
    } finally {
      session.dispose();
    }
  }
}
