package io.github.ecf4j.examples.schoolreport.output;

import java.time.LocalDate;
import java.util.Comparator;
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
    String ectCount,
    int coreCount,
    int advisoryCount,
    int flexCount,
    List<Doubt> doubts,
    List<String> silences,
    List<String> takenForGranted,
    List<NotApplied> notApplied,
    List<CheckIn> checkIns,
    List<Closed> closed,
    Coming coming,
    List<Mentees> week,
    List<Ect> ects,
    List<Mentor> mentors,
    Settings settings,
    List<Condition> conditions,
    String conditionsSource,
    List<Refused> refused,
    String refusedCount,
    int ignoredLater) {

  boolean hasDoubts() {
    return !doubts.isEmpty();
  }

  boolean hasSilences() {
    return !silences.isEmpty();
  }

  boolean hasNotApplied() {
    return !notApplied.isEmpty();
  }

  boolean hasTakenForGranted() {
    return !takenForGranted.isEmpty();
  }

  boolean hasClosed() {
    return !closed.isEmpty();
  }

  boolean hasWeek() {
    return !week.isEmpty();
  }

  boolean hasRefused() {
    return !refused.isEmpty();
  }

  boolean hasIgnoredLater() {
    return ignoredLater > 0;
  }

  /** The rules of which a programme says nothing. */
  record NotApplied(String programme, String count, String rules) {}

  /** What cannot be told, and whom and which rules it touches. */
  record Doubt(String why, String whom, String what) {}

  /** A teacher or a mentor to check in with; the link leads to more. */
  record CheckIn(String link, String person, String with, List<Reason> reasons) {

    LocalDate newest() {
      return reasons.stream().map(Reason::on).max(Comparator.naturalOrder()).orElseThrow();
    }
  }

  /** News of a teacher that is closed, and where to read of it. */
  record Closed(String link, String person, String what) {}

  /** A reason, what to do next, and the day of the latest of what it tells. */
  record Reason(String weight, String text, String next, LocalDate on) {}

  /** What comes up by day, and what has no date yet. */
  record Coming(List<ComingDay> days, List<ComingItem> undated) {

    boolean hasAny() {
      return !days.isEmpty() || hasUndated();
    }

    boolean hasUndated() {
      return !undated.isEmpty();
    }
  }

  record ComingDay(String when, List<ComingItem> items) {}

  /** What comes up, what those are whom it is for, and who they are; empty where that is said. */
  record ComingItem(String what, String group, String whom) {}

  /** The teachers of a mentor; the mentor is empty where none is recorded. */
  record Mentees(String mentor, List<EctWeek> ects) {}

  /** A teacher's week; away says why nothing is asked, if so. */
  record EctWeek(
      String ectId,
      String link,
      String away,
      String studied,
      String observed,
      String coached,
      List<PastWeek> past) {}

  record PastWeek(String label, String words, String away, List<WeekMark> marks) {}

  record Ect(
      String link,
      String ectId,
      String mentorId,
      String inductionTutor,
      String appropriateBody,
      String year,
      String completed,
      int moduleCount,
      String thisWeek,
      String lastSession,
      String terms,
      String end,
      String openModules,
      String findings,
      boolean isInDoubt) {}

  record Mentor(
      String anchor,
      String mentorId,
      String ects,
      String programme,
      boolean isProgrammeUnclear,
      String nextTraining,
      String openTraining,
      String openCount,
      boolean isAttendanceKnown,
      List<FindingView> findings,
      String findingCount) {

    boolean hasFindings() {
      return !findings.isEmpty();
    }
  }

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
