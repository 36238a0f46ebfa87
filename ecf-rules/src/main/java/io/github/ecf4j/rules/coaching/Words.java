package io.github.ecf4j.rules.coaching;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How reasons word dates and what is missing. */
final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Words() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String missing(StepVerdict.Blocked blocked) {
    String modules = blocked.missingModules().stream().map(Object::toString).collect(joining(", "));
    String statements =
        blocked.missingStatements().stream().map(Object::toString).collect(joining(", "));
    String first =
        modules.isEmpty()
            ? ""
            : (blocked.missingModules().size() == 1 ? "module " : "modules ") + modules;
    String second =
        statements.isEmpty()
            ? ""
            : "any module on "
                + (blocked.missingStatements().size() == 1 ? "statement " : "each of statements ")
                + statements;
    return first + (first.isEmpty() || second.isEmpty() ? "" : " and ") + second;
  }

  static String planned(StepVerdict.Blocked blocked) {
    return blocked.planned().stream()
        .map(
            study ->
                " Module "
                    + study.module()
                    + " stands in the plan for the week of "
                    + day(study.week())
                    + ".")
        .collect(joining());
  }
}
