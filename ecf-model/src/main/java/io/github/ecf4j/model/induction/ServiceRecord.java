package io.github.ecf4j.model.induction;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import com.google.common.collect.Sets;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.InvalidValueException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What the law counts of an induction: when it began, the posts served in, absences, and what the
 * appropriate body decided (statutory guidance 2024, sections 2 and 3).
 */
@Value.Immutable
public abstract class ServiceRecord {
  /** The first day of the regulations of 2012 (SI 2012/1115); no induction is known before. */
  public static final LocalDate EARLIEST_START = LocalDate.of(2012, 9, 1);

  private static final String NOT_BEFORE =
      "on or after " + EARLIEST_START + ", the first day of the regulations of 2012";

  /** The weekdays on which there may be a school that teaches: any, and one or more. */
  private static final ImmutableList<ImmutableSet<DayOfWeek>> WEEKS =
      Sets.powerSet(ImmutableSet.copyOf(DayOfWeek.values())).stream()
          .filter(weekdays -> !weekdays.isEmpty())
          .map(Sets::immutableEnumSet)
          .collect(toImmutableList());

  ServiceRecord() {}

  /**
   * The first day of induction.
   *
   * @return the day, from {@link #EARLIEST_START} on
   */
  public abstract LocalDate startedOn();

  /**
   * The posts served in.
   *
   * @return the posts; none means full time from the start
   */
  public abstract ImmutableList<Post> posts();

  /**
   * The absences. They say together no more of a school day than the whole of it, where a school
   * may be that has such days: which days these are a record does not know. What only the calendar
   * contradicts no answer takes for certain.
   *
   * @return the absences
   */
  public abstract ImmutableList<Absence> absences();

  /**
   * Service that the appropriate body credits, beside what was served in posts.
   *
   * @return the credits
   */
  public abstract ImmutableList<ServiceCredit> credits();

  /**
   * The extensions that were decided.
   *
   * @return the extensions
   */
  public abstract ImmutableList<Extension> extensions();

  /**
   * The reductions that were decided.
   *
   * @return the reductions; the latest decision stands
   */
  public abstract ImmutableList<Reduction> reductions();

  /**
   * The share of full time on a day: that of all posts held together, full time at most.
   *
   * @param day the day
   * @return from 0 to 1; without posts 1 from the start on
   */
  public BigDecimal fteOn(LocalDate day) {
    return sumOfFteOn(day).min(BigDecimal.ONE);
  }

  /**
   * The share of full time on a day, where posts held together may add up to more than full time.
   *
   * @param day the day
   * @return zero or more; without posts 1 from the start on
   */
  public BigDecimal sumOfFteOn(LocalDate day) {
    requireNonNull(day, "day");
    return posts().isEmpty() && day.isBefore(startedOn())
        ? BigDecimal.ZERO
        : Post.sumOfFteOn(day, posts());
  }

  /**
   * Whether the teacher is to work on a day, absences apart.
   *
   * @param day the day
   * @return whether it is worked in a post, as for {@link Post#isWorkedOn}; without posts every day
   *     is from the start on
   */
  public boolean isWorkedOn(LocalDate day) {
    requireNonNull(day, "day");
    return posts().isEmpty()
        ? !day.isBefore(startedOn())
        : posts().stream().anyMatch(post -> post.isWorkedOn(day));
  }

  /**
   * How much of a day the teacher is to work, in all posts together.
   *
   * @param day the day
   * @return from 0 to 1, as for {@link Post#contractedOn}; without posts 1 from the start on
   */
  public BigDecimal contractedOn(LocalDate day) {
    requireNonNull(day, "day");
    return posts().isEmpty()
        ? fteOn(day)
        : posts().stream()
            .map(post -> post.contractedOn(day))
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .min(BigDecimal.ONE);
  }

  /**
   * Whether the teacher was away on a day.
   *
   * @param day the day
   * @return whether it is in an absence; a phased return does not count
   */
  public boolean isAbsentOn(LocalDate day) {
    return daysAway().contains(requireNonNull(day, "day"));
  }

  /** The days of all absences; a teacher may have thousands, and is asked about day by day. */
  @Value.Lazy
  ImmutableRangeSet<LocalDate> daysAway() {
    return ImmutableRangeSet.unionOf(
        absences().stream()
            .filter(absence -> absence.reason() != Absence.Reason.PHASED_RETURN)
            .map(absence -> Range.closed(absence.days().first(), absence.days().last()))
            .toList());
  }

