package io.github.ecf4j.rules.rule.session;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.CoachingSession;
import io.github.ecf4j.model.coaching.RecordedStep;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.YearBoundary;
import io.github.ecf4j.model.programme.CoachingFigure;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.ModuleSet;
import io.github.ecf4j.model.programme.Recommendation;
import io.github.ecf4j.model.programme.Stage;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.coaching.StepGate;
import io.github.ecf4j.rules.coaching.StepVerdict;
import io.github.ecf4j.rules.finding.Evidence;
import io.github.ecf4j.rules.finding.Gaps;
import io.github.ecf4j.rules.finding.Judged;
import io.github.ecf4j.rules.finding.Subject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One coaching session, with what was studied and set before it (orientation, sections 2, 4 and 5,
 * Appendix A and "Opportunities to flex"). Entries of mentoring meetings belong to no session.
 *
 * <p>Laws: the order of entries in a history changes no case; a session with only its day and a
 * step on studied modules recorded raises no finding.
 */
public final class SessionCase implements Judged {
  private static final Comparator<CoachingSession> BY_DAY =
      Comparator.comparing(CoachingSession::heldOn);

  private final StepGate gate;
  private final Subject ect;
  private final Session session;
  private final @Nullable Session previous;
  private final StudyLog study;

  /** The study, with what of it is lacking in the records. */
  private final StudyLog perhaps;

  private final YearBoundary years;
  private final boolean isContracting;

  private SessionCase(
      StepGate gate,
      Subject ect,
      Session session,
      @Nullable Session previous,
      StudyLog study,
      StudyLog perhaps,
      YearBoundary years) {
    this.gate = gate;
    this.ect = ect;
    this.session = session;
    this.previous = previous;
    this.study = study;
    this.perhaps = perhaps;
    this.years = years;
    this.isContracting = gate.openModules(study, session.day()).isEmpty();
  }

  /**
   * The sessions of a history.
   *
   * @param gate the gate of the teacher's programme, with the teacher's plan and attendances as far
   *     as they are known
   * @param history what was studied and set
   * @param years the teacher's years of induction
   * @param day the last day; what was held later is ignored
   * @param lacking the records that the history lacks: a session on a day of which some are lacking
   *     is no case, what came before it is not known to the next, and modules of which the study is
   *     lacking may have been studied
   * @return a case each, by day
   */
  public static ImmutableList<SessionCase> all(
      StepGate gate, CoachingHistory history, YearBoundary years, LocalDate day, Gaps lacking) {
    requireNonNull(gate, "gate");
    requireNonNull(history, "history");
    requireNonNull(years, "years");
    requireNonNull(day, "day");
    requireNonNull(lacking, "lacking");
    Subject ect = Subject.ect(history.ect());
    StudyLog perhaps = with(history.study(), lacking.modules(Evidence.STUDY));
    ImmutableSet<LocalDate> inDoubt = lacking.days(Evidence.COACHING);
    ImmutableList<CoachingSession> entries = coachingByDay(history.sessions());
    ImmutableList.Builder<SessionCase> cases = ImmutableList.builder();
    Session previous = null;
    int next = 0;
    for (int first = 0; first < entries.size(); first = next) {
      LocalDate on = entries.get(first).heldOn();
      if (on.isAfter(day)) {
        break;
      }
      next = first + 1;
      while (next < entries.size() && entries.get(next).heldOn().equals(on)) {
        next++;
      }
      Session session = new Session(entries.subList(first, next));
      if (previous != null && isAnyWithin(inDoubt, previous.day(), on)) {
        previous = null;
      }
      if (!inDoubt.contains(on)) {
        cases.add(new SessionCase(gate, ect, session, previous, history.study(), perhaps, years));
      }
      if (!session.steps().isEmpty()) {
        previous = session;
      }
    }
    return cases.build();
  }

  private static StudyLog with(StudyLog study, ModuleSet lacking) {
    if (lacking.isEmpty()) {
      return study;
    }
    StudyLog.Builder both = study.toBuilder();
    lacking.forEach(module -> both.completed(module, Days.FIRST));
    return both.build();
  }

  private static boolean isAnyWithin(
      ImmutableSet<LocalDate> days, LocalDate first, LocalDate last) {
    return !days.isEmpty()
        && days.stream().anyMatch(day -> !day.isBefore(first) && !day.isAfter(last));
  }

