package io.github.ecf4j.examples.curriculumanalysis.picture;

import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.curriculum.analysis.Encounter;
import io.github.ecf4j.model.programme.CoverageStrength;
import java.util.Locale;

/** Colours that people tell apart however they see colour, and in grey; and the words for them. */
final class Marks {
  static final String CORE = "#08306b";
  static final String CONNECTOR = "#9ecae1";
  static final String EVENT = "#e69f00";
  static final String NOTHING = "#f0f0f0";
  static final String GRID = "#c8c8c8";
  static final String SUSPECT = "#ffffff";

  private Marks() {}

  static String colour(CoverageStrength strength) {
    return switch (strength) {
      case CORE -> CORE;
      case CONNECTOR, ECHOED -> CONNECTOR;
      case EVENT -> EVENT;
    };
  }

  static void suspect(Svg svg, double x, double y) {
    svg.circle(x, y, 2.3, SUSPECT, "#000000", "");
  }

  static boolean hasEvents(CurriculumAnalysis analysis) {
    return analysis.encounters().stream().anyMatch(one -> one.strength() == CoverageStrength.EVENT);
  }

  static String title(Encounter encounter) {
    return encounter.statement()
        + " in "
        + encounter.stop()
        + ": "
        + encounter.strength().name().toLowerCase(Locale.ROOT)
        + (encounter.suspect() ? ", suspect" : "");
  }

  /** The key to the colours, from left to right. */
  static void key(Svg svg, double x, double y, boolean events) {
    double at = x;
    at = entry(svg, at, y, CORE, "core to the module");
    at = entry(svg, at, y, CONNECTOR, "connector: touched on");
    if (events) {
      at = entry(svg, at, y, EVENT, "clinic or conference");
    }
    svg.rect(at, y - 10, 12, 12, CONNECTOR, "");
    suspect(svg, at + 6, y - 4);
    svg.text(at + 17, y, 12, Svg.Anchor.START, "white dot: the row looks like a slip");
    if (!events) {
      svg.text(
          at + 230,
          y,
          12,
          Svg.Anchor.START,
          "\u2022 white column: clinic or conference, nothing published on what it covers");
    }
  }

  private static double entry(Svg svg, double x, double y, String colour, String words) {
    svg.rect(x, y - 10, 12, 12, colour, "");
    svg.text(x + 17, y, 12, Svg.Anchor.START, words);
    return x + 40 + 6.2 * words.length();
  }
}
