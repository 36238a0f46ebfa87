package io.github.ecf4j.examples.schoolreport.input;

import io.github.ecf4j.model.induction.Change;
import io.github.ecf4j.model.induction.ChangeBuilder;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Timetable;
import io.github.ecf4j.model.induction.TimetableBuilder;
import io.github.ecf4j.model.person.PersonId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What may change within an induction, as a row of {@code ects.csv} or {@code changes.csv} has it;
 * what a row leaves blank stays as it was.
 *
 * @param mentor who mentors
 * @param tutor who is induction tutor
 * @param samePersonReason why both are one person
 * @param timetable the timetabled week
 * @param teachingMinutes what is taught of it; given alone, the rest of the week stays
 */
record Circumstances(
    Optional<PersonId> mentor,
    Optional<PersonId> tutor,
    Optional<String> samePersonReason,
    Optional<Timetable> timetable,
    Optional<Integer> teachingMinutes) {
  private static final int MINUTES_PER_WEEK = 7 * 24 * 60;

  /** Of a row; its fields are read in the contract's order. */
  static Circumstances of(CsvRow row) {
    Optional<PersonId> mentor = row.person("mentor_id");
    Optional<PersonId> tutor = row.person("induction_tutor_id");
    Optional<String> reason = row.lines("same_person_reason");
    Optional<Integer> timetabled =
        row.wholeNumber("timetabled_minutes_per_week", 1, MINUTES_PER_WEEK);
    Optional<Integer> other =
        row.wholeNumber(
            "other_non_contact_minutes_per_week", 0, timetabled.orElse(MINUTES_PER_WEEK) - 1);
    Optional<Integer> teaching = row.wholeNumber("teaching_minutes_per_week", 0, MINUTES_PER_WEEK);
    Optional<Timetable> timetable =
        timetabled.map(
            all -> {
              TimetableBuilder week = Timetable.builder().timetabledMinutes(all);
              other.ifPresent(week::otherNonContactMinutes);
              teaching.ifPresent(week::teachingMinutes);
              return week.build();
            });
    return new Circumstances(mentor, tutor, reason, timetable, teaching);
  }

  /** These as a change from a day on. */
  Change from(LocalDate day) {
    ChangeBuilder change =
        Change.builder()
            .from(day)
            .mentor(mentor)
            .inductionTutor(tutor)
            .samePersonReason(samePersonReason)
            .timetable(timetable);
    teachingMinutes.ifPresent(change::teachingMinutes);
    return change.build();
  }

  void giveTo(InductionRecord.Builder record) {
    record
        .mentor(mentor)
        .inductionTutor(tutor)
        .samePersonReason(samePersonReason)
        .timetable(timetable);
  }
}
