package io.github.ecf4j.rules.service;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.table.Table;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The terms of teachers' contracts, which have other dates than a school's: {@code
 * contract-terms.tsv}. They follow each other without a gap.
 */
final class ContractTerms {
  private static final ImmutableList<Dates> ALL = read();

  /** The first and the last day of a term, in any year. */
  private record Dates(MonthDay first, MonthDay last) {
    DateRange in(int year) {
      return new DateRange(Days.nearest(first.atYear(year)), Days.nearest(last.atYear(year)));
    }
  }

  private ContractTerms() {}

  private static ImmutableList<Dates> read() {
    String file = "contract-terms.tsv";
    return Table.read(
            file,
            new InputStreamReader(
                requireNonNull(ContractTerms.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8),
            "first",
            "last")
        .rows()
        .stream()
        .map(
            row ->
                new Dates(
                    MonthDay.parse("--" + row.text("first")),
                    MonthDay.parse("--" + row.text("last"))))
        .collect(ImmutableList.toImmutableList());
  }

  /** The first whole contract term from a day on. */
  static DateRange firstFrom(LocalDate day) {
    for (int year = day.getYear(); ; year++) {
      for (Dates one : ALL) {
        DateRange days = one.in(year);
        if (!days.first().isBefore(day)) {
          return days;
        }
      }
    }
  }
}
