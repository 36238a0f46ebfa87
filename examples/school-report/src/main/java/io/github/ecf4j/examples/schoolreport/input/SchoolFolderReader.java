package io.github.ecf4j.examples.schoolreport.input;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.Extension;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.HeldReview;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.PostBuilder;
import io.github.ecf4j.model.induction.Reduction;
import io.github.ecf4j.model.induction.ServiceCredit;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.StudyModule;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a school folder by its contract. Each file's fields are read in the contract's order, so
 * that a refused row names the first bad one.
 */
public final class SchoolFolderReader {
  /** Which column gives each number of which the share of full time is made. */
  private static final ImmutableMap<String, String> HOURS =
      ImmutableMap.of(
          "hours", "hours_per_week",
          "fullTimeHours", "full_time_hours_per_week",
          "weeks", "weeks_per_year",
          "fullTimeWeeks", "full_time_weeks_per_year");

  private static final Pattern PERCENTAGE = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,7})? ?%");

  private final FolderFiles files;
  private final LostRecords lost;
  private final String folderName;
  private final LocalDate reportDay;
  private final People people;
  private @Nullable SchoolRow schoolRow;
  private int ignoredLater;

  private SchoolFolderReader(Path folder, LocalDate reportDay, Programmes programmes)
      throws UnusableFolderException {
    this.people = new People(programmes);
    this.lost = new LostRecords(people, reportDay);
    this.files = new FolderFiles(folder, lost);
    this.folderName = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    this.reportDay = reportDay;
  }

  /**
   * Reads a folder.
   *
   * @param folder the folder
   * @param reportDay the day that the report speaks for; later records are ignored and counted
   * @return the records, and the rows that were refused
   * @throws UnusableFolderException if the folder or a required file cannot be used
   */
  public static SchoolFolder read(Path folder, LocalDate reportDay) throws UnusableFolderException {
    return read(folder, reportDay, Programmes.bundled());
  }

  /**
   * Reads a school folder whose teachers may follow certain programmes.
   *
   * @param folder the folder
   * @param reportDay the day that the report speaks for
   * @param programmes the programmes
   * @return what it says
   * @throws UnusableFolderException if the folder or a required file cannot be used
   */
  public static SchoolFolder read(Path folder, LocalDate reportDay, Programmes programmes)
      throws UnusableFolderException {
    return new SchoolFolderReader(folder, reportDay, programmes).read();
  }

  private SchoolFolder read() throws UnusableFolderException {
    SchoolCalendar read = CalendarFiles.read(files);
    files.optional("school.csv", List.of(), row -> schoolRow = SchoolRow.read(row, schoolRow));
    SchoolRow school = schoolRow == null ? SchoolRow.none() : schoolRow;
    SchoolCalendar calendar = read.teachingOn(school.teachesOn()).weeksFrom(school.weekBeginsOn());
    people.mentorsAreListed(
        files.optional("mentors.csv", List.of("mentor_id"), people::readMentor));
    files.required("ects.csv", List.of("ect_id", "induction_started_on"), people::readEct);
    files.optional(
        "changes.csv", List.of("ect_id", "from"), row -> people.readChange(row, this::isLater));
    files.optional("posts.csv", List.of("ect_id", "starts_on", "fte"), this::readPost);
    AbsenceRows absences = new AbsenceRows(calendar, reportDay);
    files.optional(
        "absences.csv",
        List.of("ect_id", "starts_on", "reason"),
        row -> readAbsence(row, absences));
    files.optional("extensions.csv", List.of("ect_id", "decided_on", "terms"), this::readExtension);
    files.optional(
        "reductions.csv", List.of("ect_id", "decided_on", "terms_required"), this::readReduction);
    files.optional("credits.csv", List.of("ect_id", "decided_on", "terms"), this::readCredit);
    ClockRows clocks = new ClockRows();
    files.optional(
        "clocks.csv",
        List.of("ect_id", "happening", "on"),
        row -> clocks.read(row, people.ect(row).id(), this::isLater));
    files.optional("study.csv", List.of("ect_id", "module", "completed_on"), this::readStudy);
    files.optional(
        "mentor_study.csv", List.of("mentor_id", "module", "completed_on"), this::readMentorStudy);
    CoachingRows coaching = new CoachingRows(people.programmes());
    files.optional(
        "coaching.csv",
        List.of("ect_id", "mentor_id", "held_on"),
        row -> readCoaching(row, coaching));
    TrainingRows training = new TrainingRows(people);
    files.optional(
        "attendance.csv",
        List.of("person_id", "event", "attended_on"),
        row -> readAttendance(row, training));
    files.optional("reviews.csv", List.of("ect_id", "kind", "held_on"), this::readReview);
    SlotRows slots = new SlotRows();
    files.optional(
        "events.csv", List.of("event", "held_on"), row -> training.readEvent(row, slots));
    files.optional(
        "slots.csv",
        List.of("ect_id", "weekday", "starts_at", "ends_at"),
        row -> slots.readWeekly(row, people.ect(row).id()));
    SettingRows settings = new SettingRows(people.bodies());
    files.optional("settings.csv", List.of("setting", "value"), row -> readSetting(row, settings));
    return SchoolFolder.builder()
        .folderName(folderName)
        .schoolName(school.name())
        .region(school.region())
        .urn(school.urn())
        .bankHolidays(school.bankHolidays())
        .gaps(lost.gaps())
        .addAllAbsentFiles(lost.absent())
        .calendar(calendar)
        .eventDates(training.dates())
        .slots(slots.slots())
        .settings(settings.settings())
        .names(people.names())
        .addAllEcts(people.ects())
        .addAllMentors(people.mentors())
        .putAllProceedings(clocks.all())
        .programmes(people.programmes())
        .putAllMentorProgrammes(people.mentorProgrammes())
        .addAllRefusals(files.refusals().list())
        .rowsRefused(files.refusals().count())
        .ignoredLater(ignoredLater)
        .build();
  }

  private void readPost(CsvRow row) {
    EctBuilder ect = people.ect(row);
    PostBuilder post = Post.builder();
    row.words("school").ifPresent(post::school);
    row.words("appropriate_body").ifPresent(post::appropriateBody);
    post.startsOn(row.required("starts_on", row.date("starts_on")));
    row.date("ends_on").ifPresent(post::endsOn);
    row.build("ends_on", post::build);
    post.fte(row.required("fte", row.parse("fte", SchoolFolderReader::fte).or(() -> ofHours(row))));
    post.worksOn(row.list("works_on", text -> SchoolRow.weekday("works_on", text)));
    ect.posts.add(post.build());
  }

  /** A share of full time as a decimal, or a percentage that says so. */
  private static Fte fte(String text) {
    return PERCENTAGE.matcher(text).matches()
        ? new Fte(new BigDecimal(CharMatcher.anyOf(" %").trimTrailingFrom(text)).movePointLeft(2))
        : Fte.of(text);
  }

  /** The share of full time of a row that has hours instead, and perhaps weeks. */
  private static Optional<Fte> ofHours(CsvRow row) {
    Optional<BigDecimal> hours = decimal(row, "hours_per_week");
    Optional<BigDecimal> weeks = decimal(row, "weeks_per_year");
    if (hours.isEmpty() && weeks.isEmpty()) {
      return Optional.empty();
    }
    Fte ofWeek =
        hours
            .map(
                worked -> {
                  BigDecimal all =
                      row.required(
                          "full_time_hours_per_week", decimal(row, "full_time_hours_per_week"));
                  return row.build(HOURS, () -> Fte.ofHours(worked, all));
                })
            .orElseGet(Fte::fullTime);
    return weeks
        .map(
            worked -> {
              BigDecimal all =
                  row.required(
                      "full_time_weeks_per_year", decimal(row, "full_time_weeks_per_year"));
              return row.build(HOURS, () -> ofWeek.forWeeks(worked, all));
            })
        .or(() -> Optional.of(ofWeek));
  }

  private static Optional<BigDecimal> decimal(CsvRow row, String column) {
    return row.parse(
        column,
        text -> {
          if (!text.matches("[0-9]{1,4}(\\.[0-9]{1,9})?")) {
            throw new InvalidValueException(column, text, "a decimal such as 19.5");
          }
          return new BigDecimal(text);
        });
  }

  private void readAbsence(CsvRow row, AbsenceRows absences) {
    EctBuilder ect = people.ect(row);
    Absence absence = absences.absence(row);
    if (!isLater(absence.days().first())) {
      absences.keep(row, ect, absence);
    }
  }

  private void readExtension(CsvRow row) {
    EctBuilder ect = people.ect(row);
    Extension extension = DecisionRows.extension(row);
    if (!isLater(extension.decidedOn())) {
      ect.extensions.add(extension);
    }
  }

  private void readReduction(CsvRow row) {
    EctBuilder ect = people.ect(row);
    Reduction reduction = DecisionRows.reduction(row);
    if (!isLater(reduction.decidedOn())) {
      ect.reductions.add(reduction);
    }
  }

  private void readCredit(CsvRow row) {
    EctBuilder ect = people.ect(row);
    ServiceCredit credit = DecisionRows.credit(row);
    if (!isLater(credit.decidedOn())) {
      ect.credits.add(credit);
    }
  }

  private void readReview(CsvRow row) {
    EctBuilder ect = people.ect(row);
    HeldReview.Kind kind = row.required("kind", row.oneOf("kind", HeldReview.Kind.class));
    LocalDate day = row.required("held_on", row.date("held_on"));
    HeldReview review =
        HeldReview.builder().kind(kind).heldOn(day).by(row.person("held_by")).build();
    if (!isLater(day)) {
      ect.reviews.add(review);
    }
  }

  private void readStudy(CsvRow row) {
    EctBuilder ect = people.ect(row);
    ModuleNumber module = module(row, ect.programme);
    LocalDate day = row.required("completed_on", row.date("completed_on"));
    if (!isLater(day)) {
      ect.study.completed(module, day);
    }
  }

  private void readMentorStudy(CsvRow row) {
    PersonId mentor = row.required("mentor_id", row.person("mentor_id"));
    people.checkMentor(row, mentor);
    ModuleNumber module =
        row.required(
            "module", row.parse("module", text -> moduleOf(people.programmesOf(mentor), text)));
    LocalDate day = row.required("completed_on", row.date("completed_on"));
    if (!isLater(day)) {
      people.mentor(mentor).study().completed(module, day);
    }
  }

  private void readCoaching(CsvRow row, CoachingRows coaching) {
    EctBuilder ect = people.ect(row);
    PersonId mentor = row.required("mentor_id", row.person("mentor_id"));
    people.checkMentor(row, mentor);
    CoachingSession session = coaching.session(row, mentor, ect.programme);
    if (!isLater(session.heldOn())) {
      ect.sessions.add(session);
    }
  }

  private void readAttendance(CsvRow row, TrainingRows training) {
    TrainingRows.AttendanceRow attended = training.attendance(row);
    if (isLater(attended.attendance().on())) {
      return;
    }
    if (attended.asMentor()) {
      people.mentor(attended.person()).attendances.add(attended.attendance());
    } else {
      people.ect(attended.person()).orElseThrow().attendances.add(attended.attendance());
    }
  }

  private void readSetting(CsvRow row, SettingRows settings) {
    Setting setting = settings.setting(row);
    if (setting.decidedOn().filter(this::isLater).isEmpty()) {
      settings.keep(row, setting);
    }
  }

  private boolean isLater(LocalDate day) {
    boolean later = day.isAfter(reportDay);
    ignoredLater += later ? 1 : 0;
    return later;
  }

  private static ModuleNumber module(CsvRow row, Programme programme) {
    return row.required("module", row.parse("module", text -> moduleOf(programme, text)));
  }

  /** The module that a cell names in every one of some programmes that has it. */
  static ModuleNumber moduleOf(Collection<Programme> programmes, String text) {
    List<StudyModule> named =
        programmes.stream().flatMap(one -> named(one, text).stream()).toList();
    StudyModule first =
        named.stream().findFirst().orElseThrow(() -> noModule(programmes.iterator().next(), text));
    if (!named.stream().allMatch(one -> isLike(one, first))) {
      throw new InvalidValueException(
          "module",
          text,
          "one module, but is another in each of "
              + programmes.stream().map(Programme::id).collect(joining(", "))
              + ": give the mentor’s programme in mentors.csv");
    }
    return first.number();
  }

  /** Editions of a programme share modules. */
  private static boolean isLike(StudyModule one, StudyModule other) {
    return one.number().equals(other.number()) && one.code().equals(other.code());
  }

  /** The module of a programme that a cell names, by number or by code. */
  static ModuleNumber moduleOf(Programme programme, String text) {
    return named(programme, text)
        .map(StudyModule::number)
        .orElseThrow(() -> noModule(programme, text));
  }

  /** A code may be in small letters, and a number have zeros before it. */
  private static Optional<StudyModule> named(Programme programme, String text) {
    return programme
        .moduleNamed(text)
        .or(() -> programme.moduleNamed(Ascii.toUpperCase(text)))
        .or(() -> programme.moduleNamed(CharMatcher.is('0').trimLeadingFrom(text)));
  }

  private static InvalidValueException noModule(Programme programme, String text) {
    return new InvalidValueException(
        "module",
        text,
        "a module of the programme, as a number from 1 to "
            + programme.modules().size()
            + " or a code such as "
            + programme.modules().get(0).code());
  }
}
