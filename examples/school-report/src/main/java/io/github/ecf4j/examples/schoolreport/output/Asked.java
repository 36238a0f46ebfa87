package io.github.ecf4j.examples.schoolreport.output;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.rules.finding.Finding;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * What findings ask of a coordinator, the most pressing first: a departure that the programme
 * allows is not to be counted with what has to be mended.
 */
enum Asked {
  /** Something tight was broken and can still be put right. */
  TO_MEND(
      "to mend",
      "to mend",
      "A tight part of the programme was broken, and it can still be put right."),

  /** Something recommended was not done. */
  WORTH_A_LOOK(
      "worth a look",
      "worth a look",
      "The programme recommends otherwise; there may be a good reason."),

  /** Something tight was broken, and what came after has left it behind. */
  CLOSED(
      "closed",
      "closed",
      "A tight part of the programme was broken, and nothing is left to mend: a later coaching"
          + " session has moved on, or induction is served."),

  /** The programme allows it. */
  ALLOWED(
      "allowed departure",
      "allowed departures",
      "The programme allows these; they are shown so that you know of them. Nothing is to be"
          + " mended.");

  private final String one;
  private final String many;
  private final String note;

  Asked(String one, String many, String note) {
    this.one = one;
    this.many = many;
    this.note = note;
  }

  /** How many ask for what, as in {@code 1 to mend, 2 allowed departures}; empty if none is. */
  static String count(Collection<Finding> findings, Predicate<Finding> isOpen) {
    ImmutableListMultimap<Asked, Finding> apart = apart(findings, isOpen);
    return Arrays.stream(values())
        .filter(apart::containsKey)
        .map(asked -> asked.count(apart.get(asked).size()))
        .collect(joining(", "));
  }

  /** The findings on a teacher by what they ask for. */
  static List<EctView.FindingGroup> groups(EctAudit ect) {
    ImmutableListMultimap<Asked, Finding> apart = apart(ect.report().findings(), ect::isOpen);
    return Arrays.stream(values())
        .filter(apart::containsKey)
        .map(
            asked ->
                new EctView.FindingGroup(
                    Words.capital(asked.many),
                    asked.note,
                    apart.get(asked).stream()
                        .map(finding -> FindingView.of(finding, ect.names()))
                        .map(view -> asked == CLOSED ? view.withNothingNext() : view)
                        .toList()))
        .toList();
  }

  private static ImmutableListMultimap<Asked, Finding> apart(
      Collection<Finding> findings, Predicate<Finding> isOpen) {
    return Multimaps.index(findings, finding -> of(finding, isOpen));
  }

  private static Asked of(Finding finding, Predicate<Finding> isOpen) {
    return switch (finding.weight()) {
      case CORE -> isOpen.test(finding) ? TO_MEND : CLOSED;
      case ADVISORY -> WORTH_A_LOOK;
      case FLEX -> ALLOWED;
    };
  }

  private String count(int number) {
    return Words.number(number) + " " + (number == 1 ? one : many);
  }
}
