package io.github.ecf4j.examples.schoolreport.audit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.examples.schoolreport.input.SchoolFolder;
import io.github.ecf4j.model.coaching.DevelopmentArea;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.rules.audit.ProgrammeAudit;
import io.github.ecf4j.rules.coaching.CoachingCycles;
import io.github.ecf4j.rules.coaching.StepGate;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.Subject;
import io.github.ecf4j.rules.induction.InductionClock;
import io.github.ecf4j.rules.induction.YearBoundary;
import io.github.ecf4j.rules.planning.ProgrammePlanner;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Asks the library about each teacher and mentor of a school. */
final class Auditor {
  private final SchoolFolder folder;
  private final LocalDate reportDay;
  private final ProgrammePlanner planner;
  private final ProgrammeAudit audit;
  private final Report ofMentors;

  Auditor(SchoolFolder folder, LocalDate reportDay) {
    this.folder = folder;
    this.reportDay = reportDay;
    this.planner = ProgrammePlanner.of(folder.calendar()).withDates(folder.eventDates());
    this.audit = ProgrammeAudit.of(folder.calendar()).withDates(folder.eventDates());
    this.ofMentors =
        audit.ofMentors(folder.mentors(), folder.ects(), EcfCurriculum.ambition(), reportDay);
  }

  EctAudit audit(InductionRecord ect) {
    ProgrammePlan plan = planner.plan(ect).value();
    YearBoundary years = InductionClock.of(folder.calendar()).boundary(ect);
    StudyLog study = ect.history().study();
    return EctAudit.builder()
        .ect(ect)
        .completed(study.studiedBy(reportDay))
        .openForSteps(StepGate.of(ect.programme()).openModules(study, reportDay))
        .openAreas(openAreas(study))
        .year(
            ect.startedOn().isAfter(reportDay)
                ? Optional.empty()
                : Optional.of(years.yearOn(reportDay)))
        .plan(plan)
        .replan(planner.replan(plan, ect, reportDay))
        .cycles(CoachingCycles.of(ect, years, folder.calendar(), CoachingCycles.Rhythm.SAME))
        .report(audit.ofEct(ect, plan, reportDay))
        .build();
  }

  private ImmutableList<DevelopmentArea> openAreas(StudyLog study) {
    Comparator<Map.Entry<ModuleNumber, LocalDate>> oldestFirst =
        Map.Entry.<ModuleNumber, LocalDate>comparingByValue()
            .thenComparing(Map.Entry.comparingByKey());
    return study.completions().entrySet().stream()
        .filter(completion -> !completion.getValue().isAfter(reportDay))
        .sorted(oldestFirst.reversed())
        .flatMap(completion -> EcfCurriculum.stepBank().areasOf(completion.getKey()).stream())
        .collect(toImmutableList());
  }

  MentorReport audit(Mentor mentor) {
    ImmutableList<InductionRecord> ects =
        folder.ects().stream()
            .filter(ect -> ect.mentor().equals(Optional.of(mentor.id())))
            .collect(toImmutableList());
    ProgrammePlan plan =
        mentor
            .mentoringSince()
            .or(() -> ects.stream().map(InductionRecord::startedOn).min(Comparator.naturalOrder()))
            .map(from -> planner.planMentor(EcfCurriculum.ambition(), from))
            .orElseGet(ProgrammePlan::none);
    return new MentorReport(
        mentor,
        ects.stream().map(InductionRecord::ect).collect(toImmutableList()),
        plan,
        ofMentors.filter(finding -> finding.subject().equals(Subject.mentor(mentor.id()))));
  }
}
