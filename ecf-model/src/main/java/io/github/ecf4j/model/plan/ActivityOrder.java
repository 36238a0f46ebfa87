package io.github.ecf4j.model.plan;

/** The order of activities within a week. */
final class ActivityOrder {
  private ActivityOrder() {}

  static int compare(Activity one, Activity other) {
    int byKind = Integer.compare(kind(one), kind(other));
    return byKind != 0 ? byKind : compareAlike(one, other);
  }

  private static int kind(Activity one) {
    return one.fold(s -> 0, r -> 1, c -> 2, t -> 3, p -> 4, f -> 5);
  }

  private static int compareAlike(Activity one, Activity other) {
    if (one instanceof Activity.Study a && other instanceof Activity.Study b) {
      return a.module().compareTo(b.module());
    } else if (one instanceof Activity.Revisit a && other instanceof Activity.Revisit b) {
      return first(Integer.compare(a.cycle(), b.cycle()), a.module().compareTo(b.module()));
    } else if (one instanceof Activity.Coaching a && other instanceof Activity.Coaching b) {
      return first(a.year().compareTo(b.year()), Integer.compare(a.cycle(), b.cycle()));
    } else if (one instanceof Activity.Training a && other instanceof Activity.Training b) {
      return a.event().value().compareTo(b.event().value());
    } else if (one instanceof Activity.ProgressReview a
        && other instanceof Activity.ProgressReview b) {
      return first(a.academicYear().compareTo(b.academicYear()), a.season().compareTo(b.season()));
    }
    if (one instanceof Activity.FormalAssessment a
        && other instanceof Activity.FormalAssessment b) {
      return Integer.compare(a.number(), b.number());
    }
    throw new AssertionError("activities of a kind that has no order: " + one + ", " + other);
  }

  private static int first(int one, int other) {
    return one != 0 ? one : other;
  }
}
