package io.github.ecf4j.examples.schoolreport.audit;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.induction.InductionRecord;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * That nothing of a kind has been recorded at a school for long: what the rules miss may have
 * happened and not have been written down.
 *
 * @param of what is recorded no more
 * @param since the day of the last record
 */
public record Silence(String of, LocalDate since) {
  private static final int LONG_IN_DAYS = 28;

  /** What has not been recorded for four weeks or more, where it was before. */
  static ImmutableList<Silence> at(SchoolAudit audit) {
    return Stream.of(
            last("study", audit, ect -> ect.history().study().completions().values().stream()),
            last(
                "meetings with mentors",
                audit,
                ect -> ect.history().sessions().stream().map(CoachingSession::heldOn)))
        .flatMap(Optional::stream)
        .filter(one -> !one.since.plusDays(LONG_IN_DAYS).isAfter(audit.reportDay()))
        .collect(ImmutableList.toImmutableList());
  }

  private interface Days {
    Stream<LocalDate> of(InductionRecord ect);
  }

  private static Optional<Silence> last(String of, SchoolAudit audit, Days days) {
    return audit.ects().stream()
        .flatMap(ect -> days.of(ect.ect()))
        .filter(day -> !day.isAfter(audit.reportDay()))
        .max(Comparator.naturalOrder())
        .map(day -> new Silence(of, day));
  }
}
