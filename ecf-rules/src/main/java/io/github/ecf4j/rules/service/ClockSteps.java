package io.github.ecf4j.rules.service;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.Reduction;
import io.github.ecf4j.rules.answer.Derivation;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Provision;
import io.github.ecf4j.rules.policy.Reading;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** How the clock words the way to its answer. */
final class ClockSteps {
  /** What an answer may rest on, and where it does: what the reading is about occurs. */
  private static final ImmutableMap<Reading<?>, Predicate<Reckoning>> READINGS =
      ImmutableMap.<Reading<?>, Predicate<Reckoning>>builder()
          .put(
              Reading.NEONATAL_LEAVE_STATUTORY,
              reckoning -> hasReason(reckoning, Absence.Reason.NEONATAL))
          .put(
              Reading.PHASED_RETURN_COUNTS,
              reckoning -> hasReason(reckoning, Absence.Reason.PHASED_RETURN))
          .put(Reading.HALF_DAYS_COUNT, reckoning -> reckoning.absence.hasHalves())
          .put(
              Reading.PART_TIME_ABSENCE,
              reckoning ->
                  !reckoning.absence.begun.isEmpty()
                      && reckoning.service.stretches.stream().anyMatch(Stretch::isPartTime))
          .put(
              Reading.ABSENCE_DURING_EXTENSION,
              reckoning ->
                  reckoning.parts.counted.stream().anyMatch(part -> part.extension().signum() > 0))
          .put(Reading.CAPPED_AT_FULL_TIME, ClockSteps::hasPostsAtOnce)
          .put(Reading.DAYS_PER_TERM, any -> true)
          .put(Reading.EXPORT_ROUNDING, any -> true)
          .put(Reading.YEAR_SWITCH, reckoning -> reckoning.parts.ends.size() > 1)
          .buildOrThrow();

  private final Reckoning reckoning;
  private final Derivation.Builder steps = Derivation.builder();

  private ClockSteps(Reckoning reckoning) {
    this.reckoning = reckoning;
  }

  static Derivation of(Reckoning reckoning) {
    ClockSteps steps = new ClockSteps(reckoning);
    steps.beforeTheKnownTerms();
    reckoning.service.blocks.forEach(steps::block);
    steps.terms();
    steps.length();
    reckoning.parts.counted.forEach(steps::absence);
    steps.absenceToCome();
    steps.left();
    steps.years();
    steps.steps.cite(reckoning.policy.citation(Figure.REQUIRED_TERMS));
    steps.steps.cite(reckoning.policy.citation(Figure.ABSENCE_THRESHOLD_DAYS));
    Maps.filterValues(READINGS, matters -> matters.test(reckoning))
        .keySet()
        .forEach(reading -> steps.steps.reading(reading, reckoning.readings));
    return steps.steps.build();
  }

  private static boolean hasReason(Reckoning reckoning, Absence.Reason reason) {
    return reckoning.absence.begun.stream().anyMatch(absence -> absence.reason() == reason);
  }

  private static boolean hasPostsAtOnce(Reckoning reckoning) {
    List<Post> posts =
        ImmutableList.sortedCopyOf(
            Comparator.comparing(Post::startsOn), reckoning.ect.service().posts());
    return IntStream.range(1, posts.size())
        .anyMatch(next -> posts.get(next - 1).covers(posts.get(next).startsOn()));
  }

  private void beforeTheKnownTerms() {
    LocalDate start = reckoning.ect.startedOn();
    reckoning.calendar.terms().stream()
        .findFirst()
        .filter(first -> start.isBefore(LocalDate.of(first.academicYear(), 8, 1)))
        .ifPresent(
            first ->
                steps.step(
                    Provision.LEN_12,
                    "the known terms begin with "
                        + first
                        + "; service before it, from "
                        + Words.day(start)
                        + " on, is not counted."));
  }

  private void block(ServiceBlock block) {
    steps.step(
        Provision.LEN_5,
        (block.school().isEmpty() ? "service" : block.school())
            + " from "
            + Words.day(block.first())
            + (block.running() ? " on: " : " to " + Words.day(block.last()) + ": ")
            + block.termsInPost()
            + " terms in post, "
            + (block.running()
                ? "still running: counts for the time being."
                : block.counts() ? "counts." : "less than a term: does not count."));
  }

