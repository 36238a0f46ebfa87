package io.github.ecf4j.examples.schoolreport.exports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Adds up what each ECT teaches in a week, from the lessons of timetables or from loads. Lessons of
 * one timetable at one time, as of classes that are taught together, are one.
 */
final class TeachingTime {
  private static final int PLACES = 9;

  /** What counts once, however many rows it has: a lesson by its place, or by its number. */
  private record Once(String file, String id, Object lesson) {}

  private final Lessons lessons;
  private final int daysAWeek;
  private final Map<String, BigDecimal> minutes = new HashMap<>();
  private final Set<Once> counted = new HashSet<>();

  /** Those of whom a row was refused, so that nobody can tell how much they teach. */
  private final Set<String> inDoubt = new HashSet<>();

  TeachingTime(Lessons lessons, int daysAWeek) {
    this.lessons = lessons;
    this.daysAWeek = daysAWeek;
  }

  /** Refuses a timetable that has other weeks than the mapping says, or periods of no length. */
  void check(Export export) {
    if (export.mapped().periods().minutes().isEmpty() && !export.has("ends_at")) {
      throw new AskedException("", "has periods of no known length: say minutes in the mapping");
    }
    int weeks = export.mapped().periods().weeks();
    Map<String, Set<String>> days = new HashMap<>();
    for (Row row : export.table().rows()) {
      Lesson.ifAny(export, row, daysAWeek)
          .ifPresent(
              lesson ->
                  days.computeIfAbsent(lesson.weekday(), day -> new HashSet<>()).add(lesson.day()));
    }
    int seen = days.values().stream().mapToInt(Set::size).max().orElse(weeks);
    if (seen != weeks) {
      throw new AskedException(
          "",
          "has days of %d week(s), and is taken to begin anew after %d: say weeks in the mapping, and which column tells them apart"
              .formatted(seen, weeks));
    }
  }

  /** Reads a row of somebody's. */
  void read(Export export, Row row, String id) {
    minutes.putIfAbsent(id, BigDecimal.ZERO);
    if (export.has("lesson") && !lessons.isTaught(export.cell(row, "lesson"))) {
      export.leaveOut("since nothing is taught then");
      return;
    }
    BigDecimal cycle;
    Object lesson;
    if (export.has("load")) {
      cycle = load(export, row);
      lesson = export.has("number") ? export.cell(row, "number") : row;
    } else {
      Lesson place = Lesson.of(export, row, daysAWeek);
      if (place.isBeyond(export)) {
        throw new AskedException(
            export.has("slot") ? "slot" : "day",
            "is of week %d, and the mapping says that it begins anew after %d"
                .formatted(place.week(), export.mapped().periods().weeks()));
      }
      cycle = place.minutes(export, row);
      lesson = place;
    }
    if (counted.add(new Once(export.table().file(), id, lesson))) {
      BigDecimal weeks = BigDecimal.valueOf(export.mapped().periods().weeks());
      minutes.merge(id, cycle.divide(weeks, PLACES, RoundingMode.HALF_UP), BigDecimal::add);
    }
  }

  private static BigDecimal load(Export export, Row row) {
    String load = export.cell(row, "load");
    if (!load.matches("\\d{1,4}([.,]\\d{1,4})?")) {
      throw new AskedException("load", "\"" + load + "\" is no number of periods");
    }
    return new BigDecimal(load.replace(',', '.'))
        .multiply(export.mapped().periods().minutes("", ""));
  }

  /** A row of somebody's was refused. */
  void refuse(String id) {
    minutes.putIfAbsent(id, BigDecimal.ZERO);
    inDoubt.add(id);
  }

  /** Whether somebody has rows, and teaches in none of them. */
  boolean teachesNothing(String id) {
    BigDecimal week = inDoubt.contains(id) ? null : minutes.get(id);
    return week != null && week.signum() == 0;
  }

  /** Whether any row was somebody's. */
  boolean names(String id) {
    return minutes.containsKey(id);
  }

  /** Whole minutes a week; empty where nobody can tell. */
  OptionalInt of(String id) {
    BigDecimal week = inDoubt.contains(id) ? null : minutes.get(id);
    return week == null || week.signum() == 0
        ? OptionalInt.empty()
        : OptionalInt.of(week.setScale(0, RoundingMode.HALF_UP).intValueExact());
  }
}
