package io.github.ecf4j.examples.schoolreport.output;

import io.github.ecf4j.model.programme.ModuleSet;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the page words dates and modules. */
final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Words() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** Runs of modules, as in {@code 2 to 12, 14}. */
  static String runs(ModuleSet modules) {
    String printed = modules.toString();
    return printed.substring(1, printed.length() - 1).replace("-", " to ");
  }
}
