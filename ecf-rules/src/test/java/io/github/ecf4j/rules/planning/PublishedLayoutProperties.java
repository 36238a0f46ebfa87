package io.github.ecf4j.rules.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.programme.PlannedStudy;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.testkit.Calendars;
import io.github.ecf4j.rules.testkit.EcfDomain;
import io.github.ecf4j.rules.testkit.Frameworks;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(EcfDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
@StatisticsReport(onFailureOnly = true)
@Domain(DomainContext.Global.class)
class PublishedLayoutProperties {
  private static final Programme TWELVE = Frameworks.programme(3, List.of());

  @Property
  void modulesStandInSequenceOneATeachingWeekFromTheStart(
      @ForAll SchoolCalendar calendar, @ForAll @IntRange(min = 0, max = 500) int days) {
    LocalDate start = LocalDate.of(2021, 8, 15).plusDays(days);
    List<PlannedStudy> studies = PublishedLayout.of(TWELVE, calendar, start).value().studies();

    assertThat(studies).extracting(PlannedStudy::week).doesNotHaveDuplicates().isSorted();
    assertThat(studies)
        .extracting(study -> study.module().value())
        .isEqualTo(
            TWELVE.modules().stream().limit(studies.size()).map(m -> m.number().value()).toList());
    assertThat(calendar.teachingWeeks())
        .extracting(TeachingWeek::monday)
        .containsAll(studies.stream().map(PlannedStudy::week).toList());
    assertThat(studies).allMatch(study -> !study.week().plusDays(6).isBefore(start));

    Statistics.label("complete")
        .collect(studies.size() == 12)
        .coverage(
            coverage -> {
              coverage.check(true).percentage(p -> p >= 5);
              coverage.check(false).percentage(p -> p >= 5);
            });
    Statistics.label("start")
        .collect(Calendars.isMidTerm(start, calendar) ? "mid-term" : "else")
        .coverage(coverage -> coverage.check("mid-term").percentage(p -> p >= 5));
  }
}
