package io.github.ecf4j.examples.schoolreport.output;

import java.util.List;

/**
 * What the template {@code network.mustache} shows; every text is ready for people to read, and one
 * that has nothing to say is empty.
 *
 * <p>The names of the parts are the template's keys.
 */
record NetworkView(
    String reportDate,
    String schools,
    String incomplete,
    Figures total,
    List<School> rows,
    List<Rule> rules,
    boolean hasFindings,
    List<NotApplied> notApplied,
    List<Body> bodies,
    List<Broken> broken) {

  boolean hasDates() {
    return !bodies.isEmpty();
  }

  boolean hasBroken() {
    return !broken.isEmpty();
  }

  boolean hasNotApplied() {
    return !notApplied.isEmpty();
  }

  boolean hasRules() {
    return !rules.isEmpty();
  }

  /** The figures of a school or of all; so many of so many, or empty where nothing was due. */
  record Figures(
      String ects,
      String modulesCompleted,
      String modules,
      String cycles,
      String events,
      String findings,
      String notJudged,
      String rowsRefused) {}

  /** A school; the link is made of letters, digits, hyphens, underscores and percent signs. */
  record School(
      String link,
      String name,
      String folder,
      List<String> silences,
      Figures figures,
      List<RuleCount> byRule,
      List<RuleCount> notJudgedByRule) {

    boolean hasNotJudged() {
      return !notJudgedByRule.isEmpty();
    }

    boolean hasFindings() {
      return !byRule.isEmpty();
    }
  }

  record RuleCount(String rule, String count) {}

  /** A rule; the weights have a count each where there are several. */
  record Rule(String rule, String words, List<Weight> weights, String count, String notJudged) {}

  /** The rules of which a programme says nothing. */
  record NotApplied(String programme, String rules) {}

  record Weight(String weight, String count) {}

  /** An appropriate body and its ECTs; without a name where none is recorded. */
  record Body(String anchor, String name, List<Dates> dates) {}

  /** When an ECT's induction ends, how it is extended, and what is due. */
  record Dates(String school, String ectId, String endsOn, String extension, List<String> due) {}

  record Broken(String folder, String reason) {}
}
