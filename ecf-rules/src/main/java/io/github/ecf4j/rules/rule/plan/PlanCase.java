package io.github.ecf4j.rules.rule.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.coaching.CoachingCycles;
import io.github.ecf4j.rules.finding.Judged;
import io.github.ecf4j.rules.finding.Subject;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.school.Pacing;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A plan for one teacher, whoever made it, in the weeks of the school, and the induction for which
 * it was made. What has happened by the day from which a plan is judged is not judged, nor what was
 * planned before.
 */
public final class PlanCase implements Judged {
  private final Induction induction;
  private final ProgrammePlan plan;
  private final Optional<LocalDate> from;
  private final ImmutableList<PlanItem> items;

  private PlanCase(Induction induction, ProgrammePlan plan, Optional<LocalDate> from) {
    this.induction = induction;
    this.plan = plan.inWeeksOf(induction.school().calendar());
    this.from = from;
    this.items = this.plan.items().stream().filter(this::isToCome).collect(toImmutableList());
  }

  /**
   * A plan of which nothing has happened yet.
   *
   * @param induction the induction, of whose record only what the law counts matters
   * @param plan the plan
   * @return the case
   */
  public static PlanCase of(Induction induction, ProgrammePlan plan) {
    requireNonNull(induction, "induction");
    return new PlanCase(induction, requireNonNull(plan, "plan"), Optional.empty());
  }

  /**
   * What a plan has from a day on.
   *
   * @param induction the induction, with what has happened by then
   * @param plan the plan
   * @param from the day; one outside {@link Days} counts as the nearest
   * @return the case
   */
  public static PlanCase from(Induction induction, ProgrammePlan plan, LocalDate from) {
    requireNonNull(induction, "induction");
    requireNonNull(plan, "plan");
    return new PlanCase(induction, plan, Optional.of(Days.nearest(requireNonNull(from, "from"))));
  }

  private boolean isToCome(PlanItem item) {
    return from.isEmpty() || (!isOver(item) && !hasHappened(item.activity(), item.week()));
  }

  private boolean isOver(PlanItem item) {
    LocalDate first = from.orElseThrow();
    return item.on()
        .map(on -> on.isBefore(first))
        .orElseGet(() -> item.week().isBefore(induction.school().calendar().weekOf(first)));
  }

  private boolean hasHappened(Activity activity, Week week) {
    LocalDate day = from.orElseThrow();
    InductionRecord record = induction.record();
    if (activity instanceof Activity.Study study) {
      return record.history().study().studiedBy(day).contains(study.module());
    } else if (activity instanceof Activity.Coaching) {
      return record.history().sessions().stream()
          .map(CoachingSession::heldOn)
          .anyMatch(on -> !on.isAfter(day) && week.contains(on));
    }
    return activity instanceof Activity.Training training
        && record.attendances().stream()
            .anyMatch(one -> one.event().equals(training.event()) && !one.on().isAfter(day));
  }

  @Override
  public Subject subject() {
    return Subject.ect(induction.record().ect());
  }

  /** The day from which the plan is judged; else the start of induction. */
  @Override
  public LocalDate day() {
    return from.orElseGet(() -> induction.record().startedOn());
  }

  /**
   * The induction for which the plan was made.
   *
   * @return the induction
   */
  public Induction induction() {
    return induction;
  }

  /**
   * The plan.
   *
   * @return the plan, with what has happened
   */
  public ProgrammePlan plan() {
    return plan;
  }

  /**
   * Whether nothing of the plan has happened yet.
   *
   * @return whether it is judged from the start on
   */
  public boolean fresh() {
    return from.isEmpty();
  }

  /**
   * What is to come.
   *
   * @return the items, by week
   */
  public ImmutableList<PlanItem> items() {
    return items;
  }

  /**
   * The study, or the revisits, and so on, that are to come.
   *
   * @param kind which activities
   * @return the items, by week
   */
  ImmutableList<PlanItem> items(Class<? extends Activity> kind) {
    return items.stream()
        .filter(item -> kind.isInstance(item.activity()))
        .collect(toImmutableList());
  }

