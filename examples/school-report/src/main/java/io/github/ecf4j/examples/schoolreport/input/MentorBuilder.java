package io.github.ecf4j.examples.schoolreport.input;

import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Attendance;
import java.util.ArrayList;
import java.util.List;

/** Gathers what the files hold of one mentor. */
final class MentorBuilder {
  private final Mentor.Builder mentor;
  private final StudyLog.Builder study = StudyLog.builder();
  final List<Attendance> attendances = new ArrayList<>();

  MentorBuilder(PersonId id) {
    this(Mentor.builder().id(id));
  }

  MentorBuilder(Mentor.Builder mentor) {
    this.mentor = mentor;
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
