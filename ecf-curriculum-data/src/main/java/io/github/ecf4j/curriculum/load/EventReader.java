package io.github.ecf4j.curriculum.load;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventDetails;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.EventSlot;
import io.github.ecf4j.model.programme.TrainingEvent;
import java.util.HashSet;
import java.util.Set;

/** Reads a programme's training events. */
final class EventReader {
  /** The kinds of event, as the table names them. */
  private enum Kind {
    CONFERENCE,
    CLINIC,
    COACHING_ON_COACHING,
    PROGRAMME_INDUCTION
  }

  private EventReader() {}

  static ImmutableList<TrainingEvent> read(Tables tables, Sources sources, String file) {
    ImmutableList.Builder<TrainingEvent> events = ImmutableList.builder();
    Set<EventId> ids = new HashSet<>();
    for (Row row :
        Table.read(
                file,
                tables.open(file),
                "event",
                "kind",
                "audience",
                "number",
                "year",
                "topic",
                "other_reading",
                "minutes",
                "slot_term",
                "slot_part",
                "source",
                "where",
                "note")
            .rows()) {
      EventDetails details = details(row, sources);
      if (!ids.add(details.id())) {
        throw row.refuse("event", details.id() + " occurs twice");
      }
      events.add(
          switch (row.constant("kind", Kind.class)) {
            case CONFERENCE -> new TrainingEvent.Conference(details);
            case CLINIC -> new TrainingEvent.Clinic(details);
            case COACHING_ON_COACHING -> new TrainingEvent.CoachingOnCoaching(details);
            case PROGRAMME_INDUCTION -> new TrainingEvent.ProgrammeInduction(details);
          });
    }
    return events.build();
  }

  private static EventDetails details(Row row, Sources sources) {
    EventDetails.Builder details =
        EventDetails.builder()
            .id(row.parse("event", EventId::new))
            .audience(row.constant("audience", Audience.class))
            .number(row.integer("number"))
            .minutes(row.integer("minutes"))
            .citation(sources.citation(row));
    row.optional("topic").ifPresent(details::topic);
    row.optional("other_reading").ifPresent(details::otherReading);
    row.optional("note").ifPresent(details::note);
    if (row.optional("slot_term").isPresent()) {
      details.slot(
          row.build(
              () ->
                  new EventSlot(
                      row.integer("year"),
                      row.integer("slot_term"),
                      row.constant("slot_part", EventSlot.Part.class))));
    }
    return row.build(details::build);
  }
}
