package io.github.ecf4j.rules.service;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Policies;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Absence by the day: how much of each day in post, up to the day of the answer, was missed so that
 * it counts (ABS-6, ABS-12), and how much was statutory leave with an extension asked for (ABS-5).
 * Contracted days are spread evenly over the days in post of their absence, those still to come
 * included.
 *
 * <p>Everything is calculated from these days and not from the records, so that it makes no
 * difference whether an absence is divided into several adjoining ones.
 */
final class AbsenceDays {
  /** The absences that have begun. */
  final ImmutableList<Absence> begun;

  /** What counts. */
  final DaySums counted;

  /** Statutory leave for which the teacher asks an extension. */
  final DaySums asked;

  private final Service service;
  private final Readings readings;
  private final Policies policies;
  private boolean hasHalves;

  AbsenceDays(
      InductionRecord ect, Service service, Readings readings, Policies policies, LocalDate day) {
    this.service = service;
    this.readings = readings;
    this.policies = policies;
    this.begun =
        ect.service().absences().stream()
            .filter(absence -> !absence.days().first().isAfter(day))
            .collect(toImmutableList());
    NavigableMap<LocalDate, Exact> missed = new TreeMap<>();
    NavigableMap<LocalDate, Exact> leave = new TreeMap<>();
    begun.forEach(absence -> spread(absence, day, missed, leave));
    this.counted = sums(missed);
    this.asked = sums(leave);
  }

  /** Whether days missed without a break come to no whole number somewhere. */
  boolean hasHalves() {
    return hasHalves;
  }

  private void spread(
      Absence absence,
      LocalDate day,
      NavigableMap<LocalDate, Exact> missed,
      NavigableMap<LocalDate, Exact> leave) {
    if (absence.contractedDays().filter(none -> none.signum() == 0).isPresent()) {
      return;
    }
    List<ServicePeriod> periods = service.within(absence.days());
    int days = periods.stream().mapToInt(period -> period.days().size()).sum();
    for (ServicePeriod period : periods) {
      Exact share =
          absence
              .contractedDays()
              .map(all -> Exact.of(all).dividedBy(Exact.of(days)))
              .orElse(period.fte());
      for (LocalDate on : period.days().subList(0, period.countTo(day))) {
        if (!isStatutory(absence, on)) {
          if (!isIgnored(absence, on)) {
            missed.merge(on, share, Exact::plus);
          }
        } else if (absence.extensionAsked()) {
          leave.merge(on, share, Exact::plus);
        }
      }
    }
  }

  private boolean isStatutory(Absence absence, LocalDate day) {
    return policies.on(day).get(Figure.STATUTORY_LEAVE).contains(absence.reason())
        || (absence.reason() == Absence.Reason.NEONATAL
            && readings.get(Reading.NEONATAL_LEAVE_STATUTORY));
  }

  private boolean isIgnored(Absence absence, LocalDate day) {
    return switch (absence.reason()) {
      case CORONAVIRUS -> day.isBefore(policies.on(day).get(Figure.CORONAVIRUS_IGNORED_BEFORE));
      case PHASED_RETURN -> !readings.get(Reading.PHASED_RETURN_COUNTS);
      default -> false;
    };
  }

  private DaySums sums(NavigableMap<LocalDate, Exact> amounts) {
    for (DateRange run : unbroken(amounts)) {
      NavigableMap<LocalDate, Exact> days = amounts.subMap(run.first(), true, run.last(), true);
      Exact all = days.values().stream().reduce(Exact.zero(), Exact::plus);
      Exact whole = Exact.of(all.toDecimal(0, RoundingMode.FLOOR));
      hasHalves |= !whole.equals(all);
      if (!readings.get(Reading.HALF_DAYS_COUNT)) {
        days.replaceAll((day, amount) -> amount.times(whole).dividedBy(all));
      }
    }
    return new DaySums(amounts);
  }

  /** The days with an amount, in ranges between which lies a day in post without one. */
  private List<DateRange> unbroken(NavigableMap<LocalDate, Exact> amounts) {
    if (amounts.isEmpty()) {
      return List.of();
    }
    List<DateRange> runs = new ArrayList<>();
    LocalDate first = amounts.firstKey();
    LocalDate last = first;
    ImmutableList<LocalDate> inPost = daysInPost(new DateRange(first, amounts.lastKey()));
    for (LocalDate day : amounts.keySet()) {
      if (ServicePeriod.upTo(inPost, day) > ServicePeriod.upTo(inPost, last) + 1) {
        runs.add(new DateRange(first, last));
        first = day;
      }
      last = day;
    }
    runs.add(new DateRange(first, last));
    return runs;
  }

  private ImmutableList<LocalDate> daysInPost(DateRange range) {
    return service.within(range).stream()
        .flatMap(period -> period.days().stream())
        .collect(toImmutableList());
  }
}
