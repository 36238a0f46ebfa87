package io.github.ecf4j.examples.schoolreport.output;

import java.util.List;

/**
 * What the template {@code steps.mustache} shows: the open steps in words.
 *
 * <p>The names of the parts are the template's keys.
 */
record StepsView(
    String school, String reportDate, String weekOf, boolean isUnclear, List<Area> areas) {

  record Area(String title, String module, List<Step> steps) {}

  record Step(
      String id,
      String title,
      String text,
      List<String> criteria,
      List<Example> examples,
      boolean hasExamples) {}

  record Example(String level, String text) {}
}
