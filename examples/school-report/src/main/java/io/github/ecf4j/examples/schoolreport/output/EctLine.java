package io.github.ecf4j.examples.schoolreport.output;

import static java.util.stream.Collectors.joining;

import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.rules.finding.Evidence;
import io.github.ecf4j.rules.service.InductionStatus;

/** What a coordinator wants to know of a teacher at a glance. */
final class EctLine {
  private EctLine() {}

  static ReportView.Ect of(EctAudit ect) {
    InductionStatus status = ect.status().value();
    return new ReportView.Ect(
        Pages.link(ect),
        ect.names().of(ect.ect().ect()),
        ect.ect().mentor().map(ect.names()::of).orElse(""),
        ect.ect().inductionTutor().map(ect.names()::of).orElse(""),
        ect.appropriateBody().orElse(""),
        ect.year()
            .map(year -> status.served() ? "Induction served" : "Year " + year.number())
            .orElse("Not started"),
        (ect.mayLack(Evidence.STUDY) ? "at least " : "") + ect.completed().size(),
        ect.withStudy().union(ect.completed()).size(),
        thisWeek(ect),
        ect.lastCoached()
            .map(last -> Words.day(last) + (ect.mayLack(Evidence.COACHING) ? " or later" : ""))
            .orElse(ect.mayLack(Evidence.COACHING) ? "none that could be read" : "none recorded"),
        (status.lowerBound() ? "at least " : "") + status.progressLine(),
        InductionEnd.of(ect).day(),
        Words.runs(ect.openForSteps()),
        Asked.count(ect),
        !ect.report().notJudged().isEmpty());
  }

  private static String thisWeek(EctAudit ect) {
    Week week = ect.thisWeek();
    ModuleSet unclear = ect.unclearIn(week);
    ModuleSet without = ect.withoutStudyIn(week);
    String modules =
        ect.studiedIn(week).union(ect.toStudyIn(week)).union(unclear).union(without).stream()
            .map(
                number ->
                    title(ect, number)
                        + (unclear.contains(number) ? ", not known whether studied" : "")
                        + (without.contains(number) ? ", without self-study" : ""))
            .collect(joining(", "));
    String behind = Words.behind(ect.behind());
    return (modules.isEmpty() ? "no module planned this week" : modules)
        + (behind.isEmpty() ? "" : "; " + behind);
  }

  private static String title(EctAudit ect, ModuleNumber number) {
    return "Module " + number + ": " + ect.ect().programme().module(number).orElseThrow().title();
  }
}
