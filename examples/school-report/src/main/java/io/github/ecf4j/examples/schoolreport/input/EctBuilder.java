package io.github.ecf4j.examples.schoolreport.input;

import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what the files hold of one teacher. */
final class EctBuilder {
  private final PersonId id;
  private final LocalDate start;
  private final Optional<PersonId> mentor;

  final Programme programme;
  final List<Post> posts = new ArrayList<>();
  final StudyLog.Builder study = StudyLog.builder();
  final List<CoachingSession> sessions = new ArrayList<>();

  EctBuilder(PersonId id, LocalDate start, Optional<PersonId> mentor, Programme programme) {
    this.id = id;
    this.start = start;
    this.mentor = mentor;
    this.programme = programme;
  }

  EctRecord build() {
    return EctRecord.builder()
        .id(id)
        .inductionStartedOn(start)
        .mentor(mentor)
        .programme(programme)
        .addAllPosts(posts)
        .history(
            CoachingHistory.builder().ect(id).study(study.build()).addAllSessions(sessions).build())
        .build();
  }
}
