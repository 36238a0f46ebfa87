package io.github.ecf4j.examples.benchmarks.byhand;

import io.github.ecf4j.model.coaching.ChosenBy;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.CoachingSession.PastoralBy;
import io.github.ecf4j.model.coaching.CoachingSession.TimeGiven;
import io.github.ecf4j.model.coaching.Observation;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StepBasis;
import io.github.ecf4j.model.coaching.StepOrigin;
import io.github.ecf4j.model.framework.StatementCode;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.plan.ProgrammePlan;
import io.github.ecf4j.model.programme.Attendance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns a record into columns, once, before anything is timed.
 *
 * <p>It refuses what the audit by hand does not know: credits, extensions, reductions, starts
 * before September 2021, absence that counts otherwise than sickness, and shares of full time finer
 * than thousandths.
 */
public final class ToColumns {
  private static final LocalDate TWO_YEARS_FROM = LocalDate.of(2021, 9, 1);

  private final ProgrammeColumns programme;

  /** Numbers for people, schools and steps, equal for equals. */
  private final Map<Object, Integer> numbers = new HashMap<>();

  /**
   * A converter.
   *
   * @param programme the programme whose statements and events are named
   */
  public ToColumns(ProgrammeColumns programme) {
    this.programme = programme;
  }

  /**
   * Columns of a record.
   *
   * @param ect the record
   * @param plan the plan that it is held against
   * @return its columns
   */
  public EctColumns of(InductionRecord ect, ProgrammePlan plan) {
    refuse(ect.startedOn().isBefore(TWO_YEARS_FROM), "a start before September 2021");
    refuse(!ect.service().credits().isEmpty(), "credits");
    refuse(!ect.service().extensions().isEmpty(), "extensions");
    refuse(!ect.service().reductions().isEmpty(), "reductions");
    EctColumns columns = new EctColumns();
    columns.startedOn = CalendarColumns.epochDay(ect.startedOn());
    study(columns, ect);
    columns.plannedModules =
        plan.studies().stream().mapToInt(study -> study.module().value()).toArray();
    columns.plannedWeeks =
        plan.studies().stream().mapToInt(study -> epochDay(study.week().first())).toArray();
    columns.entries =
        entries(
            ect.history().sessions().stream()
                .sorted(Comparator.comparing(CoachingSession::heldOn))
                .toList());
    posts(columns, ect);
    columns.absentFrom = ect.service().absences().stream().mapToInt(one -> first(one)).toArray();
    columns.absentTo =
        ect.service().absences().stream().mapToInt(a -> epochDay(a.days().last())).toArray();
    ect.timetable()
        .ifPresent(
            timetable -> {
              columns.timetabled = timetable.timetabledMinutes();
              columns.otherNonContact = timetable.otherNonContactMinutes();
              columns.teaching = timetable.teachingMinutes().orElse(0);
            });
    columns.mentor = ect.mentor().map(this::number).orElse(-1);
    columns.tutor = ect.inductionTutor().map(this::number).orElse(-1);
    List<Attendance> ofTeachers =
        ect.attendances().stream().filter(one -> programme.event(one.event()) >= 0).toList();
    columns.attendedEvents =
        ofTeachers.stream().mapToInt(one -> programme.event(one.event())).toArray();
    columns.attendedOn = ofTeachers.stream().mapToInt(one -> epochDay(one.on())).toArray();
    return columns;
  }

  private static void study(EctColumns columns, InductionRecord ect) {
    Arrays.fill(columns.completedOn, EctColumns.NEVER);
    Map<Integer, LocalDate> completions = new HashMap<>();
    ect.history()
        .study()
        .completions()
        .forEach((module, day) -> completions.put(module.value(), day));
    completions.forEach((module, day) -> columns.completedOn[module] = epochDay(day));
    List<Integer> byDay =
        completions.keySet().stream()
            .sorted(Comparator.comparing(module -> columns.completedOn[module]))
            .toList();
    columns.studyDays = byDay.stream().mapToInt(module -> columns.completedOn[module]).toArray();
    columns.studyBits = byDay.stream().mapToLong(module -> 1L << (module - 1)).toArray();
  }

