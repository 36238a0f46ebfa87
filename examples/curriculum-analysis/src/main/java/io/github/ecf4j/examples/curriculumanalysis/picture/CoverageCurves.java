package io.github.ecf4j.examples.curriculumanalysis.picture;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.curriculum.analysis.CoveragePoint;
import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.curriculum.analysis.Scope;
import io.github.ecf4j.curriculum.analysis.Stop;
import io.github.ecf4j.model.framework.Standard;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.Strand;
import java.util.List;

/** How much of each standard the sequence has covered by each stop. */
public final class CoverageCurves {
  private static final int WIDTH = 270;
  private static final int HEIGHT = 200;
  private static final double PLOT_WIDTH = 200;
  private static final int PLOT_HEIGHT = 120;
  private static final int LEFT = 40;
  private static final int TOP = 92;

  private final CurriculumAnalysis analysis;
  private final ImmutableSet<Stop> mapped;
  private final Svg svg;

  private CoverageCurves(CurriculumAnalysis analysis) {
    this.analysis = analysis;
    this.mapped = analysis.matrix().rowKeySet();
    int rows = (analysis.programme().framework().standards().size() + 3) / 4;
    this.svg = Svg.of(4 * WIDTH, 70 + rows * HEIGHT, "How coverage of each standard grows");
  }

  /**
   * Draws them.
   *
   * @param analysis the programme's analysis
   * @return an SVG document
   */
  public static String of(CurriculumAnalysis analysis) {
    CoverageCurves curves = new CoverageCurves(analysis);
    curves.head();
    int place = -1;
    for (Standard standard : analysis.programme().framework().standards()) {
      place++;
      curves.panel(standard, WIDTH * (place % 4) + LEFT, HEIGHT * (place / 4) + TOP);
    }
    return curves.svg.finish();
  }

  private void head() {
    svg.text(4, 20, 15, Svg.Anchor.START, "How coverage of each standard grows");
    svg.path("M4 40L34 40", Marks.EVENT, "5");
    svg.text(40, 44, 12, Svg.Anchor.START, "met in any way");
    svg.path("M270 40L300 40", Marks.CORE, "2");
    svg.text(306, 44, 12, Svg.Anchor.START, "as core");
  }

  private void panel(Standard standard, double x, double y) {
    Scope scope = Scope.of(analysis.programme().framework(), standard);
    svg.text(x, y - 10, 11, Svg.Anchor.START, heading(standard));
    for (int percent = 0; percent <= 100; percent += 50) {
      double at = y + PLOT_HEIGHT * (100 - percent) / 100.0;
      svg.line(x, at, x + PLOT_WIDTH, at, Marks.GRID);
      svg.text(x - 4, at + 4, 10, Svg.Anchor.END, percent + " %");
    }
    List<CoveragePoint> any = mapped(analysis.cumulative(scope));
    List<CoveragePoint> core =
        mapped(analysis.cumulative(scope, CurriculumAnalysis.ofStrength(CoverageStrength.CORE)));
    Programme programme = analysis.programme();
    ImmutableMap<String, String> labels =
        StrandLabels.of(programme, module -> left(module, any), PLOT_WIDTH);
    for (Strand strand : programme.strands()) {
      programme
          .modulesOf(strand.code())
          .first()
          .flatMap(programme::module)
          .ifPresent(
              module ->
                  strand(
                      x + left(module.number(), any), y, labels.getOrDefault(strand.code(), "")));
    }
    svg.path(steps(any, x, y), Marks.EVENT, "5");
    svg.path(steps(core, x, y), Marks.CORE, "2");
    // Below, where no curve can run through it.
    svg.text(
        x,
        y + PLOT_HEIGHT + 30,
        11,
        Svg.Anchor.START,
        last(any) + " of " + scope.statements().size() + ", core " + last(core));
  }

  /** Without the stops on which nothing was published: a flat line there would say too much. */
  private List<CoveragePoint> mapped(List<CoveragePoint> points) {
    return points.stream().filter(point -> mapped.contains(point.stop())).toList();
  }

  /** How far to the right a module is: as many mapped stops come before it. */
  private double left(ModuleNumber module, List<CoveragePoint> points) {
    Stop.Place place = new Stop.OfModule(module);
    long before =
        analysis.sequence().stream()
            .takeWhile(stop -> !stop.place().equals(place))
            .filter(mapped::contains)
            .count();
    return PLOT_WIDTH * before / (double) Math.max(1, points.size());
  }

  private void strand(double at, double y, String label) {
    svg.line(at, y, at, y + PLOT_HEIGHT + 4, Marks.GRID);
    svg.text(at, y + PLOT_HEIGHT + 14, 10, Svg.Anchor.START, label);
  }

  private static String heading(Standard standard) {
    return standard.number() + ": " + standard.title();
  }

  private static int last(List<CoveragePoint> points) {
    return points.isEmpty() ? 0 : points.get(points.size() - 1).covered();
  }

  private static String steps(List<CoveragePoint> points, double x, double y) {
    StringBuilder path = new StringBuilder("M" + Svg.point(x, y + PLOT_HEIGHT));
    double before = y + PLOT_HEIGHT;
    int place = 0;
    for (CoveragePoint point : points) {
      place++;
      double right = x + PLOT_WIDTH * place / (double) points.size();
      double height = y + PLOT_HEIGHT * (1 - point.covered() / (double) point.all());
      path.append('L')
          .append(Svg.point(right, before))
          .append('L')
          .append(Svg.point(right, height));
      before = height;
    }
    return path.toString();
  }
}
