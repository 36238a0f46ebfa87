package io.github.ecf4j.examples.curriculumanalysis.picture;

import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.curriculum.analysis.Encounter;
import io.github.ecf4j.curriculum.analysis.Stop;
import io.github.ecf4j.model.framework.Statement;

/** Which stop covers which statement, and how strongly. */
public final class HeatMap {
  private static final int ROW = StatementPanels.ROW;

  private HeatMap() {}

  /**
   * Draws it.
   *
   * @param analysis the programme's analysis
   * @return an SVG document
   */
  public static String of(CurriculumAnalysis analysis) {
    return StatementPanels.draw(
        analysis,
        "Where the programme teaches each statement",
        (svg, statement, x, y) -> line(analysis, svg, statement, x, y));
  }

  private static void line(
      CurriculumAnalysis analysis, Svg svg, Statement statement, double x, double y) {
    int column = StatementPanels.column(analysis);
    boolean events = Marks.hasEvents(analysis);
    for (Stop stop : analysis.sequence()) {
      if (events || stop.place().event().isEmpty()) {
        double left = x + column * (stop.position() - 1);
        svg.rect(left, y, column, ROW - 1.0, Marks.NOTHING, "");
      }
    }
    for (Encounter one : analysis.revisits(statement.code()).encounters()) {
      double left = x + column * (one.stop().position() - 1);
      svg.rect(left, y, column - 1.0, ROW - 1.0, Marks.colour(one), Marks.title(one));
      if (one.suspect()) {
        Marks.suspect(svg, left + column / 2.0 - 0.5, y + ROW / 2.0 - 0.5);
      }
    }
  }
}
