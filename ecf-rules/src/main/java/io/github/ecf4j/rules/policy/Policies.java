package io.github.ecf4j.rules.policy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.induction.ServiceRecord;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.model.table.Row;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures of law and guidance on induction, day by day: as in {@code policy.tsv}, except where
 * an appropriate body has decided otherwise.
 *
 * <p>Laws: each figure has one value on every day from {@link #FIRST_DAY} on; on any day before a
 * value begins, the one before it is in force; policies with a value differ from those without it
 * on the days on which it is in force, and in that figure alone.
 */
public final class Policies {
  /** The first day of the regulations of 2012. The tables have no earlier figures. */
  public static final LocalDate FIRST_DAY = ServiceRecord.EARLIEST_START;

  private static final Policies PUBLISHED =
      new Policies(
          PolicyTable.rows(
                  "policy.tsv", "figure", "from", "value", "provision", "source", "where", "note")
              .stream()
              .map(Policies::value)
              .collect(toImmutableList()));

  /** In the order in which they were given: of two from one day the later counts. */
  private final ImmutableList<FigureValue<?>> values;

  private final ImmutableSortedMap<LocalDate, Policy> editions;

  private Policies(ImmutableList<FigureValue<?>> values) {
    this.values = values;
    ImmutableList<FigureValue<?>> byDay =
        ImmutableList.sortedCopyOf(Comparator.comparing(FigureValue::from), values);
    this.editions =
        ImmutableSortedMap.copyOf(
            Maps.asMap(
                byDay.stream()
                    .map(FigureValue::from)
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())),
                first ->
                    Policy.of(
                        byDay.stream().filter(value -> !value.from().isAfter(first)).toList())));
  }

  private static FigureValue<?> value(Row row) {
    Figure<?> figure = row.lookUp("figure", "the figures", Figure::byId);
    Citation citation =
        row.optional("source").isPresent()
            ? row.parse("source", Sources::byKey).at(row.text("where"))
            : row.parse("provision", Provision::byId).citation();
    return row.build(
        "value", () -> FigureValue.of(figure, row.day("from"), row.text("value"), citation));
  }

  /**
   * What is published.
   *
   * @return the figures of law and guidance
   */
  public static Policies published() {
    return PUBLISHED;
  }

  /**
   * These with another value of a figure, as where an appropriate body decides what the least
   * length of employment is in a setting without terms. It is in force from its day on, until a
   * value of a later day takes its place, published ones too: {@link #superseded} names those of
   * which that is so. Where law has changed a figure, one's own is given from that day on as well.
   *
   * @param value what the figure is instead
   * @return the policies
   * @throws io.github.ecf4j.model.check.InvalidValueException if its day is before {@link
   *     #FIRST_DAY}
   */
  public Policies with(FigureValue<?> value) {
    requireNonNull(value, "value");
    Check.that(!value.from().isBefore(FIRST_DAY), "from", value.from(), "on or after", FIRST_DAY);
    return new Policies(ImmutableList.<FigureValue<?>>builder().addAll(values).add(value).build());
  }

  /**
   * The policy in force on a day.
   *
   * @param day the day
   * @return the policy
   * @throws io.github.ecf4j.model.check.InvalidValueException if the day lies before {@link
   *     #FIRST_DAY}
   */
  public Policy on(LocalDate day) {
    requireNonNull(day, "day");
    Check.that(!day.isBefore(FIRST_DAY), "day", day, "on or after", FIRST_DAY);
    return Optional.ofNullable(editions.floorEntry(day)).orElseThrow().getValue();
  }

  /**
   * The figures that are not those published, as decided by an appropriate body.
   *
   * @return the values that were added, in the order in which they were given
   */
  public ImmutableList<FigureValue<?>> own() {
    return values.subList(PUBLISHED.values.size(), values.size());
  }

  /**
   * Those of some figures that are not as published on a day.
   *
   * @param day the day
   * @param figures the figures
   * @return what is in force of them, of those decided by somebody else alone
   */
  public ImmutableList<FigureValue<?>> ownOn(LocalDate day, Figure<?>... figures) {
    requireNonNull(day, "day");
    Check.noNull("figures", Arrays.asList(requireNonNull(figures, "figures")));
    Policy policy = on(day);
    return Arrays.stream(figures)
        .<FigureValue<?>>map(policy::inForce)
        .filter(own()::contains)
        .collect(toImmutableList());
  }

  /**
   * The values of {@link #own} that began on or before a day and are not in force on it, since
   * another one of the figure has taken their place: one of a later first day, published or not, or
   * one of the same day that was given later. Nothing rests on them on that day.
   *
   * @param day the day, on or after {@link #FIRST_DAY}
   * @return these values, in the order in which they were given; what is in force instead says
   *     {@link Policy#inForce}
   * @throws io.github.ecf4j.model.check.InvalidValueException if the day is before that
   */
  public ImmutableList<FigureValue<?>> superseded(LocalDate day) {
    Policy policy = on(day);
    return own().stream()
        .filter(value -> !value.from().isAfter(day))
        .filter(value -> !policy.inForce(value.figure()).equals(value))
        .collect(toImmutableList());
  }

  /**
   * The policies in force on the days of a range.
   *
   * @param days the days, the first of them on or after {@link #FIRST_DAY}
   * @return the policies, in order
   * @throws io.github.ecf4j.model.check.InvalidValueException if the first lies before that
   */
  public ImmutableList<Policy> during(DateRange days) {
    requireNonNull(days, "days");
    return ImmutableList.<Policy>builder()
        .add(on(days.first()))
        .addAll(editions.subMap(days.first(), false, days.last(), true).values())
        .build();
  }

  /**
   * The days on which figures change.
   *
   * @return the first days of the editions, in order
   */
  public ImmutableSortedSet<LocalDate> editions() {
    return editions.keySet();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Policies that && editions.equals(that.editions);
  }

  @Override
  public int hashCode() {
    return editions.hashCode();
  }

  /** Prints the days on which figures change. */
  @Override
  public String toString() {
    return "Policies of " + editions.keySet();
  }
}
