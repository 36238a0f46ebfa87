package io.github.ecf4j.examples.schoolreport.input;

import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.rules.finding.Evidence;
import java.util.ArrayList;
import java.util.List;

/** Gathers what the files hold of one mentor. */
final class MentorBuilder {
  private final Mentor.Builder mentor;
  private final boolean isListed;
  private final StudyLog.Builder study = StudyLog.builder();
  final List<Attendance> attendances = new ArrayList<>();

  private MentorBuilder(Mentor.Builder mentor, boolean isListed) {
    this.mentor = mentor;
    this.isListed = isListed;
  }

  /** A mentor whom somebody else's row names. */
  static MentorBuilder named(PersonId id) {
    return new MentorBuilder(Mentor.builder().id(id), false);
  }

  /** A mentor with a row. */
  static MentorBuilder listed(Mentor.Builder mentor) {
    return new MentorBuilder(mentor, true);
  }

  /** Whether nothing of a kind was read. */
  boolean hasNo(Evidence kind) {
    return switch (kind) {
      case MENTORS -> !isListed;
      case MENTOR_STUDY -> study.build().studied().isEmpty();
      case ATTENDANCE -> attendances.isEmpty();
      default -> false;
    };
  }

  /** The log of what the mentor read; it counts as recorded once something stands in it. */
  StudyLog.Builder study() {
    return study;
  }

  Mentor build() {
    StudyLog log = study.build();
    if (!log.studied().isEmpty()) {
      mentor.study(log);
    }
    return mentor.addAllAttendances(attendances).build();
  }
}
