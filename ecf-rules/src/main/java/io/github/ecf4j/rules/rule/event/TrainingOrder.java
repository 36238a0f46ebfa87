package io.github.ecf4j.rules.rule.event;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.finding.Findings;
import io.github.ecf4j.rules.finding.Justification;
import io.github.ecf4j.rules.finding.Rule;
import java.time.LocalDate;
import java.util.Optional;

/**
 * TRAINING-ORDER: training events are attended in the suggested order (orientation, Appendix B). If
 * an event was attended more than once, the first time counts.
 *
 * <p>Law: events attended in the suggested order raise no finding.
 */
public final class TrainingOrder {
  /** The rule. */
  public static final Rule<EventCase> RULE =
      Rule.published("TRAINING-ORDER", EventCase.class, TrainingOrder::judge);

  private TrainingOrder() {}

  private static void judge(EventCase judged, Findings findings) {
    Optional<LocalDate> attended = judged.attendedOn();
    if (attended.isEmpty()) {
      return;
    }
    TooEarly why = null;
    for (Optional<EventCase> one = judged.previous(); one.isPresent(); one = one.get().previous()) {
      Optional<LocalDate> later = one.get().attendedOn();
      if (later.isPresent() && later.get().isAfter(attended.get())) {
        why = new TooEarly(judged.event(), one.get().event(), later.get());
      }
    }
    if (why != null) {
      findings.add(attended.get(), why);
    }
  }

  /**
   * An event attended before one that precedes it; the finding's day is that on which it was
   * attended.
   *
   * @param event the event attended too early
   * @param before the first event that precedes it in the suggested order and was attended later
   * @param attendedOn when that one was attended
   */
  public record TooEarly(TrainingEvent event, TrainingEvent before, LocalDate attendedOn)
      implements Justification {
    /**
     * Checks the parts.
     *
     * @param event the event attended too early
     * @param before the first event that precedes it in the suggested order and was attended later
     * @param attendedOn when that one was attended
     */
    public TooEarly {
      requireNonNull(event, "event");
      requireNonNull(before, "before");
      requireNonNull(attendedOn, "attendedOn");
    }

    @Override
    public String message() {
      return event.name()
          + " was attended before "
          + before.name()
          + ", which comes earlier in the suggested order and was attended on "
          + Words.day(attendedOn)
          + ".";
    }
  }
}
