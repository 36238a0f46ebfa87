package io.github.ecf4j.examples.schoolreport.exports;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.examples.schoolreport.input.SchoolRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The days of the terms and closures that were read, on the weekdays on which it teaches. */
final class SchoolDays {
  /** A stretch of days, as the contract writes them: as text, they sort as days. */
  private record Stretch(String first, String last) {
    boolean holds(LocalDate day) {
      return first.compareTo(day.toString()) <= 0 && last.compareTo(day.toString()) >= 0;
    }

    /** What lies between this and a later one. */
    Stretch until(Stretch later) {
      return new Stretch(
          LocalDate.parse(last).plusDays(1).toString(),
          LocalDate.parse(later.first).minusDays(1).toString());
    }
  }

  private final SchoolRow school;
  private final ImmutableList<Stretch> terms;
  private final ImmutableList<Stretch> halfTerms;

  /** Between two terms of which one follows the other, so that no term is missing. */
  private final ImmutableList<Stretch> holidays;

  private final ImmutableList<Stretch> closures;
  private final ImmutableList<Stretch> insets;

  private SchoolDays(@Nullable Output terms, @Nullable Output closures, SchoolRow school) {
    this.school = school;
    this.terms = stretches(terms, "starts_on", "ends_on", row -> true);
    this.halfTerms = stretches(terms, "half_term_starts_on", "half_term_ends_on", row -> true);
    this.holidays = holidays(terms, this.terms);
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

  private static ImmutableList<Stretch> holidays(
      @Nullable Output file, ImmutableList<Stretch> terms) {
    List<Integer> rows =
        IntStream.range(0, terms.size())
            .boxed()
            .sorted(
                comparing((Integer row) -> terms.get(row).first())
                    .thenComparing(row -> terms.get(row).last()))
            .toList();
    ImmutableList.Builder<Stretch> holidays = ImmutableList.builder();
    for (int i = 1; i < rows.size(); i++) {
      int before = rows.get(i - 1);
      int next = rows.get(i);
      if (place(file, before).isJustBefore(place(file, next))) {
        holidays.add(terms.get(before).until(terms.get(next)));
      }
    }
    return holidays.build();
  }

  private static TermPlace place(@Nullable Output file, int row) {
    return TermPlace.of(cell(file, "academic_year", row), cell(file, "term", row));
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

  /** Whether it is known of each of some days, the last among them, what they are. */
  boolean knows(LocalDate first, LocalDate last) {
    return first.datesUntil(last.plusDays(1)).allMatch(day -> holds(terms, day) || isOff(day));
  }

  private boolean isOff(LocalDate day) {
    return holds(holidays, day) || holds(halfTerms, day) || holds(closures, day);
  }

  /** Whether there are lessons; closures need not list bank holidays. */
  boolean hasLessons(LocalDate day) {
    return isSchoolDay(day) && !school.bankHolidays().includes(day);
  }

  /** Whether pupils may be there; where no terms are known, on every weekday. */
  boolean isSchoolDay(LocalDate day) {
    return isWorkingDay(day) && !holds(insets, day);
  }

  /** Whether teachers work, with pupils or on an INSET day. */
  boolean isWorkingDay(LocalDate day) {
    return isWeekday(day) && !isOff(day);
  }

  /** Whether a report counts an absence on it: on weekdays in term, closures among them. */
  boolean counts(LocalDate day) {
    return isWeekday(day) && !holds(holidays, day);
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
