package io.github.ecf4j.rules.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.plan.Unplaced;
import io.github.ecf4j.rules.answer.Words;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A plan that is being made again on a day, around what has happened by then. */
final class Revision {
  final Course time;
  final InductionRecord ect;
  final ProgrammePlan before;

  /** The plan of a teacher who starts anew: it has a place for what the earlier plan left out. */
  final ProgrammePlan fresh;

  final LocalDate day;

  /** The first week in which something can still be done. */
  final Week from;

  private final Layout layout = new Layout();
  private final Set<Activity> settled = new HashSet<>();
  private final Set<Activity> past = new HashSet<>();

  Revision(
      Course time,
      InductionRecord ect,
      ProgrammePlan before,
      ProgrammePlan fresh,
      LocalDate asked) {
    this.time = time;
    this.ect = ect;
    this.before = before.inWeeksOf(time.calendar);
    this.fresh = fresh;
    this.day = Days.nearest(asked);
    this.from =
        time.calendar.weekOf(
            time.calendar.firstTeachingDayFrom(day).orElseGet(() -> day.plusWeeks(1)));
  }

  /** The index of the first week in which something can still be done. */
  int firstIndex() {
    return time.indexFrom(from);
  }

  void place(PlanItem item) {
    settled.add(item.activity());
    layout.place(item);
  }

  void leaveOut(Activity activity, String reason) {
    settled.add(activity);
    layout.leaveOut(activity, reason);
  }

  /** An activity that took place: as planned where it stood there, else where it happened. */
  void happened(PlanItem item, LocalDate on) {
    past.add(item.activity());
    place(
        before
            .item(item.activity())
            .filter(planned -> planned.week().equals(time.calendar.weekOf(on)))
            .filter(planned -> planned.on().filter(other -> !other.equals(on)).isEmpty())
            .orElse(item));
  }

  /** An activity that took place, and what is to be said of it where it was not planned there. */
  void happened(Activity activity, LocalDate on, String what) {
    happened(
        PlanItem.builder()
            .activity(activity)
            .week(time.calendar.weekOf(on))
            .on(on)
            .reason(what + " on " + Words.day(on) + ".")
            .build(),
        on);
  }

  /** An activity that is still to come: as planned where it keeps its week, else moved. */
  void toCome(Activity activity, Week week, String why) {
    place(
        before
            .item(activity)
            .filter(item -> item.week().equals(week))
            .orElseGet(() -> PlanItem.builder().activity(activity).week(week).reason(why).build()));
  }

  boolean knew(Activity activity) {
    return before.item(activity).isPresent() || isUnplaced(before, activity).isPresent();
  }

  /** What a plan says of an activity that it leaves out. */
  static String reasonLeftOut(ProgrammePlan plan, Activity activity) {
    return isUnplaced(plan, activity)
        .map(Unplaced::reason)
        .orElse("The programme, the posts or the calendar no longer have it.");
  }

  private static Optional<Unplaced> isUnplaced(ProgrammePlan plan, Activity activity) {
    return plan.unplaced().stream().filter(one -> one.activity().equals(activity)).findFirst();
  }

  /**
   * The plan after. Items of the earlier plan that are not yet settled are left out: they belong to
   * another programme, or to cycles that no longer exist.
   */
  Replan done() {
    Stream.concat(
            before.items().stream().map(PlanItem::activity),
            before.unplaced().stream().map(Unplaced::activity))
        .filter(activity -> !settled.contains(activity))
        .forEach(activity -> layout.leaveOut(activity, reasonLeftOut(before, activity)));
    ProgrammePlan after = layout.plan();
    ImmutableList<PlanItem> toCome =
        after.items().stream()
            .filter(item -> !past.contains(item.activity()))
            .collect(toImmutableList());
    return new Replan(after, toCome, after.since(before));
  }

  /** Something that is over and of a kind that is not recorded, such as a revisit. */
  void assumeHappened(PlanItem item) {
    past.add(item.activity());
    place(item);
  }
}
