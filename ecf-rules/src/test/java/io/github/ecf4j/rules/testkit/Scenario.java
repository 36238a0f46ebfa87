package io.github.ecf4j.rules.testkit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.exchange.Lookup;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.rules.audit.Audit;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.school.Pacing;
import io.github.ecf4j.rules.school.School;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One teacher with a mentor at one school, and what has happened by and by: all that planner and
 * audit ask for. A scenario prints itself as Java that builds it again.
 *
 * <p>To test a scheduler, let it make a plan of the parts, have the plan carried out, and ask for
 * the report: {@code scenario.carryingOut(plan).atTheEnd().reportAgainst(plan)}.
 *
 * @param school the school's calendar, figures, readings, pace and the provider's dates
 * @param ect the teacher's record; it may hold what is dated after the day of the report
 * @param mentor the teacher's mentor
 * @param day the day of the report
 */
public record Scenario(School school, InductionRecord ect, Mentor mentor, LocalDate day) {
  /** The rules about what happened for which a plan is responsible. */
  private static final ImmutableSet<RuleId> OF_PLANS =
      Stream.of("COACHING-CADENCE", "STUDY-CADENCE", "STUDY-ORDER", "TRAINING-ATTENDED")
          .map(RuleId::of)
          .collect(ImmutableSet.toImmutableSet());

  /** What makes a scenario one to be careful with. Collect these to see that they occur. */
  public enum Trait {
    /** Induction starts within a term. */
    MID_TERM_START,
    /** A post is below full time. */
    PART_TIME,
    /** A post is of a tenth of full time. */
    TENTH_OF_FULL_TIME,
    /** There are at least two posts. */
    SEVERAL_POSTS,
    /** On a teaching day of the induction the teacher is in no post. */
    GAP,
    /** On a teaching day of the induction the teacher is absent. */
    LEAVE,
    /** A term has a single teaching week. */
    ONE_WEEK_TERM,
    /** The calendar has a single teaching day. */
    ONE_TEACHING_DAY,
    /** A provider's date falls on a day without teaching. */
    DATE_ON_CLOSED_DAY,
    /** The teacher has studied nothing. */
    NEVER_STUDIES
  }

  /**
   * A scenario.
   *
   * @param school the calendar, figures, readings and settings of the school
   * @param ect the teacher's record; it may hold what is dated after the day of the report
   * @param mentor the teacher's mentor
   * @param day the day of the report
   */
  public Scenario {
    requireNonNull(school, "school");
    requireNonNull(ect, "ect");
    requireNonNull(mentor, "mentor");
    requireNonNull(day, "day");
  }

  /**
   * The school's calendar.
   *
   * @return the calendar
   */
  public SchoolCalendar calendar() {
    return school.calendar();
  }

  /**
   * When the provider holds training events.
   *
   * @return the dates
   */
  public EventDates dates() {
    return school.dates();
  }

  /**
   * How fast modules are studied.
   *
   * @return the pace
   */
  public Pacing pacing() {
    return school.pacing();
  }

  /**
   * The teacher's induction at the school.
   *
   * @return the induction
   */
  public Induction induction() {
    return Induction.of(school, ect);
  }

  /**
   * Finds the teacher's programme, to read documents of this scenario again. Programmes that differ
   * between scenarios may have the same id, so one lookup does not serve several scenarios.
   *
   * @return finds it by its id, and no other
   */
  public Lookup lookup() {
    return id -> Optional.of(ect.programme()).filter(one -> one.id().equals(id));
  }

  /**
   * The library's plan for the teacher.
   *
   * @return the plan
   */
  public ProgrammePlan plan() {
    return induction().plan().value();
  }

  /**
   * The audit of the school.
   *
   * @return the audit
   */
  public Audit audit() {
    return Audit.of(school);
  }

  /**
   * All findings on the day of the report, the teacher's and the mentor's.
   *
   * @return the report, against the library's own plan
   */
  public Report report() {
    return reportAgainst(plan());
  }

  /**
   * All findings on the day of the report, the teacher's and the mentor's.
   *
   * @param plan the plan that the teacher's study is held against
   * @return the report
   */
  public Report reportAgainst(ProgrammePlan plan) {
    requireNonNull(plan, "plan");
    Induction induction = induction();
    return audit()
        .ofEct(induction, plan, day)
        .and(audit().ofMentors(List.of(mentor), List.of(induction), ect.programme(), day));
  }

  /**
   * This scenario if all has gone by the library's plan.
   *
   * @return the same but for what happened
   */
  public Scenario carriedOut() {
    return carryingOut(plan());
  }

