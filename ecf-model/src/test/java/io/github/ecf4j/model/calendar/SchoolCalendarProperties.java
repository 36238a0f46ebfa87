package io.github.ecf4j.model.calendar;

import static io.github.ecf4j.model.calendar.CalendarDomain.daysOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import io.github.ecf4j.model.calendar.CalendarDomain.Parts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(CalendarDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@StatisticsReport(onFailureOnly = true)
class SchoolCalendarProperties {
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  /** The definition, day by day. */
  private static boolean taught(Parts parts, LocalDate day) {
    return !WEEKEND.contains(day.getDayOfWeek())
        && parts.terms().stream().anyMatch(t -> t.days().contains(day))
        && parts.terms().stream()
            .noneMatch(t -> t.halfTerm().isPresent() && t.halfTerm().get().contains(day))
        && parts.closures().stream().noneMatch(c -> c.days().contains(day));
  }

  @Property
  void teachingDaysAreWeekdaysInTermOutsideHalfTermAndClosures(@ForAll Parts parts) {
    SchoolCalendar calendar = parts.calendar();

    assertThat(calendar.teachingDays())
        .containsExactlyElementsOf(
            daysOf(CalendarDomain.YEAR).stream().filter(day -> taught(parts, day)).toList());
    Statistics.label("terms")
        .collect(parts.terms().isEmpty() ? "none" : "some")
        .coverage(coverage -> coverage.check("none").percentage(p -> p >= 5));
    Statistics.label("half term")
        .collect(parts.terms().stream().anyMatch(t -> t.halfTerm().isPresent()))
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
    Statistics.label("closed in term")
        .collect(
            parts.terms().stream()
                .anyMatch(
                    t -> parts.closures().stream().anyMatch(c -> c.days().overlaps(t.days()))))
        .coverage(coverage -> coverage.check(true).percentage(p -> p >= 5));
  }

  @Property
  void everyTeachingDayLiesInExactlyOneTeachingWeek(@ForAll Parts parts) {
    SchoolCalendar calendar = parts.calendar();

    assertThat(calendar.teachingWeeks())
        .extracting(TeachingWeek::week)
        .containsExactlyElementsOf(
            calendar.teachingDays().stream().map(Week::of).distinct().toList());
    assertThat(calendar.teachingWeeks())
        .allSatisfy(
            week ->
                assertThat(calendar.teachingDays(week.week().days())).hasSize(week.teachingDays()));
  }

  @Property
  void theOrderOfTermsAndClosuresChangesNothing(@ForAll Parts parts) {
    SchoolCalendar calendar = parts.calendar();
    SchoolCalendar backwards =
        SchoolCalendar.of(Lists.reverse(parts.terms()), Lists.reverse(parts.closures()));

    assertThat(backwards).isEqualTo(calendar).hasSameHashCodeAs(calendar);
    assertThat(calendar.terms()).containsExactlyElementsOf(parts.terms());
    assertThat(backwards.closures()).containsExactlyElementsOf(calendar.closures());
  }

  @Property
  void givesTheTeachingDaysOfARange(@ForAll Parts parts, @ForAll DateRange range) {
    List<LocalDate> days = daysOf(range).stream().filter(day -> taught(parts, day)).toList();

    assertThat(parts.calendar().teachingDays(range)).containsExactlyElementsOf(days);
  }

  @Property
  void looksAheadFromADayWithTheDayIn(@ForAll Parts parts, @ForAll LocalDate day) {
    SchoolCalendar calendar = parts.calendar();

    assertThat(calendar.firstTeachingDayFrom(day))
        .isEqualTo(calendar.teachingDays().stream().filter(d -> !d.isBefore(day)).findFirst());
    assertThat(calendar.teachingWeeksFrom(day))
        .containsExactlyElementsOf(
            calendar.teachingWeeks().stream()
                .filter(week -> !week.week().first().plusDays(6).isBefore(day))
                .toList());
    assertThat(calendar.termsFrom(day))
        .containsExactlyElementsOf(
            parts.terms().stream().filter(term -> !term.days().last().isBefore(day)).toList());
  }
}
