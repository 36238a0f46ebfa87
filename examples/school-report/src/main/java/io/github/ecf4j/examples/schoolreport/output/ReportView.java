package io.github.ecf4j.examples.schoolreport.output;

import java.util.List;

/**
 * What the template {@code report.mustache} shows; every text is ready for people to read.
 *
 * <p>The names of the parts are the template's keys.
 */
record ReportView(
    String school,
    String reportDate,
    String weekOf,
    int ectCount,
    int coreCount,
    int advisoryCount,
    int flexCount,
    List<Doubt> doubts,
    boolean hasDoubts,
    List<String> takenForGranted,
    List<NotApplied> notApplied,
    List<CheckIn> checkIns,
    List<EventLetters> eventLetters,
    List<Ect> ects,
    List<AreaInWords> areas,
    List<Mentor> mentors,
    Settings settings,
    List<Condition> conditions,
    String conditionsSource,
    List<Refused> refused,
    boolean hasRefused,
    int ignoredLater,
    boolean hasIgnoredLater) {

  boolean hasNotApplied() {
    return !notApplied.isEmpty();
  }

  /** The rules of which a programme says nothing. */
  record NotApplied(String programme, int count, String rules) {}

  boolean hasTakenForGranted() {
    return !takenForGranted.isEmpty();
  }

  /** What cannot be told, and whom and which rules it touches. */
  record Doubt(String why, String what) {}

  /** A teacher or a mentor to check in with. */
  record CheckIn(String anchor, String person, String with, List<Reason> reasons) {}

  record Reason(String weight, String text) {}

  record Ect(
      String anchor,
      String ectId,
      String mentorId,
      String appropriateBody,
      String year,
      String programme,
      String startedOn,
      String completed,
      int moduleCount,
      String thisWeek,
      String lastSession,
      List<Strand> strands,
      Induction induction,
      Calendar calendar,
      String openModules,
      OpenSteps openSteps,
      List<Item> findings,
      boolean hasFindings,
      boolean isInDoubt) {}

  /** Induction and entitlements, and how each was worked out. */
  record Induction(List<Fact> facts, List<Why> whys) {}

  record Fact(String name, String text) {}

  record Why(
      String title,
      List<String> notKnown,
      List<String> steps,
      List<String> readings,
      List<String> figures,
      String sources) {}

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

  /** The steps open this week: those of the module studied last, and those of earlier ones. */
  record OpenSteps(
      boolean hasAny,
      boolean hasBank,
      String newestModule,
      List<Area> newest,
      int earlierCount,
      List<Area> earlier) {}

  record Area(String title, int module, List<StepLink> steps) {}

  record StepLink(String id, String title) {}

  record AreaInWords(String title, String module, List<StepInWords> steps) {}

  record StepInWords(
      String id,
      String title,
      String text,
      List<String> criteria,
      List<Example> examples,
      boolean hasExamples) {}

  record Example(String level, String text) {}

  record Item(String rule, String weight, String on, String message, String sources) {}

  record Mentor(
      String anchor,
      String mentorId,
      String ects,
      String programme,
      boolean isProgrammeUnclear,
      String nextTraining,
      String openTraining,
      boolean isAttendanceKnown,
      List<Item> findings,
      boolean hasFindings) {}

  /** The settings that differ from the default, and how many rows say what is the default. */
  record Settings(List<Setting> differing, int asByDefault) {

    boolean hasDiffering() {
      return !differing.isEmpty();
    }
  }

  record Setting(String id, String words, String byDefault, String whom, String decision) {}

  /** One of the five conditions, with questions for the coordinator. */
  record Condition(String title, List<String> questions) {}

  record Refused(String file, long line, String field, String value, String problem) {}
}
