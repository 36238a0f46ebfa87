package io.github.ecf4j.examples.curriculumanalysis.picture;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.curriculum.analysis.Encounter;
import io.github.ecf4j.model.programme.CoveragePlace;
import io.github.ecf4j.model.programme.CoverageStrength;
import java.util.Locale;
import java.util.stream.Collectors;

/** Colours that people tell apart however they see colour, and in grey; and the words for them. */
final class Marks {
  static final String CORE = "#08306b";
  static final String CONNECTOR = "#9ecae1";
  static final String EVENT = "#e69f00";
  static final String NOTHING = "#f0f0f0";
  static final String GRID = "#c8c8c8";
  static final String SUSPECT = "#ffffff";

  private Marks() {}

  /** By strength; what is taught in training or community alone has a colour of its own. */
  static String colour(Encounter encounter) {
    if (encounter.places().stream().noneMatch(CoveragePlace::isInUnit)) {
      return EVENT;
    }
    return switch (encounter.strength()) {
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

  static boolean hasColour(CurriculumAnalysis analysis, String colour) {
    return analysis.encounters().stream().anyMatch(one -> colour(one).equals(colour));
  }

  static String title(Encounter encounter) {
    return encounter.statement()
        + " in "
        + encounter.stop()
        + ": "
        + encounter.strength().name().toLowerCase(Locale.ROOT)
        + ", in "
        + encounter.places().stream().map(Marks::words).collect(Collectors.joining(", "))
        + (encounter.suspect() ? ", suspect" : "");
  }

  private static String words(CoveragePlace place) {
    return place.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The key to the colours and marks that a programme has, in lines of a width. */
  static Key key(CurriculumAnalysis analysis) {
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    entries.add(new Entry(CORE, "core"));
    if (hasColour(analysis, CONNECTOR)) {
      entries.add(new Entry(CONNECTOR, "connector: touched on"));
    }
    if (hasColour(analysis, EVENT)) {
      entries.add(new Entry(EVENT, "taught in training or community alone"));
    }
    if (analysis.encounters().stream().anyMatch(Encounter::suspect)) {
      entries.add(new Entry(SUSPECT, "white dot: the row looks like a slip"));
    }
    boolean events =
        analysis.sequence().stream().anyMatch(stop -> stop.place().event().isPresent());
    if (events) {
      entries.add(
          new Entry(
              "",
              hasEvents(analysis)
                  ? "\u2022 training event"
                  : "\u2022 white column: training event, nothing published on what it covers"));
    }
    if (analysis.sequence().stream().anyMatch(stop -> stop.place().strand().isPresent())) {
      entries.add(new Entry("", "\u25aa end of a block: what is published for it as a whole"));
    }
    return new Key(entries.build());
  }

  /** A colour, or none, and what it means. */
  private record Entry(String colour, String words) {
    double width() {
      return 40 + 6.2 * words.length();
    }
  }

  /** The key to a picture. */
  record Key(ImmutableList<Entry> entries) {
    private static final int LINE = 18;

    /** How high it is, drawn in lines of a width. */
    int height(double width) {
      return flow(width, (entry, x, line) -> {}) * LINE;
    }

    void draw(Svg svg, double left, double top, double width) {
      flow(width, (entry, x, line) -> draw(svg, entry, left + x, top + 12 + LINE * line));
    }

    private static void draw(Svg svg, Entry entry, double x, double y) {
      if (entry.colour().equals(SUSPECT)) {
        svg.rect(x, y - 10, 12, 12, CONNECTOR, "");
        suspect(svg, x + 6, y - 4);
      } else if (!entry.colour().isEmpty()) {
        svg.rect(x, y - 10, 12, 12, entry.colour(), "");
      }
      svg.text(entry.colour().isEmpty() ? x : x + 17, y, 12, Svg.Anchor.START, entry.words());
    }

    /** Sets the entries from left to right, and gives the number of lines. */
    private int flow(double width, Place place) {
      double x = 0;
      int line = 0;
      for (Entry entry : entries) {
        if (x > 0 && x + entry.width() > width) {
          x = 0;
          line++;
        }
        place.set(entry, x, line);
        x += entry.width();
      }
      return line + 1;
    }

    private interface Place {
      void set(Entry entry, double x, int line);
    }
  }
}
