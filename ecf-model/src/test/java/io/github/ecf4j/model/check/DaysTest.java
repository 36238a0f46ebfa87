package io.github.ecf4j.model.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.ModuleNumber;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DaysTest {
  private static final LocalDate LAST_MONDAY = Days.LAST.with(DayOfWeek.MONDAY);

  @Test
  void aDayOutsideIsNearestToTheFirstOrTheLast() {
    assertThat(Days.nearest(LocalDate.MIN)).isEqualTo(Days.FIRST);
    assertThat(Days.nearest(Days.FIRST.minusDays(1))).isEqualTo(Days.FIRST);
    assertThat(Days.nearest(Days.FIRST)).isEqualTo(Days.FIRST);
    assertThat(Days.nearest(Days.LAST)).isEqualTo(Days.LAST);
    assertThat(Days.nearest(Days.LAST.plusDays(1))).isEqualTo(Days.LAST);
    assertThat(Days.nearest(LocalDate.MAX)).isEqualTo(Days.LAST);
  }

  @Test
  void aPlanIsAskedAboutAnyDay() {
    ProgrammePlan plan =
        ProgrammePlan.of(
            List.of(
                new PlannedStudy(ModuleNumber.of(1), Week.of(Days.FIRST)),
                new PlannedStudy(ModuleNumber.of(2), Week.of(Days.LAST))));

    assertThat(plan.plannedFor(LocalDate.MIN)).containsExactly(ModuleNumber.of(1));
    assertThat(plan.plannedBefore(LocalDate.MIN)).isEmpty();
    assertThat(plan.plannedFor(LocalDate.MAX)).containsExactly(ModuleNumber.of(2));
    assertThat(plan.plannedBefore(LocalDate.MAX)).containsExactly(ModuleNumber.of(1));
  }

  @Test
  void aTermMayRunToTheLastDay() {
    Term last =
        Term.builder()
            .academicYear(AcademicYear.of(Days.LAST.getYear()))
            .season(Term.Season.AUTUMN)
            .days(new DateRange(LAST_MONDAY, Days.LAST))
            .build();
    SchoolCalendar calendar = SchoolCalendar.of(List.of(last), List.of());

    assertThat(calendar.teachingWeeks()).containsExactly(new TeachingWeek(Week.of(LAST_MONDAY), 2));
    assertThat(calendar.firstTeachingDayFrom(LocalDate.MIN)).contains(LAST_MONDAY);
    assertThat(calendar.teachingWeeksFrom(LocalDate.MAX)).isEmpty();
  }
}
