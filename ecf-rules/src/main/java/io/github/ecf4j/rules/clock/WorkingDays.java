package io.github.ecf4j.rules.clock;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.table.Table;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which days are working days: Mondays to Fridays that are no bank holidays. Neither the
 * regulations nor the guidance say what a working day is, so that they are an input; what lies
 * before the first or after the last day that is known cannot be told. They are those of the
 * appropriate body and the regulator, and so England's, also where a school overseas teaches on
 * other weekdays and has other holidays: its own days are in its {@link
 * io.github.ecf4j.model.calendar.SchoolCalendar}, and no time limit rests on them.
 *
 * <p>Laws: a later day never has an earlier {@link #lastOf}; another bank holiday makes no {@link
 * #lastOf} earlier and no {@link #before} later.
 *
 * @param known the days of which it is known whether they are working days
 * @param holidays the bank holidays, each of them known; those at weekends change nothing
 */
public record WorkingDays(DateRange known, ImmutableSortedSet<LocalDate> holidays) {
  private static final int MOST = 1000;
  private static final WorkingDays ENGLAND = read();

  /**
   * Working days.
   *
   * @param known the days of which it is known whether they are working days
   * @param holidays the bank holidays; those at weekends change nothing
   * @throws io.github.ecf4j.model.check.InvalidValueException if a bank holiday is not known
   */
  public WorkingDays {
    requireNonNull(known, "known");
    String bound = "from " + known.first() + " to " + known.last();
    for (LocalDate holiday : requireNonNull(holidays, "holidays")) {
      Check.that(known.contains(holiday), "holidays", holiday, bound);
    }
  }

  private static WorkingDays read() {
    String file = "bank-holidays.tsv";
    Table table =
        Table.readEdition(
            file,
            new InputStreamReader(
                requireNonNull(WorkingDays.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8),
            "day",
            "name");
    List<String> known = Splitter.on('/').splitToList(table.edition());
    return new WorkingDays(
        new DateRange(Days.parse(known.get(0)), Days.parse(known.get(1))),
        table.rows().stream()
            .map(row -> row.day("day"))
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
  }

  /**
   * England's, with the bank holidays that are proclaimed so far, as in {@code bank-holidays.tsv};
   * its first line has the days that it covers.
   *
   * @return the working days
   */
  public static WorkingDays england() {
    return ENGLAND;
  }

  /**
   * These with another bank holiday.
   *
   * @param holiday the day, one of those known
   * @return the working days
   * @throws io.github.ecf4j.model.check.InvalidValueException if the day is not known
   */
  public WorkingDays with(LocalDate holiday) {
    requireNonNull(holiday, "holiday");
    return new WorkingDays(
        known, ImmutableSortedSet.<LocalDate>naturalOrder().addAll(holidays).add(holiday).build());
  }

  /**
   * Whether a day is a working day.
   *
   * @param day the day
   * @return whether it is one; false where that is not known
   */
  public boolean includes(LocalDate day) {
    requireNonNull(day, "day");
    return known.contains(day)
        && day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
        && !holidays.contains(day);
  }

  /**
   * The last of so many working days that begin with a day. Where that day is no working day the
   * first one after it is the first.
   *
   * @param days how many working days, from 1 to 1000
   * @param first the day
   * @return the last of them, a working day; empty if not all of these days are known
   * @throws io.github.ecf4j.model.check.InvalidValueException if the number is out of bounds
   */
  public Optional<LocalDate> lastOf(int days, LocalDate first) {
    return walk(days, Days.nearest(requireNonNull(first, "first")), 1);
  }

  /**
   * The day that is so many working days before another, which does not count itself.
   *
   * @param days how many working days, from 1 to 1000
   * @param day the other day
   * @return the day, a working day; empty if not all of the days between them are known
   * @throws io.github.ecf4j.model.check.InvalidValueException if the number is out of bounds
   */
  public Optional<LocalDate> before(int days, LocalDate day) {
    return walk(days, Days.nearest(requireNonNull(day, "day")).minusDays(1), -1);
  }

  private Optional<LocalDate> walk(int days, LocalDate from, int step) {
    int left = Check.range("days", days, 1, MOST);
    for (LocalDate day = from; known.contains(day); day = day.plusDays(step)) {
      if (includes(day)) {
        left--;
        if (left == 0) {
          return Optional.of(day);
        }
      }
    }
    return Optional.empty();
  }

  /** Prints the days known, and how many bank holidays they have. */
  @Override
  public String toString() {
    return "WorkingDays from "
        + known.first()
        + " to "
        + known.last()
        + " without "
        + holidays.size()
        + " bank holidays";
  }
}
