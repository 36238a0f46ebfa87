package io.github.ecf4j.rules.entitlement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.programme.Audience;
import io.github.ecf4j.model.programme.EventMode;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.answer.Derivation;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.answer.Step;
import io.github.ecf4j.rules.answer.Unit;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Policy;
import io.github.ecf4j.rules.policy.Provision;
import io.github.ecf4j.rules.school.School;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A programme's hours compared with those that the Department contracted for or funds (rules MEN-5
 * to MEN-7). It only reports differences; a programme may differ.
 */
public final class ContractedHours {
  private static final Exact MINUTES_AN_HOUR = Exact.of(60);

  private final Programme programme;
  private final School school;
  private final Policy policy;

  private ContractedHours(Programme programme, School school, LocalDate day) {
    this.programme = requireNonNull(programme, "programme");
    this.school = school;
    this.policy = school.policies().on(day);
  }

  /**
   * A comparison.
   *
   * @param programme the programme
   * @param school the school's figures and readings
   * @param day the day whose figures count for teachers; for mentors it is that of their cohort
   * @return the comparison
   */
  public static ContractedHours of(Programme programme, School school, LocalDate day) {
    requireNonNull(programme, "programme");
    requireNonNull(school, "school");
    requireNonNull(day, "day");
    return new ContractedHours(programme, school, day);
  }

  /**
   * Which of the hours for teachers a programme falls short of: self-study, facilitated training,
   * and of that face to face. Events whose mode is not published, or that are held either way, do
   * not count as face to face.
   *
   * @return the figures that it does not reach, with the hours of all three
   */
  public Explained<ImmutableList<Figure<?>>> shortfalls() {
    TrainingTime time = TrainingHours.of(programme, school).ofEct().value();
    int faceToFace =
        programme.events(Audience.ECT).stream()
            .filter(event -> event.mode().equals(Optional.of(EventMode.FACE_TO_FACE)))
            .mapToInt(event -> event.minutes())
            .sum();
    Derivation.Builder steps = Derivation.builder();
    ImmutableList.Builder<Figure<?>> shortOf = ImmutableList.builder();
    compare(
        steps,
        shortOf,
        time.selfStudyMinutes(),
        Figure.PROVIDER_SELF_STUDY_HOURS,
        policy.get(Figure.PROVIDER_SELF_STUDY_HOURS));
    compare(
        steps,
        shortOf,
        time.facilitatedMinutes(),
        Figure.PROVIDER_TRAINING_HOURS,
        policy.get(Figure.PROVIDER_TRAINING_HOURS));
    compare(
        steps,
        shortOf,
        faceToFace,
        Figure.PROVIDER_FACE_TO_FACE_HOURS,
        policy.get(Figure.PROVIDER_FACE_TO_FACE_HOURS));
    return steps.of(shortOf.build());
  }

  private void compare(
      Derivation.Builder steps,
      ImmutableList.Builder<Figure<?>> shortfalls,
      int minutes,
      Figure<?> figure,
      BigDecimal leastHours) {
    Exact least = Exact.of(leastHours);
    Exact hours = Exact.of(minutes).dividedBy(MINUTES_AN_HOUR);
    steps
        .add(
            Step.of(Provision.MEN_5, "{figure}: {=}, of {least unit}")
                .given("figure", figure)
                .given("least", least, Unit.HOURS)
                .first("minutes", Exact.of(minutes), Unit.MINUTES)
                .dividedBy("ofAnHour", MINUTES_AN_HOUR, Unit.MINUTES)
                .result("hours", hours, Unit.HOURS))
        .cite(policy.citation(figure));
    if (!hours.reaches(least)) {
      shortfalls.add(figure);
    }
  }

  /**
   * How many of the hours funded for a mentor's own training the programme leaves over. They are
   * those of the mentor's cohort (MEN-6, MEN-7), whenever it is asked.
   *
   * @param mentoringSince the day on which the mentor began
   * @return minutes; negative if it needs more, with their derivation
   */
  public Explained<Exact> mentorMinutesLeftOver(LocalDate mentoringSince) {
    requireNonNull(mentoringSince, "mentoringSince");
    Policy cohort = school.policies().on(mentoringSince);
    Exact funded = Exact.of(cohort.get(Figure.MENTOR_TRAINING_HOURS_FUNDED)).times(MINUTES_AN_HOUR);
    Exact asked = Exact.of(TrainingHours.of(programme, school).ofMentor().value().totalMinutes());
    Exact leftOver = funded.minus(asked);
    boolean oneYear = cohort.get(Figure.MENTOR_TRAINING_YEARS_FUNDED) == 1;
    return Derivation.builder()
        .add(
            Step.of(oneYear ? Provision.MEN_7 : Provision.MEN_6)
                .first("funded", funded, Unit.MINUTES)
                .minus("asked", asked, Unit.MINUTES)
                .result("leftOver", leftOver, Unit.MINUTES))
        .cite(cohort.citation(Figure.MENTOR_TRAINING_HOURS_FUNDED))
        .of(leftOver);
  }
}
