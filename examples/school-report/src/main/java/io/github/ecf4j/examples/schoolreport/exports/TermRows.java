package io.github.ecf4j.examples.schoolreport.exports;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads terms, and puts Term 1 and Term 2 of six together to an autumn term with its half term. */
final class TermRows {
  private static final Pattern YEAR = Pattern.compile("(20)?(\\d{2})(?:[/-](?:20)?(\\d{2}))?");
  private static final Pattern NUMBERED = Pattern.compile("(?:term|halfterm|ht)([1-6])");
  private static final Pattern HALF = Pattern.compile("(autumn|spring|summer)(?:term)?([12])");
  private static final ImmutableList<String> TERMS = ImmutableList.of("autumn", "spring", "summer");

  /** A sixth of a year. */
  private record Part(LocalDate first, LocalDate last, Source source) {}

  private final Output terms;
  private final Map<String, Map<Integer, Part>> parts = new TreeMap<>();

  TermRows(Output terms) {
    this.terms = terms;
  }

  /** Reads a row. */
  void read(Export export, Row row) {
    String year = year(export.cell(row, "academic_year"));
    String name = Table.plain(export.cell(row, "term")).toLowerCase(Locale.ROOT);
    LocalDate first = export.date(row, "starts_on");
    LocalDate last = export.date(row, "ends_on");
    int place = place(name);
    if (place >= 0) {
      Part part = new Part(first, last, new Source(export, row));
      Map<Integer, Part> ofYear = parts.computeIfAbsent(year, key -> new TreeMap<>());
      if (ofYear.putIfAbsent(place, part) != null) {
        throw new AskedException("term", "stands twice in its year");
      }
      return;
    }
    String term =
        TERMS.stream()
            .filter(one -> name.equals(one) || name.equals(one + "term"))
            .findFirst()
            .orElseThrow(
                () ->
                    new AskedException(
                        "term", "is none of autumn, spring, summer and Term 1 to Term 6"));
    ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
    cells.put("academic_year", year).put("term", term);
    cells.put("starts_on", first.toString()).put("ends_on", last.toString());
    for (String column : ImmutableList.of("half_term_starts_on", "half_term_ends_on")) {
      if (!export.cell(row, column).isEmpty()) {
        cells.put(column, export.date(row, column).toString());
      }
    }
    terms.add(cells.buildOrThrow());
  }

  /** Which sixth of a year a name is, from 0, as Term 2 and Autumn 2 are 1; -1 if it is none. */
  private static int place(String name) {
    Matcher numbered = NUMBERED.matcher(name);
    if (numbered.matches()) {
      return Integer.parseInt(numbered.group(1)) - 1;
    }
    Matcher half = HALF.matcher(name);
    return half.matches()
        ? 2 * TERMS.indexOf(half.group(1)) + Integer.parseInt(half.group(2)) - 1
        : -1;
  }

  /** Writes the terms of years of six, once all rows are read. */
  void end() {
    parts.forEach(
        (year, six) -> {
          // Three numbered terms would be whole terms, and of five nobody can tell which are which.
          if (six.size() != 2 * TERMS.size()) {
            six.values()
                .forEach(
                    part ->
                        part.source()
                            .refuse("term", "is numbered, and its year has not six terms"));
            return;
          }
          for (int i = 0; i < TERMS.size(); i++) {
            Part one = requireNonNull(six.get(2 * i));
            Part two = requireNonNull(six.get(2 * i + 1));
            terms.add(
                ImmutableMap.<String, String>builder()
                    .put("academic_year", year)
                    .put("term", TERMS.get(i))
                    .put("starts_on", one.first().toString())
                    .put("ends_on", two.last().toString())
                    .put("half_term_starts_on", one.last().plusDays(1).toString())
                    .put("half_term_ends_on", two.first().minusDays(1).toString())
                    .buildOrThrow());
          }
        });
  }

  /** {@code 2021/22}, {@code 2021-2022}, {@code 21/22} and {@code 2021} as 2021. */
  static String year(String text) {
    Matcher year = YEAR.matcher(text);
    if (year.matches()) {
      int first = Integer.parseInt(year.group(2));
      boolean fits =
          year.group(3) == null
              ? year.group(1) != null
              : Integer.parseInt(year.group(3)) == (first + 1) % 100;
      if (fits) {
        return "20" + year.group(2);
      }
    }
    throw new AskedException("academic_year", "\"" + text + "\" is no academic year as 2021/22");
  }
}