  /**
   * This scenario if all has gone by a plan, to its end, whatever the day of the report.
   *
   * <p>A module is completed on the first day of its week on which the teacher is in school, or on
   * its first teaching day if there is none; a coaching session is held on the last, or not at all;
   * nothing happens before the start of induction where it can be later in the week. An event is
   * attended like study, but not at all in a week in which the teacher is away; one that is due on
   * a provider's date, on its day or on a date in its week, and if the provider holds it on
   * neither, not at all. A revisit, a review and an assessment leave no record. Every session is
   * held as the programme wants it and sets a new step on the module studied last, if that has
   * steps and else on the last one before it that has; where none has, it is for contracting. The
   * mentor has an hour a week, has read all modules, and attends the mentors' events, as far as the
   * calendar has weeks for them.
   *
   * @param plan the plan, regardless of who made it
   * @return the same but for what happened
   */
  public Scenario carryingOut(ProgrammePlan plan) {
    requireNonNull(plan, "plan");
    return Diary.of(this, plan, Conduct.PERFECT).happens();
  }

  /**
   * What is wrong with a plan: what the rules about plans find in it, and what those about study,
   * coaching and training find once it is carried out to the letter. What the pace of the school
   * asks for itself, as two modules in a week, is not wrong.
   *
   * @param plan the plan, regardless of who made it
   * @return the findings, each of which says in a sentence what is wrong; none of a plan that keeps
   *     the rules
   */
  public ImmutableList<Finding> faultsOf(ProgrammePlan plan) {
    requireNonNull(plan, "plan");
    Stream<Finding> inPlan =
        audit().ofPlan(ect, plan).findings().stream()
            .filter(one -> one.weight() != Weight.FLEX || !one.justification().weighsLess());
    Stream<Finding> carriedOut =
        carryingOut(plan).atTheEnd().reportAgainst(plan).findings().stream()
            .filter(one -> OF_PLANS.contains(one.rule()));
    return Stream.concat(inPlan, carriedOut).collect(ImmutableList.toImmutableList());
  }

  /**
   * What is wrong with a plan of the mentor's own training.
   *
   * @param plan the plan, regardless of who made it; mentoring begins with induction
   * @return the findings, each of which says in a sentence what is wrong; none of a plan that keeps
   *     the rules
   */
  public ImmutableList<Finding> faultsOfMentorPlan(ProgrammePlan plan) {
    requireNonNull(plan, "plan");
    Mentor since = Mentor.builder().id(mentor.id()).mentoringSince(ect.startedOn()).build();
    return audit().ofMentorPlan(since, ect.programme(), plan).findings().asList();
  }

