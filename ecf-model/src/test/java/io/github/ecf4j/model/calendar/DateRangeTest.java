package io.github.ecf4j.model.calendar;

import static io.github.ecf4j.model.Refusals.assertRefused;
import static io.github.ecf4j.model.calendar.CalendarDomain.daysOf;
import static io.github.ecf4j.model.calendar.CalendarDomain.range;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;

@Domain(CalendarDomain.class)
@Domain(DomainContext.Global.class)
@StatisticsReport(onFailureOnly = true)
class DateRangeTest {
  @Property
  void containsItsEndsAndTheDaysBetween(@ForAll DateRange range) {
    assertThat(daysOf(CalendarDomain.YEAR).stream().filter(range::contains))
        .containsExactlyElementsOf(daysOf(range));
  }

  @Property
  void itsLengthIsTheNumberOfItsDays(@ForAll DateRange range) {
    assertThat(range.length()).isEqualTo(daysOf(range).size());
  }

  @Property
  void rangesOverlapJustWhereTheyShareADay(@ForAll DateRange one, @ForAll DateRange other) {
    boolean overlap = !Collections.disjoint(daysOf(one), daysOf(other));

    assertThat(one.overlaps(other)).isEqualTo(overlap);
    assertThat(other.overlaps(one)).isEqualTo(overlap);
    Statistics.label("overlap")
        .collect(overlap)
        .coverage(
            coverage -> {
              coverage.check(true).percentage(p -> p >= 5);
              coverage.check(false).percentage(p -> p >= 5);
            });
  }

  @Property
  void countsItsDaysOnSomeDaysOfTheWeek(@ForAll DateRange range, @ForAll Set<DayOfWeek> weekdays) {
    assertThat(range.weekdays(weekdays))
        .isEqualTo(
            daysOf(range).stream().filter(day -> weekdays.contains(day.getDayOfWeek())).count());
  }

  @Property
  void rangesIntersectInTheDaysThatTheyShare(@ForAll DateRange one, @ForAll DateRange other) {
    assertThat(one.intersection(other).stream().flatMap(days -> daysOf(days).stream()))
        .containsExactlyElementsOf(daysOf(one).stream().filter(other::contains).toList());
  }

  @Test
  void rangesThatMeetOnADayOverlapAndNeighboursDoNot() {
    DateRange range = range("2021-09-01", "2021-09-03");

    assertThat(range.overlaps(range("2021-09-03", "2021-09-05"))).isTrue();
    assertThat(range.overlaps(range("2021-09-04", "2021-09-05"))).isFalse();
    assertThat(range.overlaps(range("2021-08-31", "2021-09-01"))).isTrue();
    assertThat(range.overlaps(range("2021-08-30", "2021-08-31"))).isFalse();
  }

  @Test
  void refusesToEndBeforeItBegins() {
    LocalDate day = LocalDate.parse("2021-09-02");

    assertThat(new DateRange(day, day).contains(day)).isTrue();
    assertRefused(
        () -> new DateRange(day, day.minusDays(1)), "last", "2021-09-01", "on or after 2021-09-02");
  }
}
