package io.github.ecf4j.rules.register;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Policies;
import io.github.ecf4j.rules.policy.Policy;
import io.github.ecf4j.rules.policy.Provision;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.school.School;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the Department's register takes of a record, and what it makes of its numbers (rules VAL-1
 * to VAL-3, VAL-5 to VAL-8, VAL-10, VAL-11 and LEN-17).
 *
 * <p>Law: a record without problems has none after {@link #exported}, nor when what {@link
 * RegisterTable} wrote of that is read again, and nothing of it is lost.
 */
public final class Register {
  private final School school;

  private Register(School school) {
    this.school = school;
  }

  /**
   * The register, by the figures in force.
   *
   * @param school the figures, and how terms are rounded
   * @return the register
   */
  public static Register of(School school) {
    return new Register(requireNonNull(school, "school"));
  }

  /**
   * Everything for which the register does not take a record.
   *
   * @param record the record
   * @param day the day on which it is registered; nothing lies after it
   * @return the problems, by field; none if the register takes it
   */
  public ImmutableList<Problem> problems(RegisterRecord record, LocalDate day) {
    requireNonNull(record, "record");
    LocalDate today = Days.nearest(requireNonNull(day, "day"));
    return new Validation(on(today), recording(record), today).problems(record);
  }

  /**
   * Everything for which the register does not take a new period of a teacher: what is wrong with
   * the record once it has the period, and what is asked of a new one alone.
   *
   * @param before what the register has of the teacher
   * @param claim the new period
   * @param day the day on which it is registered
   * @return the problems; none if the register takes it
   */
  public ImmutableList<Problem> problemsOfClaim(
      RegisterRecord before, RegisterPeriod claim, LocalDate day) {
    requireNonNull(before, "before");
    requireNonNull(claim, "claim");
    LocalDate today = Days.nearest(requireNonNull(day, "day"));
    RegisterRecord after =
        before.toBuilder()
            .periods(
                ImmutableList.<RegisterPeriod>builder().addAll(before.periods()).add(claim).build())
            .build();
    return Stream.concat(
            problems(after, today).stream(),
            new Validation(on(today), recording(after), today)
                .problemsOfClaim(before, claim).stream())
        .collect(toImmutableList());
  }

  private Policy on(LocalDate day) {
    return school.policies().on(Collections.max(List.of(day, Policies.FIRST_DAY)));
  }

  /** How terms are recorded is decided by the day on which induction began. */
  private Policy recording(RegisterRecord record) {
    return on(
        record.periods().stream()
            .map(RegisterPeriod::startedOn)
            .min(Comparator.naturalOrder())
            .orElse(Policies.FIRST_DAY));
  }

  /**
   * A record as the register keeps it: terms rounded to its decimal places and at most as many as
   * it has room for, none below zero.
   *
   * @param record the record, exact
   * @return what is kept, and what is lost by it
   */
  public Exported exported(RegisterRecord record) {
    Kept kept =
        new Kept(
            recording(requireNonNull(record, "record")),
            school.readings().get(Reading.EXPORT_ROUNDING));
    ImmutableList.Builder<RegisterPeriod> periods = ImmutableList.builder();
    for (int i = 0; i < record.periods().size(); i++) {
      RegisterPeriod period = record.periods().get(i);
      String field = Validation.ofPeriod(i, Validation.TERMS);
      periods.add(
          period
              .numberOfTerms()
              .map(terms -> period.toBuilder().numberOfTerms(kept.of(field, terms)).build())
              .orElse(period));
    }
    ImmutableList.Builder<Exact> extensions = ImmutableList.builder();
    for (int i = 0; i < record.extensions().size(); i++) {
      extensions.add(kept.of("extensions[" + i + "]", record.extensions().get(i)));
    }
    return new Exported(
        record.toBuilder().periods(periods.build()).extensions(extensions.build()).build(),
        kept.lost.build());
  }

  /** Rounds numbers of terms, and remembers what is lost. */
  private static final class Kept {
    private final int places;
    private final BigDecimal most;
    private final RoundingMode rounding;
    private final ImmutableList.Builder<Exported.Loss> lost = ImmutableList.builder();

    Kept(Policy policy, RoundingMode rounding) {
      this.places = policy.get(Figure.RECORDED_DECIMAL_PLACES);
      this.most = BigDecimal.valueOf(policy.get(Figure.RECORDED_TERMS_AT_MOST));
      this.rounding = rounding;
    }

    Exact of(String field, Exact terms) {
      Exact kept = Exact.of(terms.toDecimal(places, rounding).min(most).max(BigDecimal.ZERO));
      if (!kept.equals(terms)) {
        lost.add(new Exported.Loss(Provision.LEN_17, field, terms, kept));
      }
      return kept;
    }
  }
}
