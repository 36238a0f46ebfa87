package io.github.ecf4j.examples.curriculumanalysis.picture;

import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.curriculum.analysis.Stop;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.Standard;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.programme.StudyModule;
import java.util.List;
import java.util.Optional;

/** The ground of a picture with a line for each statement and a column for each stop. */
final class StatementPanels {
  static final int ROW = 12;
  static final int COLUMN = 10;
  private static final int LABEL = 34;
  private static final int HEAD = 62;
  private static final int PANEL_HEAD = 52;
  private static final int GAP = 18;

  private final CurriculumAnalysis analysis;
  private final Framework framework;
  private final Svg svg;
  private final int panelWidth;

  private StatementPanels(CurriculumAnalysis analysis, String title) {
    this.analysis = analysis;
    this.framework = analysis.programme().framework();
    this.panelWidth = LABEL + COLUMN * analysis.sequence().size() + 46;
    this.svg = Svg.of(2 * panelWidth, height(), title);
    svg.text(4, 20, 15, Svg.Anchor.START, title);
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
    Marks.key(panels.svg, 4, 44, Marks.hasEvents(analysis));
    int half = panels.framework.standards().size() / 2;
    panels.column(panels.framework.standards().subList(0, half), 0, line);
    panels.column(panels.framework.standards().subList(half, 2 * half), panels.panelWidth, line);
    return panels.svg.finish();
  }

  private int height() {
    List<Standard> all = framework.standards();
    int half = all.size() / 2;
    return HEAD + Math.max(height(all.subList(0, half)), height(all.subList(half, all.size())));
  }

  private int height(List<Standard> standards) {
    return standards.stream()
        .mapToInt(one -> PANEL_HEAD + GAP + ROW * framework.statementsOf(one).size())
        .sum();
  }

  private void column(List<Standard> standards, int left, Line line) {
    int y = HEAD;
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
      double x = left + LABEL + COLUMN * (stop.position() - 1);
      // Events have a line of their own, so that no dot looks like a part of a number.
      svg.text(
          x + COLUMN / 2.0,
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
        .orElse(stop.toString());
  }

  /** Every other module by its number, so that labels do not touch. */
  private static String label(Stop stop) {
    return stop.place()
        .module()
        .map(number -> number.value() % 2 == 0 || number.value() == 1 ? number.toString() : "")
        .orElse("\u2022");
  }

  private void strand(StudyModule module, double x, int y, int rows) {
    svg.text(x, y + 27, 10, Svg.Anchor.START, module.strand().name());
    svg.line(x - 0.5, y + 17, x - 0.5, y + PANEL_HEAD + ROW * rows, "#777777");
  }
}
