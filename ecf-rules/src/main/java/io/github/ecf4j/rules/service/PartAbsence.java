package io.github.ecf4j.rules.service;

import io.github.ecf4j.rules.exact.Exact;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The effect of absence on one part of induction (statutory guidance 2024, 3.6 and 3.7). */
@Value.Immutable
public abstract class PartAbsence {
  PartAbsence() {}

  /**
   * Which part.
   *
   * @return 1 or 2
   */
  public abstract int part();

  /**
   * The absence that counts (ABS-6).
   *
   * @return contracted days
   */
  public abstract Exact counted();

  /**
   * The statutory leave for which the teacher asks an extension (ABS-5).
   *
   * @return contracted days
   */
  public abstract Exact statutory();

  /**
   * From how much absence that counts on the part is extended (ABS-1, ABS-7).
   *
   * @return contracted days
   */
  public abstract Exact threshold();

  /**
   * By how much the part is extended.
   *
   * @return contracted days
   */
  public abstract Exact extension();

  /**
   * The day on which absence in the part comes to thirty days, as soon as which the headteacher
   * tells the appropriate body (ABS-11, statutory guidance 2024, 5.4). It is thirty for part-timers
   * too, however the {@link #threshold()} is read for them.
   *
   * @return the day, or empty if it does not come to as many
   */
  public abstract Optional<LocalDate> reachedOn();

  static PartAbsence none(int part, Exact threshold) {
    return builder()
        .part(part)
        .counted(Exact.zero())
        .statutory(Exact.zero())
        .threshold(threshold)
        .extension(Exact.zero())
        .build();
  }

  static ImmutablePartAbsence.Builder builder() {
    return new ImmutablePartAbsence.Builder();
  }
}
