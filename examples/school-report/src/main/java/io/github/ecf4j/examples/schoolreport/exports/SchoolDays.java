package io.github.ecf4j.examples.schoolreport.exports;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.examples.schoolreport.input.SchoolRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The days of the terms and closures that were read, on the weekdays on which it teaches. */
final class SchoolDays {
  /** How far from a term a day may lie to be known as a holiday: no summer is longer. */
  private static final int HOLIDAY = 60;

  /** A stretch of days, as the contract writes them: as text, they sort as days. */
  private record Stretch(String first, String last) {
    boolean holds(LocalDate day) {
      return first.compareTo(day.toString()) <= 0 && last.compareTo(day.toString()) >= 0;
    }

    boolean isNear(LocalDate day) {
      return new Stretch(
              LocalDate.parse(first).minusDays(HOLIDAY).toString(),
              LocalDate.parse(last).plusDays(HOLIDAY).toString())
          .holds(day);
    }
  }

  private final SchoolRow school;
  private final ImmutableList<Stretch> terms;
  private final ImmutableList<Stretch> halfTerms;
  private final ImmutableList<Stretch> closures;
  private final ImmutableList<Stretch> insets;

  private SchoolDays(@Nullable Output terms, @Nullable Output closures, SchoolRow school) {
    this.school = school;
    this.terms = stretches(terms, "starts_on", "ends_on", row -> true);
    this.halfTerms = stretches(terms, "half_term_starts_on", "half_term_ends_on", row -> true);
    this.insets = stretches(closures, "starts_on", "ends_on", row -> isInset(closures, row));
    this.closures = stretches(closures, "starts_on", "ends_on", row -> !isInset(closures, row));
  }

  /** Those of the files; null where there is none. */
  static SchoolDays of(@Nullable Output terms, @Nullable Output closures, SchoolRow school) {
    return new SchoolDays(terms, closures, school);
  }

  private static ImmutableList<Stretch> stretches(
      @Nullable Output file, String first, String last, IntPredicate isOne) {
    ImmutableList.Builder<Stretch> stretches = ImmutableList.builder();
    for (int i = 0; file != null && file.has(first) && i < file.size(); i++) {
      if (!file.column(first).get(i).isEmpty() && isOne.test(i)) {
        stretches.add(new Stretch(file.column(first).get(i), file.column(last).get(i)));
      }
    }
    return stretches.build();
  }

  /** As the contract tells them: by the kind, else by the word in the reason. */
  private static boolean isInset(@Nullable Output closures, int row) {
    String kind = cell(closures, "kind", row);
    return kind.isEmpty() ? cell(closures, "reason", row).contains("inset") : kind.equals("inset");
  }

  private static String cell(@Nullable Output file, String column, int row) {
    return file == null || !file.has(column)
        ? ""
        : file.column(column).get(row).toLowerCase(Locale.ROOT);
  }

  /** Whether the terms around a day were read. */
  boolean knows(LocalDate day) {
    return terms.stream().anyMatch(term -> term.isNear(day));
  }

  /** Whether there are lessons; closures need not list bank holidays. */
  boolean hasLessons(LocalDate day) {
    return isSchoolDay(day) && !school.bankHolidays().includes(day);
  }

  /** Whether pupils may be there; where no terms are known, on every weekday. */
  boolean isSchoolDay(LocalDate day) {
    return isWorkingDay(day) && !(knows(day) && holds(insets, day));
  }

  /** Whether teachers work, with pupils or on an INSET day. */
  boolean isWorkingDay(LocalDate day) {
    return isWeekday(day)
        && (!knows(day) || (holds(terms, day) && !holds(halfTerms, day) && !holds(closures, day)));
  }

  private static boolean holds(ImmutableList<Stretch> stretches, LocalDate day) {
    return stretches.stream().anyMatch(one -> one.holds(day));
  }

  /** Whether the school teaches on such days of the week. */
  boolean isWeekday(LocalDate day) {
    return school.teachesOn().contains(day.getDayOfWeek());
  }

  /** On how many days of a week it teaches. */
  BigDecimal aWeek() {
    return BigDecimal.valueOf(school.teachesOn().size());
  }

  /** How many of some days are of a kind, the last among them. */
  static long count(LocalDate first, LocalDate last, Predicate<LocalDate> isOne) {
    return first.datesUntil(last.plusDays(1)).filter(isOne).count();
  }
}
