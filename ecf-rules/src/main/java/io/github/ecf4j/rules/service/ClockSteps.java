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
import io.github.ecf4j.rules.answer.Step;
import io.github.ecf4j.rules.answer.Unit;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Policy;
import io.github.ecf4j.rules.policy.Provision;
import io.github.ecf4j.rules.policy.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Writes the derivation of what the clock answers. */
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
          .put(
              Reading.PATERNITY_LEAVE_IS_ABSENCE,
              reckoning -> hasReason(reckoning, Absence.Reason.PATERNITY))
          .put(Reading.BLOCK_DATES, reckoning -> reckoning.service.hangsOnDates())
          .put(Reading.HALF_DAYS_COUNT, reckoning -> reckoning.absence.hasHalves())
          .put(
              Reading.PART_TIME_ABSENCE,
              reckoning ->
                  !reckoning.absence.begun.isEmpty()
                      && reckoning.service.periods.stream()
                          .anyMatch(period -> !period.fte().equals(Exact.of(1))))
          .put(
              Reading.ABSENCE_DURING_EXTENSION,
              reckoning ->
                  reckoning.parts.counted.stream().anyMatch(part -> part.extension().signum() > 0))
          .put(Reading.CAPPED_AT_FULL_TIME, ClockSteps::hasPostsAtOnce)
          .put(
              Reading.EXTENSION_LEEWAY,
              reckoning -> reckoning.required.compareTo(reckoning.length) > 0)
          .put(Reading.DAYS_PER_TERM, any -> true)
          .put(Reading.EXPORT_ROUNDING, any -> true)
          .put(Reading.YEAR_SWITCH, reckoning -> reckoning.policy.get(Figure.PARTS) > 1)
          .build();

  private final Reckoning reckoning;
  private final Derivation.Builder steps = Derivation.builder();

  private ClockSteps(Reckoning reckoning) {
    this.reckoning = reckoning;
  }

  static Derivation of(Reckoning reckoning) {
    ClockSteps steps = new ClockSteps(reckoning);
    steps.steps.notKnown(reckoning.notKnown());
    steps.steps.notKnown(reckoning.endNotKnown().stream().toList());
    steps.beforeTheKnownTerms();
    steps.beforeInduction();
    reckoning.service.blocks.forEach(steps::block);
    steps.postsAtOnce();
    steps.terms();
    steps.length();
    reckoning.parts.counted.forEach(steps::absence);
    steps.absenceToCome();
    steps.left();
    steps.years();
    steps.figures();
    Maps.filterValues(READINGS, matters -> matters.test(reckoning))
        .keySet()
        .forEach(reading -> steps.steps.reading(reading, reckoning.readings));
    return steps.steps.build();
  }

  /** The figures that the answer rests on. */
  private void figures() {
    steps
        .cite(reckoning.policy.citation(Figure.REQUIRED_TERMS))
        .cite(reckoning.policy.citation(Figure.PARTS))
        .cite(reckoning.policy.citation(Figure.RECORDED_DECIMAL_PLACES))
        .cite(reckoning.policy.citation(Figure.RECORDED_TERMS_AT_MOST))
        .cite(reckoning.atStart.citation(Figure.MINIMUM_BLOCK_TERMS))
        .cite(reckoning.atStart.citation(Figure.ABSENCE_THRESHOLD_DAYS));
    if (!reckoning
        .atStart
        .citation(Figure.REQUIRED_TERMS)
        .equals(reckoning.afterTransition().citation(Figure.REQUIRED_TERMS))) {
      steps
          .cite(reckoning.atStart.citation(Figure.REQUIRED_TERMS))
          .cite(reckoning.atStart.citation(Figure.TRANSITION_END));
    }
    if (reckoning.service.periods.stream().anyMatch(ServicePeriod::isPartTime)) {
      steps.cite(reckoning.policy.citation(Figure.PART_TIME_REDUCTION_AFTER_TERMS));
    }
    // No day before induction counts, and the first figures are those of its earliest start.
    DateRange induction = new DateRange(reckoning.ect.startedOn(), Days.LAST);
    for (Absence absence : reckoning.absence.begun) {
      absence
          .days()
          .intersection(induction)
          .ifPresent(
              days ->
                  reckoning.policies.during(days).forEach(policy -> ofAbsence(absence, policy)));
    }
  }

  private void ofAbsence(Absence absence, Policy policy) {
    steps.cite(policy.citation(Figure.STATUTORY_LEAVE));
    if (absence.reason() == Absence.Reason.CORONAVIRUS) {
      steps.cite(policy.citation(Figure.CORONAVIRUS_IGNORED_BEFORE));
    }
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
        .filter(first -> start.isBefore(first.academicYear().days().first()))
        .ifPresent(
            first ->
                steps.add(
                    Step.of(
                            Provision.LEN_12,
                            "the known terms begin with {firstTerm}; service before it,"
                                + " from {start} on, is not counted.")
                        .given("firstTerm", first)
                        .given("start", start)));
  }

  /** Days in post before induction, which may begin later than employment does. */
  private void beforeInduction() {
    LocalDate start = reckoning.ect.startedOn();
    for (Post post : EmploymentSpell.joined(reckoning.ect.service().posts())) {
      if (post.startsOn().isBefore(start) && post.covers(start)) {
        DateRange before = new DateRange(post.startsOn(), start.minusDays(1));
        int days = reckoning.calendar.teachingDays(before).size();
        boolean isKnown = reckoning.calendar.uncovered(before).isEmpty();
        if (days > 0 || !isKnown) {
          Step step =
              Step.of(
                      Provision.LEN_14,
                      "induction begins on {start}, after the post of {from}; "
                          + (isKnown
                              ? "{days unit} in it before induction are not counted."
                              : "what is in it before induction is not counted."))
                  .given("start", start)
                  .given("from", post.startsOn());
          steps.add(isKnown ? step.result("days", Exact.of(days), Unit.DAYS) : step);
        }
      }
    }
  }

  private void block(ServiceBlock block) {
    steps.add(
        Step.of(
                Provision.LEN_5,
                (block.school().isEmpty() ? "service" : "{school}")
                    + " from {first} "
                    + (block.running() ? "on: " : "to {last}: ")
                    + "{termsInPost unit} in post, "
                    + (block.running()
                        ? "still running: counts for the time being."
                        : block.counts() ? "counts." : "less than a term: does not count."))
            .given("school", block.school())
            .given("first", block.first())
            .given("last", block.last())
            .given("running", block.running())
            .given("termsInPost", block.termsInPost(), Unit.TERMS)
            .result("counts", block.counts()));
  }

  /** What posts count for that come together to more than full time. */
  private void postsAtOnce() {
    LocalDate start = reckoning.ect.startedOn();
    if (start.isAfter(reckoning.lastDay())) {
      return;
    }
    boolean isCapped = reckoning.readings.get(Reading.CAPPED_AT_FULL_TIME);
    for (PostsTogether one :
        reckoning.service.aboveFullTime(new DateRange(start, reckoning.lastDay()))) {
      steps.add(
          Step.of(
                  Provision.LEN_8,
                  "from {from} to {to} {posts} posts, together {sum}, are counted as {counted}.")
              .given("from", one.days().first())
              .given("to", one.days().last())
              .given("posts", Exact.of(one.posts().size()), Unit.NUMBER)
              .given("sum", Exact.of(one.sum()), Unit.NUMBER)
              .result("counted", Exact.of(isCapped ? BigDecimal.ONE : one.sum()), Unit.NUMBER));
    }
  }

  /** Service by the day, term by term; for everything that is recorded, to the end. */
  private void terms() {
    LocalDate last = reckoning.lastDay();
    reckoning.ect.service().credits().stream()
        .filter(credit -> !credit.decidedOn().isAfter(reckoning.day))
        .forEach(
            credit ->
                steps.add(
                    Step.of(
                            Provision.LEN_16,
                            "the appropriate body credited {terms unit} on {decidedOn}.")
                        .given("decidedOn", credit.decidedOn())
                        .result("terms", Exact.of(credit.terms()), Unit.TERMS)));
    Exact sum = reckoning.credited;
    ImmutableListMultimap<Term, ServicePeriod> service =
        Multimaps.index(
            reckoning.service.within(new DateRange(Days.FIRST, last)), ServicePeriod::term);
    for (Term term : service.keySet()) {
      ofAYearOfMoreTerms(term);
      Exact served =
          service.get(term).stream().map(ServicePeriod::fullDays).reduce(Exact.zero(), Exact::plus);
      Exact all = Exact.of(1).dividedBy(service.get(term).get(0).dayOfTerm());
      Exact ofTerm = served.dividedBy(all);
      Exact next = sum.plus(ofTerm);
      steps.add(
          Step.of(
                  Provision.LEN_3,
                  "{term}: {fullTimeDays} of {daysOfTerm unit} of full-time service, which is"
                      + " {termsOfTerm unit}; {termsBefore} + {termsOfTerm} = {terms unit} so far.")
              .given("term", term)
              .given("termsOfTerm", ofTerm, Unit.TERMS)
              .first("fullTimeDays", served, Unit.DAYS)
              .dividedBy("daysOfTerm", all, Unit.DAYS)
              .plus("termsBefore", sum, Unit.TERMS)
              .result("terms", next, Unit.TERMS));
      sum = next;
    }
    if (sum.compareTo(reckoning.required) > 0) {
      steps.add(
          Step.of(
                  Provision.LEN_13,
                  "of {served} terms of service {required} are required and count.")
              .given("served", sum, Unit.TERMS)
              .result("required", reckoning.required, Unit.TERMS));
    }
  }

  /** What a term counts for where a year has more than three. */
  private void ofAYearOfMoreTerms(Term term) {
    if (term.termsAYear() != Term.TERMS_A_YEAR
        && reckoning.readings.get(Reading.DAYS_PER_TERM).isEmpty()) {
      steps.add(
          Step.of(Provision.LEN_9, "{term} counts as {standard} of a term of a year of three.")
              .given("term", term)
              .result("standard", Service.lengthOf(term), Unit.NUMBER));
    }
  }

  private void length() {
    Step set =
        reckoning
            .reduction
            .map(
                one ->
                    Step.of(provisionOfLength(), "reduced on {decidedOn} to {length unit}.")
                        .given("decidedOn", one.decidedOn()))
            .orElseGet(() -> Step.of(provisionOfLength(), "the length is set to {length unit}."));
    steps.add(set.result("length", reckoning.length, Unit.TERMS));
    reckoning.ect.service().extensions().stream()
        .filter(reckoning::isBeforeTheEnd)
        .forEach(
            one ->
                steps.add(
                    Step.of(
                            Provision.EXT_4,
                            "the extension decided on {decidedOn} is counted as recorded; by the"
                                + " regulations a period is extended only once it is complete,"
                                + " but for absence.")
                        .given("decidedOn", one.decidedOn())));
    steps.add(
        Step.of(Provision.EXT_2)
            .first("length", reckoning.length, Unit.TERMS)
            .plus("extensions", reckoning.required.minus(reckoning.length), Unit.TERMS)
            .result("required", reckoning.required, Unit.TERMS));
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
    steps.add(
        Step.of(
                reckoning.policy.get(Figure.PARTS) == 1 ? Provision.ABS_3 : Provision.ABS_1,
                "part {part}: {counted unit} of absence count, where {threshold} or more extend it;"
                    + " {statutory unit} of statutory leave for which an extension is asked;"
                    + " extended by {extension unit}.")
            .given("part", part.part())
            .given("counted", part.counted(), Unit.DAYS)
            .given("threshold", part.threshold(), Unit.DAYS)
            .given("statutory", part.statutory(), Unit.DAYS)
            .result("extension", part.extension(), Unit.DAYS));
    part.reachedOn()
        .ifPresent(
            day ->
                steps.add(
                    Step.of(
                            Provision.ABS_11,
                            "the headteacher tells the appropriate body, from {day} on.")
                        .result("day", day)));
  }

  private void absenceToCome() {
    if (reckoning.ect.service().absences().stream()
        .anyMatch(absence -> absence.days().last().isAfter(reckoning.day))) {
      steps.add(
          Step.of(Provision.ABS_6, "absence after {day} is recorded and not counted yet.")
              .given("day", reckoning.day));
    }
  }

  /** What is left on a day; where something extends induction, it is more than terms. */
  private void left() {
    if (!reckoning.asRecorded
        && reckoning.parts.counted.stream().anyMatch(part -> part.extension().signum() > 0)) {
      steps.add(
          Step.of(
                  Provision.ABS_4,
                  "left after {day}: {left}; what is served of an extension is not served of the"
                      + " terms.")
              .given("day", reckoning.day)
              .result("left", reckoning.left()));
    }
  }

  private void years() {
    reckoning
        .servedOn
        .filter(end -> reckoning.parts.provisionalEnd().filter(end::isAfter).isPresent())
        .ifPresent(
            end ->
                steps.add(
                    Step.of(
                            Provision.LEN_6,
                            "the last service is in a school where it is less than a term long, or"
                                + " a reduction was decided later: not before {day}.")
                        .result("day", end)));
    reckoning
        .years
        .lastDayOfYear1()
        .ifPresent(
            last ->
                steps.add(Step.of(Provision.TT_9, "year 1 ends on {day}.").result("day", last)));
    steps.add(
        reckoning
            .years
            .projectedEnd()
            .map(end -> Step.of(Provision.LEN_13, "all is served on {day}.").result("day", end))
            .orElseGet(() -> Step.of(Provision.LEN_13, "the known terms do not reach the end.")));
  }
}
