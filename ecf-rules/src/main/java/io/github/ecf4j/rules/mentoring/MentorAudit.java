package io.github.ecf4j.rules.mentoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.entitlement.Mentee;
import io.github.ecf4j.rules.entitlement.MentorTime;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.RuleSettings;
import io.github.ecf4j.rules.finding.Subject;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules about mentors: MENTOR-TIME, MENTOR-TRAINING and MENTOR-STUDY belong to the mentor,
 * MENTOR-NOT-ASSESSOR to the teacher (orientation, section 2 and section 3; statutory guidance
 * 2024, 2.45 and 2.55).
 *
 * <p>What is not recorded raises nothing: protected time, since when somebody has mentored, what a
 * mentor has read.
 *
 * <p>Laws: more protected time, more training and more reading never make a rule find more; a
 * mentor without teachers has no finding of MENTOR-TIME.
 */
public final class MentorAudit {

  private final Programme programme;
  private final RuleSettings settings;
  private final EventDates dates;

  private MentorAudit(Programme programme, School school, RuleSettings settings) {
    this.programme = programme;
    this.settings = settings;
    this.dates = school.dates();
  }

  /**
   * An audit.
   *
   * @param programme the programme whose mentor training is due
   * @param school when the provider holds each event; how much time a mentor is due is read as the
   *     school of each induction reads it
   * @param settings the weights of rules
   * @return the audit
   */
  public static MentorAudit of(Programme programme, School school, RuleSettings settings) {
    requireNonNull(programme, "programme");
    requireNonNull(school, "school");
    requireNonNull(settings, "settings");
    return new MentorAudit(programme, school, settings);
  }

  /**
   * Judges a mentor.
   *
   * @param mentor the mentor
   * @param ects inductions of teachers, at least of those whom the mentor mentors or has met
   * @param day the day of the report; what happened later is not judged
   * @return all findings
   */
  public Report audit(Mentor mentor, Collection<Induction> ects, LocalDate day) {
    requireNonNull(mentor, "mentor");
    Check.noNull("ects", ects);
    requireNonNull(day, "day");
    LocalDate on = Days.nearest(day);
    List<Finding> findings = new ArrayList<>();
    judgeTime(mentor, ects, on).ifPresent(reason -> add(findings, mentor, on, reason));
    mentor
        .mentoringSince()
        .filter(since -> !since.plusYears(1).isAfter(on))
        .map(since -> new DateRange(since, since.plusYears(1)))
        .ifPresent(
            firstYear ->
                judgeTraining(mentor, firstYear)
                    .forEach(reason -> add(findings, mentor, firstYear.last(), reason)));
    mentor.study().ifPresent(study -> judgeStudy(findings, mentor, study, ects, on));
    return Report.of(findings);
  }

  private Optional<MentorReason> judgeTime(
      Mentor mentor, Collection<Induction> ects, LocalDate day) {
    if (mentor.protectedMinutesPerWeek().isEmpty()) {
      return Optional.empty();
    }
    int minutes = mentor.protectedMinutesPerWeek().getAsInt();
    List<Exact> times =
        ects.stream()
            .filter(ect -> ect.record().mentor().equals(Optional.of(mentor.id())))
            .filter(ect -> ect.isRunning(day))
            .map(ect -> timeFor(ect, day))
            .toList();
    Exact needed = times.stream().reduce(Exact.zero(), Exact::plus);
    return Exact.of(minutes).reaches(needed)
        ? Optional.empty()
        : Optional.of(
            new MentorReason.TooLittleTime(minutes, times.size(), (int) needed.ceiling()));
  }

  /** Who is in no post that day is mentored still, nobody knows for what share of full time. */
  private static Exact timeFor(Induction ect, LocalDate day) {
    Mentee mentee =
        ect.mentee(day).orElseGet(() -> new Mentee(Fte.fullTime(), ect.years().yearOn(day)));
    return MentorTime.of(ect.school()).minutesPerWeek(List.of(mentee), day).value();
  }

