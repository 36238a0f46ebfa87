package io.github.ecf4j.examples.benchmarks.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.examples.benchmarks.planning.Entry.Kind;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.EventKind;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.TrainingEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One teacher, half a year on, with modules, coaching and a clinic behind the plan. */
public final class Scenario {
  /** How many modules are late on the day of the new plan. */
  public static final int LATE = 4;

  private static final int MISSED_EVERY = 7;
  private static final int MISSED_CLINIC = 1;
  private static final PersonId MENTOR = PersonId.of("m1");

  private Scenario() {}

  /**
   * A teacher of whom nothing is recorded but the start.
   *
   * @param start the first day
   * @return the record
   */
  public static InductionRecord beginning(LocalDate start) {
    return record(start, history(StudyLog.empty(), List.of()), List.of());
  }

  private static InductionRecord record(
      LocalDate start, CoachingHistory history, List<Attendance> attendances) {
    return InductionRecord.builder()
        .history(history)
        .programme(EcfCurriculum.ambition())
        .addAllAttendances(attendances)
        .startedOn(start)
        .build();
  }

  private static CoachingHistory history(StudyLog study, List<CoachingSession> sessions) {
    return CoachingHistory.builder()
        .ect(PersonId.of("t1"))
        .study(study)
        .addAllSessions(sessions)
        .build();
  }

  /**
   * What has happened by a day where much went as planned: the last modules were not studied, every
   * seventh session was not held, and a clinic was missed.
   *
   * @param plan the plan before
   * @param day the day
   * @return what has happened, as plain dates
   */
  public static Happened happened(List<Entry> plan, LocalDate day) {
    Map<Integer, LocalDate> studied = new HashMap<>();
    ImmutableSet.Builder<LocalDate> sessions = ImmutableSet.builder();
    Map<Integer, LocalDate> conferences = new HashMap<>();
    Map<Integer, LocalDate> clinics = new HashMap<>();
    for (Entry entry : plan) {
      LocalDate on = entry.week().plusDays(2);
      if (!on.isBefore(day)) {
        continue;
      }
      switch (entry.kind()) {
        case STUDY -> studied.put(entry.number(), on);
        case CONFERENCE -> conferences.put(entry.number(), on);
        case CLINIC -> clinics.put(entry.number(), on);
        case COACHING_YEAR_1 -> {
          if (entry.number() % MISSED_EVERY != 0) {
            sessions.add(on);
          }
        }
        default -> {}
      }
    }
    int last = studied.size();
    studied.keySet().removeIf(module -> module > last - LATE);
    clinics.remove(MISSED_CLINIC);
    return new Happened(
        ImmutableMap.copyOf(studied),
        sessions.build(),
        ImmutableMap.copyOf(conferences),
        ImmutableMap.copyOf(clinics));
  }

  /**
   * The same as a record.
   *
   * @param start the first day
   * @param happened what has happened
   * @return the record
   */
  public static InductionRecord underWay(LocalDate start, Happened happened) {
    StudyLog.Builder study = StudyLog.builder();
    happened.studied().forEach(study::completed);
    List<CoachingSession> sessions =
        happened.sessions().stream()
            .map(on -> CoachingSession.builder().heldOn(on).mentor(MENTOR).build())
            .toList();
    List<Attendance> attendances = new ArrayList<>();
    for (TrainingEvent event : EcfCurriculum.ambition().events()) {
      if (event.id().value().startsWith("ECT-")) {
        Map<Integer, LocalDate> ofKind =
            kind(event) == Kind.CONFERENCE ? happened.conferences() : happened.clinics();
        Optional.ofNullable(ofKind.get(event.number()))
            .ifPresent(on -> attendances.add(new Attendance(event.id(), on)));
      }
    }
    return record(start, history(study.build(), sessions), attendances);
  }

  private static Kind kind(TrainingEvent event) {
    return event.kind() == EventKind.CONFERENCE ? Kind.CONFERENCE : Kind.CLINIC;
  }

  /**
   * A plan of the library in the words of the peer.
   *
   * @param plan the plan
   * @return its entries in the peer's order
   */
  public static ImmutableList<Entry> entries(ProgrammePlan plan) {
    List<Entry> entries = new ArrayList<>();
    int reviews = 0;
    for (PlanItem item : plan.items()) {
      LocalDate week = item.week().first();
      if (item.activity() instanceof Activity.ProgressReview) {
        reviews++;
        entries.add(new Entry(Kind.REVIEW, reviews, week));
      } else {
        entries.add(entry(item.activity(), week));
      }
    }
    return ImmutableList.sortedCopyOf(Entry.ORDER, entries);
  }

  private static Entry entry(Activity activity, LocalDate week) {
    return activity.fold(
        study -> new Entry(Kind.STUDY, study.module().value(), week),
        revisit -> new Entry(Kind.REVISIT, revisit.module().value(), week),
        coaching ->
            new Entry(
                coaching.year() == InductionYear.YEAR_1
                    ? Kind.COACHING_YEAR_1
                    : Kind.COACHING_YEAR_2,
                coaching.cycle(),
                week),
        training -> {
          TrainingEvent event = EcfCurriculum.ambition().event(training.event()).orElseThrow();
          return new Entry(kind(event), event.number(), week);
        },
        review -> new Entry(Kind.REVIEW, 0, week),
        assessment -> new Entry(Kind.ASSESSMENT, assessment.number(), week));
  }
}
