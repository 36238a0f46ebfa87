package io.github.ecf4j.examples.schoolreport.output;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.examples.schoolreport.audit.MentorReport;
import io.github.ecf4j.examples.schoolreport.audit.SchoolAudit;
import io.github.ecf4j.examples.schoolreport.input.Names;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.programme.Weight;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.finding.Evidence;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.RuleInfo;
import io.github.ecf4j.rules.rule.session.StepAfterStudy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whom a coordinator may want to check in with this week, and why: what is CORE and can still be
 * mended, however old, other news of the last four weeks, modules planned for earlier weeks that
 * are not recorded as studied, and what is missing altogether: a mentor, any meeting. News that is
 * closed asks for no visit and stands apart. It chooses what to show first; it is no rule and no
 * judgement.
 */
final class CheckIns {
  private static final int NEWS_WEEKS = 4;

  /** From how many teaching weeks without a record on the record itself is asked about. */
  private static final int STALE_WEEKS = 4;

  /** Of one rule no more are shown one by one. */
  private static final int SHOWN = 2;

  private static final RuleId COACHING_CADENCE = RuleId.of("COACHING-CADENCE");
  private static final RuleId MENTOR_TRAINING = RuleId.of("MENTOR-TRAINING");
  private static final RuleId STUDY_CADENCE = RuleId.of("STUDY-CADENCE");

  private final LocalDate reportDay;
  private final LocalDate newsFrom;
  private final Names names;
  private final List<ReportView.Reason> reasons = new ArrayList<>();

  private CheckIns(SchoolAudit audit) {
    this.names = audit.folder().names();
    this.reportDay = audit.reportDay();
    this.newsFrom = audit.thisWeek().first().minusWeeks(NEWS_WEEKS);
  }

  /** The reasons for one teacher, heaviest first; none if there is nothing to ask about. */
  static ImmutableList<ReportView.Reason> reasons(EctAudit ect, SchoolAudit audit) {
    CheckIns checkIns = new CheckIns(audit);
    Predicate<Finding> stays =
        finding ->
            finding.weight() == Weight.CORE
                || finding.justification() instanceof StepAfterStudy.NotStudied;
    checkIns.add(
        ect.report().findings().stream().filter(ect::isOpen).toList(), stays, Optional.of(ect));
    checkIns.addStudy(ect);
    if (ect.year().isPresent() && !ect.status().value().served()) {
      checkIns.addMissing(ect);
    }
    return ImmutableList.copyOf(checkIns.reasons);
  }

