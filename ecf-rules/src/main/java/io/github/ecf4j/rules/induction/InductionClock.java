package io.github.ecf4j.rules.induction;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.rules.finding.Explained;
import io.github.ecf4j.rules.policy.InductionPolicy;
import io.github.ecf4j.rules.policy.PolicyChoices;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How much induction is served and left, and where its years end: service in posts, extended by
 * absence and by decisions (rules LEN, ABS, RED, EXT and ELIG-9 of the statutory guidance 2024,
 * sections 2 and 3).
 *
 * <p>Service is summed term by term: teaching days in post, each weighted by the full-time
 * equivalent of that day, divided by the teaching days of the whole term. Year 1 ends with the last
 * day of the term in which its terms and its extension are served.
 *
 * <p>Laws: service adds up over any division of a post at one school; an absence counts the same
 * into however many adjoining ones it is divided, and asked on a day as far as it has come by then;
 * the order of posts and absences changes nothing; where the length stays the same more service
 * never lowers the terms served, nor, without absence, makes a year longer; more absence never
 * brings the projected end forward; at a share k of full time, service is k times that of full
 * time, until all is served; without posts the answer is that of one full-time post from the start;
 * what is explained equals what is not.
 *
 * <p>More credit never ends year 1 later. It ends induction later only where it moves absence into
 * another part, and that part is extended by more than before: each part has a threshold of its own
 * (ABS-2), and the extension is a number of days, whatever part of a term these are. Credit is
 * meant in tenths of a term, and terms of ten weeks or more: where a few days make a term, the end
 * moves by what one of them counts.
 */
public final class InductionClock {
  private final SchoolCalendar calendar;
  private final PolicyChoices choices;
  private final Function<LocalDate, InductionPolicy> policies;

  /**
   * The latest answer: teachers of a school mostly began on one day, and are asked about in turn.
   */
  private volatile @Nullable Reckoning latest;

  private InductionClock(
      SchoolCalendar calendar,
      PolicyChoices choices,
      Function<LocalDate, InductionPolicy> policies) {
    this.calendar = requireNonNull(calendar, "calendar");
    this.choices = requireNonNull(choices, "choices");
    this.policies = policies;
  }

  /**
   * A clock with the default readings.
   *
   * @param calendar the school's calendar
   * @return the clock
   */
  public static InductionClock of(SchoolCalendar calendar) {
    return new InductionClock(calendar, PolicyChoices.defaults(), InductionPolicy::on);
  }

  /**
   * This clock with other readings of what law and guidance leave open.
   *
   * @param readings the choices
   * @return the clock
   */
  public InductionClock with(PolicyChoices readings) {
    requireNonNull(readings, "readings");
    return new InductionClock(calendar, readings, policies);
  }

  /**
   * This clock with other figures, as where an appropriate body decides what the least length of
   * employment is in a setting without terms (LEN-10).
   *
   * @param amendment what becomes of the policy of each day, always the same
   * @return the clock
   */
  public InductionClock amended(UnaryOperator<InductionPolicy> amendment) {
    requireNonNull(amendment, "amendment");
    return new InductionClock(calendar, choices, policies.andThen(amendment));
  }

  /**
   * How far an induction has come, with the way to it.
   *
   * @param ect the teacher's record
   * @param day the day of the answer, which counts; decisions of later days are not known yet, nor
   *     is absence on later days, also where it has begun; a post that runs on counts for the time
   *     being
   * @return the status, explained
   */
  public Explained<InductionStatus> on(InductionRecord ect, LocalDate day) {
    requireNonNull(ect, "ect");
    requireNonNull(day, "day");
    Reckoning reckoning = reckon(ect, day);
    InductionStatus status = reckoning.status();
    return ClockSteps.of(reckoning).of(status);
  }

  /**
   * How far an induction has come.
   *
   * @param ect the teacher's record
   * @param day the day of the answer, as for {@link #on}
   * @return the status
   */
  public InductionStatus statusOn(InductionRecord ect, LocalDate day) {
    requireNonNull(ect, "ect");
    requireNonNull(day, "day");
    return reckon(ect, day).status();
  }

  /**
   * Where the years of induction end by all that is recorded, whatever the day: absence to come
   * counts, and a post that is known to end within a term counts for nothing from the start.
   *
   * @param ect the teacher's record
   * @return the boundary, explained
   */
  public Explained<YearBoundary> years(InductionRecord ect) {
    requireNonNull(ect, "ect");
    Reckoning reckoning = reckon(ect, Days.LAST);
    return ClockSteps.of(reckoning).of(reckoning.years);
  }

  /**
   * Where the years of induction end by all that is recorded.
   *
   * @param ect the teacher's record
   * @return the boundary that {@link #years} explains
   */
  public YearBoundary boundary(InductionRecord ect) {
    requireNonNull(ect, "ect");
    return reckon(ect, Days.LAST).years;
  }

  private Reckoning reckon(InductionRecord ect, LocalDate asked) {
    LocalDate day = Days.nearest(asked);
    Reckoning before = latest;
    if (before != null && before.day.equals(day) && before.ect.hasSameCourseAs(ect)) {
      return before;
    }
    Reckoning now = new Reckoning(ect, calendar, choices, policies, day);
    latest = now;
    return now;
  }
}
