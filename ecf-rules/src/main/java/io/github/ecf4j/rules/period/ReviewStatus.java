package io.github.ecf4j.rules.period;

import java.time.LocalDate;
import java.util.Optional;

/** How a review, an assessment or an observation stands on a day. */
public enum ReviewStatus {
  /** It is not released yet. */
  TO_COME,
  /** It is to be held now. */
  DUE,
  /** It was to be held before, and nothing says that it was. */
  OVERDUE,
  /** It was held. */
  DONE;

  static ReviewStatus on(
      LocalDate day, LocalDate releasedOn, LocalDate dueOn, Optional<LocalDate> heldOn) {
    if (heldOn.isPresent()) {
      return DONE;
    }
    if (day.isAfter(dueOn)) {
      return OVERDUE;
    }
    return day.isBefore(releasedOn) ? TO_COME : DUE;
  }
}
