package io.github.ecf4j.rules.timetable;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.Check;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;

/**
 * Time without a break on a day of a timetable.
 *
 * @param week the week of the timetable, 1 or 2
 * @param day the day
 * @param from when it begins, in whole minutes
 * @param to when it ends, in whole minutes, later than it begins
 */
public record Block(int week, DayOfWeek day, LocalTime from, LocalTime to)
    implements Comparable<Block> {
  /** The most weeks that a timetable has. */
  static final int WEEKS = 2;

  private static final Comparator<Block> ORDER =
      Comparator.comparingInt(Block::week)
          .thenComparing(Block::day)
          .thenComparing(Block::from)
          .thenComparing(Block::to);

  /**
   * A block.
   *
   * @param week the week of the timetable, 1 or 2
   * @param day the day
   * @param from when it begins, in whole minutes
   * @param to when it ends, in whole minutes, later than it begins
   * @throws io.github.ecf4j.model.check.InvalidValueException if a part is out of bounds
   */
  public Block {
    Check.range("week", week, 1, WEEKS);
    requireNonNull(day, "day");
    minute("from", from);
    minute("to", to);
    Check.that(to.isAfter(from), "to", to, "after", from);
  }

  private static void minute(String field, LocalTime time) {
    requireNonNull(time, field);
    Check.that(
        time.equals(time.truncatedTo(ChronoUnit.MINUTES)), field, time, "a time in whole minutes");
  }

  /**
   * How long it is.
   *
   * @return minutes, from 1
   */
  public int minutes() {
    return (int) ChronoUnit.MINUTES.between(from, to);
  }

  /** Whether another is on the same day of the same week. */
  boolean isOnDayOf(Block other) {
    return week == other.week && day == other.day;
  }

  /** Whether it has time in common with another. */
  boolean overlaps(Block other) {
    return isOnDayOf(other) && from.isBefore(other.to) && other.from.isBefore(to);
  }

  /** Whether all of another lies in it. */
  boolean contains(Block other) {
    return isOnDayOf(other) && !other.from.isBefore(from) && !other.to.isAfter(to);
  }

  @Override
  public int compareTo(Block other) {
    return ORDER.compare(this, requireNonNull(other, "other"));
  }

  /** Prints it as in {@code week 1, Monday 09:00 to 09:50}. */
  @Override
  public String toString() {
    return "week "
        + week
        + ", "
        + day.getDisplayName(TextStyle.FULL, Locale.UK)
        + " "
        + from
        + " to "
        + to;
  }
}
