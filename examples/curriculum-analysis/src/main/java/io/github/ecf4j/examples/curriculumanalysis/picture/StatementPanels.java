package io.github.ecf4j.examples.curriculumanalysis.picture;

import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.curriculum.analysis.Stop;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.Standard;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.StudyModule;
import java.util.List;
import java.util.Optional;

/** The ground of a picture with a line for each statement and a column for each stop. */
final class StatementPanels {
  static final int ROW = 12;

  /** Up to so many stops, the panels stand in two columns. */
  private static final int FEW_STOPS = 60;

  private static final int MANY_STOPS = 110;
  private static final int LABEL = 34;
  private static final int RIGHT = 46;
  private static final int PANEL_HEAD = 52;
  private static final int GAP = 18;
  private static final int TITLE = 32;
  private static final int LEAST_PANEL = 340;

  private final CurriculumAnalysis analysis;
  private final Framework framework;
  private final Svg svg;
  private final int column;
  private final int panelWidth;
  private final int top;
  private final ImmutableMap<String, String> labels;

  private StatementPanels(CurriculumAnalysis analysis, String title) {
    int stops = analysis.sequence().size();
    this.analysis = analysis;
    this.framework = analysis.programme().framework();
    this.column = column(analysis);
    this.panelWidth = Math.max(LEAST_PANEL, LABEL + column * stops + RIGHT);
    int width = columns() * panelWidth;
    Marks.Key key = Marks.key(analysis);
    this.top = TITLE + key.height(width - 8.0) + 4;
    this.labels =
        StrandLabels.of(analysis.programme(), this::left, column * (double) stops + RIGHT);
    this.svg = Svg.of(width, height(), title);
    svg.text(4, 20, 15, Svg.Anchor.START, title);
    key.draw(svg, 4, TITLE, width - 8.0);
  }

  /** How wide a stop is; a long programme has narrow ones. */
  static int column(CurriculumAnalysis analysis) {
    return analysis.sequence().size() > MANY_STOPS ? 8 : 10;
  }

  /** What stands on the line of a statement. */
  interface Line {
    /**
     * Draws it.
     *
     * @param svg where
     * @param statement the statement
     * @param x the left edge of the first stop
     * @param y the upper edge of the line
     */
    void draw(Svg svg, Statement statement, double x, double y);
  }

  static String draw(CurriculumAnalysis analysis, String title, Line line) {
    StatementPanels panels = new StatementPanels(analysis, title);
    for (int i = 0; i < panels.columns(); i++) {
      panels.column(panels.standards(i), i * panels.panelWidth, line);
    }
    return panels.svg.finish();
  }

  private int columns() {
    return analysis.sequence().size() <= FEW_STOPS ? 2 : 1;
  }

  private List<Standard> standards(int place) {
    List<Standard> all = framework.standards();
    return all.subList(place * all.size() / columns(), (place + 1) * all.size() / columns());
  }

  private int height() {
    int height = 0;
    for (int i = 0; i < columns(); i++) {
      height = Math.max(height, height(standards(i)));
    }
    return top + height;
  }

  private int height(List<Standard> standards) {
    return standards.stream()
        .mapToInt(one -> PANEL_HEAD + GAP + ROW * framework.statementsOf(one).size())
        .sum();
  }

  private void column(List<Standard> standards, int left, Line line) {
    int y = top;
    for (Standard standard : standards) {
      int rows = framework.statementsOf(standard).size();
      int at = y + PANEL_HEAD;
      for (Statement statement : framework.statementsOf(standard)) {
        svg.text(
            left + LABEL - 5,
            at + ROW - 2.5,
            10,
            Svg.Anchor.END,
            statement.code().toString(),
            statement.summary());
        line.draw(svg, statement, left + LABEL, at);
        at += ROW;
      }
      // Last, so that the lines between strands lie upon the rows.
      head(standard, left, y, rows);
      y = at + GAP;
    }
  }

  private void head(Standard standard, int left, int y, int rows) {
    svg.text(
        left + 4,
        y + 14,
        13,
        Svg.Anchor.START,
        "Standard " + standard.number() + ": " + standard.title());
    for (Stop stop : analysis.sequence()) {
      double x = left + LABEL + column * (stop.position() - 1.0);
      // All else has a line of its own, so that no dot looks like a part of a number.
      svg.text(
          x + column / 2.0,
          stop.place().module().isPresent() ? y + 48 : y + 39,
          9,
          Svg.Anchor.MIDDLE,
          label(stop),
          name(stop));
      stop.place()
          .module()
          .flatMap(analysis.programme()::module)
          .filter(this::beginsAStrand)
          .ifPresent(module -> strand(module, x, y, rows));
    }
  }

  /** The left edge of a module, from the first stop. */
  private double left(ModuleNumber module) {
    return column
        * (double)
            analysis.sequence().stream()
                .takeWhile(stop -> !stop.place().equals(new Stop.OfModule(module)))
                .count();
  }

  private boolean beginsAStrand(StudyModule module) {
    return analysis
        .programme()
        .modulesOf(module.strand().code())
        .first()
        .equals(Optional.of(module.number()));
  }

  private String name(Stop stop) {
    return stop.place()
        .module()
        .flatMap(analysis.programme()::module)
        .map(module -> stop + ": " + module.title())
        .or(
            () ->
                stop.place()
                    .event()
                    .flatMap(analysis.programme()::event)
                    .map(event -> stop + ": " + event.topic().orElseGet(event::name)))
        .orElse(stop.toString());
  }

  /** Every other module by its number, so that labels do not touch. */
  private static String label(Stop stop) {
    if (stop.place().event().isPresent()) {
      return "\u2022";
    }
    return stop.place()
        .module()
        .map(number -> number.value() % 2 == 0 || number.value() == 1 ? number.toString() : "")
        .orElse("\u25aa");
  }

  private void strand(StudyModule module, double x, int y, int rows) {
    String label = labels.getOrDefault(module.strand().code(), "");
    svg.text(x, y + 27, 10, Svg.Anchor.START, label, module.strand().name());
    svg.line(x - 0.5, y + 17, x - 0.5, y + PANEL_HEAD + ROW * rows, "#777777");
  }
}
