package io.github.ecf4j.examples.schoolreport.audit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.examples.schoolreport.input.Names;
import io.github.ecf4j.model.calendar.TeachingWeek;
import io.github.ecf4j.model.calendar.Week;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.DevelopmentArea;
import io.github.ecf4j.model.coaching.StepBank;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.induction.HeldReview;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.plan.PlanItem;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.clock.Duty;
import io.github.ecf4j.rules.clock.Happening;
import io.github.ecf4j.rules.clock.Proceedings;
import io.github.ecf4j.rules.clock.TimeLimits;
import io.github.ecf4j.rules.clock.WorkingDays;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.coaching.StepGate;
import io.github.ecf4j.rules.coaching.StepVerdict;
import io.github.ecf4j.rules.entitlement.TimetableShares;
import io.github.ecf4j.rules.entitlement.TrainingTime;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.Evidence;
import io.github.ecf4j.rules.finding.Finding;
import io.github.ecf4j.rules.finding.Gaps;
import io.github.ecf4j.rules.finding.Report;
import io.github.ecf4j.rules.finding.Subject;
import io.github.ecf4j.rules.induction.Induction;
import io.github.ecf4j.rules.period.ObservationPeriod;
import io.github.ecf4j.rules.period.ReportingPeriod;
import io.github.ecf4j.rules.planning.Attendances;
import io.github.ecf4j.rules.planning.Feasibility;
import io.github.ecf4j.rules.planning.PlanLoad;
import io.github.ecf4j.rules.planning.Replan;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import io.github.ecf4j.rules.rule.session.StepAfterStudy;
import io.github.ecf4j.rules.school.LoadLimits;
import io.github.ecf4j.rules.service.Assessment;
import io.github.ecf4j.rules.service.InductionClock;
import io.github.ecf4j.rules.service.InductionStatus;
import io.github.ecf4j.rules.service.ServiceBlock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What the rules say of one teacher on the day of the report. Each part is worked out when it is
 * first asked for, since the figures of a network need few of them.
 */
@Value.Immutable
public abstract class EctAudit {
  /** School folders do not limit the minutes of a week: that does the timetable. */
  private static final int ALL_MINUTES = 7 * 24 * 60;

  private static final RuleId STUDY_CADENCE = RuleId.of("STUDY-CADENCE");
  private static final RuleId COACHING_CADENCE = RuleId.of("COACHING-CADENCE");
  private static final RuleId TRAINING_ATTENDED = RuleId.of("TRAINING-ATTENDED");

  private static final int ANY_NUMBER_OF_DAYS = 365;

  /** How many working days the report looks ahead. */
  private static final int DAYS_AHEAD = 20;

  /** As many weekdays, where England's working days are not the school's or are not known. */
  private static final int WEEKS_AHEAD = 4;

  EctAudit() {}

  /** The teacher's induction at the school. */
  public abstract Induction induction();

  /** The day of the report. */
  abstract LocalDate reportDay();

  /** The week of the day of the report. */
  public Week thisWeek() {
    return weekOf(reportDay());
  }

  /** The week of the school in which a day lies. */
  public Week weekOf(LocalDate day) {
    return induction().school().calendar().weekOf(day);
  }

  /** Who asks the library. */
  @Value.Auxiliary
  abstract Auditor auditor();

  /** The teacher's records. */
  public InductionRecord ect() {
    return induction().record();
  }

  /** What the school's people are called. */
  public Names names() {
    return auditor().folder().names();
  }

  /** The modules completed. */
  @Value.Lazy
  public ModuleSet completed() {
    return ect().history().study().studiedBy(reportDay());
  }

  /**
   * The modules planned for weeks that are over and not recorded as studied, where that can be told
   * and induction is not served.
   */
  @Value.Lazy
  public ModuleSet behind() {
    return status().value().served()
        ? ModuleSet.empty()
        : plannedSoFar().minus(completed()).stream()
            .filter(this::isStudyJudged)
            .collect(ModuleSet.toModuleSet());
  }

  /** The modules that have self-study: of the others nobody records that they were studied. */
  public ModuleSet withStudy() {
    return ect().programme().modulesWithStudy();
  }

  /** The modules with self-study planned for weeks that are over. */
  public ModuleSet plannedSoFar() {
    return plan().plannedBefore(reportDay().plusDays(1)).intersection(withStudy());
  }

