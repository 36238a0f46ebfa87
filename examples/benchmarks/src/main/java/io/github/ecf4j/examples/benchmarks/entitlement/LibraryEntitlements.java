package io.github.ecf4j.examples.benchmarks.entitlement;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.answer.Step;
import io.github.ecf4j.rules.entitlement.Mentee;
import io.github.ecf4j.rules.entitlement.MentorTimeCalculator;
import io.github.ecf4j.rules.entitlement.TimetableCalculator;
import io.github.ecf4j.rules.entitlement.TimetableShares;
import io.github.ecf4j.rules.entitlement.TimetabledWeek;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.service.InductionClock;
import io.github.ecf4j.rules.service.InductionStatus;
import io.github.ecf4j.rules.service.PartAbsence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** The library's answers. */
public final class LibraryEntitlements {
  private static final BigDecimal NONE = BigDecimal.ZERO.setScale(Entitlement.PLACES);

  private final InductionClock clock;
  private final TimetableCalculator timetable;
  private final MentorTimeCalculator mentorTime;
  private final TimetabledWeek week;
  private final LocalDate day;

  /**
   * The answers of a day.
   *
   * @param calendar the calendar
   * @param timetabled the timetabled minutes of a week
   * @param other what of it is other non-contact time
   * @param day the day
   */
  public LibraryEntitlements(SchoolCalendar calendar, int timetabled, int other, LocalDate day) {
    School school = School.of(calendar);
    this.clock = InductionClock.of(school);
    this.timetable = TimetableCalculator.of(school, day);
    this.mentorTime = MentorTimeCalculator.of(school);
    this.week = TimetabledWeek.of(timetabled, other);
    this.day = day;
  }

  /**
   * A teacher's entitlement.
   *
   * @param ect the record
   * @return the entitlement
   */
  public Entitlement of(InductionRecord ect) {
    InductionStatus status = clock.status(ect, day).value();
    BigDecimal share = ect.service().fteOn(day);
    if (hasNoTime(status, share)) {
      return without(status);
    }
    return with(status, shares(status, share).value(), minutes(status, share).value());
  }

  /**
   * A teacher's entitlement and the way to it.
   *
   * @param ect the record
   * @param text takes the steps, one a line
   * @return the entitlement
   */
  public Entitlement explained(InductionRecord ect, StringBuilder text) {
    Explained<InductionStatus> explained = clock.status(ect, day);
    append(explained, text);
    InductionStatus status = explained.value();
    BigDecimal share = ect.service().fteOn(day);
    if (hasNoTime(status, share)) {
      return without(status);
    }
    Explained<TimetableShares> shares = shares(status, share);
    append(shares, text);
    Explained<Exact> minutes = minutes(status, share);
    append(minutes, text);
    return with(status, shares.value(), minutes.value());
  }

  private static void append(Explained<?> explained, StringBuilder text) {
    for (Step step : explained.steps()) {
      text.append(step).append('\n');
    }
  }

  private Explained<TimetableShares> shares(InductionStatus status, BigDecimal share) {
    return timetable.shares(week, Exact.of(share), status.year());
  }

  private Explained<Exact> minutes(InductionStatus status, BigDecimal share) {
    return mentorTime.minutesPerWeek(
        ImmutableList.of(new Mentee(new Fte(share), status.year())), status.day());
  }

  /** Who has served all, or is between posts, has no timetable to be eased. */
  private static boolean hasNoTime(InductionStatus status, BigDecimal share) {
    return status.served() || share.signum() == 0;
  }

  private static Entitlement without(InductionStatus status) {
    return entitlement(status, NONE, NONE, NONE, NONE);
  }

  private static Entitlement with(InductionStatus status, TimetableShares shares, Exact minutes) {
    return entitlement(
        status,
        rounded(shares.induction()),
        rounded(shares.ppa()),
        rounded(shares.maximumTeaching()),
        rounded(minutes));
  }

  private static Entitlement entitlement(
      InductionStatus status,
      BigDecimal induction,
      BigDecimal ppa,
      BigDecimal teaching,
      BigDecimal mentor) {
    return new Entitlement(
        rounded(status.termsServed()),
        rounded(status.termsRequired()),
        status.year().number(),
        status.years().projectedEnd().orElse(null),
        rounded(absence(status)),
        induction,
        ppa,
        teaching,
        mentor);
  }

  private static Exact absence(InductionStatus status) {
    Exact sum = Exact.zero();
    for (PartAbsence part : status.absence()) {
      sum = sum.plus(part.counted());
    }
    return sum;
  }

  private static BigDecimal rounded(Exact amount) {
    return amount.toDecimal(Entitlement.PLACES, RoundingMode.HALF_UP);
  }
}
