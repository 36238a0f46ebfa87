package io.github.ecf4j.examples.schoolreport.input;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.rules.funding.Region;
import java.time.DayOfWeek;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What {@code school.csv} says of a school. */
@Value.Immutable
public abstract class SchoolRow {
  private static final String FILE = "school.csv";
  private static final Pattern URN = Pattern.compile("[1-9][0-9]{4,6}");

  SchoolRow() {}

  /** Its name, if recorded. */
  abstract Optional<String> name();

  /** Its region, if recorded. */
  abstract Optional<Region> region();

  /** The Department's unique reference number, if recorded. */
  abstract Optional<String> urn();

  /** The weekdays on which it teaches. */
  @Value.Default
  public ImmutableSet<DayOfWeek> teachesOn() {
    return SchoolCalendar.MONDAY_TO_FRIDAY;
  }

  /** On which day its weeks begin. */
  @Value.Default
  DayOfWeek weekBeginsOn() {
    return DayOfWeek.MONDAY;
  }

  /** Its bank holidays. */
  @Value.Default
  public BankHolidays bankHolidays() {
    return BankHolidays.ENGLAND;
  }

  /** A school of which the file says nothing. */
  public static SchoolRow none() {
    return ImmutableSchoolRow.builder().build();
  }

  /** The row, its fields read in the contract's order; a row after another is refused. */
  static SchoolRow read(CsvRow row, @Nullable SchoolRow before) {
    if (before != null) {
      throw row.refuse("name", "must be the only row of the file");
    }
    ImmutableSchoolRow.Builder school =
        ImmutableSchoolRow.builder()
            .name(row.words("name"))
            .region(row.oneOf("region", Region.class))
            .urn(row.parse("urn", SchoolRow::urn));
    ImmutableSet<DayOfWeek> weekdays =
        ImmutableSet.copyOf(row.list("teaching_days", text -> weekday("teaching_days", text)));
    if (!weekdays.isEmpty()) {
      school.teachesOn(weekdays);
    }
    row.oneOf("week_begins_on", DayOfWeek.class).ifPresent(school::weekBeginsOn);
    row.oneOf("bank_holidays", BankHolidays.class).ifPresent(school::bankHolidays);
    return school.build();
  }

  /**
   * What the text of the file says, as a report on it reads it.
   *
   * @param text the text
   * @param refused takes what is refused of it
   * @return the row that stands; as if there were none where none does
   */
  public static SchoolRow of(String text, Consumer<Refusal> refused) {
    SchoolRow school = null;
    try {
      CsvFile file = CsvFile.of(text, List.of());
      for (Iterator<CsvRecords.Raw> all = file.records(); all.hasNext(); ) {
        CsvRecords.Raw one = all.next();
        try {
          Optional<CsvRow> row = file.row(one);
          if (row.isPresent()) {
            row.get().checkWidth();
            school = read(row.get(), school);
          }
        } catch (RefusedException e) {
          refused.accept(new Refusal(FILE, one.line(), e.field, e.value, e.problem));
        }
      }
    } catch (UnreadableException e) {
      refused.accept(new Refusal(FILE, 1, e.field, "", "the file " + e.problem()));
    }
    return school == null ? none() : school;
  }

  private static String urn(String text) {
    if (!URN.matcher(text).matches()) {
      throw new InvalidValueException("urn", text, "5 to 7 digits, the first of them not 0");
    }
    return text;
  }

  /** A day of the week that a cell names. */
  static DayOfWeek weekday(String column, String text) {
    ImmutableMap<String, DayOfWeek> days = Vocabulary.of(DayOfWeek.class);
    return Vocabulary.named(days, text).orElseThrow(() -> CsvRow.noneOf(column, text, days));
  }
}
