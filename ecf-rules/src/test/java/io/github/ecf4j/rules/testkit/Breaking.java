package io.github.ecf4j.rules.testkit;

import com.google.common.base.Ascii;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.coaching.ChosenBy;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.Observation;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StepOrigin;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.framework.Replacement;
import io.github.ecf4j.model.induction.HeldReview;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Timetable;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.plan.PlannedStudy;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.model.programme.StudyModule;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.coaching.CoachingCycle;
import io.github.ecf4j.rules.coaching.CoachingCycles;
import io.github.ecf4j.rules.period.ReviewStatus;
import io.github.ecf4j.rules.planning.DueDates;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.service.InductionClock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The one change that breaks a rule in a plan carried out to the letter. */
final class Breaking {
  private static final Timetable OVERLOADED =
      Timetable.builder().timetabledMinutes(1000).teachingMinutes(856).build();

  private final Scenario scenario;
  private final ProgrammePlan plan;
  private final InductionRecord ect;

  /** Which of several places to break. */
  private final int where;

  Breaking(Scenario scenario, int where) {
    this.scenario = scenario;
    this.plan = scenario.plan();
    this.ect = scenario.ect();
    this.where = where;
  }

  /** Empty where the scenario has nothing to break the rule with. */
  Optional<Broken> of(RuleId rule) {
    return switch (rule.id()) {
      case "STEP-AFTER-STUDY" -> stepTooEarly();
      case "STEP-BASIS-MISSING" ->
          step(rule, "a step without basis", m -> m.step = Optional.of(titled("Smile")));
      case "STEP-RECORDED" -> step(rule, "no step", m -> m.step = Optional.empty());
      case "STEP-REPEATED" -> stepAgain();
      case "STEP-ADAPTED" ->
          step(
              rule,
              "the step was edited",
              m -> m.step = changed(m, StepOrigin.EDITED, ChosenBy.MENTOR));
      case "STEP-MOVED-ON" -> afterAnother(rule, "criteria not met", m -> m.criteriaMet = false);
      case "STEP-CHOSEN-BY-ECT" ->
          step(rule, "the teacher chose", m -> m.step = changed(m, StepOrigin.BANK, ChosenBy.ECT));
      case "COACHING-CADENCE" -> sessionDropped();
      case "STUDY-CADENCE" -> studyLate();
      case "STUDY-ORDER" -> studySwapped();
      case "OBSERVATION-MISSING" -> any(rule, "no observation", m -> m.observationMinutes = 0);
      case "OBSERVATION-LENGTH" ->
          step(rule, "9 minutes of observation", m -> m.observationMinutes = 9);
      case "OBSERVATION-BY-VIDEO" ->
          any(rule, "a recording", m -> m.observationMode = Observation.Mode.VIDEO);
      case "COACHING-LENGTH" -> step(rule, "31 minutes of coaching", m -> m.coachingMinutes = 31);
      case "MEETING-LENGTH" -> meetingShort();
      case "MEETING-SPLIT" -> meetingSplit();
      case "TIME-GIVEN-OTHERWISE" ->
          any(rule, "after school", m -> m.timeGiven = CoachingSession.TimeGiven.AFTER_SCHOOL);
      case "PASTORAL-BY-OTHER" ->
          any(rule, "support by another", m -> m.pastoralBy = CoachingSession.PastoralBy.OTHER);
      case "CYCLE-STAGES" -> step(rule, "no modelling", m -> m.modelled = false);
      case "PRACTISE-TWICE" -> step(rule, "one round of practice", m -> m.practiceRounds = 1);
      case "MENTOR-TIME" -> mentorShortOfTime();
      case "MENTOR-NOT-ASSESSOR" -> mentorIsTutor();
      case "FRAMEWORK-IN-FORCE" -> frameworkReplaced();
      case "TRAINING-ATTENDED" -> eventMissed();
      case "TRAINING-ORDER" -> eventTooEarly();
      case "MENTOR-TRAINING" -> mentorUntrained();
      case "MENTOR-STUDY" -> mentorUnread();
      case "TIMETABLE-REDUCTION" -> teachingTooMuch();
      case "REVIEW-HELD" -> reviewDropped();
      case "OBSERVATION-HELD" -> observationDropped();
      default -> Optional.empty();
    };
  }

  private Diary diary() {
    return Diary.of(scenario, plan, Conduct.PERFECT);
  }

  private Broken broken(RuleId rule, LocalDate on, String change, Diary diary) {
    return broken(diary.happens().atTheEnd(), rule, on, change);
  }

