package io.github.ecf4j.examples.benchmarks.planning;

import io.github.ecf4j.examples.benchmarks.planning.Entry.Kind;
import io.github.ecf4j.examples.benchmarks.school.PlainTerm;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays the same programme over the same weeks with loops over dates and the numbers of one
 * programme written into the code: full time, from the first day of a term, without absences,
 * reasons, findings or anything left over. Who asks it for anything else is answered wrongly.
 */
public final class LoopPlanner {
  private static final int MODULES = 36;
  private static final int MODULES_A_STRAND = 12;
  private static final int TERMS = 6;
  private static final int TERMS_OF_YEAR_1 = 3;

  private enum Part {
    FIRST_WEEK,
    SECOND_HALF,
    ANY_WEEK
  }

  private record Week(LocalDate monday, int term, boolean secondHalf) {}

  private record Event(Kind kind, int number, int term, Part part) {}

  private static final List<Event> EVENTS =
      List.of(
          new Event(Kind.CONFERENCE, 1, 0, Part.FIRST_WEEK),
          new Event(Kind.CLINIC, 1, 0, Part.SECOND_HALF),
          new Event(Kind.CONFERENCE, 2, 1, Part.FIRST_WEEK),
          new Event(Kind.CLINIC, 2, 1, Part.SECOND_HALF),
          new Event(Kind.CLINIC, 3, 2, Part.ANY_WEEK),
          new Event(Kind.CONFERENCE, 3, 3, Part.FIRST_WEEK),
          new Event(Kind.CLINIC, 4, 3, Part.ANY_WEEK),
          new Event(Kind.CLINIC, 5, 4, Part.ANY_WEEK),
          new Event(Kind.CLINIC, 6, 5, Part.ANY_WEEK));

  private final List<PlainTerm> terms;
  private final Set<LocalDate> closures;

  /**
   * A planner.
   *
   * @param terms the school's terms in order
   * @param closures the days on which it is closed
   */
  public LoopPlanner(List<PlainTerm> terms, Set<LocalDate> closures) {
    this.terms = List.copyOf(terms);
    this.closures = Set.copyOf(closures);
  }

  /**
   * A plan of two years.
   *
   * @param start the first day, which begins a term
   * @return the entries in order
   */
  public List<Entry> plan(LocalDate start) {
    return replan(start, LocalDate.MIN, Happened.NOTHING);
  }

  /**
   * The plan after what has happened.
   *
   * @param start the first day, which begins a term
   * @param day today, a teaching day, or before the start
   * @param happened what has happened by then
   * @return the entries in order
   */
  public List<Entry> replan(LocalDate start, LocalDate day, Happened happened) {
    List<Week> weeks = weeks(start);
    int from = 0;
    while (from < weeks.size() && weeks.get(from).monday().plusDays(6).isBefore(day)) {
      from++;
    }
    List<Entry> plan = new ArrayList<>();
    LocalDate[] studyWeeks = studies(weeks, from, happened.studied(), plan);
    int year2 = firstWeekOf(TERMS_OF_YEAR_1, weeks);
    coaching(weeks.subList(0, year2), 1, from, happened.sessions(), plan);
    coaching(weeks.subList(year2, weeks.size()), 2, from - year2, happened.sessions(), plan);
    revisits(weeks, year2, studyWeeks, plan);
    events(weeks, from, happened, plan);
    meetings(weeks, plan);
    plan.sort(Entry.ORDER);
    return plan;
  }

  private static LocalDate mondayOf(LocalDate day) {
    return day.with(DayOfWeek.MONDAY);
  }

  /** The teaching weeks of six terms. */
  private List<Week> weeks(LocalDate start) {
    List<Week> weeks = new ArrayList<>();
    int number = 0;
    for (PlainTerm term : terms) {
      if (term.last().isBefore(start) || number == TERMS) {
        continue;
      }
      LocalDate last = LocalDate.MIN;
      for (LocalDate day : term.teachingDays(closures)) {
        LocalDate monday = mondayOf(day);
        if (!monday.equals(last)) {
          weeks.add(new Week(monday, number, monday.isAfter(term.halfTermFirst())));
          last = monday;
        }
      }
      number++;
    }
    return weeks;
  }

  private static int firstWeekOf(int term, List<Week> weeks) {
    int index = 0;
    while (index < weeks.size() && weeks.get(index).term() < term) {
      index++;
    }
    return index;
  }

