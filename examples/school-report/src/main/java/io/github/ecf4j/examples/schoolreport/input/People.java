package io.github.ecf4j.examples.schoolreport.input;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.induction.MentorBuilder;
import io.github.ecf4j.model.induction.ServiceRecord;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.finding.Evidence;
import io.github.ecf4j.rules.finding.Subject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code mentors.csv} and {@code ects.csv}, and knows who is who in the other files. */
final class People {
  private static final int MINUTES_PER_WEEK = 7 * 24 * 60;
  private static final String TUTOR_NAME = "induction_tutor_name";

  private final Programmes programmes;

  private final Map<PersonId, EctBuilder> ects = new HashMap<>();

  /** Mentors with a sound row of their own, and those whom a teacher's row names. */
  private final Map<PersonId, MentorDraft> mentors = new HashMap<>();

  /** Every mentor id in {@code mentors.csv}, rows that were refused included. */
  private final Set<PersonId> known = new HashSet<>();

  private final Set<PersonId> tutors = new HashSet<>();

  private final Map<PersonId, String> names = new HashMap<>();

  private boolean mentorsAreListed;

  People(Programmes programmes) {
    this.programmes = programmes;
  }

  /** From now on every mentor must be one of those read. */
  void mentorsAreListed(boolean listed) {
    mentorsAreListed = listed;
  }

  void readMentor(CsvRow row) {
    PersonId id = row.required("mentor_id", row.person("mentor_id"));
    known.add(id);
    if (mentors.containsKey(id)) {
      throw row.refuse("mentor_id", "must occur once, but an earlier row has it");
    }
    MentorBuilder mentor = Mentor.builder().id(id);
    row.wholeNumber("protected_minutes_per_week", 0, MINUTES_PER_WEEK)
        .ifPresent(mentor::protectedMinutesPerWeek);
    row.date("mentoring_since").ifPresent(mentor::mentoringSince);
    Optional<Programme> programme = row.oneOf("programme", programmes.byId());
    name(row, id);
    mentors.put(id, MentorDraft.listed(mentor, programme));
  }

  void readEct(CsvRow row) {
    PersonId id = row.required("ect_id", row.person("ect_id"));
    if (ects.containsKey(id)) {
      throw row.refuse("ect_id", "must occur once, but an earlier row has it");
    }
    LocalDate start = start(row);
    row.person("mentor_id").ifPresent(one -> checkMentor(row, one));
    Circumstances circumstances = Circumstances.of(row);
    Programme programme =
        row.oneOf("programme", programmes.byId()).orElseGet(programmes::byDefault);
    Optional<String> body = row.words("appropriate_body");
    checkTutor(row, circumstances);
    name(row, id);
    tutor(row, circumstances);
    ects.put(
        id, new EctBuilder(id, start, programme, body, circumstances, InductionRecord.builder()));
    circumstances.mentor().ifPresent(this::mentor);
  }

  /** Of somebody who is named twice, as teacher and mentor perhaps, the first name read stands. */
  private void name(CsvRow row, PersonId id) {
    row.words("name").ifPresent(name -> names.putIfAbsent(id, name));
  }

  /** An induction tutor has no file: whose row names one may say what the tutor is called. */
  private void tutor(CsvRow row, Circumstances circumstances) {
    circumstances
        .tutor()
        .ifPresent(
            tutor -> {
              tutors.add(tutor);
              row.words(TUTOR_NAME).ifPresent(name -> names.putIfAbsent(tutor, name));
            });
  }

  private static void checkTutor(CsvRow row, Circumstances circumstances) {
    if (row.words(TUTOR_NAME).isPresent() && circumstances.tutor().isEmpty()) {
      throw row.refuse(TUTOR_NAME, "must come with induction_tutor_id");
    }
  }

  /** Reads what changes for a teacher on a day, if it has come. */
  void readChange(CsvRow row, Predicate<LocalDate> isLater) {
    EctBuilder ect = ect(row);
    LocalDate from = row.required("from", row.date("from"));
    row.person("mentor_id").ifPresent(one -> checkMentor(row, one));
    Circumstances change = Circumstances.of(row);
    if (row.text("other_non_contact_minutes_per_week").isPresent()
        && change.timetable().isEmpty()) {
      throw row.refuse(
          "other_non_contact_minutes_per_week", "must come with timetabled_minutes_per_week");
    }
    checkTutor(row, change);
    if (isLater.test(from)) {
      return;
    }
    if (!ect.changes(from, change)) {
      throw row.refuse("from", "must occur once for each ECT, but an earlier row has it");
    }
    change.mentor().ifPresent(this::mentor);
    tutor(row, change);
  }

