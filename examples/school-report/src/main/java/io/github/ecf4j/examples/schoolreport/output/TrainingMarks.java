package io.github.ecf4j.examples.schoolreport.output;

import com.google.common.collect.ImmutableListMultimap;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.EventKind;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.TrainingEvent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which training a teacher attended, has still to attend, and when; reviews to come. */
final class TrainingMarks {
  static final String CLOSED_DAY = "a day on which the school does not teach";

  private final EctAudit audit;
  private final Programme programme;
  private final ImmutableListMultimap.Builder<Week, WeekMark> marks =
      ImmutableListMultimap.builder();

  private TrainingMarks(EctAudit audit) {
    this.audit = audit;
    this.programme = audit.ect().programme();
  }

  /** The marks by their weeks. */
  static ImmutableListMultimap<Week, WeekMark> of(EctAudit audit) {
    TrainingMarks training = new TrainingMarks(audit);
    audit.ect().attendances().stream()
        .filter(audit::canBe)
        .distinct()
        .forEach(training::addAttended);
    audit.plan().items().forEach(training::addPlanned);
    audit.planInForce().toCome().forEach(training::addToCome);
    audit.planInForce().toCome().forEach(training::addAssessment);
    return training.marks.build();
  }

  /** What stands for the kinds of event that the teachers' programmes have. */
  static List<EctView.EventLetters> letters(Collection<EctAudit> audits) {
    return audits.stream()
        .map(audit -> audit.ect().programme())
        .distinct()
        .flatMap(programme -> programme.events(Audience.ECT).stream())
        .map(TrainingEvent::kind)
        .distinct()
        .sorted()
        .map(kind -> new EctView.EventLetters(letters(kind), kind.words().toLowerCase(Locale.UK)))
        .toList();
  }

  private void addAttended(Attendance attendance) {
    put(
        audit.weekOf(attendance.on()),
        WeekMark.DONE,
        attendance.event(),
        " attended on " + Words.dayAndMonth(attendance.on()));
  }

  private void addPlanned(PlanItem item) {
    if (item.activity() instanceof Activity.Training training) {
      List<LocalDate> attended = attended(training.event());
      if (attended.stream().anyMatch(item.week()::contains)) {
        return;
      }
      if (!attended.isEmpty()) {
        put(
            item.week(),
            WeekMark.ELSEWHERE,
            training.event(),
            " planned, attended on " + Words.day(attended.get(0)));
      } else if (audit.planInForce().toCome().stream().noneMatch(item::equals)) {
        if (audit.isAttendanceJudged(training.event())) {
          put(item.week(), WeekMark.BEHIND, training.event(), " planned, not recorded as attended");
        } else {
          put(
              item.week(),
              WeekMark.UNCLEAR,
              training.event(),
              " planned, not known whether attended");
        }
      }
    }
  }

  private List<LocalDate> attended(EventId event) {
    return audit.ect().attendances().stream()
        .filter(attendance -> attendance.event().equals(event) && audit.canBe(attendance))
        .map(Attendance::on)
        .sorted()
        .toList();
  }

  private void addToCome(PlanItem item) {
    if (item.activity() instanceof Activity.Training training) {
      put(
          item.week(),
          item.onClosedDay() ? "later shut-day" : WeekMark.LATER,
          training.event(),
          " to come"
              + item.on().map(on -> " on " + Words.dayAndMonth(on)).orElse("")
              + (item.onClosedDay() ? ", " + CLOSED_DAY : ""));
    }
  }

  private void addAssessment(PlanItem item) {
    item.activity()
        .fold(
            study -> Optional.<String>empty(),
            revisit -> Optional.<String>empty(),
            coaching -> Optional.<String>empty(),
            training -> Optional.<String>empty(),
            review -> Optional.of("Re"),
            assessment -> Optional.of("As"))
        .ifPresent(
            letters ->
                marks.put(
                    item.week(),
                    new WeekMark(
                        WeekMark.LATER,
                        letters,
                        Words.activity(item.activity(), programme, false)
                            + item.on().map(on -> " on " + Words.dayAndMonth(on)).orElse(""))));
  }

  private void put(Week week, String state, EventId event, String words) {
    marks.put(week, new WeekMark(state, letters(event), name(event) + words));
  }

  private String letters(EventId event) {
    return programme.event(event).map(TrainingMarks::letters).orElse("Tr");
  }

  private static String letters(TrainingEvent event) {
    return letters(event.kind());
  }

  private static String letters(EventKind kind) {
    return switch (kind) {
      case CONFERENCE -> "Co";
      case CLINIC -> "Cl";
      case COACHING_ON_COACHING -> "CC";
      case PROGRAMME_INDUCTION -> "In";
      case TRAINING_SESSION -> "Tr";
      case ONLINE_COMMUNITY -> "OC";
      case SCHOOL_VISIT -> "Vi";
      case SEMINAR -> "Se";
    };
  }

  private String name(EventId event) {
    return programme.event(event).map(TrainingEvent::name).orElseGet(event::value);
  }
}
