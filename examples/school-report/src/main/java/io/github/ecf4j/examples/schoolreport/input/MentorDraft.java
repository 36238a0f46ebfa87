package io.github.ecf4j.examples.schoolreport.input;

import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.induction.MentorBuilder;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.finding.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what the files hold of one mentor. */
final class MentorDraft {
  private final MentorBuilder mentor;
  private final boolean isListed;
  private final Optional<Programme> programme;
  private final StudyLog.Builder study = StudyLog.builder();
  final List<Attendance> attendances = new ArrayList<>();

  private MentorDraft(MentorBuilder mentor, boolean isListed, Optional<Programme> programme) {
    this.mentor = mentor;
    this.isListed = isListed;
    this.programme = programme;
  }

  /** A mentor whom somebody else's row names. */
  static MentorDraft named(PersonId id) {
    return new MentorDraft(Mentor.builder().id(id), false, Optional.empty());
  }

  /** A mentor with a row, and the programme that it names. */
  static MentorDraft listed(MentorBuilder mentor, Optional<Programme> programme) {
    return new MentorDraft(mentor, true, programme);
  }

  /** The programme on which the mentor is trained, if the row names it. */
  Optional<Programme> programme() {
    return programme;
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
