package io.github.ecf4j.rules.period;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.induction.HeldReview;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.school.School;
import io.github.ecf4j.rules.service.InductionStatus;
import io.github.ecf4j.rules.service.Observations;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** When the induction tutor was and is to observe (ASM-8): once in each half of a term. */
public final class ObservationPeriods {
  private ObservationPeriods() {}

  /**
   * The times in which to observe, from the start of induction to the projected end.
   *
   * @param school the school's calendar
   * @param ect the teacher's record
   * @param status the teacher's status on the day of the answer
   * @return the times in order, as far as the calendar is known, with their source
   */
  public static Explained<ImmutableList<ObservationPeriod>> of(
      School school, InductionRecord ect, Explained<InductionStatus> status) {
    requireNonNull(school, "school");
    requireNonNull(ect, "ect");
    InductionStatus now = requireNonNull(status, "status").value();
    return Observations.suggested(ect, school.calendar(), now.years())
        .map(days -> periods(ect, days, now.day()))
        .restingOn(status);
  }

  private static ImmutableList<ObservationPeriod> periods(
      InductionRecord ect, List<LocalDate> lastDays, LocalDate day) {
    List<DateRange> periods = new ArrayList<>();
    LocalDate first = ect.startedOn();
    for (LocalDate last : lastDays) {
      periods.add(new DateRange(first, last));
      first = last.plusDays(1);
    }
    ImmutableList<Optional<LocalDate>> held =
        new Held(ect, day, kind -> kind == HeldReview.Kind.OBSERVATION).of(periods);
    ImmutableList.Builder<ObservationPeriod> all = ImmutableList.builder();
    for (int i = 0; i < periods.size(); i++) {
      DateRange days = periods.get(i);
      all.add(
          new ObservationPeriod(
              days, held.get(i), ReviewStatus.on(day, days.first(), days.last(), held.get(i))));
    }
    return all.build();
  }
}
