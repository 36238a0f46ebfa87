package io.github.ecf4j.examples.schoolreport.output;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import java.time.LocalDate;
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
      @Nullable ModuleNumber module,
      @Nullable EventId event,
      @Nullable Integer year,
      @Nullable Integer cycle,
      @Nullable Integer academicYear,
      @Nullable String term,
      @Nullable LocalDate week,
      @Nullable LocalDate on,
      @Nullable LocalDate movedFrom,
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
                        .filter(week -> !week.equals(item.week()))
                        .map(Week::first)))
        .toList();
  }

  static List<Item> unplaced(ProgrammePlan plan, Programme programme) {
    return plan.unplaced().stream()
        .map(
            one ->
                item(
                    kind(one.activity(), programme),
                    one.activity(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    one.reason()))
        .toList();
  }

  private static String kind(Activity activity, Programme programme) {
    return PlanKind.of(activity, programme).name();
  }

  private static Item placed(String kind, PlanItem item, Optional<LocalDate> movedFrom) {
    return item(
        kind,
        item.activity(),
        item.week().first(),
        item.on().orElse(null),
        movedFrom.orElse(null),
        item.activity() instanceof Activity.Coaching ? item.contracting() : null,
        item.onClosedDay() ? true : null,
        item.reason());
  }

  private static Item item(
      String kind,
      Activity activity,
      @Nullable LocalDate week,
      @Nullable LocalDate on,
      @Nullable LocalDate movedFrom,
      @Nullable Boolean contracting,
      @Nullable Boolean onClosedDay,
      String reason) {
    boolean study = activity instanceof Activity.Study;
    boolean revisit = activity instanceof Activity.Revisit;
    return new Item(
        kind,
        activity instanceof Activity.Study s
            ? s.module()
            : activity instanceof Activity.Revisit r ? r.module() : null,
        activity instanceof Activity.Training t ? t.event() : null,
        activity instanceof Activity.Coaching c
            ? Integer.valueOf(c.year().number())
            : activity instanceof Activity.FormalAssessment f ? Integer.valueOf(f.number()) : null,
        activity instanceof Activity.Coaching c
            ? Integer.valueOf(c.cycle())
            : activity instanceof Activity.Revisit r ? Integer.valueOf(r.cycle()) : null,
        activity instanceof Activity.ProgressReview p
            ? Integer.valueOf(p.academicYear().startsIn())
            : null,
        activity instanceof Activity.ProgressReview p
            ? p.season().name().toLowerCase(Locale.ROOT)
            : null,
        week,
        on,
        movedFrom,
        (study || revisit) ? revisit : null,
        contracting,
        onClosedDay,
        reason);
  }
}
