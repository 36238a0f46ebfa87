package io.github.ecf4j.rules.testkit;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.CoachingPattern;
import io.github.ecf4j.model.programme.CoveragePlace;
import io.github.ecf4j.model.programme.CoverageRow;
import io.github.ecf4j.model.programme.CoverageRowBuilder;
import io.github.ecf4j.model.programme.CoverageStrength;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.EventKind;
import io.github.ecf4j.model.programme.EventSlot;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.ProgrammeWeek;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.programme.StudyModuleBuilder;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.school.Pacing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Small programmes, when their provider holds their events, and how fast they are studied. */
public final class Programmes {
  /** The events that a programme here may have for teachers, in their order. */
  public static final ImmutableList<EventId> EVENTS =
      ids("ECT-CONFERENCE-1", "ECT-CLINIC-1", "ECT-CONFERENCE-2", "ECT-CLINIC-2");

  /** The events that a programme here may have for mentors. */
  public static final ImmutableList<EventId> MENTOR_EVENTS =
      ids("MENTOR-CONFERENCE-1", "MENTOR-CLINIC-1", "MENTOR-COACHING-1");

  /** Of how many modules a programme has a share in coverage and in a pace of its own. */
  private static final int MOST_MODULES = 12;

  private Programmes() {}

  private static ImmutableList<EventId> ids(String... ids) {
    return ImmutableList.copyOf(ids).stream()
        .map(EventId::new)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Programmes of one to three strands of one to four modules each, one in twelve of up to 128
   * modules; the first of a strand is without steps, one in eight is without self-study. Strands
   * stand in a term each, or several in one, after each other or beside each other; of some
   * programmes the week of each module is published. They have any coverage of five of six
   * statements by modules, strands, events and the programme, of which one is taught in training
   * alone, none to four events for teachers, each with or without a default slot, and the training
   * of mentors or none.
   *
   * @return the programmes
   */
  public static Arbitrary<Programme> any() {
    return of(Arbitraries.frequencyOf(Tuple.of(11, few()), Tuple.of(1, many())));
  }

  /**
   * Programmes of every size: those of {@link #any}, and in three of six cases six strands of three
   * to seven modules, enough for two years, in one of six up to 128 modules.
   *
   * @return the programmes
   */
  public static Arbitrary<Programme> ofEverySize() {
    Arbitrary<List<Integer>> twoYears = Arbitraries.integers().between(3, 7).list().ofSize(6);
    return of(
        Arbitraries.frequencyOf(Tuple.of(2, few()), Tuple.of(3, twoYears), Tuple.of(1, many())));
  }

  private static Arbitrary<List<Integer>> few() {
    return Arbitraries.integers().between(1, 4).list().ofMinSize(1).ofMaxSize(3);
  }

  private static Arbitrary<List<Integer>> many() {
    return Arbitraries.integers().between(5, 8).list().ofMinSize(8).ofMaxSize(16);
  }

  private static Arbitrary<Programme> of(Arbitrary<List<Integer>> lengths) {
    Arbitrary<List<Optional<EventSlot>>> slots = slots().optional(0.9).list().ofMaxSize(4);
    Arbitrary<CoachingPattern> patterns =
        Arbitraries.frequency(
            Tuple.of(1, Frameworks.coaching(2, 3)),
            Tuple.of(4, Frameworks.coaching(1, 2)),
            Tuple.of(1, Frameworks.coaching(1, 1)));
    return Combinators.combine(
            layouts(lengths),
            coverage().list().ofMaxSize(6),
            slots,
            Arbitraries.of(false, true),
            patterns)
        .as(
            (layout, rows, slotOfEach, mentorTraining, pattern) -> {
              List<StudyModule> modules = layout.modules();
              return Frameworks.ofModules(
                  modules,
                  rows.stream()
                      .flatMap(row -> row.in(modules.size(), layout.strands(), slotOfEach.size()))
                      .toList(),
                  events(slotOfEach, mentorTraining),
                  pattern);
            });
  }

  private static Arbitrary<Layout> layouts(Arbitrary<List<Integer>> lengths) {
    Arbitrary<List<Integer>> minutes =
        Arbitraries.frequency(Tuple.of(5, 60), Tuple.of(2, 45), Tuple.of(1, 0))
            .list()
            .ofSize(MOST_MODULES);
    return Combinators.combine(
            lengths,
            Arbitraries.frequency(Tuple.of(3, 1), Tuple.of(1, 2), Tuple.of(1, 3)),
            Arbitraries.of(false, true),
            minutes,
            Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true)))
        .as(Layout::new);
  }

  /**
   * How the modules of a programme lie.
   *
   * @param lengths how many modules each strand has
   * @param inATerm how many strands a term has
   * @param beside whether the strands of a term run beside each other
   * @param minutes minutes of self-study, by turns
   * @param published whether the week of each module is published
   */
  private record Layout(
      List<Integer> lengths,
      int inATerm,
      boolean beside,
      List<Integer> minutes,
      boolean published) {
    int strands() {
      return lengths.size();
    }

    List<StudyModule> modules() {
      List<StudyModule> modules = new ArrayList<>();
      for (int first = 0; first < strands(); first += inATerm) {
        List<int[]> places = places(first, Math.min(first + inATerm, strands()));
        for (int i = 0; i < places.size(); i++) {
          StudyModuleBuilder module =
              Frameworks.module(
                  modules.size() + 1,
                  places.get(i)[0],
                  first / inATerm + 1,
                  places.get(i)[1],
                  minutes.get(modules.size() % minutes.size()));
          if (published) {
            module.week(week(first / inATerm + 1, i, places.size()));
          }
          modules.add(module.build());
        }
      }
      return modules;
    }

    /** Strand and week in it of each module of a term, in their order. */
    private List<int[]> places(int first, int end) {
      List<int[]> places = new ArrayList<>();
      for (int strand = first; strand < end; strand++) {
        for (int week = 1; week <= lengths.get(strand); week++) {
          places.add(new int[] {strand, week});
        }
      }
      if (beside) {
        places.sort(Comparator.comparingInt(place -> place[1]));
      }
      return places;
    }

    /** Two modules a week where strands run beside each other, and one in all others. */
    private ProgrammeWeek week(int term, int place, int all) {
      int half = place < (all + 1) / 2 ? 1 : 2;
      int inHalf = half == 1 ? place : place - (all + 1) / 2;
      return new ProgrammeWeek(term, half, inHalf / (beside ? 2 : 1) + 1);
    }
  }

  /** Rows of a programme with so many modules, strands and events for teachers. */
  private interface Row {
    Stream<CoverageRow> in(int modules, int strands, int events);
  }

  private static Arbitrary<Row> coverage() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, ofModules()), Tuple.of(2, ofStrands()), Tuple.of(2, ofTraining()));
  }

  /** What a module teaches, of statements 1.1 to 1.3, mostly in study and mentor meeting. */
  private static Arbitrary<Row> ofModules() {
    Arbitrary<CoveragePlace> places =
        Arbitraries.frequency(
            Tuple.of(3, CoveragePlace.STUDY),
            Tuple.of(2, CoveragePlace.MENTOR_MEETING),
            Tuple.of(1, CoveragePlace.TRAINING));
    return Combinators.combine(
            Arbitraries.integers().between(1, MOST_MODULES),
            Arbitraries.integers().between(1, 3),
            places,
            Arbitraries.of(
                CoverageStrength.CORE, CoverageStrength.CONNECTOR, CoverageStrength.ECHOED))
        .as(
            (module, statement, place, strength) ->
                (modules, strands, events) ->
                    module > modules
                        ? Stream.empty()
                        : Stream.of(
                            Frameworks.covers(module, "1." + statement, strength).toBuilder()
                                .place(place)
                                .build()));
  }

  /** What a strand, or seldom the programme, teaches as a whole, of statements 1.2 to 1.4. */
  private static Arbitrary<Row> ofStrands() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 4),
            Arbitraries.integers().between(2, 4),
            Arbitraries.of(CoveragePlace.STUDY, CoveragePlace.MENTOR_MEETING))
        .as(
            (strand, statement, place) ->
                (modules, strands, events) -> {
                  CoverageRowBuilder row = Frameworks.somewhere("1." + statement).place(place);
                  return Stream.of(
                      strand > strands
                          ? row.build()
                          : row.strand(Frameworks.letters(strand - 1)).build());
                });
  }

  /** What events teach, and a community, of statements 1.3 to 1.5. */
  private static Arbitrary<Row> ofTraining() {
    return Combinators.combine(
            Arbitraries.integers().between(0, EVENTS.size()), Arbitraries.integers().between(3, 5))
        .as(
            (event, statement) ->
                (modules, strands, events) ->
                    Stream.of(
                        event < events
                            ? Frameworks.names(EVENTS.get(event), "1." + statement)
                            : Frameworks.somewhere("1." + statement)
                                .place(CoveragePlace.COMMUNITY)
                                .build()));
  }

  private static Arbitrary<EventSlot> slots() {
    return Combinators.combine(
            Arbitraries.of(InductionYear.class),
            Arbitraries.integers().between(1, 3),
            Arbitraries.of(EventSlot.Part.class))
        .as(EventSlot::new);
  }

  private static List<TrainingEvent> events(
      List<Optional<EventSlot>> slots, boolean mentorTraining) {
    List<TrainingEvent> events = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      TrainingEvent details =
          details(
              EVENTS.get(i),
              i % 2 == 0 ? EventKind.CONFERENCE : EventKind.CLINIC,
              Audience.ECT,
              i / 2 + 1,
              slots.get(i));
      events.add(details);
    }
    if (mentorTraining) {
      events.add(forMentors(EventKind.CONFERENCE, 0));
      events.add(forMentors(EventKind.CLINIC, 1));
      events.add(forMentors(EventKind.COACHING_ON_COACHING, 2));
    }
    return events;
  }

  private static TrainingEvent forMentors(EventKind kind, int index) {
    return details(MENTOR_EVENTS.get(index), kind, Audience.MENTOR, 1, Optional.empty());
  }

  private static TrainingEvent details(
      EventId id, EventKind kind, Audience audience, int number, Optional<EventSlot> slot) {
    return TrainingEvent.builder()
        .id(id)
        .kind(kind)
        .audience(audience)
        .number(number)
        .minutes(id.value().contains("CONFERENCE") ? 360 : 60)
        .slot(slot)
        .citation(Frameworks.INVENTED)
        .build();
  }

  /**
   * A provider's dates for {@link #EVENTS} and {@link #MENTOR_EVENTS}: for some no date, for some
   * several, within three years from September 2021; days at weekends, in holidays and on closures
   * among them.
   *
   * @return the dates
   */
  public static Arbitrary<EventDates> dates() {
    Arbitrary<EventId> events =
        Arbitraries.of(
            ImmutableList.<EventId>builder().addAll(EVENTS).addAll(MENTOR_EVENTS).build());
    return Combinators.combine(events, Arbitraries.integers().between(0, 1000))
        .as(Tuple::of)
        .list()
        .ofMaxSize(6)
        .map(
            days -> {
              ListMultimap<EventId, LocalDate> dates = ArrayListMultimap.create();
              days.forEach(day -> dates.put(day.get1(), Calendars.SEPTEMBER.plusDays(day.get2())));
              return EventDates.of(dates);
            });
  }

  /**
   * The published pace, most often; that of part-timers; one to three weeks a module; chosen weeks,
   * none to three apart from September 2021 on, which may lie in holidays.
   *
   * @return the paces
   */
  public static Arbitrary<Pacing> pacings() {
    Arbitrary<List<Integer>> weeksBetween =
        Arbitraries.integers().between(0, 3).list().ofSize(MOST_MODULES);
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.just(Pacing.published())),
        Tuple.of(2, Arbitraries.just(Pacing.proRata())),
        Tuple.of(2, Arbitraries.integers().between(1, 3).map(Pacing::weeksPerModule)),
        Tuple.of(2, weeksBetween.map(Programmes::own)));
  }

  private static Pacing own(List<Integer> weeksBetween) {
    Map<ModuleNumber, Week> weeks = new TreeMap<>();
    Week week = Week.of(Calendars.SEPTEMBER);
    for (int i = 0; i < weeksBetween.size(); i++) {
      week = week.plus(weeksBetween.get(i));
      weeks.put(ModuleNumber.of(i + 1), week);
    }
    return Pacing.own(weeks);
  }
}
