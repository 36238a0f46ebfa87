package io.github.ecf4j.model.exchange;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.plan.Activity;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.ModuleNumber;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Activity} of any kind; what is not of its kind is absent.
 *
 * @param kind a {@link Kind}
 * @param module the number of the module studied or revisited
 * @param year the year of induction of coaching, 1 or 2
 * @param cycle the number of the coaching cycle, of coaching or a revisit
 * @param event the id of the event, of training
 * @param academicYear the year in which the academic year of a progress review starts
 * @param season the {@link Term.Season} of a progress review
 * @param number the number of a formal assessment
 */
public record ActivityData(
    String kind,
    @Nullable Integer module,
    @Nullable Integer year,
    @Nullable Integer cycle,
    @Nullable String event,
    @Nullable Integer academicYear,
    @Nullable String season,
    @Nullable Integer number)
    implements Exchanged<Activity> {
  /** The kinds of activity. */
  public enum Kind {
    /** {@link Activity.Study}: has a module. */
    STUDY,
    /** {@link Activity.Revisit}: has a module and a cycle. */
    REVISIT,
    /** {@link Activity.Coaching}: has a year and a cycle. */
    COACHING,
    /** {@link Activity.Training}: has an event. */
    TRAINING,
    /** {@link Activity.ProgressReview}: has an academic year and a season. */
    PROGRESS_REVIEW,
    /** {@link Activity.FormalAssessment}: has a number. */
    FORMAL_ASSESSMENT
  }

  /**
   * Writes an activity.
   *
   * @param activity the activity
   * @return its wire form
   */
  public static ActivityData of(Activity activity) {
    requireNonNull(activity, "activity");
    return activity.fold(
        study -> ofModule(Kind.STUDY, study.module(), null),
        revisit -> ofModule(Kind.REVISIT, revisit.module(), revisit.cycle()),
        coaching ->
            new ActivityData(
                Kind.COACHING.name(),
                null,
                coaching.year().number(),
                coaching.cycle(),
                null,
                null,
                null,
                null),
        training ->
            new ActivityData(
                Kind.TRAINING.name(), null, null, null, training.event().value(), null, null, null),
        review ->
            new ActivityData(
                Kind.PROGRESS_REVIEW.name(),
                null,
                null,
                null,
                null,
                review.academicYear().startsIn(),
                review.season().name(),
                null),
        assessment ->
            new ActivityData(
                Kind.FORMAL_ASSESSMENT.name(),
                null,
                null,
                null,
                null,
                null,
                null,
                assessment.number()));
  }

  private static ActivityData ofModule(Kind kind, ModuleNumber module, @Nullable Integer cycle) {
    return new ActivityData(kind.name(), module.value(), null, cycle, null, null, null, null);
  }

  @Override
  public Activity read(Parts in) {
    var kindOf = in.required("kind", kind, Parts.oneOf(Kind.class));
    return switch (in.build(() -> kindOf)) {
      case STUDY -> {
        var module = in.required("module", this.module, ModuleNumber::of);
        yield in.build(() -> new Activity.Study(module));
      }
      case REVISIT -> {
        var module = in.required("module", this.module, ModuleNumber::of);
        int cycle = in.number("cycle", this.cycle);
        yield in.build(() -> new Activity.Revisit(module, cycle));
      }
      case COACHING -> {
        var year = in.required("year", this.year, InductionYear::of);
        int cycle = in.number("cycle", this.cycle);
        yield in.build(() -> new Activity.Coaching(year, cycle));
      }
      case TRAINING -> {
        var event = in.required("event", this.event, EventId::new);
        yield in.build(() -> new Activity.Training(event));
      }
      case PROGRESS_REVIEW -> {
        var academicYear = in.required("academicYear", this.academicYear, AcademicYear::of);
        var season = in.required("season", this.season, Parts.oneOf(Term.Season.class));
        yield in.build(() -> new Activity.ProgressReview(academicYear, season));
      }
      case FORMAL_ASSESSMENT -> {
        int number = in.number("number", this.number);
        yield in.build(() -> new Activity.FormalAssessment(number));
      }
    };
  }
}
