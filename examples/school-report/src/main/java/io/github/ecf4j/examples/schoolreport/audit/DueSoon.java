package io.github.ecf4j.examples.schoolreport.audit;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.induction.HeldReview;
import io.github.ecf4j.rules.period.ObservationPeriod;
import io.github.ecf4j.rules.period.ReportingPeriod;
import io.github.ecf4j.rules.period.ReviewStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A review, an assessment or an observation that is due soon, or overdue.
 *
 * @param kind which it is
 * @param dueOn by when
 * @param status whether it is overdue
 */
public record DueSoon(HeldReview.Kind kind, LocalDate dueOn, ReviewStatus status) {
  /** What is due up to a day, and what is overdue of a kind that the school records at all. */
  static ImmutableList<DueSoon> upTo(LocalDate horizon, EctAudit ect) {
    List<DueSoon> all = new ArrayList<>();
    for (ReportingPeriod one : ect.periods().value()) {
      all.add(new DueSoon(one.kind(), one.dueOn(), one.status()));
    }
    for (ObservationPeriod one : ect.observations().value()) {
      all.add(new DueSoon(HeldReview.Kind.OBSERVATION, one.days().last(), one.status()));
    }
    return all.stream()
        .filter(one -> one.status() != ReviewStatus.DONE && !one.dueOn().isAfter(horizon))
        .filter(one -> one.status() != ReviewStatus.OVERDUE || ect.isRecorded(one.kind()))
        .sorted(Comparator.comparing(DueSoon::dueOn).thenComparing(DueSoon::kind))
        .collect(ImmutableList.toImmutableList());
  }
}
