package io.github.ecf4j.rules.service;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.rules.exact.Exact;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/** Amounts above zero by day, and their sum by each day. */
final class DaySums {
  private final ImmutableList<LocalDate> days;
  private final ImmutableList<Exact> sums;

  DaySums(NavigableMap<LocalDate, Exact> amounts) {
    ImmutableList.Builder<Exact> all = ImmutableList.builder();
    Exact sum = Exact.zero();
    for (Map.Entry<LocalDate, Exact> amount : amounts.entrySet()) {
      sum = sum.plus(amount.getValue());
      all.add(sum);
    }
    this.days = ImmutableList.copyOf(amounts.keySet());
    this.sums = all.build();
  }

  /** The amounts of the days after one day, to the end of another. */
  Exact between(LocalDate after, LocalDate to) {
    return to.isAfter(after) ? upTo(to).minus(upTo(after)) : Exact.zero();
  }

  private Exact upTo(LocalDate day) {
    int count = ServicePeriod.upTo(days, day);
    return count == 0 ? Exact.zero() : sums.get(count - 1);
  }

  /** The first day on which those between come to an amount. */
  Optional<LocalDate> reached(Exact amount, LocalDate after, LocalDate to) {
    int index =
        Math.max(
            ServicePeriod.before(sums, upTo(after).plus(amount)), ServicePeriod.upTo(days, after));
    return days.subList(index, days.size()).stream().findFirst().filter(day -> !day.isAfter(to));
  }
}
