package io.github.ecf4j.rules.service;

import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Figure;
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
   * The day on which the absence that counts in the part ({@link #counted()}) comes to the figure
   * {@link Figure#ABSENCE_THRESHOLD_DAYS} of the day on which induction began, thirty days as
   * published; the headteacher tells the appropriate body from that day on (ABS-11, statutory
   * guidance 2024, 5.4). The figure is not reduced for part-timers, however the {@link
   * #threshold()} is read for them.
   *
   * @return the day; empty if the absence does not come to as much by the day of the answer
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