  /**
   * Whether absences certainly take the whole of a day: one for which no contracted days are
   * recorded, or as many contracted days as there are weekdays on which the school teaches. Where
   * fewer are recorded, it is unknown which days or parts of days they are. Absences that adjoin
   * are read as one.
   *
   * @param day the day
   * @param calendar the school's
   * @return whether they do; a phased return does not count
   */
  public boolean isAbsentAllDayOn(LocalDate day, SchoolCalendar calendar) {
    requireNonNull(day, "day");
    requireNonNull(calendar, "calendar");
    List<Absence> counted = new ArrayList<>();
    for (Absence absence : absences()) {
      if (absence.reason() != Absence.Reason.PHASED_RETURN) {
        if (absence.contractedDays().isPresent()) {
          counted.add(absence);
        } else if (absence.days().contains(day)) {
          return true;
        }
      }
    }
    ImmutableRangeSet<LocalDate> joined =
        ImmutableRangeSet.unionOf(counted.stream().map(ServiceRecord::range).toList());
    Range<LocalDate> around = joined.rangeContaining(day);
    return around != null && isFilled(around, counted, calendar.teachesOn());
  }

  private static Range<LocalDate> range(Absence absence) {
    return Range.closedOpen(absence.days().first(), absence.days().last().plusDays(1));
  }

  private static boolean isFilled(
      Range<LocalDate> range, List<Absence> absences, Set<DayOfWeek> weekdays) {
    BigDecimal missed =
        absences.stream()
            .filter(absence -> range.encloses(range(absence)))
            .flatMap(absence -> absence.contractedDays().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    long days =
        new DateRange(range.lowerEndpoint(), range.upperEndpoint().minusDays(1)).weekdays(weekdays);
    return missed.compareTo(BigDecimal.valueOf(Math.max(1, days))) >= 0;
  }

  /**
   * Whether the teacher could be met on a day: it is worked in a post, and in no absence.
   *
   * @param day the day
   * @return whether it does
   */
  public boolean isInSchoolOn(LocalDate day) {
    return isWorkedOn(day) && !isAbsentOn(day);
  }

  /**
   * Refuses absences that are too much of a day from Monday to Friday, unless some other school
   * explains them.
   */
  private void checkAbsences() {
    DaysMissed missed = missedOn(SchoolCalendar.MONDAY_TO_FRIDAY);
    for (int i = 0; i < absences().size(); i++) {
      Absence absence = absences().get(i);
      Optional<LocalDate> tooMuch = missed.add(absence);
      if (tooMuch.isPresent()) {
        if (WEEKS.stream().anyMatch(this::isExplainedBy)) {
          return;
        }
        LocalDate day = tooMuch.orElseThrow();
        throw new InvalidValueException(
            "absences",
            words(absence.days()) + " beside " + on(day, absences().subList(0, i)),
            "together no more than the whole of " + day);
      }
    }
  }

  private static DaysMissed missedOn(Set<DayOfWeek> weekdays) {
    return DaysMissed.spreadOver(weekdays, days -> days.weekdays(weekdays));
  }

  /** Whether a school that teaches on some weekdays has all contracted days, and room for all. */
  private boolean isExplainedBy(Set<DayOfWeek> weekdays) {
    DaysMissed missed = missedOn(weekdays);
    return absences().stream()
        .allMatch(
            absence ->
                absence
                            .contractedDays()
                            .orElse(BigDecimal.ZERO)
                            .compareTo(BigDecimal.valueOf(absence.days().weekdays(weekdays)))
                        <= 0
                    && missed.add(absence).isEmpty());
  }

  private static String on(LocalDate day, List<Absence> absences) {
    return absences.stream()
        .map(Absence::days)
        .filter(days -> days.contains(day))
        .map(ServiceRecord::words)
        .collect(joining(", "));
  }

  private static String words(DateRange days) {
    return days.first().equals(days.last())
        ? days.first().toString()
        : days.first() + " to " + days.last();
  }

  @Value.Check
  void check() {
    checkAbsences();
    Check.that(!startedOn().isBefore(EARLIEST_START), "startedOn", startedOn(), NOT_BEFORE);
    Check.day("startedOn", startedOn());
  }

  /**
   * Full-time service from a day on, without absences and decisions.
   *
   * @param startedOn the first day of induction
   * @return the record
   * @throws io.github.ecf4j.model.check.InvalidValueException if the day is before {@link
   *     #EARLIEST_START}
   */
  public static ServiceRecord from(LocalDate startedOn) {
    requireNonNull(startedOn, "startedOn");
    return builder().startedOn(startedOn).build();
  }

  /** Prints start and counts. */
  @Override
  public String toString() {
    return "ServiceRecord from "
        + startedOn()
        + ", "
        + posts().size()
        + " posts, "
        + absences().size()
        + " absences, "
        + (credits().size() + extensions().size() + reductions().size())
        + " decisions";
  }

  /**
   * Starts a record of service.
   *
   * @return a builder
   */
  public static ServiceRecordBuilder builder() {
    return new ServiceRecordBuilder();
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public ServiceRecordBuilder toBuilder() {
    return new ServiceRecordBuilder(this);
  }
}