  /** The news of one teacher that is closed, the latest first, as in {@code step set on 3 May}. */
  static ImmutableList<String> closed(EctAudit ect, SchoolAudit audit) {
    CheckIns checkIns = new CheckIns(audit);
    return ect.report().findings().stream()
        .filter(finding -> checkIns.isNews(finding) && !ect.isOpen(finding))
        .sorted(Comparator.comparing(Finding::on).reversed())
        .map(finding -> closed(finding, ect))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private static String closed(Finding finding, EctAudit ect) {
    String on = Words.dayAndMonth(finding.on());
    if (finding.justification() instanceof StepAfterStudy.NotStudied) {
      return "step set on " + on;
    }
    if (finding.rule().equals(COACHING_CADENCE)) {
      return cycleOf(finding, ect)
          .map(cycle -> "no coaching in the " + CoachingMarks.weeks(cycle))
          .orElse("no coaching by " + on);
    }
    return (finding.info().restsOn().contains(Evidence.COACHING) ? "session of " : "finding of ")
        + on;
  }

  /** The reasons for a mentor, heaviest first; none if there is nothing to ask about. */
  static ImmutableList<ReportView.Reason> reasons(MentorReport mentor, SchoolAudit audit) {
    CheckIns checkIns = new CheckIns(audit);
    checkIns.add(
        mentor.report().findings(), finding -> finding.weight() == Weight.CORE, Optional.empty());
    checkIns.addTraining(mentor);
    return ImmutableList.copyOf(checkIns.reasons);
  }

  private void add(Collection<Finding> findings, Predicate<Finding> stays, Optional<EctAudit> ect) {
    ImmutableListMultimap<RuleInfo, Finding> byRule =
        Multimaps.index(
            findings.stream()
                .filter(finding -> isNews(finding) || stays.test(finding))
                .sorted(
                    Comparator.comparing(Finding::weight)
                        .thenComparing(Comparator.comparing(Finding::on).reversed()))
                .toList(),
            Finding::info);
    byRule
        .asMap()
        .forEach(
            (rule, some) -> {
              ImmutableList<Finding> latestFirst = ImmutableList.copyOf(some);
              if (rule.id().equals(COACHING_CADENCE) && ect.isPresent()) {
                add(
                    latestFirst.get(0),
                    cycles(latestFirst, ect.orElseThrow()),
                    Advice.on(rule).next());
              } else {
                addFirst(rule, latestFirst);
              }
            });
  }

  /** One reason for a rule, with its latest findings. */
  private void addFirst(RuleInfo rule, ImmutableList<Finding> latestFirst) {
    int more = latestFirst.size() - SHOWN;
    String others =
        more <= 0
            ? ""
            : " "
                + more
                + " more like "
                + (more == 1 ? "this" : "these")
                + ", the first of "
                + Words.day(latestFirst.get(latestFirst.size() - 1).on())
                + ".";
    add(
        latestFirst.get(0),
        latestFirst.stream().limit(SHOWN).map(this::words).collect(joining(" ")) + others,
        Advice.on(rule).next());
  }

  private void note(String text, String next) {
    reasons.add(new ReportView.Reason("NOTE", text, next, LocalDate.MIN));
  }

  private void add(Finding latest, String text, String next) {
    reasons.add(new ReportView.Reason(latest.weight().name(), text, next, newsOf(latest)));
  }

  /** What is found on the day of the report, whatever the day, is no news; a session of it is. */
  private LocalDate newsOf(Finding finding) {
    return finding.on().equals(reportDay) && !finding.info().restsOn().contains(Evidence.COACHING)
        ? LocalDate.MIN
        : finding.on();
  }

  private String words(Finding finding) {
    return finding.on().equals(reportDay)
        ? names.message(finding)
        : Words.day(finding.on()) + ": " + names.message(finding);
  }

  /** The note on modules still to come says what STUDY-CADENCE would say one by one. */
  private boolean isNews(Finding finding) {
    return finding.weight() != Weight.FLEX
        && !finding.rule().equals(STUDY_CADENCE)
        && !finding.on().isBefore(newsFrom);
  }

  /** The cycles without coaching in a sentence, and whether it may be the record that stopped. */
  private String cycles(ImmutableList<Finding> latestFirst, EctAudit ect) {
    Optional<LocalDate> since =
        ect.lastCoached().filter(last -> latestFirst.stream().allMatch(f -> f.on().isAfter(last)));
    int cycles = latestFirst.size();
    if (cycles == 1) {
      return cycle(latestFirst.get(0), ect);
    }
    return "No coaching session is recorded for "
        + cycles
        + " coaching cycles, "
        + since
            .map(last -> "since the one on " + Words.day(last))
            .orElseGet(() -> "the latest of " + Words.day(latestFirst.get(0).on()))
        + lastMeeting(ect)
            .filter(last -> isStale(last, ect))
            .map(last -> ": has coaching stopped, or only the record of it?")
            .orElse(".");
  }

  /** A coordinator knows weeks, and no numbers of cycles. */
  private String cycle(Finding finding, EctAudit ect) {
    return cycleOf(finding, ect)
        .map(
            cycle ->
                "No coaching is recorded for the "
                    + CoachingMarks.weeks(cycle)
                    + ect.lastCoached()
                        .map(last -> " (last session: " + Words.day(last) + ")")
                        .orElse("")
                    + ".")
        .orElseGet(() -> words(finding));
  }

  private static Optional<CoachingCycle> cycleOf(Finding finding, EctAudit ect) {
    return ect.cycles().stream().filter(cycle -> cycle.contains(finding.on())).findFirst();
  }

  private static Optional<LocalDate> lastMeeting(EctAudit ect) {
    return ect.ect().history().sessions().stream()
        .map(CoachingSession::heldOn)
        .max(Comparator.naturalOrder());
  }

  /** Whether it may be the record that is behind. */
  private static boolean isStale(LocalDate last, EctAudit ect) {
    return ect.weeksInSchoolSince(last) >= STALE_WEEKS;
  }

  private void addStudy(EctAudit ect) {
    ModuleSet behind = ect.behind();
    if (!behind.isEmpty()) {
      boolean one = behind.size() == 1;
      note(
          (one ? "Module " : "Modules ")
              + Words.runs(behind)
              + (one ? " was" : " were")
              + " planned for earlier weeks and "
              + (one ? "is" : "are")
              + " not recorded as studied"
              + ect.ect().history().study().completions().values().stream()
                  .max(Comparator.naturalOrder())
                  .filter(last -> isStale(last, ect))
                  .map(
                      last ->
                          "; nothing is, since "
                              + Words.day(last)
                              + ": has study stopped, or only the record of it?")
                  .orElse("."),
          "Ask when in the week there is time for study.");
    }
  }

  /** What a mentor missed of the training; after a year a rule finds it. */
  private void addTraining(MentorReport mentor) {
    String missed = MentorSection.missedTraining(mentor, reportDay);
    if (!missed.isEmpty()
        && mentor.report().findings().stream()
            .noneMatch(finding -> finding.rule().equals(MENTOR_TRAINING))) {
      note(
          "Of the mentor’s own training, not recorded as attended: " + missed + ".",
          "Ask the provider for the next date, and arrange release for it. If the mentor was"
              + " there, record it.");
    }
  }

  private void addMissing(EctAudit ect) {
    if (ect.ect().mentor().isEmpty()) {
      note("No mentor is recorded.", "Name a mentor, or record who it is.");
    }
    if (ect.ect().history().sessions().isEmpty() && !ect.mayLack(Evidence.COACHING)) {
      note("No meeting with a mentor is recorded so far.", "Ask the two when they meet.");
    }
  }
}
