package io.github.ecf4j.rules.rule.session;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.coaching.StepVerdict;

/** Words what was not studied. */
final class MissingStudy {
  private MissingStudy() {}

  static String message(String step, StepVerdict.Blocked blocked) {
    String missing = missing(blocked);
    String uncovered = uncovered(blocked);
    return "The step “"
        + step
        + "” was set "
        + (missing.isEmpty() ? "" : "before " + missing + " had been studied")
        + (missing.isEmpty() || uncovered.isEmpty() ? "" : ", and ")
        + (uncovered.isEmpty() ? "" : "on " + uncovered + ", which no module covers")
        + "."
        + planned(blocked);
  }

  /** What the teacher had not studied; empty if only uncovered statements block the step. */
  private static String missing(StepVerdict.Blocked blocked) {
    ImmutableList<String> parts =
        ImmutableList.of(
            count("module ", "modules ", blocked.missingModules()),
            count(
                "any module on statement ",
                "any module on each of statements ",
                Sets.difference(blocked.missingStatements(), blocked.uncoveredStatements())));
    return parts.stream().filter(part -> !part.isEmpty()).collect(joining(" and "));
  }

  /** What no study can bring. */
  private static String uncovered(StepVerdict.Blocked blocked) {
    return count("statement ", "statements ", blocked.uncoveredStatements());
  }

  private static String count(String one, String several, Iterable<?> things) {
    ImmutableList<String> names =
        Streams.stream(things).map(Object::toString).collect(toImmutableList());
    return names.isEmpty() ? "" : (names.size() == 1 ? one : several) + String.join(", ", names);
  }

  private static String planned(StepVerdict.Blocked blocked) {
    return blocked.planned().stream()
        .map(
            study ->
                " Module "
                    + study.module()
                    + " stands in the plan for the week of "
                    + Words.day(study.week())
                    + ".")
        .collect(joining());
  }
}
