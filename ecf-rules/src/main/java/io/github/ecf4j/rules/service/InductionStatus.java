package io.github.ecf4j.rules.service;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The progress of a teacher's induction by a day. It is a calculation: headteacher and appropriate
 * body decide (statutory guidance 2024, 2.37).
 */
@Value.Immutable
public abstract class InductionStatus {
  InductionStatus() {}

  /** Whether an induction is going on. */
  public enum State {
    /** It begins later. */
    NOT_STARTED,
    /** It is going on. */
    RUNNING,
    /** It has begun and is not complete, and no post is held. */
    ON_HOLD,
    /** All is served; the appropriate body decides. */
    SERVED
  }

  /**
   * The day that it speaks for, which counts as served.
   *
   * @return the day
   */
  public abstract LocalDate day();

  /**
   * Whether it is going on then.
   *
   * @return the state; on hold where no post is held on the day, nor on the next teaching day
   */
  public abstract State state();

  /**
   * The blocks of service up to the day, in the order in which they began, what is served in them
   * after the end of induction included.
   *
   * @return the blocks, with those too short to count
   */
  public abstract ImmutableList<ServiceBlock> blocks();

  /**
   * What was served under each appropriate body, as the body records it: the blocks that count
   * (LEN-6), up to the end of induction (LEN-3), divided where the body of a post is another than
   * that of the post before. Terms of posts held under several at once are counted under each;
   * those held under one count together, as for {@link #termsServed}.
   *
   * @return the bodies, in the order in which service under them began
   */
  public abstract ImmutableList<BodyService> byBody();

  /**
   * What was served at each school, as a body enters it on release: the blocks that count (LEN-6),
   * up to the end of induction (LEN-3). Terms of posts held at several schools at once are counted
   * at each, so that the sum can be more than {@link #termsServed}.
   *
   * @return the schools, in the order in which service there began
   */
  public abstract ImmutableList<SchoolService> bySchool();

  /**
   * The service that counts (LEN-3): all service, until as much is served as is required.
   *
   * @return full-time terms, exact, at most {@link #termsRequired}
   */
  public abstract Exact termsServed();

  /**
   * The service that is required, with decided extensions and reductions (LEN-1, EXT-2, RED-1).
   *
   * @return full-time terms, exact
   */
  public abstract Exact termsRequired();

  /**
   * How much is left after the day, terms and days of extension together.
   *
   * <p>Law: from the start on, nothing is left just where {@link #served}.
   *
   * @return what is left, by all that is known on the day
   */
  public abstract ServiceLeft left();

  /**
   * What absence does to each part (ABS-1 to ABS-5). Days of extension come on top of the terms
   * required.
   *
   * @return one for each part, in order
   */
  public abstract ImmutableList<PartAbsence> absence();

  /**
   * Where the years of induction end, as far as the calendar is known.
   *
   * @return the boundary and the projected end
   */
  public abstract YearBoundary years();

  /**
   * The day on which all was served before an extension was decided: induction was assessed then,
   * and again at the projected end.
   *
   * @return the day; empty without extensions, or where they were decided long before it
   */
  public abstract Optional<LocalDate> endBeforeExtensions();

  /**
   * From when on a part-time teacher's induction may be reduced, if headteacher, appropriate body
   * and teacher agree (RED-3).
   *
   * @return the first day of the term, as those of a year of three ({@link
   *     SchoolCalendar#standardTerms}), in which six terms in post are reached; empty if that is
   *     not known, for full time, where it is reduced already or all is served by then
   */
  public abstract Optional<LocalDate> partTimeReductionFrom();

  /**
   * What cannot be determined of the days from the start of induction to {@link #day}, or to the
   * projected end where that is earlier: days that no known term covers ({@link
   * SchoolCalendar#uncovered}), or on which no post has begun and no service was credited; posts
   * that come together to more than full time by more than rounding, unless by {@link
   * io.github.ecf4j.rules.policy.Reading#CAPPED_AT_FULL_TIME} they count so; a post whose share of
   * full time is more than the weekdays worked in it and one besides; and absences of more
   * contracted days than the school has, by the weekdays on which it teaches, or together of more
   * than the whole of such a day. What is answered is then by the records as they stand.
   *
   * @return why; none where the known terms cover all of these days, and posts and absences are
   *     sound
   */
  public abstract ImmutableList<NotKnown> notKnown();