  /** Whether a week is over by the day of the report, as the rules have it: on its last day. */
  public boolean isOver(Week week) {
    return !week.last().isAfter(reportDay());
  }

  /** Whether a day is before that of the report. */
  boolean isBefore(LocalDate day) {
    return day.isBefore(reportDay());
  }

  /**
   * The modules studied in a week.
   *
   * @param week a week
   * @return those recorded as completed on one of its days
   */
  public ModuleSet studiedIn(Week week) {
    return ect().history().study().completions().entrySet().stream()
        .filter(one -> week.contains(one.getValue()))
        .map(Map.Entry::getKey)
        .collect(ModuleSet.toModuleSet());
  }

  /**
   * The modules with self-study still to be studied in a week by the plan in force, made again for
   * the day of the report.
   *
   * @param week a week
   * @return those of which it is known that they are not completed
   */
  public ModuleSet toStudyIn(Week week) {
    return toComeIn(week).intersection(withStudy());
  }

  /**
   * The modules without self-study that the plan in force has in a week that is not over.
   *
   * @param week a week
   * @return those not recorded as completed
   */
  public ModuleSet withoutStudyIn(Week week) {
    return toComeIn(week).minus(withStudy());
  }

  private ModuleSet toComeIn(Week week) {
    return ect().programme().modules().stream()
        .map(StudyModule::number)
        .filter(module -> weekToStudy(module).filter(week::equals).isPresent())
        .collect(ModuleSet.toModuleSet());
  }

  /**
   * The modules planned for a week of which nobody can tell whether they were studied.
   *
   * @param week a week
   * @return those of which no completion is recorded and some record is lacking
   */
  public ModuleSet unclearIn(Week week) {
    return plan().plannedFor(week.first()).intersection(withStudy()).minus(completed()).stream()
        .filter(module -> !isStudyKnown(module))
        .collect(ModuleSet.toModuleSet());
  }

  /**
   * The week in which a module is still to be studied by the plan in force.
   *
   * @param module one of the programme's
   * @return the week; empty if it has none, and where the module was studied or, as nobody can
   *     tell, may have been
   */
  public Optional<Week> weekToStudy(ModuleNumber module) {
    Activity study = new Activity.Study(module);
    return planInForce().toCome().stream()
        .filter(item -> item.activity().equals(study))
        .map(PlanItem::week)
        .filter(week -> week.isAfter(thisWeek()) || isStudyKnown(module))
        .findFirst();
  }

  /** The modules on which steps may be set. */
  @Value.Lazy
  public ModuleSet openForSteps() {
    return gate().openModules(ect().history().study(), reportDay());
  }

  private boolean mayBeSet(StepBasis basis) {
    return gate().check(basis, ect().history().study(), reportDay()).isAllowed();
  }

  @Value.Lazy
  StepGate gate() {
    return induction().gate(plan(), reportDay());
  }

  /** The steps that are for the teacher's programme, if there are any. */
  public Optional<StepBank> bank() {
    return auditor().folder().bankOf(ect().programme());
  }

  /** The development areas of these modules, that of the module studied last first. */
  @Value.Lazy
  public ImmutableList<DevelopmentArea> openAreas() {
    Comparator<Map.Entry<ModuleNumber, LocalDate>> oldestFirst =
        Map.Entry.<ModuleNumber, LocalDate>comparingByValue()
            .thenComparing(Map.Entry.comparingByKey());
    return bank().stream()
        .flatMap(
            bank ->
                ect().history().study().completions().entrySet().stream()
                    .filter(completion -> openForSteps().contains(completion.getKey()))
                    .sorted(oldestFirst.reversed())
                    .flatMap(completion -> bank.areasOf(completion.getKey()).stream()))
        .collect(toImmutableList());
  }

  /** The year of induction; empty if it has not begun. */
  @Value.Lazy
  public Optional<InductionYear> year() {
    return ect().startedOn().isAfter(reportDay())
        ? Optional.empty()
        : Optional.of(status().value().year());
  }

  /** What is not known of the teacher, where records are absent or could not be read. */
  @Value.Lazy
  public Gaps lacking() {
    return auditor().folder().gaps().of(Subject.ect(ect().ect()));
  }

  /** How far induction has come by the day of the report. */
  public Explained<InductionStatus> status() {
    return induction().status(reportDay());
  }