  private static ImmutableList<CoachingSession> coachingByDay(
      ImmutableList<CoachingSession> entries) {
    // Most histories are by day already and have nothing but coaching.
    if (Iterables.all(entries, CoachingSession::hasCoaching)
        && Comparators.isInOrder(entries, BY_DAY)) {
      return entries;
    }
    return entries.stream()
        .filter(CoachingSession::hasCoaching)
        .sorted(BY_DAY)
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public Subject subject() {
    return ect;
  }

  @Override
  public LocalDate day() {
    return session.day();
  }

  /**
   * The session.
   *
   * @return the entries of its day
   */
  public Session session() {
    return session;
  }

  /**
   * The latest earlier session that recorded a step.
   *
   * @return the session, if there is one
   */
  public Optional<Session> previous() {
    return Optional.ofNullable(previous);
  }

  /**
   * What the teacher had studied by the day of the session, as far as the records say.
   *
   * @return the modules
   */
  public ModuleSet studied() {
    return study.studiedBy(session.day());
  }

  /**
   * Whether sessions are still for contracting: the teacher has completed no module that has steps.
   *
   * @return whether no step could be set yet
   */
  public boolean contracting() {
    return isContracting;
  }

  /**
   * The year of induction on the day of the session.
   *
   * @return the year
   */
  public InductionYear year() {
    return years.yearOn(session.day());
  }

  /**
   * How much of something the teacher's programme specifies.
   *
   * @param figure of what
   * @return how much, or empty where the programme leaves it open
   */
  public Optional<Recommendation> figure(CoachingFigure figure) {
    return gate.programme().coaching().figure(requireNonNull(figure, "figure"));
  }

  /**
   * Whether the teacher's programme asks for a stage of a session.
   *
   * @param stage the stage
   * @return whether it does
   */
  public boolean asksFor(Stage stage) {
    return gate.programme().coaching().stages().contains(requireNonNull(stage, "stage"));
  }

  /**
   * Whether a step might be set. Modules of which the study is lacking in the records count as
   * studied here.
   *
   * @param step one of the session's steps
   * @return what the gate says
   */
  public StepVerdict verdict(RecordedStep step) {
    return gate.check(requireNonNull(step, "step"), perhaps, session.day());
  }

  /**
   * Why a step cannot be judged.
   *
   * @param step one of the session's steps
   * @param unknown what the gate says of it
   * @return why nothing can be told of it; empty if that is the step's fault: it names nothing, or
   *     nothing that the programme teaches
   */
  public Optional<NotKnown> notKnown(RecordedStep step, StepVerdict.Unknown unknown) {
    requireNonNull(step, "step");
    requireNonNull(unknown, "unknown");
    return switch (unknown.reason()) {
      case NO_BASIS, NOT_COVERED -> Optional.empty();
      case NOT_IN_PROGRAMME -> because(NotKnown.Cause.NOT_IN_PROGRAMME, unknown.about());
      case NO_SUCH_STATEMENT -> because(NotKnown.Cause.NOT_IN_FRAMEWORK, unknown.about());
      case PERHAPS_NO_SUCH_STATEMENT -> because(NotKnown.Cause.NOT_IN_KNOWN_PART, unknown.about());
      case OTHER_FRAMEWORK -> because(NotKnown.Cause.OTHER_FRAMEWORK, unknown.about());
      case OTHER_PROGRAMME ->
          because(NotKnown.Cause.OTHER_PROGRAMME, "the step “" + step.label() + "”");
      case TRAINING_ONLY -> because(NotKnown.Cause.TRAINING_ONLY, unknown.about());
      case WEEK_NOT_KNOWN -> because(NotKnown.Cause.WEEK_NOT_KNOWN, unknown.about());
      case PLACE_NOT_PUBLISHED -> because(NotKnown.Cause.PLACE_NOT_PUBLISHED, unknown.about());
    };
  }

  private static Optional<NotKnown> because(NotKnown.Cause cause, String about) {
    return Optional.of(new NotKnown(cause, about, ImmutableList.of()));
  }

  /**
   * Whether the previous session that recorded a step set the same one.
   *
   * @param step one of the session's steps
   * @return whether it did
   */
  public boolean isSetAgain(RecordedStep step) {
    requireNonNull(step, "step");
    return previous != null && previous.set(step);
  }

  /** Prints whose session it is. */
  @Override
  public String toString() {
    return session + ", " + ect.id();
  }
}
