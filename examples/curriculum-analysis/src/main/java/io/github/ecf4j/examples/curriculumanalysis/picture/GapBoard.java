package io.github.ecf4j.examples.curriculumanalysis.picture;

import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.curriculum.analysis.Gaps;
import io.github.ecf4j.model.framework.StatementCode;
import java.util.Set;

/** Statements that the programme treats in passing, or not at all. */
public final class GapBoard {
  private static final int CHIP = 42;
  private static final int ROW = 44;
  private static final int LABEL = 290;
  private static final int CHIPS_IN_ROW = 18;

  private final CurriculumAnalysis analysis;
  private final Svg svg;
  private double y = 44;

  private GapBoard(CurriculumAnalysis analysis, int rows) {
    this.analysis = analysis;
    svg = Svg.of(LABEL + CHIPS_IN_ROW * CHIP + 10, 50 + rows * ROW, "Where the programme is thin");
    svg.text(4, 20, 15, Svg.Anchor.START, "Where the programme is thin");
  }

  /**
   * Draws it.
   *
   * @param analysis the programme's analysis
   * @return an SVG document
   */
  public static String of(CurriculumAnalysis analysis) {
    Gaps gaps = analysis.gaps();
    GapBoard board =
        new GapBoard(
            analysis,
            rows(gaps.nowhere())
                + rows(gaps.eventsOnly())
                + rows(gaps.connectorsOnly())
                + rows(gaps.overviewsOnly()));
    board.row("met nowhere", "#ffffff", gaps.nowhere());
    board.row("taught in training or community alone", Marks.EVENT, gaps.eventsOnly());
    board.row("touched on, never core", Marks.CONNECTOR, gaps.connectorsOnly());
    board.row("met in overviews alone", "#d9d9d9", gaps.overviewsOnly());
    return board.svg.finish();
  }

  private static int rows(Set<StatementCode> codes) {
    return Math.max(1, (codes.size() + CHIPS_IN_ROW - 1) / CHIPS_IN_ROW);
  }

  private String summary(StatementCode code) {
    return analysis.programme().framework().statement(code).orElseThrow().summary();
  }

  private void row(String words, String colour, Set<StatementCode> codes) {
    svg.text(4, y + 20, 13, Svg.Anchor.START, words + " (" + codes.size() + ")");
    int place = 0;
    for (StatementCode code : codes) {
      double x = LABEL + CHIP * (place % CHIPS_IN_ROW);
      double top = y + ROW * (place / CHIPS_IN_ROW);
      svg.rect(x, top, CHIP - 6.0, 30, "#444444", "");
      svg.rect(x + 1, top + 1, CHIP - 8.0, 28, colour, summary(code));
      svg.text(x + CHIP / 2.0 - 3, top + 20, 12, Svg.Anchor.MIDDLE, code.toString());
      place++;
    }
    if (codes.isEmpty()) {
      svg.text(LABEL, y + 20, 13, Svg.Anchor.START, "none");
    }
    y += ROW * rows(codes);
  }
}