  /** The blocks that count by one reading of contract dates, and not by the other (LEN-5). */
  @Value.Lazy
  public ImmutableList<ServiceBlock> blocksOnContractDates() {
    Readings readings = induction().school().readings();
    if (status().readings().stream().noneMatch(one -> one.reading() == Reading.BLOCK_DATES)) {
      return ImmutableList.of();
    }
    boolean asContract = readings.get(Reading.BLOCK_DATES) == Reading.BlockDates.CONTRACT;
    Readings otherwise =
        readings.with(
            Reading.BLOCK_DATES,
            asContract ? Reading.BlockDates.SCHOOL : Reading.BlockDates.CONTRACT);
    ImmutableList<ServiceBlock> others =
        InductionClock.of(induction().school().with(otherwise))
            .status(ect(), reportDay())
            .value()
            .blocks();
    return status().value().blocks().stream()
        .filter(block -> !others.contains(block))
        .collect(toImmutableList());
  }

  /** When reviews and assessments are due. */
  @Value.Lazy
  public Explained<ImmutableList<Assessment>> assessments() {
    return induction().assessments(reportDay());
  }

  /** The reporting periods. */
  @Value.Lazy
  public Explained<ImmutableList<ReportingPeriod>> periods() {
    return induction().periods(reportDay());
  }

  /** The period in which the day of the report lies. */
  public Optional<ReportingPeriod> period() {
    return periods().value().stream().filter(one -> one.days().contains(reportDay())).findFirst();
  }

  /** When the induction tutor is to observe. */
  @Value.Lazy
  public Explained<ImmutableList<ObservationPeriod>> observations() {
    return induction().observations(reportDay());
  }

  /** When induction may end, where the known terms end before. */
  @Value.Lazy
  public Explained<Optional<LocalDate>> estimatedEnd() {
    return induction().estimatedEnd(reportDay());
  }

  /** What is due within twenty working days, and what is overdue. */
  @Value.Lazy
  public ImmutableList<DueSoon> due() {
    return DueSoon.upTo(lastDayAhead(), this);
  }

  private LocalDate lastDayAhead() {
    return Optional.of(WorkingDays.england())
        .filter(any -> auditor().folder().hasWorkingDaysOfEngland())
        .flatMap(days -> days.lastOf(DAYS_AHEAD, reportDay().plusDays(1)))
        .orElseGet(() -> reportDay().plusWeeks(WEEKS_AHEAD));
  }

  /** Whether the school records that reviews and assessments, or observations, were held. */
  boolean isRecorded(HeldReview.Kind kind) {
    return !lacking().isAny(Evidence.REVIEWS)
        && ect().reviews().stream()
            .anyMatch(
                one ->
                    (one.kind() == HeldReview.Kind.OBSERVATION)
                        == (kind == HeldReview.Kind.OBSERVATION));
  }

  /** The timetable, where one is recorded and induction runs. */
  @Value.Lazy
  public Optional<Explained<TimetableShares>> timetable() {
    return induction().timetable(reportDay());
  }

  /** The mentor's minutes a week for this teacher, while induction runs. */
  @Value.Lazy
  public Optional<Explained<Exact>> mentorTime() {
    return induction().mentorTime(reportDay());
  }

  /** The minutes a week that the mentor has protected, for all whom they mentor, if recorded. */
  public OptionalInt protectedMinutes() {
    return auditor().folder().mentors().stream()
        .filter(mentor -> ect().mentor().equals(Optional.of(mentor.id())))
        .flatMapToInt(mentor -> mentor.protectedMinutesPerWeek().stream())
        .findFirst();
  }

  /** The training that the teacher has done. */
  @Value.Lazy
  public Explained<TrainingTime> trainingDone() {
    return induction().trainingDone(reportDay());
  }

  /** The training that the teacher has still to do. */
  @Value.Lazy
  public Explained<TrainingTime> trainingLeft() {
    return induction().trainingLeft(reportDay());
  }

  /** What the school is paid, where its region is recorded. */
  @Value.Lazy
  public Optional<Funding> funding() {
    return auditor().folder().region().flatMap(region -> Funding.of(induction(), region));
  }

  /** Whether the plan fits the reduction, where a timetable is recorded. */
  @Value.Lazy
  public Optional<Explained<Feasibility>> feasibility() {
    return induction().feasibility(limits());
  }

  /** The teacher's appropriate body, if recorded. */
  public Optional<String> appropriateBody() {
    return auditor().folder().settings().bodyOf(ect().ect());
  }

