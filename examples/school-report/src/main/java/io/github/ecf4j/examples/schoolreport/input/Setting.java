package io.github.ecf4j.examples.schoolreport.input;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.model.source.Source;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.FigureValue;
import io.github.ecf4j.rules.policy.Policies;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.school.School;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A row of {@code settings.csv}: how the points that law and guidance leave open are read, which
 * figure counts instead of the published one, or how many days of release there are.
 *
 * <p>A figure holds on all days, whenever it was decided.
 */
@Value.Immutable
public abstract class Setting {
  /** How many days a year of induction a teacher is released for conferences and clinics. */
  static final String RELEASE_DAYS = "RELEASE_DAYS";

  /** All that can be set: the readings, the figures, the days of release. */
  static final ImmutableList<String> IDS =
      Streams.concat(
              Reading.all().stream().map(Reading::id),
              Figure.all().stream().map(Figure::id),
              Stream.of(RELEASE_DAYS))
          .collect(toImmutableList());

  Setting() {}

  /** What is set: the id of a reading or a figure, or {@code RELEASE_DAYS}. */
  public abstract String id();

  /** What it is set to, as it stands in the file. */
  public abstract String value();

  /** The appropriate body for whose teachers it holds; empty if for all. */
  public abstract Optional<String> appropriateBody();

  /** Who decided it, if recorded. */
  public abstract Optional<String> decidedBy();

  /** When it was decided, if recorded. */
  public abstract Optional<LocalDate> decidedOn();

  /** The reading that is set, if it is one. */
  public Optional<Reading<?>> reading() {
    return Reading.byId(id());
  }

  /** The figure that is set, if it is one. */
  public Optional<Figure<?>> figure() {
    return Figure.byId(id());
  }

  /** The days of release, if it is these that are set. */
  public OptionalInt releaseDays() {
    return id().equals(RELEASE_DAYS)
        ? OptionalInt.of(Integer.parseInt(value()))
        : OptionalInt.empty();
  }

  /**
   * A school of which this holds.
   *
   * @param school the school without it
   * @return the school with it; the same, where it is about days of release
   */
  public School in(School school) {
    return reading()
        .map(one -> school.with(school.readings().withText(one, value())))
        .or(() -> figure().map(one -> with(one, school)))
        .orElse(school);
  }

  private <T> School with(Figure<T> figure, School school) {
    T value = figure.parse(value());
    School result = school;
    for (LocalDate edition : school.policies().editions()) {
      result = result.with(new FigureValue<>(figure, edition, value, citation()));
    }
    return result;
  }

  private Citation citation() {
    String who = decidedBy().map(one -> " by " + one).orElse("");
    String when = decidedOn().map(day -> " on " + day).orElse("");
    return new Source("SETTINGS", "settings.csv", decidedBy().orElse("the school"))
        .at(id() + (who + when).replaceFirst("^ ", ", decided "));
  }

  /** Whether it says what counts without it, too. */
  public boolean isAsByDefault() {
    return reading()
        .map(this::isDefaultOf)
        .or(() -> figure().map(this::isPublishedOf))
        .orElse(false);
  }

  private <T> boolean isDefaultOf(Reading<T> reading) {
    return reading.parse(value()).equals(reading.byDefault());
  }

  private <T> boolean isPublishedOf(Figure<T> figure) {
    T value = figure.parse(value());
    Policies published = Policies.published();
    return published.editions().stream()
        .allMatch(edition -> isSame(value, published.on(edition).get(figure)));
  }

  private static boolean isSame(Object one, Object other) {
    return (one instanceof BigDecimal number && other instanceof BigDecimal second)
        ? number.compareTo(second) == 0
        : one.equals(other);
  }
}
