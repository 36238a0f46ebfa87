package io.github.ecf4j.examples.schoolreport.input;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.finding.Gaps.Extent;
import io.github.ecf4j.rules.finding.Subject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What can still be read of a refused row.
 *
 * @param whose whose record it may be; an empty one for anybody's; none if it is of nobody known
 * @param extent of which module, event or day it is, as far as it says
 */
record LostRow(ImmutableSet<Optional<Subject>> whose, Extent extent) {
  private static final ImmutableMap<String, String> DATES =
      ImmutableMap.of(
          "changes.csv", "from",
          "absences.csv", "starts_on",
          "extensions.csv", "decided_on",
          "reductions.csv", "decided_on",
          "credits.csv", "decided_on",
          "study.csv", "completed_on",
          "mentor_study.csv", "completed_on",
          "coaching.csv", "held_on",
          "attendance.csv", "attended_on",
          "reviews.csv", "held_on");

  /** A row of which no cell can be read; of mentors, one of somebody without any other row. */
  static LostRow unread(String file) {
    return new LostRow(
        file.equals("mentors.csv") ? ImmutableSet.of() : ImmutableSet.of(Optional.empty()),
        Extent.ANY);
  }

  /**
   * What can be read of a row.
   *
   * @param file the row's file, one that records something of people
   * @param row the row
   * @param people who is known
   */
  static LostRow of(String file, CsvRow row, People people) {
    return switch (file) {
      case "events.csv" -> ofEvent(row, people);
      case "attendance.csv" -> ofAttendance(row, people);
      case "mentors.csv" ->
          cell(row, "mentor_id", PersonId::of).isEmpty()
              ? unread(file)
              : new LostRow(mentor(row, people), Extent.ANY);
      case "mentor_study.csv" ->
          new LostRow(
              mentor(row, people),
              module(
                  row,
                  cell(row, "mentor_id", PersonId::of)
                      .map(people::programmesOf)
                      .orElseGet(people::followed)));
      case "study.csv" -> new LostRow(ect(row, people), module(row, programmes(row, people)));
      case "coaching.csv" -> new LostRow(ect(row, people), day(row));
      default -> new LostRow(ect(row, people), Extent.ANY);
    };
  }

  /** Whether a row is dated after a day, so that by then nothing is lost with it. */
  static boolean isAfter(LocalDate day, String file, CsvRow row) {
    return Optional.ofNullable(DATES.get(file))
        .flatMap(column -> cell(row, column, Days::parse))
        .filter(on -> on.isAfter(day))
        .isPresent();
  }

  /** A date of an event that no programme has is of nobody. */
  private static LostRow ofEvent(CsvRow row, People people) {
    Extent extent = event(row, people);
    return new LostRow(
        extent.isAny() && row.text("event").isPresent()
            ? ImmutableSet.of()
            : ImmutableSet.of(Optional.empty()),
        extent);
  }

  /** Where the event is for one of somebody's roles, the row is of that role alone. */
  private static LostRow ofAttendance(CsvRow row, People people) {
    Optional<PersonId> person = cell(row, "person_id", PersonId::of);
    Extent event = event(row, people);
    if (person.isEmpty()) {
      return new LostRow(ImmutableSet.of(Optional.empty()), event);
    }
    ImmutableList<Subject> roles = people.roles(person.get());
    ImmutableList<Subject> theirs =
        roles.stream()
            .filter(role -> isAny(event, people.programmes().all().stream(), role))
            .collect(ImmutableList.toImmutableList());
    boolean isTheirs =
        people.ect(person.get()).stream()
            .allMatch(ect -> isAny(event, Stream.of(ect.programme), Subject.ect(ect.id())));
    return theirs.isEmpty()
        ? new LostRow(all(roles), Extent.ANY)
        : new LostRow(
            all(theirs), isTheirs || theirs.get(0).role() == Audience.MENTOR ? event : Extent.ANY);
  }

  private static boolean isAny(Extent event, Stream<Programme> programmes, Subject role) {
    return programmes
        .flatMap(programme -> programme.events(role.role()).stream())
        .anyMatch(one -> event.events().contains(one.id()));
  }

  private static ImmutableSet<Optional<Subject>> all(ImmutableList<Subject> subjects) {
    return subjects.stream().map(Optional::of).collect(ImmutableSet.toImmutableSet());
  }

  private static ImmutableSet<Optional<Subject>> ect(CsvRow row, People people) {
    return cell(row, "ect_id", PersonId::of)
        .map(
            id ->
                people.ect(id).isPresent()
                    ? ImmutableSet.of(Optional.of(Subject.ect(id)))
                    : ImmutableSet.<Optional<Subject>>of())
        .orElse(ImmutableSet.of(Optional.empty()));
  }

  private static ImmutableSet<Optional<Subject>> mentor(CsvRow row, People people) {
    return cell(row, "mentor_id", PersonId::of)
        .map(
            id ->
                people.isMentor(id)
                    ? ImmutableSet.of(Optional.of(Subject.mentor(id)))
                    : ImmutableSet.<Optional<Subject>>of())
        .orElse(ImmutableSet.of(Optional.empty()));
  }

  /** The programme of the row's teacher; if nobody can tell whose the row is, those of all. */
  private static ImmutableList<Programme> programmes(CsvRow row, People people) {
    return cell(row, "ect_id", PersonId::of)
        .flatMap(people::ect)
        .map(ect -> ImmutableList.of(ect.programme))
        .orElseGet(people::followed);
  }

  /** The module that a row names, where it is the same in every programme. */
  private static Extent module(CsvRow row, ImmutableList<Programme> programmes) {
    return cell(row, "module", text -> SchoolFolderReader.moduleOf(programmes, text))
        .map(module -> new Extent(ModuleSet.of(module), ImmutableSet.of(), ImmutableSet.of()))
        .orElse(Extent.ANY);
  }

  private static Extent event(CsvRow row, People people) {
    return cell(row, "event", text -> TrainingRows.eventOf(people, text))
        .map(event -> new Extent(ModuleSet.empty(), ImmutableSet.of(event), ImmutableSet.of()))
        .orElse(Extent.ANY);
  }

  private static Extent day(CsvRow row) {
    return cell(row, "held_on", Days::parse)
        .map(day -> new Extent(ModuleSet.empty(), ImmutableSet.of(), ImmutableSet.of(day)))
        .orElse(Extent.ANY);
  }

  private static <T> Optional<T> cell(CsvRow row, String column, Function<String, T> parser) {
    try {
      return row.parse(column, parser);
    } catch (RefusedException e) {
      return Optional.empty();
    }
  }
}
