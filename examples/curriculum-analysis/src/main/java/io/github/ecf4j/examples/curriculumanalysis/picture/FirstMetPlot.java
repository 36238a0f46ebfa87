package io.github.ecf4j.examples.curriculumanalysis.picture;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.ecf4j.curriculum.analysis.Comparison;
import io.github.ecf4j.curriculum.analysis.CurriculumAnalysis;
import io.github.ecf4j.curriculum.analysis.Difference;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.CoveragePlace;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** When two programmes first meet each statement. */
public final class FirstMetPlot {
  private static final int SIDE = 480;
  private static final int LEFT = 90;
  private static final int TOP = 60;
  private static final int LISTED = 14;

  private final CurriculumAnalysis one;
  private final CurriculumAnalysis other;
  private final Svg svg =
      Svg.of(1080, TOP + SIDE + 90, "When two programmes first meet a statement");

  private FirstMetPlot(CurriculumAnalysis one, CurriculumAnalysis other) {
    this.one = one;
    this.other = other;
  }

  /**
   * Draws it.
   *
   * @param one a programme's analysis, upwards
   * @param other another's, to the right
   * @return an SVG document
   */
  public static String of(CurriculumAnalysis one, CurriculumAnalysis other) {
    FirstMetPlot plot = new FirstMetPlot(one, other);
    List<Difference> differences = Comparison.of(one, other);
    plot.axes();
    plot.bubbles(differences);
    plot.words(differences);
    return plot.svg.finish();
  }

  private void axes() {
    double x = LEFT + SIDE + 44;
    key(x, TOP - 34, 5, Marks.CONNECTOR, "first met in a module or block");
    key(x + 200, TOP - 34, 5, Marks.EVENT, "at an event of " + other.programme().id());
    key(x, TOP - 12, radius(1), Marks.CONNECTOR, "1 statement");
    key(x + 110, TOP - 12, radius(5), Marks.CONNECTOR, "5 statements");
    key(x + 230, TOP - 12, radius(15), Marks.CONNECTOR, "15 statements");
    svg.text(4, 20, 15, Svg.Anchor.START, "When the two programmes first meet each statement");
    for (int percent = 0; percent <= 100; percent += 25) {
      double along = SIDE * percent / 100.0;
      svg.line(LEFT + along, TOP, LEFT + along, TOP + SIDE, Marks.GRID);
      svg.line(LEFT, TOP + along, LEFT + SIDE, TOP + along, Marks.GRID);
      svg.text(LEFT + along, TOP + SIDE + 18, 11, Svg.Anchor.MIDDLE, percent + " %");
      svg.text(LEFT - 8, TOP + SIDE - along + 4, 11, Svg.Anchor.END, percent + " %");
    }
    svg.line(LEFT, TOP + SIDE, LEFT + SIDE, TOP, "#777777");
    svg.text(
        LEFT + SIDE / 2.0,
        TOP + SIDE + 40,
        12,
        Svg.Anchor.MIDDLE,
        "share of the modules of " + other.programme().id() + " gone by");
    svg.text(
        4,
        TOP - 14,
        12,
        Svg.Anchor.START,
        "share of the modules of " + one.programme().id() + " gone by");
  }

  private void key(double x, double y, double radius, String colour, String words) {
    svg.circle(x, y, radius, colour, Marks.CORE, "");
    svg.text(x + 14, y + 4, 12, Svg.Anchor.START, words);
  }

  /** Areas grow with the number of statements. */
  private static double radius(int statements) {
    return 2 + 2 * Math.sqrt(statements);
  }

  private void bubbles(List<Difference> differences) {
    ImmutableListMultimap<String, StatementCode> places =
        differences.stream()
            .filter(one -> one.presence() == Difference.Presence.BOTH)
            .map(Difference::statement)
            .collect(ImmutableListMultimap.toImmutableListMultimap(this::place, code -> code));
    Multimaps.asMap(places).values().stream()
        .sorted(Comparator.comparingInt(codes -> -codes.size()))
        .forEach(this::bubble);
  }

  /** An event and the module that follows it are at one place, but not of one colour. */
  private String place(StatementCode code) {
    return share(one, code) + " " + share(other, code) + " " + isEvent(code);
  }

