package io.github.ecf4j.rules.entitlement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.model.programme.TrainingEvent;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.finding.Derivation;
import io.github.ecf4j.rules.finding.Explained;
import io.github.ecf4j.rules.policy.InductionPolicy;
import io.github.ecf4j.rules.policy.PolicyParameter;
import io.github.ecf4j.rules.policy.Provision;
import java.math.BigDecimal;

/**
 * A programme's hours beside those that the Department contracted for or funds (rules MEN-5 to
 * MEN-7). It reports; a programme may be as its provider makes it.
 */
public final class ContractedHours {
  private static final Exact MINUTES_AN_HOUR = Exact.of(60);

  private final Programme programme;
  private final InductionPolicy policy;

  private ContractedHours(Programme programme, InductionPolicy policy) {
    this.programme = requireNonNull(programme, "programme");
    this.policy = requireNonNull(policy, "policy");
  }

  /**
   * A comparison.
   *
   * @param programme the programme
   * @param policy the policy in force
   * @return the comparison
   */
  public static ContractedHours of(Programme programme, InductionPolicy policy) {
    return new ContractedHours(programme, policy);
  }

  /**
   * Which of the hours for teachers a programme falls short of: self-study, facilitated training,
   * and of that face to face, by which conferences are meant.
   *
   * @return the parameters that it does not reach, with the hours of all three
   */
  public Explained<ImmutableList<PolicyParameter>> shortfalls() {
    TrainingTime time = TrainingHours.of(programme).ofEct().value();
    int faceToFace =
        programme.events(Audience.ECT).stream()
            .filter(ContractedHours::isConference)
            .mapToInt(event -> event.details().minutes())
            .sum();
    Derivation steps = new Derivation();
    ImmutableList.Builder<PolicyParameter> shortOf = ImmutableList.builder();
    compare(
        steps,
        shortOf,
        time.selfStudyMinutes(),
        PolicyParameter.PROVIDER_SELF_STUDY_HOURS,
        policy.providerSelfStudyHours());
    compare(
        steps,
        shortOf,
        time.facilitatedMinutes(),
        PolicyParameter.PROVIDER_TRAINING_HOURS,
        policy.providerTrainingHours());
    compare(
        steps,
        shortOf,
        faceToFace,
        PolicyParameter.PROVIDER_FACE_TO_FACE_HOURS,
        policy.providerFaceToFaceHours());
    return steps.of(shortOf.build());
  }

  private static boolean isConference(TrainingEvent event) {
    return event.fold(conference -> true, clinic -> false, coaching -> false, induction -> false);
  }

  private void compare(
      Derivation steps,
      ImmutableList.Builder<PolicyParameter> shortfalls,
      int minutes,
      PolicyParameter parameter,
      BigDecimal leastHours) {
    Exact hours = Exact.of(minutes).dividedBy(MINUTES_AN_HOUR);
    steps
        .step(
            Provision.MEN_5,
            parameter
                + ": "
                + minutes
                + " ÷ "
                + MINUTES_AN_HOUR
                + " = "
                + hours
                + " of "
                + leastHours)
        .cite(policy.citation(parameter));
    if (!hours.reaches(Exact.of(leastHours))) {
      shortfalls.add(parameter);
    }
  }

  /**
   * How many of the hours funded for a mentor's own training the programme leaves over.
   *
   * @return minutes, below zero if it asks for more, with the way to them
   */
  public Explained<Exact> mentorMinutesLeftOver() {
    Exact funded = Exact.of(policy.mentorTrainingHoursFunded()).times(MINUTES_AN_HOUR);
    Exact asked = Exact.of(TrainingHours.of(programme).ofMentor().value().totalMinutes());
    boolean oneYear =
        !policy
            .from(PolicyParameter.MENTOR_TRAINING_HOURS_FUNDED)
            .isBefore(InductionPolicy.ENTITLEMENT_OF_2025);
    return new Derivation()
        .step(
            oneYear ? Provision.MEN_7 : Provision.MEN_6,
            funded + " − " + asked + " = " + funded.minus(asked))
        .cite(policy.citation(PolicyParameter.MENTOR_TRAINING_HOURS_FUNDED))
        .of(funded.minus(asked));
  }
}
