package io.github.ecf4j.rules.service;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.rules.exact.Exact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds when each part of an induction ends as service goes on: once its goal is reached, and after
 * that the days by which it is extended have been served.
 */
final class PartEnds {
  /** When a part ends: the day, and the last day of its term. */
  record End(LocalDate on, LocalDate ofTerm) {}

  private final Parts.Length length;
  private final List<PartAbsence> extensions;
  private final List<Optional<End>> ends = new ArrayList<>();
  private Exact served;

  /** What is left of the extension of the part, in full-time days; zero before its goal. */
  private Exact left = Exact.zero();

  /** Parts whose goals were credited have ended before service begins. */
  PartEnds(Parts.Length length, List<PartAbsence> extensions, LocalDate start) {
    this.length = length;
    this.extensions = extensions;
    this.served = length.credited();
    LocalDate before = start.minusDays(1);
    while (!isDone() && served.reaches(goal())) {
      ends.add(Optional.of(new End(before, before)));
    }
  }

  private boolean isDone() {
    return ends.size() == length.goals().size();
  }

  private Exact goal() {
    return length.goals().get(ends.size());
  }

  void serve(ServicePeriod period) {
    int done = 0;
    while (!isDone() && done < period.days().size()) {
      boolean extending = left.signum() > 0;
      Exact step = extending ? period.fte() : period.share();
      int available = period.days().size() - done;
      long needed = ServicePeriod.stepsTo(extending ? left : goal().minus(served), step);
      boolean reached = needed <= available;
      int now = reached ? (int) needed : available;
      done += now;
      Exact worked = step.times(Exact.of(now));
      if (extending) {
        left = left.minus(worked);
      } else {
        served = served.plus(worked);
        left = reached ? extensions.get(ends.size()).extension() : left;
      }
      if (reached && left.signum() <= 0) {
        end(period.days().get(done - 1), period.term());
      }
    }
  }

  private void end(LocalDate day, Term term) {
    left = Exact.zero();
    ends.add(Optional.of(new End(day, term.days().last())));
  }

  /** The terms that are still to be served to the last goal. */
  Exact termsLeft() {
    Exact last = length.goals().get(length.goals().size() - 1);
    return isDone() || served.reaches(last) ? Exact.zero() : last.minus(served);
  }

  /** The contracted days of extension that are still to be served, of this part and the next. */
  Exact daysOfExtensionLeft() {
    Exact days = left;
    int notBegun = ends.size() + (left.signum() > 0 ? 1 : 0);
    for (PartAbsence part : extensions.subList(notBegun, extensions.size())) {
      days = days.plus(part.extension());
    }
    return days;
  }

  /** When each part ends; empty where the service does not reach it. */
  ImmutableList<Optional<End>> ends() {
    List<Optional<End>> all = new ArrayList<>(ends);
    while (all.size() < length.goals().size()) {
      all.add(Optional.empty());
    }
    return ImmutableList.copyOf(all);
  }
}
