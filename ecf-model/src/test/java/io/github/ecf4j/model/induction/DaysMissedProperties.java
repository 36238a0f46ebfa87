package io.github.ecf4j.model.induction;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@StatisticsReport(onFailureOnly = true)
class DaysMissedProperties {
  private static final LocalDate MONDAY = LocalDate.of(2021, 11, 1);

  /** What a whole day comes to, so that each share of up to 21 days is a whole number. */
  private static final long WHOLE = 465_585_120;

  /** On which a school may teach. */
  @Provide
  Arbitrary<Set<DayOfWeek>> weekdays() {
    return Arbitraries.of(
        SchoolCalendar.MONDAY_TO_FRIDAY,
        EnumSet.complementOf(EnumSet.of(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY)),
        EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
        EnumSet.allOf(DayOfWeek.class));
  }

  /** What an absence says of each day on which the school teaches. */
  private static Map<LocalDate, Long> said(Absence absence, Set<DayOfWeek> weekdays) {
    List<LocalDate> days =
        absence
            .days()
            .first()
            .datesUntil(absence.days().last().plusDays(1))
            .filter(day -> weekdays.contains(day.getDayOfWeek()))
            .toList();
    return Maps.toMap(
        days,
        day ->
            absence
                .contractedDays()
                .map(all -> all.multiply(BigDecimal.valueOf(WHOLE)).longValue() / days.size())
                .map(share -> Math.min(WHOLE, share))
                .orElse(WHOLE));
  }

  /** Absences of up to three weeks in two months; whole days, halves and few days of many. */
  @Provide
  Arbitrary<List<Absence>> absences() {
    Arbitrary<DateRange> days =
        Combinators.combine(
                Arbitraries.integers().between(0, 55),
                Arbitraries.frequencyOf(
                    Tuple.of(1, Arbitraries.just(0)),
                    Tuple.of(2, Arbitraries.integers().between(0, 20))))
            .as((from, more) -> new DateRange(MONDAY.plusDays(from), MONDAY.plusDays(from + more)));
    return days.flatMap(
            range ->
                Arbitraries.integers()
                    .between(0, (int) Math.min(2 * range.length(), 8))
                    .map(halves -> BigDecimal.valueOf(halves).divide(BigDecimal.valueOf(2)))
                    .optional(0.8)
                    .map(
                        contracted ->
                            Absence.builder()
                                .days(range)
                                .reason(Absence.Reason.SICKNESS)
                                .contractedDays(contracted)
                                .build()))
        .list()
        .ofMaxSize(8);
  }

  private static DaysMissed none(Set<DayOfWeek> weekdays) {
    return DaysMissed.spreadOver(weekdays, days -> days.weekdays(weekdays));
  }

  @Property
  void anAbsenceFitsJustWhereNoWeekdayIsMissedMoreThanWhole(
      @ForAll("absences") List<Absence> absences, @ForAll("weekdays") Set<DayOfWeek> weekdays) {
    DaysMissed missed = none(weekdays);
    Map<LocalDate, Long> all = new TreeMap<>();
    List<Absence> kept = new ArrayList<>();
    for (Absence absence : absences) {
      Map<LocalDate, Long> said = said(absence, weekdays);
      Optional<LocalDate> tooMuch =
          said.keySet().stream()
              .filter(day -> said.get(day) > 0)
              .filter(day -> all.getOrDefault(day, 0L) + said.get(day) > WHOLE)
              .min(Comparator.naturalOrder());

      assertThat(missed.add(absence)).isEqualTo(tooMuch);
      if (tooMuch.isEmpty()) {
        said.forEach((day, share) -> all.merge(day, share, Long::sum));
        kept.add(absence);
      }
    }

    DaysMissed backwards = none(weekdays);
    assertThat(Lists.reverse(kept)).allMatch(absence -> backwards.add(absence).isEmpty());
    cover("refused", kept.size() < absences.size());
    cover("shared", kept.stream().mapToLong(one -> said(one, weekdays).size()).sum() > all.size());
  }

  /** A record, which knows of no calendar, refuses nothing that some school's explains. */
  @Property
  void aRecordTakesWhatFitsOnTheWeekdaysOfASchool(
      @ForAll("absences") List<Absence> absences, @ForAll("weekdays") Set<DayOfWeek> weekdays) {
    DaysMissed missed = none(weekdays);
    DaysMissed usual = none(SchoolCalendar.MONDAY_TO_FRIDAY);
    boolean isUsual = true;
    List<Absence> kept = new ArrayList<>();
    for (Absence absence : absences) {
      BigDecimal days = BigDecimal.valueOf(absence.days().weekdays(weekdays));
      Absence half = absence.toBuilder().contractedDays(days.divide(BigDecimal.valueOf(2))).build();
      for (Absence one : List.of(half, half, absence)) {
        if (one.contractedDays().filter(all -> all.compareTo(days) > 0).isEmpty()
            && missed.add(one).isEmpty()) {
          kept.add(one);
          isUsual &= usual.add(one).isEmpty();
        }
      }
    }

    assertThat(ServiceRecord.builder().startedOn(MONDAY).absences(kept).build().absences())
        .isEqualTo(kept);
    cover("too much from Monday to Friday", !isUsual);
  }

  private static void cover(String label, boolean holds) {
    Statistics.label(label)
        .collect(holds)
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }
}
