package io.github.ecf4j.model.coaching;

import static io.github.ecf4j.model.coaching.CoachingDomain.log;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.coaching.CoachingDomain.Completion;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BinaryOperator;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(CoachingDomain.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@StatisticsReport(onFailureOnly = true)
class StudyLogProperties {
  /** The naive log: the least day of each module. */
  private static Map<ModuleNumber, LocalDate> earliest(List<Completion> study) {
    return study.stream()
        .collect(toMap(Completion::module, Completion::day, BinaryOperator.minBy(naturalOrder())));
  }

  @Property
  void studiedByAgreesWithANaiveMap(@ForAll List<Completion> study, @ForAll LocalDate day) {
    Map<ModuleNumber, LocalDate> naive = earliest(study);
    StudyLog log = log(study);

    assertThat(log.studiedBy(day))
        .isEqualTo(
            naive.keySet().stream()
                .filter(module -> !naive.get(module).isAfter(day))
                .collect(ModuleSet.toModuleSet()));
    assertThat(log.studied()).isEqualTo(ModuleSet.copyOf(naive.keySet()));
    cover("empty", study.isEmpty());
    cover("a completion on the day", study.stream().anyMatch(c -> c.day().equals(day)));
    cover("two modules on a day", naive.values().stream().distinct().count() < naive.size());
    cover("a module twice", naive.size() < study.size());
    cover("before the first", !study.isEmpty() && log.studiedBy(day).isEmpty());
  }

  private static void cover(String label, boolean met) {
    Statistics.label(label)
        .collect(met)
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  @Property
  void theEarliestCompletionOfAModuleCounts(
      @ForAll List<Completion> study, @ForAll ModuleNumber module) {
    Map<ModuleNumber, LocalDate> naive = earliest(study);

    assertThat(log(study).completions()).isEqualTo(naive);
    assertThat(log(study).completedOn(module)).isEqualTo(Optional.ofNullable(naive.get(module)));
  }

  @Property
  void aLaterDayNeverRemovesAModule(
      @ForAll List<Completion> study, @ForAll LocalDate one, @ForAll LocalDate other) {
    LocalDate later = one.isAfter(other) ? one : other;
    LocalDate earlier = one.isAfter(other) ? other : one;

    assertThat(log(study).studiedBy(later).containsAll(log(study).studiedBy(earlier))).isTrue();
    assertThat(log(study).studied().containsAll(log(study).studiedBy(later))).isTrue();
  }

  @Property
  void moreStudyNeverRemovesAModule(
      @ForAll List<Completion> study, @ForAll Completion more, @ForAll LocalDate day) {
    List<Completion> grown = new ArrayList<>(study);
    grown.add(more);

    assertThat(log(grown).studiedBy(day).containsAll(log(study).studiedBy(day))).isTrue();
  }

  @Property
  void theOrderOfAddingChangesNothing(@ForAll List<Completion> study, @ForAll Random random) {
    List<Completion> shuffled = new ArrayList<>(study);
    Collections.shuffle(shuffled, random);

    assertThat(log(shuffled)).isEqualTo(log(study)).hasSameHashCodeAs(log(study));
  }

  @Property
  void logsAreEqualJustWhereTheirCompletionsAre(
      @ForAll List<Completion> one, @ForAll List<Completion> other) {
    assertThat(log(one).equals(log(other))).isEqualTo(earliest(one).equals(earliest(other)));
    assertThat(StudyLog.of(earliest(one))).isEqualTo(log(one));
  }

  @Property
  void theEmptyLogHasStudiedNothingOnAnyDay(@ForAll LocalDate day, @ForAll ModuleNumber module) {
    assertThat(StudyLog.empty().studiedBy(day)).isSameAs(ModuleSet.empty());
    assertThat(StudyLog.empty().completedOn(module)).isEmpty();
  }
}
