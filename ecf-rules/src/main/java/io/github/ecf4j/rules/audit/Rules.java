package io.github.ecf4j.rules.audit;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.programme.CoachingPattern;
import io.github.ecf4j.model.programme.RuleId;
import io.github.ecf4j.rules.finding.Basis;
import io.github.ecf4j.rules.finding.Evidence;
import io.github.ecf4j.rules.finding.Judged;
import io.github.ecf4j.rules.finding.Rule;
import io.github.ecf4j.rules.finding.RuleInfo;
import io.github.ecf4j.rules.rule.cycle.CoachingCadence;
import io.github.ecf4j.rules.rule.cycle.CycleCase;
import io.github.ecf4j.rules.rule.cycle.MeetingLength;
import io.github.ecf4j.rules.rule.cycle.MeetingSplit;
import io.github.ecf4j.rules.rule.event.EventCase;
import io.github.ecf4j.rules.rule.event.TrainingAttended;
import io.github.ecf4j.rules.rule.event.TrainingOrder;
import io.github.ecf4j.rules.rule.mentor.MentorCase;
import io.github.ecf4j.rules.rule.mentor.MentorStudy;
import io.github.ecf4j.rules.rule.mentor.MentorTime;
import io.github.ecf4j.rules.rule.mentor.MentorTraining;
import io.github.ecf4j.rules.rule.plan.MentorPlanCase;
import io.github.ecf4j.rules.rule.plan.PlanAfterEnd;
import io.github.ecf4j.rules.rule.plan.PlanAssessmentMissing;
import io.github.ecf4j.rules.rule.plan.PlanAssessmentTerm;
import io.github.ecf4j.rules.rule.plan.PlanAway;
import io.github.ecf4j.rules.rule.plan.PlanBeforeStart;
import io.github.ecf4j.rules.rule.plan.PlanCase;
import io.github.ecf4j.rules.rule.plan.PlanCoachingCycle;
import io.github.ecf4j.rules.rule.plan.PlanCoachingMissing;
import io.github.ecf4j.rules.rule.plan.PlanCoachingRhythm;
import io.github.ecf4j.rules.rule.plan.PlanCoachingTwice;
import io.github.ecf4j.rules.rule.plan.PlanContracting;
import io.github.ecf4j.rules.rule.plan.PlanEventDay;
import io.github.ecf4j.rules.rule.plan.PlanEventMissing;
import io.github.ecf4j.rules.rule.plan.PlanEventOrder;
import io.github.ecf4j.rules.rule.plan.PlanMentorTraining;
import io.github.ecf4j.rules.rule.plan.PlanModuleMissing;
import io.github.ecf4j.rules.rule.plan.PlanRevisit;
import io.github.ecf4j.rules.rule.plan.PlanStudyOrder;
import io.github.ecf4j.rules.rule.plan.PlanStudyPace;
import io.github.ecf4j.rules.rule.plan.PlanStudyWeekly;
import io.github.ecf4j.rules.rule.plan.PlanTeachingWeek;
import io.github.ecf4j.rules.rule.plan.PlanTime;
import io.github.ecf4j.rules.rule.session.CoachingLength;
import io.github.ecf4j.rules.rule.session.CycleStages;
import io.github.ecf4j.rules.rule.session.ObservationByVideo;
import io.github.ecf4j.rules.rule.session.ObservationLength;
import io.github.ecf4j.rules.rule.session.ObservationMissing;
import io.github.ecf4j.rules.rule.session.PastoralByOther;
import io.github.ecf4j.rules.rule.session.PractiseTwice;
import io.github.ecf4j.rules.rule.session.SessionCase;
import io.github.ecf4j.rules.rule.session.StepAdapted;
import io.github.ecf4j.rules.rule.session.StepAfterStudy;
import io.github.ecf4j.rules.rule.session.StepBasisMissing;
import io.github.ecf4j.rules.rule.session.StepChosenByEct;
import io.github.ecf4j.rules.rule.session.StepMovedOn;
import io.github.ecf4j.rules.rule.session.StepRecorded;
import io.github.ecf4j.rules.rule.session.StepRepeated;
import io.github.ecf4j.rules.rule.session.TimeGivenOtherwise;
import io.github.ecf4j.rules.rule.study.StudyCadence;
import io.github.ecf4j.rules.rule.study.StudyCase;
import io.github.ecf4j.rules.rule.study.StudyOrder;
import io.github.ecf4j.rules.rule.teacher.FrameworkInForce;
import io.github.ecf4j.rules.rule.teacher.MentorNotAssessor;
import io.github.ecf4j.rules.rule.teacher.ObservationHeld;
import io.github.ecf4j.rules.rule.teacher.ReviewHeld;
import io.github.ecf4j.rules.rule.teacher.TeacherCase;
import io.github.ecf4j.rules.rule.teacher.TimetableReduction;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules of an audit: those of this library, and a caller's own. Immutable.
 *
 * <p>Law: {@link #all} is in the order of {@link RuleInfo}, in which reports and summaries are.
 */
public final class Rules {
  /** What an audit asks rules about. */
  private static final ImmutableSet<Class<? extends Judged>> CASES =
      ImmutableSet.of(
          SessionCase.class,
          CycleCase.class,
          StudyCase.class,
          EventCase.class,
          TeacherCase.class,
          MentorCase.class,
          PlanCase.class,
          MentorPlanCase.class);

  /** What is asked of mentors, and of plans. */
  private static final ImmutableSet<Class<? extends Judged>> OTHERS_THAN_TEACHERS =
      ImmutableSet.of(MentorCase.class, PlanCase.class, MentorPlanCase.class);

  private static final Rules STANDARD =
      of(
          List.of(
              StepAfterStudy.RULE,
              StepBasisMissing.RULE,
              StepRecorded.RULE,
              StepRepeated.RULE,
              StepAdapted.RULE,
              StepMovedOn.RULE,
              StepChosenByEct.RULE,
              CoachingCadence.RULE,
              StudyCadence.RULE,
              StudyOrder.RULE,
              ObservationMissing.RULE,
              ObservationLength.RULE,
              ObservationByVideo.RULE,
              CoachingLength.RULE,
              MeetingLength.RULE,
              MeetingSplit.RULE,
              TimeGivenOtherwise.RULE,
              PastoralByOther.RULE,
              CycleStages.RULE,
              PractiseTwice.RULE,
              MentorTime.RULE,
              MentorNotAssessor.RULE,
              FrameworkInForce.RULE,
              TrainingAttended.RULE,
              TrainingOrder.RULE,
              MentorTraining.RULE,
              MentorStudy.RULE,
              TimetableReduction.RULE,
              ReviewHeld.RULE,
              ObservationHeld.RULE,
              PlanBeforeStart.RULE,
              PlanAfterEnd.RULE,
              PlanTeachingWeek.RULE,
              PlanAway.RULE,
              PlanModuleMissing.RULE,
              PlanStudyOrder.RULE,
              PlanStudyPace.RULE,
              PlanStudyWeekly.RULE,
              PlanCoachingMissing.RULE,
              PlanCoachingTwice.RULE,
              PlanCoachingCycle.RULE,
              PlanCoachingRhythm.RULE,
              PlanContracting.RULE,
              PlanEventMissing.RULE,
              PlanEventDay.RULE,
              PlanEventOrder.RULE,
              PlanRevisit.RULE,
              PlanAssessmentMissing.RULE,
              PlanAssessmentTerm.RULE,
              PlanTime.RULE,
              PlanMentorTraining.RULE));

  private final ImmutableList<Rule<?>> all;
  private final ImmutableListMultimap<Class<?>, Rule<?>> byCase;

  private Rules(ImmutableList<Rule<?>> all) {
    this.all = all;
    this.byCase = Multimaps.index(all, Rule::judges);
  }

  /**
   * The rules of this library, those of {@code rules.tsv}.
   *
   * @return the rules
   */
  public static Rules standard() {
    return STANDARD;
  }

  /**
   * Rules of the caller's choice.
   *
   * @param rules the rules, in any order, each id once
   * @return the rules
   * @throws io.github.ecf4j.model.check.InvalidValueException if two have one id, or one judges
   *     what no audit asks about
   */
  public static Rules of(List<? extends Rule<?>> rules) {
    Check.noNull("rules", rules);
    ImmutableList<Rule<?>> inOrder =
        rules.stream()
            .<Rule<?>>map(rule -> rule)
            .sorted((one, other) -> one.info().compareTo(other.info()))
            .collect(toImmutableList());
    inOrder.forEach(
        rule -> Check.that(CASES.contains(rule.judges()), "rules", rule, "about one of " + CASES));
    for (int i = 1; i < inOrder.size(); i++) {
      RuleId id = inOrder.get(i).id();
      Check.that(!id.equals(inOrder.get(i - 1).id()), "rules", id, "each id once");
    }
    return new Rules(inOrder);
  }

  /**
   * These rules and another, as a school's own.
   *
   * @param rule the rule
   * @return the rules
   * @throws io.github.ecf4j.model.check.InvalidValueException if there is one of its id
   */
  public Rules with(Rule<?> rule) {
    requireNonNull(rule, "rule");
    return of(Stream.concat(all.stream(), Stream.of(rule)).toList());
  }

  /**
   * All of them.
   *
   * @return the rules, in the order of {@link RuleInfo}
   */
  public ImmutableList<Rule<?>> all() {
    return all;
  }

  /**
   * The rules that judge a kind of case.
   *
   * @param <S> the kind of case
   * @param judges its type
   * @return the rules, in order
   */
  @SuppressWarnings("unchecked") // A rule says truly what it judges.
  public <S extends Judged> ImmutableList<Rule<S>> of(Class<S> judges) {
    return (ImmutableList<Rule<S>>) (ImmutableList<?>) byCase.get(requireNonNull(judges, "judges"));
  }

  /**
   * The rules that apply under programmes: all but those whose basis is the programme and of which
   * none of these programmes says anything.
   *
   * @param patterns how each programme coaches
   * @return the rules
   */
  public Rules under(Collection<CoachingPattern> patterns) {
    Check.noNull("patterns", patterns);
    ImmutableList<Rule<?>> applying =
        all.stream().filter(rule -> applies(rule.info(), patterns)).collect(toImmutableList());
    return applying.size() == all.size() ? this : new Rules(applying);
  }

  private static boolean applies(RuleInfo rule, Collection<CoachingPattern> patterns) {
    if (rule.basis() != Basis.PROGRAMME) {
      return true;
    }
    for (CoachingPattern pattern : patterns) {
      if (pattern.rules().containsKey(rule.id())) {
        return true;
      }
    }
    return false;
  }

  /** The rules that judge mentors. */
  ImmutableList<Rule<?>> ofMentors() {
    return all.stream()
        .filter(rule -> rule.judges() == MentorCase.class)
        .collect(toImmutableList());
  }

  /** The rules that judge what happened to teachers. */
  ImmutableList<Rule<?>> ofTeachers() {
    return all.stream()
        .filter(rule -> !OTHERS_THAN_TEACHERS.contains(rule.judges()))
        .collect(toImmutableList());
  }

  /** The rules about teachers that cannot judge without records of a kind. */
  ImmutableList<Rule<?>> restingOn(Evidence kind) {
    return ofTeachers().stream()
        .filter(rule -> rule.info().restsOn().contains(kind))
        .collect(toImmutableList());
  }

  /**
   * The metadata of a rule.
   *
   * @param id the rule's id
   * @return its weights, basis, title and citations, if it is one of these
   */
  public Optional<RuleInfo> info(RuleId id) {
    requireNonNull(id, "id");
    return all.stream().map(Rule::info).filter(info -> info.id().equals(id)).findFirst();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Rules that && all.equals(that.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  /** Prints the ids. */
  @Override
  public String toString() {
    return all.toString();
  }
}
