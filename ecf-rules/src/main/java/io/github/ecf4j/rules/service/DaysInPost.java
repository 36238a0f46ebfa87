package io.github.ecf4j.rules.service;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.rules.answer.Derivation;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.answer.Step;
import io.github.ecf4j.rules.answer.Unit;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Provision;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.school.School;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * On how many days a teacher was employed in induction, and how many contracted days were missed,
 * as an appropriate body's forms ask (statutory guidance 2024, 2.63 and 2.74): in any post, long
 * enough to count or not, and up to the day of the answer.
 *
 * <p>Laws: over any division of a range, days employed add up, and so do days missed; neither is
 * more in a part of a range than in all of it.
 */
public final class DaysInPost {
  private final InductionRecord ect;
  private final SchoolCalendar calendar;
  private final Readings readings;
  private final LocalDate day;
  private final AbsenceDays absence;

  private DaysInPost(School school, InductionRecord ect, LocalDate day) {
    this.ect = ect;
    this.calendar = school.calendar();
    this.readings = school.readings();
    this.day = day;
    Service inAnyPost = new Service(ect, calendar, readings, BigDecimal.ZERO, day);
    this.absence = new AbsenceDays(ect, inAnyPost, readings, school.policies(), day);
  }

  /**
   * The days of a teacher.
   *
   * @param school the calendar, figures and readings
   * @param ect the teacher's record
   * @param day the day of the answer; no later day counts
   * @return the days
   */
  public static DaysInPost of(School school, InductionRecord ect, LocalDate day) {
    return new DaysInPost(
        requireNonNull(school, "school"), requireNonNull(ect, "ect"), Days.nearest(day));
  }

  /**
   * The days employed: school days in post, on weekdays worked where these are known. Days of
   * absence are among them, and INSET days as they are read ({@link Reading#INSET_DAYS_EMPLOYED});
   * holidays, bank holidays and closures are not.
   *
   * @param range the days asked about
   * @return how many; a lower bound where no known term covers some
   */
  public Explained<Exact> employed(DateRange range) {
    Optional<DateRange> known = known(range);
    Exact taught = count(known, calendar.teachingDays());
    Exact inset =
        readings.get(Reading.INSET_DAYS_EMPLOYED)
            ? count(known, calendar.insetDays())
            : Exact.zero();
    Exact all = taught.plus(inset);
    return Explained.of(
        all,
        () ->
            Derivation.builder()
                .add(
                    Step.of(Provision.REC_2)
                        .first("teachingDaysInPost", taught, Unit.DAYS)
                        .plus("insetDays", inset, Unit.DAYS)
                        .result("daysEmployed", all, Unit.DAYS))
                .reading(Reading.INSET_DAYS_EMPLOYED, readings)
                .notKnown(notCovered(known))
                .build());
  }

  /**
   * The contracted days missed, whether they count to an extension or not: statutory leave is among
   * them, and what is read as no absence is not.
   *
   * @param range the days asked about
   * @return how many, on teaching days; a lower bound where no known term covers some, and not
   *     known where absences are more than the school has days
   */
  public Explained<Exact> absent(DateRange range) {
    Optional<DateRange> known = known(range);
    Exact missed =
        known
            .map(days -> absence.missed.between(days.first().minusDays(1), days.last()))
            .orElseGet(Exact::zero);
    return Explained.of(
        missed,
        () ->
            Derivation.builder()
                .add(
                    Step.of(Provision.ASM_6, "from {from} to {to} {daysAbsent unit} missed.")
                        .given("from", range.first())
                        .given("to", range.last())
                        .result("daysAbsent", missed, Unit.DAYS))
                .reading(Reading.PHASED_RETURN_COUNTS, readings)
                .reading(Reading.PATERNITY_LEAVE_IS_ABSENCE, readings)
                .notKnown(notCovered(known))
                .notKnown(doubtful(known))
                .build());
  }

  /** The days of a range from the start of induction to the day of the answer. */
  private Optional<DateRange> known(DateRange range) {
    requireNonNull(range, "range");
    LocalDate first = Collections.max(List.of(range.first(), ect.startedOn()));
    LocalDate last = Collections.min(List.of(range.last(), day));
    return last.isBefore(first) ? Optional.empty() : Optional.of(new DateRange(first, last));
  }

  private Exact count(Optional<DateRange> range, NavigableSet<LocalDate> days) {
    return Exact.of(
        range.stream()
            .flatMap(known -> days.subSet(known.first(), true, known.last(), true).stream())
            .filter(ect.service()::isWorkedOn)
            .count());
  }

  private ImmutableList<NotKnown> doubtful(Optional<DateRange> range) {
    return range
        .map(days -> AbsenceDoubts.on(ect.service(), calendar, days))
        .orElse(ImmutableList.of());
  }

  private ImmutableList<NotKnown> notCovered(Optional<DateRange> range) {
    return range
        .map(calendar::uncovered)
        .filter(days -> !days.isEmpty())
        .map(NotKnown::daysNotCovered)
        .stream()
        .collect(toImmutableList());
  }
}
