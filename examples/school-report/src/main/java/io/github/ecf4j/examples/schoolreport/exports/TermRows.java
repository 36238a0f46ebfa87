package io.github.ecf4j.examples.schoolreport.exports;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads terms. Term 1 to Term 6 are the terms of a year of six, as {@code 1 of 6}; Autumn 1 and
 * Autumn 2 are the halves of an autumn term, and are put together to it with its half term.
 */
final class TermRows {
  private static final Pattern YEAR = Pattern.compile("(20)?(\\d{2})(?:[/-](?:20)?(\\d{2}))?");
  private static final Pattern OF_SIX = Pattern.compile("term([1-6])");
  private static final Pattern OF_SOME = Pattern.compile("(?:term)?([1-6])of([3-6])");
  private static final Pattern NUMBERED_HALF = Pattern.compile("(?:halfterm|ht)([1-6])");
  private static final Pattern HALF = Pattern.compile("(autumn|spring|summer)(?:term)?([12])");
  static final ImmutableList<String> TERMS = ImmutableList.of("autumn", "spring", "summer");
  private static final int SIX = 6;

  /** A sixth of a year. */
  private record Part(LocalDate first, LocalDate last, Source source) {}

  private final Output terms;

  /** By year the terms of six. */
  private final Map<String, Map<Integer, Part>> ofSix = new TreeMap<>();

  /** By year the halves of three. */
  private final Map<String, Map<Integer, Part>> halves = new TreeMap<>();

  TermRows(Output terms) {
    this.terms = terms;
  }

  /** Reads a row. */
  void read(Export export, Row row) {
    String year = year(export.cell(row, "academic_year"));
    String name = Table.plain(export.cell(row, "term")).toLowerCase(Locale.ROOT);
    LocalDate first = export.date(row, "starts_on");
    LocalDate last = export.date(row, "ends_on");
    Part part = new Part(first, last, new Source(export, row));
    Matcher numbered = OF_SIX.matcher(name);
    if (numbered.matches()) {
      add(part, Integer.parseInt(numbered.group(1)) - 1, year, ofSix);
      return;
    }
    int half = half(name);
    if (half >= 0) {
      add(part, half, year, halves);
      return;
    }
    ImmutableMap.Builder<String, String> cells = cells(year, term(name), first, last);
    for (String column : ImmutableList.of("half_term_starts_on", "half_term_ends_on")) {
      if (!export.cell(row, column).isEmpty()) {
        cells.put(column, export.date(row, column).toString());
      }
    }
    terms.add(cells.buildOrThrow());
  }

  private static void add(
      Part part, int place, String year, Map<String, Map<Integer, Part>> parts) {
    Map<Integer, Part> ofYear = parts.computeIfAbsent(year, key -> new TreeMap<>());
    if (ofYear.putIfAbsent(place, part) != null) {
      throw new AskedException("term", "stands twice in its year");
    }
  }

  private static ImmutableMap.Builder<String, String> cells(
      String year, String term, LocalDate first, LocalDate last) {
    return ImmutableMap.<String, String>builder()
        .put("academic_year", year)
        .put("term", term)
        .put("starts_on", first.toString())
        .put("ends_on", last.toString());
  }

  /** A whole term as the contract calls it. */
  private static String term(String name) {
    Matcher numbered = OF_SOME.matcher(name);
    return numbered.matches()
        ? numbered.group(1) + " of " + numbered.group(2)
        : TERMS.stream()
            .filter(one -> name.equals(one) || name.equals(one + "term"))
            .findFirst()
            .orElseThrow(
                () ->
                    new AskedException(
                        "term", "is none of autumn, spring, summer and Term 1 to Term 6"));
  }

  /** Which half of a term of the year a name is, from 0, as Autumn 2 is 1; -1 if it is none. */
  private static int half(String name) {
    Matcher numbered = NUMBERED_HALF.matcher(name);
    if (numbered.matches()) {
      return Integer.parseInt(numbered.group(1)) - 1;
    }
    Matcher half = HALF.matcher(name);
    return half.matches()
        ? 2 * TERMS.indexOf(half.group(1)) + Integer.parseInt(half.group(2)) - 1
        : -1;
  }

  /** Writes the terms of years of six parts, once all rows are read. */
  void end() {
    // Of three or five terms nobody can tell whether others are missing.
    complete(
        ofSix, "is numbered, and its year has not six terms: write it as in 2 of 5", this::addSix);
    complete(halves, "is half a term, and its year has not six", this::addJoined);
  }

  private static void complete(
      Map<String, Map<Integer, Part>> parts,
      String problem,
      BiConsumer<String, Map<Integer, Part>> writer) {
    parts.forEach(
        (year, ofYear) -> {
          if (ofYear.size() == SIX) {
            writer.accept(year, ofYear);
          } else {
            ofYear.values().forEach(part -> part.source().refuse("term", problem));
          }
        });
  }

  private void addSix(String year, Map<Integer, Part> six) {
    six.forEach(
        (place, part) ->
            terms.add(
                cells(year, place + 1 + " of " + SIX, part.first(), part.last()).buildOrThrow()));
  }

  private void addJoined(String year, Map<Integer, Part> six) {
    for (int i = 0; i < TERMS.size(); i++) {
      Part one = requireNonNull(six.get(2 * i));
      Part two = requireNonNull(six.get(2 * i + 1));
      terms.add(
          cells(year, TERMS.get(i), one.first(), two.last())
              .put("half_term_starts_on", one.last().plusDays(1).toString())
              .put("half_term_ends_on", two.first().minusDays(1).toString())
              .buildOrThrow());
    }
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
