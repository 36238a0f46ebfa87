package io.github.ecf4j.examples.benchmarks.drools;

import static io.github.ecf4j.examples.benchmarks.byhand.EctColumns.NO;
import static io.github.ecf4j.examples.benchmarks.byhand.EctColumns.YES;

import io.github.ecf4j.examples.benchmarks.byhand.CalendarColumns;
import io.github.ecf4j.examples.benchmarks.byhand.CycleWeeks;
import io.github.ecf4j.examples.benchmarks.byhand.EctColumns;
import io.github.ecf4j.examples.benchmarks.byhand.EctColumns.Entries;
import io.github.ecf4j.examples.benchmarks.byhand.EventDays;
import io.github.ecf4j.examples.benchmarks.byhand.HandClock;
import io.github.ecf4j.examples.benchmarks.byhand.ProgrammeColumns;
import java.util.function.Consumer;

/** Makes the facts of a record as of a day. */
final class FactMaker {
  private static final int TO_SUNDAY = 6;
  private static final int NONE_BEFORE = Integer.MIN_VALUE;

  private final CalendarColumns calendar;
  private final ProgrammeColumns programme;
  private final HandClock clock;
  private final CycleWeeks cycles;
  private final EventDays days;
  private EctColumns ect = new EctColumns();
  private Entries entries = ect.entries;

  FactMaker(CalendarColumns calendar, ProgrammeColumns programme) {
    this.calendar = calendar;
    this.programme = programme;
    this.clock = new HandClock(calendar);
    this.cycles = new CycleWeeks(calendar, programme);
    this.days = new EventDays(programme);
  }

  void make(EctColumns record, int report, Consumer<Object> facts) {
    ect = record;
    entries = record.entries;
    clock.read(record);
    clock.reckon(EctColumns.NEVER);
    sessions(report, facts);
    cycles(report, facts);
    study(facts);
    events(facts);
    ect(report, facts);
  }

  private void sessions(int report, Consumer<Object> facts) {
    int studies = 0;
    long studied = 0;
    int previous = NONE_BEFORE;
    int from = 0;
    while (from < entries.size() && entries.day[from] <= report) {
      int day = entries.day[from];
      boolean coaching = false;
      int to = from;
      while (to < entries.size() && entries.day[to] == day) {
        coaching |= entries.isCoaching(to);
        to++;
      }
      while (studies < ect.studyDays.length && ect.studyDays[studies] <= day) {
        studied |= ect.studyBits[studies];
        studies++;
      }
      if (coaching && session(from, to, previous, studied, facts) > 0) {
        previous = day;
      }
      from = to;
    }
  }

  private int session(int from, int to, int previous, long studied, Consumer<Object> facts) {
    int day = entries.day[from];
    boolean contracting = (studied & programme.withSteps) == 0;
    int steps = 0;
    boolean observed = false;
    boolean observedBefore = false;
    boolean byVideo = false;
    int minutes = -1;
    boolean timed = true;
    boolean outside = false;
    boolean pastoral = false;
    boolean criteriaNotMet = false;
    int rounds = -1;
    for (int i = from; i < to; i++) {
      if (entries.isCoaching(i)) {
        observed |= entries.observed[i] == YES;
        if (entries.tookPlace(i)) {
          observedBefore |= entries.observedOn[i] <= day;
          byVideo |= entries.byVideo[i] == YES;
          if (!isObservedFor(entries.observedMinutes[i], from, i)) {
            facts.accept(new Fact.Observed(day, contracting, entries.observedMinutes[i]));
          }
        }
        minutes = sum(minutes, entries.coaching[i]);
        timed &= entries.coaching[i] >= 0;
        outside |= entries.outsideReleasedTime[i] == YES;
        pastoral |= entries.pastoralByOther[i] == YES;
        criteriaNotMet |= entries.criteriaMet[i] == NO;
        rounds = sum(rounds, entries.rounds[i]);
        if (entries.step[i] >= 0 && !isSet(entries.step[i], from, i)) {
          steps++;
          facts.accept(step(i, to, previous, studied));
        }
      }
    }
    facts.accept(
        new Fact.Session(
            day,
            previous,
            contracting,
            steps,
            observed,
            observedBefore,
            byVideo,
            minutes,
            timed,
            outside,
            pastoral,
            criteriaNotMet,
            isDenied(entries.praised, from, to),
            isDenied(entries.shared, from, to),
            isDenied(entries.modelled, from, to),
            rounds));
    return steps;
  }

