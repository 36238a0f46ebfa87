package io.github.ecf4j.rules.service;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.induction.Extension;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.Reduction;
import io.github.ecf4j.model.induction.ServiceCredit;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Policies;
import io.github.ecf4j.rules.policy.Policy;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.school.School;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** One calculation of the clock, with everything that an explanation needs. */
final class Reckoning {
  /** Whether it is by everything that is recorded, whatever the day. */
  final boolean asRecorded;

  final InductionRecord ect;
  final SchoolCalendar calendar;
  final Readings readings;
  final LocalDate day;
  final Service service;
  final Exact credited;
  final Optional<Reduction> reduction;

  /** The policy that sets the length: that of the start, or that after the transition (ELIG-9). */
  final Policy policy;

  /** The policy of the day on which induction began. */
  final Policy atStart;

  /** The terms required before extensions, of which there may be any number (EXT-1). */
  final Exact length;

  final Exact required;
  final AbsenceDays absence;
  final Parts parts;

  /** The day on which all is served. */
  final Optional<LocalDate> servedOn;

  final YearBoundary years;

  final Policies policies;

  private final School school;

  static Reckoning on(InductionRecord ect, School school, LocalDate day) {
    return new Reckoning(ect, school, day, day, false);
  }

  static Reckoning asRecorded(InductionRecord ect, School school) {
    return new Reckoning(ect, school, Days.LAST, Days.LAST, true);
  }

  /** By decisions up to a day, and by all else up to the day of the answer. */
  private Reckoning(
      InductionRecord ect,
      School school,
      LocalDate day,
      LocalDate lastDecision,
      boolean asRecorded) {
    this.ect = ect;
    this.school = school;
    this.asRecorded = asRecorded;
    this.calendar = school.calendar();
    this.readings = school.readings();
    this.policies = school.policies();
    this.day = day;
    this.atStart = policies.on(ect.startedOn());
    this.service =
        new Service(ect, calendar, readings, atStart.get(Figure.MINIMUM_BLOCK_TERMS), day);
    this.absence = new AbsenceDays(ect, service, readings, policies, day);
    this.credited =
        Exact.of(
            ect.service().credits().stream()
                .filter(credit -> !credit.decidedOn().isAfter(lastDecision))
                .map(ServiceCredit::terms)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    this.reduction =
        ect.service().reductions().stream()
            .filter(one -> !one.decidedOn().isAfter(lastDecision))
            .max(Comparator.comparing(Reduction::decidedOn));
    this.policy = policyOfLength();
    this.length =
        reduction
            .map(one -> Exact.of(one.termsRequired()))
            .orElseGet(() -> Exact.of(policy.get(Figure.REQUIRED_TERMS)));
    this.required =
        length.plus(
            Exact.of(
                ect.service().extensions().stream()
                    .filter(extension -> !extension.decidedOn().isAfter(lastDecision))
                    .map(Extension::terms)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)));
    this.parts = parts(goals());
    this.servedOn = parts.servedOn().map(this::notBeforeTheReduction);
    this.years = boundary();
  }

  private Parts parts(ImmutableList<Exact> goals) {
    return new Parts(
        ect,
        service,
        absence,
        readings,
        atStart.get(Figure.ABSENCE_THRESHOLD_DAYS),
        new Parts.Length(credited, goals));
  }

  Policy afterTransition() {
    return policies.on(atStart.get(Figure.TRANSITION_END));
  }

  private Policy policyOfLength() {
    Policy later = afterTransition();
    boolean inTime =
        atStart.get(Figure.REQUIRED_TERMS).equals(later.get(Figure.REQUIRED_TERMS))
            || parts(ImmutableList.of(Exact.of(atStart.get(Figure.REQUIRED_TERMS))))
                .servedOn()
                .filter(end -> !end.isAfter(atStart.get(Figure.TRANSITION_END)))
                .isPresent();
    return inTime ? atStart : later;
  }

  /**
   * A first part and the rest; or one part, if all is no longer than the first would be and that
   * was decided before the first had ended.
   */
  private ImmutableList<Exact> goals() {
    Exact part =
        Exact.of(policy.get(Figure.REQUIRED_TERMS)).dividedBy(Exact.of(policy.get(Figure.PARTS)));
    ImmutableList<Exact> two = ImmutableList.of(part, required);
    if (!part.reaches(length)) {
      return two;
    }
    boolean decidedInYear2 =
        reduction
            .filter(one -> policy.get(Figure.PARTS) > 1)
            .filter(one -> endOfYear1(parts(two)).filter(one.decidedOn()::isAfter).isPresent())
            .isPresent();
    return decidedInYear2 ? two : ImmutableList.of(required);
  }

