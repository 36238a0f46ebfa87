package io.github.ecf4j.examples.schoolreport.output;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.exchange.ActivityData;
import io.github.ecf4j.model.exchange.ActivityData.Kind;
import io.github.ecf4j.model.exchange.ProgrammePlanData.ItemData;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Programme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The items of plans as the contract has them; a part that does not apply is left out. */
final class JsonPlan {
  private static final String MENTOR_TRAINING = "MENTOR_TRAINING";

  @JsonInclude(JsonInclude.Include.NON_NULL)
  @JsonPropertyOrder({
    "kind",
    "module",
    "event",
    "year",
    "cycle",
    "academicYear",
    "term",
    "week",
    "on",
    "movedFrom"
  })
  record Item(
      String kind,
      @Nullable Integer module,
      @Nullable String event,
      @Nullable Integer year,
      @Nullable Integer cycle,
      @Nullable Integer academicYear,
      @Nullable String term,
      @Nullable String week,
      @Nullable String on,
      @Nullable String movedFrom,
      @Nullable Boolean revisit,
      @Nullable Boolean contracting,
      @Nullable Boolean onClosedDay,
      String reason) {}

  private JsonPlan() {}

  static List<Item> of(ProgrammePlan plan, Programme programme) {
    return plan.items().stream()
        .map(item -> placed(kind(item.activity(), programme), item, Optional.empty()))
        .toList();
  }

  static List<Item> ofMentor(ProgrammePlan plan) {
    return plan.items().stream()
        .map(item -> placed(MENTOR_TRAINING, item, Optional.empty()))
        .toList();
  }

  /** What is due from the day of the report on. */
  static List<Item> toCome(EctAudit audit) {
    return audit.replan().toCome().stream()
        .map(
            item ->
                placed(
                    kind(item.activity(), audit.ect().programme()),
                    item,
                    audit
                        .plan()
                        .item(item.activity())
                        .map(PlanItem::week)
                        .filter(week -> !week.equals(item.week()))))
        .toList();
  }

  static List<Item> unplaced(ProgrammePlan plan, Programme programme) {
    return plan.unplaced().stream()
        .map(
            one ->
                item(
                    kind(one.activity(), programme),
                    ActivityData.of(one.activity()),
                    null,
                    null,
                    one.reason()))
        .toList();
  }

  private static String kind(Activity activity, Programme programme) {
    return PlanKind.of(activity, programme).name();
  }

  private static Item placed(String kind, PlanItem item, Optional<Week> movedFrom) {
    return item(
        kind,
        ActivityData.of(item.activity()),
        ItemData.of(item),
        movedFrom.map(Week::toString).orElse(null),
        item.reason());
  }

  private static Item item(
      String kind,
      ActivityData activity,
      @Nullable ItemData placed,
      @Nullable String movedFrom,
      String reason) {
    boolean coaching = activity.kind().equals(Kind.COACHING.name());
    return new Item(
        kind,
        activity.module(),
        activity.event(),
        activity.number() == null ? activity.year() : activity.number(),
        activity.cycle(),
        activity.academicYear(),
        activity.season() == null ? null : activity.season().toLowerCase(Locale.ROOT),
        placed == null ? null : placed.week(),
        placed == null ? null : placed.on(),
        movedFrom,
        activity.module() == null ? null : activity.kind().equals(Kind.REVISIT.name()),
        (placed != null && coaching) ? placed.contracting() : null,
        (placed != null && Boolean.TRUE.equals(placed.onClosedDay())) ? true : null,
        reason);
  }
}
