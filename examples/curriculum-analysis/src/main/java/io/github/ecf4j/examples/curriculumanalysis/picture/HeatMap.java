package io.github.ecf4j.examples.curriculumanalysis.picture;

import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.curriculum.analysis.Encounter;
import io.github.ecf4j.curriculum.analysis.Stop;
import io.github.ecf4j.model.framework.Statement;

/** Which stop covers which statement, and how strongly. */
public final class HeatMap {
  private static final int COLUMN = StatementPanels.COLUMN;
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
        "What each module and event covers",
        (svg, statement, x, y) -> line(analysis, svg, statement, x, y));
  }

  private static void line(
      CurriculumAnalysis analysis, Svg svg, Statement statement, double x, double y) {
    boolean events = Marks.hasEvents(analysis);
    for (Stop stop : analysis.sequence()) {
      if (events || stop.place().module().isPresent()) {
        double left = x + COLUMN * (stop.position() - 1);
        svg.rect(left, y, COLUMN, ROW - 1.0, Marks.NOTHING, "");
      }
    }
    for (Encounter one : analysis.revisits(statement.code()).encounters()) {
      double left = x + COLUMN * (one.stop().position() - 1);
      svg.rect(left, y, COLUMN - 1.0, ROW - 1.0, Marks.colour(one.strength()), Marks.title(one));
      if (one.suspect()) {
        Marks.suspect(svg, left + COLUMN / 2.0 - 0.5, y + ROW / 2.0 - 0.5);
      }
    }
  }
}
