package io.github.ecf4j.rules;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.CoachingPattern;
import io.github.ecf4j.model.programme.EventDates;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.audit.Rules;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.coaching.StepGate;
import io.github.ecf4j.rules.finding.Gaps;
import io.github.ecf4j.rules.finding.Judge;
import io.github.ecf4j.rules.finding.Judged;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.Weights;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.rule.cycle.CycleCase;
import io.github.ecf4j.rules.rule.event.EventCase;
import io.github.ecf4j.rules.rule.mentor.MentorCase;
import io.github.ecf4j.rules.rule.session.SessionCase;
import io.github.ecf4j.rules.rule.study.StudyCase;
import io.github.ecf4j.rules.rule.teacher.TeacherCase;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.Collection;

/** What the rules of one kind find, by themselves. */
public final class Audits {
  private Audits() {}

  private static <S extends Judged> Report judge(
      Class<S> judges, Weights weights, ImmutableList<S> cases) {
    return new Judge(weights).judge(Rules.standard().of(judges), cases).report();
  }

  public static Report sessions(
      StepGate gate, Weights weights, CoachingHistory history, YearBoundary years) {
    return judge(
        SessionCase.class, weights, SessionCase.all(gate, history, years, Days.LAST, Gaps.none()));
  }

  public static Report cycles(
      Weights weights,
      CoachingHistory history,
      ImmutableList<CoachingCycle> cycles,
      LocalDate day) {
    CoachingPattern pattern = Samples.programme(1).coaching();
    return judge(CycleCase.class, weights, CycleCase.all(pattern, history, cycles, day));
  }

  public static Report study(
      Programme programme, PersonId ect, StudyLog study, ProgrammePlan plan, LocalDate day) {
    return study(Weights.standard(), programme, ect, study, plan, day);
  }

  public static Report study(
      Weights weights,
      Programme programme,
      PersonId ect,
      StudyLog study,
      ProgrammePlan plan,
      LocalDate day) {
    return judge(
        StudyCase.class, weights, ImmutableList.of(StudyCase.of(ect, programme, study, plan, day)));
  }

  public static Report events(
      EventDates dates, Weights weights, InductionRecord ect, YearBoundary years, LocalDate day) {
    return judge(
        EventCase.class,
        weights,
        EventCase.all(ect, School.of(Samples.calendar(12, 12)).with(dates), years, day));
  }

  public static Report mentor(
      Programme programme,
      School school,
      Mentor mentor,
      Collection<Induction> ects,
      LocalDate day) {
    return mentor(programme, school, Weights.standard(), mentor, ects, day);
  }

  public static Report mentor(
      Programme programme,
      School school,
      Weights weights,
      Mentor mentor,
      Collection<Induction> ects,
      LocalDate day) {
    return judge(
        MentorCase.class,
        weights,
        ImmutableList.of(
            new MentorCase(
                mentor,
                ImmutableList.copyOf(ects),
                ImmutableList.of(programme),
                school.dates(),
                day)));
  }

  public static Report teacher(School school, InductionRecord ect, LocalDate day) {
    return teacher(school, Weights.standard(), ect, day);
  }

  public static Report teacher(School school, Weights weights, InductionRecord ect, LocalDate day) {
    return judge(
        TeacherCase.class,
        weights,
        ImmutableList.of(new TeacherCase(Induction.of(school, ect), day)));
  }
}
