package io.github.ecf4j.model.exchange;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.EventDates;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@link EventDates}.
 *
 * @param held the days on which events are held
 */
public record EventDatesData(@Nullable List<AttendanceData> held) implements Exchanged<EventDates> {
  /**
   * Writes the days of events.
   *
   * @param dates the days
   * @return their wire form
   */
  public static EventDatesData of(EventDates dates) {
    requireNonNull(dates, "dates");
    return new EventDatesData(
        dates.dates().entries().stream()
            .map(one -> AttendanceData.of(new Attendance(one.getKey(), one.getValue())))
            .toList());
  }

  @Override
  public EventDates read(Parts in) {
    var held = in.all("held", this.held);
    return in.build(
        () ->
            EventDates.of(
                held.stream()
                    .collect(
                        ImmutableSetMultimap.toImmutableSetMultimap(
                            Attendance::event, Attendance::on))));
  }
}
