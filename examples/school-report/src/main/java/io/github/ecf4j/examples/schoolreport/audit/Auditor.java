package io.github.ecf4j.examples.schoolreport.audit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.examples.schoolreport.input.SchoolFolder;
import io.github.ecf4j.model.coaching.DevelopmentArea;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Mentor;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.rules.audit.ProgrammeAudit;
import io.github.ecf4j.rules.entitlement.Mentee;
import io.github.ecf4j.rules.entitlement.MentorTime;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.Explained;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.Subject;
import io.github.ecf4j.rules.induction.InductionClock;
import io.github.ecf4j.rules.induction.InductionStatus;
import io.github.ecf4j.rules.planning.Feasibility;
import io.github.ecf4j.rules.planning.ProgrammePlanner;
import io.github.ecf4j.rules.policy.PolicyChoices;
import io.github.ecf4j.rules.training.Attendances;
import io.github.ecf4j.rules.training.DueDates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks the library about each teacher and mentor of a school. */
final class Auditor {
  /**
   * School folders do not say how many days of release there are: the report says how many fill.
   */
  private static final int ANY_NUMBER_OF_DAYS = 365;

  private static final int MINUTES_PER_RELEASE_DAY = 360;

  private final SchoolFolder folder;
  private final LocalDate reportDay;
  private final InductionClock clock;
  private final ProgrammeAudit audit;
  private final DueDates dueDates;
  private final Attendances attendances;
  private final Report ofMentors;

  Auditor(SchoolFolder folder, LocalDate reportDay) {
    this.folder = folder;
    this.reportDay = reportDay;
    this.clock = InductionClock.of(folder.calendar());
    this.audit = ProgrammeAudit.of(folder.calendar()).withDates(folder.eventDates());
    this.dueDates = DueDates.of(folder.eventDates());
    this.attendances = Attendances.of(folder.eventDates());
    this.ofMentors =
        audit.ofMentors(folder.mentors(), folder.ects(), EcfCurriculum.ambition(), reportDay);
  }

  EctAudit audit(InductionRecord ect) {
    return EctAudit.of(ect, this);
  }

  SchoolFolder folder() {
    return folder;
  }

  LocalDate reportDay() {
    return reportDay;
  }

  InductionClock clock() {
    return clock;
  }

  ProgrammePlanner planner() {
    return audit.planner();
  }

  ProgrammeAudit audit() {
    return audit;
  }

  DueDates dueDates() {
    return dueDates;
  }

  Attendances attendances() {
    return attendances;
  }

  Optional<Explained<Feasibility>> feasibility(InductionRecord ect, ProgrammePlan plan) {
    return Feasibility.of(
        ect,
        plan,
        folder.calendar(),
        PolicyChoices.defaults(),
        ANY_NUMBER_OF_DAYS,
        MINUTES_PER_RELEASE_DAY);
  }

  Optional<Explained<Exact>> mentorTime(InductionRecord ect, InductionStatus status) {
    boolean runs = !ect.startedOn().isAfter(reportDay) && !status.years().isOver(reportDay);
    BigDecimal fte = ect.fteOn(reportDay);
    return runs && fte.signum() > 0
        ? Optional.of(
            MentorTime.of(PolicyChoices.defaults())
                .minutesPerWeek(List.of(new Mentee(new Fte(fte), status.year()))))
        : Optional.empty();
  }

  ImmutableList<DevelopmentArea> openAreas(InductionRecord ect) {
    Comparator<Map.Entry<ModuleNumber, LocalDate>> oldestFirst =
        Map.Entry.<ModuleNumber, LocalDate>comparingByValue()
            .thenComparing(Map.Entry.comparingByKey());
    return ect.history().study().completions().entrySet().stream()
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
    return MentorReport.of(
        mentor,
        ects,
        ofMentors.filter(finding -> finding.subject().equals(Subject.mentor(mentor.id()))),
        this);
  }

  ProgrammePlan planOf(Mentor mentor, ImmutableList<InductionRecord> ects) {
    return mentor
        .mentoringSince()
        .or(() -> ects.stream().map(InductionRecord::startedOn).min(Comparator.naturalOrder()))
        .map(from -> planner().planMentor(EcfCurriculum.ambition(), from))
        .orElseGet(ProgrammePlan::none);
  }
}