  /** How many days of release a year there are, if recorded. */
  @Value.Lazy
  public OptionalInt releaseDays() {
    return auditor().folder().settings().of(appropriateBody()).stream()
        .flatMapToInt(setting -> setting.releaseDays().stream())
        .findFirst();
  }

  /** The years whose conferences and clinics need more days of release than there are. */
  @Value.Lazy
  public ImmutableList<PlanLoad.YearLoad> yearsOverReleaseDays() {
    return induction().load(limits()).yearsThatDoNotFit();
  }

  /** The day of the report, or the first of induction where that is later. */
  private LocalDate dayOfInduction() {
    return Collections.max(List.of(reportDay(), ect().startedOn()));
  }

  private LoadLimits limits() {
    return LoadLimits.of(
        induction().school().policies().on(dayOfInduction()),
        ALL_MINUTES,
        releaseDays().orElse(ANY_NUMBER_OF_DAYS));
  }

  /** The plan from the start of induction to the projected end, whatever has happened. */
  public ProgrammePlan plan() {
    return induction().plan().value();
  }

  /** The plan after what has happened, by the records as they stand. */
  @Value.Lazy
  public Replan replan() {
    return induction().replan(reportDay());
  }

  /** The same for people: what nobody can tell stands as planned, and is past. */
  @Value.Lazy
  public Replan planInForce() {
    return lacking().all().isEmpty() ? replan() : AsPlanned.of(this).replan(reportDay());
  }

  /** The years of induction by everything that is recorded, which the plan uses. */
  public YearBoundary years() {
    return induction().years();
  }

  /** The coaching cycles. */
  public ImmutableList<CoachingCycle> cycles() {
    return induction().cycles();
  }

  /**
   * What is to be done within time limits and what was, where anything of that is recorded. Where
   * the end of induction or the day on which absence came to the threshold is not, it is the day
   * that follows from the teacher's record.
   */
  @Value.Lazy
  public Optional<Explained<ImmutableList<Duty>>> duties() {
    return auditor()
        .folder()
        .proceedingsOf(ect().ect())
        .map(
            recorded ->
                TimeLimits.of(induction().school(), WorkingDays.england())
                    .duties(completed(recorded), reportDay()));
  }

  private Proceedings completed(Proceedings recorded) {
    Map<Happening, LocalDate> all = new EnumMap<>(Happening.class);
    years().projectedEnd().ifPresent(end -> all.put(Happening.INDUCTION_COMPLETED, end));
    status().value().absence().stream()
        .flatMap(part -> part.reachedOn().stream())
        .forEach(day -> all.put(Happening.ABSENCE_REACHED_THRESHOLD, day));
    all.putAll(recorded.days());
    return new Proceedings(ImmutableMap.copyOf(all));
  }

  /** The conferences and clinics that were due by the day of the report. */
  @Value.Lazy
  public ImmutableSet<EventId> eventsDue() {
    return induction().eventsDue(reportDay()).keySet();
  }

  /** The events attended by the day of the report, but for attendances that cannot be. */
  @Value.Lazy
  public ImmutableMap<EventId, LocalDate> eventsAttended() {
    return attendances().attendedBy(reportDay(), ect(), years());
  }

  /**
   * Whether nothing recorded contradicts an attendance.
   *
   * @param attendance one of the teacher's
   * @return whether it can be
   */
  public boolean canBe(Attendance attendance) {
    return !attendances().standing(attendance, ect(), years()).isContradicted();
  }

  private Attendances attendances() {
    return Attendances.of(induction().school());
  }

  /** The findings. */
  @Value.Lazy
  public Report report() {
    return auditor().report(induction());
  }

  /**
   * Whether a finding can still be mended. What a later session has left behind cannot: the step
   * that was missing last month is missing no more once mentor and teacher have met again, nor does
   * one set too early matter once a later one rests on what was studied.
   *
   * @param finding one of the teacher's
   * @return whether it is no old story
   */
  public boolean isOpen(Finding finding) {
    if (status().value().served()) {
      return false;
    }
    if (finding.justification() instanceof StepAfterStudy.NotStudied reason) {
      return !isSoundStepSetAfter(finding.on())
          && !mayBeSet(
              new StepBasis(
                  reason.blocked().missingModules(),
                  ect().programme().framework().id(),
                  reason.blocked().missingStatements()));
    }
    return !finding.info().restsOn().contains(Evidence.COACHING)
        || lastCoached().filter(finding.on()::isBefore).isEmpty();
  }

