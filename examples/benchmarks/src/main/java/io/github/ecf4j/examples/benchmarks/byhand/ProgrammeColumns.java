package io.github.ecf4j.examples.benchmarks.byhand;

import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.EventKind;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.TrainingEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A programme and its provider's dates as columns; modules are bits. */
public final class ProgrammeColumns {
  /** The modules in their order. */
  public final int[] sequence;

  public final long withSteps;

  /** For each statement the modules that cover it. */
  public final long[] covering;

  /** For each event of teachers, in order, whether it is due to them. */
  public final boolean[] eventIsDue;

  /** Where in {@link #dates} those of each event begin, and behind the last where they end. */
  public final int[] datesFrom;

  public final int[] dates;
  public final int weeksPerCycleInYear1;
  public final int weeksPerCycleInYear2;

  private final Map<StatementCode, Integer> statements = new HashMap<>();
  private final Map<EventId, Integer> events = new HashMap<>();

  private ProgrammeColumns(Programme programme, EventDates provider) {
    sequence = programme.moduleNumbers().stream().mapToInt(ModuleNumber::value).toArray();
    withSteps = programme.modulesWithSteps().lowBits();
    List<StatementCode> codes =
        programme.framework().statements().stream().map(statement -> statement.code()).toList();
    covering = new long[codes.size()];
    for (int i = 0; i < covering.length; i++) {
      statements.put(codes.get(i), i);
      covering[i] = programme.coverage().modulesCovering(codes.get(i)).lowBits();
    }
    List<TrainingEvent> ofTeachers =
        programme.events().stream().filter(event -> event.audience() == Audience.ECT).toList();
    eventIsDue = new boolean[ofTeachers.size()];
    datesFrom = new int[ofTeachers.size() + 1];
    for (int i = 0; i < eventIsDue.length; i++) {
      TrainingEvent event = ofTeachers.get(i);
      events.put(event.id(), i);
      eventIsDue[i] = event.kind() != EventKind.PROGRAMME_INDUCTION;
      datesFrom[i + 1] = datesFrom[i] + provider.of(event.id()).size();
    }
    dates =
        ofTeachers.stream()
            .flatMap(event -> provider.of(event.id()).stream())
            .mapToInt(CalendarColumns::epochDay)
            .toArray();
    weeksPerCycleInYear1 = programme.coaching().weeksPerCycleInYear1();
    weeksPerCycleInYear2 = programme.coaching().weeksPerCycleInYear2();
  }

  /**
   * Columns of a programme.
   *
   * @param programme the programme
   * @param provider when its events are held
   * @return its columns
   */
  public static ProgrammeColumns of(Programme programme, EventDates provider) {
    return new ProgrammeColumns(programme, provider);
  }

  public int statement(StatementCode code) {
    Integer place = statements.get(code);
    if (place == null) {
      throw new IllegalArgumentException("no statement " + code);
    }
    return place;
  }

  /** The place of an event, or -1 for one that is not for teachers. */
  public int event(EventId id) {
    return events.getOrDefault(id, -1);
  }
}
