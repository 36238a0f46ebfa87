package io.github.ecf4j.curriculum.load;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventDetails;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.EventSlot;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.model.table.Row;
import io.github.ecf4j.model.table.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

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
    Audience before = Audience.ECT;
    for (Row row :
        Table.readEdition(
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
      if (details.audience().compareTo(before) < 0) {
        throw row.refuse("audience", "the events for teachers must come before those for mentors");
      }
      before = details.audience();
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
            .number(number(row))
            .minutes(row.integer("minutes", 1, 1440))
            .citation(sources.citation(row));
    row.optional("topic").ifPresent(details::topic);
    row.optional("other_reading").ifPresent(details::otherReading);
    row.optional("note").ifPresent(details::note);
    if (Stream.of("year", "slot_term", "slot_part").anyMatch(c -> row.optional(c).isPresent())) {
      details.slot(
          row.build(
              "slot_term",
              () ->
                  new EventSlot(
                      InductionYear.of(row.integer("year", 1, 2)),
                      row.integer("slot_term", 1, 3),
                      row.constant("slot_part", EventSlot.Part.class))));
    }
    return row.build("note", details::build);
  }

  /** The number, which an id that ends in a number must repeat. */
  private static int number(Row row) {
    int number = row.integer("number", 1, 99);
    String id = row.text("event");
    if (id.matches(".*-[0-9]+") && !id.endsWith("-" + number)) {
      throw row.refuse("number", "must be the one in " + id + ", but was: " + number);
    }
    return number;
  }
}
