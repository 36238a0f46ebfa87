package io.github.ecf4j.examples.schoolreport.output;

import static java.util.stream.Collectors.joining;

import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * This week by mentor and by teacher: studied, observed, coached; and beside it the last four
 * weeks. Who has no week of induction in these five is left out.
 */
final class WeekByMentor {
  private static final int WEEKS_BEFORE = 4;

  private final SchoolAudit audit;
  private final Week thisWeek;

  private WeekByMentor(SchoolAudit audit) {
    this.audit = audit;
    this.thisWeek = audit.thisWeek();
  }

  /** A group for each mentor by id, and last those without. */
  static List<ReportView.Mentees> of(SchoolAudit audit) {
    return new WeekByMentor(audit).groups();
  }

  private List<ReportView.Mentees> groups() {
    Map<PersonId, List<ReportView.EctWeek>> byMentor = new TreeMap<>();
    List<ReportView.EctWeek> without = new ArrayList<>();
    for (EctAudit ect : audit.ects()) {
      if (isInInduction(ect)) {
        ect.ect()
            .mentor()
            .map(mentor -> byMentor.computeIfAbsent(mentor, m -> new ArrayList<>()))
            .orElse(without)
            .add(new OfEct(ect).row());
      }
    }
    List<ReportView.Mentees> groups = new ArrayList<>();
    byMentor.forEach(
        (mentor, rows) ->
            groups.add(new ReportView.Mentees(audit.folder().names().of(mentor), rows)));
    if (!without.isEmpty()) {
      groups.add(new ReportView.Mentees("", without));
    }
    return groups;
  }

  private boolean isInInduction(EctAudit ect) {
    LocalDate first = thisWeek.first().minusWeeks(WEEKS_BEFORE);
    return ect.induction().weeks().stream()
        .map(TeachingWeek::week)
        .anyMatch(week -> !week.isAfter(thisWeek) && !week.first().isBefore(first));
  }

  /** One teacher's weeks. */
  private final class OfEct {
    private final EctAudit ect;
    private final SchoolCalendar calendar;

    OfEct(EctAudit ect) {
      this.ect = ect;
      this.calendar = ect.induction().school().calendar();
    }

    ReportView.EctWeek row() {
      return new ReportView.EctWeek(
          ect.names().of(ect.ect().ect()),
          Pages.link(ect),
          away(thisWeek),
          studiedNow(),
          observedNow(),
          coachedNow(),
          Stream.iterate(WEEKS_BEFORE, n -> n > 0, n -> n - 1)
              .map(n -> past(thisWeek.plus(-n)))
              .toList());
    }

    /** Why nothing is asked of the teacher in a week; empty if something is. */
    private String away(Week week) {
      if (calendar.teachingDays(week.days()).isEmpty()) {
        return "holiday";
      }
      if (ect.induction().weeks().stream().noneMatch(one -> one.week().equals(week))) {
        return "not in induction";
      }
      return ect.isInSchoolIn(week) ? "" : "away";
    }

    private String studiedNow() {
      ModuleSet done = ect.studiedIn(thisWeek);
      ModuleSet open = ect.toStudyIn(thisWeek);
      ModuleSet unclear = ect.unclearIn(thisWeek);
      ModuleSet without = ect.withoutStudyIn(thisWeek);
      boolean isNothing =
          done.isEmpty() && open.isEmpty() && unclear.isEmpty() && without.isEmpty();
      return Stream.of(
              isNothing ? "nothing planned" : done.isEmpty() ? "" : Words.modules(done),
              open.isEmpty() ? "" : Words.modules(open) + ": not yet",
              unclear.isEmpty() ? "" : unclear(unclear),
              without.isEmpty() ? "" : Words.modules(without) + ": without self-study",
              Words.behind(ect.behind()))
          .filter(words -> !words.isEmpty())
          .collect(joining("; "));
    }

    private String observedNow() {
      String days = observations(thisWeek).map(Words::dayAndMonth).collect(joining(", "));
      return days.isEmpty() ? coachingToCome().orElse("–") : days;
    }

    private String coachedNow() {
      String days = sessions(thisWeek).map(Words::dayAndMonth).collect(joining(", "));
      if (!days.isEmpty()) {
        return days;
      }
      return coachingToCome().orElseGet(() -> cycle(thisWeek).map(this::otherwise).orElse("–"));
    }

    /** How coaching stands that is to be held this week; empty if none is. */
    private Optional<String> coachingToCome() {
      return cycle(thisWeek)
          .filter(cycle -> !isCoached(cycle))
          .filter(
              cycle ->
                  ect.planInForce()
                      .plan()
                      .item(cycle.coaching())
                      .filter(item -> item.week().equals(thisWeek))
                      .isPresent())
          .map(cycle -> ect.isCoachingKnown(cycle) ? "not yet" : "not known");
    }

