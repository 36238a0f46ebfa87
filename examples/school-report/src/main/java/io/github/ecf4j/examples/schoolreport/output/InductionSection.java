package io.github.ecf4j.examples.schoolreport.output;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.examples.schoolreport.audit.EctAudit;
import io.github.ecf4j.examples.schoolreport.audit.Funding;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.clock.Duty;
import io.github.ecf4j.rules.entitlement.TimetableShares;
import io.github.ecf4j.rules.entitlement.TrainingTime;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.Evidence;
import io.github.ecf4j.rules.finding.Gaps;
import io.github.ecf4j.rules.funding.Grant;
import io.github.ecf4j.rules.funding.Money;
import io.github.ecf4j.rules.period.ReportingPeriod;
import io.github.ecf4j.rules.planning.Feasibility;
import io.github.ecf4j.rules.service.Assessment;
import io.github.ecf4j.rules.service.InductionStatus;
import io.github.ecf4j.rules.service.PartAbsence;
import io.github.ecf4j.rules.service.ServiceBlock;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Induction and entitlements of a teacher in words, each with its derivation. */
final class InductionSection {
  private static final String AT_LEAST = "at least ";
  private static final String AT_MOST = "at most ";
  private static final int PLACES = 2;
  private static final int MINUTES_AN_HOUR = 60;

  private final EctAudit audit;
  private final LocalDate reportDay;
  private final List<EctView.Fact> facts = new ArrayList<>();
  private final List<EctView.Why> whys = new ArrayList<>();

  private InductionSection(EctAudit audit, LocalDate reportDay) {
    this.audit = audit;
    this.reportDay = reportDay;
  }

  static EctView.Induction of(EctAudit audit, LocalDate reportDay) {
    InductionSection section = new InductionSection(audit, reportDay);
    section.service();
    section.assessments();
    section.period();
    section.timeLimits();
    section.timetable();
    section.mentoring();
    if (!audit.status().value().served()) {
      section.training();
      section.feasibility();
      section.releaseDays();
    }
    section.funding();
    return new EctView.Induction(List.copyOf(section.facts), List.copyOf(section.whys));
  }

  private void fact(String name, String text) {
    facts.add(new EctView.Fact(name, text));
  }

  private void why(String title, Explained<?> answer) {
    why(title, answer, ImmutableList.of());
  }

  private void why(String title, Explained<?> answer, ImmutableList<Gaps.Gap> lacking) {
    whys.add(Reasoning.of(title, answer, lacking, audit));
  }

  private void service() {
    InductionStatus status = audit.status().value();
    for (Gaps.Gap gap : audit.lacking().of(Evidence.SERVICE).all()) {
      fact("Not to be relied on", gap.why().toString());
    }
    boolean isBound = status.lowerBound();
    fact(
        "Terms served",
        (isBound ? AT_LEAST : "")
            + status.progressLine()
            + (status.served() ? "; the period is served" : ""));
    fact(
        "To be recorded",
        (isBound ? AT_LEAST : "") + terms(status.termsRecorded()) + " of service");
    for (ServiceBlock block : audit.blocksOnContractDates()) {
      fact(
          "Depends on contract dates",
          (block.school().isEmpty() ? "" : block.school() + ", ")
              + Words.day(block.first())
              + " to "
              + Words.day(block.last())
              + ": less than a term of teaching days, and a whole term by contract; it "
              + (block.counts() ? "counts" : "does not count")
              + " as that is read");
    }
    for (PartAbsence part : status.absence()) {
      if (part.counted().signum() > 0 || part.extension().signum() > 0) {
        fact(
            "Absence, year " + part.part(),
            (isBound || audit.mayLack(Evidence.SERVICE) ? AT_LEAST : "")
                + days(part.counted())
                + (days(part.counted()).equals("1 day") ? " counts; " : " count; ")
                + (part.statutory().signum() > 0
                    ? days(part.statutory())
                        + " of statutory leave, for which an extension is asked; "
                    : "")
                + (part.extension().signum() > 0
                    ? "the year is extended by " + days(part.extension())
                    : "below the " + days(part.threshold()) + " that extend induction"));
      }
    }
    decisions();
    fact("Induction ends", InductionEnd.of(audit).how());
    if (audit.estimatedEnd().value().isPresent()) {
      why("What the estimated end rests on", audit.estimatedEnd());
    }
    if (!status.notKnown().isEmpty()) {
      fact("Not known", status.notKnown().stream().map(Object::toString).collect(joining("; ")));
    }
    status
        .partTimeReductionFrom()
        .ifPresent(from -> fact("Reduction", "may be considered from " + Words.day(from)));
    why(
        "How service, length and end are worked out",
        audit.status(),
        audit.lacking().of(Evidence.SERVICE).all());
  }

