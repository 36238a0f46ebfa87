package io.github.ecf4j.rules.rule.session;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.coaching.StepVerdict;
import io.github.ecf4j.rules.coaching.StepVerdict.Missing;
import java.util.stream.Stream;

/** Words what was not studied. */
final class MissingStudy {
  private MissingStudy() {}

  static String message(String step, StepVerdict.Blocked blocked) {
    String missing =
        Stream.of(studied(blocked), attended(blocked))
            .filter(part -> !part.isEmpty())
            .collect(joining(" and "));
    String uncovered = count("statement ", "statements ", blocked.uncoveredStatements());
    return "The step “"
        + step
        + "” was set "
        + (missing.isEmpty() ? "" : "before " + missing)
        + (missing.isEmpty() || uncovered.isEmpty() ? "" : ", and ")
        + (uncovered.isEmpty() ? "" : "on " + uncovered + ", which no module covers")
        + "."
        + planned(blocked);
  }

  /** What the teacher had not studied; empty if only other things block the step. */
  private static String studied(StepVerdict.Blocked blocked) {
    String parts =
        Stream.of(
                count("module ", "modules ", blocked.missingModules()),
                count(
                    "any module on statement ",
                    "any module on each of statements ",
                    blocked.missing(Missing.STUDY)),
                count(
                    "all of a strand on statement ",
                    "all of a strand on each of statements ",
                    blocked.missing(Missing.BLOCK)))
            .filter(part -> !part.isEmpty())
            .collect(joining(" and "));
    return parts.isEmpty() ? "" : parts + " had been studied";
  }

  private static String attended(StepVerdict.Blocked blocked) {
    String events =
        count(
            "any event on statement ",
            "any event on each of statements ",
            blocked.missing(Missing.ATTENDANCE));
    return events.isEmpty() ? "" : events + " had been attended";
  }

  private static String count(String one, String several, Iterable<?> things) {
    ImmutableList<String> names =
        Streams.stream(things).map(Object::toString).collect(toImmutableList());
    return names.isEmpty() ? "" : (names.size() == 1 ? one : several) + Words.list(names);
  }

  private static String planned(StepVerdict.Blocked blocked) {
    return blocked.planned().stream()
        .map(
            study ->
                " Module "
                    + study.module()
                    + " stands in the plan for "
                    + Words.week(study.week())
                    + ".")
        .collect(joining());
  }
}
