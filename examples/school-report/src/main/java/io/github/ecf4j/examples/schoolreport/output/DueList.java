package io.github.ecf4j.examples.schoolreport.output;

import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.programme.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is due from the day of the report on, in words, and what has no week. */
final class DueList {
  private static final int WEEKS = 6;

  private final EctAudit audit;
  private final Programme programme;

  DueList(EctAudit audit) {
    this.audit = audit;
    this.programme = audit.ect().programme();
  }

  /** What is due in this week and the five that follow. */
  List<EctView.DueWeek> nextWeeks() {
    LocalDate after = audit.thisWeek().first().plusWeeks(WEEKS);
    return audit.planInForce().toCome().stream()
        .filter(item -> item.week().first().isBefore(after))
        .collect(Collectors.groupingBy(PlanItem::week, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            week ->
                new EctView.DueWeek(
                    Words.day(week.getKey().first()),
                    week.getValue().stream().map(this::due).toList()))
        .toList();
  }

  private EctView.Due due(PlanItem item) {
    return new EctView.Due(what(item), why(item), movedFrom(item).isPresent(), item.onClosedDay());
  }

  private String what(PlanItem item) {
    return Words.activity(item.activity(), programme, item.contracting())
        + item.on().map(on -> ", on " + Words.day(on)).orElse("");
  }

  private Optional<Week> movedFrom(PlanItem item) {
    return audit
        .plan()
        .item(item.activity())
        .map(PlanItem::week)
        .filter(week -> !week.equals(item.week()));
  }

  /** Why an item stands in its week, where that is not simply its turn. */
  private String why(PlanItem item) {
    String moved =
        movedFrom(item)
            .map(Week::first)
            .map(Words::day)
            .filter(from -> !item.reason().contains(from))
            .map(from -> "Moved from the week of " + from + ". ")
            .orElse("");
    boolean itsTurn =
        !(item.activity() instanceof Activity.Training)
            && !item.contracting()
            && movedFrom(item).isEmpty();
    return itsTurn ? "" : moved + item.reason();
  }

  /** The provider’s dates to come on which the school does not teach. */
  List<String> onClosedDays() {
    return audit.planInForce().toCome().stream()
        .filter(PlanItem::onClosedDay)
        .map(this::what)
        .toList();
  }

  /** What found no week, with the reasons. */
  List<EctView.Due> withoutWeek() {
    return audit.planInForce().plan().unplaced().stream()
        .map(
            one ->
                new EctView.Due(
                    Words.activity(one.activity(), programme, false), one.reason(), false, false))
        .toList();
  }
}