  private List<MentorReason> judgeTraining(Mentor mentor, DateRange firstYear) {
    Set<EventId> attended =
        mentor.attendances().stream()
            .filter(attendance -> !attendance.on().isAfter(firstYear.last()))
            .filter(attendance -> isHeld(attendance, firstYear))
            .map(Attendance::event)
            .collect(Collectors.toSet());
    List<MentorReason> reasons = new ArrayList<>();
    for (MentorReason.TrainingKind kind : MentorReason.TrainingKind.values()) {
      List<EventId> expected =
          programme.events(Audience.MENTOR).stream()
              .filter(event -> kindOf(event).equals(Optional.of(kind)))
              .map(TrainingEvent::id)
              .toList();
      int done = (int) expected.stream().filter(attended::contains).count();
      if (done < expected.size()) {
        reasons.add(
            new MentorReason.TrainingIncomplete(
                kind, done, expected.size(), notHeld(mentor, expected, attended, firstYear)));
      }
    }
    return reasons;
  }

  /** Whether the provider may have held the event then; training may come before mentoring. */
  private boolean isHeld(Attendance attendance, DateRange firstYear) {
    return dates.dates().containsEntry(attendance.event(), attendance.on())
        || !firstYear.contains(attendance.on())
        || dates.dates().get(attendance.event()).stream().noneMatch(firstYear::contains);
  }

  /** The attendances on days on which the provider does not hold the event, in order. */
  private ImmutableList<Attendance> notHeld(
      Mentor mentor, List<EventId> expected, Set<EventId> attended, DateRange firstYear) {
    return mentor.attendances().stream()
        .filter(one -> expected.contains(one.event()) && !attended.contains(one.event()))
        .filter(one -> !one.on().isAfter(firstYear.last()))
        .distinct()
        .sorted(Comparator.comparing(Attendance::on).thenComparing(one -> one.event().value()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<MentorReason.TrainingKind> kindOf(TrainingEvent event) {
    return event.fold(
        conference -> Optional.of(MentorReason.TrainingKind.CONFERENCE),
        clinic -> Optional.of(MentorReason.TrainingKind.CLINIC),
        coachingOnCoaching -> Optional.of(MentorReason.TrainingKind.COACHING_ON_COACHING),
        induction -> Optional.empty());
  }

  private void judgeStudy(
      List<Finding> findings,
      Mentor mentor,
      StudyLog study,
      Collection<Induction> ects,
      LocalDate day) {
    for (Induction ect : ects) {
      for (CoachingSession session : ect.record().history().sessions()) {
        if (session.isCoaching()
            && session.mentor().equals(mentor.id())
            && !session.heldOn().isAfter(day)) {
          session
              .step()
              .ifPresent(
                  step -> {
                    ModuleSet unread =
                        step.basis().modules().minus(study.studiedBy(session.heldOn()));
                    if (!unread.isEmpty()) {
                      add(
                          findings,
                          mentor,
                          session.heldOn(),
                          new MentorReason.NotRead(ect.record().ect(), step.label(), unread));
                    }
                  });
        }
      }
    }
  }

  private void add(List<Finding> findings, Mentor mentor, LocalDate on, MentorReason reason) {
    findings.add(Finding.of(settings.weightOf(reason), on, Subject.mentor(mentor.id()), reason));
  }

  /**
   * Judges who mentors a teacher.
   *
   * @param ect the teacher's record
   * @return a finding if the mentor is also the induction tutor
   */
  public Report auditRoles(InductionRecord ect) {
    requireNonNull(ect, "ect");
    return ect.mentor()
        .filter(mentor -> ect.inductionTutor().equals(Optional.of(mentor)))
        .map(mentor -> new MentorReason.SamePerson(mentor, ect.samePersonReason().orElse("")))
        .map(
            reason ->
                Report.of(
                    List.of(
                        Finding.of(
                            settings.weightOf(reason),
                            ect.startedOn(),
                            Subject.ect(ect.ect()),
                            reason))))
        .orElseGet(Report::none);
  }
}