  private void decisions() {
    InductionRecord ect = audit.ect();
    Stream.of(
            ect.service().credits().stream()
                .map(one -> terms(one.terms()) + " credited, decided on " + day(one.decidedOn())),
            ect.service().reductions().stream()
                .map(
                    one ->
                        "reduced to "
                            + terms(one.termsRequired())
                            + ", decided on "
                            + day(one.decidedOn())),
            ect.service().extensions().stream()
                .map(
                    one ->
                        "extended by "
                            + terms(one.terms())
                            + ", decided on "
                            + day(one.decidedOn())))
        .flatMap(decisions -> decisions)
        .forEach(decision -> fact("Decision", decision));
  }

  private void timeLimits() {
    audit
        .duties()
        .ifPresent(
            duties -> {
              for (Duty duty : duties.value()) {
                fact(
                    "Time limit",
                    duty.limit()
                        + duty.lastDay().map(last -> " by " + day(last)).orElse("")
                        + ": "
                        + state(duty));
              }
              why("How time limits are worked out", duties);
            });
  }

  private static String state(Duty duty) {
    String on = duty.doneOn().map(day -> " on " + day(day)).orElse("");
    return switch (duty.state()) {
      case DONE -> "done" + on;
      case DONE_LATE -> "done late" + on;
      case DUE -> "due";
      case OVERDUE -> "overdue";
      case LAPSED -> "not done, and no longer to be done";
      case NOT_KNOWN -> "whether that is late cannot be told";
    };
  }

  private static String terms(BigDecimal terms) {
    return terms.toPlainString() + (terms.compareTo(BigDecimal.ONE) == 0 ? " term" : " terms");
  }

  private static String days(Exact days) {
    return Words.count(days, "day");
  }

  private static String day(LocalDate day) {
    return Words.day(day);
  }

  /** The reporting period of the day, with what the body's form asks for. */
  private void period() {
    audit
        .period()
        .ifPresent(
            one -> {
              fact(
                  "Reporting period",
                  Words.held(one.kind())
                      + ", "
                      + Words.day(one.days().first())
                      + " to "
                      + Words.day(one.days().last())
                      + ", due by "
                      + Words.day(one.dueOn())
                      + one.heldOn().map(day -> ", held on " + Words.day(day)).orElse(""));
              fact(
                  "This period so far",
                  (audit.mayLack(Evidence.SERVICE) ? AT_LEAST : "")
                      + days(one.daysEmployed())
                      + " employed, "
                      + absence(one));
              why("How the days of the reporting periods are counted", audit.periods());
            });
    if (!audit.due().isEmpty()) {
      fact(
          "Due within twenty working days",
          audit.due().stream().map(Words::due).collect(joining("; ")));
    }
  }

  private String absence(ReportingPeriod period) {
    return period.daysAbsent().signum() == 0
        ? "no absence" + (audit.mayLack(Evidence.SERVICE) ? " known" : "")
        : Words.count(period.daysAbsent(), "contracted day")
            + " absent, "
            + period.daysAbsentSinceReport().toDecimalText(PLACES)
            + " since the last report";
  }

  private void assessments() {
    List<Assessment> due = audit.assessments().value();
    due.stream()
        .filter(one -> !one.due().isBefore(reportDay))
        .findFirst()
        .ifPresent(
            next ->
                fact(
                    "Next assessment",
                    switch (next.kind()) {
                          case PROGRESS_REVIEW -> "progress review";
                          case FORMAL_ASSESSMENT -> "formal assessment";
                          case INTERIM_ASSESSMENT -> "interim assessment";
                        }
                        + ", by "
                        + Words.day(next.due())
                        + (next.kind() == Assessment.Kind.FORMAL_ASSESSMENT
                            ? " at the latest"
                            : "")));
    List<String> interim =
        due.stream()
            .filter(one -> one.kind() == Assessment.Kind.INTERIM_ASSESSMENT)
            .map(one -> Words.day(one.due()))
            .toList();
    if (!interim.isEmpty()) {
      fact("Interim assessment", "on leaving a school, by " + String.join(", ", interim));
    }
    if (!due.isEmpty()) {
      why("Why reviews and assessments fall when they do", audit.assessments());
    }
  }

  private void timetable() {
    audit
        .timetable()
        .ifPresent(
            answer -> {
              TimetableShares shares = answer.value();
              fact(
                  "Timetable",
                  minutes(shares.maximumTeaching())
                      + " of teaching a week at most; "
                      + minutes(shares.induction())
                      + " for induction, "
                      + minutes(shares.ppa())
                      + " for planning, preparation and assessment");
              why("How the timetable is divided", answer);
            });
  }

