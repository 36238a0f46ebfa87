package io.github.ecf4j.model.exchange;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.EventId;

/**
 * An {@link Attendance}.
 *
 * @param event the id of the event
 * @param on the day
 */
public record AttendanceData(String event, String on) implements Exchanged<Attendance> {
  /**
   * Writes an attendance.
   *
   * @param attendance the attendance
   * @return its wire form
   */
  public static AttendanceData of(Attendance attendance) {
    requireNonNull(attendance, "attendance");
    return new AttendanceData(attendance.event().value(), attendance.on().toString());
  }

  @Override
  public Attendance read(Parts in) {
    var event = in.required("event", this.event, EventId::new);
    var on = in.required("on", this.on, Parts::day);
    return in.build(() -> new Attendance(event, on));
  }
}
