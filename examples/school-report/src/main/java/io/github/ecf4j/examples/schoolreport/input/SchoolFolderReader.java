package io.github.ecf4j.examples.schoolreport.input;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.StudyModule;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads a school folder by its contract. Each file's fields are read in the contract's order, so
 * that a refused row names the first bad one.
 */
public final class SchoolFolderReader {
  private static final int MINUTES_PER_WEEK = 7 * 24 * 60;

  private enum Region {
    INNER_LONDON,
    OUTER_LONDON,
    FRINGE,
    REST_OF_ENGLAND
  }

  private final FolderFiles files;
  private final LocalDate reportDay;
  private final ImmutableMap<String, Programme> programmes;
  private final Map<PersonId, EctBuilder> ects = new TreeMap<>();
  private final Set<PersonId> knownMentors = new HashSet<>();
  private final Set<PersonId> listedMentors = new HashSet<>();
  private Optional<String> schoolName = Optional.empty();
  private boolean schoolSeen;
  private boolean mentorsAreListed;
  private int ignoredLater;

  private SchoolFolderReader(FolderFiles files, LocalDate reportDay) {
    this.files = files;
    this.reportDay = reportDay;
    this.programmes =
        ImmutableMap.of(
            "ambition", EcfCurriculum.ambition(), "ambition-2020", EcfCurriculum.ambition2020());
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
    return new SchoolFolderReader(new FolderFiles(folder), reportDay).read();
  }

  private SchoolFolder read() throws UnusableFolderException {
    SchoolCalendar calendar = CalendarFiles.read(files);
    files.optional("school.csv", List.of(), this::readSchool);
    mentorsAreListed = files.optional("mentors.csv", List.of("mentor_id"), this::readMentor);
    files.required("ects.csv", List.of("ect_id", "induction_started_on"), this::readEct);
    files.optional("posts.csv", List.of("ect_id", "starts_on", "fte"), this::readPost);
    files.optional("study.csv", List.of("ect_id", "module", "completed_on"), this::readStudy);
    CoachingRows coaching = new CoachingRows(EcfCurriculum.stepBank());
    files.optional(
        "coaching.csv",
        List.of("ect_id", "mentor_id", "held_on"),
        row -> readCoaching(row, coaching));
    ImmutableList<EctRecord> records =
        ects.values().stream().map(EctBuilder::build).collect(ImmutableList.toImmutableList());
    Set<PersonId> mentors = new HashSet<>(listedMentors);
    records.forEach(ect -> ect.mentor().ifPresent(mentors::add));
    ImmutableSchoolFolder.Builder result =
        SchoolFolder.builder()
            .calendar(calendar)
            .addAllEcts(records)
            .addAllMentors(ImmutableSortedSet.copyOf(mentors))
            .addAllRefusals(files.refusals())
            .ignoredLater(ignoredLater);
    schoolName.ifPresent(result::schoolName);
    return result.build();
  }

  private void readSchool(CsvRow row) {
    if (schoolSeen) {
      throw row.refuse("name", "must be the only row of the file");
    }
    schoolSeen = true;
    row.oneOf("region", Region.class);
    schoolName = row.text("name");
  }

  private void readMentor(CsvRow row) {
    PersonId id = row.required("mentor_id", row.person("mentor_id"));
    knownMentors.add(id);
    if (listedMentors.contains(id)) {
      throw row.refuse("mentor_id", "must occur once, but an earlier row has it");
    }
    Mentor.Builder mentor = Mentor.builder().id(id);
    row.wholeNumber("protected_minutes_per_week", 0, MINUTES_PER_WEEK)
        .ifPresent(mentor::protectedMinutesPerWeek);
    row.date("mentoring_since").ifPresent(mentor::mentoringSince);
    listedMentors.add(mentor.build().id());
  }

  private void readEct(CsvRow row) {
    PersonId id = row.required("ect_id", row.person("ect_id"));
    if (ects.containsKey(id)) {
      throw row.refuse("ect_id", "must occur once, but an earlier row has it");
    }
    LocalDate start = row.required("induction_started_on", row.date("induction_started_on"));
    Optional<PersonId> mentor = row.person("mentor_id");
    mentor.ifPresent(known -> checkMentor(row, known));
    row.wholeNumber("timetabled_minutes_per_week", 0, MINUTES_PER_WEEK);
    row.wholeNumber("other_non_contact_minutes_per_week", 0, MINUTES_PER_WEEK);
    row.wholeNumber("teaching_minutes_per_week", 0, MINUTES_PER_WEEK);
    Programme programme = row.oneOf("programme", programmes).orElseGet(EcfCurriculum::ambition);
    ects.put(id, new EctBuilder(id, start, mentor, programme));
  }

  private void readPost(CsvRow row) {
    EctBuilder ect = ect(row);
    Post.Builder post = Post.builder();
    row.text("school").ifPresent(post::school);
    post.startsOn(row.required("starts_on", row.date("starts_on")));
    row.date("ends_on").ifPresent(post::endsOn);
    row.build("ends_on", post::build);
    post.fte(row.required("fte", row.parse("fte", Fte::of)));
    ect.posts.add(post.build());
  }

  private void readStudy(CsvRow row) {
    EctBuilder ect = ect(row);
    ModuleNumber module =
        row.required("module", row.parse("module", text -> moduleOf(ect.programme, text)));
    LocalDate day = row.required("completed_on", row.date("completed_on"));
    if (isLater(day)) {
      return;
    }
    ect.study.completed(module, day);
  }

  private void readCoaching(CsvRow row, CoachingRows coaching) {
    EctBuilder ect = ect(row);
    PersonId mentor = row.required("mentor_id", row.person("mentor_id"));
    checkMentor(row, mentor);
    var session = coaching.session(row, mentor, ect.programme);
    if (isLater(session.heldOn())) {
      return;
    }
    ect.sessions.add(session);
  }

  private boolean isLater(LocalDate day) {
    boolean later = day.isAfter(reportDay);
    ignoredLater += later ? 1 : 0;
    return later;
  }

  private EctBuilder ect(CsvRow row) {
    EctBuilder ect = ects.get(row.required("ect_id", row.person("ect_id")));
    if (ect == null) {
      throw row.refuse("ect_id", "must be the id of a row that stands in ects.csv");
    }
    return ect;
  }

  private void checkMentor(CsvRow row, PersonId mentor) {
    if (mentorsAreListed && !knownMentors.contains(mentor)) {
      throw row.refuse("mentor_id", "must be the id of a row in mentors.csv");
    }
  }

  /** The module of a programme that a cell names, by number or by code. */
  static ModuleNumber moduleOf(Programme programme, String text) {
    return programme
        .moduleNamed(text)
        .map(StudyModule::number)
        .orElseThrow(
            () ->
                new InvalidValueException(
                    "module",
                    text,
                    "a module of the programme, as a number from 1 to "
                        + programme.modules().size()
                        + " or a code such as B1"));
  }
}
