package io.github.ecf4j.examples.benchmarks.entitlement;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.coaching.StudyLog;
import io.github.ecf4j.model.induction.Absence;
import io.github.ecf4j.model.induction.Fte;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.person.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A teacher as the rows of a database would have one.
 *
 * @param id the id
 * @param start the first day of induction
 * @param contracts the contracts
 * @param absences the times away, none of which overlap
 */
public record Teacher(
    String id, LocalDate start, ImmutableList<Contract> contracts, ImmutableList<Away> absences) {
  /**
   * A contract.
   *
   * @param school the school
   * @param first the first day
   * @param last the last day, if one is known
   * @param fte the share of full time
   */
  public record Contract(
      String school, LocalDate first, @Nullable LocalDate last, BigDecimal fte) {}

  /**
   * A time away.
   *
   * @param first the first day
   * @param last the last day
   */
  public record Away(LocalDate first, LocalDate last) {}

  /**
   * The same teacher for the library.
   *
   * @return the record
   */
  public InductionRecord toRecord() {
    return InductionRecord.builder()
        .history(CoachingHistory.builder().ect(PersonId.of(id)).study(StudyLog.empty()).build())
        .programme(EcfCurriculum.ambition())
        .startedOn(start)
        .addAllPosts(contracts.stream().map(Teacher::post).toList())
        .addAllAbsences(
            absences.stream()
                .map(
                    away ->
                        Absence.of(
                            new DateRange(away.first(), away.last()), Absence.Reason.SICKNESS))
                .toList())
        .build();
  }

  private static Post post(Contract contract) {
    return Post.builder()
        .school(contract.school())
        .startsOn(contract.first())
        .endsOn(Optional.ofNullable(contract.last()))
        .fte(new Fte(contract.fte()))
        .build();
  }
}
