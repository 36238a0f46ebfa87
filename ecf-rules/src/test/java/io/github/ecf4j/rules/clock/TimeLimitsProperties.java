package io.github.ecf4j.rules.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of time limits. */
class TimeLimitsProperties {
  private static final School SCHOOL = School.of(SchoolCalendar.of(List.of(), List.of()));

  private static Optional<LocalDate> last(WorkingDays days, TimeLimit limit, LocalDate from) {
    return TimeLimits.of(SCHOOL, days).lastDay(limit, from).value();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(2012, 9, 1).toEpochDay(), LocalDate.of(2028, 10, 1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Property
  void aLaterDayNeverGivesAnEarlierLastDay(
      @ForAll TimeLimit limit, @ForAll("days") LocalDate from, @ForAll @IntRange(max = 30) int on) {
    assertThat(last(WorkingDays.england(), limit, from.plusDays(on)).orElseThrow())
        .isAfterOrEqualTo(last(WorkingDays.england(), limit, from).orElseThrow());
  }

  @Property
  void anotherBankHolidayMovesALimitAwayFromItsDayAlone(
      @ForAll TimeLimit limit,
      @ForAll("days") LocalDate from,
      @ForAll @IntRange(min = -40, max = 40) int off) {
    LocalDate before = last(WorkingDays.england(), limit, from).orElseThrow();
    LocalDate after =
        last(WorkingDays.england().with(from.plusDays(off)), limit, from).orElseThrow();

    if (limit.counting() == TimeLimit.Counting.BEFORE) {
      assertThat(after).isBeforeOrEqualTo(before);
    } else {
      assertThat(after).isAfterOrEqualTo(before);
    }
  }

  /** There are just so many working days from the day to the last one. */
  @Property
  void aLimitHasItsNumberOfWorkingDays(@ForAll TimeLimit limit, @ForAll("days") LocalDate from) {
    WorkingDays england = WorkingDays.england();
    LocalDate last = last(england, limit, from).orElseThrow();
    long counted =
        switch (limit.counting()) {
          case BEGINNING_WITH -> count(from, last.plusDays(1));
          case AFTER -> count(from.plusDays(1), last.plusDays(1));
          case BEFORE -> count(last, from);
          case AT_ONCE -> 0;
        };

    assertThat(counted)
        .isEqualTo(
            limit.figure().map(one -> SCHOOL.policies().on(from).get(one)).orElse(0).longValue());
    assertThat(england.includes(last) || limit == TimeLimit.ABSENCE_NOTICE).isTrue();
  }

  private static long count(LocalDate first, LocalDate end) {
    return first.datesUntil(end).filter(WorkingDays.england()::includes).count();
  }
}