  /**
   * Whether the terms served are a lower bound: there are days on which, as terms or posts are not
   * known, neither service nor absence is counted.
   *
   * @return whether {@link #notKnown} has such days
   */
  public boolean lowerBound() {
    return notKnown().stream().anyMatch(why -> why.cause() != NotKnown.Cause.CONTRADICTION);
  }

  /**
   * Whether known terms cover each of these days. Where they do not, the weeks of a plan are not
   * known either.
   *
   * @return whether {@link #notKnown} has no day that no known term covers
   */
  public boolean areTermsKnown() {
    return notKnown().stream().noneMatch(why -> why.cause() == NotKnown.Cause.DAYS_NOT_COVERED);
  }

  /** How terms are recorded (LEN-17). */
  abstract Recording recording();

  /**
   * The year of induction on the day.
   *
   * @return year 1 or 2
   */
  public InductionYear year() {
    return years().yearOn(day());
  }

  /**
   * What is still to be served of the terms required. Where absence extends induction, that is not
   * all ({@link #daysOfExtensionLeft}); and what is served of an extension is not served of them,
   * so that with {@link #termsServed} they may come to more than {@link #termsRequired}.
   *
   * @return full-time terms, zero or more
   */
  public Exact termsLeft() {
    return left().terms();
  }

  /**
   * What is still to be served of the days by which absence extends induction (ABS-1, ABS-5).
   *
   * @return contracted days, zero or more
   */
  public Exact daysOfExtensionLeft() {
    return left().daysOfExtension();
  }

  /**
   * Whether all is served, extensions included (LEN-13).
   *
   * @return whether the day is the projected end or later
   */
  public boolean served() {
    return years().projectedEnd().filter(end -> !end.isAfter(day())).isPresent();
  }

  /**
   * The terms served as they are recorded (LEN-17): to so many decimal places, so many at most
   * ({@link Figure#RECORDED_DECIMAL_PLACES}, {@link Figure#RECORDED_TERMS_AT_MOST}).
   *
   * @return as published, from 0.0 to 16.0
   */
  public BigDecimal termsRecorded() {
    return recording().recorded(termsServed());
  }

  /**
   * The progress in words for people: terms served of those required as they are rounded to be
   * recorded, as in {@code 2.0 of 9.1}, and what is to be served besides, as in {@code 6.0 of 6.0;
   * 30 days of extension left}. Only once all is served does it say so: before, no rounding reaches
   * the terms required, and what is served of an extension is not counted as terms.
   *
   * @return one line
   */
  public String progressLine() {
    BigDecimal required = recorded(termsRequired());
    BigDecimal served = recorded(termsRequired().minus(left().terms()));
    BigDecimal most =
        left().terms().signum() > 0 ? required.subtract(recording().step()) : required;
    ServiceLeft besides =
        new ServiceLeft(Exact.zero(), left().daysOfExtension(), left().termInNewSchool());
    return served.min(most).toPlainString()
        + " of "
        + required.toPlainString()
        + (besides.isNone() ? "" : "; " + besides + " left");
  }

  /**
   * The progress as the Department's service prints it, for export to it (LEN-17): that service
   * knows no days of extension, so that it can read {@code 6.0 of 6.0} before all is served. What
   * people are to read is {@link #progressLine}.
   *
   * @return terms recorded and terms required, as in {@code 2.0 of 9.1}
   */
  public String departmentProgressLine() {
    return termsRecorded().toPlainString() + " of " + recorded(termsRequired()).toPlainString();
  }

  private BigDecimal recorded(Exact terms) {
    return recording().rounded(terms);
  }

  /** Prints day, progress and end, as in {@code 2022-03-10: 2.0 of 6.0, to 2023-07-21}. */
  @Override
  public String toString() {
    return day()
        + ": "
        + progressLine()
        + years().projectedEnd().map(end -> ", to " + end).orElse(", end not known");
  }

  static ImmutableInductionStatus.Builder builder() {
    return new ImmutableInductionStatus.Builder();
  }
}
