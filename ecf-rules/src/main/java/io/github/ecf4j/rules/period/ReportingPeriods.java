package io.github.ecf4j.rules.period;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.induction.HeldReview;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.rules.answer.Derivation;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.answer.Step;
import io.github.ecf4j.rules.answer.Unit;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Provision;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.service.Assessment;
import io.github.ecf4j.rules.service.AssessmentSchedule;
import io.github.ecf4j.rules.service.DaysInPost;
import io.github.ecf4j.rules.service.InductionStatus;
import io.github.ecf4j.rules.service.PartAbsence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The reporting periods of an induction, and how each stands on a day. A period ends with a review
 * or assessment of the schedule ({@link AssessmentSchedule}); what was held in it, or after it and
 * in no later one, is its own. Of a review a report of another kind does, too, if it was written in
 * the period and is that of no other.
 *
 * <p>Laws: periods adjoin and are in order, the first begins with induction; their days employed
 * add up to those from the start to the end of the last.
 */
public final class ReportingPeriods {
  private final InductionRecord ect;
  private final Readings readings;
  private final InductionStatus status;
  private final DaysInPost days;

  /** The days on which a report was written, up to that of the answer. */
  private final ImmutableSortedSet<LocalDate> reported;

  private ReportingPeriods(School school, InductionRecord ect, InductionStatus status) {
    this.ect = ect;
    this.readings = school.readings();
    this.status = status;
    this.days = DaysInPost.of(school, ect, status.day());
    this.reported =
        ect.reviews().stream()
            .filter(one -> one.kind() != HeldReview.Kind.OBSERVATION)
            .map(HeldReview::heldOn)
            .filter(on -> !on.isAfter(status.day()))
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * The periods of an induction, as they are known on a day.
   *
   * @param school the calendar, figures and readings
   * @param ect the teacher's record
   * @param status the teacher's status on the day of the answer
   * @return the periods in order, from the start to the projected end, as far as it is known; a
   *     figure of a period is a lower bound where no known term covers some of its days
   */
  public static Explained<ImmutableList<ReportingPeriod>> of(
      School school, InductionRecord ect, Explained<InductionStatus> status) {
    requireNonNull(school, "school");
    requireNonNull(ect, "ect");
    InductionStatus now = requireNonNull(status, "status").value();
    Explained<ImmutableList<Assessment>> schedule =
        AssessmentSchedule.of(school, ect, now).explained();
    ReportingPeriods all = new ReportingPeriods(school, ect, now);
    ImmutableList<ReportingPeriod> periods = all.periods(schedule.value());
    return Explained.of(periods, () -> all.explain(periods)).restingOn(schedule).restingOn(status);
  }

  private ImmutableList<ReportingPeriod> periods(ImmutableList<Assessment> due) {
    ImmutableList<HeldReview.Kind> kinds = kinds(due);
    ImmutableList<DateRange> ranges = ranges(due);
    List<Optional<LocalDate>> held = new ArrayList<>();
    ranges.forEach(any -> held.add(Optional.empty()));
    take(kinds, ranges, held, kind -> kind == HeldReview.Kind.REVIEW);
    take(kinds, ranges, held, kind -> kind == HeldReview.Kind.INTERIM);
    take(kinds, ranges, held, ReportingPeriods::isFormal);
    otherReports(kinds, ranges, held);
    ImmutableList.Builder<ReportingPeriod> all = ImmutableList.builder();
    for (int i = 0; i < due.size(); i++) {
      all.add(period(kinds.get(i), ranges.get(i), held.get(i)));
    }
    return all.build();
  }

  /** Either word is used of the assessment at the end. */
  private static boolean isFormal(HeldReview.Kind kind) {
    return kind == HeldReview.Kind.FORMAL || kind == HeldReview.Kind.FINAL;
  }

  /** Finds what was held for the periods of certain kinds. */
  private void take(
      ImmutableList<HeldReview.Kind> kinds,
      ImmutableList<DateRange> ranges,
      List<Optional<LocalDate>> held,
      Predicate<HeldReview.Kind> alike) {
    ImmutableList<Integer> places =
        IntStream.range(0, kinds.size())
            .filter(place -> alike.test(kinds.get(place)))
            .boxed()
            .collect(toImmutableList());
    ImmutableList<Optional<LocalDate>> found =
        new Held(ect, status.day(), alike).of(places.stream().map(ranges::get).toList());
    for (int i = 0; i < places.size(); i++) {
      held.set(places.get(i), found.get(i));
    }
  }

  /**
   * A report of another kind that is that of no other period does for the review of the term in
   * which it was written: a term with an assessment has no review (ASM-2), and one may have been
   * held before absence moved it to a later term.
   */
  private void otherReports(
      ImmutableList<HeldReview.Kind> kinds,
      ImmutableList<DateRange> ranges,
      List<Optional<LocalDate>> held) {
    ImmutableSet<LocalDate> taken =
        held.stream().flatMap(Optional::stream).collect(toImmutableSet());
    for (int i = 0; i < held.size(); i++) {
      if (kinds.get(i) == HeldReview.Kind.REVIEW && held.get(i).isEmpty()) {
        DateRange days = ranges.get(i);
        held.set(
            i,
            reported.subSet(days.first(), true, days.last(), true).stream()
                .filter(day -> !taken.contains(day))
                .reduce((one, later) -> later));
      }
    }
  }

  private ImmutableList<HeldReview.Kind> kinds(ImmutableList<Assessment> due) {
    Optional<LocalDate> end = status.years().projectedEnd();
    Optional<Assessment> last =
        due.reverse().stream()
            .filter(one -> one.kind() == Assessment.Kind.FORMAL_ASSESSMENT)
            .findFirst()
            .filter(one -> end.filter(one.term().days()::contains).isPresent());
    return due.stream()
        .map(
            one ->
                switch (one.kind()) {
                  case PROGRESS_REVIEW -> HeldReview.Kind.REVIEW;
                  case INTERIM_ASSESSMENT -> HeldReview.Kind.INTERIM;
                  case FORMAL_ASSESSMENT ->
                      last.filter(one::equals).isPresent()
                          ? HeldReview.Kind.FINAL
                          : HeldReview.Kind.FORMAL;
                })
        .collect(toImmutableList());
  }

  private ImmutableList<DateRange> ranges(ImmutableList<Assessment> due) {
    ImmutableList.Builder<DateRange> ranges = ImmutableList.builder();
    LocalDate first = ect.startedOn();
    for (Assessment one : due) {
      ranges.add(new DateRange(first, one.due()));
      first = one.due().plusDays(1);
    }
    return ranges.build();
  }

  private ReportingPeriod period(HeldReview.Kind kind, DateRange range, Optional<LocalDate> held) {
    LocalDate due =
        ofBody(Reading.REPORT_DUE_DAYS, range).map(ImmutableSortedSet::last).orElse(range.last());
    LocalDate released =
        ofBody(Reading.REPORT_RELEASE_DAYS, new DateRange(range.first(), due))
            .map(ImmutableSortedSet::first)
            .orElse(range.first());
    return ReportingPeriod.builder()
        .kind(kind)
        .days(range)
        .releasedOn(released)
        .dueOn(due)
        .heldOn(held)
        .status(ReviewStatus.on(status.day(), released, due, held))
        .daysEmployed(days.employed(range).value())
        .daysAbsent(days.absent(range).value())
        .daysAbsentSinceReport(sinceReport(range, held))
        .absence(part(range.last()))
        .build();
  }

  /** The body's own days in a range, if it has any. */
  private Optional<ImmutableSortedSet<LocalDate>> ofBody(
      Reading<ImmutableSortedSet<LocalDate>> reading, DateRange range) {
    return Optional.of(readings.get(reading).subSet(range.first(), true, range.last(), true))
        .filter(some -> !some.isEmpty());
  }

  /**
   * From the report before, of whatever kind, to the day before that of this period: so every day
   * counts once, that of a report to the next.
   */
  private Exact sinceReport(DateRange range, Optional<LocalDate> held) {
    LocalDate next = held.orElse(range.last().plusDays(1));
    LocalDate from = Optional.ofNullable(reported.lower(next)).orElse(range.first());
    return from.isBefore(next)
        ? days.absent(new DateRange(from, next.minusDays(1))).value()
        : Exact.zero();
  }

  private PartAbsence part(LocalDate last) {
    boolean isFirst = status.years().yearOn(last).number() == 1;
    ImmutableList<PartAbsence> parts = status.absence();
    return isFirst ? parts.get(0) : parts.get(parts.size() - 1);
  }

  private Derivation explain(ImmutableList<ReportingPeriod> periods) {
    Derivation.Builder steps = Derivation.builder();
    for (ReportingPeriod one : periods) {
      steps.add(
          Step.of(
                  one.kind() == HeldReview.Kind.REVIEW ? Provision.ASM_2 : Provision.ASM_1,
                  "{period}: to be reported from {releasedOn} on, due by {dueOn}; {absenceOfPart"
                      + " unit} of absence in the part, which is extended from {threshold} on.")
              .given("kind", one.kind())
              .given("period", one.days())
              .given("releasedOn", one.releasedOn())
              .given("dueOn", one.dueOn())
              .given("absenceOfPart", one.absence().counted(), Unit.DAYS)
              .given("threshold", one.absence().threshold(), Unit.DAYS)
              .result("status", one.status()));
      if (!one.days().first().isAfter(status.day())) {
        steps.addAll(days.employed(one.days()).derivation());
        steps.addAll(days.absent(one.days()).derivation());
      }
    }
    return steps
        .reading(Reading.REPORT_RELEASE_DAYS, readings)
        .reading(Reading.REPORT_DUE_DAYS, readings)
        .build();
  }
}
