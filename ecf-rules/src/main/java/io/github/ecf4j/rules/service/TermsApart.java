package io.github.ecf4j.rules.service;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.rules.exact.Exact;
import java.time.LocalDate;

/**
 * How far two days are apart in terms of a calendar, or in thirds of a year of more terms: each
 * teaching day after the earlier one, up to and on the later one, is one of the days of its term.
 * From the last day of a term to that of the next it is one term, however long either is and
 * whatever lies between them.
 */
final class TermsApart {
  private static final Exact ONE = Exact.of(1);

  private TermsApart() {}

  /** Whether two days are less than a term apart, whichever is the earlier. */
  static boolean isLessThanOne(LocalDate one, LocalDate other, SchoolCalendar calendar) {
    LocalDate from = one.isBefore(other) ? one : other;
    LocalDate to = one.isBefore(other) ? other : one;
    Exact apart = Exact.zero();
    for (Term term : calendar.standardTermsFrom(from)) {
      ImmutableList<LocalDate> days = calendar.teachingDays(term);
      int between = ServicePeriod.upTo(days, to) - ServicePeriod.upTo(days, from);
      if (between > 0) {
        apart = apart.plus(Exact.of(between).dividedBy(Exact.of(days.size())));
      }
      if (apart.reaches(ONE) || !term.days().last().isBefore(to)) {
        break;
      }
    }
    return !apart.reaches(ONE);
  }
}
