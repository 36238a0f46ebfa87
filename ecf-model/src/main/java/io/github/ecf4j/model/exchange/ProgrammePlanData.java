package io.github.ecf4j.model.exchange;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.plan.Unplaced;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@link ProgrammePlan}.
 *
 * @param version the version of the document
 * @param items what is planned
 * @param unplaced what has no place
 */
public record ProgrammePlanData(
    Integer version, List<ItemData> items, @Nullable List<UnplacedData> unplaced)
    implements Exchanged<ProgrammePlan> {
  /**
   * A {@link PlanItem}.
   *
   * @param activity what is planned
   * @param week the first day of its week
   * @param on its day, if it has one
   * @param contracting whether it is coaching in which the two agree how to work; no if absent
   * @param onClosedDay whether it is training on a day without teaching; no if absent
   * @param reason why it stands there
   */
  public record ItemData(
      ActivityData activity,
      String week,
      @Nullable String on,
      @Nullable Boolean contracting,
      @Nullable Boolean onClosedDay,
      String reason)
      implements Exchanged<PlanItem> {
    /**
     * Writes an item.
     *
     * @param item the item
     * @return its wire form
     */
    public static ItemData of(PlanItem item) {
      requireNonNull(item, "item");
      return new ItemData(
          ActivityData.of(item.activity()),
          item.week().toString(),
          Parts.orNull(item.on()),
          item.contracting(),
          item.onClosedDay(),
          item.reason());
    }

    @Override
    public PlanItem read(Parts in) {
      var activity = in.required("activity", this.activity);
      var week = in.required("week", this.week, Parts::week);
      var on = in.optional("on", this.on, Parts::day);
      var reason = in.text("reason", this.reason);
      return in.build(
          () ->
              PlanItem.builder()
                  .activity(activity)
                  .week(week)
                  .on(on)
                  .contracting(Boolean.TRUE.equals(contracting))
                  .onClosedDay(Boolean.TRUE.equals(onClosedDay))
                  .reason(reason)
                  .build());
    }
  }

  /**
   * What is {@link Unplaced}.
   *
   * @param activity what has no place
   * @param reason why
   */
  public record UnplacedData(ActivityData activity, String reason) implements Exchanged<Unplaced> {
    /**
     * Writes what is unplaced.
     *
     * @param unplaced what is unplaced
     * @return its wire form
     */
    public static UnplacedData of(Unplaced unplaced) {
      requireNonNull(unplaced, "unplaced");
      return new UnplacedData(ActivityData.of(unplaced.activity()), unplaced.reason());
    }

    @Override
    public Unplaced read(Parts in) {
      var activity = in.required("activity", this.activity);
      var reason = in.text("reason", this.reason);
      return in.build(() -> new Unplaced(activity, reason));
    }
  }

  /**
   * Writes a plan.
   *
   * @param plan the plan
   * @return its wire form
   */
  public static ProgrammePlanData of(ProgrammePlan plan) {
    requireNonNull(plan, "plan");
    return new ProgrammePlanData(
        VERSION,
        plan.items().stream().map(ItemData::of).toList(),
        plan.unplaced().stream().map(UnplacedData::of).toList());
  }

  @Override
  public ProgrammePlan read(Parts in) {
    in.version(version);
    var items = in.all("items", this.items);
    var unplaced = in.all("unplaced", this.unplaced);
    return in.build(() -> ProgrammePlan.of(items, unplaced));
  }
}
