package io.github.ecf4j.examples.schoolreport.input;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.Closure;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.calendar.TermBuilder;
import io.github.ecf4j.model.check.InvalidValueException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code terms.csv} and {@code closures.csv}. */
final class CalendarFiles {
  /** Which column gives each part of a term that may be refused. */
  private static final ImmutableMap<String, String> TERM_COLUMNS =
      ImmutableMap.of(
          "days.first", "starts_on",
          "days.last", "ends_on",
          "halfTerm.first", "half_term_starts_on",
          "halfTerm.last", "half_term_ends_on",
          "number", "term");

  /** A term of a year of more than three, as in {@code 2 of 6}. */
  private static final Pattern NUMBERED = Pattern.compile("([1-6]) of ([3-6])");

  private static final Pattern INSET = Pattern.compile("\\binset\\b", Pattern.CASE_INSENSITIVE);

  private record TermRow(CsvRow row, Term term) {}

  private CalendarFiles() {}

  static SchoolCalendar read(FolderFiles files) throws UnusableFolderException {
    List<TermRow> rows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    files.required(
        "terms.csv",
        List.of("academic_year", "term", "starts_on", "ends_on"),
        row -> {
          Term term = term(row);
          if (!seen.add(term.toString())) {
            throw row.refuse("term", "must occur once, but " + term + " occurs again");
          }
          rows.add(new TermRow(row, term));
        });
    Optional<Refusal> first =
        files.refusals().list().stream().filter(one -> one.file().equals("terms.csv")).findFirst();
    if (rows.isEmpty() && first.isPresent()) {
      Refusal refusal = first.get();
      throw new UnusableFolderException(
          "terms.csv has no term that can be read; of line %d, %s “%s” %s"
              .formatted(refusal.line(), refusal.field(), refusal.value(), refusal.problem()));
    }
    ImmutableList.Builder<Closure> closures = ImmutableList.builder();
    files.optional(
        "closures.csv", List.of("starts_on", "ends_on"), row -> closures.add(closure(row)));
    return SchoolCalendar.of(withoutOverlaps(rows, files), closures.build());
  }

  /** Where the kind is blank, a reason with the word INSET says it. */
  private static Closure closure(CsvRow row) {
    DateRange days = days(row, "starts_on", "ends_on");
    String reason = row.lines("reason").orElse("");
    Closure.Kind byReason = INSET.matcher(reason).find() ? Closure.Kind.INSET : Closure.Kind.CLOSED;
    return new Closure(days, reason, row.oneOf("kind", Closure.Kind.class).orElse(byReason));
  }

  /** Of two terms that cannot both be, the one that begins first stands, whatever the row order. */
  private static List<Term> withoutOverlaps(List<TermRow> rows, FolderFiles files) {
    List<Term> terms = new ArrayList<>();
    rows.sort(
        Comparator.comparing((TermRow r) -> r.term.days().first())
            .thenComparing(r -> r.term.days().last())
            .thenComparing(r -> r.term.toString()));
    for (TermRow next : rows) {
      Optional<Term> before = terms.stream().reduce((one, other) -> other);
      try {
        before.ifPresent(term -> SchoolCalendar.of(List.of(term, next.term), List.of()));
        terms.add(next.term);
      } catch (InvalidValueException e) {
        boolean overlaps = before.orElseThrow().days().overlaps(next.term.days());
        String problem =
            String.format(
                "must be %s, but was: %s",
                e.bound(), overlaps ? next.term.days().first() : next.term);
        files.refuse(
            "terms.csv",
            next.row.line(),
            next.row.refuse(overlaps ? "starts_on" : "term", problem));
      }
    }
    return terms;
  }

  private static Term term(CsvRow row) {
    AcademicYear year =
        AcademicYear.of(
            row.required("academic_year", row.wholeNumber("academic_year", 1900, 2998)));
    Term withoutHalfTerm = withoutHalfTerm(row, year);
    if (row.text("half_term_starts_on").isEmpty() && row.text("half_term_ends_on").isEmpty()) {
      return withoutHalfTerm;
    }
    DateRange halfTerm = days(row, "half_term_starts_on", "half_term_ends_on");
    return row.build(TERM_COLUMNS, () -> withoutHalfTerm.toBuilder().halfTerm(halfTerm).build());
  }

  private static Term withoutHalfTerm(CsvRow row, AcademicYear year) {
    Matcher numbered = NUMBERED.matcher(row.text("term").orElse(""));
    if (numbered.matches()) {
      int number = Integer.parseInt(numbered.group(1));
      int termsAYear = Integer.parseInt(numbered.group(2));
      DateRange days = days(row, "starts_on", "ends_on");
      return row.build(TERM_COLUMNS, () -> Term.of(year, number, termsAYear, days));
    }
    Term.Season season = row.required("term", row.oneOf("term", Term.Season.class));
    TermBuilder term =
        Term.builder().academicYear(year).season(season).days(days(row, "starts_on", "ends_on"));
    return row.build(TERM_COLUMNS, term::build);
  }

  private static DateRange days(CsvRow row, String first, String last) {
    LocalDate from = row.required(first, row.date(first));
    LocalDate to = row.required(last, row.date(last));
    return row.build(last, () -> new DateRange(from, to));
  }
}
