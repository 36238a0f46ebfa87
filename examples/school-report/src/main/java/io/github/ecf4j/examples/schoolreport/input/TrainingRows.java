package io.github.ecf4j.examples.schoolreport.input;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.TrainingEvent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the rows of {@code attendance.csv} and {@code events.csv}. */
final class TrainingRows {
  private final People people;
  private final SetMultimap<EventId, LocalDate> dates = LinkedHashMultimap.create();

  TrainingRows(People people) {
    this.people = people;
  }

  /**
   * An attendance and whose it is.
   *
   * @param person a teacher or a mentor
   * @param asMentor whether it is of a mentor's own training
   * @param attendance what was attended
   */
  record AttendanceRow(PersonId person, boolean asMentor, Attendance attendance) {}

  /** The attendance that a row records; where somebody is teacher and mentor, the event decides. */
  AttendanceRow attendance(CsvRow row) {
    PersonId person = row.required("person_id", row.person("person_id"));
    Optional<Programme> followed = people.ect(person).map(ect -> ect.programme);
    boolean isMentor = people.isMentor(person);
    if (followed.isEmpty() && !isMentor) {
      throw row.refuse("person_id", "must be the id of a teacher or a mentor");
    }
    TrainingEvent event =
        row.required("event", row.parse("event", text -> eventFor(followed, isMentor, text)));
    LocalDate on = row.required("attended_on", row.date("attended_on"));
    return new AttendanceRow(
        person, event.audience() == Audience.MENTOR, new Attendance(event.id(), on));
  }

  /** A teacher's event of the programme followed, or an event for mentors. */
  private TrainingEvent eventFor(Optional<Programme> followed, boolean isMentor, String text) {
    Optional<EventId> named = Vocabulary.named(people.programmes().events(), text);
    return Stream.concat(
            events(followed.stream(), Audience.ECT),
            events(isMentor ? people.programmes().all().stream() : Stream.of(), Audience.MENTOR))
        .filter(event -> named.filter(event.id()::equals).isPresent())
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidValueException(
                    "event", text, "an event of the programme, for the person who attended"));
  }

  private static Stream<TrainingEvent> events(Stream<Programme> programmes, Audience audience) {
    return programmes
        .flatMap(programme -> programme.events().stream())
        .filter(event -> event.audience() == audience);
  }

  void readEvent(CsvRow row, SlotRows slots) {
    EventId event = row.required("event", row.parse("event", this::eventOf));
    LocalDate on = row.required("held_on", row.date("held_on"));
    slots.readEvent(row, event, on);
    dates.put(event, on);
  }

  EventDates dates() {
    return EventDates.of(dates);
  }

  private EventId eventOf(String text) {
    return eventOf(people, text);
  }

  /** The event of any programme that a cell names. */
  static EventId eventOf(People people, String text) {
    return Vocabulary.named(people.programmes().events(), text)
        .orElseThrow(() -> new InvalidValueException("event", text, "an event of the programme"));
  }
}
