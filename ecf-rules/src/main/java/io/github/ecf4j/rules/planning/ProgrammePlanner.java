package io.github.ecf4j.rules.planning;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.answer.Derivation;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.answer.Step;
import io.github.ecf4j.rules.answer.Unit;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.service.Assessment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * Plans a programme over a school's calendar: which study, coaching, training, reviews and
 * assessments belong in which week, and replans it after what really happened (orientation, section
 * 2 and Appendix B; the default slots of events and the spread of revisits and of mentors' training
 * are this library's reading).
 *
 * <p>Laws: each module is there once, in sequence; each cycle that is not excused has its coaching
 * once; whatever finds no week is listed as unplaced, with the reason; no item but a provider's
 * date is in a week without a teaching day; nothing is after the projected end, and no coaching,
 * training or review in its week only for days after it; from the first module with steps on, every
 * planned coaching has an open step; shifting calendar and record by whole weeks shifts the plan by
 * as many, under one edition of law and guidance.
 *
 * <p>Laws of replanning: nothing is lost or doubled; what happened is where it happened, everything
 * else is before the projected end as it is now; a record that followed the plan changes nothing;
 * replanning what was replanned changes nothing.
 */
public final class ProgrammePlanner {
  private final School school;

  private ProgrammePlanner(School school) {
    this.school = school;
  }

  /**
   * A planner.
   *
   * @param school the school's calendar and pace, and the provider's dates, which go before default
   *     slots
   * @return the planner
   */
  public static ProgrammePlanner of(School school) {
    return new ProgrammePlanner(requireNonNull(school, "school"));
  }

  /**
   * The plan of a course from the start of induction to the projected end. What the teacher
   * studied, and with whom, makes no difference.
   *
   * @param course the course
   * @return the plan, with what has been placed and what not
   */
  public Explained<ProgrammePlan> plan(Course course) {
    requireNonNull(course, "course");
    Layout layout = new Layout();
    new StudyLayout(course, layout).layOut();
    new CoachingLayout(course, layout).layOut(layout.plan().studies());
    new EventLayout(course, layout, DueDates.of(school.dates())).layOut();
    AssessmentLayout assessments = new AssessmentLayout(course, layout);
    assessments.layOut();
    ProgrammePlan plan = layout.plan();
    return Explained.of(plan, () -> explain(course, assessments.schedule(), plan));
  }

  private static Derivation explain(
      Course course, Explained<ImmutableList<Assessment>> assessments, ProgrammePlan plan) {
    Derivation.Builder steps =
        Derivation.builder()
            .cite(course.ect.programme().citation())
            .addAll(course.asRecorded.derivation())
            .basisOf(assessments)
            .add(
                Step.remark(
                        "{weeks} teaching week"
                            + (course.weeks.size() == 1 ? "" : "s")
                            + " from {first} on; coaching cycles: {cyclesOfYear1} in year 1,"
                            + " {cyclesOfYear2} in year 2.")
                    .given("first", course.firstDay())
                    .given("weeks", Exact.of(course.weeks.size()), Unit.WEEKS)
                    .given("cyclesOfYear1", cycles(course, InductionYear.YEAR_1), Unit.NUMBER)
                    .given("cyclesOfYear2", cycles(course, InductionYear.YEAR_2), Unit.NUMBER))
            .add(
                Step.remark("Modules placed: {placed} of {modules}.")
                    .given(
                        "modules", Exact.of(course.ect.programme().modules().size()), Unit.NUMBER)
                    .result("placed", Exact.of(plan.studies().size()), Unit.NUMBER));
    plan.unplaced()
        .forEach(
            one ->
                steps.add(
                    Step.remark("Unplaced: {activity}. {reason}")
                        .given("activity", one.activity())
                        .given("reason", one.reason())));
    beyondFramework(course, steps);
    if (course.hasPartTime()) {
      steps.reading(Reading.PART_TIME_MENTORING, course.school.readings());
    }
    return steps.build();
  }

  private static void beyondFramework(Course course, Derivation.Builder steps) {
    Framework framework = course.ect.programme().framework();
    ImmutableList<TeachingWeek> beyond = course.weeksBeyondFramework();
    framework
        .replacement()
        .filter(replacement -> !beyond.isEmpty())
        .ifPresent(
            replacement ->
                steps
                    .add(
                        Step.remark(
                                "{weeks} of the teaching weeks, from that of {from} on, lie beyond"
                                    + " the last day of "
                                    + framework.training()
                                    + ", {last}.")
                            .given("weeks", Exact.of(beyond.size()), Unit.NUMBER)
                            .given("from", beyond.get(0).week().first())
                            .given("last", replacement.lastDay()))
                    .cite(replacement.citation()));
  }

  private static Exact cycles(Course course, InductionYear year) {
    return Exact.of(course.cycles.stream().filter(cycle -> cycle.year() == year).count());
  }

  /**
   * Plans again what is still to come. An attendance that the record or the provider's dates
   * contradict is none. Modules that were not studied move to the next free weeks, in sequence, and
   * push those behind them; coaching that a cycle missed cannot be made up for, and is listed as
   * unplaced; missed events take the provider's next date or else the next week. Past revisits,
   * reviews and assessments and modules without self-study, which are not recorded, are taken to
   * have happened: those of a day once it is over, those of a week once it has no teaching day
   * left.
   *
   * @param course the course
   * @param fresh the plan of a teacher who starts it anew, as {@link #plan} makes it
   * @param before the plan before
   * @param ect the record of a teacher on this course
   * @param day the day of the report; what is recorded for later days has not happened
   * @return the plan after, and what changed
   */
  public Replan replan(
      Course course,
      ProgrammePlan fresh,
      ProgrammePlan before,
      InductionRecord ect,
      LocalDate day) {
    requireNonNull(course, "course");
    requireNonNull(fresh, "fresh");
    requireNonNull(before, "before");
    requireNonNull(ect, "ect");
    requireNonNull(day, "day");
    Revision revision = new Revision(course, ect, before, fresh, day);
    Map<ModuleNumber, Week> studyWeeks = new StudyRevision(revision).revise();
    new CoachingRevision(revision, studyWeeks).revise();
    new TrainingRevision(revision).revise();
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
        school
            .calendar()
            .teachingWeeksFrom(school.calendar().firstTeachingDayFrom(first).orElse(first))
            .stream()
            .filter(week -> week.week().first().isBefore(first.plusYears(1)))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<TrainingEvent> events =
        programme.events(Audience.MENTOR).stream()
            .sorted(Comparator.comparingInt(event -> event.number()))
            .collect(ImmutableList.toImmutableList());
    for (int i = 0; i < events.size(); i++) {
      Activity training = new Activity.Training(events.get(i).id());
      Optional<LocalDate> date =
          Optional.ofNullable(school.dates().of(events.get(i).id()).ceiling(first));
      if (date.isPresent()) {
        layout.place(EventLayout.dated(school.calendar(), events.get(i).id(), date.orElseThrow()));
      } else if (year.isEmpty()) {
        layout.leaveOut(training, "No teaching week is known in the first year of mentoring.");
      } else {
        layout.place(
            training,
            year.get(i * year.size() / events.size()).week(),
            "Mentor training is spread evenly over the first year of mentoring.");
      }
    }
    return layout.plan();
  }
}
