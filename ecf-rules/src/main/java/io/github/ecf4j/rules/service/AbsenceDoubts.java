package io.github.ecf4j.rules.service;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.DaysMissed;
import io.github.ecf4j.model.induction.ServiceRecord;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.answer.Words;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What recorded absences leave open in a school: which days these are is known from its calendar
 * alone, so that a record may hold absences of more contracted days than the school has on their
 * weekdays, or that come together to more than the whole of one.
 */
final class AbsenceDoubts {
  private final ImmutableSet<DayOfWeek> weekdays;
  private final DaysMissed missed;

  private AbsenceDoubts(ImmutableSet<DayOfWeek> weekdays) {
    this.weekdays = weekdays;
    this.missed = DaysMissed.spreadOver(weekdays, days -> days.weekdays(weekdays));
  }

  /** What is in doubt of the absences that have begun by the last of some days. */
  static ImmutableList<NotKnown> on(
      ServiceRecord service, SchoolCalendar calendar, DateRange days) {
    AbsenceDoubts doubts = new AbsenceDoubts(calendar.teachesOn());
    return service.absences().stream()
        .filter(absence -> absence.days().overlaps(days))
        .flatMap(absence -> doubts.of(absence).stream())
        .collect(toImmutableList());
  }

  private Optional<NotKnown> of(Absence absence) {
    long most = absence.days().weekdays(weekdays);
    return absence
        .contractedDays()
        .filter(contracted -> contracted.compareTo(BigDecimal.valueOf(most)) > 0)
        .map(
            contracted ->
                " with "
                    + contracted.toPlainString()
                    + " contracted days, and the school teaches on "
                    + most
                    + " weekdays of it")
        .or(() -> missed.add(absence).map(AbsenceDoubts::tooMuch))
        .map(
            why ->
                NotKnown.contradiction(
                    "the absence of " + Words.range(absence.days()) + why, absence.days()));
  }

  private static String tooMuch(LocalDate day) {
    return ", with those before it more than the whole of " + Words.day(day);
  }
}
