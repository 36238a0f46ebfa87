package io.github.ecf4j.rules.audit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Iterators;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.rules.finding.Report;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * The audit of many schools, one after the other: only one is in memory at a time, so that memory
 * is bounded by the largest.
 *
 * <p>Law: each school's report is that of {@link Audit#ofSchool}.
 */
public final class NetworkAudit {
  private NetworkAudit() {}

  /**
   * The report of a school in a network.
   *
   * @param school what the school is known by
   * @param ects how many teachers' records were judged
   * @param report the findings of all its teachers and mentors
   */
  public record OfSchool(String school, int ects, Report report) {
    /**
     * A report.
     *
     * @param school what the school is known by
     * @param ects how many teachers' records were judged
     * @param report the findings of all its teachers and mentors
     * @throws io.github.ecf4j.model.check.InvalidValueException if the school is blank or the
     *     number below zero
     */
    public OfSchool {
      Check.text("school", school);
      Check.range("ects", ects, 0, Integer.MAX_VALUE);
      requireNonNull(report, "report");
    }
  }

  /**
   * Judges schools one by one, on demand.
   *
   * @param schools the schools; each is taken from the iterator only when its report is
   * @param day the day of the report
   * @return their reports, in the same order; does not support removal
   */
  public static Iterator<OfSchool> over(Iterator<SchoolRecords> schools, LocalDate day) {
    requireNonNull(schools, "schools");
    requireNonNull(day, "day");
    return Iterators.unmodifiableIterator(Iterators.transform(schools, one -> report(one, day)));
  }

  /**
   * Judges schools one by one, on demand.
   *
   * @param schools the schools; in a parallel stream each thread holds one at a time
   * @param day the day of the report
   * @return their reports; closing it closes the schools
   */
  public static Stream<OfSchool> over(Stream<SchoolRecords> schools, LocalDate day) {
    requireNonNull(schools, "schools");
    requireNonNull(day, "day");
    return schools.map(one -> report(one, day));
  }

  private static OfSchool report(SchoolRecords of, LocalDate day) {
    return new OfSchool(
        of.school(),
        of.ects().size(),
        of.audit().ofSchool(of.ects(), of.mentors(), of.programme(), day));
  }
}
