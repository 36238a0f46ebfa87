package io.github.ecf4j.rules.planning;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableListMultimap;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sees which cycles had their coaching, and where the others can still have it. */
final class CoachingRevision {
  private final Revision revision;
  private final Course time;
  private final Map<ModuleNumber, Week> studyWeeks;
  private final ModuleSet withSteps;

  CoachingRevision(Revision revision, Map<ModuleNumber, Week> studyWeeks) {
    this.revision = revision;
    this.time = revision.time;
    this.studyWeeks = studyWeeks;
    this.withSteps = time.ect.programme().modulesWithSteps();
  }

  void revise() {
    ImmutableListMultimap<Week, LocalDate> sessions =
        revision.ect.history().sessions().stream()
            .filter(CoachingSession::hasCoaching)
            .map(CoachingSession::heldOn)
            .filter(on -> !on.isAfter(revision.day))
            .sorted()
            .collect(toImmutableListMultimap(time.calendar::weekOf, on -> on));
    for (CoachingCycle cycle : time.cycles) {
      Optional<PlanItem> planned = revision.before.item(cycle.coaching());
      Optional<LocalDate> held =
          cycle.weeks().stream()
              .flatMap(week -> sessions.get(week.week()).stream())
              .min(
                  Comparator.comparing((LocalDate on) -> !isPlannedWeek(planned, on))
                      .thenComparing(on -> on));
      if (held.isPresent()) {
        revision.happened(held(cycle, held.orElseThrow()), held.orElseThrow());
      } else {
        notHeld(cycle, planned);
      }
    }
    revisits();
  }

  private boolean isPlannedWeek(Optional<PlanItem> planned, LocalDate on) {
    return planned.filter(item -> item.week().equals(time.calendar.weekOf(on))).isPresent();
  }

  private PlanItem held(CoachingCycle cycle, LocalDate on) {
    return PlanItem.builder()
        .activity(cycle.coaching())
        .week(time.calendar.weekOf(on))
        .on(on)
        .contracting(!revision.ect.history().study().studiedBy(on).intersects(withSteps))
        .reason("Held on " + Words.day(on) + ".")
        .build();
  }

  private void notHeld(CoachingCycle cycle, Optional<PlanItem> planned) {
    Optional<Week> week =
        cycle.openWeeks().stream()
            .map(TeachingWeek::week)
            .filter(one -> !one.isBefore(revision.from))
            .filter(one -> planned.filter(item -> item.week().isAfter(one)).isEmpty())
            .findFirst();
    if (week.isPresent()) {
      revision.place(toCome(cycle, planned, week.orElseThrow()));
    } else if (revision.knew(cycle.coaching())) {
      revision.leaveOut(
          cycle.coaching(),
          cycle.isExcused()
              ? "The teacher was in school in no week of its cycle."
              : "Its cycle, to " + Words.day(cycle.lastDay()) + ", has no session.");
    }
  }

  private PlanItem toCome(CoachingCycle cycle, Optional<PlanItem> planned, Week week) {
    boolean stepsCanBeSet =
        studyWeeks.entrySet().stream()
            .anyMatch(
                study -> withSteps.contains(study.getKey()) && !study.getValue().isAfter(week));
    PlanItem item = CoachingLayout.item(cycle, week, stepsCanBeSet);
    return planned
        .filter(old -> old.week().equals(item.week()) && old.contracting() == item.contracting())
        .orElse(item);
  }

  /** The plan's revisits, and those of cycles that it did not know yet. */
  private void revisits() {
    Set<Integer> knownCycles =
        Stream.concat(
                revision.before.items().stream().map(PlanItem::activity),
                revision.before.unplaced().stream().map(one -> one.activity()))
            .flatMap(CoachingRevision::cycleOfRevisit)
            .collect(Collectors.toSet());
    for (PlanItem item : revision.before.items()) {
      if (item.activity() instanceof Activity.Revisit revisit) {
        if (item.week().isBefore(revision.from) && !time.years.isOver(item.week().first())) {
          revision.assumeHappened(item);
        } else {
          toCome(revisit, item.week());
        }
      }
    }
    for (PlanItem item : revision.fresh.items()) {
      if (item.activity() instanceof Activity.Revisit revisit
          && !item.week().isBefore(revision.from)
          && !knownCycles.contains(revisit.cycle())) {
        toCome(revisit, item.week());
      }
    }
  }

  private static Stream<Integer> cycleOfRevisit(Activity activity) {
    return activity instanceof Activity.Revisit revisit
        ? Stream.of(revisit.cycle())
        : Stream.empty();
  }

  private void toCome(Activity.Revisit revisit, Week planned) {
    Week studied = studyWeeks.get(revisit.module());
    int week =
        studied == null
            ? time.weeks.size()
            : Math.max(time.indexFrom(planned), time.indexFrom(studied.last().plusDays(1)));
    if (week < time.weeks.size()) {
      revision.toCome(revisit, time.weeks.get(week).week(), "After the module has been studied.");
    } else {
      revision.leaveOut(
          revisit,
          time.whyItEnds()
              + (time.years.isOver(planned.first())
                  ? ", before its week, that of " + Words.day(planned.first()) + "."
                  : ", before the module has been studied."));
    }
  }
}