  private static LocalDate[] studies(
      List<Week> weeks, int from, Map<Integer, LocalDate> studied, List<Entry> plan) {
    LocalDate[] studyWeeks = new LocalDate[MODULES + 1];
    int planned = 0;
    int next = from;
    for (int module = 1; module <= MODULES; module++) {
      if (module % MODULES_A_STRAND == 1) {
        planned = Math.max(planned, firstWeekOf(module / MODULES_A_STRAND, weeks));
      }
      LocalDate done = studied.get(module);
      if (done == null) {
        int week = Math.max(next, planned);
        next = week + 1;
        studyWeeks[module] = weeks.get(week).monday();
      } else {
        studyWeeks[module] = mondayOf(done);
      }
      planned++;
      plan.add(new Entry(Kind.STUDY, module, studyWeeks[module]));
    }
    return studyWeeks;
  }

  /** One session a cycle: where it was held, else in the first week, else nowhere. */
  private static void coaching(
      List<Week> weeks, int length, int from, Set<LocalDate> sessions, List<Entry> plan) {
    Set<LocalDate> held = new HashSet<>();
    for (LocalDate session : sessions) {
      held.add(mondayOf(session));
    }
    Kind kind = length == 1 ? Kind.COACHING_YEAR_1 : Kind.COACHING_YEAR_2;
    for (int cycle = 0; (cycle + 1) * length <= weeks.size(); cycle++) {
      int week = -1;
      for (int i = (cycle + 1) * length - 1; i >= cycle * length; i--) {
        if (held.contains(weeks.get(i).monday())) {
          week = i;
        }
      }
      for (int i = cycle * length; week < 0 && i < (cycle + 1) * length; i++) {
        week = i >= from ? i : -1;
      }
      if (week >= 0) {
        plan.add(new Entry(kind, cycle + 1, weeks.get(week).monday()));
      }
    }
  }

  /** A module a fortnight in year 2: all but the three overviews, evenly. */
  private static void revisits(
      List<Week> weeks, int year2, LocalDate[] studyWeeks, List<Entry> plan) {
    List<Integer> modules = new ArrayList<>();
    for (int module = 1; module <= MODULES; module++) {
      if (module % MODULES_A_STRAND != 1) {
        modules.add(module);
      }
    }
    int cycles = (weeks.size() - year2) / 2;
    for (int cycle = 0; cycle < cycles; cycle++) {
      int module = modules.get(cycle * modules.size() / cycles);
      int week = year2 + 2 * cycle;
      while (!weeks.get(week).monday().isAfter(studyWeeks[module])) {
        week++;
      }
      plan.add(new Entry(Kind.REVISIT, module, weeks.get(week).monday()));
    }
  }

  private static void events(List<Week> weeks, int from, Happened happened, List<Entry> plan) {
    LocalDate previous = LocalDate.MIN;
    Set<LocalDate> taken = new HashSet<>();
    List<Event> missed = new ArrayList<>();
    LocalDate now = weeks.get(from).monday();
    for (Event event : EVENTS) {
      LocalDate planned = slot(event, weeks, previous);
      previous = planned.isAfter(previous) ? planned : previous;
      LocalDate attended =
          (event.kind() == Kind.CONFERENCE ? happened.conferences() : happened.clinics())
              .get(event.number());
      if (attended != null) {
        plan.add(new Entry(event.kind(), event.number(), mondayOf(attended)));
      } else if (planned.isBefore(now)) {
        missed.add(event);
      } else {
        taken.add(planned);
        plan.add(new Entry(event.kind(), event.number(), planned));
      }
    }
    for (Event event : missed) {
      int week = from;
      while (!taken.add(weeks.get(week).monday())) {
        week++;
      }
      plan.add(new Entry(event.kind(), event.number(), weeks.get(week).monday()));
    }
  }

  private static LocalDate slot(Event event, List<Week> weeks, LocalDate previous) {
    List<LocalDate> window = new ArrayList<>();
    for (Week week : weeks) {
      if (week.term() == event.term()
          && (event.part() != Part.SECOND_HALF || week.secondHalf())
          && !week.monday().isBefore(previous)) {
        window.add(week.monday());
      }
    }
    return window.get(event.part() == Part.FIRST_WEEK ? 0 : window.size() / 2);
  }

  /** A review in the last week of a term, and an assessment in that of a year. */
  private static void meetings(List<Week> weeks, List<Entry> plan) {
    int reviews = 0;
    for (int term = 0; term < TERMS; term++) {
      LocalDate last = weeks.get(firstWeekOf(term + 1, weeks) - 1).monday();
      if (term % TERMS_OF_YEAR_1 == TERMS_OF_YEAR_1 - 1) {
        plan.add(new Entry(Kind.ASSESSMENT, (term + 1) / TERMS_OF_YEAR_1, last));
      } else {
        reviews++;
        plan.add(new Entry(Kind.REVIEW, reviews, last));
      }
    }
  }
}
