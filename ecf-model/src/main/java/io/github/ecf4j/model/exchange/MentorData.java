package io.github.ecf4j.model.exchange;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.person.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Mentor}. What is not recorded is absent.
 *
 * @param version the version of the document
 * @param id the mentor's id
 * @param protectedMinutesPerWeek minutes a week that are kept free
 * @param mentoringSince the first day of mentoring
 * @param attendances the training attended
 * @param study what was studied
 */
public record MentorData(
    Integer version,
    String id,
    @Nullable Integer protectedMinutesPerWeek,
    @Nullable String mentoringSince,
    @Nullable List<AttendanceData> attendances,
    @Nullable StudyLogData study)
    implements Exchanged<Mentor> {
  /**
   * Writes a mentor.
   *
   * @param mentor the mentor
   * @return the wire form
   */
  public static MentorData of(Mentor mentor) {
    requireNonNull(mentor, "mentor");
    return new MentorData(
        VERSION,
        mentor.id().value(),
        Parts.orNull(mentor.protectedMinutesPerWeek()),
        Parts.orNull(mentor.mentoringSince()),
        mentor.attendances().stream().map(AttendanceData::of).toList(),
        mentor.study().map(StudyLogData::of).orElse(null));
  }

  @Override
  public Mentor read(Parts in) {
    in.version(version);
    var id = in.required("id", this.id, PersonId::of);
    var mentoringSince = in.optional("mentoringSince", this.mentoringSince, Parts::day);
    var attendances = in.all("attendances", this.attendances);
    var study = in.optional("study", this.study);
    return in.build(
        () ->
            Mentor.builder()
                .id(id)
                .protectedMinutesPerWeek(Parts.optional(protectedMinutesPerWeek))
                .mentoringSince(mentoringSince)
                .attendances(attendances)
                .study(study)
                .build());
  }
}
