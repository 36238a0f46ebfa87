package io.github.ecf4j.examples.schoolreport.input;

import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.Extension;
import io.github.ecf4j.model.induction.HeldReview;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.Reduction;
import io.github.ecf4j.model.induction.ServiceCredit;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.finding.Evidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Gathers what the files hold of one teacher; the row of {@code ects.csv} comes first. */
final class EctBuilder {
  private final PersonId id;
  private final Optional<String> body;
  private final Circumstances atStart;
  private final NavigableMap<LocalDate, Circumstances> changes = new TreeMap<>();
  private final InductionRecord.Builder record;

  final Programme programme;
  final List<Post> posts = new ArrayList<>();
  final List<Absence> absences = new ArrayList<>();
  final List<Extension> extensions = new ArrayList<>();
  final List<Reduction> reductions = new ArrayList<>();
  final List<ServiceCredit> credits = new ArrayList<>();
  final StudyLog.Builder study = StudyLog.builder();
  final List<CoachingSession> sessions = new ArrayList<>();
  final List<Attendance> attendances = new ArrayList<>();
  final List<HeldReview> reviews = new ArrayList<>();

  EctBuilder(
      PersonId id,
      LocalDate start,
      Programme programme,
      Optional<String> body,
      Circumstances atStart,
      InductionRecord.Builder record) {
    this.id = id;
    this.body = body;
    this.atStart = atStart;
    this.programme = programme;
    this.record = record.startedOn(start).programme(programme);
  }

  PersonId id() {
    return id;
  }

  /** The appropriate body, if recorded. */
  Optional<String> body() {
    return body;
  }

  /** The mentor on the day of the report, if recorded. */
  Optional<PersonId> mentor() {
    return changes.descendingMap().values().stream()
        .flatMap(change -> change.mentor().stream())
        .findFirst()
        .or(atStart::mentor);
  }

  /** Takes what changes on a day; nothing where another row has a change on it. */
  boolean changes(LocalDate from, Circumstances change) {
    return changes.putIfAbsent(from, change) == null;
  }

  /** Whether nothing of a kind was read. */
  boolean hasNo(Evidence kind) {
    return switch (kind) {
      case STUDY -> study.build().studied().isEmpty();
      case COACHING -> sessions.isEmpty();
      case ATTENDANCE -> attendances.isEmpty();
      case REVIEWS -> reviews.isEmpty();
      default -> false;
    };
  }

  /** The record as it is in force on the day of the report, up to which everything was read. */
  InductionRecord build() {
    atStart.giveTo(record);
    changes.forEach((from, change) -> record.addChanges(change.from(from)));
    return record
        .addAllPosts(posts)
        .addAllAbsences(absences)
        .addAllExtensions(extensions)
        .addAllReductions(reductions)
        .addAllCredits(credits)
        .addAllAttendances(attendances)
        .addAllReviews(reviews)
        .history(
            CoachingHistory.builder().ect(id).study(study.build()).addAllSessions(sessions).build())
        .build()
        .inForceOn(Days.LAST);
  }
}