  /**
   * Induction of a teacher who has served more than a reduction requires is complete on the day of
   * the decision (RED-3), unless it was so before.
   */
  private LocalDate notBeforeTheReduction(LocalDate end) {
    return reduction
        .map(Reduction::decidedOn)
        .filter(end::isBefore)
        .map(
            decided ->
                endBefore(decided)
                    .or(() -> Optional.ofNullable(calendar.teachingDays().floor(decided)))
                    .orElse(end))
        .orElse(end);
  }

  /** The end of an induction that was complete before a decision. */
  private Optional<LocalDate> endBefore(LocalDate decided) {
    return new Reckoning(ect, school, day, decided.minusDays(1), asRecorded)
        .servedOn.filter(decided::isAfter);
  }

  private YearBoundary boundary() {
    Optional<LocalDate> end = servedOn;
    Optional<LocalDate> year1 = parts.ends.size() == 1 ? Optional.empty() : endOfYear1(parts);
    if (end.isEmpty()) {
      return year1.map(YearBoundary::after).orElseGet(YearBoundary::open);
    }
    LocalDate last = end.orElseThrow();
    return year1
        .filter(last::isAfter)
        .map(lastDay -> YearBoundary.of(lastDay, last))
        .orElseGet(() -> YearBoundary.withinYear1(last));
  }

  private Optional<LocalDate> endOfYear1(Parts of) {
    boolean atOnce = readings.get(Reading.YEAR_SWITCH) == Reading.YearSwitch.AT_ONCE;
    return of.ends.get(0).map(end -> atOnce ? end.on() : end.ofTerm());
  }

  /** Whether an extension was decided before the terms without extensions were served (EXT-4). */
  boolean isBeforeTheEnd(Extension extension) {
    return !extension.decidedOn().isAfter(day)
        && !credited.plus(service.servedTo(extension.decidedOn())).reaches(length);
  }

  /** The day for which an answer holds; for an answer by everything that is recorded, its end. */
  LocalDate lastDay() {
    return asRecorded ? years.projectedEnd().orElseGet(this::lastKnownDay) : day;
  }

  private LocalDate lastKnownDay() {
    return Optional.ofNullable(calendar.teachingDays().floor(Days.LAST))
        .filter(ect.startedOn()::isBefore)
        .orElse(ect.startedOn());
  }

  InductionStatus status() {
    Recording recording = Recording.of(policy, readings);
    return InductionStatus.builder()
        .day(lastDay())
        .state(state())
        .addAllBlocks(service.blocks)
        .addAllBySchool(
            served(service.spells(), EmploymentSpell::school, SchoolService::new, recording))
        .addAllByBody(
            served(
                service.spells().flatMap(spell -> spell.byBody().stream()),
                EmploymentSpell::body,
                BodyService::new,
                recording))
        .termsServed(Collections.min(List.of(required, credited.plus(service.servedTo(day)))))
        .termsRequired(required)
        .left(left())
        .addAllAbsence(parts.counted)
        .years(years)
        .partTimeReductionFrom(partTimeReductionFrom())
        .recording(recording)
        .endBeforeExtensions(endBeforeExtensions())
        .addAllNotKnown(notKnown())
        .build();
  }

  private interface Served<T> {
    T of(String name, ImmutableList<ServiceBlock> blocks, Exact termsServed, BigDecimal recorded);
  }

  /** What was served up to the end of induction in employments, by what is named of each. */
  private <T> ImmutableList<T> served(
      Stream<EmploymentSpell> spells,
      Function<EmploymentSpell, String> name,
      Served<T> as,
      Recording recording) {
    Optional<LocalDate> over = years.projectedEnd().filter(end -> !end.isAfter(day));
    LocalDate last = over.orElse(day);
    ImmutableListMultimap<String, EmploymentSpell> byName =
        last.isBefore(ect.startedOn())
            ? ImmutableListMultimap.of()
            : spells
                .filter(spell -> !spell.first().isAfter(last))
                .filter(spell -> spell.end().filter(ect.startedOn()::isAfter).isEmpty())
                .sorted(Comparator.comparing(EmploymentSpell::first).thenComparing(name))
                .map(spell -> over.map(spell::endingBy).orElse(spell))
                .collect(toImmutableListMultimap(name, spell -> spell));
    return byName.asMap().entrySet().stream()
        .map(
            one -> {
              Exact terms = service.servedTo(day, one.getValue());
              return as.of(
                  one.getKey(),
                  one.getValue().stream()
                      .map(spell -> service.partOf(spell, day))
                      .collect(toImmutableList()),
                  terms,
                  recording.recorded(terms));
            })
        .collect(toImmutableList());
  }

