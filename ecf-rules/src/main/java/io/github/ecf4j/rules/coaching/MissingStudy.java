package io.github.ecf4j.rules.coaching;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import io.github.ecf4j.rules.answer.Words;

/** How reasons word what was not studied. */
final class MissingStudy {
  private MissingStudy() {}

  /** What the teacher had not studied; empty where only uncovered statements stand in the way. */
  static String missing(StepVerdict.Blocked blocked) {
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
  static String uncovered(StepVerdict.Blocked blocked) {
    return count("statement ", "statements ", blocked.uncoveredStatements());
  }

  private static String count(String one, String several, Iterable<?> things) {
    ImmutableList<String> names =
        Streams.stream(things).map(Object::toString).collect(toImmutableList());
    return names.isEmpty() ? "" : (names.size() == 1 ? one : several) + String.join(", ", names);
  }

  static String planned(StepVerdict.Blocked blocked) {
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
