package io.github.ecf4j.rules.testkit;

import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.ecf4j.model.calendar.Closure;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.coaching.CoachingHistory;
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
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.rules.school.Pacing;
import java.time.LocalDate;
import java.util.List;

/**
 * The same, some weeks later.
 *
 * @param weeks how many; negative for earlier
 */
record Shift(int weeks) {
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
    return day.plusWeeks(weeks);
  }

  private DateRange of(DateRange days) {
    return new DateRange(of(days.first()), of(days.last()));
  }

  private SchoolCalendar of(SchoolCalendar calendar) {
    return SchoolCalendar.of(
        calendar.terms().stream().map(this::of).toList(),
        calendar.closures().stream()
            .map(closure -> new Closure(of(closure.days()), closure.reason()))
            .toList());
  }

  private Term of(Term term) {
    return Term.builder()
        .academicYear(term.academicYear())
        .season(term.season())
        .days(of(term.days()))
        .halfTerm(term.halfTerm().map(this::of))
        .build();
  }

  private Pacing of(Pacing pacing) {
    return pacing instanceof Pacing.Own own
        ? Pacing.own(Maps.transformValues(own.weeks(), day -> of(day)))
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
    return Post.builder()
        .school(post.school())
        .startsOn(of(post.startsOn()))
        .endsOn(post.endsOn().map(this::of))
        .fte(post.fte())
        .build();
  }

  private InductionRecord of(InductionRecord ect) {
    return InductionRecord.builder()
        .history(
            CoachingHistory.builder()
                .ect(ect.ect())
                .study(of(ect.history().study()))
                .addAllSessions(ect.history().sessions().stream().map(this::of).toList())
                .build())
        .programme(ect.programme())
        .timetable(ect.timetable())
        .mentor(ect.mentor())
        .inductionTutor(ect.inductionTutor())
        .samePersonReason(ect.samePersonReason())
        .addAllAttendances(of(ect.attendances()))
        .startedOn(of(ect.startedOn()))
        .addAllPosts(ect.service().posts().stream().map(this::of).toList())
        .addAllAbsences(ect.service().absences().stream().map(this::of).toList())
        .addAllCredits(
            ect.service().credits().stream()
                .map(one -> new ServiceCredit(of(one.decidedOn()), one.terms(), one.ground()))
                .toList())
        .addAllExtensions(
            ect.service().extensions().stream()
                .map(one -> new Extension(of(one.decidedOn()), one.terms()))
                .toList())
        .addAllReductions(
            ect.service().reductions().stream()
                .map(one -> new Reduction(of(one.decidedOn()), one.termsRequired(), one.kind()))
                .toList())
        .build();
  }

  private Absence of(Absence absence) {
    return Absence.builder()
        .days(of(absence.days()))
        .reason(absence.reason())
        .contractedDays(absence.contractedDays())
        .isExtensionAsked(absence.isExtensionAsked())
        .build();
  }

  private Mentor of(Mentor mentor) {
    return Mentor.builder()
        .id(mentor.id())
        .protectedMinutesPerWeek(mentor.protectedMinutesPerWeek())
        .mentoringSince(mentor.mentoringSince().map(this::of))
        .addAllAttendances(of(mentor.attendances()))
        .study(mentor.study().map(this::of))
        .build();
  }

  private Observation of(Observation observation) {
    return Observation.builder()
        .on(observation.on().map(this::of))
        .minutes(observation.minutes())
        .mode(observation.mode())
        .build();
  }

  private CoachingSession of(CoachingSession session) {
    return CoachingSession.builder()
        .heldOn(of(session.heldOn()))
        .mentor(session.mentor())
        .observation(session.observation().map(this::of))
        .coachingMinutes(session.coachingMinutes())
        .otherMinutes(session.otherMinutes())
        .timeGiven(session.timeGiven())
        .step(session.step())
        .criteriaMet(session.criteriaMet())
        .praised(session.praised())
        .shared(session.shared())
        .modelled(session.modelled())
        .practiceRounds(session.practiceRounds())
        .pastoralBy(session.pastoralBy())
        .build();
  }
}
