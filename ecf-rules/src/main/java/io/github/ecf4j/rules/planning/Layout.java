package io.github.ecf4j.rules.planning;

import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.plan.Unplaced;
import java.util.ArrayList;
import java.util.List;

/** Gathers the items of a plan. */
final class Layout {
  private final List<PlanItem> items = new ArrayList<>();
  private final List<Unplaced> unplaced = new ArrayList<>();

  void place(PlanItem item) {
    items.add(item);
  }

  void place(Activity activity, Week week, String reason) {
    place(PlanItem.builder().activity(activity).week(week).reason(reason).build());
  }

  void leaveOut(Activity activity, String reason) {
    unplaced.add(new Unplaced(activity, reason));
  }

  ProgrammePlan plan() {
    return ProgrammePlan.of(items, unplaced);
  }
}
