package io.github.ecf4j.rules.planning;

import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.rules.answer.Words;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Moves the modules that were not studied to the next weeks, and those behind them with them. */
final class StudyRevision {
  private final Revision revision;
  private final Course time;

  /** The first week that no module has taken. */
  private int next;

  /**
   * The module placed last, among those not studied yet: its planned week, whose plan, its week.
   */
  private Optional<Week> plannedBefore = Optional.empty();

  private boolean wasInPlan;
  private int placedBefore;

  StudyRevision(Revision revision) {
    this.revision = revision;
    this.time = revision.time;
    this.next = revision.firstIndex();
  }

  /** Settles all modules, and says in which week each was or will be studied. */
  Map<ModuleNumber, Week> revise() {
    StudyLog study = revision.ect.history().study();
    ModuleSet done = study.studiedBy(revision.day);
    Map<ModuleNumber, Week> weeks = new HashMap<>();
    for (StudyModule module : time.ect.programme().modules()) {
      ModuleNumber number = module.number();
      if (done.contains(number)) {
        LocalDate on = study.completedOn(number).orElseThrow();
        revision.happened(new Activity.Study(number), on, "Studied");
        weeks.put(number, time.calendar.weekOf(on));
      } else {
        overWithoutStudy(number)
            .ifPresentOrElse(
                item -> {
                  revision.assumeHappened(item);
                  weeks.put(number, item.week());
                },
                () -> toCome(number).ifPresent(week -> weeks.put(number, week)));
      }
    }
    return weeks;
  }

  /** The place of a module without self-study, of which nothing is recorded, once it is over. */
  private Optional<PlanItem> overWithoutStudy(ModuleNumber module) {
    Activity activity = new Activity.Study(module);
    return time.ect.programme().modulesWithStudy().contains(module)
        ? Optional.empty()
        : revision
            .before
            .item(activity)
            .or(() -> revision.fresh.item(activity))
            .filter(item -> item.week().isBefore(revision.from));
  }

  private Optional<Week> toCome(ModuleNumber module) {
    Activity activity = new Activity.Study(module);
    Optional<Week> inPlan = revision.before.weekOf(module);
    Optional<Week> inFreshPlan = revision.fresh.weekOf(module);
    if (inPlan.isEmpty() && inFreshPlan.isEmpty()) {
      revision.leaveOut(activity, Revision.reasonLeftOut(revision.fresh, activity));
      return Optional.empty();
    }
    Week planned = inPlan.or(() -> inFreshPlan).orElseThrow();
    // Two modules that a plan has in one week stay together; else each has weeks of its own.
    boolean together =
        plannedBefore.equals(Optional.of(planned)) && inPlan.isPresent() == wasInPlan;
    int week = Math.max(together ? placedBefore : next, time.indexFrom(planned));
    if (week >= time.weeks.size()) {
      revision.leaveOut(activity, time.whyItEnds() + ", before there is a week for the module.");
      next = time.weeks.size();
      plannedBefore = Optional.empty();
      return Optional.empty();
    }
    Week placed = time.weeks.get(week).week();
    revision.toCome(activity, placed, whyMoved(planned));
    next = Math.max(next, week + time.weeksForModule(time.weeks.get(week)));
    plannedBefore = Optional.of(planned);
    wasInPlan = inPlan.isPresent();
    placedBefore = week;
    return Optional.of(placed);
  }

  private String whyMoved(Week planned) {
    return planned.isBefore(revision.from)
        ? "Not studied in " + Words.week(planned) + "; the next free week."
        : "Moved from " + Words.week(planned) + ", to stay behind the modules before it.";
  }
}