  private EctColumns.Entries entries(List<CoachingSession> sessions) {
    EctColumns.Entries entries = new EctColumns.Entries(sessions.size());
    entries.statements =
        sessions.stream()
            .flatMap(session -> session.step().stream())
            .flatMap(step -> step.basis().statements().stream())
            .mapToInt(programme::statement)
            .toArray();
    Map<List<Object>, Integer> labels = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      CoachingSession session = sessions.get(i);
      entries.day[i] = epochDay(session.heldOn());
      entries.coaching[i] = session.coachingMinutes().orElse(-1);
      entries.other[i] = session.otherMinutes().orElse(-1);
      observation(entries, i, session.observation());
      entries.outsideReleasedTime[i] =
          answer(session.timeGiven().map(time -> time != TimeGiven.RELEASED));
      entries.pastoralByOther[i] = answer(session.pastoralBy().map(PastoralBy.OTHER::equals));
      entries.criteriaMet[i] = answer(session.criteriaMet());
      entries.praised[i] = answer(session.praised());
      entries.shared[i] = answer(session.shared());
      entries.modelled[i] = answer(session.modelled());
      entries.rounds[i] = session.practiceRounds().orElse(-1);
      StepBasis basis = session.step().map(RecordedStep::basis).orElse(StepBasis.none());
      entries.step[i] = session.step().map(this::numberOfStep).orElse(-1);
      entries.modules[i] = basis.modules().lowBits();
      entries.statementsFrom[i + 1] = entries.statementsFrom[i] + basis.statements().size();
      entries.adapted[i] =
          answer(session.step().flatMap(RecordedStep::origin).map(o -> o != StepOrigin.BANK));
      entries.chosenByEct[i] =
          answer(session.step().flatMap(RecordedStep::chosenBy).map(ChosenBy.ECT::equals));
      int number = entries.step[i];
      // Two steps of one day that are called the same would be one finding, told by its words.
      session
          .step()
          .ifPresent(
              step ->
                  refuse(
                      labels.merge(
                              List.of(session.heldOn(), step.label()), number, (one, other) -> one)
                          != number,
                      "two steps of one name on " + session.heldOn()));
    }
    return entries;
  }

  private static void observation(
      EctColumns.Entries entries, int i, Optional<Observation> observation) {
    entries.observed[i] = observation.isPresent() ? EctColumns.YES : EctColumns.BLANK;
    entries.observedOn[i] =
        observation
            .flatMap(Observation::on)
            .map(CalendarColumns::epochDay)
            .orElse(EctColumns.BLANK_DAY);
    entries.observedMinutes[i] = observation.map(one -> one.minutes().orElse(-1)).orElse(-1);
    entries.byVideo[i] =
        answer(observation.flatMap(Observation::mode).map(Observation.Mode.VIDEO::equals));
  }

  private int numberOfStep(RecordedStep step) {
    Object same =
        step.id().isPresent()
            ? step.id()
            : List.<Object>of(step.title(), step.basis().modules(), codes(step));
    return number(same);
  }

  private static List<StatementCode> codes(RecordedStep step) {
    return step.basis().statements().asList();
  }

  private void posts(EctColumns columns, InductionRecord ect) {
    List<Post> posts =
        ect.service().posts().isEmpty()
            ? List.of(Post.builder().startsOn(ect.startedOn()).build())
            : ect.service().posts().stream().sorted(Comparator.comparing(Post::startsOn)).toList();
    columns.postFrom = posts.stream().mapToInt(post -> epochDay(post.startsOn())).toArray();
    columns.postTo =
        posts.stream()
            .mapToInt(post -> post.endsOn().map(ToColumns::epochDay).orElse(EctColumns.NEVER))
            .toArray();
    columns.postSchool =
        posts.stream().mapToInt(post -> number("school " + post.school().orElse(""))).toArray();
    columns.postFte =
        posts.stream()
            .mapToInt(post -> post.fte().value().multiply(BigDecimal.valueOf(1000)).intValueExact())
            .toArray();
  }

  private static int first(Absence absence) {
    refuse(
        absence.reason() != Absence.Reason.SICKNESS || absence.contractedDays().isPresent(),
        "absence of " + absence.reason());
    return epochDay(absence.days().first());
  }

  private static int epochDay(LocalDate day) {
    return CalendarColumns.epochDay(day);
  }

  private static byte answer(Optional<Boolean> answer) {
    return answer.map(yes -> yes ? EctColumns.YES : EctColumns.NO).orElse(EctColumns.BLANK);
  }

  private int number(Object thing) {
    return numbers.computeIfAbsent(thing, any -> numbers.size());
  }

  private static void refuse(boolean unknown, String what) {
    if (unknown) {
      throw new IllegalArgumentException("the audit by hand does not know " + what);
    }
  }
}
