package io.github.ecf4j.model.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What is due in which week, for one teacher or mentor, and what found no week.
 *
 * <p>A plan is a value; the rules treat it in the same way whether this library made it or a
 * provider.
 *
 * <p>Laws: an activity is in a plan at most once, placed or unplaced; the order in which items are
 * given makes no difference.
 */
@Value.Immutable
public abstract class ProgrammePlan {
  ProgrammePlan() {}

  /**
   * What has a week.
   *
   * @return the items, by week, then by activity
   */
  public abstract ImmutableList<PlanItem> items();

  /**
   * What has none.
   *
   * @return the activities with the reason, in their order
   */
  public abstract ImmutableList<Unplaced> unplaced();

  @Value.Lazy
  ImmutableMap<Activity, PlanItem> byActivity() {
    return Maps.uniqueIndex(items(), PlanItem::activity);
  }

  @Value.Lazy
  ImmutableMap<Activity, Unplaced> unplacedByActivity() {
    return Maps.uniqueIndex(unplaced(), Unplaced::activity);
  }

  /**
   * The week of each module's first study.
   *
   * @return the studies, by week and number
   */
  @Value.Lazy
  public ImmutableList<PlannedStudy> studies() {
    return items().stream()
        .flatMap(
            item ->
                item.activity() instanceof Activity.Study study
                    ? Stream.of(new PlannedStudy(study.module(), item.week()))
                    : Stream.empty())
        .collect(toImmutableList());
  }

  /**
   * The place of an activity.
   *
   * @param activity the activity
   * @return its item, or empty if it has no week in the plan
   */
  public Optional<PlanItem> item(Activity activity) {
    return Optional.ofNullable(byActivity().get(requireNonNull(activity, "activity")));
  }

  /**
   * The week for which a module's first study is planned.
   *
   * @param module the module
   * @return the week, or empty if the module has no week in the plan
   */
  public Optional<Week> weekOf(ModuleNumber module) {
    return item(new Activity.Study(module)).map(PlanItem::week);
  }

  /**
   * The modules planned for the week of a day.
   *
   * @param day any day of the week
   * @return the modules; empty if there are none
   */
  public ModuleSet plannedFor(LocalDate day) {
    LocalDate asked = Days.nearest(day);
    return modules(week -> week.contains(asked));
  }

  /**
   * The modules planned for weeks before that of a day.
   *
   * @param day any day of the week
   * @return the modules; empty if there are none
   */
  public ModuleSet plannedBefore(LocalDate day) {
    LocalDate asked = Days.nearest(day);
    return modules(week -> week.last().isBefore(asked));
  }

  /**
   * This plan in the weeks of a calendar: what is in a week that begins on another day than the
   * calendar's do is in the one with which it shares most days, or in which its own day lies.
   *
   * @param calendar the calendar
   * @return the plan; an equal one if it is in such weeks already
   */
  public ProgrammePlan inWeeksOf(SchoolCalendar calendar) {
    requireNonNull(calendar, "calendar");
    return items().stream().allMatch(item -> item.week().equals(weekOf(item, calendar)))
        ? this
        : of(
            items().stream()
                .map(item -> item.toBuilder().week(weekOf(item, calendar)).build())
                .toList(),
            unplaced());
  }

  private static Week weekOf(PlanItem item, SchoolCalendar calendar) {
    LocalDate middle = Days.nearest(item.week().first().plusDays(3));
    return calendar.weekOf(item.on().orElse(middle));
  }

  private ModuleSet modules(Predicate<Week> week) {
    return studies().stream()
        .filter(study -> week.test(study.week()))
        .map(PlannedStudy::module)
        .collect(ModuleSet.toModuleSet());
  }

  /**
   * What changed since an earlier plan: activities that were added, removed, or moved to another
   * week, on another day, or with another mark.
   *
   * @param earlier the earlier plan
   * @return the changes, by activity; empty if both plans say the same
   */
  public ImmutableList<PlanChange> since(ProgrammePlan earlier) {
    requireNonNull(earlier, "earlier");
    return Stream.concat(earlier.activities(), activities())
        .distinct()
        .filter(activity -> !sameAs(earlier, activity))
        .sorted()
        .map(
            activity ->
                PlanChange.builder()
                    .activity(activity)
                    .from(earlier.item(activity).map(PlanItem::week))
                    .to(item(activity).map(PlanItem::week))
                    .reason(reason(activity))
                    .build())
        .collect(toImmutableList());
  }

  private Stream<Activity> activities() {
    return Stream.concat(
        items().stream().map(PlanItem::activity), unplaced().stream().map(Unplaced::activity));
  }

  private boolean sameAs(ProgrammePlan other, Activity activity) {
    Optional<PlanItem> mine = item(activity);
    Optional<PlanItem> theirs = other.item(activity);
    if (mine.isPresent() && theirs.isPresent()) {
      return mine.orElseThrow().standsAs(theirs.orElseThrow());
    }
    return mine.equals(theirs) && isUnplaced(activity) == other.isUnplaced(activity);
  }

  private boolean isUnplaced(Activity activity) {
    return unplacedByActivity().containsKey(activity);
  }

  private String reason(Activity activity) {
    return item(activity)
        .map(PlanItem::reason)
        .or(() -> Optional.ofNullable(unplacedByActivity().get(activity)).map(Unplaced::reason))
        .orElse("The plan no longer has it.");
  }

  @Value.Check
  void check() {
    Set<Activity> seen = new HashSet<>();
    activities()
        .filter(activity -> !seen.add(activity))
        .findFirst()
        .ifPresent(
            again -> {
              throw new InvalidValueException("items", again + " again", "different");
            });
  }

  /** Prints counts. */
  @Override
  public String toString() {
    return "ProgrammePlan of " + items().size() + " items, and " + unplaced().size() + " unplaced";
  }

  /**
   * A plan.
   *
   * @param items what has a week, in any order
   * @param unplaced what has none, in any order
   * @return the plan
   * @throws io.github.ecf4j.model.check.InvalidValueException if an activity occurs twice
   */
  public static ProgrammePlan of(List<PlanItem> items, List<Unplaced> unplaced) {
    Check.noNull("items", items);
    Check.noNull("unplaced", unplaced);
    return new ImmutableProgrammePlan.Builder()
        .addAllItems(ImmutableList.sortedCopyOf(items))
        .addAllUnplaced(
            ImmutableList.sortedCopyOf(Comparator.comparing(Unplaced::activity), unplaced))
        .build();
  }

  /**
   * A plan of studies alone, such as a provider's own timetable.
   *
   * @param studies in any order
   * @return the plan
   * @throws io.github.ecf4j.model.check.InvalidValueException if a module occurs twice
   */
  public static ProgrammePlan of(List<PlannedStudy> studies) {
    Check.noNull("studies", studies);
    return of(
        studies.stream()
            .map(
                study ->
                    PlanItem.builder()
                        .activity(new Activity.Study(study.module()))
                        .week(study.week())
                        .reason("Given.")
                        .build())
            .toList(),
        List.of());
  }

  /**
   * The empty plan.
   *
   * @return the empty plan
   */
  public static ProgrammePlan none() {
    return of(List.of(), List.of());
  }
}
