package io.github.ecf4j.rules.rule.plan;

import static java.util.stream.Collectors.toCollection;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.ServiceRecord;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.PlanItemBuilder;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.plan.Unplaced;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.EventSlot;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.ProgrammeWeek;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.coaching.CoachingCycles;
import io.github.ecf4j.rules.coaching.InductionWeeks;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.FigureValue;
import io.github.ecf4j.rules.policy.Provision;
import io.github.ecf4j.rules.school.Pacing;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.testkit.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A scheduler that does not use the library's planner, with bugs that can be switched on. It takes
 * from the library when the years of induction end, where a programme's weeks fall, and when
 * reviews and assessments are due.
 */
final class SwitchedScheduler {
  private final Optional<Bug> bug;

  private SwitchedScheduler(Optional<Bug> bug) {
    this.bug = bug;
  }

  static SwitchedScheduler correct() {
    return new SwitchedScheduler(Optional.empty());
  }

  static SwitchedScheduler with(Bug bug) {
    return new SwitchedScheduler(Optional.of(bug));
  }

  ProgrammePlan plan(Scenario scenario) {
    return new Draft(scenario).plan();
  }

  ProgrammePlan mentorPlan(Scenario scenario) {
    return new Draft(scenario).mentorPlan();
  }

  private boolean has(Bug... bugs) {
    return Stream.of(bugs).anyMatch(one -> bug.filter(one::equals).isPresent());
  }

  private final class Draft {
    private final Scenario scenario;
    private final SchoolCalendar calendar;
    private final InductionRecord ect;
    private final Programme programme;
    private final YearBoundary years;
    private final Induction believed;
    private final InductionWeeks time;
    private final List<PlanItem> items = new ArrayList<>();
    private final List<Unplaced> unplaced = new ArrayList<>();

    Draft(Scenario scenario) {
      this.scenario = scenario;
      this.ect = scenario.ect();
      this.calendar = scenario.calendar();
      this.programme = ect.programme();
      this.believed = Induction.of(schoolBelieved(), recordBelieved());
      this.years = yearsBelieved();
      this.time = InductionWeeks.of(ect.startedOn(), years, calendar);
    }

    private School schoolBelieved() {
      return has(Bug.EDITION_IGNORED)
          ? scenario
              .school()
              .with(FigureValue.of(Figure.PARTS, ect.startedOn(), "1", Provision.ABS_3.citation()))
          : scenario.school();
    }

    private InductionRecord recordBelieved() {
      if (has(Bug.PART_TIME_IGNORED)) {
        return with(
            ect.service().toBuilder()
                .posts(
                    ect.service().posts().stream()
                        .map(post -> post.toBuilder().fte(Fte.fullTime()).build())
                        .toList())
                .build());
      }
      return has(Bug.ABSENCE_NEVER_EXTENDS)
          ? with(ect.service().toBuilder().absences(List.of()).build())
          : ect;
    }

    private InductionRecord with(ServiceRecord service) {
      return ect.toBuilder().service(service).build();
    }

    private YearBoundary yearsBelieved() {
      YearBoundary real = believed.years();
      if (has(Bug.EDITION_IGNORED)) {
        YearBoundary lawful = scenario.induction().years();
        return lawful.lastDayOfYear1().isPresent() && real.projectedEnd().isPresent()
            ? withYear1To(lawful.lastDayOfYear1().get(), real)
            : lawful;
      } else if (has(Bug.YEAR_OF_365_DAYS)) {
        return withYear1To(ect.startedOn().plusDays(364), real);
      } else if (has(Bug.YEAR_OF_THREE_TERMS)) {
        ImmutableList<Term> terms = calendar.termsFrom(ect.startedOn());
        return terms.size() < 3 ? real : withYear1To(terms.get(2).days().last(), real);
      }
      return real;
    }

    private YearBoundary withYear1To(LocalDate last, YearBoundary real) {
      return real.projectedEnd()
          .filter(last::isBefore)
          .map(end -> YearBoundary.of(last, end))
          .orElseGet(() -> YearBoundary.after(last));
    }

