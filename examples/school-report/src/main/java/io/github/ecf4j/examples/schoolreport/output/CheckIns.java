package io.github.ecf4j.examples.schoolreport.output;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.examples.schoolreport.audit.MentorReport;
import io.github.ecf4j.examples.schoolreport.input.Names;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.rules.finding.Evidence;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.rule.session.StepAfterStudy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Whom a coordinator may want to check in with this week, and why: news of the last four weeks, of
 * teachers and of mentors, a step still waiting for its module, modules planned for earlier weeks
 * that are still to come, and what is missing altogether: a mentor, any meeting. It chooses what to
 * show first; it is no rule and no judgement.
 */
final class CheckIns {
  private static final int NEWS_WEEKS = 4;

  private CheckIns() {}

  /** The reasons for one teacher, heaviest first; none if there is nothing to ask about. */
  static ImmutableList<ReportView.Reason> reasons(EctAudit audit, LocalDate reportDay) {
    List<ReportView.Reason> reasons =
        inWords(
            audit.report(),
            audit.names(),
            finding -> isNews(finding, reportDay) || stillWaiting(finding, audit));
    ModuleSet behind =
        ModuleSet.copyOf(
            audit.plan().plannedBefore(reportDay).minus(audit.completed()).stream()
                .filter(audit::isStudyJudged)
                .toList());
    if (!behind.isEmpty()) {
      boolean one = behind.size() == 1;
      reasons.add(
          new ReportView.Reason(
              "NOTE",
              (one ? "Module " : "Modules ")
                  + Words.runs(behind)
                  + (one ? " was" : " were")
                  + " planned for earlier weeks and "
                  + (one ? "is" : "are")
                  + " still to come: is there time for study?"));
    }
    boolean begun = audit.year().isPresent();
    if (begun && audit.ect().mentor().isEmpty()) {
      reasons.add(new ReportView.Reason("NOTE", "No mentor is recorded."));
    }
    if (begun && audit.ect().history().sessions().isEmpty() && !audit.mayLack(Evidence.COACHING)) {
      reasons.add(new ReportView.Reason("NOTE", "No meeting with a mentor is recorded so far."));
    }
    return ImmutableList.copyOf(reasons);
  }

  /** The news of a mentor, heaviest first; none if there is nothing to ask about. */
  static ImmutableList<ReportView.Reason> news(MentorReport mentor, LocalDate reportDay) {
    return ImmutableList.copyOf(
        inWords(mentor.report(), mentor.names(), finding -> isNews(finding, reportDay)));
  }

  private static List<ReportView.Reason> inWords(
      Report report, Names names, Predicate<Finding> isShown) {
    List<ReportView.Reason> reasons = new ArrayList<>();
    report.findings().stream()
        .filter(isShown)
        .sorted(Comparator.comparing(Finding::weight))
        .map(
            finding ->
                new ReportView.Reason(
                    finding.weight().name(),
                    Words.day(finding.on()) + ": " + names.message(finding)))
        .forEach(reasons::add);
    return reasons;
  }

  /** The note on modules still to come says what STUDY-CADENCE would say one by one. */
  private static boolean isNews(Finding finding, LocalDate reportDay) {
    return finding.weight() != Weight.FLEX
        && !finding.rule().equals(RuleId.of("STUDY-CADENCE"))
        && !finding.on().isBefore(Week.nearest(reportDay).first().minusWeeks(NEWS_WEEKS));
  }

  private static boolean stillWaiting(Finding finding, EctAudit audit) {
    return finding.justification() instanceof StepAfterStudy.NotStudied reason
        && !audit.mayBeSet(
            new StepBasis(
                reason.blocked().missingModules(),
                audit.ect().programme().framework().id(),
                reason.blocked().missingStatements()));
  }
}
