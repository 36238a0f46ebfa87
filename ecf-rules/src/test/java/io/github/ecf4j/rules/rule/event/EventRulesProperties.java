package io.github.ecf4j.rules.rule.event;

import static io.github.ecf4j.rules.planning.TrainingSamples.PROGRAMME;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Lists;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.Audits;
import io.github.ecf4j.rules.Samples;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.Weights;
import io.github.ecf4j.rules.planning.DueDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@PropertyDefaults(tries = 500, edgeCases = EdgeCasesMode.NONE)
@StatisticsReport(onFailureOnly = true)
class EventRulesProperties {
  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 20).map(LocalDate.of(2021, 9, 6)::plusDays);
  }

  @Provide
  Arbitrary<Attendance> attendance() {
    return Combinators.combine(Arbitraries.of(PROGRAMME.events()).map(TrainingEvent::id), days())
        .as(Attendance::new);
  }

  @Provide
  Arbitrary<List<Attendance>> attendances() {
    return attendance().list().ofMaxSize(6);
  }

  @Provide
  Arbitrary<EventDates> dates() {
    return attendance()
        .list()
        .ofMaxSize(8)
        .map(
            all ->
                EventDates.of(
                    all.stream()
                        .collect(
                            ImmutableSetMultimap.toImmutableSetMultimap(
                                Attendance::event, Attendance::on))));
  }

  private static Report audit(EventDates dates, List<Attendance> attendances, LocalDate day) {
    InductionRecord ect =
        Samples.ect(PROGRAMME, "2021-09-08").addAllAttendances(attendances).build();
    return Audits.events(dates, Weights.standard(), ect, YearBoundary.open(), day);
  }

  /** Which events are found, and on which day; an attendance may change what is said of it. */
  private static Set<String> missed(Report report) {
    return report.findings().stream()
        .filter(finding -> finding.rule().equals(RuleId.of("TRAINING-ATTENDED")))
        .map(finding -> finding.on() + " " + event(finding).id())
        .collect(toSet());
  }

  private static TrainingEvent event(Finding finding) {
    return finding.justification() instanceof TrainingAttended.Contradicted reason
        ? reason.event()
        : ((TrainingAttended.NotAttended) finding.justification()).event();
  }

  @Property
  void attendingAnEventNeverAddsAFindingOfTrainingAttended(
      @ForAll("dates") EventDates dates,
      @ForAll("attendances") List<Attendance> attendances,
      @ForAll("attendance") Attendance more,
      @ForAll @IntRange(max = 15) int which,
      @ForAll("days") LocalDate day) {
    List<Attendance> held =
        dates.dates().entries().stream()
            .map(date -> new Attendance(date.getKey(), date.getValue()))
            .toList();
    List<Attendance> all = new ArrayList<>(attendances);
    all.add(which < held.size() ? held.get(which) : more);
    Set<String> before = missed(audit(dates, attendances, day));
    Set<String> after = missed(audit(dates, all, day));

    assertThat(before).containsAll(after);
    Statistics.label("helped")
        .collect(after.size() < before.size())
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 2));
  }

  @Property
  void withoutDatesNothingIsDue(
      @ForAll("attendances") List<Attendance> attendances, @ForAll("days") LocalDate day) {
    assertThat(missed(audit(EventDates.none(), attendances, day))).isEmpty();
  }

  @Property
  void eventsAttendedInTheSuggestedOrderRaiseNoFindingOfTrainingOrder(
      @ForAll("days") LocalDate first, @ForAll("days") LocalDate day) {
    List<Attendance> inOrder = new ArrayList<>();
    LocalDate on = first;
    for (TrainingEvent event : PROGRAMME.events()) {
      inOrder.add(new Attendance(event.id(), on));
      on = on.plusDays(event.number() - 1L);
    }

    assertThat(audit(EventDates.none(), inOrder, day)).isEqualTo(Report.none());
  }

  @Property
  void theOrderOfAttendancesChangesNothing(
      @ForAll("dates") EventDates dates,
      @ForAll("attendances") List<Attendance> attendances,
      @ForAll("days") LocalDate day) {
    assertThat(audit(dates, Lists.reverse(attendances), day))
        .isEqualTo(audit(dates, attendances, day));
  }

  @Property
  void aDueDateIsTheFirstOfTheProvidersWithinTheInductionWithoutAbsence(
      @ForAll("dates") EventDates dates,
      @ForAll("days") LocalDate from,
      @ForAll("days") LocalDate to,
      @ForAll("days") LocalDate end) {
    InductionRecord ect =
        Samples.ect(PROGRAMME, "2021-09-08")
            .addAbsences(
                Samples.absence(
                    (from.isBefore(to) ? from : to).toString(),
                    (from.isBefore(to) ? to : from).toString()))
            .build();
    YearBoundary years = YearBoundary.of(LocalDate.of(2021, 9, 1), end);
    for (EventId event : dates.dates().keySet()) {
      assertThat(DueDates.of(dates).due(event, ect, years))
          .isEqualTo(
              dates.dates().get(event).stream()
                  .filter(day -> !day.isBefore(ect.startedOn()))
                  .filter(day -> !day.isAfter(end))
                  .filter(day -> !ect.service().isAbsentOn(day))
                  .min(LocalDate::compareTo));
    }
  }
}
