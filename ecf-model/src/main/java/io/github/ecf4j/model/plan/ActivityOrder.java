package io.github.ecf4j.model.plan;

import java.util.Comparator;

/** The order of activities within a week. */
final class ActivityOrder {
  static final Comparator<Activity> ORDER =
      Comparator.<Activity>comparingInt(a -> a.fold(s -> 0, r -> 1, c -> 2, t -> 3))
          .thenComparingInt(
              a -> a.fold(s -> s.module().value(), r -> r.cycle(), c -> c.year(), t -> 0))
          .thenComparingInt(a -> a.fold(s -> 0, r -> r.module().value(), c -> c.cycle(), t -> 0))
          .thenComparing(a -> a.fold(s -> "", r -> "", c -> "", t -> t.event().value()));

  private ActivityOrder() {}
}
