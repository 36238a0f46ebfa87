package io.github.ecf4j.rules.exchange;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.exchange.Exchanged;
import io.github.ecf4j.model.exchange.Parts;
import io.github.ecf4j.model.exchange.SchoolCalendarData.TermData;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.service.Assessment;
import io.github.ecf4j.rules.service.AssessmentSchedule;
import io.github.ecf4j.rules.service.OutstandingAssessment;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The assessments of an induction.
 *
 * @param version the version of the document
 * @param due what is due when
 * @param outstanding what is due and cannot be held, where the schedule was written
 * @param derivation how it was worked out
 */
public record AssessmentsData(
    Integer version,
    List<AssessmentData> due,
    @Nullable List<OutstandingData> outstanding,
    DerivationData derivation)
    implements Serializable {
  /**
   * An {@link Assessment}.
   *
   * @param kind an {@link Assessment.Kind}
   * @param term its term
   * @param due the day
   * @param reason why then
   */
  public record AssessmentData(String kind, TermData term, String due, String reason)
      implements Exchanged<Assessment> {
    /**
     * Writes an assessment.
     *
     * @param assessment the assessment
     * @return its wire form
     */
    public static AssessmentData of(Assessment assessment) {
      requireNonNull(assessment, "assessment");
      return new AssessmentData(
          assessment.kind().name(),
          TermData.of(assessment.term()),
          assessment.due().toString(),
          assessment.reason());
    }

    @Override
    public Assessment read(Parts in) {
      var kind = in.required("kind", this.kind, Parts.oneOf(Assessment.Kind.class));
      var term = in.required("term", this.term);
      var due = in.required("due", this.due, Parts::day);
      var reason = in.text("reason", this.reason);
      return in.build(() -> new Assessment(kind, term, due, reason));
    }
  }

  /**
   * An {@link OutstandingAssessment}.
   *
   * @param kind an {@link Assessment.Kind}
   * @param term its term
   * @param reason why it is outstanding
   */
  public record OutstandingData(String kind, TermData term, String reason)
      implements Exchanged<OutstandingAssessment> {
    /**
     * Writes an outstanding assessment.
     *
     * @param outstanding the assessment
     * @return its wire form
     */
    public static OutstandingData of(OutstandingAssessment outstanding) {
      requireNonNull(outstanding, "outstanding");
      return new OutstandingData(
          outstanding.kind().name(), TermData.of(outstanding.term()), outstanding.reason());
    }

    @Override
    public OutstandingAssessment read(Parts in) {
      var kind = in.required("kind", this.kind, Parts.oneOf(Assessment.Kind.class));
      var term = in.required("term", this.term);
      var reason = in.text("reason", this.reason);
      return in.build(() -> new OutstandingAssessment(kind, term, reason));
    }
  }

  /**
   * Writes assessments.
   *
   * @param due what is due, as of {@link
   *     io.github.ecf4j.rules.induction.Induction#assessments(java.time.LocalDate)}
   * @return its wire form
   */
  public static AssessmentsData of(Explained<ImmutableList<Assessment>> due) {
    requireNonNull(due, "due");
    return of(due, null);
  }

  /**
   * Writes a schedule with what is outstanding.
   *
   * @param schedule the schedule
   * @return its wire form
   */
  public static AssessmentsData of(AssessmentSchedule schedule) {
    requireNonNull(schedule, "schedule");
    return of(
        schedule.explained(), schedule.outstanding().stream().map(OutstandingData::of).toList());
  }

  private static AssessmentsData of(
      Explained<ImmutableList<Assessment>> due, @Nullable List<OutstandingData> outstanding) {
    return new AssessmentsData(
        Exchanged.VERSION,
        due.value().stream().map(AssessmentData::of).toList(),
        outstanding,
        DerivationData.of(due.derivation()));
  }
}