  private Broken broken(Scenario broken, RuleId rule, LocalDate on, String change) {
    return new Broken(broken, diary().happens().on(broken.day()), rule, on, change);
  }

  private <T> Optional<T> choose(List<T> places) {
    return places.isEmpty() ? Optional.empty() : Optional.of(places.get(where % places.size()));
  }

  private Optional<Broken> any(RuleId rule, String change, Consumer<Meeting> breaker) {
    Diary diary = diary();
    return change(rule, change, diary, diary.meetings, breaker);
  }

  private Optional<Broken> step(RuleId rule, String change, Consumer<Meeting> breaker) {
    Diary diary = diary();
    return change(rule, change, diary, diary.meetingsWithStep(), breaker);
  }

  private Optional<Broken> afterAnother(RuleId rule, String change, Consumer<Meeting> breaker) {
    Diary diary = diary();
    return change(rule, change, diary, diary.meetingsWithStep().stream().skip(1).toList(), breaker);
  }

  private Optional<Broken> change(
      RuleId rule, String change, Diary diary, List<Meeting> places, Consumer<Meeting> breaker) {
    return choose(places)
        .map(
            meeting -> {
              breaker.accept(meeting);
              return broken(rule, meeting.on, change + " on " + meeting.on, diary);
            });
  }

  private static RecordedStep titled(String title) {
    return RecordedStep.builder().title(title).basis(StepBasis.none()).build();
  }

  private static Optional<RecordedStep> changed(Meeting meeting, StepOrigin origin, ChosenBy by) {
    return meeting.step.map(
        step ->
            RecordedStep.builder()
                .id(step.id())
                .basis(step.basis())
                .origin(origin)
                .chosenBy(by)
                .build());
  }

  private Optional<Broken> stepTooEarly() {
    Diary diary = diary();
    ModuleSet modules = ect.programme().modulesWithStudy();
    return choose(
            diary.meetings.stream().filter(m -> !missing(modules, diary, m).isEmpty()).toList())
        .map(
            meeting -> {
              ModuleNumber module = missing(modules, diary, meeting).first().orElseThrow();
              meeting.step = Optional.of(Diary.step("EARLY", module));
              return broken(
                  RuleId.of("STEP-AFTER-STUDY"),
                  meeting.on,
                  "a step on module " + module + " on " + meeting.on,
                  diary);
            });
  }

  private static ModuleSet missing(ModuleSet modules, Diary diary, Meeting meeting) {
    return modules.minus(diary.study().studiedBy(meeting.on));
  }

  private Optional<Broken> stepAgain() {
    Diary diary = diary();
    List<Meeting> meetings = diary.meetingsWithStep();
    return change(
        RuleId.of("STEP-REPEATED"),
        "the step of the session before",
        diary,
        meetings.stream().skip(1).toList(),
        meeting -> meeting.step = meetings.get(meetings.indexOf(meeting) - 1).step);
  }

  /** The cycles with a meeting of the diary; carried out to the letter, each has one. */
  private List<CoachingCycle> cycles(Diary diary) {
    YearBoundary years =
        InductionClock.of(School.of(scenario.calendar())).asRecorded(ect).value().years();
    return CoachingCycles.of(ect, years, scenario.school()).stream()
        .filter(cycle -> diary.meetings.stream().anyMatch(meeting -> isIn(cycle, meeting.on)))
        .toList();
  }

  private static boolean isIn(CoachingCycle cycle, LocalDate day) {
    return cycle.weeks().stream().anyMatch(week -> week.week().contains(day));
  }

  private Optional<Broken> sessionDropped() {
    Diary diary = diary();
    return choose(cycles(diary))
        .map(
            cycle -> {
              diary.meetings.removeIf(meeting -> isIn(cycle, meeting.on));
              return broken(
                  RuleId.of("COACHING-CADENCE"),
                  cycle.firstDay(),
                  "no session from " + cycle.firstDay() + " to " + cycle.lastDay(),
                  diary);
            });
  }

  private Optional<Broken> meetingShort() {
    Diary diary = diary();
    return choose(cycles(diary))
        .map(
            cycle -> {
              diary.meetings.stream()
                  .filter(meeting -> isIn(cycle, meeting.on))
                  .forEach(meeting -> meeting.otherMinutes = 19);
              return broken(
                  RuleId.of("MEETING-LENGTH"),
                  cycle.firstDay(),
                  "44 minutes in the cycle from " + cycle.firstDay(),
                  diary);
            });
  }

