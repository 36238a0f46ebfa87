package io.github.ecf4j.rules.register;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.rules.answer.Derivation;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.answer.Step;
import io.github.ecf4j.rules.answer.Unit;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Policies;
import io.github.ecf4j.rules.policy.Policy;
import io.github.ecf4j.rules.policy.Provision;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.school.School;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** What is to be recorded of an induction, and how long it is kept (rules REC-1 and REC-2). */
public final class RecordKeeping {
  private RecordKeeping() {}

  /**
   * Until when a document of an induction is kept at least, by school and appropriate body.
   *
   * @param school the figures, and from when the years are counted
   * @param writtenOn the day of the document, as an assessment report
   * @param endedOn the day on which induction ended
   * @return the last day on which it must be there
   */
  public static Explained<LocalDate> keptUntil(
      School school, LocalDate writtenOn, LocalDate endedOn) {
    requireNonNull(school, "school");
    LocalDate written = Days.nearest(requireNonNull(writtenOn, "writtenOn"));
    LocalDate ended = Days.nearest(requireNonNull(endedOn, "endedOn"));
    LocalDate from =
        school.readings().get(Reading.RETENTION_START) == Reading.RetentionStart.END_OF_INDUCTION
            ? ended
            : written;
    Policy policy = school.policies().on(Collections.max(List.of(from, Policies.FIRST_DAY)));
    int years = policy.get(Figure.RECORDS_KEPT_YEARS);
    LocalDate until = from.plusYears(years);
    return Derivation.builder()
        .cite(policy.citation(Figure.RECORDS_KEPT_YEARS))
        .add(
            Step.of(Provision.REC_1, "kept for {years} years from {from} on, until {until}.")
                .given("years", Exact.of(years), Unit.NUMBER)
                .given("from", from)
                .result("until", until))
        .reading(Reading.RETENTION_START, school.readings())
        .of(until);
  }

  /**
   * What is to be recorded of an induction and is not, or was not needed: nobody can tell from the
   * record which.
   *
   * @param ect the teacher's record
   * @return what is not recorded: the working pattern, absences
   */
  public static Explained<ImmutableList<NotKnown>> notRecorded(InductionRecord ect) {
    requireNonNull(ect, "ect");
    ImmutableList.Builder<NotKnown> missing = ImmutableList.builder();
    if (ect.service().posts().isEmpty()) {
      missing.add(NotKnown.notRecorded("the working pattern, which is taken as full time"));
    }
    if (ect.service().absences().isEmpty()) {
      missing.add(NotKnown.notRecorded("absence, so that there is taken to be none"));
    }
    return Derivation.builder()
        .add(
            Step.of(
                    Provision.REC_2,
                    "the start of induction, service, changes of the working pattern and absences"
                        + " are recorded; induction began on {start}.")
                .given("start", ect.startedOn()))
        .of(missing.build());
  }
}