  /**
   * What a plan forgets: modules, the teacher's events, and coaching of cycles that are not
   * excused, at the scenario's pace; not reviews, assessments and revisits. The report cannot say
   * so, since it holds study against the plan; {@link #faultsOf} says it where there is room for
   * what is missing, this method wherever it is not even listed as unplaced.
   *
   * @param plan the plan, regardless of who made it
   * @return what the plan neither places nor lists as unplaced, in order
   */
  public ImmutableList<Activity> omissionsOf(ProgrammePlan plan) {
    requireNonNull(plan, "plan");
    Stream<Activity> due =
        Stream.of(
                ect.programme().modules().stream()
                    .map(module -> new Activity.Study(module.number())),
                induction().cycles().stream()
                    .filter(cycle -> !cycle.isExcused())
                    .map(CoachingCycle::coaching),
                ect.programme().events().stream()
                    .filter(event -> event.audience() == Audience.ECT)
                    .map(event -> new Activity.Training(event.id())))
            .flatMap(activities -> activities);
    return due.filter(
            activity ->
                plan.item(activity).isEmpty()
                    && plan.unplaced().stream().noneMatch(one -> one.activity().equals(activity)))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * This scenario with other things having happened.
   *
   * @param study what the teacher studied
   * @param sessions the entries in the record of meetings
   * @param attendances the training events that the teacher attended
   * @return the same but for these
   */
  public Scenario having(
      StudyLog study,
      Collection<? extends CoachingSession> sessions,
      Collection<Attendance> attendances) {
    Check.noNull("sessions", sessions);
    Check.noNull("attendances", attendances);
    CoachingHistory history =
        CoachingHistory.builder().ect(ect.ect()).study(study).addAllSessions(sessions).build();
    return withEct(Inductions.with(ect, ect.inductionTutor(), history, attendances));
  }

  /**
   * This scenario with another calendar.
   *
   * @param other the calendar
   * @return the same but for it
   */
  public Scenario withCalendar(SchoolCalendar other) {
    requireNonNull(other, "other");
    return new Scenario(school.with(other), ect, mentor, day);
  }

  /**
   * This scenario with another record of the teacher.
   *
   * @param other the record
   * @return the same but for it
   */
  public Scenario withEct(InductionRecord other) {
    requireNonNull(other, "other");
    return new Scenario(school, other, mentor, day);
  }

  /**
   * This scenario with another mentor.
   *
   * @param other the mentor
   * @return the same but for the mentor
   */
  public Scenario withMentor(Mentor other) {
    requireNonNull(other, "other");
    return new Scenario(school, ect, other, day);
  }

  /**
   * This scenario with other dates of events.
   *
   * @param others the dates
   * @return the same but for these
   */
  public Scenario withDates(EventDates others) {
    requireNonNull(others, "others");
    return new Scenario(school.with(others), ect, mentor, day);
  }

  /**
   * This scenario at another pace.
   *
   * @param other the pace
   * @return the same but for it
   */
  public Scenario withPacing(Pacing other) {
    requireNonNull(other, "other");
    return new Scenario(school.with(other), ect, mentor, day);
  }

  /**
   * This scenario on another day.
   *
   * @param other the day of the report
   * @return the same but for it
   */
  public Scenario on(LocalDate other) {
    requireNonNull(other, "other");
    return new Scenario(school, ect, mentor, other);
  }

  /**
   * This scenario on a Sunday by which everything in it is over: terms, dates, records, and the
   * first year of mentoring.
   *
   * @return the same but for the day
   */
  public Scenario atTheEnd() {
    Stream<LocalDate> terms = calendar().terms().stream().map(Term::days).map(DateRange::last);
    Stream<LocalDate> sessions = ect.history().sessions().stream().map(CoachingSession::heldOn);
    Stream<LocalDate> attended =
        Stream.concat(ect.attendances().stream(), mentor.attendances().stream())
            .map(Attendance::on);
    LocalDate last =
        Stream.of(
                terms,
                sessions,
                attended,
                ect.history().study().completions().values().stream(),
                dates().dates().values().stream(),
                mentor.mentoringSince().stream().map(since -> since.plusYears(1)))
            .flatMap(days -> days)
            .reduce(ect.startedOn(), (one, other) -> one.isAfter(other) ? one : other);
    return on(last.with(TemporalAdjusters.next(DayOfWeek.SUNDAY)));
  }

  /**
   * This scenario some weeks later: calendar, dates, records and the day of the report.
   *
   * @param weeks how many weeks; negative for earlier
   * @return the same but for the time; terms keep their academic year
   * @throws io.github.ecf4j.model.check.InvalidValueException if a term leaves its academic year;
   *     with calendars of {@link Calendars#any} none does from 4 weeks earlier to 5 weeks later
   */
  public Scenario later(int weeks) {
    return Shift.ofWeeks(weeks).of(this);
  }

  /**
   * This scenario some days later, at a school that teaches, and begins its weeks, so many days of
   * the week later.
   *
   * @param days how many days; negative for earlier
   * @return the same but for the time; terms keep their academic year
   * @throws io.github.ecf4j.model.check.InvalidValueException if a term leaves its academic year
   */
  public Scenario laterByDays(int days) {
    return new Shift(days, 0).of(this);
  }

  /**
   * This scenario some years later, by the number of whole weeks that comes nearest: calendar with
   * its academic years, dates, records and the day of the report.
   *
   * @param years how many years; negative for earlier
   * @return the same but for the time; each day is of the same weekday, and at most five days
   *     before or after the same date
   * @throws io.github.ecf4j.model.check.InvalidValueException if a term leaves its academic year,
   *     or induction begins before the first day of the law that is known
   */
  public Scenario laterByYears(int years) {
    return Shift.ofYears(years).of(this);
  }

  Scenario withTutor(Optional<PersonId> tutor) {
    return withEct(Inductions.with(ect, tutor, ect.history(), ect.attendances()));
  }

  /**
   * Which traits this scenario has.
   *
   * @return the traits, in their order
   */
  public ImmutableSet<Trait> traits() {
    Set<LocalDate> teaching = calendar().teachingDays().tailSet(ect.startedOn(), true);
    Set<Trait> traits = EnumSet.noneOf(Trait.class);
    add(traits, Trait.MID_TERM_START, Calendars.isMidTerm(ect.startedOn(), calendar()));
    add(traits, Trait.PART_TIME, hasPostBelow("1"));
    add(traits, Trait.TENTH_OF_FULL_TIME, hasPostBelow("0.11"));
    add(traits, Trait.SEVERAL_POSTS, ect.service().posts().size() > 1);
    add(traits, Trait.GAP, teaching.stream().anyMatch(on -> ect.service().fteOn(on).signum() == 0));
    add(traits, Trait.LEAVE, teaching.stream().anyMatch(ect.service()::isAbsentOn));
    add(
        traits,
        Trait.ONE_WEEK_TERM,
        calendar().terms().stream().anyMatch(term -> Calendars.isOneWeek(term, calendar())));
    add(traits, Trait.ONE_TEACHING_DAY, calendar().teachingDays().size() == 1);
    add(
        traits,
        Trait.DATE_ON_CLOSED_DAY,
        !calendar().teachingDays().containsAll(dates().dates().values()));
    add(traits, Trait.NEVER_STUDIES, ect.history().study().studied().isEmpty());
    return Sets.immutableEnumSet(traits);
  }

  private static void add(Set<Trait> traits, Trait trait, boolean holds) {
    if (holds) {
      traits.add(trait);
    }
  }

  private boolean hasPostBelow(String fte) {
    return ect.service().posts().stream()
        .map(Post::fte)
        .anyMatch(share -> share.value().compareTo(new BigDecimal(fte)) < 0);
  }

  /**
   * Prints Java that builds this scenario again, where the types of the library are imported. A
   * programme that was given to {@link Scenarios#realistic(Programme...)} is named alone.
   */
  @Override
  public String toString() {
    return JavaText.of(this);
  }
}