    ProgrammePlan plan() {
      study();
      List<Cycle> cycles = cycles();
      coaching(cycles);
      if (scenario.pacing().hasRevisits() && programme.revisits()) {
        revisits(cycles);
      }
      events();
      assessments();
      return ProgrammePlan.of(items, unplaced);
    }

    private void place(Activity activity, Week week) {
      items.add(item(activity, week).build());
    }

    private PlanItemBuilder item(Activity activity, Week week) {
      return PlanItem.builder().activity(activity).week(week).reason("By the scheduler.");
    }

    private void leaveOut(Activity activity) {
      unplaced.add(new Unplaced(activity, "No week is left."));
    }

    // Weeks.

    private ImmutableList<Week> teachingWeeks(SchoolCalendar of, boolean toTheEnd) {
      LocalDate first = of.firstTeachingDayFrom(ect.startedOn()).orElse(ect.startedOn());
      return of.teachingWeeksFrom(first).stream()
          .map(TeachingWeek::week)
          .filter(week -> !toTheEnd || !years.isOver(week.first()))
          .filter(week -> !has(Bug.MONDAY_WEEKS) || of.teachingDays().contains(week.first()))
          .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Week> weeksOfStudy() {
      if (has(Bug.STUDY_IN_HOLIDAYS)) {
        return everyWeek();
      } else if (has(Bug.STUDY_FROM_TERM)) {
        return calendar.teachingWeeks().stream()
            .map(TeachingWeek::week)
            .filter(week -> !years.isOver(week.first()))
            .filter(
                week ->
                    calendar.termsFrom(ect.startedOn()).stream()
                        .findFirst()
                        .filter(term -> !week.isBefore(Week.of(term.days().first())))
                        .isPresent())
            .collect(ImmutableList.toImmutableList());
      }
      return teachingWeeks(calendarOfStudy(), !has(Bug.STUDY_PAST_END));
    }

    private SchoolCalendar calendarOfStudy() {
      if (has(Bug.STUDY_IN_HALF_TERM)) {
        return withoutHalfTerms();
      } else if (has(Bug.STUDY_IN_CLOSED_WEEK)) {
        return SchoolCalendar.of(calendar.terms(), List.of());
      } else if (has(Bug.INSET_WEEKS)) {
        return SchoolCalendar.of(
            calendar.terms(),
            calendar.closures().stream().filter(one -> one.days().length() > 1).toList());
      }
      return calendar;
    }

    private SchoolCalendar withoutHalfTerms() {
      return SchoolCalendar.of(
          calendar.terms().stream()
              .map(term -> term.toBuilder().halfTerm(Optional.empty()).build())
              .toList(),
          calendar.closures());
    }

    private ImmutableList<Week> everyWeek() {
      ImmutableList<Week> weeks = teachingWeeks(calendar, true);
      ImmutableList.Builder<Week> all = ImmutableList.builder();
      if (!weeks.isEmpty()) {
        for (Week week = weeks.get(0);
            !week.isAfter(weeks.get(weeks.size() - 1));
            week = week.next()) {
          all.add(week);
        }
      }
      return all.build();
    }

    /** Whether the teacher is in school on a teaching day of the induction in a week. */
    private boolean isOpen(Week week) {
      return days(week).stream().anyMatch(ect.service()::isInSchoolOn);
    }

    private List<LocalDate> days(Week week) {
      return calendar.teachingDays(week.days()).stream()
          .filter(day -> !day.isBefore(ect.startedOn()) && !years.isOver(day))
          .toList();
    }

    private boolean canStudy(Week week) {
      if (has(
          Bug.STUDY_IN_HOLIDAYS,
          Bug.STUDY_IN_HALF_TERM,
          Bug.STUDY_IN_CLOSED_WEEK,
          Bug.INSET_WEEKS,
          Bug.STUDY_FROM_TERM,
          Bug.STUDY_PAST_END)) {
        return days(week).isEmpty() || isOpen(week);
      } else if (has(Bug.STUDY_WHILE_AWAY)) {
        return days(week).stream().anyMatch(day -> ect.service().fteOn(day).signum() > 0);
      } else if (has(Bug.STUDY_WITHOUT_POST)) {
        return days(week).stream().anyMatch(day -> !ect.service().isAbsentAllDayOn(day, calendar));
      }
      return isOpen(week);
    }

    // Study.

    private void study() {
      List<StudyModule> modules = new ArrayList<>(programme.modules());
      if (has(Bug.MODULES_AS_TEXT)) {
        modules.sort(Comparator.comparing(module -> module.number().toString()));
      } else if (has(Bug.STRANDS_BACKWARDS)) {
        List<String> strands =
            Lists.reverse(programme.strands().stream().map(one -> one.code()).toList());
        modules.sort(Comparator.comparing(module -> strands.indexOf(module.strand().code())));
      }
      ImmutableList<Week> weeks = weeksOfStudy();
      List<Integer> pace = pace(programme.modules(), weeks);
      int next = 0;
      int last = 0;
      int before = -1;
      Map<ModuleNumber, Week> planned = new HashMap<>();
      for (int i = 0; i < modules.size(); i++) {
        int wanted = pace.get(i);
        if (wanted < 0) {
          leaveOut(new Activity.Study(modules.get(i).number()));
          continue;
        }
        int week = Math.max(wanted, wanted == before ? last : next);
        while (week < weeks.size() && !canStudy(weeks.get(week))) {
          week++;
        }
        if (week < weeks.size()) {
          planned.put(modules.get(i).number(), weeks.get(week));
          next = Math.max(next, week + length(weeks.get(week)));
        } else {
          leaveOut(new Activity.Study(modules.get(i).number()));
          next = week;
        }
        last = week;
        before = wanted;
      }
      change(modules, planned);
      planned.forEach((module, week) -> place(new Activity.Study(module), week));
      if (has(Bug.MODULE_DOUBLED)) {
        planned.forEach(
            (module, week) -> {
              if (module.equals(modules.get(modules.size() - 1).number())) {
                place(new Activity.Study(module), week.next());
              }
            });
      }
    }

    private void change(List<StudyModule> modules, Map<ModuleNumber, Week> planned) {
      ModuleNumber first = modules.get(0).number();
      ModuleNumber last = modules.get(modules.size() - 1).number();
      if (has(Bug.MODULE_FORGOTTEN)) {
        planned.remove(last);
      } else if (has(Bug.FIRST_MODULE_SKIPPED)) {
        planned.remove(first);
      } else if (has(Bug.MODULES_SWAPPED) && modules.size() > 1) {
        ModuleNumber second = modules.get(1).number();
        if (planned.containsKey(first) && planned.containsKey(second)) {
          Week week = planned.get(first);
          planned.put(first, planned.get(second));
          planned.put(second, week);
        }
      } else if (has(Bug.STUDY_IN_A_RUSH)) {
        int half = modules.size() / 2;
        Week week = planned.get(modules.get(half).number());
        modules.subList(half, modules.size()).stream()
            .map(StudyModule::number)
            .filter(planned::containsKey)
            .forEach(module -> planned.put(module, week));
      }
    }

    /** The index of each module's week at the pace of the school; -1 where it has none. */
    private List<Integer> pace(List<StudyModule> modules, ImmutableList<Week> weeks) {
      Pacing pacing = scenario.pacing();
      if (has(Bug.PUBLISHED_IGNORED) && pacing.hasRevisits()) {
        return evenly(modules, 1);
      } else if (has(Bug.STUDY_TOO_SLOW)) {
        return evenly(modules, 3);
      } else if (pacing instanceof Pacing.WeeksPerModule pace) {
        return evenly(modules, pace.weeks());
      } else if (pacing instanceof Pacing.Own own) {
        return has(Bug.OWN_WEEKS_IGNORED) ? evenly(modules, 1) : asChosen(modules, own, weeks);
      }
      List<Integer> pace = new ArrayList<>();
      Map<Integer, Integer> nextOfTerm = new HashMap<>();
      Optional<ProgrammeWeek> before = Optional.empty();
      int next = 0;
      int week = 0;
      for (StudyModule module : modules) {
        if (module.week().isEmpty() || !module.week().equals(before)) {
          int place = index(placeOf(module), weeks);
          week = Math.max(next, place);
          if (has(Bug.STRANDS_BESIDE)) {
            int strand = programme.strands().indexOf(module.strand());
            week = nextOfTerm.merge(strand, place, (old, start) -> old + 1);
          }
        }
        before = module.week();
        pace.add(week);
        next = week + (week < weeks.size() ? length(weeks.get(week)) : 1);
      }
      return pace;
    }

    private int index(ProgrammeWeek place, ImmutableList<Week> weeks) {
      int index = time.indexOf(place);
      if (index >= time.weeks().size()) {
        return weeks.size();
      }
      int found = weeks.indexOf(time.weeks().get(index).week());
      return found < 0 ? Math.min(index, weeks.size()) : found;
    }

    private static ProgrammeWeek placeOf(StudyModule module) {
      return module.week().orElseGet(() -> new ProgrammeWeek(module.strand().term(), 1, 1));
    }

    private static List<Integer> evenly(List<StudyModule> modules, int length) {
      List<Integer> pace = new ArrayList<>();
      for (int i = 0; i < modules.size(); i++) {
        pace.add(i * length);
      }
      return pace;
    }

    private static List<Integer> asChosen(
        List<StudyModule> modules, Pacing.Own own, ImmutableList<Week> weeks) {
      return modules.stream()
          .map(module -> own.weeks().get(module.number()))
          .map(week -> week == null ? -1 : weeks.indexOf(week))
          .toList();
    }

    private int length(Week week) {
      if (scenario.pacing() instanceof Pacing.WeeksPerModule pace) {
        return has(Bug.STUDY_TOO_SLOW) ? 3 : pace.weeks();
      }
      return scenario.pacing().isProRata() && !has(Bug.PRO_RATA_IGNORED)
          ? CoachingCycles.weeksForOne(ect, week, calendar)
          : 1;
    }

    // Coaching.

    private record Cycle(InductionYear year, int number, List<Week> weeks) {}

    private List<Cycle> cycles() {
      boolean own =
          has(
              Bug.CYCLES_BY_TERM,
              Bug.CYCLES_BY_CALENDAR,
              Bug.YEAR_2_AS_YEAR_1,
              Bug.YEAR_1_AS_YEAR_2,
              Bug.YEAR_OF_365_DAYS,
              Bug.YEAR_OF_THREE_TERMS,
              Bug.BOUNDARY_WEEK,
              Bug.COACHING_IN_HALF_TERM,
              Bug.COACHING_PAST_END,
              Bug.MONDAY_WEEKS);
      boolean byRhythm =
          programme.meetings().isEmpty()
              && scenario.school().readings().equals(School.of(calendar).readings());
      if (!own && !byRhythm) {
        return CoachingCycles.of(ect, years, scenario.school()).stream().map(Draft::cycle).toList();
      }
      ImmutableList<Week> weeks = weeksOfCoaching();
      int first = programme.coaching().weeksPerCycleInYear1();
      int second = programme.coaching().weeksPerCycleInYear2();
      List<Cycle> cycles = new ArrayList<>();
      cycles(
          cycles,
          InductionYear.YEAR_1,
          weeks.stream().filter(week -> yearOf(week) == InductionYear.YEAR_1).toList(),
          has(Bug.YEAR_1_AS_YEAR_2) ? second : first);
      cycles(
          cycles,
          InductionYear.YEAR_2,
          weeks.stream().filter(week -> yearOf(week) == InductionYear.YEAR_2).toList(),
          has(Bug.YEAR_2_AS_YEAR_1) ? first : second);
      return cycles;
    }

    private static Cycle cycle(CoachingCycle cycle) {
      return new Cycle(
          cycle.year(), cycle.number(), cycle.weeks().stream().map(TeachingWeek::week).toList());
    }

    private ImmutableList<Week> weeksOfCoaching() {
      if (has(Bug.CYCLES_BY_CALENDAR)) {
        return everyWeek();
      }
      return teachingWeeks(
          has(Bug.COACHING_IN_HALF_TERM) ? withoutHalfTerms() : calendar,
          !has(Bug.COACHING_PAST_END));
    }

    private InductionYear yearOf(Week week) {
      NavigableSet<LocalDate> taught = calendar.teachingDays(week.days());
      LocalDate day =
          has(Bug.BOUNDARY_WEEK) ? week.first() : taught.isEmpty() ? week.last() : taught.last();
      return years.yearOn(day);
    }

    private void cycles(List<Cycle> cycles, InductionYear year, List<Week> weeks, int length) {
      List<List<Week>> stretches =
          has(Bug.CYCLES_BY_TERM)
              ? calendar.terms().stream()
                  .map(
                      term ->
                          weeks.stream()
                              .filter(
                                  week ->
                                      calendar
                                          .firstTeachingDayFrom(week.first())
                                          .filter(term.days()::contains)
                                          .isPresent())
                              .toList())
                  .toList()
              : List.of(weeks);
      int number = 1;
      for (List<Week> stretch : stretches) {
        for (int i = 0; i + length <= stretch.size(); i += length) {
          cycles.add(new Cycle(year, number, stretch.subList(i, i + length)));
          number++;
        }
      }
    }

    private void coaching(List<Cycle> cycles) {
      int year1 =
          (int) cycles.stream().filter(cycle -> cycle.year() == InductionYear.YEAR_1).count();
      int shift = 0;
      int away = 0;
      int extra = 0;
      for (int i = 0; i < cycles.size(); i++) {
        Cycle cycle = cycles.get(i);
        if (i == year1) {
          away = 0;
          shift = has(Bug.NUMBERS_RUN_ON) ? year1 : 0;
          extra = 0;
        }
        Optional<Week> week = weekOf(cycle);
        if (week.isEmpty()) {
          away++;
          continue;
        }
        boolean isLast = i == cycles.size() - 1 || i == year1 - 1;
        if ((has(Bug.FIRST_CYCLE_SKIPPED) && i == 0) || (has(Bug.LAST_CYCLE_LOST) && isLast)) {
          continue;
        }
        int number = cycle.number() + shift + extra - (has(Bug.NUMBERS_SKIP_AWAY) ? away : 0);
        coach(cycle.year(), number, week.get());
        if (has(Bug.COACHING_DOUBLED) && i == 0) {
          extra = 1;
          coach(cycle.year(), number + 1, week.get());
        }
      }
    }

    private void coach(InductionYear year, int number, Week week) {
      items.add(
          item(new Activity.Coaching(year, number), week).contracting(isContracting(week)).build());
    }

    private Optional<Week> weekOf(Cycle cycle) {
      Predicate<Week> open =
          has(Bug.CYCLES_BY_CALENDAR, Bug.COACHING_IN_HALF_TERM, Bug.COACHING_PAST_END)
              ? week -> days(week).isEmpty() || isOpen(week)
              : this::isOpen;
      Optional<Week> first = cycle.weeks().stream().filter(open).findFirst();
      if ((has(Bug.COACHING_WHILE_AWAY) && first.isPresent())
          || (has(Bug.COACHING_IN_EXCUSED) && first.isEmpty())) {
        return Optional.of(cycle.weeks().get(0));
      }
      return first;
    }

    private boolean isContracting(Week week) {
      if (has(Bug.CONTRACTING_NEVER)) {
        return false;
      }
      ModuleSet withSteps =
          has(Bug.CONTRACTING_BY_FIRST_MODULE)
              ? programme.moduleNumbers()
              : programme.modulesWithSteps();
      Week by = has(Bug.CONTRACTING_TOO_LONG) ? week.plus(-1) : week;
      return items.stream()
          .filter(item -> !item.week().isAfter(by))
          .noneMatch(
              item ->
                  item.activity() instanceof Activity.Study study
                      && withSteps.contains(study.module()));
    }

    private void revisits(List<Cycle> cycles) {
      TreeSet<ModuleNumber> studied =
          items.stream()
              .filter(item -> item.activity() instanceof Activity.Study)
              .map(item -> ((Activity.Study) item.activity()).module())
              .filter(programme.modulesWithSteps()::contains)
              .collect(toCollection(TreeSet::new));
      List<ModuleNumber> modules =
          has(Bug.REVISITS_BACKWARDS) ? Lists.reverse(List.copyOf(studied)) : List.copyOf(studied);
      Week last =
          items.stream()
              .filter(item -> item.activity() instanceof Activity.Study)
              .map(PlanItem::week)
              .max(Comparator.naturalOrder())
              .orElse(Week.of(ect.startedOn()));
      List<Cycle> free =
          cycles.stream()
              .filter(cycle -> cycle.year() == InductionYear.YEAR_2)
              .filter(
                  cycle ->
                      weekOf(cycle)
                          .filter(week -> has(Bug.REVISIT_TOO_EARLY) || week.isAfter(last))
                          .isPresent())
              .toList();
      for (int i = 0; i < free.size() && !modules.isEmpty(); i++) {
        ModuleNumber module = modules.get(i * modules.size() / free.size());
        place(
            new Activity.Revisit(module, free.get(i).number()), weekOf(free.get(i)).orElseThrow());
      }
    }

    // Training.

    private void events() {
      List<TrainingEvent> events = new ArrayList<>(programme.eventsInOrder(Audience.ECT));
      if (has(Bug.EVENT_ORDER)) {
        events = new ArrayList<>(Lists.reverse(events));
      } else if (has(Bug.EVENT_FORGOTTEN) && !events.isEmpty()) {
        events.remove(events.size() - 1);
      }
      Week previous = Week.of(time.firstDay());
      for (TrainingEvent event : events) {
        Optional<PlanItem> item = dateOf(event.id()).map(on -> dated(event.id(), on));
        if (item.isEmpty()) {
          Week floor = previous;
          item =
              inSlot(event, floor)
                  .map(week -> item(new Activity.Training(event.id()), week).build());
        }
        item.ifPresentOrElse(items::add, () -> leaveOut(new Activity.Training(event.id())));
        if (item.isPresent() && item.get().week().isAfter(previous)) {
          previous = item.get().week();
        }
      }
    }

    private PlanItem dated(EventId event, LocalDate date) {
      LocalDate on = date;
      if (has(Bug.EVENT_A_DAY_LATE)
          || (has(Bug.LEAP_DAY) && on.isAfter(LocalDate.of(2024, 2, 29)))) {
        on = on.plusDays(1);
      } else if (has(Bug.EVENT_OFF_WEEKEND)) {
        on = calendar.firstTeachingDayFrom(on).orElse(on);
      }
      return item(new Activity.Training(event), Week.of(on))
          .on(on)
          .onClosedDay(!calendar.teachingDays().contains(on))
          .build();
    }

    private Optional<LocalDate> dateOf(EventId event) {
      NavigableSet<LocalDate> dates = scenario.dates().of(event);
      List<LocalDate> due =
          dates.stream()
              .filter(on -> has(Bug.EVENT_BEFORE_START) || !on.isBefore(ect.startedOn()))
              .filter(on -> has(Bug.EVENT_WHILE_AWAY) || !ect.service().isAbsentOn(on))
              .filter(on -> has(Bug.EVENT_PAST_END) || !years.isOver(on))
              .toList();
      if (due.isEmpty() || has(Bug.EVENT_DATE_IGNORED)) {
        return Optional.empty();
      }
      return Optional.of(due.get(has(Bug.EVENT_LAST_DATE) ? due.size() - 1 : 0));
    }

    private Optional<Week> inSlot(TrainingEvent event, Week previous) {
      Week from;
      if (event.week().isPresent()) {
        int index = time.indexOf(event.week().get());
        if (index >= time.weeks().size()) {
          return Optional.empty();
        }
        from = time.weeks().get(index).week();
      } else if (event.slot().isPresent()) {
        EventSlot slot = event.slot().get();
        List<Term> terms = termsOf(slot.year());
        if (terms.size() < slot.term()) {
          return Optional.empty();
        }
        int term = has(Bug.LOAD_AT_ONCE) ? 1 : slot.term();
        from = Week.of(terms.get(term - 1).days().first());
      } else {
        return Optional.empty();
      }
      Week earliest =
          from.isBefore(previous) && !has(Bug.LOAD_AT_ONCE, Bug.EVENT_ORDER) ? previous : from;
      return teachingWeeks(calendar, true).stream()
          .filter(week -> !week.isBefore(earliest) && isOpen(week))
          .findFirst();
    }

    private List<Term> termsOf(InductionYear year) {
      return time.terms().stream()
          .filter(
              term ->
                  (year == InductionYear.YEAR_1)
                      == years
                          .lastDayOfYear1()
                          .filter(end -> term.days().first().isAfter(end))
                          .isEmpty())
          .toList();
    }

    // Reviews and assessments.

    private void assessments() {
      ProgrammePlan due =
          has(Bug.EDITION_IGNORED, Bug.ABSENCE_NEVER_EXTENDS)
              ? scenario.plan()
              : believed.plan().value();
      int last =
          due.items().stream()
              .map(PlanItem::activity)
              .filter(activity -> activity instanceof Activity.FormalAssessment)
              .mapToInt(activity -> ((Activity.FormalAssessment) activity).number())
              .max()
              .orElse(0);
      for (PlanItem item : due.items()) {
        if (item.activity() instanceof Activity.ProgressReview) {
          if (!has(Bug.REVIEW_FORGOTTEN)) {
            items.add(item);
          }
        } else if (item.activity() instanceof Activity.FormalAssessment formal) {
          assess(formal, item, last);
        }
      }
      due.unplaced().stream()
          .filter(one -> PlanAssessmentMissing.isAssessment(one.activity()))
          .forEach(unplaced::add);
    }

    private void assess(Activity.FormalAssessment formal, PlanItem item, int last) {
      if (has(Bug.ASSESSMENT_PAST_END)) {
        items.add(
            item(formal, item.week().next()).on(item.on().map(on -> on.plusWeeks(1))).build());
      } else if (!has(Bug.FINAL_ASSESSMENT_FORGOTTEN) || formal.number() < last) {
        items.add(item);
      }
      if (has(Bug.REVIEW_BESIDE_ASSESSMENT)) {
        calendar.termsFrom(item.week().first()).stream()
            .findFirst()
            .map(term -> new Activity.ProgressReview(term.academicYear(), term.season()))
            .filter(review -> items.stream().noneMatch(one -> one.activity().equals(review)))
            .ifPresent(review -> place(review, item.week()));
      }
    }

    // The mentor's own training.

    ProgrammePlan mentorPlan() {
      LocalDate since = ect.startedOn();
      List<TrainingEvent> events = new ArrayList<>(programme.events(Audience.MENTOR));
      ImmutableList<Week> weeks =
          calendar.teachingWeeksFrom(calendar.firstTeachingDayFrom(since).orElse(since)).stream()
              .map(TeachingWeek::week)
              .filter(week -> week.first().isBefore(since.plusYears(1)))
              .collect(ImmutableList.toImmutableList());
      if (has(Bug.MENTOR_TRAINING_FORGOTTEN) && !events.isEmpty()) {
        events.remove(events.size() - 1);
      }
      for (int i = 0; i < events.size(); i++) {
        EventId event = events.get(i).id();
        NavigableSet<LocalDate> dates = scenario.dates().of(event);
        Optional<LocalDate> date =
            has(Bug.MENTOR_BEFORE_START)
                ? dates.stream().findFirst().or(() -> Optional.of(since.minusWeeks(1)))
                : Optional.ofNullable(dates.ceiling(since));
        if (date.isPresent()) {
          items.add(dated(event, date.get()));
        } else if (weeks.isEmpty()) {
          leaveOut(new Activity.Training(event));
        } else {
          place(new Activity.Training(event), weeks.get(i % weeks.size()));
        }
      }
      return ProgrammePlan.of(items, unplaced);
    }
  }
}