  private InductionStatus.State state() {
    LocalDate on = lastDay();
    if (years.projectedEnd().filter(end -> !end.isAfter(on)).isPresent()) {
      return InductionStatus.State.SERVED;
    }
    if (on.isBefore(ect.startedOn())) {
      return InductionStatus.State.NOT_STARTED;
    }
    boolean inPost =
        Stream.concat(Stream.of(on), calendar.firstTeachingDayFrom(on).stream())
            .anyMatch(one -> ect.service().fteOn(one).signum() > 0);
    return inPost ? InductionStatus.State.RUNNING : InductionStatus.State.ON_HOLD;
  }

  /**
   * What of induction, up to the day of the answer, no known term covers, and what its posts and
   * absences leave open.
   */
  ImmutableList<NotKnown> notKnown() {
    LocalDate last = years.projectedEnd().filter(lastDay()::isAfter).orElseGet(this::lastDay);
    if (last.isBefore(ect.startedOn())) {
      return ImmutableList.of();
    }
    DateRange induction = new DateRange(ect.startedOn(), last);
    ImmutableList<DateRange> days = calendar.uncovered(induction);
    return Stream.of(
            days.isEmpty() ? Stream.<NotKnown>of() : Stream.of(NotKnown.daysNotCovered(days)),
            PostDoubts.on(this, induction).stream(),
            AbsenceDoubts.on(ect.service(), calendar, induction).stream())
        .flatMap(all -> all)
        .collect(toImmutableList());
  }

  /** Why the end is not known, if it is not: the known terms end before it, or the posts do. */
  Optional<NotKnown> endNotKnown() {
    Optional<LocalDate> lastTerm =
        calendar.terms().reverse().stream().map(term -> term.days().last()).findFirst();
    if (years.projectedEnd().isPresent() || lastTerm.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> lastPost = lastDayInPost().filter(lastTerm.orElseThrow()::isAfter);
    return Optional.of(
        lastPost
            .map(day -> NotKnown.notRecorded("a post after " + Words.day(day)))
            .orElseGet(() -> NotKnown.noTermAfter(lastTerm.orElseThrow())));
  }

  /** The last day in any post; empty where one goes on. */
  private Optional<LocalDate> lastDayInPost() {
    List<Post> posts = ect.service().posts();
    return posts.stream().allMatch(post -> post.endsOn().isPresent())
        ? posts.stream().flatMap(post -> post.endsOn().stream()).max(Comparator.naturalOrder())
        : Optional.empty();
  }

  /** What is left, with the term that a new school may ask for when all else is served (LEN-6). */
  ServiceLeft left() {
    PartEnds served = parts.servedTo(day);
    boolean goesOn =
        parts.provisionalEnd().isPresent()
            && !servedOn.equals(parts.provisionalEnd())
            && servedOn.filter(end -> !end.isAfter(day)).isEmpty();
    return new ServiceLeft(served.termsLeft(), served.daysOfExtensionLeft(), goesOn);
  }

  /** The day on which all was served before an extension was decided; it was assessed then. */
  private Optional<LocalDate> endBeforeExtensions() {
    if (required.equals(length)) {
      return Optional.empty();
    }
    ImmutableList<Exact> goals = parts.ends.size() == 1 ? ImmutableList.of(length) : withoutThem();
    return parts(goals)
        .servedOn()
        .map(this::notBeforeTheReduction)
        .filter(
            end ->
                ect.service().extensions().stream()
                    .anyMatch(
                        one ->
                            !one.decidedOn().isAfter(day)
                                && !one.decidedOn()
                                    .isBefore(
                                        end.minusDays(readings.get(Reading.EXTENSION_LEEWAY)))));
  }

  private ImmutableList<Exact> withoutThem() {
    return ImmutableList.of(
        Exact.of(policy.get(Figure.REQUIRED_TERMS)).dividedBy(Exact.of(policy.get(Figure.PARTS))),
        length);
  }

  private Optional<LocalDate> partTimeReductionFrom() {
    if (policy.get(Figure.PARTS) == 1 || reduction.isPresent()) {
      return Optional.empty();
    }
    Exact needed = Exact.of(policy.get(Figure.PART_TIME_REDUCTION_AFTER_TERMS));
    Exact inPost = Exact.zero();
    boolean partTime = false;
    for (ServicePeriod period : service.periods) {
      partTime |= period.isPartTime();
      inPost = inPost.plus(period.dayOfTerm().times(Exact.of(period.days().size())));
      if (inPost.reaches(needed)) {
        LocalDate from =
            calendar.standardTermsFrom(period.term().days().first()).get(0).days().first();
        return partTime && servedOn.filter(from::isAfter).isEmpty()
            ? Optional.of(from)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
