package io.github.ecf4j.examples.schoolreport.network;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.examples.schoolreport.audit.DueSoon;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.service.InductionStatus;
import io.github.ecf4j.rules.service.PartAbsence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When an induction ends, how it is extended, and what is due soon.
 *
 * @param ectId whose it is
 * @param name what the teacher is called
 * @param appropriateBody the teacher's, if recorded
 * @param endsOn the projected end; an estimate where the known terms end before it
 * @param isEstimate whether it is one
 * @param daysOfExtension days by which absence extends it
 * @param termsOfExtension terms by which it was decided to be extended
 * @param due the reviews, assessments and observations due soon or overdue, in order
 * @param years the two years, as far as the known terms reach
 */
public record EctDates(
    String ectId,
    String name,
    Optional<String> appropriateBody,
    Optional<LocalDate> endsOn,
    boolean isEstimate,
    Exact daysOfExtension,
    String termsOfExtension,
    ImmutableList<DueSoon> due,
    YearBoundary years) {
  static EctDates of(EctAudit ect) {
    InductionStatus status = ect.status().value();
    Optional<LocalDate> known = status.years().projectedEnd();
    return new EctDates(
        ect.ect().ect().value(),
        ect.names().of(ect.ect().ect()),
        ect.appropriateBody(),
        known.or(() -> ect.estimatedEnd().value()),
        known.isEmpty() && ect.estimatedEnd().value().isPresent(),
        status.absence().stream().map(PartAbsence::extension).reduce(Exact.zero(), Exact::plus),
        ect.ect().service().extensions().stream()
            .map(one -> one.terms())
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .toPlainString(),
        ect.due(),
        status.years());
  }
}
