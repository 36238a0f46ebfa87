package io.github.ecf4j.model.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.ecf4j.model.check.Check;
import java.util.ArrayList;
import java.util.List;

/** What if a module stood elsewhere: weeks and numbers stay, and modules pass through them. */
final class ModuleMove {
  private ModuleMove() {}

  static Programme of(Programme programme, ModuleNumber from, ModuleNumber to) {
    StudyModule moved = module(programme, "from", from);
    StudyModule there = module(programme, "to", to);
    List<StudyModule> modules = new ArrayList<>(programme.modules());
    int place = modules.indexOf(there);
    modules.remove(moved);
    modules.add(place, moved.toBuilder().strand(there.strand()).build());
    ImmutableList.Builder<StudyModule> placed = ImmutableList.builder();
    for (int i = 0; i < modules.size(); i++) {
      StudyModule here = programme.modules().get(i);
      placed.add(modules.get(i).toBuilder().number(here.number()).week(here.week()).build());
    }
    ImmutableList<ModuleNumber> before =
        programme.modules().stream().map(StudyModule::number).collect(toImmutableList());
    List<String> after = Lists.transform(modules, StudyModule::code);
    return programme.toBuilder()
        .modules(placed.build())
        .coverage(
            Coverage.of(
                programme.coverage().rows().stream()
                    .map(row -> row(row, programme, before, after))
                    .collect(toImmutableList())))
        .build();
  }

  private static StudyModule module(Programme programme, String field, ModuleNumber number) {
    Check.that(programme.module(number).isPresent(), field, number, "a module of", programme.id());
    return programme.module(number).orElseThrow();
  }

  /** The row of the same module, which its code names. */
  private static CoverageRow row(
      CoverageRow row, Programme programme, List<ModuleNumber> numbers, List<String> codes) {
    return row.module()
        .flatMap(programme::module)
        .map(module -> numbers.get(codes.indexOf(module.code())))
        .<CoverageRow>map(number -> row.toBuilder().module(number).build())
        .orElse(row);
  }
}
