package io.github.ecf4j.rules.policy;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.InductionYear;
import io.github.ecf4j.model.source.Citation;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What law and guidance say of induction on a day, figure by figure, each with its source.
 *
 * <p>Laws: each parameter has one value on every day from {@link #FIRST_DAY} on; on any day before
 * an edition begins, the one before it is in force.
 *
 * <p>Policies are equal when their figures are. It is no generated value, so that each figure is
 * read once and not at each question.
 */
public final class InductionPolicy {
  /** The first day of the regulations of 2012. Nothing is known here of what was before. */
  public static final LocalDate FIRST_DAY = InductionRecord.EARLIEST_START;

  /** The first day of the entitlement that replaced training based on the framework. */
  public static final LocalDate ENTITLEMENT_OF_2025 = LocalDate.of(2025, 9, 1);

  private static final BigDecimal MOST = BigDecimal.valueOf(10_000);
  private static final int PLACES = 9;

  /** What is longer is no figure of a law, and costs much to read. */
  private static final int LONGEST = 40;

  private final ImmutableMap<PolicyParameter, PolicyValue> values;

  /** The figures that are numbers, read once. */
  private final ImmutableMap<PolicyParameter, BigDecimal> numbers;

  /** The figures that are days, read once. */
  private final ImmutableMap<PolicyParameter, LocalDate> days;

  private final ImmutableSet<Absence.Reason> statutoryLeave;

  private InductionPolicy(ImmutableMap<PolicyParameter, PolicyValue> values) {
    this.values = Maps.immutableEnumMap(values);
    Map<PolicyParameter, BigDecimal> allNumbers = new EnumMap<>(PolicyParameter.class);
    Map<PolicyParameter, LocalDate> allDays = new EnumMap<>(PolicyParameter.class);
    ImmutableSet<Absence.Reason> leave = ImmutableSet.of();
    for (PolicyParameter parameter : PolicyParameter.values()) {
      PolicyValue value = value(parameter);
      switch (parameter) {
        case STATUTORY_LEAVE -> leave = reasons(value);
        case CORONAVIRUS_IGNORED_BEFORE -> allDays.put(parameter, day(value));
        case TRANSITION_END -> allDays.put(parameter, notBeforeTheFirst(day(value)));
        case MAXIMUM_TEACHING_YEAR_1, MAXIMUM_TEACHING_YEAR_2, PPA_SHARE ->
            allNumbers.put(parameter, number(value, BigDecimal.ONE));
        case REQUIRED_TERMS, PARTS ->
            allNumbers.put(parameter, BigDecimal.valueOf(positive(value)));
        default -> allNumbers.put(parameter, number(value, MOST));
      }
    }
    this.numbers = Maps.immutableEnumMap(allNumbers);
    this.days = Maps.immutableEnumMap(allDays);
    this.statutoryLeave = leave;
  }

  /**
   * A policy.
   *
   * @param values the figures, by what they are figures of
   * @return the policy
   * @throws InvalidValueException if a parameter has none, or one that cannot be read or is out of
   *     bounds: shares from 0 to 1, terms and parts in whole numbers from 1 to 99, other numbers
   *     from 0 to 10,000, with 9 decimal places at most, days within {@link
   *     io.github.ecf4j.model.check.Days}, the end of the transition from {@link #FIRST_DAY} on
   */
  public static InductionPolicy of(ImmutableMap<PolicyParameter, PolicyValue> values) {
    requireNonNull(values, "values");
    for (PolicyParameter parameter : PolicyParameter.values()) {
      Check.that(values.containsKey(parameter), "values", values.keySet(), "with", parameter);
    }
    return new InductionPolicy(values);
  }

  /**
   * All figures.
   *
   * @return the figures, by what they are figures of
   */
  public ImmutableMap<PolicyParameter, PolicyValue> values() {
    return values;
  }

  /**
   * The policy in force on a day.
   *
   * @param day the day
   * @return the policy
   * @throws InvalidValueException if the day lies before {@link #FIRST_DAY}
   */
  public static InductionPolicy on(LocalDate day) {
    requireNonNull(day, "day");
    notBeforeTheFirst(day);
    return Optional.ofNullable(Editions.BY_FIRST_DAY.floorEntry(day)).orElseThrow().getValue();
  }

  private static LocalDate notBeforeTheFirst(LocalDate day) {
    Check.that(!day.isBefore(FIRST_DAY), "day", day, "on or after", FIRST_DAY);
    return day;
  }

  /** The editions, put together once. */
  private static final class Editions {
    static final ImmutableSortedMap<LocalDate, InductionPolicy> BY_FIRST_DAY =
        ImmutableSortedMap.copyOf(Maps.asMap(editions(), Editions::put));

    private static InductionPolicy put(LocalDate first) {
      Map<PolicyParameter, PolicyValue> values = new EnumMap<>(PolicyParameter.class);
      PolicyTable.VALUES
          .rowMap()
          .forEach(
              (parameter, byDay) ->
                  byDay.entrySet().stream()
                      .filter(entry -> !entry.getKey().isAfter(first))
                      .max(Map.Entry.comparingByKey())
                      .ifPresent(entry -> values.put(parameter, entry.getValue())));
      return of(Maps.immutableEnumMap(values));
    }
  }

  /**
   * The days on which figures change.
   *
   * @return the first days of the editions, in order
   */
  public static ImmutableSortedSet<LocalDate> editions() {
    return ImmutableSortedSet.copyOf(PolicyTable.VALUES.columnKeySet());
  }

  /**
   * This policy with another figure.
   *
   * @param value the figure
   * @return the policy
   * @throws InvalidValueException if it cannot be read
   */
  public InductionPolicy with(PolicyValue value) {
    requireNonNull(value, "value");
    Map<PolicyParameter, PolicyValue> changed = new EnumMap<>(values);
    changed.put(value.parameter(), value);
    return of(Maps.immutableEnumMap(changed));
  }

  /**
   * Where a figure stands.
   *
   * @param parameter what it is the figure of
   * @return the citation
   */
  public Citation citation(PolicyParameter parameter) {
    requireNonNull(parameter, "parameter");
    return value(parameter).citation();
  }

  /**
   * Since when a figure applies.
   *
   * @param parameter what it is the figure of
   * @return the first day
   */
  public LocalDate from(PolicyParameter parameter) {
    requireNonNull(parameter, "parameter");
    return value(parameter).from();
  }

  /**
   * How many full-time terms induction takes.
   *
   * @return from 1
   */
  public int requiredTerms() {
    return number(PolicyParameter.REQUIRED_TERMS).intValueExact();
  }

  /**
   * In how many parts of equal length absence is counted.
   *
   * @return from 1
   */
  public int parts() {
    return number(PolicyParameter.PARTS).intValueExact();
  }

  /**
   * How many terms somebody must be in a post for it to count.
   *
   * @return terms of a year of three
   */
  public BigDecimal minimumBlockTerms() {
    return number(PolicyParameter.MINIMUM_BLOCK_TERMS);
  }

  /**
   * From how many days of absence in a part on induction is extended.
   *
   * @return days
   */
  public BigDecimal absenceThresholdDays() {
    return number(PolicyParameter.ABSENCE_THRESHOLD_DAYS);
  }

  /**
   * Which leave is not counted as absence, and extends induction only if the teacher asks.
   *
   * @return the reasons
   */
  public ImmutableSet<Absence.Reason> statutoryLeave() {
    return statutoryLeave;
  }

  /**
   * Before which day absence because of coronavirus is ignored.
   *
   * @return the first day on which it counts
   */
  public LocalDate coronavirusIgnoredBefore() {
    return day(PolicyParameter.CORONAVIRUS_IGNORED_BEFORE);
  }

  /**
   * What share of others' teaching a teacher may at most be given.
   *
   * @param year the year of induction
   * @return from 0 to 1
   */
  public BigDecimal maximumTeaching(InductionYear year) {
    requireNonNull(year, "year");
    return number(
        year == InductionYear.YEAR_1
            ? PolicyParameter.MAXIMUM_TEACHING_YEAR_1
            : PolicyParameter.MAXIMUM_TEACHING_YEAR_2);
  }

  /**
   * What share of timetabled time is for planning, preparation and assessment.
   *
   * @return from 0 to 1
   */
  public BigDecimal ppaShare() {
    return number(PolicyParameter.PPA_SHARE);
  }

  /**
   * After how many terms in post a part-time teacher's induction may be reduced.
   *
   * @return terms, whatever the full-time equivalent
   */
  public BigDecimal partTimeReductionAfterTerms() {
    return number(PolicyParameter.PART_TIME_REDUCTION_AFTER_TERMS);
  }

  /**
   * Until when an induction begun under the rules of 2012 must be complete to take three terms.
   *
   * @return the last day
   */
  public LocalDate transitionEnd() {
    return day(PolicyParameter.TRANSITION_END);
  }

  /**
   * How many hours of mentoring are funded for a teacher in year 2.
   *
   * @return hours a year
   */
  public BigDecimal mentorHoursFundedInYear2() {
    return number(PolicyParameter.MENTOR_HOURS_FUNDED_YEAR_2);
  }

  /**
   * How many hours of a mentor's own training are funded at most.
   *
   * @return hours in all
   */
  public BigDecimal mentorTrainingHoursFunded() {
    return number(PolicyParameter.MENTOR_TRAINING_HOURS_FUNDED);
  }

  /**
   * How many hours of self-study the Department asked of providers.
   *
   * @return hours in all, at least
   */
  public BigDecimal providerSelfStudyHours() {
    return number(PolicyParameter.PROVIDER_SELF_STUDY_HOURS);
  }

  /**
   * How many hours of facilitated training the Department asked of providers.
   *
   * @return hours in all, at least
   */
  public BigDecimal providerTrainingHours() {
    return number(PolicyParameter.PROVIDER_TRAINING_HOURS);
  }

  /**
   * How many hours of training face to face the Department asked of providers.
   *
   * @return hours in all, at least
   */
  public BigDecimal providerFaceToFaceHours() {
    return number(PolicyParameter.PROVIDER_FACE_TO_FACE_HOURS);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof InductionPolicy that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /** Prints the figures. */
  @Override
  public String toString() {
    return "InductionPolicy" + values;
  }

  private BigDecimal number(PolicyParameter parameter) {
    return requireNonNull(numbers.get(parameter));
  }

  private LocalDate day(PolicyParameter parameter) {
    return requireNonNull(days.get(parameter));
  }

  private PolicyValue value(PolicyParameter parameter) {
    return requireNonNull(values.get(parameter));
  }

  private static BigDecimal number(PolicyValue value, BigDecimal most) {
    String name = value.parameter().name();
    Check.that(value.value().length() <= LONGEST, name, value.value(), "a decimal");
    BigDecimal number = read(value, BigDecimal::new, "a decimal");
    Check.decimal(name, number, PLACES, "at most " + most);
    Check.that(number.signum() >= 0, name, value.value(), "zero or more");
    Check.that(number.compareTo(most) <= 0, name, value.value(), "at most", most);
    return number;
  }

  private static int positive(PolicyValue value) {
    return Check.range(
        value.parameter().name(), read(value, Integer::valueOf, "a whole number"), 1, 99);
  }

  private static LocalDate day(PolicyValue value) {
    return Check.day(
        value.parameter().name(), read(value, LocalDate::parse, "a day such as 2023-09-01"));
  }

  private static ImmutableSet<Absence.Reason> reasons(PolicyValue value) {
    return read(
        value,
        text ->
            Splitter.on(' ')
                .splitToStream(text)
                .map(Absence.Reason::valueOf)
                .collect(toImmutableSet()),
        "reasons of absence set apart by blanks");
  }

  private static <T> T read(PolicyValue value, Function<String, T> reader, String bound) {
    try {
      return reader.apply(value.value());
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new InvalidValueException(value.parameter().name(), value.value(), bound);
    }
  }
}
