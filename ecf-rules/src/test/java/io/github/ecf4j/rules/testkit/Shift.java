package io.github.ecf4j.rules.testkit;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.Closure;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.Observation;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.Extension;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.Reduction;
import io.github.ecf4j.model.induction.ServiceCredit;
import io.github.ecf4j.model.induction.ServiceRecord;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.rules.school.Pacing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The same, some days later; where they are no whole weeks, the school teaches and begins its weeks
 * on other days of the week.
 *
 * @param days how many; negative for earlier
 * @param years by how many academic years terms are later
 */
record Shift(int days, int years) {
  private static final int DAYS_A_WEEK = 7;
  private static final double WEEKS_A_YEAR = 365.2425 / DAYS_A_WEEK;

  static Shift ofWeeks(int weeks) {
    return new Shift(weeks * DAYS_A_WEEK, 0);
  }

  /** Whole years, as near as whole weeks come to them. */
  static Shift ofYears(int years) {
    return new Shift(DAYS_A_WEEK * (int) Math.round(years * WEEKS_A_YEAR), years);
  }

  Scenario of(Scenario scenario) {
    return new Scenario(
        scenario
            .school()
            .with(of(scenario.calendar()))
            .with(of(scenario.dates()))
            .with(of(scenario.pacing())),
        of(scenario.ect()),
        of(scenario.mentor()),
        of(scenario.day()));
  }

  private LocalDate of(LocalDate day) {
    return day.plusDays(days);
  }

  private Set<DayOfWeek> of(Set<DayOfWeek> weekdays) {
    return weekdays.stream().map(one -> one.plus(days)).collect(toImmutableSet());
  }

  private DateRange of(DateRange days) {
    return new DateRange(of(days.first()), of(days.last()));
  }

  private SchoolCalendar of(SchoolCalendar calendar) {
    return calendar
        .with(
            calendar.terms().stream().map(this::of).toList(),
            calendar.closures().stream()
                .map(closure -> new Closure(of(closure.days()), closure.reason(), closure.kind()))
                .toList())
        .weeksFrom(calendar.weekBeginsOn().plus(days))
        .teachingOn(of(calendar.teachesOn()));
  }

  private Term of(Term term) {
    return term.toBuilder()
        .academicYear(AcademicYear.of(term.academicYear().startsIn() + years))
        .days(of(term.days()))
        .halfTerm(term.halfTerm().map(this::of))
        .build();
  }

  Pacing of(Pacing pacing) {
    return pacing instanceof Pacing.Own own
        ? Pacing.own(Maps.transformValues(own.weeks(), week -> new Week(of(week.first()))))
        : pacing;
  }

  private EventDates of(EventDates dates) {
    return EventDates.of(Multimaps.transformValues(dates.dates(), day -> of(day)));
  }

  private StudyLog of(StudyLog study) {
    return StudyLog.of(Maps.transformValues(study.completions(), day -> of(day)));
  }

  private List<Attendance> of(List<Attendance> attendances) {
    return attendances.stream()
        .map(attendance -> new Attendance(attendance.event(), of(attendance.on())))
        .toList();
  }

  private Post of(Post post) {
    return post.toBuilder()
        .startsOn(of(post.startsOn()))
        .endsOn(post.endsOn().map(this::of))
        .worksOn(of(post.worksOn()))
        .build();
  }

  private InductionRecord of(InductionRecord ect) {
    return ect.toBuilder()
        .history(
            ect.history().toBuilder()
                .study(of(ect.history().study()))
                .sessions(ect.history().sessions().stream().map(this::of).toList())
                .build())
        .attendances(of(ect.attendances()))
        .reviews(
            ect.reviews().stream()
                .map(one -> one.toBuilder().heldOn(of(one.heldOn())).build())
                .toList())
        .changes(
            ect.changes().stream()
                .map(one -> one.toBuilder().from(of(one.from())).build())
                .toList())
        .service(of(ect.service()))
        .build();
  }

  private ServiceRecord of(ServiceRecord service) {
    return service.toBuilder()
        .startedOn(of(service.startedOn()))
        .posts(service.posts().stream().map(this::of).toList())
        .absences(service.absences().stream().map(this::of).toList())
        .credits(
            service.credits().stream()
                .map(one -> new ServiceCredit(of(one.decidedOn()), one.terms(), one.ground()))
                .toList())
        .extensions(
            service.extensions().stream()
                .map(one -> new Extension(of(one.decidedOn()), one.terms()))
                .toList())
        .reductions(
            service.reductions().stream()
                .map(one -> new Reduction(of(one.decidedOn()), one.termsRequired(), one.kind()))
                .toList())
        .build();
  }

  private Absence of(Absence absence) {
    return absence.toBuilder().days(of(absence.days())).build();
  }

  private Mentor of(Mentor mentor) {
    return mentor.toBuilder()
        .mentoringSince(mentor.mentoringSince().map(this::of))
        .attendances(of(mentor.attendances()))
        .study(mentor.study().map(this::of))
        .build();
  }

  private Observation of(Observation observation) {
    return observation.toBuilder().on(observation.on().map(this::of)).build();
  }

  private CoachingSession of(CoachingSession session) {
    return session.toBuilder()
        .heldOn(of(session.heldOn()))
        .observation(session.observation().map(this::of))
        .build();
  }
}
