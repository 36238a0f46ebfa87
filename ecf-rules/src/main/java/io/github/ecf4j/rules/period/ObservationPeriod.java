package io.github.ecf4j.rules.period;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.calendar.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A time in which the induction tutor is to observe once, such as half a term; a proposal, since
 * guidance says at regular intervals (statutory guidance 2024, 2.46).
 *
 * @param days from the first day to that by which to observe
 * @param heldOn the day of the observation, if one is recorded
 * @param status how it stands on the day of the answer
 */
public record ObservationPeriod(DateRange days, Optional<LocalDate> heldOn, ReviewStatus status) {
  /**
   * A time in which to observe.
   *
   * @param days from the first day to that by which to observe
   * @param heldOn the day of the observation, if one is recorded
   * @param status how it stands on the day of the answer
   */
  public ObservationPeriod {
    requireNonNull(days, "days");
    requireNonNull(heldOn, "heldOn");
    requireNonNull(status, "status");
  }
}
