package io.github.ecf4j.model.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimap;
import io.github.ecf4j.model.check.Check;
import java.time.LocalDate;

/**
 * When a provider holds each training event; an event may be held on several days.
 *
 * @param dates the days of each event
 */
public record EventDates(ImmutableSetMultimap<EventId, LocalDate> dates) {
  private static final EventDates NONE = new EventDates(ImmutableSetMultimap.of());

  /**
   * A provider's dates.
   *
   * @param dates the days of each event
   */
  public EventDates {
    requireNonNull(dates, "dates");
    dates.values().forEach(day -> Check.day("dates", day));
  }

  /**
   * A provider's dates.
   *
   * @param dates the days of each event, in any order
   * @return the dates
   */
  public static EventDates of(Multimap<EventId, LocalDate> dates) {
    requireNonNull(dates, "dates");
    return new EventDates(ImmutableSetMultimap.copyOf(dates));
  }

  /**
   * No dates: every event has its default slot.
   *
   * @return no dates
   */
  public static EventDates none() {
    return NONE;
  }

  /**
   * The days of an event.
   *
   * @param event the event
   * @return its days in order; empty if the provider has named none
   */
  public ImmutableSortedSet<LocalDate> of(EventId event) {
    return ImmutableSortedSet.copyOf(dates.get(requireNonNull(event, "event")));
  }

  /** Prints the count. */
  @Override
  public String toString() {
    return "EventDates of " + dates.keySet().size() + " events";
  }
}