  /** Whether the plan neither has an activity nor says why not. */
  boolean forgets(Activity activity) {
    return plan.item(activity).isEmpty() && !leavesOut(activity);
  }

  /** Whether the plan lists an activity as one that has no place. */
  boolean leavesOut(Activity activity) {
    return plan.unplaced().stream().anyMatch(one -> one.activity().equals(activity));
  }

  /** Whether the school teaches in a week. */
  boolean isTeachingWeek(Week week) {
    return !induction.school().calendar().teachingDays(week.days()).isEmpty();
  }

  /** Whether the teacher can be met in a week, while induction lasts. */
  boolean isOpen(Week week) {
    return CoachingCycles.isOpen(
        week, induction.record(), induction.years(), induction.school().calendar());
  }

  /** The weeks of the induction in which the teacher can be met. */
  ImmutableList<Week> openWeeks() {
    return induction.weeks().stream()
        .map(TeachingWeek::week)
        .filter(this::isOpen)
        .collect(toImmutableList());
  }

  /** The week of a module at the pace of the school, whether or not the teacher is there. */
  Optional<Week> pace(ModuleNumber module) {
    return induction.plan().value().weekOf(module);
  }

  /** Each module's week at the pace of the school if weeks away are passed over. */
  ImmutableMap<ModuleNumber, Week> paceInSchool() {
    ImmutableList<TeachingWeek> weeks = induction.weeks();
    ImmutableMap.Builder<ModuleNumber, Week> pace = ImmutableMap.builder();
    Optional<Week> before = Optional.empty();
    int last = 0;
    int next = 0;
    for (StudyModule module : induction.record().programme().modules()) {
      Optional<Week> paced = pace(module.number());
      if (paced.isPresent()) {
        int earliest = paced.equals(before) ? last : next;
        int week = indexFrom(paced.get(), earliest, this::isOpen);
        if (week < weeks.size()) {
          pace.put(module.number(), weeks.get(week).week());
          last = week;
          next = Math.max(next, week + weeksFor(weeks.get(week).week()));
        } else {
          last = week;
          next = week;
        }
        before = paced;
      }
    }
    return pace.build();
  }

  private int indexFrom(Week first, int earliest, Predicate<Week> wanted) {
    ImmutableList<TeachingWeek> weeks = induction.weeks();
    int index = earliest;
    while (index < weeks.size()
        && (weeks.get(index).week().isBefore(first) || !wanted.test(weeks.get(index).week()))) {
      index++;
    }
    return index;
  }

  /** How many weeks a module takes at the pace of the school. */
  private int weeksFor(Week week) {
    Pacing pacing = induction.school().pacing();
    if (pacing instanceof Pacing.WeeksPerModule pace) {
      return pace.weeks();
    }
    return pacing.isProRata()
        ? CoachingCycles.weeksForOne(induction.record(), week, induction.school().calendar())
        : 1;
  }

  /**
   * What the plan has that the programme does not.
   *
   * @return why it cannot be judged, for each module and event
   */
  public ImmutableList<NotKnown> notInProgramme() {
    Programme programme = induction.record().programme();
    return items.stream()
        .map(PlanItem::activity)
        .map(
            activity ->
                activity instanceof Activity.Study study
                        && programme.module(study.module()).isEmpty()
                    ? "module " + study.module()
                    : activity instanceof Activity.Training training
                            && programme.event(training.event()).isEmpty()
                        ? "event " + training.event()
                        : "")
        .filter(unknown -> !unknown.isEmpty())
        .map(NotKnown::notInProgramme)
        .collect(toImmutableList());
  }

  /** What was studied by the day from which the plan is judged. */
  StudyLog studied() {
    return from.isPresent() ? induction.record().history().study() : StudyLog.empty();
  }

  /** Prints whose plan it is. */
  @Override
  public String toString() {
    return plan + " for " + induction.record().ect();
  }
}
