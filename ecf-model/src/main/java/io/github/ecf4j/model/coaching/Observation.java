package io.github.ecf4j.model.coaching;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.ValueBuilder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What was recorded of the observation before a coaching session (orientation, section 5); any part
 * may be missing.
 */
@Value.Immutable
public abstract class Observation {
  Observation() {}

  /** How the mentor observed. */
  public enum Mode {
    /** In the classroom. */
    IN_PERSON,
    /** From a recording. */
    VIDEO
  }

  /**
   * The day of the observation.
   *
   * @return the day, one of {@link io.github.ecf4j.model.check.Days}, if recorded
   */
  public abstract Optional<LocalDate> on();

  /**
   * How long it lasted; zero states that there was none.
   *
   * @return minutes, from 0 to 1440, if recorded
   */
  public abstract OptionalInt minutes();

  /**
   * How the mentor observed.
   *
   * @return in person or by video, if recorded
   */
  public abstract Optional<Mode> mode();

  /**
   * Whether there was an observation.
   *
   * @return false just where zero minutes are recorded
   */
  public boolean tookPlace() {
    return minutes().orElse(1) > 0;
  }

  @Value.Check
  void check() {
    on().ifPresent(day -> Check.day("on", day));
    minutes().ifPresent(m -> Check.range("minutes", m, 0, CoachingSession.MINUTES_PER_DAY));
  }

  /**
   * Starts an observation.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder(new ImmutableObservation.Builder());
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public Builder toBuilder() {
    return new Builder(new ImmutableObservation.Builder().like(this));
  }

  /** Takes what was recorded; every part may be absent. */
  public static final class Builder extends ValueBuilder<Builder> {
    private final ImmutableObservation.Builder parts;

    Builder(ImmutableObservation.Builder parts) {
      this.parts = parts;
    }

    /**
     * Gives the day of the observation.
     *
     * @param on the day, one of {@link io.github.ecf4j.model.check.Days}
     * @return this
     */
    public Builder on(LocalDate on) {
      return once("on", on, parts::on);
    }

    /**
     * Gives the day of the observation.
     *
     * @param on the day, one of {@link io.github.ecf4j.model.check.Days}, or empty for none
     * @return this
     */
    public Builder on(Optional<LocalDate> on) {
      return once("on", on, parts::on);
    }

    /**
     * Sets how long it lasted.
     *
     * @param minutes minutes, from 0 to 1440
     * @return this
     */
    public Builder minutes(int minutes) {
      return once("minutes", minutes, parts::minutes);
    }

    /**
     * Sets how long it lasted.
     *
     * @param minutes minutes, from 0 to 1440, or empty for none
     * @return this
     */
    public Builder minutes(OptionalInt minutes) {
      return once("minutes", minutes, parts::minutes);
    }

    /**
     * Sets how the mentor observed.
     *
     * @param mode in person or by video
     * @return this
     */
    public Builder mode(Mode mode) {
      return once("mode", mode, parts::mode);
    }

    /**
     * Sets how the mentor observed.
     *
     * @param mode in person or by video, or empty for none
     * @return this
     */
    public Builder mode(Optional<Mode> mode) {
      return once("mode", mode, parts::mode);
    }

    /**
     * The value.
     *
     * @return what was given
     * @throws io.github.ecf4j.model.check.InvalidValueException if a required part is missing, or
     *     one is outside its bounds
     */
    public Observation build() {
      return parts.build();
    }
  }
}
