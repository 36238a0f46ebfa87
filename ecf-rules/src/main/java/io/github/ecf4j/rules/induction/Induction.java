package io.github.ecf4j.rules.induction;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.ServiceRecord;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.coaching.StepGate;
import io.github.ecf4j.rules.coaching.StepVerdict;
import io.github.ecf4j.rules.entitlement.Mentee;
import io.github.ecf4j.rules.entitlement.MentorTimeCalculator;
import io.github.ecf4j.rules.entitlement.TimetableCalculator;
import io.github.ecf4j.rules.entitlement.TimetableShares;
import io.github.ecf4j.rules.entitlement.TimetabledWeek;
import io.github.ecf4j.rules.entitlement.TrainingHours;
import io.github.ecf4j.rules.entitlement.TrainingTime;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.period.ObservationPeriod;
import io.github.ecf4j.rules.period.ObservationPeriods;
import io.github.ecf4j.rules.period.ReportingPeriod;
import io.github.ecf4j.rules.period.ReportingPeriods;
import io.github.ecf4j.rules.planning.Course;
import io.github.ecf4j.rules.planning.DueDates;
import io.github.ecf4j.rules.planning.Feasibility;
import io.github.ecf4j.rules.planning.PlanLoad;
import io.github.ecf4j.rules.planning.ProgrammePlanner;
import io.github.ecf4j.rules.planning.Replan;
import io.github.ecf4j.rules.school.LoadLimits;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.service.Assessment;
import io.github.ecf4j.rules.service.AssessmentSchedule;
import io.github.ecf4j.rules.service.EstimatedEnd;
import io.github.ecf4j.rules.service.InductionClock;
import io.github.ecf4j.rules.service.InductionStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One early career teacher's induction at a school: everything that can be asked about a record
 * under the school's calendar, figures, readings, pace and provider's dates. It only calls the
 * calculators and keeps each answer, so that each is calculated once. Immutable, and safe for many
 * threads.
 *
 * <p>When does it end? {@link #end} says so by everything that is recorded, and how that was worked
 * out; {@link #years} has the same day, and that on which year 1 ends, without the working. {@link
 * #status} says what was known on a day: absence and decisions of later days are not in it. Where
 * the known terms end before the induction does, none of these has a day, and {@link #estimatedEnd}
 * has an estimate.
 *
 * <p>Laws: no answer depends on what was asked before, nor on other teachers; an answer of an
 * induction that shares its course is the answer of one that does not.
 */
public final class Induction {
  private final School school;
  private final InductionRecord record;
  private final Shared shared;

  private Induction(School school, InductionRecord record, Shared shared) {
    this.school = school;
    this.record = record;
    this.shared = shared;
  }

  /** What is the same for all records that count alike, each calculated when first asked for. */
  private static final class Shared {
    final InductionClock clock;
    final Supplier<Explained<InductionStatus>> asRecorded;
    final Supplier<Course> course;
    final Supplier<Explained<ProgrammePlan>> plan;
    final ConcurrentMap<LocalDate, Explained<InductionStatus>> statuses = new ConcurrentHashMap<>();

    Shared(School school, InductionRecord record) {
      this.clock = InductionClock.of(school);
      this.asRecorded = Suppliers.memoize(() -> clock.asRecorded(record));
      this.course = Suppliers.memoize(() -> Course.of(school, record, asRecorded.get()));
      this.plan = Suppliers.memoize(() -> ProgrammePlanner.of(school).plan(course.get()));
    }
  }

  /**
   * An induction.
   *
   * @param school the calendar, figures, readings and settings of the school
   * @param record the teacher's record
   * @return the induction
   */
  public static Induction of(School school, InductionRecord record) {
    requireNonNull(school, "school");
    requireNonNull(record, "record");
    return new Induction(school, record, new Shared(school, record));
  }

  /**
   * The induction of another record with the same course at the same school. It shares with this
   * one what is the same for both: status, cycles and plan.
   *
   * @param other a record of which the same counts, on the same programme
   * @return its induction
   * @throws io.github.ecf4j.model.check.InvalidValueException if the course of the records differs
   */
  public Induction withSameCourse(InductionRecord other) {
    requireNonNull(other, "other");
    Check.that(
        record.hasSameCourseAs(other), "other", other.ect(), "of the same course as", record.ect());
    return new Induction(school, other, shared);
  }

  /**
   * This induction with the mentor, the induction tutor and the timetable that are in force on a
   * day ({@link InductionRecord#inForceOn}). An audit of a day judges this one.
   *
   * @param day the day
   * @return the induction, which shares what is the same for both
   */
  public Induction inForceOn(LocalDate day) {
    InductionRecord then = record.inForceOn(day);
    return then == record ? this : withSameCourse(then);
  }

  /**
   * The inductions of a school's records. Inductions with the same course share the answers that
   * are the same for them.
   *
   * @param school the calendar, figures, readings and settings of the school
   * @param records the records of its teachers
   * @return an induction each, in the order of the records
   */
  public static ImmutableList<Induction> all(School school, Collection<InductionRecord> records) {
    requireNonNull(school, "school");
    Check.noNull("records", records);
    ListMultimap<ServiceRecord, Induction> known = ArrayListMultimap.create();
    ImmutableList.Builder<Induction> all = ImmutableList.builder();
    for (InductionRecord record : records) {
      Optional<Induction> alike =
          known.get(record.service()).stream()
              .filter(one -> one.record.hasSameCourseAs(record))
              .findFirst();
      Induction induction =
          alike.map(one -> one.withSameCourse(record)).orElseGet(() -> of(school, record));
      if (alike.isEmpty()) {
        known.put(record.service(), induction);
      }
      all.add(induction);
    }
    return all.build();
  }

  /**
   * The calendar, figures, readings and settings of the school.
   *
   * @return the school
   */
  public School school() {
    return school;
  }

  /**
   * The teacher's record.
   *
   * @return the record
   */
  public InductionRecord record() {
    return record;
  }

  /**
   * How far it has come.
   *
   * @param day the day of the answer, as for {@link InductionClock#status}
   * @return the status
   */
  public Explained<InductionStatus> status(LocalDate day) {
    return shared.statuses.computeIfAbsent(
        Days.nearest(requireNonNull(day, "day")), on -> shared.clock.status(record, on));
  }

  /**
   * The status by everything that is recorded, whatever the day.
   *
   * @return the status, as for {@link InductionClock#asRecorded}
   */
  public Explained<InductionStatus> asRecorded() {
    return shared.asRecorded.get();
  }

  /**
   * When it ends, by everything that is recorded.
   *
   * @return the day on which all is served, with how it was worked out; empty where the known terms
   *     or the posts do not reach it, and {@link Explained#notKnown} then says so
   */
  public Explained<Optional<LocalDate>> end() {
    return asRecorded().map(status -> status.years().projectedEnd());
  }

  /**
   * Its years, by everything that is recorded.
   *
   * @return where year 1 and induction end; {@link #asRecorded} has how it was worked out
   */
  public YearBoundary years() {
    return asRecorded().value().years();
  }

  /**
   * When it may end, where the known terms end before it does.
   *
   * @param day the day of the answer
   * @return an estimate, marked as one, as for {@link EstimatedEnd#of}; empty where the end is
   *     known or nothing can be said
   */
  public Explained<Optional<LocalDate>> estimatedEnd(LocalDate day) {
    return EstimatedEnd.of(school, record, status(day));
  }

  /**
   * Whether it is running on a day, as far as known: it has begun, and is not over by everything
   * that is recorded. Where its end is not known, since the known terms or the posts end before it,
   * it counts as running on every day from the start on; {@link #asRecorded} says so in {@link
   * Explained#notKnown}.
   *
   * @param day the day
   * @return whether it does
   */
  public boolean isRunning(LocalDate day) {
    LocalDate on = Days.nearest(requireNonNull(day, "day"));
    return !record.startedOn().isAfter(on) && !years().isOver(on);
  }

  /**
   * Its teaching weeks.
   *
   * @return the weeks in order, as for {@link Course#weeks}
   */
  public ImmutableList<TeachingWeek> weeks() {
    return shared.course.get().weeks();
  }

  /**
   * The teaching weeks after the last day of training on the programme's framework (GOV.UK, changes
   * for 2025, for the framework of 2019).
   *
   * @return the weeks in order, as far as the calendar is known; empty if the framework has no
   *     successor or serves to the end
   */
  public ImmutableList<TeachingWeek> weeksBeyondFramework() {
    return shared.course.get().weeksBeyondFramework();
  }

  /**
   * Its coaching cycles.
   *
   * @return the cycles in order, as for {@link Course#cycles}
   */
  public ImmutableList<CoachingCycle> cycles() {
    return shared.course.get().cycles();
  }

  /**
   * Its plan from the start to the projected end, whatever has happened.
   *
   * @return the plan, as for {@link ProgrammePlanner#plan}
   */
  public Explained<ProgrammePlan> plan() {
    return shared.plan.get();
  }

  /**
   * Its plan as of a day, after what has happened.
   *
   * @param day the day of the report
   * @return the plan after, and what changed, as for {@link ProgrammePlanner#replan}
   */
  public Replan replan(LocalDate day) {
    return replan(plan().value(), day);
  }

  /**
   * A plan of the caller's as of a day, after what has happened.
   *
   * @param before the plan before
   * @param day the day of the report
   * @return the plan after, and what changed, as for {@link ProgrammePlanner#replan}
   */
  public Replan replan(ProgrammePlan before, LocalDate day) {
    return ProgrammePlanner.of(school)
        .replan(shared.course.get(), plan().value(), before, record, day);
  }

  /**
   * May a step be set on a day, and if not, what is missing and when does it come? By what was
   * studied and attended, and by the plan as of the day, which each call makes again: for many
   * steps ask for the {@link #gate(ProgrammePlan, LocalDate) gate} once.
   *
   * @param basis what the step rests on, as in {@code step.basis()}; its modules are taken as those
   *     of the record's programme
   * @param day the day on which the step would be set
   * @return allowed, blocked or unknown, as for {@link StepGate}
   */
  public StepVerdict check(StepBasis basis, LocalDate day) {
    requireNonNull(basis, "basis");
    return gate(replan(day).plan(), day).check(basis, record.history().study(), day);
  }

  /**
   * The gate of its steps on a day. Where known terms do not cover each day of the induction until
   * then, nobody can say which weeks of a plan are over, and the gate goes by no plan.
   *
   * @param plan the plan by whose weeks a module without self-study is over: {@code
   *     replan(day).plan()}, or a caller's own
   * @param day the day until which it is asked
   * @return the gate, by what was attended
   */
  public StepGate gate(ProgrammePlan plan, LocalDate day) {
    requireNonNull(plan, "plan");
    requireNonNull(day, "day");
    return StepGate.of(
        school, record, status(day).value().areTermsKnown() ? plan : ProgrammePlan.none());
  }

  /**
   * Its reviews and assessments, as they are known on a day.
   *
   * @param day the day of the answer
   * @return the reviews and assessments, as for {@link AssessmentSchedule#of}
   */
  public Explained<ImmutableList<Assessment>> assessments(LocalDate day) {
    Explained<InductionStatus> status = status(day);
    return AssessmentSchedule.of(school, record, status.value()).explained().restingOn(status);
  }

  /**
   * Its reporting periods, as they stand on a day.
   *
   * @param day the day of the answer
   * @return the periods, as for {@link ReportingPeriods#of}
   */
  public Explained<ImmutableList<ReportingPeriod>> periods(LocalDate day) {
    return ReportingPeriods.of(school, record, status(day));
  }

  /**
   * The reporting period in which a day lies.
   *
   * @param day the day of the answer
   * @return the period as it stands on the day; empty outside induction, and where nothing more is
   *     due or the calendar does not reach so far
   */
  public Explained<Optional<ReportingPeriod>> period(LocalDate day) {
    LocalDate on = Days.nearest(requireNonNull(day, "day"));
    return periods(on).map(all -> all.stream().filter(one -> one.days().contains(on)).findFirst());
  }

  /**
   * The times in which the induction tutor is to observe, as they stand on a day.
   *
   * @param day the day of the answer
   * @return the times, as for {@link ObservationPeriods#of}
   */
  public Explained<ImmutableList<ObservationPeriod>> observations(LocalDate day) {
    return ObservationPeriods.of(school, record, status(day));
  }

  /**
   * The training events, of every kind but the programme induction, that are due by a day.
   *
   * @param day the day
   * @return the day on which each was due, as for {@link DueDates#dueBy}
   */
  public ImmutableMap<EventId, LocalDate> eventsDue(LocalDate day) {
    return DueDates.of(school.dates()).dueBy(day, record, years());
  }

  /**
   * The shares of the teacher's timetable on a day.
   *
   * @param day the day
   * @return the shares of a week, in minutes; empty outside induction, and where no timetable is
   *     recorded or no post is held
   */
  public Optional<Explained<TimetableShares>> timetable(LocalDate day) {
    LocalDate on = Days.nearest(requireNonNull(day, "day"));
    Explained<InductionStatus> status = status(on);
    boolean runs = !record.startedOn().isAfter(on) && !status.value().years().isOver(on);
    return record
        .timetableOn(on)
        .filter(timetable -> runs && record.service().fteOn(on).signum() > 0)
        .map(
            timetable ->
                TimetableCalculator.of(school, on)
                    .shares(
                        TimetabledWeek.of(timetable),
                        Exact.of(school.shareOfFullTime(record, on)),
                        status.value().year())
                    .restingOn(status));
  }

  /**
   * The mentor's protected time for this teacher on a day.
   *
   * @param day the day
   * @return minutes a week, on average; empty outside induction and where no post is held
   */
  public Optional<Explained<Exact>> mentorTime(LocalDate day) {
    return mentee(day)
        .map(
            mentee ->
                MentorTimeCalculator.of(school)
                    .minutesPerWeek(List.of(mentee), day)
                    .restingOn(asRecorded()));
  }

  /**
   * The teacher as a mentee on a day.
   *
   * @param day the day
   * @return full-time equivalent and year of induction; empty outside induction and where no post
   *     is held
   */
  public Optional<Mentee> mentee(LocalDate day) {
    LocalDate on = Days.nearest(requireNonNull(day, "day"));
    BigDecimal fte = record.service().fteOn(on);
    return isRunning(on) && fte.signum() > 0
        ? Optional.of(new Mentee(new Fte(fte), years().yearOn(on)))
        : Optional.empty();
  }

  /**
   * The time of the training that the teacher has done by a day.
   *
   * @param day the day
   * @return the time, as for {@link TrainingHours#done}
   */
  public Explained<TrainingTime> trainingDone(LocalDate day) {
    return TrainingHours.of(record.programme(), school).done(record, day);
  }

  /**
   * The time of the training that the teacher has still to do after a day.
   *
   * @param day the day
   * @return the time, as for {@link TrainingHours#left}
   */
  public Explained<TrainingTime> trainingLeft(LocalDate day) {
    return TrainingHours.of(record.programme(), school).left(record, day);
  }

  /**
   * The time that the plan needs.
   *
   * @param limits what the school can make room for
   * @return the load of each week and year
   */
  public PlanLoad load(LoadLimits limits) {
    return PlanLoad.of(school, plan().value(), record.programme(), years(), limits);
  }

  /**
   * Whether the plan fits the teacher's timetable and the school's release days.
   *
   * @param limits the school's release days
   * @return what does not fit; empty if no timetable is recorded
   */
  public Optional<Explained<Feasibility>> feasibility(LoadLimits limits) {
    return Feasibility.of(school, record, years(), plan().value(), limits)
        .map(answer -> answer.restingOn(plan()));
  }

  /** Prints whose induction it is. */
  @Override
  public String toString() {
    return "Induction of " + record.ect();
  }

  /** Whether the other is of the same record at the same school. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Induction that
        && school.equals(that.school)
        && record.equals(that.record);
  }

  @Override
  public int hashCode() {
    return Objects.hash(school, record);
  }
}