  private void mentoring() {
    audit
        .mentorTime()
        .ifPresent(
            answer -> {
              fact("Mentor time", minutes(answer.value()) + " a week" + protectedTime());
              why("How mentor time is worked out", answer);
            });
  }

  /** What the mentor has beside what is due; the minutes are for all whom the mentor mentors. */
  private String protectedTime() {
    return audit.protectedMinutes().stream()
        .mapToObj(
            protectedOnes ->
                " is due; the mentor has "
                    + minutes(Exact.of(protectedOnes))
                    + " a week protected, for all ECTs of the mentor")
        .findFirst()
        .orElse("");
  }

  /** Minutes as people say them, as in {@code 21 h 22.5 min}. */
  private static String minutes(Exact minutes) {
    long hours =
        minutes
            .dividedBy(Exact.of(MINUTES_AN_HOUR))
            .toDecimal(0, RoundingMode.FLOOR)
            .longValueExact();
    Exact rest = minutes.minus(Exact.of(hours * MINUTES_AN_HOUR));
    return Stream.of(
            hours > 0 ? hours + " h" : "",
            rest.signum() > 0 || hours == 0 ? rest.toDecimalText(PLACES) + " min" : "")
        .filter(part -> !part.isEmpty())
        .collect(joining(" "));
  }

  private void feasibility() {
    audit
        .feasibility()
        .ifPresent(
            answer -> {
              List<Feasibility.TightWeek> tight = answer.value().tightWeeks();
              fact(
                  "Time for study and coaching",
                  tight.isEmpty()
                      ? "every week’s study and coaching fits the time for induction"
                      : Words.count(tight.size(), "week")
                          + (tight.size() == 1 ? " asks" : " ask")
                          + " more than the time for induction, first that of "
                          + Words.day(tight.get(0).week().first()));
              why("Whether the plan fits the timetable", answer);
            });
  }

  private void releaseDays() {
    audit
        .releaseDays()
        .ifPresent(
            days ->
                fact(
                    "Release days",
                    Words.count(days, "day")
                        + " a year"
                        + (audit.yearsOverReleaseDays().isEmpty()
                            ? ", enough for conferences and clinics"
                            : audit.yearsOverReleaseDays().stream()
                                .map(
                                    year ->
                                        "year "
                                            + year.year().number()
                                            + " needs "
                                            + year.releaseDays())
                                .collect(joining(", ", "; ", "")))));
  }

  private void funding() {
    audit
        .funding()
        .ifPresent(
            funding -> {
              Grant grant = funding.maintained().value();
              fact(
                  "Grant for year 2",
                  "if the school is state-funded: "
                      + amounts(grant.amounts())
                      + " for "
                      + funding.academicYear()
                      + grant.paidIn().map(month -> paid(funding, month)).orElse(""));
              why("What the grant for year 2 is made of", funding.maintained());
              fact(
                  "Mentor training",
                  "once for a mentor: "
                      + funding.mentorTraining().value().stream()
                          .map(one -> one.what() + ": " + amounts(one.amounts()))
                          .collect(joining("; ")));
              why("What is paid for the mentor’s training", funding.mentorTraining());
            });
  }

  private static String paid(Funding funding, YearMonth maintained) {
    YearMonth academy = funding.academy().value().paidIn().orElse(maintained);
    return ", paid in "
        + Words.month(maintained)
        + (academy.equals(maintained) ? "" : ", to academies in " + Words.month(academy));
  }

  private static String amounts(Collection<Money> amounts) {
    return amounts.isEmpty()
        ? "not published"
        : amounts.stream().map(Money::toString).collect(joining(" or "))
            + (amounts.size() > 1 ? " (sources differ)" : "");
  }

  private void training() {
    TrainingTime done = audit.trainingDone().value();
    TrainingTime left = audit.trainingLeft().value();
    ImmutableList<Gaps.Gap> lacking =
        Stream.of(Evidence.STUDY, Evidence.ATTENDANCE)
            .flatMap(kind -> audit.lacking().of(kind).all().stream())
            .collect(toImmutableList());
    fact(
        "Training",
        (lacking.isEmpty() ? "" : AT_LEAST)
            + minutes(Exact.of(done.totalMinutes()))
            + " done, "
            + (lacking.isEmpty() ? "" : AT_MOST)
            + minutes(Exact.of(left.totalMinutes()))
            + " to come");
    why("What has been done of the training", audit.trainingDone(), lacking);
    why("What is to come of the training", audit.trainingLeft(), lacking);
  }
}