  private Optional<Broken> meetingSplit() {
    Diary diary = diary();
    return choose(cycles(diary))
        .map(
            cycle -> {
              LocalDate first =
                  diary.meetings.stream()
                      .map(meeting -> meeting.on)
                      .filter(on -> isIn(cycle, on))
                      .findFirst()
                      .orElseThrow();
              // In the same week, and not before induction, which would contradict the record.
              LocalDate second = first.plusDays(first.getDayOfWeek() == DayOfWeek.SUNDAY ? -1 : 1);
              Meeting mentoring = new Meeting(second, Optional.empty());
              mentoring.coachingMinutes = 0;
              diary.meetings.add(mentoring);
              return broken(
                  RuleId.of("MEETING-SPLIT"),
                  cycle.firstDay(),
                  "a second meeting on " + second,
                  diary);
            });
  }

  /** The studies planned of modules that have self-study; of others nothing can be late. */
  private ImmutableList<PlannedStudy> studies() {
    return plan.studies().stream()
        .filter(study -> ect.programme().modulesWithStudy().contains(study.module()))
        .collect(ImmutableList.toImmutableList());
  }

  private Optional<Broken> studyLate() {
    Diary diary = diary();
    return choose(studies())
        .map(
            study -> {
              LocalDate sunday = study.week().last();
              diary.studied.put(study.module(), sunday.plusDays(1));
              return broken(
                  RuleId.of("STUDY-CADENCE"),
                  sunday,
                  "module " + study.module() + " a day too late",
                  diary);
            });
  }

  private Optional<Broken> studySwapped() {
    Diary diary = diary();
    ImmutableList<PlannedStudy> studies = studies();
    return choose(
            studies.stream().skip(1).filter(study -> isInSequence(diary, studies, study)).toList())
        .map(
            study -> {
              ModuleNumber before = studies.get(studies.indexOf(study) - 1).module();
              LocalDate early = diary.day(before);
              diary.studied.put(before, diary.day(study.module()));
              diary.studied.put(study.module(), early);
              return broken(
                  RuleId.of("STUDY-ORDER"),
                  early,
                  "modules " + before + " and " + study.module() + " swapped",
                  diary);
            });
  }

  /** Whether a module is studied later than the one planned before it, and none before is left. */
  private boolean isInSequence(Diary diary, List<PlannedStudy> studies, PlannedStudy study) {
    ModuleNumber before = studies.get(studies.indexOf(study) - 1).module();
    return diary.day(before).isBefore(diary.day(study.module()))
        && ect.programme().modules().stream()
            .map(StudyModule::number)
            .takeWhile(module -> !module.equals(study.module()))
            .allMatch(diary.studied::containsKey);
  }

  private Optional<Broken> eventMissed() {
    Diary diary = diary();
    YearBoundary years =
        InductionClock.of(School.of(scenario.calendar())).asRecorded(ect).value().years();
    DueDates dueDates = DueDates.of(scenario.dates());
    List<EventId> due =
        diary.attended.keySet().stream()
            .filter(event -> dueDates.due(event, ect, years).isPresent())
            .toList();
    return choose(due)
        .map(
            event -> {
              diary.attended.remove(event);
              return broken(
                  RuleId.of("TRAINING-ATTENDED"),
                  dueDates.due(event, ect, years).orElseThrow(),
                  event + " not attended",
                  diary);
            });
  }

  private Optional<Broken> eventTooEarly() {
    Diary diary = diary();
    List<EventId> attended =
        ect.programme().events().stream()
            .map(TrainingEvent::id)
            .filter(diary.attended::containsKey)
            .toList();
    if (!Comparators.isInOrder(attended, Comparator.comparing(event -> diary.day(event)))) {
      return Optional.empty();
    }
    return choose(
            attended.stream()
                .skip(1)
                .filter(
                    event -> {
                      EventId before = attended.get(attended.indexOf(event) - 1);
                      LocalDate day = diary.day(before);
                      return diary.counts(before, day) && diary.counts(event, day.minusDays(1));
                    })
                .toList())
        .map(
            event -> {
              EventId before = attended.get(attended.indexOf(event) - 1);
              LocalDate early = diary.day(before).minusDays(1);
              diary.attended.put(event, early);
              return broken(
                  RuleId.of("TRAINING-ORDER"), early, event + " the day before " + before, diary);
            });
  }

