package io.github.ecf4j.examples.schoolreport.output;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.examples.schoolreport.audit.MentorReport;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.rule.study.StudyCadence;
import java.util.Arrays;
import java.util.List;

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

  /** What came after has left it behind. */
  CLOSED(
      "closed",
      "closed",
      "Nothing is left to mend: a later coaching session has moved on, or induction is served."),

  /** A module was not studied in its week, and was in a later one. */
  STUDIED_SINCE(
      "since studied",
      "since studied",
      "Planned for an earlier week, and studied later than that: nothing is left to do."),

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

  /** How many ask a teacher for what, as in {@code 1 to mend, 2 allowed departures}. */
  static String count(EctAudit ect) {
    return count(apart(ect));
  }

  /** How many ask a mentor for what. */
  static String count(MentorReport mentor) {
    return count(Multimaps.index(mentor.report().findings(), finding -> of(finding, true, false)));
  }

  /** Empty if none is asked for. */
  private static String count(ImmutableListMultimap<Asked, Finding> apart) {
    return Arrays.stream(values())
        .filter(apart::containsKey)
        .map(asked -> asked.count(apart.get(asked).size()))
        .collect(joining(", "));
  }

  /** The findings on a teacher by what they ask for. */
  static List<EctView.FindingGroup> groups(EctAudit ect) {
    ImmutableListMultimap<Asked, Finding> apart = apart(ect);
    return Arrays.stream(values())
        .filter(apart::containsKey)
        .map(
            asked ->
                new EctView.FindingGroup(
                    Words.capital(asked.many),
                    asked.note,
                    apart.get(asked).stream()
                        .map(finding -> FindingView.of(finding, ect.names()))
                        .map(view -> asked.isPast() ? view.withNothingNext() : view)
                        .toList()))
        .toList();
  }

  private static ImmutableListMultimap<Asked, Finding> apart(EctAudit ect) {
    return Multimaps.index(
        ect.report().findings(),
        finding ->
            of(
                finding,
                ect.isOpen(finding),
                finding.justification() instanceof StudyCadence.NotInItsWeek late
                    && ect.completed().contains(late.module())));
  }

  private static Asked of(Finding finding, boolean isOpen, boolean isStudied) {
    return switch (finding.weight()) {
      case CORE -> isOpen ? TO_MEND : CLOSED;
      case ADVISORY -> isStudied ? STUDIED_SINCE : isOpen ? WORTH_A_LOOK : CLOSED;
      case FLEX -> ALLOWED;
    };
  }

  private boolean isPast() {
    return this == CLOSED || this == STUDIED_SINCE;
  }

  private String count(int number) {
    return Words.number(number) + " " + (number == 1 ? one : many);
  }
}
