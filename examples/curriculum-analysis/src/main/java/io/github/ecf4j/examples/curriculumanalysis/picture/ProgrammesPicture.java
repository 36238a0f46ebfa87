package io.github.ecf4j.examples.curriculumanalysis.picture;

import io.github.ecf4j.curriculum.analysis.Comparison;
import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.curriculum.analysis.Encounter;
import io.github.ecf4j.curriculum.analysis.Presences;
import io.github.ecf4j.curriculum.analysis.Revisits;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.Standard;
import io.github.ecf4j.model.framework.Statement;
import io.github.ecf4j.model.framework.StatementCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where each of several programmes first meets each statement. */
public final class ProgrammesPicture {
  private static final int ROW = 12;
  private static final int LABEL = 34;
  private static final int TRACK = 100;
  private static final int CELL = TRACK + 14;
  private static final int TOP = 66;
  private static final int PANEL_HEAD = 38;
  private static final int GAP = 14;
  private static final String TITLE = "When each programme first meets each statement";

  private final List<CurriculumAnalysis> analyses;
  private final Framework framework;
  private final Map<StatementCode, Presences> presences = new HashMap<>();
  private final Svg svg;

  private ProgrammesPicture(List<CurriculumAnalysis> analyses) {
    this.analyses = analyses;
    this.framework = analyses.get(0).programme().framework();
    Comparison.ofAll(analyses).forEach(one -> presences.put(one.statement(), one));
    this.svg =
        Svg.of(
            Math.max(700, 2 * panelWidth()),
            TOP + Math.max(height(standards(0)), height(standards(1))),
            TITLE);
  }

  /**
   * Draws it.
   *
   * @param analyses the programmes' analyses, one at least
   * @return an SVG document
   */
  public static String of(List<CurriculumAnalysis> analyses) {
    ProgrammesPicture picture = new ProgrammesPicture(analyses);
    picture.head();
    for (int i = 0; i < 2; i++) {
      int y = TOP;
      for (Standard standard : picture.standards(i)) {
        picture.panel(standard, i * picture.panelWidth(), y);
        y += picture.height(List.of(standard));
      }
    }
    return picture.svg.finish();
  }

  private int panelWidth() {
    return LABEL + CELL * analyses.size() + 20;
  }

  private List<Standard> standards(int place) {
    List<Standard> all = framework.standards();
    return all.subList(place * all.size() / 2, (place + 1) * all.size() / 2);
  }

  private int height(List<Standard> standards) {
    return standards.stream()
        .mapToInt(one -> PANEL_HEAD + GAP + ROW * framework.statementsOf(one).size())
        .sum();
  }

  private void head() {
    svg.text(4, 20, 15, Svg.Anchor.START, TITLE);
    svg.text(4, 40, 12, Svg.Anchor.START, "grey bar: the programme, from first module to last");
    double x = 310;
    x = key(x, Marks.CORE, "core");
    x = key(x, Marks.CONNECTOR, "connector");
    x = key(x, Marks.EVENT, "training or community");
    svg.text(x, 40, 12, Svg.Anchor.START, "no bar: nowhere");
  }

  private double key(double x, String colour, String words) {
    svg.rect(x, 30, 6, 11, colour, "");
    svg.text(x + 11, 40, 12, Svg.Anchor.START, words);
    return x + 30 + 6.2 * words.length();
  }

  private void panel(Standard standard, int left, int y) {
    svg.text(
        left + 4,
        y + 14,
        13,
        Svg.Anchor.START,
        "Standard " + standard.number() + ": " + standard.title());
    for (int i = 0; i < analyses.size(); i++) {
      String id = analyses.get(i).programme().id();
      svg.text(
          left + LABEL + CELL * i,
          y + 32,
          10,
          Svg.Anchor.START,
          id.length() > 17 ? id.substring(0, 16) + "\u2026" : id,
          id);
    }
    double at = y + PANEL_HEAD;
    for (Statement statement : framework.statementsOf(standard)) {
      svg.text(
          left + LABEL - 5.0,
          at + ROW - 2.5,
          10,
          Svg.Anchor.END,
          statement.code().toString(),
          statement.summary());
      for (int i = 0; i < analyses.size(); i++) {
        cell(analyses.get(i), statement.code(), left + LABEL + CELL * i, at);
      }
      at += ROW;
    }
  }

  private void cell(CurriculumAnalysis analysis, StatementCode code, double x, double y) {
    @Nullable Presences all = presences.get(code);
    @Nullable Revisits revisits =
        all == null ? null : all.byProgramme().get(analysis.programme().id());
    if (revisits == null) {
      return;
    }
    for (Encounter first : revisits.first().stream().toList()) {
      svg.rect(x, y, TRACK, ROW - 2.0, Marks.NOTHING, "");
      svg.rect(
          x + (TRACK - 4) * share(analysis, first),
          y,
          4,
          ROW - 2.0,
          Marks.colour(first),
          analysis.programme().id() + ": " + Marks.title(first));
    }
  }

  private static double share(CurriculumAnalysis analysis, Encounter first) {
    return analysis.modulesBefore(first.stop())
        / (double) Math.max(1, analysis.programme().modules().size());
  }
}