  private Fact.Step step(int first, int to, int previous, long studied) {
    boolean basis = false;
    boolean covered = false;
    boolean met = true;
    boolean adapted = false;
    boolean chosenByEct = false;
    for (int i = first; i < to; i++) {
      if (entries.step[i] == entries.step[first] && entries.isCoaching(i)) {
        basis |= entries.hasBasis(i);
        covered |= entries.modules[i] != 0;
        met &= (entries.modules[i] & ~studied) == 0;
        for (int s = entries.statementsFrom[i]; s < entries.statementsFrom[i + 1]; s++) {
          long covering = programme.covering[entries.statements[s]];
          covered |= covering != 0;
          met &= (covering & studied) != 0;
        }
        adapted |= entries.adapted[i] == YES;
        chosenByEct |= entries.chosenByEct[i] == YES;
      }
    }
    return new Fact.Step(
        entries.day[first],
        previous,
        entries.step[first],
        basis,
        covered,
        met,
        adapted,
        chosenByEct);
  }

  private boolean isSet(int step, int from, int to) {
    for (int i = from; i < to; i++) {
      if (entries.step[i] == step && entries.isCoaching(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isObservedFor(int minutes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (entries.isCoaching(i) && entries.tookPlace(i) && entries.observedMinutes[i] == minutes) {
        return true;
      }
    }
    return false;
  }

  private boolean isDenied(byte[] answers, int from, int to) {
    boolean no = false;
    for (int i = from; i < to; i++) {
      if (entries.isCoaching(i)) {
        if (answers[i] == YES) {
          return false;
        }
        no |= answers[i] == NO;
      }
    }
    return no;
  }

  private static int sum(int soFar, int more) {
    return more < 0 ? soFar : Math.max(soFar, 0) + more;
  }

  private void cycles(int report, Consumer<Object> facts) {
    cycles.list(ect, clock, report);
    int entry = 0;
    for (int cycle = 0; cycle < cycles.size(); cycle++) {
      int first = cycles.firstWeek(cycle);
      facts.accept(new Fact.Cycle(cycle, calendar.mondays[first], cycles.isOpen(ect, cycle)));
      for (int week = first; week < cycles.weekBehind(cycle); week++) {
        int monday = calendar.mondays[week];
        while (entry < entries.size() && entries.day[entry] < monday) {
          entry++;
        }
        while (entry < entries.size() && entries.day[entry] <= monday + TO_SUNDAY) {
          facts.accept(
              new Fact.Meeting(
                  cycle, entries.day[entry], entries.coaching[entry], entries.other[entry]));
          entry++;
        }
      }
    }
  }

  private void study(Consumer<Object> facts) {
    for (int i = 0; i < programme.sequence.length; i++) {
      int module = programme.sequence[i];
      facts.accept(new Fact.Study(i, module, ect.completedOn[module], plannedSunday(module)));
    }
    for (int i = 0; i < ect.plannedModules.length; i++) {
      facts.accept(new Fact.Planned(ect.plannedModules[i], ect.plannedWeeks[i] + TO_SUNDAY));
    }
  }

  private int plannedSunday(int module) {
    for (int i = 0; i < ect.plannedModules.length; i++) {
      if (ect.plannedModules[i] == module) {
        return ect.plannedWeeks[i] + TO_SUNDAY;
      }
    }
    return EctColumns.NEVER;
  }

  private void events(Consumer<Object> facts) {
    for (int event = 0; event < programme.eventIsDue.length; event++) {
      int due = programme.eventIsDue[event] ? days.due(ect, clock.end(), event) : EctColumns.NEVER;
      facts.accept(new Fact.Event(event, days.attended(ect, clock.end(), event), due));
    }
  }

  private void ect(int report, Consumer<Object> facts) {
    clock.reckon(report);
    boolean runs = ect.startedOn <= report && report <= clock.end();
    facts.accept(
        new Fact.Ect(
            report,
            ect.startedOn,
            ect.mentor,
            ect.tutor,
            ect.timetabled,
            ect.otherNonContact,
            ect.teaching,
            runs ? ect.fteOn(report) : 0,
            report > clock.lastDayOfYear1() ? 95 : 90));
  }
}
