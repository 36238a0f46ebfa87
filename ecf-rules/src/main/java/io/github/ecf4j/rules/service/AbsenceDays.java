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

  /** What was missed for any reason that is an absence. */
  final DaySums missed;

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
    Amounts amounts = new Amounts(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    begun.forEach(absence -> spread(absence, day, amounts));
    this.counted = sums(amounts.counted);
    this.asked = sums(amounts.asked);
    this.missed = new DaySums(amounts.all);
  }

  /** How much of each day is missed: so that it counts, as leave asked for, and at all. */
  private record Amounts(
      NavigableMap<LocalDate, Exact> counted,
      NavigableMap<LocalDate, Exact> asked,
      NavigableMap<LocalDate, Exact> all) {}

  /** Whether days missed without a break come to no whole number somewhere. */
  boolean hasHalves() {
    return hasHalves;
  }

  private void spread(Absence absence, LocalDate day, Amounts amounts) {
    if (absence.contractedDays().filter(none -> none.signum() == 0).isPresent()) {
      return;
    }
    List<ServicePeriod> periods = service.within(absence.days());
    int days = periods.stream().mapToInt(this::daysToWork).sum();
    for (ServicePeriod period : periods) {
      for (LocalDate on : period.days().subList(0, period.countTo(day))) {
        Exact contracted = service.contractedOn(on, period);
        if (contracted.signum() > 0 && !isNone(absence)) {
          add(
              on,
              absence
                  .contractedDays()
                  .map(all -> Exact.of(all).dividedBy(Exact.of(days)))
                  .orElse(contracted),
              absence,
              amounts);
        }
      }
    }
  }

  private int daysToWork(ServicePeriod period) {
    return (int)
        period.days().stream().filter(on -> service.contractedOn(on, period).signum() > 0).count();
  }

  private void add(LocalDate on, Exact share, Absence absence, Amounts amounts) {
    amounts.all.merge(on, share, Exact::plus);
    if (!isStatutory(absence, on)) {
      if (!isIgnored(absence, on)) {
        amounts.counted.merge(on, share, Exact::plus);
      }
    } else if (absence.extensionAsked()) {
      amounts.asked.merge(on, share, Exact::plus);
    }
  }

  /** Whether it is read as no absence at all. */
  private boolean isNone(Absence absence) {
    return switch (absence.reason()) {
      case PHASED_RETURN -> !readings.get(Reading.PHASED_RETURN_COUNTS);
      case PATERNITY -> !readings.get(Reading.PATERNITY_LEAVE_IS_ABSENCE);
      default -> false;
    };
  }

  private boolean isStatutory(Absence absence, LocalDate day) {
    return policies.on(day).get(Figure.STATUTORY_LEAVE).contains(absence.reason())
        || (absence.reason() == Absence.Reason.NEONATAL
            && readings.get(Reading.NEONATAL_LEAVE_STATUTORY));
  }

  private boolean isIgnored(Absence absence, LocalDate day) {
    return absence.reason() == Absence.Reason.CORONAVIRUS
        && day.isBefore(policies.on(day).get(Figure.CORONAVIRUS_IGNORED_BEFORE));
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
