package io.github.ecf4j.model.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;
import net.jqwik.api.statistics.StatisticsReport;

/** A module set agrees with a sorted set of the same modules. */
@Domain(ProgrammeDomain.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@StatisticsReport(onFailureOnly = true)
class ModuleSetProperties {
  private static int[] numbersOf(Iterable<ModuleNumber> modules) {
    return Streams.stream(modules).mapToInt(ModuleNumber::value).toArray();
  }

  @Property
  void holdsWhatItWasMadeOf(@ForAll ImmutableSortedSet<ModuleNumber> model) {
    ModuleSet set = ModuleSet.copyOf(model);

    assertThat(set).containsExactlyElementsOf(model);
    assertThat(set.stream()).containsExactlyElementsOf(model);
    assertThat(set.size()).isEqualTo(model.size());
    assertThat(set.isEmpty()).isEqualTo(model.isEmpty());
    assertThat(set.first()).isEqualTo(model.stream().findFirst());
    assertThat(ProgrammeDomain.ALL).allMatch(m -> set.contains(m) == model.contains(m));
    Statistics.collect(model.isEmpty() ? "empty" : model.size() == 128 ? "full" : "other");
    Statistics.coverage(
        coverage -> {
          coverage.check("empty").percentage(p -> p >= 5);
          coverage.check("full").percentage(p -> p >= 5);
        });
  }

  @Property
  void everyWayOfMakingGivesTheSameSet(@ForAll ImmutableSortedSet<ModuleNumber> model) {
    List<ModuleNumber> twiceAndBackwards = new ArrayList<>(model.descendingSet());
    twiceAndBackwards.addAll(model);
    ModuleSet set = ModuleSet.copyOf(model);

    assertThat(
            List.of(
                ModuleSet.copyOf(twiceAndBackwards),
                ModuleSet.of(numbersOf(twiceAndBackwards)),
                model.stream().map(ModuleSet::of).reduce(ModuleSet.empty(), ModuleSet::union),
                twiceAndBackwards.stream().collect(ModuleSet.toModuleSet()),
                twiceAndBackwards.parallelStream().collect(ModuleSet.toModuleSet()),
                ModuleSet.ofBits(set.lowBits(), set.highBits())))
        .allSatisfy(other -> assertThat(other).isEqualTo(set).hasSameHashCodeAs(set));
  }

  @Property
  void bitsStandForModules(@ForAll long low, @ForAll long high) {
    ModuleSet set = ModuleSet.ofBits(low, high);

    assertThat(set.lowBits()).isEqualTo(low);
    assertThat(set.highBits()).isEqualTo(high);
    assertThat(numbersOf(set))
        .isEqualTo(BitSet.valueOf(new long[] {low, high}).stream().map(bit -> bit + 1).toArray());
  }

  @Property
  void aRangeHasBothItsEndsAndAllBetween(
      @ForAll @IntRange(min = 1, max = 128) int one,
      @ForAll @IntRange(min = 1, max = 128) int two) {
    ModuleNumber first = ModuleNumber.of(Math.min(one, two));
    ModuleNumber last = ModuleNumber.of(Math.max(one, two));

    assertThat(ModuleSet.range(first.value(), last.value()))
        .containsExactlyElementsOf(ProgrammeDomain.ALL.subSet(first, true, last, true));
  }

  @Property
  void combinesAsSortedSetsDo(
      @ForAll ImmutableSortedSet<ModuleNumber> left,
      @ForAll ImmutableSortedSet<ModuleNumber> right) {
    ModuleSet a = ModuleSet.copyOf(left);
    ModuleSet b = ModuleSet.copyOf(right);

    assertThat(a.union(b)).hasSameElementsAs(Sets.union(left, right));
    assertThat(a.intersection(b)).hasSameElementsAs(Sets.intersection(left, right));
    assertThat(a.minus(b)).hasSameElementsAs(Sets.difference(left, right));
  }

  @Property
  void comparesAsSortedSetsDo(
      @ForAll ImmutableSortedSet<ModuleNumber> left,
      @ForAll ImmutableSortedSet<ModuleNumber> right) {
    ModuleSet a = ModuleSet.copyOf(left);
    ModuleSet b = ModuleSet.copyOf(right);
    boolean all = left.containsAll(right);
    boolean some = !Collections.disjoint(left, right);

    assertThat(a.containsAll(b)).isEqualTo(all);
    assertThat(a.intersects(b)).isEqualTo(some);
    assertThat(a.equals(b)).isEqualTo(left.equals(right));
    Statistics.label("contains all").collect(all).coverage(ModuleSetProperties::bothWays);
    Statistics.label("intersects").collect(some).coverage(ModuleSetProperties::bothWays);
  }

  private static void bothWays(StatisticsCoverage coverage) {
    coverage.check(true).percentage(p -> p >= 5);
    coverage.check(false).percentage(p -> p >= 5);
  }

  @Property
  void unionAndIntersectionMakeABooleanAlgebra(
      @ForAll ModuleSet a, @ForAll ModuleSet b, @ForAll ModuleSet c) {
    ModuleSet all = ModuleSet.range(1, 128);

    assertThat(a.union(b)).isEqualTo(b.union(a));
    assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
    assertThat(a.union(b).union(c)).isEqualTo(a.union(b.union(c)));
    assertThat(a.intersection(b).intersection(c)).isEqualTo(a.intersection(b.intersection(c)));
    assertThat(a.intersection(b.union(c))).isEqualTo(a.intersection(b).union(a.intersection(c)));
    assertThat(a.union(b.intersection(c))).isEqualTo(a.union(b).intersection(a.union(c)));
    assertThat(all.minus(a.union(b))).isEqualTo(all.minus(a).intersection(all.minus(b)));
    assertThat(a.union(all.minus(a))).isEqualTo(all);
  }

  @Property
  void minusAndIntersectionPartASet(@ForAll ModuleSet a, @ForAll ModuleSet b) {
    assertThat(a.minus(b).intersects(b)).isFalse();
    assertThat(a.minus(b).union(a.intersection(b))).isEqualTo(a);
    assertThat(a.minus(b).size() + a.intersection(b).size()).isEqualTo(a.size());
  }

  @Property
  void containingAllIsAnOrder(@ForAll ModuleSet a, @ForAll ModuleSet b) {
    assertThat(a.containsAll(a)).isTrue();
    assertThat(a.containsAll(b) && b.containsAll(a)).isEqualTo(a.equals(b));
    assertThat(a.containsAll(b)).isEqualTo(a.union(b).equals(a));
    assertThat(a.containsAll(b)).isEqualTo(b.minus(a).isEmpty());
  }

  @Property
  void aResultThatEqualsTheReceiverIsTheReceiver(@ForAll ModuleSet a, @ForAll ModuleSet b) {
    assertThat(a.union(a.intersection(b))).isSameAs(a);
    assertThat(a.intersection(a.union(b))).isSameAs(a);
    assertThat(a.minus(b.minus(a))).isSameAs(a);
  }

  @Property
  void anEmptyResultIsTheSharedEmptySet(@ForAll ModuleSet a, @ForAll ModuleSet b) {
    assertThat(a.minus(a.union(b))).isSameAs(ModuleSet.empty());
    assertThat(a.intersection(b.minus(a))).isSameAs(ModuleSet.empty());
  }

  @Property
  void printsTheFewestRunsThatNameItsModules(@ForAll ModuleSet set) {
    Assume.that(!set.isEmpty());
    String printed = set.toString();
    List<ModuleSet> runs = new ArrayList<>();
    for (String run : printed.substring(1, printed.length() - 1).split(", ", -1)) {
      List<Integer> ends = Arrays.stream(run.split("-", 2)).map(Integer::valueOf).toList();
      runs.add(ModuleSet.range(ends.get(0), ends.get(ends.size() - 1)));
    }

    assertThat(runs.stream().reduce(ModuleSet.empty(), ModuleSet::union)).isEqualTo(set);
    assertThat(runs)
        .hasSize((int) set.stream().filter(m -> startsARun(set, m)).count())
        .isSortedAccordingTo(Comparator.comparing(run -> run.first().orElseThrow()));
  }

  private static boolean startsARun(ModuleSet set, ModuleNumber module) {
    return module.value() == 1 || !set.contains(ModuleNumber.of(module.value() - 1));
  }

  @Property
  void aResultThatEqualsAnOperandIsThatOperand(@ForAll ModuleSet part, @ForAll ModuleSet b) {
    ModuleSet a = part.intersection(b);

    assertOneOf(a.union(b), a, b);
    assertOneOf(b.union(a), a, b);
    assertOneOf(b.intersection(a), a, b);
  }

  @SuppressWarnings("ReferenceEquality")
  private static void assertOneOf(ModuleSet result, ModuleSet a, ModuleSet b) {
    assertThat(result == a || result == b).as("%s is %s or %s", result, a, b).isTrue();
  }
}
