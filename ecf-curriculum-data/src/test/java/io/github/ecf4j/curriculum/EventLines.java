package io.github.ecf4j.curriculum;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.TrainingEvent;

/** A programme's training events as lines that a test can compare. */
final class EventLines {
  private EventLines() {}

  /** One line an event: {@code ECT-CLINIC-1: clinic 1, 60 min, year 1 term 1 SECOND_HALF}. */
  static ImmutableList<String> of(Programme programme, Audience audience) {
    return programme.events().stream()
        .filter(event -> event.audience() == audience)
        .map(EventLines::line)
        .collect(toImmutableList());
  }

  /** How long the events for an audience last together. */
  static int minutes(Programme programme, Audience audience) {
    return programme.events().stream()
        .filter(event -> event.audience() == audience)
        .mapToInt(TrainingEvent::minutes)
        .sum();
  }

  private static String line(TrainingEvent event) {
    String slot =
        event.slot().map(s -> ", " + s.year() + " term " + s.term() + " " + s.part()).orElse("");
    return "%s: %s %d, %d min%s"
        .formatted(
            event.id(),
            Ascii.toLowerCase(event.kind().words()).replace("programme ", ""),
            event.number(),
            event.minutes(),
            slot);
  }
}
