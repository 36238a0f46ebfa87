package io.github.ecf4j.model.plan;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.Term;
import java.util.Comparator;

/** The order of activities within a week. */
final class ActivityOrder {
  private static final ImmutableList<Term.Season> SEASONS =
      ImmutableList.copyOf(Term.Season.values());

  static final Comparator<Activity> ORDER =
      Comparator.<Activity>comparingInt(a -> a.fold(s -> 0, r -> 1, c -> 2, t -> 3, p -> 4, f -> 5))
          .thenComparingInt(
              a ->
                  a.fold(
                      s -> s.module().value(),
                      r -> r.cycle(),
                      c -> c.year(),
                      t -> 0,
                      p -> p.academicYear(),
                      f -> f.number()))
          .thenComparingInt(
              a ->
                  a.fold(
                      s -> 0,
                      r -> r.module().value(),
                      c -> c.cycle(),
                      t -> 0,
                      p -> SEASONS.indexOf(p.season()),
                      f -> 0))
          .thenComparing(
              a -> a.fold(s -> "", r -> "", c -> "", t -> t.event().value(), p -> "", f -> ""));

  private ActivityOrder() {}
}
