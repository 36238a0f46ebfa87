package io.github.ecf4j.examples.schoolreport.input;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.person.PersonId;
import java.util.Optional;
import org.immutables.value.Value;

/** A school's records, as far as they could be read. */
@Value.Immutable
public abstract class SchoolFolder {
  SchoolFolder() {}

  /** The school's name, if recorded. */
  public abstract Optional<String> schoolName();

  /** Its terms and closures. */
  public abstract SchoolCalendar calendar();

  /** Its early career teachers, by id. */
  public abstract ImmutableList<EctRecord> ects();

  /** Its mentors: those listed, and those whom a teacher's row names. */
  public abstract ImmutableSet<PersonId> mentors();

  /** The rows left out, by file and line. */
  public abstract ImmutableList<Refusal> refusals();

  /** How many records were passed over because they are dated after the day of the report. */
  public abstract int ignoredLater();

  static ImmutableSchoolFolder.Builder builder() {
    return ImmutableSchoolFolder.builder();
  }
}
