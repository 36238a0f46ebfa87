package io.github.ecf4j.model.coaching;

import io.github.ecf4j.model.check.Check;
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
  public static ObservationBuilder builder() {
    return new ObservationBuilder();
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public ObservationBuilder toBuilder() {
    return new ObservationBuilder(this);
  }
}
