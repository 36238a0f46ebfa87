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
    List<CheckIn> checkIns,
    List<Ect> ects,
    List<Mentor> mentors,
    List<Refused> refused,
    boolean hasRefused,
    int ignoredLater,
    boolean hasIgnoredLater) {

  record CheckIn(String anchor, String ectId, String mentorId, List<Reason> reasons) {}

  record Reason(String weight, String text) {}

  record Ect(
      String anchor,
      String ectId,
      String mentorId,
      String year,
      String programme,
      String startedOn,
      int completed,
      int moduleCount,
      String thisWeek,
      String lastSession,
      List<Strand> strands,
      String openModules,
      List<Item> findings,
      boolean hasFindings) {}

  record Strand(String name, List<Cell> cells) {}

  record Cell(
      int number, String state, String label, int steps, boolean hasSteps, boolean premature) {}

  record Item(String rule, String weight, String on, String message, String sources) {}

  record Mentor(String mentorId, String ects) {}

  record Refused(String file, long line, String field, String value, String problem) {}
}
