package io.github.ecf4j.rules.planning;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.programme.PlannedStudy;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.ProgrammePlan;
import io.github.ecf4j.model.programme.Strand;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.rules.finding.Explained;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The published layout of self-study: a module a teaching week, a strand a term.
 *
 * <p>Each strand begins in the later of two weeks: the first teaching week of its term of
 * induction, and the teaching week after the previous strand's last module. Weeks left over stay
 * empty.
 *
 * <p>Laws: a week holds at most one module; modules stand in sequence; every planned week is a
 * teaching week that does not end before the start; what the calendar has no room for is named.
 */
public final class PublishedLayout {
  private final SchoolCalendar calendar;
  private final ImmutableList<TeachingWeek> weeks;
  private final ImmutableList<Term> terms;
  private final LocalDate start;

  private PublishedLayout(SchoolCalendar calendar, LocalDate start) {
    this.calendar = calendar;
    this.start = calendar.firstTeachingDayFrom(start).orElse(start);
    this.weeks = calendar.teachingWeeksFrom(this.start);
    this.terms = calendar.termsFrom(this.start);
  }

  /**
   * Lays a programme's modules over a calendar.
   *
   * @param programme the programme
   * @param calendar the school's calendar
   * @param start the first day of induction
   * @return the plan; where the calendar ends too soon it holds what fits, and the steps name the
   *     rest
   */
  public static Explained<ProgrammePlan> of(
      Programme programme, SchoolCalendar calendar, LocalDate start) {
    PublishedLayout layout = new PublishedLayout(calendar, start);
    ImmutableListMultimap<Strand, StudyModule> strands =
        Multimaps.index(programme.modules(), StudyModule::strand);
    List<PlannedStudy> planned = new ArrayList<>();
    ImmutableList.Builder<String> steps = ImmutableList.builder();
    int next = 0;
    for (Strand strand : strands.keySet()) {
      ImmutableList<StudyModule> modules = strands.get(strand);
      Optional<Integer> begin = layout.firstWeek(strand, next);
      int first = begin.orElse(layout.weeks.size());
      int fitting = Math.min(modules.size(), layout.weeks.size() - first);
      for (int i = 0; i < fitting; i++) {
        planned.add(
            new PlannedStudy(modules.get(i).number(), layout.weeks.get(first + i).monday()));
      }
      steps.add(
          describe(
              strand, modules, fitting, fitting > 0 ? layout.weeks.get(first).monday() : start));
      next = first + fitting;
    }
    return new Explained<>(
        ProgrammePlan.of(planned), steps.build(), ImmutableList.of(programme.citation()));
  }

  /** The index of the week in which a strand begins, if the calendar knows its term. */
  private Optional<Integer> firstWeek(Strand strand, int next) {
    if (strand.term() > terms.size()) {
      return Optional.empty();
    }
    Term term = terms.get(strand.term() - 1);
    return calendar
        .firstTeachingDayFrom(term.days().first().isBefore(start) ? start : term.days().first())
        .map(day -> Math.max(next, indexOf(TeachingWeek.mondayOf(day))));
  }

  private int indexOf(LocalDate monday) {
    return weeks.stream().map(TeachingWeek::monday).collect(toImmutableList()).indexOf(monday);
  }

  private static String describe(
      Strand strand, ImmutableList<StudyModule> modules, int fitting, LocalDate first) {
    String placed =
        fitting == 0
            ? strand.name() + ": nothing placed"
            : strand.name() + ": " + fitting + " modules, one a teaching week from " + first;
    return fitting == modules.size()
        ? placed + "."
        : placed
            + "; unplaced, for want of teaching weeks: "
            + modules.subList(fitting, modules.size()).stream()
                .map(module -> module.number().toString())
                .toList()
            + ".";
  }
}