  /** Whether a later session set a step on what had been studied by then. */
  private boolean isSoundStepSetAfter(LocalDate day) {
    return ect().history().sessions().stream()
        .filter(session -> session.heldOn().isAfter(day))
        .anyMatch(
            session ->
                session
                    .step()
                    .map(step -> gate().check(step, ect().history().study(), session.heldOn()))
                    .filter(StepVerdict::isAllowed)
                    .isPresent());
  }

  /** The day of the last coaching session recorded. */
  @Value.Lazy
  public Optional<LocalDate> lastCoached() {
    return ect().history().sessions().stream()
        .filter(CoachingSession::hasCoaching)
        .map(CoachingSession::heldOn)
        .max(Comparator.naturalOrder());
  }

  /**
   * How many weeks of teaching are over since a day, of those in which the teacher was in school.
   *
   * @param day a day, such as that of the last record
   * @return how many whole weeks lie between its week and that of the report
   */
  public long weeksInSchoolSince(LocalDate day) {
    return induction().weeks().stream()
        .map(TeachingWeek::week)
        .filter(week -> week.first().isAfter(day) && isOver(week))
        .filter(this::isInSchoolIn)
        .count();
  }

  /** Whether the teacher is in school on a teaching day of a week. */
  public boolean isInSchoolIn(Week week) {
    return induction().school().calendar().teachingDays(week.days()).stream()
        .anyMatch(ect().service()::isInSchoolOn);
  }

  /** The weeks with a coaching session. */
  @Value.Lazy
  ImmutableSet<Week> coachedWeeks() {
    return ect().history().sessions().stream()
        .filter(CoachingSession::hasCoaching)
        .map(session -> weekOf(session.heldOn()))
        .collect(toImmutableSet());
  }

  /**
   * How a coaching cycle stands on the day of the report.
   *
   * @param cycle one of the teacher's
   * @return whether it counts, or why not
   */
  public CycleState stateOf(CoachingCycle cycle) {
    if (cycle.weeks().stream().anyMatch(week -> coachedWeeks().contains(week.week()))) {
      return CycleState.HELD;
    } else if (cycle.isExcused()) {
      return CycleState.EXCUSED;
    }
    if (!cycle.hasEndedBy(reportDay())) {
      return CycleState.TO_COME;
    }
    return isCoachingKnown(cycle) && isJudged(COACHING_CADENCE)
        ? CycleState.MISSED
        : CycleState.NOT_JUDGED;
  }

  /** Whether every record of the coaching of a cycle is there. */
  public boolean isCoachingKnown(CoachingCycle cycle) {
    return !lacking().isAny(Evidence.COACHING)
        && lacking().days(Evidence.COACHING).stream().noneMatch(cycle::contains);
  }

  /**
   * Whether it can be judged that a module has not been studied in its week.
   *
   * @param module one of the programme's
   * @return whether STUDY-CADENCE applies and every record that it needs is there
   */
  public boolean isStudyJudged(ModuleNumber module) {
    return isStudyKnown(module) && isJudged(STUDY_CADENCE);
  }

  /** Whether every record of the study of a module is there. */
  public boolean isStudyKnown(ModuleNumber module) {
    return !lacking().isAny(Evidence.STUDY) && !lacking().modules(Evidence.STUDY).contains(module);
  }

  /**
   * Whether it can be judged that an event has not been attended.
   *
   * @param event one of the programme's
   * @return whether TRAINING-ATTENDED applies and every record that it needs is there
   */
  public boolean isAttendanceJudged(EventId event) {
    return isAttendanceKnown(event) && isJudged(TRAINING_ATTENDED);
  }

  /** Whether every record of who attended an event is there. */
  boolean isAttendanceKnown(EventId event) {
    return !lacking().isAny(Evidence.ATTENDANCE)
        && !lacking().events(Evidence.ATTENDANCE).contains(event);
  }

  private boolean isJudged(RuleId rule) {
    return !lacking().isAny(Evidence.SERVICE) && ect().programme().coaching().use(rule).isPresent();
  }

  /** Whether records of a kind may be lacking, so that what is counted of them is a lower bound. */
  public boolean mayLack(Evidence kind) {
    return !lacking().of(kind).all().isEmpty();
  }

  static EctAudit of(Induction induction, Auditor auditor) {
    return ImmutableEctAudit.builder()
        .induction(induction)
        .reportDay(auditor.reportDay())
        .auditor(auditor)
        .build();
  }
}
