package io.github.ecf4j.examples.curriculumanalysis.picture;

import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.curriculum.analysis.Encounter;
import io.github.ecf4j.curriculum.analysis.Revisits;
import io.github.ecf4j.model.framework.Statement;
import java.util.Locale;

/** When each statement is met first, again and last. */
public final class RevisitStrip {
  private static final int ROW = StatementPanels.ROW;

  private RevisitStrip() {}

  /**
   * Draws it.
   *
   * @param analysis the programme's analysis
   * @return an SVG document
   */
  public static String of(CurriculumAnalysis analysis) {
    return StatementPanels.draw(
        analysis,
        "When each statement is met, and how far apart",
        (svg, statement, x, y) -> line(analysis, svg, statement, x, y));
  }

  private static void line(
      CurriculumAnalysis analysis, Svg svg, Statement statement, double x, double y) {
    int column = StatementPanels.column(analysis);
    Revisits revisits = analysis.revisits(statement.code());
    double middle = y + ROW / 2.0;
    double end = x + column * analysis.sequence().size();
    svg.line(x, middle, end, middle, "#eeeeee");
    if (revisits.first().isPresent() && revisits.last().isPresent()) {
      svg.path(
          "M"
              + Svg.point(centre(x, column, revisits.first().get()), middle)
              + "L"
              + Svg.point(centre(x, column, revisits.last().get()), middle),
          "#888888",
          "2");
    }
    for (Encounter one : revisits.encounters()) {
      String colour = Marks.colour(one);
      svg.circle(centre(x, column, one), middle, column * 0.4, colour, colour, Marks.title(one));
      if (one.suspect()) {
        Marks.suspect(svg, centre(x, column, one), middle);
      }
    }
    svg.text(end + 6, y + ROW - 2.5, 10, Svg.Anchor.START, times(revisits.encounters().size()));
  }

  private static double centre(double x, int column, Encounter one) {
    return x + column * (one.stop().position() - 0.5);
  }

  private static String times(int count) {
    return count == 0 ? "nowhere" : String.format(Locale.ROOT, "%d \u00d7", count);
  }
}
