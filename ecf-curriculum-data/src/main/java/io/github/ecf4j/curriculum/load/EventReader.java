package io.github.ecf4j.curriculum.load;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.EventKind;
import io.github.ecf4j.model.programme.EventMode;
import io.github.ecf4j.model.programme.EventSlot;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.model.programme.TrainingEventBuilder;
import io.github.ecf4j.model.table.Row;
import java.util.HashSet;
import java.util.Set;

/** Reads a programme's training events. */
final class EventReader {
  private EventReader() {}

  static ImmutableList<TrainingEvent> read(Tables tables, Sources sources, String file) {
    ImmutableList.Builder<TrainingEvent> events = ImmutableList.builder();
    Set<EventId> ids = new HashSet<>();
    Audience before = Audience.ECT;
    for (Row row : Columns.EVENTS.read(tables, file).rows()) {
      TrainingEvent event = event(row, sources);
      if (!ids.add(event.id())) {
        throw row.refuse("event", event.id() + " occurs twice");
      }
      if (event.audience().compareTo(before) < 0) {
        throw row.refuse("audience", "the events for teachers must come before those for mentors");
      }
      before = event.audience();
      events.add(event);
    }
    return events.build();
  }

  private static TrainingEvent event(Row row, Sources sources) {
    TrainingEventBuilder event =
        TrainingEvent.builder()
            .id(row.parse("event", EventId::new))
            .kind(row.constant("kind", EventKind.class))
            .audience(row.constant("audience", Audience.class))
            .number(row.integer("number", 1, 99))
            .minutes(row.integer("minutes", 1, 1440))
            .citation(sources.citation(row));
    if (row.optional("mode").isPresent()) {
      event.mode(row.constant("mode", EventMode.class));
    }
    Weeks.published(row).ifPresent(event::week);
    row.optional("topic").ifPresent(event::topic);
    row.optional("other_reading").ifPresent(event::otherReading);
    row.optional("note").ifPresent(event::note);
    if (Together.isAnyGiven(row, "year", "slot_term", "slot_part")) {
      if (row.optional("week").isPresent()) {
        throw row.refuse("slot_term", "must be blank where a week is published");
      }
      event.slot(
          row.build(
              "slot_term",
              () ->
                  new EventSlot(
                      InductionYear.of(row.integer("year", 1, 2)),
                      row.integer("slot_term", 1, 3),
                      row.constant("slot_part", EventSlot.Part.class))));
    }
    return row.build("note", event::build);
  }
}
