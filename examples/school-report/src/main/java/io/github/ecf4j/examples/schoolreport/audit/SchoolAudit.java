package io.github.ecf4j.examples.schoolreport.audit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.examples.schoolreport.input.EctRecord;
import io.github.ecf4j.examples.schoolreport.input.SchoolFolder;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.coaching.DevelopmentArea;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ProgrammePlan;
import io.github.ecf4j.rules.coaching.CoachingAudit;
import io.github.ecf4j.rules.coaching.StepGate;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.RuleSettings;
import io.github.ecf4j.rules.induction.YearBoundary;
import io.github.ecf4j.rules.induction.YearOfInduction;
import io.github.ecf4j.rules.planning.PublishedLayout;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the rules say of a school on the day of the report.
 *
 * @param folder the school's records
 * @param reportDay the day
 * @param ects one for each teacher, by id
 * @param report the findings of all teachers
 */
public record SchoolAudit(
    SchoolFolder folder, LocalDate reportDay, ImmutableList<EctAudit> ects, Report report) {

  /** Audits every teacher of a school. */
  public static SchoolAudit of(SchoolFolder folder, LocalDate reportDay) {
    ImmutableList<EctAudit> ects =
        folder.ects().stream()
            .map(ect -> audit(ect, folder.calendar(), reportDay))
            .collect(toImmutableList());
    List<Finding> findings =
        ects.stream().flatMap(ect -> ect.report().findings().stream()).toList();
    return new SchoolAudit(folder, reportDay, ects, Report.of(findings));
  }

  private static EctAudit audit(EctRecord ect, SchoolCalendar calendar, LocalDate reportDay) {
    ProgrammePlan plan =
        PublishedLayout.of(ect.programme(), calendar, ect.inductionStartedOn()).value();
    StepGate gate = StepGate.of(ect.programme()).withPlan(plan);
    YearBoundary years =
        YearOfInduction.boundary(ect.inductionStartedOn(), ect.posts(), calendar).value();
    return EctAudit.builder()
        .ect(ect)
        .completed(ect.history().study().studiedBy(reportDay))
        .openForSteps(gate.openModules(ect.history().study(), reportDay))
        .openAreas(openAreas(ect.history().study(), reportDay))
        .year(
            ect.inductionStartedOn().isAfter(reportDay)
                ? Optional.empty()
                : Optional.of(years.yearOn(reportDay)))
        .plan(plan)
        .report(CoachingAudit.of(gate, RuleSettings.standard()).audit(ect.history(), years))
        .build();
  }

  private static ImmutableList<DevelopmentArea> openAreas(StudyLog study, LocalDate reportDay) {
    Comparator<Map.Entry<ModuleNumber, LocalDate>> oldestFirst =
        Map.Entry.<ModuleNumber, LocalDate>comparingByValue()
            .thenComparing(Map.Entry.comparingByKey());
    return study.completions().entrySet().stream()
        .filter(completion -> !completion.getValue().isAfter(reportDay))
        .sorted(oldestFirst.reversed())
        .flatMap(completion -> EcfCurriculum.stepBank().areasOf(completion.getKey()).stream())
        .collect(toImmutableList());
  }
}
