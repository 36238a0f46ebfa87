package io.github.ecf4j.examples.schoolreport.output;

import java.util.List;

/**
 * What the template {@code ect.mustache} shows of a teacher; every text is ready for people to
 * read.
 *
 * <p>The names of the parts are the template's keys.
 */
record EctView(
    String school,
    String reportDate,
    String weekOf,
    ReportView.Ect ect,
    String programme,
    String startedOn,
    List<ReportView.Reason> reasons,
    List<Strand> strands,
    Induction induction,
    Calendar calendar,
    List<EventLetters> eventLetters,
    OpenSteps openSteps,
    List<FindingGroup> findings,
    List<String> doubts) {

  boolean hasReasons() {
    return !reasons.isEmpty();
  }

  boolean hasModulesWithoutStudy() {
    return strands.stream()
        .flatMap(strand -> strand.cells().stream())
        .anyMatch(cell -> cell.state().equals(WeekMark.WITHOUT));
  }

  boolean hasFindings() {
    return !findings.isEmpty();
  }

  boolean hasDoubts() {
    return !doubts.isEmpty();
  }

  /** Findings of which the same is asked, and what that is. */
  record FindingGroup(String title, String note, List<FindingView> findings) {}

  /** Induction and entitlements, and how each was worked out. */
  record Induction(List<Fact> facts, List<Why> whys) {}

  record Fact(String name, String text) {}

  record Why(
      String title,
      List<String> notKnown,
      List<WhyStep> steps,
      List<String> readings,
      List<String> figures,
      String sources) {}

  /** A step of a derivation, and what it rests on; empty where the step before says it. */
  record WhyStep(String sentence, String basis) {}

  /** A strand; its name stands above its cells where one of the programme's is long. */
  record Strand(String name, boolean isLong, List<Cell> cells) {}

  /** The letters that stand for a kind of event. */
  record EventLetters(String letters, String words) {}

  record Cell(
      int number, String state, String label, int steps, boolean hasSteps, boolean premature) {}

  /** The plan and what really happened; what is empty is not shown. */
  record Calendar(
      String held,
      String missed,
      String notJudged,
      String unclear,
      int excused,
      List<String> closedDays,
      List<TermRow> terms,
      List<DueWeek> due,
      List<Due> unplaced) {

    boolean hasClosedDays() {
      return !closedDays.isEmpty();
    }

    boolean hasDue() {
      return !due.isEmpty();
    }

    boolean hasUnplaced() {
      return !unplaced.isEmpty();
    }
  }

  record TermRow(String name, List<Week> weeks) {}

  record Week(
      String css,
      String month,
      String words,
      List<WeekMark> coaching,
      List<WeekMark> study,
      List<WeekMark> training) {}

  record DueWeek(String week, List<Due> items) {}

  record Due(String what, String why, boolean moved, boolean closed) {}

  /**
   * The steps open this week: those of the module studied last, and those of earlier ones; and
   * whether others may be open.
   */
  record OpenSteps(
      boolean hasAny,
      boolean hasBank,
      boolean isUnclear,
      String newestModule,
      List<Area> newest,
      int earlierCount,
      List<Area> earlier) {}

  record Area(String title, int module, List<StepLink> steps) {}

  record StepLink(String id, String title) {}
}
