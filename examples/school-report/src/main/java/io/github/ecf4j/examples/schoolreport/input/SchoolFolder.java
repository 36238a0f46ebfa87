package io.github.ecf4j.examples.schoolreport.input;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.coaching.StepBank;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.clock.Proceedings;
import io.github.ecf4j.rules.finding.Gaps;
import io.github.ecf4j.rules.funding.Region;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.immutables.value.Value;

/** A school's records up to the day of the report, as far as they could be read. */
@Value.Immutable
public abstract class SchoolFolder {
  SchoolFolder() {}

  /** The school's name, if recorded. */
  public abstract Optional<String> schoolName();

  /** The Department's unique reference number of the school, if recorded. */
  public abstract Optional<String> urn();

  /** The name of the folder. */
  public abstract String folderName();

  /** Its region, if recorded. */
  public abstract Optional<Region> region();

  /** Its terms and closures. */
  public abstract SchoolCalendar calendar();

  /** Its bank holidays, which are closures only where {@link #closedOnBankHolidays} says so. */
  abstract BankHolidays bankHolidays();

  /** Whether it works on England's working days, Mondays to Fridays that are no bank holidays. */
  public boolean hasWorkingDaysOfEngland() {
    return bankHolidays() == BankHolidays.ENGLAND
        && calendar().teachesOn().equals(SchoolCalendar.MONDAY_TO_FRIDAY);
  }

  /** When the provider holds each training event. */
  public abstract EventDates eventDates();

  /** At what time of day things are, where that is recorded. */
  public abstract Slots slots();

  /** What is decided for its teachers. */
  public abstract Settings settings();

  /** What its people are called. */
  public abstract Names names();

  /** Its early career teachers, by id. */
  public abstract ImmutableList<InductionRecord> ects();

  /** Its mentors, by id: those listed, and those whom a teacher's row names. */
  public abstract ImmutableList<Mentor> mentors();

  /** What is recorded of the end of teachers' inductions and of what follows from it. */
  abstract ImmutableMap<PersonId, Proceedings> proceedings();

  /**
   * What is recorded of the end of a teacher's induction and of what follows from it.
   *
   * @param ect the teacher
   * @return what has happened; empty if nothing is recorded
   */
  public Optional<Proceedings> proceedingsOf(PersonId ect) {
    return Optional.ofNullable(proceedings().get(ect));
  }

  /** The programmes that teachers may follow. */
  abstract Programmes programmes();

  /** What a programme is called. */
  public String titleOf(String programme) {
    return Optional.ofNullable(programmes().byId().get(programme))
        .map(Programme::title)
        .orElse(programme);
  }

  /** The bank whose steps are for a programme; empty if it has none. */
  public Optional<StepBank> bankOf(Programme programme) {
    return programmes().bankOf(programme);
  }

  /** All step banks, each once. */
  public ImmutableSet<StepBank> banks() {
    return programmes().banks();
  }

  /** The programmes of each mentor's training: several where nobody can tell which of them. */
  abstract ImmutableMap<PersonId, ImmutableList<Programme>> mentorProgrammes();

  /**
   * The programme on which a mentor is trained.
   *
   * @param mentor one of the school's
   * @return the programme; several where it is one of them, and it is not known which
   */
  public ImmutableList<Programme> programmesOf(Mentor mentor) {
    return mentorProgrammes().getOrDefault(mentor.id(), ImmutableList.of());
  }

  /** What is not known of whom, where a file is absent or could not be read, or rows of it. */
  public abstract Gaps gaps();

  /** The files that are not there. */
  public abstract ImmutableSet<String> absentFiles();

  /**
   * The rows left out, by file and line: of each file the first thousand, and then one entry for
   * all others.
   */
  public abstract ImmutableList<Refusal> refusals();

  /** How many rows were left out; a file that cannot be read counts as one. */
  public abstract int rowsRefused();

  /** How many records were passed over because they are dated after the day of the report. */
  public abstract int ignoredLater();

  /** Whether it is without what somebody wrote in words of their own, so that ids stand alone. */
  @Value.Default
  public boolean hasIdsOnly() {
    return false;
  }

  /** The calendars that an earlier report left. */
  @Value.Default
  public EarlierCalendars earlierCalendars() {
    return EarlierCalendars.none();
  }

  /**
   * What tells this school from others, made of the urn; where none is recorded, what its calendars
   * went by so far, and at first the name of the folder.
   */
  public UUID key() {
    return urn()
        .map(urn -> key("urn " + urn))
        .or(() -> earlierCalendars().school())
        .orElseGet(() -> key("folder " + folderName()));
  }

  private static UUID key(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether every row of {@code ects.csv} was read, so that who is in none has left. */
  public boolean isEveryEctKnown() {
    return refusals().stream().noneMatch(refusal -> refusal.file().equals("ects.csv"));
  }

  /**
   * The same school after an earlier report.
   *
   * @param earlier the calendars that the report left
   * @return the school; of the calendars that cannot be read each is one more refusal
   */
  public SchoolFolder after(EarlierCalendars earlier) {
    return ImmutableSchoolFolder.builder()
        .from(this)
        .earlierCalendars(earlier)
        .addAllRefusals(earlier.refusals())
        .rowsRefused(rowsRefused() + earlier.refusals().size())
        .build();
  }

  /** The same school, closed on its bank holidays too: England's, or none overseas. */
  public SchoolFolder closedOnBankHolidays() {
    return ImmutableSchoolFolder.builder()
        .from(this)
        .calendar(bankHolidays().close(calendar()))
        .build();
  }

  /** The same school without what somebody wrote in words of their own: people go by ids alone. */
  public SchoolFolder withIdsOnly() {
    return IdsOnly.of(this);
  }

  static ImmutableSchoolFolder.Builder builder() {
    return ImmutableSchoolFolder.builder();
  }
}
