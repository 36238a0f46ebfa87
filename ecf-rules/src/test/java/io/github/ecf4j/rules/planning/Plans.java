package io.github.ecf4j.rules.planning;

import static io.github.ecf4j.rules.Samples.day;
import static io.github.ecf4j.rules.Samples.session;

import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanChange;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.Samples;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** How tests name activities and read plans. */
final class Plans {
  private Plans() {}

  static Activity study(int module) {
    return new Activity.Study(ModuleNumber.of(module));
  }

  static Activity revisit(int module, int cycle) {
    return new Activity.Revisit(ModuleNumber.of(module), cycle);
  }

  static Activity coaching(int year, int cycle) {
    return new Activity.Coaching(InductionYear.of(year), cycle);
  }

  static Activity training(String event) {
    return new Activity.Training(new EventId(event));
  }

  static Activity review(int academicYear, Term.Season season) {
    return new Activity.ProgressReview(AcademicYear.of(academicYear), season);
  }

  /** An activity in short, as in {@code study 2}, {@code coaching 1.3} or {@code CONF-1}. */
  static String name(Activity activity) {
    return activity.fold(
        study -> "study " + study.module(),
        revisit -> "revisit " + revisit.module() + " in cycle " + revisit.cycle(),
        coaching -> "coaching " + coaching.year().number() + "." + coaching.cycle(),
        training -> training.event().value(),
        review -> "review " + review.season() + " " + review.academicYear().startsIn(),
        assessment -> "assessment " + assessment.number());
  }

  /** Each item in short, as in {@code study 2: 2021-09-13}. */
  static List<String> items(ProgrammePlan plan, Predicate<Activity> wanted) {
    return plan.items().stream()
        .filter(item -> wanted.test(item.activity()))
        .map(item -> name(item.activity()) + ": " + item.on().orElse(item.week().first()))
        .toList();
  }

  static List<String> studies(ProgrammePlan plan) {
    return items(plan, Activity.Study.class::isInstance);
  }

  static List<String> coaching(ProgrammePlan plan) {
    return items(plan, Activity.Coaching.class::isInstance);
  }

  static List<String> revisits(ProgrammePlan plan) {
    return items(plan, Activity.Revisit.class::isInstance);
  }

  static List<String> training(ProgrammePlan plan) {
    return items(plan, Activity.Training.class::isInstance);
  }

  static List<String> unplaced(ProgrammePlan plan) {
    return plan.unplaced().stream().map(one -> name(one.activity()) + ": " + one.reason()).toList();
  }

  static String reason(ProgrammePlan plan, Activity activity) {
    return plan.item(activity).map(PlanItem::reason).orElse("no item");
  }

  static List<String> changes(Replan replan) {
    return replan.changes().stream().map(Plans::words).toList();
  }

  private static String words(PlanChange change) {
    return name(change.activity())
        + ": "
        + word(change.from().map(Week::first))
        + " to "
        + word(change.to().map(Week::first));
  }

  private static String word(Optional<LocalDate> week) {
    return week.map(LocalDate::toString).orElse("nowhere");
  }

  /** A log, given as module and day in turn. */
  static StudyLog log(Object... modulesAndDays) {
    StudyLog.Builder log = StudyLog.builder();
    for (int i = 0; i < modulesAndDays.length; i += 2) {
      log.completed((Integer) modulesAndDays[i], day((String) modulesAndDays[i + 1]));
    }
    return log.build();
  }

  /** Who does all that a plan says up to a day: study on Wednesdays, coaching on Thursdays. */
  static InductionRecord.Builder followed(
      ProgrammePlan plan, String upTo, Programme programme, Activity... butFor) {
    StudyLog.Builder log = StudyLog.builder();
    List<CoachingSession> sessions = new ArrayList<>();
    List<Attendance> attendances = new ArrayList<>();
    for (PlanItem item : plan.items()) {
      if (!item.week().first().plusDays(3).isAfter(day(upTo))
          && !List.of(butFor).contains(item.activity())) {
        if (item.activity() instanceof Activity.Study study) {
          log.completed(study.module(), item.week().first().plusDays(2));
        } else if (item.activity() instanceof Activity.Coaching) {
          sessions.add(session(item.week().first().plusDays(3).toString()));
        } else if (item.activity() instanceof Activity.Training training) {
          attendances.add(new Attendance(training.event(), item.on().orElse(item.week().first())));
        }
      }
    }
    return Samples.ect(
            programme, "2021-09-06", log.build(), sessions.toArray(CoachingSession[]::new))
        .addAllAttendances(attendances);
  }
}
