package io.github.ecf4j.rules.planning;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.model.source.Citation;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.finding.Explained;
import io.github.ecf4j.rules.induction.InductionClock;
import io.github.ecf4j.rules.induction.YearBoundary;
import io.github.ecf4j.rules.policy.PolicyChoices;
import io.github.ecf4j.rules.text.Words;
import io.github.ecf4j.rules.training.DueDates;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lays a programme over a school's calendar: which study, coaching, training, reviews and
 * assessments belong in which week, and again after what really happened (orientation, section 2
 * and Appendix B; the default slots of events and the spread of revisits and of mentors' training
 * are this library's reading).
 *
 * <p>Laws: each module stands once, in sequence; each cycle that is not excused has its coaching
 * once; whatever finds no week is listed as unplaced, with the reason; no item but a provider's
 * date stands in a week without a teaching day; nothing stands after the projected end, and no
 * coaching, training or review in its week only for days after it; from the first module with steps
 * on, every planned coaching has an open step; shifting calendar and record by whole weeks shifts
 * the plan by as many, under one edition of law and guidance.
 *
 * <p>Laws of replanning: nothing is lost or doubled; what happened stands where it happened, all
 * else before the projected end as it is now; a record that followed the plan changes nothing;
 * replanning what was replanned changes nothing.
 */
public final class ProgrammePlanner {
  private final SchoolCalendar calendar;
  private final Pacing pacing;
  private final EventDates dates;
  private final PolicyChoices choices;
  private final InductionClock clock;

  /** The latest plan: teachers of a school mostly began on one day, and are planned in turn. */
  private volatile @Nullable Course latest;

  private ProgrammePlanner(
      SchoolCalendar calendar, Pacing pacing, EventDates dates, PolicyChoices choices) {
    this.calendar = requireNonNull(calendar, "calendar");
    this.pacing = requireNonNull(pacing, "pacing");
    this.dates = requireNonNull(dates, "dates");
    this.choices = requireNonNull(choices, "choices");
    this.clock = InductionClock.of(calendar).with(choices);
  }

  /**
   * A planner at the published pace, for a provider that has named no dates.
   *
   * @param calendar the school's calendar
   * @return the planner
   */
  public static ProgrammePlanner of(SchoolCalendar calendar) {
    return new ProgrammePlanner(
        calendar, Pacing.published(), EventDates.none(), PolicyChoices.defaults());
  }

  /**
   * This planner at another pace.
   *
   * @param pace the pace
   * @return the planner
   */
  public ProgrammePlanner withPacing(Pacing pace) {
    requireNonNull(pace, "pace");
    return new ProgrammePlanner(calendar, pace, dates, choices);
  }

  /**
   * This planner with a provider's dates, which go before default slots.
   *
   * @param providerDates when the provider holds each event
   * @return the planner
   */
  public ProgrammePlanner withDates(EventDates providerDates) {
    requireNonNull(providerDates, "providerDates");
    return new ProgrammePlanner(calendar, pacing, providerDates, choices);
  }

  /**
   * This planner with other readings of what law and guidance leave open, for the years of
   * induction and for reviews near an assessment.
   *
   * @param readings the choices
   * @return the planner
   */
  public ProgrammePlanner with(PolicyChoices readings) {
    requireNonNull(readings, "readings");
    return new ProgrammePlanner(calendar, pacing, dates, readings);
  }

  /**
   * The plan of a teacher from the start of induction to the projected end. What the teacher
   * studied, and with whom, makes no difference.
   *
   * @param ect the teacher's record, for programme, start, posts, absences and decisions
   * @return the plan, with what has been placed and what not
   */
  public Explained<ProgrammePlan> plan(InductionRecord ect) {
    requireNonNull(ect, "ect");
    Course course = course(ect);
    return explain(course.time, course.plan());
  }

  /**
   * The plan of a teacher, without the way to it.
   *
   * @param ect the teacher's record, as for {@link #plan}
   * @return the plan that {@link #plan} explains
   */
  public ProgrammePlan planFor(InductionRecord ect) {
    requireNonNull(ect, "ect");
    return course(ect).plan();
  }

  /**
   * The coaching cycles by which a teacher's plan is laid out.
   *
   * @param ect the teacher's record
   * @return the cycles in order, as far as the calendar is known
   */
  public ImmutableList<CoachingCycle> cyclesFor(InductionRecord ect) {
    requireNonNull(ect, "ect");
    return course(ect).time.cycles;
  }

  /**
   * The years of induction by which a teacher's plan is laid out: those of all that is recorded.
   *
   * @param ect the teacher's record
   * @return the years, as {@link InductionClock#boundary} has them
   */
  public YearBoundary yearsFor(InductionRecord ect) {
    requireNonNull(ect, "ect");
    return course(ect).time.years;
  }

  /** What is the same for all whose induction runs alike; two threads may work out one plan. */
  private final class Course {
    final Timeline time;
    private volatile @Nullable ProgrammePlan plan;

    Course(Timeline time) {
      this.time = time;
    }

    ProgrammePlan plan() {
      ProgrammePlan known = plan;
      if (known != null) {
        return known;
      }
      ProgrammePlan laidOut = layOut(time);
      plan = laidOut;
      return laidOut;
    }
  }

  private Course course(InductionRecord ect) {
    Course before = latest;
    if (before != null && before.time.ect.hasSameCourseAs(ect)) {
      return before;
    }
    Course now = new Course(timeline(ect));
    latest = now;
    return now;
  }

  private ProgrammePlan layOut(Timeline time) {
    Layout layout = new Layout();
    new StudyLayout(time, layout).layOut(pacing);
    new CoachingLayout(time, layout).layOut(layout.plan().studies(), pacing.hasRevisits());
    new EventLayout(time, layout, DueDates.of(dates)).layOut();
    new AssessmentLayout(time, layout, choices).layOut();
    return layout.plan();
  }

  private Timeline timeline(InductionRecord ect) {
    return new Timeline(ect, calendar, clock, pacing.rhythm());
  }

  private Explained<ProgrammePlan> explain(Timeline time, ProgrammePlan plan) {
    Explained<YearBoundary> years = clock.years(time.ect);
    ImmutableList.Builder<String> steps = ImmutableList.builder();
    steps.addAll(years.steps());
    steps.add(
        Words.count(time.weeks.size(), "teaching week")
            + " from "
            + time.firstDay()
            + " on; coaching cycles: "
            + time.cycles.stream().filter(cycle -> cycle.year() == 1).count()
            + " in year 1, "
            + time.cycles.stream().filter(cycle -> cycle.year() == 2).count()
            + " in year 2.");
    steps.add(
        "Modules placed: "
            + plan.studies().size()
            + " of "
            + time.ect.programme().modules().size()
            + ".");
    plan.unplaced().forEach(one -> steps.add("Unplaced: " + one.activity() + ". " + one.reason()));
    return new Explained<>(
        plan,
        steps.build(),
        years.readings(),
        ImmutableList.<Citation>builder()
            .add(time.ect.programme().citation())
            .addAll(years.citations())
            .build());
  }

  /**
   * Lays out again what is still to come. An attendance that the record or the provider's dates
   * contradict is none. Modules that were not studied move to the next free weeks, in sequence, and
   * push those behind them; coaching that a cycle missed cannot be made up for, and is listed as
   * unplaced; missed events take the provider's next date or else the next week. Past revisits,
   * reviews and assessments, which nobody records, are taken to have happened: those of a day once
   * it is over, those of a week once it has no teaching day left.
   *
   * @param plan the plan before
   * @param ect the teacher's record
   * @param day the day of the report; what is recorded for later days has not happened
   * @return the plan after, and what changed
   */
  public Replan replan(ProgrammePlan plan, InductionRecord ect, LocalDate day) {
    requireNonNull(plan, "plan");
    requireNonNull(ect, "ect");
    requireNonNull(day, "day");
    Timeline time = timeline(ect);
    Revision revision = new Revision(time, plan, planFor(ect), day);
    Map<ModuleNumber, LocalDate> studyWeeks =
        new StudyRevision(revision, week -> pacing.weeksForModule(ect, week, calendar)).revise();
    new CoachingRevision(revision, studyWeeks).revise();
    new TrainingRevision(revision, dates).revise();
    new AssessmentRevision(revision).revise();
    return revision.done();
  }

  /**
   * The plan of a mentor's own training: each event on the provider's first date from the first day
   * on, else spread evenly over the teaching weeks of a year.
   *
   * @param programme the programme whose mentor training is due
   * @param from the first day of mentoring
   * @return the plan
   */
  public ProgrammePlan planMentor(Programme programme, LocalDate from) {
    requireNonNull(programme, "programme");
    requireNonNull(from, "from");
    LocalDate first = Days.nearest(from);
    Layout layout = new Layout();
    ImmutableList<TeachingWeek> year =
        calendar.teachingWeeksFrom(calendar.firstTeachingDayFrom(first).orElse(first)).stream()
            .filter(week -> week.monday().isBefore(first.plusYears(1)))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<TrainingEvent> events =
        programme.events(Audience.MENTOR).stream()
            .sorted(Comparator.comparingInt(event -> event.details().number()))
            .collect(ImmutableList.toImmutableList());
    for (int i = 0; i < events.size(); i++) {
      Activity training = new Activity.Training(events.get(i).id());
      Optional<LocalDate> date = Optional.ofNullable(dates.of(events.get(i).id()).ceiling(first));
      if (date.isPresent()) {
        layout.place(EventLayout.dated(calendar, events.get(i).id(), date.orElseThrow()));
      } else if (year.isEmpty()) {
        layout.leaveOut(training, "No teaching week is known in the first year of mentoring.");
      } else {
        layout.place(
            training,
            year.get(i * year.size() / events.size()).monday(),
            "Mentor training is spread evenly over the first year of mentoring.");
      }
    }
    return layout.plan();
  }
}