  private Optional<Broken> mentorShortOfTime() {
    Diary diary = diary();
    diary.protectedMinutes = 59;
    return Optional.of(
        broken(
            diary.happens().on(ect.startedOn()),
            RuleId.of("MENTOR-TIME"),
            ect.startedOn(),
            "59 minutes for the mentor"));
  }

  /** A full-time teacher of 1000 minutes may teach 855 in year 2; one part time, fewer. */
  private Optional<Broken> teachingTooMuch() {
    Scenario carriedOut = diary().happens();
    return scenario.calendar().teachingDays().tailSet(ect.startedOn(), true).stream()
        .filter(day -> ect.service().fteOn(day).signum() > 0)
        .findFirst()
        .map(
            day ->
                broken(
                    carriedOut.withEct(Inductions.with(carriedOut.ect(), OVERLOADED)).on(day),
                    RuleId.of("TIMETABLE-REDUCTION"),
                    day,
                    "856 of 1000 minutes taught"));
  }

  private Optional<Broken> reviewDropped() {
    Scenario carriedOut = diary().happens().atTheEnd();
    return heldButOne(
        "REVIEW-HELD",
        carriedOut,
        carriedOut.induction().periods(carriedOut.day()).value().stream()
            .filter(one -> one.status() == ReviewStatus.OVERDUE)
            .map(one -> HeldReview.of(one.kind(), one.dueOn()))
            .toList());
  }

  private Optional<Broken> observationDropped() {
    Scenario carriedOut = diary().happens().atTheEnd();
    return heldButOne(
        "OBSERVATION-HELD",
        carriedOut,
        carriedOut.induction().observations(carriedOut.day()).value().stream()
            .filter(one -> one.status() == ReviewStatus.OVERDUE)
            .map(one -> HeldReview.of(HeldReview.Kind.OBSERVATION, one.days().last()))
            .toList());
  }

  /** All held on the day they were due, but one: where there is one alone, none is on record. */
  private Optional<Broken> heldButOne(String rule, Scenario carriedOut, List<HeldReview> due) {
    return due.size() < 2
        ? Optional.empty()
        : choose(due)
            .map(
                missed ->
                    broken(
                        carriedOut.withEct(
                            carriedOut.ect().toBuilder()
                                .reviews(due.stream().filter(one -> !one.equals(missed)).toList())
                                .build()),
                        RuleId.of(rule),
                        missed.heldOn(),
                        "no "
                            + Ascii.toLowerCase(missed.kind().name())
                            + " by "
                            + missed.heldOn()));
  }

  private Optional<Broken> mentorIsTutor() {
    Diary diary = diary();
    diary.tutor = ect.mentor();
    return Optional.of(
        broken(
            RuleId.of("MENTOR-NOT-ASSESSOR"), ect.startedOn(), "the mentor is the tutor", diary));
  }

  private Optional<Broken> frameworkReplaced() {
    LocalDate start = ect.startedOn();
    Framework replaced =
        ect.programme().framework().toBuilder()
            .replacement(
                new Replacement("Another", start, start, start.plusYears(9), Frameworks.INVENTED))
            .build();
    Scenario broken = diary().happens().atTheEnd();
    InductionRecord record =
        broken.ect().toBuilder()
            .programme(ect.programme().toBuilder().framework(replaced).build())
            .build();
    return Optional.of(
        broken(
            broken.withEct(record),
            RuleId.of("FRAMEWORK-IN-FORCE"),
            start,
            "the framework is replaced on " + start));
  }

  private Optional<Broken> mentorUntrained() {
    Diary diary = diary();
    LocalDate anniversary = ect.startedOn().plusYears(1);
    if (diary.mentorAttended.values().stream().anyMatch(anniversary::isBefore)) {
      return Optional.empty();
    }
    return choose(List.copyOf(diary.mentorAttended.keySet()))
        .map(
            event -> {
              diary.mentorAttended.remove(event);
              return broken(
                  RuleId.of("MENTOR-TRAINING"), anniversary, event + " not attended", diary);
            });
  }

  private Optional<Broken> mentorUnread() {
    Diary diary = diary();
    return choose(diary.meetingsWithStep())
        .map(
            meeting -> {
              ModuleSet modules = meeting.step.orElseThrow().basis().modules();
              modules.forEach(diary.mentorStudied::remove);
              return broken(
                  RuleId.of("MENTOR-STUDY"),
                  meeting.on,
                  "the mentor has not read " + modules,
                  diary);
            });
  }
}
