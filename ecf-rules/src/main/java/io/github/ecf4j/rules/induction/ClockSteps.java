package io.github.ecf4j.rules.induction;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.induction.Reduction;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.text.Words;
import java.util.Optional;

/** How the clock words the way to its answer. */
final class ClockSteps {
  private final ImmutableList.Builder<String> steps = ImmutableList.builder();

  private ClockSteps() {}

  static ImmutableList<String> of(
      SchoolCalendar calendar,
      Service service,
      InductionStatus status,
      Exact length,
      Optional<Reduction> reduction) {
    ClockSteps steps = new ClockSteps();
    status.blocks().forEach(steps::block);
    steps.terms(calendar, service, status);
    steps.length(length, status.termsRequired(), reduction);
    status.absence().forEach(steps::absence);
    steps.end(status);
    return steps.steps.build();
  }

  private void block(ServiceBlock block) {
    steps.add(
        "LEN-5: "
            + (block.school().isEmpty() ? "service" : block.school())
            + " from "
            + Words.day(block.first())
            + " to "
            + Words.day(block.last())
            + ": "
            + block.termsInPost()
            + " terms in post, "
            + (block.running()
                ? "still running: counts for the time being."
                : block.counts() ? "counts." : "less than a term: does not count."));
  }

  private void terms(SchoolCalendar calendar, Service service, InductionStatus status) {
    Exact sum = Exact.zero();
    for (Term term : calendar.terms()) {
      Exact ofTerm =
          service.days.stream()
              .filter(one -> one.term().equals(term) && !one.on().isAfter(status.day()))
              .map(Service.Day::share)
              .reduce(Exact.zero(), Exact::plus);
      if (ofTerm.signum() > 0) {
        steps.add("LEN-3: " + term + ": " + sum + " + " + ofTerm + " = " + sum.plus(ofTerm));
        sum = sum.plus(ofTerm);
      }
    }
  }

  private void length(Exact length, Exact required, Optional<Reduction> reduction) {
    steps.add(
        reduction.map(ClockSteps::decided).orElse("LEN-1: the length is set")
            + " to "
            + length
            + " terms; EXT-2: "
            + length
            + " + "
            + required.minus(length)
            + " = "
            + required);
  }

  private static String decided(Reduction reduction) {
    String rule = reduction.kind() == Reduction.Kind.PART_TIME ? "RED-3" : "RED-1";
    return rule + ": reduced on " + Words.day(reduction.decidedOn());
  }

  private void absence(PartAbsence part) {
    steps.add(
        "ABS-1: part "
            + part.part()
            + ": "
            + part.counted()
            + " days of absence count, "
            + part.statutory()
            + " of statutory leave with an extension asked for; extended by "
            + part.extension()
            + " days.");
  }

  private void end(InductionStatus status) {
    steps.add(
        status
            .years()
            .projectedEnd()
            .map(end -> "LEN-13: all is served on " + Words.day(end) + ".")
            .orElse("LEN-13: the known terms do not reach the end."));
  }
}
