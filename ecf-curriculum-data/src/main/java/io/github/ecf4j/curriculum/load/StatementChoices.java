package io.github.ecf4j.curriculum.load;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.Coverage;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.ModuleNumber;

/**
 * The statements from which the steps of each module are chosen: those of its published list, or,
 * where all of that list is suspect, those that the module's own pages echo.
 */
final class StatementChoices {
  private final ImmutableSetMultimap<ModuleNumber, StatementCode> choices;

  private StatementChoices(ImmutableSetMultimap<ModuleNumber, StatementCode> choices) {
    this.choices = choices;
  }

  static StatementChoices of(Coverage coverage) {
    SetMultimap<ModuleNumber, StatementCode> choices = HashMultimap.create();
    SetMultimap<ModuleNumber, StatementCode> echoed = HashMultimap.create();
    for (CoverageRow row : coverage.rows()) {
      row.module()
          .ifPresent(
              module -> {
                if (row.strength() == CoverageStrength.ECHOED) {
                  echoed.put(module, row.statement());
                } else if (!row.suspect()) {
                  choices.put(module, row.statement());
                }
              });
    }
    echoed.keySet().removeAll(choices.keySet());
    choices.putAll(echoed);
    return new StatementChoices(ImmutableSetMultimap.copyOf(choices));
  }

  /** Reads the code of a statement that a step on a module serves. */
  StatementCode parse(String text, ModuleNumber module) {
    StatementCode code = StatementCode.parse(text);
    Check.that(
        choices.containsEntry(module, code),
        "statements",
        code,
        "statements that module " + module + " treats");
    return code;
  }
}
