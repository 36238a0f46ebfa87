package io.github.ecf4j.rules.period;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.induction.HeldReview;
import io.github.ecf4j.model.induction.InductionRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Which of the days on which something was held is that of which period. */
final class Held {
  private final NavigableSet<LocalDate> days;

  /** The days up to one on which something of certain kinds was held. */
  Held(InductionRecord ect, LocalDate upTo, Predicate<HeldReview.Kind> kind) {
    this.days = new TreeSet<>();
    ect.reviews().stream()
        .filter(one -> kind.test(one.kind()) && !one.heldOn().isAfter(upTo))
        .forEach(one -> days.add(one.heldOn()));
  }

  /**
   * The day of each period: its own last one, else the first one after it that is not of a later
   * period. So a meeting held late counts, and takes nothing from the period in which it was held.
   */
  ImmutableList<Optional<LocalDate>> of(List<DateRange> periods) {
    NavigableSet<LocalDate> left = new TreeSet<>(days);
    List<Optional<LocalDate>> found = new ArrayList<>();
    for (DateRange period : ImmutableList.copyOf(periods).reverse()) {
      NavigableSet<LocalDate> since = left.tailSet(period.first(), true);
      Optional<LocalDate> day =
          Optional.ofNullable(since.floor(period.last())).or(() -> since.stream().findFirst());
      day.ifPresent(left::remove);
      found.add(day);
    }
    return ImmutableList.copyOf(found).reverse();
  }
}