  private void bubble(List<StatementCode> codes) {
    StatementCode any = codes.get(0);
    svg.circle(
        LEFT + SIDE * share(other, any),
        TOP + SIDE * (1 - share(one, any)),
        radius(codes.size()),
        isEvent(any) ? Marks.EVENT : Marks.CONNECTOR,
        Marks.CORE,
        list(codes));
  }

  private boolean isEvent(StatementCode code) {
    return other
        .revisits(code)
        .first()
        .filter(first -> first.stop().place().event().isPresent())
        .isPresent();
  }

  private static double share(CurriculumAnalysis analysis, StatementCode code) {
    return analysis
        .revisits(code)
        .first()
        .map(first -> analysis.modulesBefore(first.stop()))
        .map(before -> before / (double) analysis.programme().modules().size())
        .orElse(0.0);
  }

  private void words(List<Difference> differences) {
    double x = LEFT + SIDE + 40;
    String first = one.programme().id();
    String second = other.programme().id();
    svg.text(x, TOP + 20, 13, Svg.Anchor.START, "All that is published:");
    line(x, 1, "In both", with(differences, Difference.Presence.BOTH));
    line(x, 3, "Only in " + first, with(differences, Difference.Presence.ONE_ONLY));
    line(x, 5, "Only in " + second, with(differences, Difference.Presence.OTHER_ONLY));
    line(x, 7, "In neither", with(differences, Difference.Presence.NEITHER));
    line(x, 9, "Earlier in " + first, when(differences, Difference.When.EARLIER));
    line(x, 11, "Later in " + first, when(differences, Difference.When.LATER));
    line(x, 13, "Less strongly in " + first, weaker(differences));
    List<Difference> modules = Comparison.of(inUnits(one), inUnits(other));
    svg.text(x, TOP + 20 + 18 * 16, 13, Svg.Anchor.START, "Study and mentor meetings alone:");
    count(x, 17, "In both", with(modules, Difference.Presence.BOTH));
    count(x, 18, "In one only", inOne(modules));
    count(x, 19, "Earlier or later", moved(modules));
    count(x, 20, "More or less strongly", changed(modules));
  }

  private void count(double x, int row, String label, Collection<StatementCode> codes) {
    svg.text(x, TOP + 20 + 18 * row, 13, Svg.Anchor.START, label + ": " + codes.size());
  }

  private void line(double x, int row, String label, Collection<StatementCode> codes) {
    count(x, row, label, codes);
    if (!codes.isEmpty() && codes.size() <= LISTED) {
      svg.text(x, TOP + 38 + 18 * row, 12, Svg.Anchor.START, list(codes));
    }
  }

  private static String list(Collection<StatementCode> codes) {
    return codes.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  private static List<StatementCode> with(
      List<Difference> differences, Difference.Presence presence) {
    return where(differences, one -> one.presence() == presence);
  }

  private static List<StatementCode> when(List<Difference> differences, Difference.When when) {
    return where(differences, one -> one.when() == when);
  }

  private static CurriculumAnalysis inUnits(CurriculumAnalysis analysis) {
    return analysis.with(analysis.rows().in(CoveragePlace.STUDY, CoveragePlace.MENTOR_MEETING));
  }

  private static List<StatementCode> inOne(List<Difference> differences) {
    return where(
        differences,
        one ->
            one.presence() == Difference.Presence.ONE_ONLY
                || one.presence() == Difference.Presence.OTHER_ONLY);
  }

  private static List<StatementCode> moved(List<Difference> differences) {
    return where(differences, one -> one.when() != Difference.When.SAME);
  }

  private static List<StatementCode> changed(List<Difference> differences) {
    return where(differences, one -> one.strength() != Difference.Strength.SAME);
  }

  private static List<StatementCode> where(
      List<Difference> differences, Predicate<Difference> wanted) {
    return differences.stream().filter(wanted).map(Difference::statement).toList();
  }

  private static List<StatementCode> weaker(List<Difference> differences) {
    return where(differences, one -> one.strength() == Difference.Strength.WEAKER);
  }
}
