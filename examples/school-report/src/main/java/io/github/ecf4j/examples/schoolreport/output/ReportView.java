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
    List<AreaInWords> areas,
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
      OpenSteps openSteps,
      List<Item> findings,
      boolean hasFindings) {}

  record Strand(String name, List<Cell> cells) {}

  record Cell(
      int number, String state, String label, int steps, boolean hasSteps, boolean premature) {}

  /** The steps open this week: those of the module studied last, and those of earlier ones. */
  record OpenSteps(
      boolean hasAny,
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

  record Mentor(String mentorId, String ects) {}

  record Refused(String file, long line, String field, String value, String problem) {}
}