    private boolean isCoached(CoachingCycle cycle) {
      return cycle.weeks().stream().anyMatch(week -> sessions(week.week()).findAny().isPresent());
    }

    private String otherwise(CoachingCycle cycle) {
      return switch (ect.stateOf(cycle)) {
        case HELD -> "held in the cycle’s other week";
        case EXCUSED -> "excused";
        default ->
            ect.isCoachingKnown(cycle)
                ? "due by " + Words.dayAndMonth(cycle.lastDay())
                : "not known";
      };
    }

    private ReportView.PastWeek past(Week week) {
      String label = Words.shortDay(week.first());
      String away = away(week);
      List<WeekMark> marks =
          away.isEmpty()
              ? Stream.concat(study(week), Stream.of(observation(week), coaching(week))).toList()
              : List.of();
      return new ReportView.PastWeek(
          label,
          "Week of "
              + Words.dayAndMonth(week.first())
              + ": "
              + (away.isEmpty() ? marks.stream().map(WeekMark::words).collect(joining(", ")) : away)
              + ".",
          away.isEmpty() ? "" : away.equals("not in induction") ? "–" : away,
          marks);
    }

    /** What was studied, and beside it what was asked for and is still open. */
    private Stream<WeekMark> study(Week week) {
      ModuleSet done = ect.studiedIn(week);
      ModuleSet planned = ect.plan().plannedFor(week.first()).intersection(ect.withStudy());
      ModuleSet open = planned.minus(ect.completed());
      if (!done.isEmpty()) {
        WeekMark studied = new WeekMark("yes", "S", Words.modules(done) + " studied");
        return open.isEmpty() ? Stream.of(studied) : Stream.of(studied, open(open));
      }
      return Stream.of(
          open.isEmpty()
              ? planned.stream()
                  .max(Comparator.comparing(this::studiedOn))
                  .map(module -> elsewhere(week, module))
                  .orElseGet(() -> new WeekMark("none", "·", "no module to study"))
              : open(open));
    }

    private WeekMark open(ModuleSet modules) {
      return modules.stream().allMatch(ect::isStudyJudged)
          ? new WeekMark("no", "S", Words.modules(modules) + " not recorded as studied")
          : new WeekMark("none", "?", unclear(modules));
    }

    private String unclear(ModuleSet modules) {
      return "not known whether "
          + Words.modules(modules)
          + (modules.size() == 1 ? " was" : " were")
          + " studied";
    }

    private WeekMark elsewhere(Week week, ModuleNumber module) {
      LocalDate on = studiedOn(module);
      String words = "module " + module + " planned, studied on " + Words.dayAndMonth(on);
      return on.isBefore(week.first())
          ? new WeekMark("none", "·", words)
          : new WeekMark("late", "S late", words);
    }

    private LocalDate studiedOn(ModuleNumber module) {
      return ect.ect().history().study().completedOn(module).orElseThrow();
    }

    private WeekMark observation(Week week) {
      if (observations(week).findAny().isPresent()) {
        return new WeekMark("yes", "O", "observed");
      }
      return new WeekMark("none", "·", "no observation recorded");
    }

    private WeekMark coaching(Week week) {
      if (sessions(week).findAny().isPresent()) {
        return new WeekMark("yes", "C", "coached");
      }
      Optional<CoachingCycle> cycle =
          cycle(week).filter(one -> one.plannedWeek().equals(Optional.of(week)));
      return cycle
          .map(
              one ->
                  switch (ect.stateOf(one)) {
                    case MISSED -> new WeekMark("no", "C", "not recorded as coached");
                    case NOT_JUDGED -> new WeekMark("none", "?", "not known whether coached");
                    default -> none();
                  })
          .orElseGet(this::none);
    }

    private WeekMark none() {
      return new WeekMark("none", "·", "no coaching missed");
    }

    private Stream<LocalDate> sessions(Week week) {
      return ect.ect().history().sessions().stream()
          .filter(CoachingSession::hasCoaching)
          .map(CoachingSession::heldOn)
          .filter(week::contains)
          .distinct();
    }

    private Stream<LocalDate> observations(Week week) {
      return ect.ect().history().sessions().stream()
          .flatMap(
              session ->
                  session.observation().stream()
                      .filter(one -> one.tookPlace())
                      .map(one -> one.on().orElse(session.heldOn())))
          .filter(week::contains)
          .distinct();
    }

    private Optional<CoachingCycle> cycle(Week week) {
      return ect.cycles().stream()
          .filter(cycle -> cycle.weeks().stream().anyMatch(one -> one.week().equals(week)))
          .findFirst();
    }
  }
}
