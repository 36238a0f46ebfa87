package io.github.ecf4j.model.programme;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Modules, and sets of them: empty, full, with few, with many, with any. */
final class ProgrammeDomain extends DomainContextBase {
  static final ImmutableSortedSet<ModuleNumber> ALL =
      IntStream.rangeClosed(1, 128)
          .mapToObj(ModuleNumber::of)
          .collect(toImmutableSortedSet(naturalOrder()));

  @Provide
  Arbitrary<ModuleNumber> moduleNumbers() {
    return Arbitraries.of(ALL);
  }

  @Provide
  Arbitrary<ImmutableSortedSet<ModuleNumber>> sortedSets() {
    Arbitrary<ImmutableSortedSet<ModuleNumber>> any =
        moduleNumbers().set().map(ImmutableSortedSet::copyOf);
    Arbitrary<ImmutableSortedSet<ModuleNumber>> few =
        moduleNumbers().set().ofMaxSize(5).map(ImmutableSortedSet::copyOf);
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.just(ImmutableSortedSet.of())),
        Tuple.of(1, Arbitraries.just(ALL)),
        Tuple.of(2, few),
        Tuple.of(1, few.map(gaps -> ImmutableSortedSet.copyOf(Sets.difference(ALL, gaps)))),
        Tuple.of(3, any));
  }

  @Provide
  Arbitrary<ModuleSet> moduleSets() {
    return sortedSets().map(ModuleSet::copyOf);
  }
}
