package io.github.ecf4j.rules.exchange;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.exchange.DateRangeData;
import io.github.ecf4j.model.exchange.Exchanged;
import io.github.ecf4j.model.exchange.Parts;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.exchange.InductionStatusData.PartAbsenceData;
import io.github.ecf4j.rules.period.ObservationPeriod;
import io.github.ecf4j.rules.period.ReportingPeriod;
import io.github.ecf4j.rules.period.ReviewStatus;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The wire form of the periods on which is reported, and of the times in which to observe. */
public final class PeriodsData {
  private PeriodsData() {}

  /**
   * The reporting periods of an induction.
   *
   * @param version the version of the document
   * @param periods the periods, in order
   * @param derivation how they were worked out
   */
  public record ReportingPeriodsData(
      Integer version, List<ReportingPeriodData> periods, DerivationData derivation)
      implements Serializable {
    /**
     * Writes periods.
     *
     * @param periods the periods
     * @return their wire form
     */
    public static ReportingPeriodsData of(Explained<ImmutableList<ReportingPeriod>> periods) {
      requireNonNull(periods, "periods");
      return new ReportingPeriodsData(
          Exchanged.VERSION,
          periods.value().stream().map(ReportingPeriodData::of).toList(),
          DerivationData.of(periods.derivation()));
    }
  }

  /**
   * A {@link ReportingPeriod}. Days employed and absent are exact numbers, as {@code 7/12}.
   *
   * @param kind a {@link io.github.ecf4j.model.induction.HeldReview.Kind}
   * @param days its first and last day
   * @param releasedOn the day from which the report can be written
   * @param dueOn the day by which it is due
   * @param heldOn the day on which it was held, if it was
   * @param status a {@link ReviewStatus}
   * @param daysEmployed school days in post
   * @param daysAbsent contracted days of absence
   * @param daysAbsentSinceReport those since the report before
   * @param absence the absence of the part of induction in which it ends
   */
  public record ReportingPeriodData(
      String kind,
      DateRangeData days,
      String releasedOn,
      String dueOn,
      @Nullable String heldOn,
      String status,
      String daysEmployed,
      String daysAbsent,
      String daysAbsentSinceReport,
      PartAbsenceData absence)
      implements Serializable {
    /**
     * Writes a period.
     *
     * @param period the period
     * @return its wire form
     */
    public static ReportingPeriodData of(ReportingPeriod period) {
      requireNonNull(period, "period");
      return new ReportingPeriodData(
          period.kind().name(),
          DateRangeData.of(period.days()),
          period.releasedOn().toString(),
          period.dueOn().toString(),
          Parts.orNull(period.heldOn()),
          period.status().name(),
          period.daysEmployed().toString(),
          period.daysAbsent().toString(),
          period.daysAbsentSinceReport().toString(),
          PartAbsenceData.of(period.absence()));
    }
  }

  /**
   * The times in which the induction tutor is to observe.
   *
   * @param version the version of the document
   * @param periods the times, in order
   * @param derivation how they were worked out
   */
  public record ObservationPeriodsData(
      Integer version, List<ObservationPeriodData> periods, DerivationData derivation)
      implements Serializable {
    /**
     * Writes times.
     *
     * @param periods the times
     * @return their wire form
     */
    public static ObservationPeriodsData of(Explained<ImmutableList<ObservationPeriod>> periods) {
      requireNonNull(periods, "periods");
      return new ObservationPeriodsData(
          Exchanged.VERSION,
          periods.value().stream().map(ObservationPeriodData::of).toList(),
          DerivationData.of(periods.derivation()));
    }
  }

  /**
   * An {@link ObservationPeriod}.
   *
   * @param days its first day, and that by which to observe
   * @param heldOn the day of the observation, if there was one
   * @param status a {@link ReviewStatus}
   */
  public record ObservationPeriodData(DateRangeData days, @Nullable String heldOn, String status)
      implements Exchanged<ObservationPeriod> {
    /**
     * Writes a time.
     *
     * @param period the time
     * @return its wire form
     */
    public static ObservationPeriodData of(ObservationPeriod period) {
      requireNonNull(period, "period");
      return new ObservationPeriodData(
          DateRangeData.of(period.days()), Parts.orNull(period.heldOn()), period.status().name());
    }

    @Override
    public ObservationPeriod read(Parts in) {
      var from = in.required("days", days);
      var held = in.optional("heldOn", heldOn, Parts::day);
      var stands = in.required("status", status, Parts.oneOf(ReviewStatus.class));
      return in.build(() -> new ObservationPeriod(from, held, stands));
    }
  }
}
