package io.github.ecf4j.examples.schoolreport.input;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.rules.funding.Region;
import java.util.Optional;
import org.immutables.value.Value;

/** A school's records up to the day of the report, as far as they could be read. */
@Value.Immutable
public abstract class SchoolFolder {
  SchoolFolder() {}

  /** The school's name, if recorded. */
  public abstract Optional<String> schoolName();

  /** Its region, if recorded. */
  public abstract Optional<Region> region();

  /** Its terms and closures. */
  public abstract SchoolCalendar calendar();

  /** When the provider holds each training event. */
  public abstract EventDates eventDates();

  /** Its early career teachers, by id. */
  public abstract ImmutableList<InductionRecord> ects();

  /** Its mentors, by id: those listed, and those whom a teacher's row names. */
  public abstract ImmutableList<Mentor> mentors();

  /** The teachers of whom a post was refused, so that their service is not known. */
  public abstract ImmutableSet<PersonId> postsRefused();

  /**
   * The rows left out, by file and line: of each file the first thousand, and then one entry for
   * all others.
   */
  public abstract ImmutableList<Refusal> refusals();

  /** How many rows were left out; a file that cannot be read counts as one. */
  public abstract int rowsRefused();

  /** How many records were passed over because they are dated after the day of the report. */
  public abstract int ignoredLater();

  /** The same school, closed on England's bank holidays too. */
  public SchoolFolder closedOnBankHolidays() {
    return ImmutableSchoolFolder.builder()
        .from(this)
        .calendar(BankHolidays.close(calendar()))
        .build();
  }

  static ImmutableSchoolFolder.Builder builder() {
    return ImmutableSchoolFolder.builder();
  }
}