  /** Service by the day, term by term; for all that is recorded, to the end. */
  private void terms() {
    LocalDate last = reckoning.lastDay();
    reckoning.ect.service().credits().stream()
        .filter(credit -> !credit.decidedOn().isAfter(reckoning.day))
        .forEach(
            credit ->
                steps.step(
                    Provision.LEN_16,
                    "the appropriate body credited "
                        + Exact.of(credit.terms())
                        + " terms on "
                        + Words.day(credit.decidedOn())
                        + "."));
    Exact sum = reckoning.credited;
    ImmutableListMultimap<Term, Stretch> service =
        Multimaps.index(reckoning.service.within(new DateRange(Days.FIRST, last)), Stretch::term);
    for (Term term : service.keySet()) {
      Exact served =
          service.get(term).stream().map(Stretch::fullDays).reduce(Exact.zero(), Exact::plus);
      Exact all = Exact.of(1).dividedBy(service.get(term).get(0).dayOfTerm());
      Exact ofTerm = served.dividedBy(all);
      steps.step(
          Provision.LEN_3,
          term
              + ", full-time days: "
              + served
              + " ÷ "
              + all
              + " = "
              + ofTerm
              + "; terms: "
              + sum
              + " + "
              + ofTerm
              + " = "
              + sum.plus(ofTerm));
      sum = sum.plus(ofTerm);
    }
    if (sum.compareTo(reckoning.required) > 0) {
      steps.step(
          Provision.LEN_13,
          "of " + sum + " terms of service " + reckoning.required + " are required and count.");
    }
  }

  private void length() {
    steps.step(
        provisionOfLength(),
        reckoning
                .reduction
                .map(one -> "reduced on " + Words.day(one.decidedOn()))
                .orElse("the length is set")
            + " to "
            + reckoning.length
            + " terms.");
    reckoning.ect.service().extensions().stream()
        .filter(reckoning::isBeforeTheEnd)
        .forEach(
            one ->
                steps.step(
                    Provision.EXT_4,
                    "the extension decided on "
                        + Words.day(one.decidedOn())
                        + " is counted as recorded; by the regulations a period is extended"
                        + " only once it is complete, but for absence."));
    Exact extensions = reckoning.required.minus(reckoning.length);
    steps.step(Provision.EXT_2, reckoning.length + " + " + extensions + " = " + reckoning.required);
  }

  private Provision provisionOfLength() {
    Optional<Reduction.Kind> kind = reckoning.reduction.map(Reduction::kind);
    if (kind.isPresent()) {
      return kind.orElseThrow() == Reduction.Kind.PART_TIME ? Provision.RED_3 : Provision.RED_1;
    }
    if (reckoning.ect.startedOn().isBefore(reckoning.policy.from(Figure.REQUIRED_TERMS))) {
      return Provision.ELIG_9;
    }
    return reckoning.policy.get(Figure.PARTS) == 1 ? Provision.LEN_2 : Provision.LEN_1;
  }

  private void absence(PartAbsence part) {
    steps.step(
        reckoning.policy.get(Figure.PARTS) == 1 ? Provision.ABS_3 : Provision.ABS_1,
        "part "
            + part.part()
            + ": "
            + part.counted()
            + " days of absence, which extend it from "
            + part.threshold()
            + " on; "
            + part.statutory()
            + " of statutory leave with an extension asked for; extended by "
            + part.extension()
            + " days.");
    part.reachedOn()
        .ifPresent(
            day ->
                steps.step(
                    Provision.ABS_11,
                    "the headteacher tells the appropriate body, from " + Words.day(day) + " on."));
  }

  private void absenceToCome() {
    if (reckoning.ect.service().absences().stream()
        .anyMatch(absence -> absence.days().last().isAfter(reckoning.day))) {
      steps.step(
          Provision.ABS_6,
          "absence after " + Words.day(reckoning.day) + " is recorded and not counted yet.");
    }
  }

  /** What is left on a day; where something extends induction, it is more than terms. */
  private void left() {
    if (!reckoning.asRecorded
        && reckoning.parts.counted.stream().anyMatch(part -> part.extension().signum() > 0)) {
      steps.step(
          Provision.ABS_4,
          "left after "
              + Words.day(reckoning.day)
              + ": "
              + reckoning.left()
              + "; what is served of an extension is not served of the terms.");
    }
  }

  private void years() {
    reckoning
        .servedOn
        .filter(end -> reckoning.parts.provisionalEnd().filter(end::isAfter).isPresent())
        .ifPresent(
            end ->
                steps.step(
                    Provision.LEN_6,
                    "the last service is in a school where it is less than a term long, or a"
                        + " reduction was decided later: not before "
                        + Words.day(end)
                        + "."));
    reckoning
        .years
        .lastDayOfYear1()
        .ifPresent(last -> steps.step(Provision.TT_9, "year 1 ends on " + Words.day(last) + "."));
    steps.step(
        Provision.LEN_13,
        reckoning
            .years
            .projectedEnd()
            .map(end -> "all is served on " + Words.day(end) + ".")
            .orElse("the known terms do not reach the end."));
  }
}
