package io.github.ecf4j.rules.register;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.table.Row;
import io.github.ecf4j.model.table.Table;
import io.github.ecf4j.rules.exact.Exact;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Records as a table of tab-separated cells with a header: for each teacher a row with the person,
 * and rows for the periods and the extensions, by the names that the register has for its fields.
 *
 * <p>Law: what is written of records of different teachers whose numbers are decimals is read as
 * they are.
 */
public final class RegisterTable {
  private static final String TRN = "trn";
  private static final String TERMS = "number_of_terms";
  private static final String OUTCOME = "outcome";
  private static final int PLACES = 9;

  private static final String[] COLUMNS = {
    "row",
    TRN,
    "date_of_birth",
    "qts_awarded_on",
    "appropriate_body",
    "started_on",
    "finished_on",
    TERMS,
    OUTCOME,
    "fail_confirmation_sent_on"
  };

  /** What a row is about. */
  private enum Kind {
    TEACHER,
    PERIOD,
    EXTENSION
  }

  private RegisterTable() {}

  /**
   * Writes records as the register keeps them.
   *
   * @param exported the records, each of another teacher
   * @return the table; lines end in a line feed
   */
  public static String write(List<Exported> exported) {
    Check.noNull("exported", exported);
    return Stream.concat(
            Stream.of(String.join("\t", COLUMNS)),
            exported.stream().map(Exported::record).flatMap(RegisterTable::rows))
        .collect(joining("\n", "", "\n"));
  }

  private static Stream<String> rows(RegisterRecord record) {
    return Stream.of(
            Stream.of(
                row(
                    Kind.TEACHER,
                    record,
                    Stream.of(record.dateOfBirth(), record.qtsAwardedOn()),
                    Stream.of("", "", "", "", "", ""))),
            record.periods().stream().map(period -> row(record, period)),
            record.extensions().stream()
                .map(
                    terms ->
                        row(
                            Kind.EXTENSION,
                            record,
                            Stream.of(Optional.empty(), Optional.empty()),
                            Stream.of("", "", "", decimal(terms), "", ""))))
        .flatMap(rows -> rows);
  }

  private static String row(RegisterRecord record, RegisterPeriod period) {
    return row(
        Kind.PERIOD,
        record,
        Stream.of(Optional.empty(), Optional.empty()),
        Stream.of(
            period.appropriateBody(),
            period.startedOn().toString(),
            text(period.finishedOn()),
            text(period.numberOfTerms().map(RegisterTable::decimal)),
            text(period.outcome()),
            text(period.failConfirmationSentOn())));
  }

  private static String row(
      Kind kind, RegisterRecord record, Stream<Optional<LocalDate>> person, Stream<String> rest) {
    return Stream.of(Stream.of(kind.name(), record.trn()), person.map(RegisterTable::text), rest)
        .flatMap(cells -> cells)
        .collect(joining("\t"));
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static String decimal(Exact terms) {
    return terms.toDecimal(PLACES, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  /**
   * Reads such a table.
   *
   * @param file the name for error messages
   * @param reader the text, which is closed
   * @return the records, in the order of their first rows
   * @throws io.github.ecf4j.model.table.DataFileException if the text cannot be read, or a row is
   *     not of this form or has no teacher before it
   */
  public static ImmutableList<RegisterRecord> read(String file, Reader reader) {
    requireNonNull(file, "file");
    requireNonNull(reader, "reader");
    Map<String, RegisterRecordBuilder> records = new LinkedHashMap<>();
    for (Row row : Table.read(file, reader, COLUMNS).rows()) {
      String trn = row.text(TRN);
      Kind kind = row.constant("row", Kind.class);
      if ((kind == Kind.TEACHER) == records.containsKey(trn)) {
        throw row.refuse(
            TRN, kind == Kind.TEACHER ? "occurs already" : "has no row for the teacher before");
      }
      switch (kind) {
        case TEACHER -> records.put(trn, teacher(row));
        case PERIOD -> requireNonNull(records.get(trn)).addPeriods(period(row));
        case EXTENSION -> requireNonNull(records.get(trn)).addExtensions(terms(row));
      }
    }
    return records.values().stream().map(RegisterRecordBuilder::build).collect(toImmutableList());
  }

  private static RegisterRecordBuilder teacher(Row row) {
    RegisterRecordBuilder record = RegisterRecord.builder().trn(row.text(TRN));
    day(row, "date_of_birth").ifPresent(record::dateOfBirth);
    day(row, "qts_awarded_on").ifPresent(record::qtsAwardedOn);
    return record;
  }

  private static RegisterPeriod period(Row row) {
    RegisterPeriodBuilder period =
        RegisterPeriod.builder()
            .appropriateBody(row.text("appropriate_body"))
            .startedOn(row.day("started_on"));
    day(row, "finished_on").ifPresent(period::finishedOn);
    if (row.optional(TERMS).isPresent()) {
      period.numberOfTerms(terms(row));
    }
    if (row.optional(OUTCOME).isPresent()) {
      period.outcome(row.constant(OUTCOME, RegisterPeriod.Outcome.class));
    }
    day(row, "fail_confirmation_sent_on").ifPresent(period::failConfirmationSentOn);
    return row.build("started_on", period::build);
  }

  private static Optional<LocalDate> day(Row row, String column) {
    return row.optional(column).map(any -> row.day(column));
  }

  private static Exact terms(Row row) {
    return row.parse(
        TERMS, text -> Exact.of(Check.decimal(TERMS, new BigDecimal(text), PLACES, "a number")));
  }
}
