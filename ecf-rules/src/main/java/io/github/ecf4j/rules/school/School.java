package io.github.ecf4j.rules.school;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.rules.policy.FigureValue;
import io.github.ecf4j.rules.policy.Policies;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The data of a school that every plan, audit and calculation uses; given once.
 *
 * @param calendar when the school teaches
 * @param policies the figures of law and guidance by day, with those that an appropriate body has
 *     decided instead
 * @param readings how the points that law and guidance leave open are read
 * @param pacing how fast the modules are studied
 * @param dates when the provider holds each event
 */
public record School(
    SchoolCalendar calendar,
    Policies policies,
    Readings readings,
    Pacing pacing,
    EventDates dates) {
  /**
   * A school.
   *
   * @param calendar when the school teaches
   * @param policies the figures of law and guidance by day
   * @param readings how the points that law and guidance leave open are read
   * @param pacing how fast the modules are studied
   * @param dates when the provider holds each event
   */
  public School {
    requireNonNull(calendar, "calendar");
    requireNonNull(policies, "policies");
    requireNonNull(readings, "readings");
    requireNonNull(pacing, "pacing");
    requireNonNull(dates, "dates");
  }

  /**
   * A school with the published figures and pace and the default readings, whose provider has named
   * no dates.
   *
   * @param calendar when the school teaches
   * @return the school
   */
  public static School of(SchoolCalendar calendar) {
    requireNonNull(calendar, "calendar");
    return new School(
        calendar, Policies.published(), Readings.defaults(), Pacing.published(), EventDates.none());
  }

  /**
   * This school with another calendar.
   *
   * @param other when the school teaches
   * @return the school
   */
  public School with(SchoolCalendar other) {
    requireNonNull(other, "other");
    return new School(other, policies, readings, pacing, dates);
  }

  /**
   * This school with another figure, as where an appropriate body decides what the least length of
   * employment is in a setting without terms.
   *
   * @param value what the figure is instead, and from which day on
   * @return the school
   */
  public School with(FigureValue<?> value) {
    requireNonNull(value, "value");
    return new School(calendar, policies.with(value), readings, pacing, dates);
  }

  /**
   * This school with other readings.
   *
   * @param others how the points that law and guidance leave open are read
   * @return the school
   */
  public School with(Readings others) {
    requireNonNull(others, "others");
    return new School(calendar, policies, others, pacing, dates);
  }

  /**
   * This school at another pace.
   *
   * @param other how fast the modules are studied
   * @return the school
   */
  public School with(Pacing other) {
    requireNonNull(other, "other");
    return new School(calendar, policies, readings, other, dates);
  }

  /**
   * This school with a provider's dates.
   *
   * @param others when the provider holds each event
   * @return the school
   */
  public School with(EventDates others) {
    requireNonNull(others, "others");
    return new School(calendar, policies, readings, pacing, others);
  }

  /**
   * How long a module takes here (MEN-4).
   *
   * @param module the module
   * @return minutes: those published, unless it is read otherwise
   */
  public int minutesOf(StudyModule module) {
    requireNonNull(module, "module");
    return readings.get(Reading.MODULE_MINUTES).orElse(module.minutes());
  }

  /**
   * The share of full time that a teacher is in posts on a day (LEN-8).
   *
   * @param ect the teacher's record
   * @param day the day
   * @return zero or more; full time at most, unless it is read otherwise
   */
  public BigDecimal shareOfFullTime(InductionRecord ect, LocalDate day) {
    requireNonNull(ect, "ect");
    requireNonNull(day, "day");
    return readings.get(Reading.CAPPED_AT_FULL_TIME)
        ? ect.service().fteOn(day)
        : ect.service().sumOfFteOn(day);
  }

  /** Prints what is particular to the school, and not its whole calendar. */
  @Override
  public String toString() {
    return "School["
        + calendar.terms().size()
        + " terms, "
        + (policies.own().isEmpty() ? "" : "own figures " + policies.own() + ", ")
        + readings
        + ", "
        + pacing
        + "]";
  }
}
