package io.github.ecf4j.rules.exchange;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.github.ecf4j.model.exchange.DateRangeData;
import io.github.ecf4j.model.exchange.Exchanged;
import io.github.ecf4j.model.exchange.Parts;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.clock.Duty;
import io.github.ecf4j.rules.clock.Happening;
import io.github.ecf4j.rules.clock.Proceedings;
import io.github.ecf4j.rules.clock.WorkingDays;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The wire form of what happened and what is due within the time limits of the law. */
public final class ClockData {
  private ClockData() {}

  /**
   * {@link Proceedings}.
   *
   * @param version the version of the document
   * @param happenings what happened, each once
   */
  public record ProceedingsData(Integer version, @Nullable List<HappeningData> happenings)
      implements Exchanged<Proceedings> {
    /**
     * Writes what happened.
     *
     * @param proceedings what happened
     * @return its wire form
     */
    public static ProceedingsData of(Proceedings proceedings) {
      requireNonNull(proceedings, "proceedings");
      return new ProceedingsData(
          VERSION,
          proceedings.days().entrySet().stream()
              .map(one -> new HappeningData(one.getKey().name(), one.getValue().toString()))
              .toList());
    }

    @Override
    public Proceedings read(Parts in) {
      in.version(version);
      var all = in.all("happenings", happenings);
      return in.build(
          () -> {
            Texts.different("happenings", all.stream().map(Map.Entry::getKey));
            return new Proceedings(ImmutableMap.copyOf(all));
          });
    }
  }

  /**
   * Something that happened.
   *
   * @param what a {@link Happening}
   * @param on the day
   */
  public record HappeningData(String what, String on)
      implements Exchanged<Map.Entry<Happening, LocalDate>> {
    @Override
    public Map.Entry<Happening, LocalDate> read(Parts in) {
      var happening = in.required("what", what, Parts.oneOf(Happening.class));
      var day = in.required("on", on, Parts::day);
      return in.build(() -> Maps.immutableEntry(happening, day));
    }
  }

  /**
   * {@link WorkingDays}.
   *
   * @param version the version of the document
   * @param known the days of which it is known
   * @param holidays the bank holidays among them
   */
  public record WorkingDaysData(
      Integer version, DateRangeData known, @Nullable List<String> holidays)
      implements Exchanged<WorkingDays> {
    /**
     * Writes working days.
     *
     * @param days the working days
     * @return their wire form
     */
    public static WorkingDaysData of(WorkingDays days) {
      requireNonNull(days, "days");
      return new WorkingDaysData(
          VERSION,
          DateRangeData.of(days.known()),
          days.holidays().stream().map(LocalDate::toString).toList());
    }

    @Override
    public WorkingDays read(Parts in) {
      in.version(version);
      var range = in.required("known", known);
      var days = in.all("holidays", holidays, Parts::day);
      return in.build(() -> new WorkingDays(range, ImmutableSortedSet.copyOf(days)));
    }
  }

  /**
   * What is due.
   *
   * @param version the version of the document
   * @param duties what is due, in order
   * @param derivation how it was worked out
   */
  public record DutiesData(Integer version, List<DutyData> duties, DerivationData derivation)
      implements Serializable {
    /**
     * Writes what is due.
     *
     * @param duties what is due
     * @return its wire form
     */
    public static DutiesData of(Explained<ImmutableList<Duty>> duties) {
      requireNonNull(duties, "duties");
      return new DutiesData(
          Exchanged.VERSION,
          duties.value().stream().map(DutyData::of).toList(),
          DerivationData.of(duties.derivation()));
    }
  }

  /**
   * A {@link Duty}.
   *
   * @param limit a {@link io.github.ecf4j.rules.clock.TimeLimit}
   * @param from the day from which it runs
   * @param lastDay its last day, if it is known
   * @param doneOn the day on which it was done, if it was
   * @param state a {@link Duty.State}
   */
  public record DutyData(
      String limit, String from, @Nullable String lastDay, @Nullable String doneOn, String state)
      implements Serializable {
    /**
     * Writes a duty.
     *
     * @param duty the duty
     * @return its wire form
     */
    public static DutyData of(Duty duty) {
      requireNonNull(duty, "duty");
      return new DutyData(
          duty.limit().name(),
          duty.from().toString(),
          Parts.orNull(duty.lastDay()),
          Parts.orNull(duty.doneOn()),
          duty.state().name());
    }
  }
}