  private static LocalDate start(CsvRow row) {
    LocalDate start = row.required("induction_started_on", row.date("induction_started_on"));
    if (start.isBefore(ServiceRecord.EARLIEST_START)) {
      throw row.refuse(
          "induction_started_on", "must be on or after " + ServiceRecord.EARLIEST_START);
    }
    return start;
  }

  /** The teacher whom a row is about. */
  EctBuilder ect(CsvRow row) {
    EctBuilder ect = ects.get(row.required("ect_id", row.person("ect_id")));
    if (ect == null) {
      throw row.refuse("ect_id", "must be the id of a row that stands in ects.csv");
    }
    return ect;
  }

  Optional<EctBuilder> ect(PersonId id) {
    return Optional.ofNullable(ects.get(id));
  }

  boolean isMentor(PersonId id) {
    return mentors.containsKey(id) || known.contains(id);
  }

  MentorDraft mentor(PersonId id) {
    return mentors.computeIfAbsent(id, MentorDraft::named);
  }

  /** Who somebody is: a teacher, a mentor, both or neither. */
  ImmutableList<Subject> roles(PersonId id) {
    ImmutableList.Builder<Subject> roles = ImmutableList.builder();
    if (ects.containsKey(id)) {
      roles.add(Subject.ect(id));
    }
    if (isMentor(id)) {
      roles.add(Subject.mentor(id));
    }
    return roles.build();
  }

  Names names() {
    return Names.of(
        names, Sets.union(Sets.union(ects.keySet(), tutors), Sets.union(mentors.keySet(), known)));
  }

  /** Those of whom nothing of a kind was read, in order. */
  ImmutableSortedSet<Subject> withNo(Evidence kind) {
    return Stream.concat(
            ects.entrySet().stream()
                .filter(ect -> ect.getValue().hasNo(kind))
                .map(ect -> Subject.ect(ect.getKey())),
            mentors.entrySet().stream()
                .filter(mentor -> mentor.getValue().hasNo(kind))
                .map(mentor -> Subject.mentor(mentor.getKey())))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  void checkMentor(CsvRow row, PersonId mentor) {
    if (mentorsAreListed && !known.contains(mentor)) {
      throw row.refuse("mentor_id", "must be the id of a row in mentors.csv");
    }
  }

  /**
   * The programme on which a mentor is trained: that of the mentor's row, else that of the ECTs
   * whom the mentor mentors, else that of all. Several where they follow several.
   */
  ImmutableList<Programme> programmesOf(PersonId mentor) {
    Optional<Programme> own =
        Optional.ofNullable(mentors.get(mentor)).flatMap(MentorDraft::programme);
    if (own.isPresent()) {
      return ImmutableList.of(own.orElseThrow());
    }
    ImmutableList<Programme> ofThose =
        followed(ects.values().stream().filter(ect -> ect.mentor().equals(Optional.of(mentor))));
    return ofThose.isEmpty() ? followed() : ofThose;
  }

  /** The programmes that the school's ECTs follow; the default if there are none. */
  ImmutableList<Programme> followed() {
    ImmutableList<Programme> all = followed(ects.values().stream());
    return all.isEmpty() ? ImmutableList.of(programmes.byDefault()) : all;
  }

  private ImmutableList<Programme> followed(Stream<EctBuilder> some) {
    Set<String> followed = some.map(ect -> ect.programme.id()).collect(Collectors.toSet());
    return programmes.all().stream()
        .filter(one -> followed.contains(one.id()))
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableMap<PersonId, ImmutableList<Programme>> mentorProgrammes() {
    return mentors.keySet().stream()
        .collect(ImmutableMap.toImmutableMap(id -> id, this::programmesOf));
  }

  Programmes programmes() {
    return programmes;
  }

  ImmutableList<InductionRecord> ects() {
    return ImmutableSortedMap.copyOf(ects).values().stream()
        .map(EctBuilder::build)
        .collect(ImmutableList.toImmutableList());
  }

  /** The appropriate body of each teacher of whom one is recorded. */
  ImmutableMap<PersonId, String> bodies() {
    ImmutableMap.Builder<PersonId, String> bodies = ImmutableMap.builder();
    ects.forEach((id, ect) -> ect.body().ifPresent(body -> bodies.put(id, body)));
    return bodies.buildOrThrow();
  }

  ImmutableList<Mentor> mentors() {
    return ImmutableSortedMap.copyOf(mentors).values().stream()
        .map(MentorDraft::build)
        .collect(ImmutableList.toImmutableList());
  }
}
