package io.github.ecf4j.examples.curriculumanalysis.picture;

import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.Strand;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What to write where each strand begins, so that no label runs into the next: its name where that
 * fits, else its code, else nothing. It is names for all or for none.
 */
final class StrandLabels {
  private static final double NAME_LETTER = 5.6;
  private static final double CODE_LETTER = 6.6;

  private StrandLabels() {}

  /**
   * The labels.
   *
   * @param programme the programme
   * @param begins where a module begins, in pixels
   * @param end where the last strand ends
   * @return a label for each strand, by its code
   */
  static ImmutableMap<String, String> of(
      Programme programme, ToDoubleFunction<ModuleNumber> begins, double end) {
    List<Strand> strands = programme.strands();
    boolean names = true;
    for (int i = 0; i < strands.size(); i++) {
      names &= strands.get(i).name().length() * NAME_LETTER <= width(programme, begins, end, i);
    }
    ImmutableMap.Builder<String, String> labels = ImmutableMap.builder();
    double free = Double.NEGATIVE_INFINITY;
    for (Strand strand : strands) {
      double at = begin(programme, begins, strand);
      String label = names ? strand.name() : at >= free ? strand.code() : "";
      if (!label.isEmpty()) {
        free = at + label.length() * CODE_LETTER + 3;
      }
      labels.put(strand.code(), label);
    }
    return labels.buildOrThrow();
  }

  private static double width(
      Programme programme, ToDoubleFunction<ModuleNumber> begins, double end, int place) {
    List<Strand> strands = programme.strands();
    double next =
        place + 1 < strands.size() ? begin(programme, begins, strands.get(place + 1)) : end;
    return next - begin(programme, begins, strands.get(place));
  }

  private static double begin(
      Programme programme, ToDoubleFunction<ModuleNumber> begins, Strand strand) {
    return begins.applyAsDouble(programme.modulesOf(strand.code()).first().orElseThrow());
  }
}
