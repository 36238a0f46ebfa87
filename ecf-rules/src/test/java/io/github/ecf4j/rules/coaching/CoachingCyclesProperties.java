package io.github.ecf4j.rules.coaching;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.ProgrammeWeek;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.programme.Strand;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.programme.StudyModuleBuilder;
import io.github.ecf4j.rules.Audits;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.Weights;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Reading.PartTimeMentoring;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.service.InductionClock;
import io.github.ecf4j.rules.testkit.EcfDomain;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(EcfDomain.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
@StatisticsReport(onFailureOnly = true)
class CoachingCyclesProperties {
  private static final Programme PROGRAMME = Samples.programme(2);
  private static final LocalDate SEPTEMBER = LocalDate.of(2021, 9, 1);

  /** Teachers who start in the first year, half of them in a part-time post. */
  @Provide
  Arbitrary<InductionRecord> ects() {
    Arbitrary<LocalDate> start = Arbitraries.integers().between(0, 300).map(SEPTEMBER::plusDays);
    Arbitrary<Integer> tenths = Arbitraries.integers().between(1, 10);
    return Combinators.combine(start, tenths.optional(0.5))
        .as(
            (day, share) ->
                Samples.ect(PROGRAMME, day.toString())
                    .addAllPosts(
                        share.stream()
                            .map(
                                n ->
                                    Post.builder()
                                        .startsOn(day)
                                        .fte(new Fte(BigDecimal.valueOf(n, 1)))
                                        .build())
                            .toList())
                    .build());
  }

  private static ImmutableList<CoachingCycle> cycles(
      InductionRecord ect, SchoolCalendar calendar, PartTimeMentoring reading) {
    School school =
        School.of(calendar).with(Readings.defaults().with(Reading.PART_TIME_MENTORING, reading));
    return CoachingCycles.of(
        ect, InductionClock.of(school).asRecorded(ect).value().years(), school);
  }

  @Property
  void weeksStandInOrderEachInOneCycleButThoseLeftOver(
      @ForAll SchoolCalendar calendar,
      @ForAll("ects") InductionRecord ect,
      @ForAll PartTimeMentoring reading) {
    YearBoundary years = InductionClock.of(School.of(calendar)).asRecorded(ect).value().years();
    List<TeachingWeek> all = InductionWeeks.of(ect.startedOn(), years, calendar).weeks();
    ImmutableList<CoachingCycle> cycles = cycles(ect, calendar, reading);
    List<TeachingWeek> inCycles = cycles.stream().flatMap(cycle -> cycle.weeks().stream()).toList();

    assertThat(inCycles).extracting(TeachingWeek::week).isSorted().doesNotHaveDuplicates();
    assertThat(all).containsAll(inCycles);
    int longest = reading == PartTimeMentoring.LESS_OFTEN ? 20 : 2;
    assertThat(all.size() - inCycles.size()).isBetween(0, 2 * longest);
    for (InductionYear year : InductionYear.values()) {
      List<Integer> numbers =
          cycles.stream().filter(c -> c.year() == year).map(CoachingCycle::number).toList();
      assertThat(numbers).isEqualTo(ordinals(numbers.size()));
    }

    Statistics.label("years")
        .collect(cycles.stream().map(CoachingCycle::year).distinct().count())
        .coverage(
            coverage -> {
              coverage.check(1L).percentage(p -> p >= 5);
              coverage.check(2L).percentage(p -> p >= 5);
            });
  }

  /**
   * Meetings in any weeks of up to seven terms; half terms may be shorter or longer than published.
   */
  @Provide
  Arbitrary<Programme> publishing() {
    Arbitrary<ProgrammeWeek> places =
        Combinators.combine(
                Arbitraries.integers().between(1, 7),
                Arbitraries.integers().between(1, 2),
                Arbitraries.integers().between(1, 8))
            .as(ProgrammeWeek::new);
    Arbitrary<Optional<Integer>> minutes = Arbitraries.of(0, 30, 60, 90).optional(0.8);
    return Combinators.combine(places, minutes)
        .as(Map::entry)
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(CoachingCyclesProperties::programme);
  }

  private static Programme programme(List<Map.Entry<ProgrammeWeek, Optional<Integer>>> weeks) {
    List<StudyModule> units = new ArrayList<>();
    for (Map.Entry<ProgrammeWeek, Optional<Integer>> week :
        weeks.stream().sorted(Map.Entry.comparingByKey()).toList()) {
      int term = week.getKey().term();
      StudyModuleBuilder unit =
          PROGRAMME.modules().get(0).toBuilder()
              .number(ModuleNumber.of(units.size() + 1))
              .code("U" + (units.size() + 1))
              .strand(new Strand("S" + term, "Strand", term))
              .week(week.getKey());
      week.getValue().ifPresent(unit::mentorMinutes);
      units.add(unit.build());
    }
    return PROGRAMME.toBuilder().modules(units).build();
  }

  @Property
  void whoeverHoldsEveryPublishedMeetingInItsWeekMissesNoneBeforeTheRhythm(
      @ForAll SchoolCalendar calendar,
      @ForAll("ects") InductionRecord anybody,
      @ForAll("publishing") Programme programme) {
    InductionRecord ect = anybody.toBuilder().programme(programme).build();
    YearBoundary years = InductionClock.of(School.of(calendar)).asRecorded(ect).value().years();
    InductionWeeks time = InductionWeeks.of(ect.startedOn(), years, calendar);
    ImmutableList<CoachingCycle> cycles = cycles(ect, calendar, PartTimeMentoring.SAME);
    List<TeachingWeek> meetings =
        programme.meetings().entrySet().stream()
            .filter(one -> one.getValue() > 0)
            .map(one -> time.indexOf(one.getKey()))
            .filter(index -> index < time.weeks().size())
            .sorted()
            .distinct()
            .map(time.weeks()::get)
            .toList();

    assertThat(
            cycles.stream()
                .filter(cycle -> cycle.meetingMinutes().isPresent())
                .map(cycle -> cycle.weeks().get(0))
                .toList())
        .isEqualTo(meetings);
    assertThat(cycles.stream().flatMap(cycle -> cycle.weeks().stream()).map(TeachingWeek::week))
        .isSorted()
        .doesNotHaveDuplicates();
    for (InductionYear year : InductionYear.values()) {
      List<Integer> numbers =
          cycles.stream().filter(c -> c.year() == year).map(CoachingCycle::number).toList();
      assertThat(numbers).isEqualTo(ordinals(numbers.size()));
    }
    Statistics.label("some by rhythm as well")
        .collect(
            !meetings.isEmpty()
                && cycles.stream().anyMatch(cycle -> cycle.meetingMinutes().isEmpty()))
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  private static List<Integer> ordinals(int count) {
    return IntStream.rangeClosed(1, count).boxed().toList();
  }

  @Property
  void anAbsenceThatExtendsNothingOnlyExcusesWeeks(
      @ForAll SchoolCalendar calendar,
      @ForAll("ects") InductionRecord ect,
      @ForAll PartTimeMentoring reading,
      @ForAll @IntRange(max = 400) int from,
      @ForAll @IntRange(max = 60) int days) {
    DateRange away =
        new DateRange(SEPTEMBER.plusDays(from), SEPTEMBER.plusDays((long) from + days));
    InductionRecord absent =
        InductionRecord.builder()
            .history(ect.history())
            .programme(ect.programme())
            .startedOn(ect.startedOn())
            .addAllPosts(ect.service().posts())
            .addAbsences(Absence.of(away, Absence.Reason.MATERNITY))
            .build();
    ImmutableList<CoachingCycle> with = cycles(absent, calendar, reading);
    ImmutableList<CoachingCycle> without = cycles(ect, calendar, reading);

    assertThat(with)
        .extracting(CoachingCycle::weeks)
        .isEqualTo(without.stream().map(CoachingCycle::weeks).toList());
    for (int i = 0; i < with.size(); i++) {
      assertThat(without.get(i).openWeeks()).containsAll(with.get(i).openWeeks());
    }
    Statistics.label("excused")
        .collect(!with.equals(without))
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  /** Sessions lie in the ten weeks from 6 September 2021 on. */
  @Property
  void aSessionMoreNeverAddsAMissedCycle(
      @ForAll CoachingHistory history, @ForAll LocalDate day, @ForAll LocalDate more) {
    SchoolCalendar calendar = Samples.calendar(1, 10);
    ImmutableList<CoachingCycle> cycles =
        cycles(Samples.ect(PROGRAMME, "2021-09-06").build(), calendar, PartTimeMentoring.SAME);
    CoachingHistory longer =
        CoachingHistory.builder()
            .ect(history.ect())
            .study(history.study())
            .addAllSessions(history.sessions())
            .addSessions(Samples.session(more.toString()))
            .build();

    assertThat(missed(history, cycles, day)).containsAll(missed(longer, cycles, day));
    assertThat(missed(history, cycles, day)).containsExactlyElementsOf(naivelyMissed(history, day));
  }

  private static ImmutableList<LocalDate> missed(
      CoachingHistory history, ImmutableList<CoachingCycle> cycles, LocalDate day) {
    return Audits.cycles(Weights.standard(), history, cycles, day).findings().stream()
        .filter(finding -> finding.rule().equals(RuleId.of("COACHING-CADENCE")))
        .map(Finding::on)
        .collect(toImmutableList());
  }

  private static List<LocalDate> naivelyMissed(CoachingHistory history, LocalDate day) {
    return IntStream.range(0, 10)
        .mapToObj(LocalDate.of(2021, 9, 6)::plusWeeks)
        .filter(monday -> !monday.plusDays(6).isAfter(day))
        .filter(
            monday ->
                history.sessions().stream()
                    .filter(CoachingSession::hasCoaching)
                    .noneMatch(s -> s.heldOn().with(DayOfWeek.MONDAY).equals(monday)))
        .toList();
  }

  @Property
  void theOrderOfEntriesChangesNothing(@ForAll CoachingHistory history, @ForAll LocalDate day) {
    ImmutableList<CoachingCycle> cycles =
        cycles(
            Samples.ect(PROGRAMME, "2021-09-06").build(),
            Samples.calendar(1, 10),
            PartTimeMentoring.SAME);
    CoachingHistory reversed =
        CoachingHistory.builder()
            .ect(history.ect())
            .study(history.study())
            .addAllSessions(history.sessions().reverse())
            .build();
    Report report = Audits.cycles(Weights.standard(), history, cycles, day);

    assertThat(Audits.cycles(Weights.standard(), reversed, cycles, day)).isEqualTo(report);
  }
}
