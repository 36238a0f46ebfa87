package io.github.ecf4j.model.plan;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.calendar.AcademicYear;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.programme.EventId;
import io.github.ecf4j.model.programme.InductionYear;
import io.github.ecf4j.model.programme.ModuleNumber;
import java.util.Locale;
import java.util.function.Function;

/**
 * Something that a plan has a week for. Equal activities are the same one, in any plan and week.
 *
 * <p>Within a week study comes first, then coaching, then training, then reviews and assessments.
 */
public sealed interface Activity extends Comparable<Activity> {
  /**
   * The first study of a module.
   *
   * @param module the module
   */
  record Study(ModuleNumber module) implements Activity {
    /**
     * The first study of a module.
     *
     * @param module the module
     */
    public Study {
      requireNonNull(module, "module");
    }

    @Override
    public String toString() {
      return "study of module " + module;
    }
  }

  /**
   * A look back, in year 2, at a module studied before; one for a cycle of coaching.
   *
   * @param module the module
   * @param cycle the cycle of year 2, from 1
   */
  record Revisit(ModuleNumber module, int cycle) implements Activity {
    /**
     * A look back at a module.
     *
     * @param module the module
     * @param cycle the cycle of year 2, from 1
     * @throws io.github.ecf4j.model.check.InvalidValueException if the cycle is below 1
     */
    public Revisit {
      requireNonNull(module, "module");
      Check.range("cycle", cycle, 1, Integer.MAX_VALUE);
    }

    @Override
    public String toString() {
      return "revisit of module " + module + " in cycle " + cycle;
    }
  }

  /**
   * The coaching of one cycle.
   *
   * @param year the year of induction
   * @param cycle the cycle of that year, from 1
   */
  record Coaching(InductionYear year, int cycle) implements Activity {
    /**
     * The coaching of one cycle.
     *
     * @param year the year of induction
     * @param cycle the cycle of that year, from 1
     * @throws io.github.ecf4j.model.check.InvalidValueException if the cycle is below 1
     */
    public Coaching {
      requireNonNull(year, "year");
      Check.range("cycle", cycle, 1, Integer.MAX_VALUE);
    }

    @Override
    public String toString() {
      return "coaching of cycle " + cycle + " of " + year;
    }
  }

  /**
   * A training event.
   *
   * @param event the event
   */
  record Training(EventId event) implements Activity {
    /**
     * A training event.
     *
     * @param event the event
     */
    public Training {
      requireNonNull(event, "event");
    }

    @Override
    public String toString() {
      return event.toString();
    }
  }

  /**
   * A progress review by the induction tutor, of the term for which it is due.
   *
   * @param academicYear the term's academic year
   * @param season which term of it
   */
  record ProgressReview(AcademicYear academicYear, Term.Season season) implements Activity {
    /**
     * A progress review.
     *
     * @param academicYear the term's academic year
     * @param season which term of it
     */
    public ProgressReview {
      requireNonNull(season, "season");
      requireNonNull(academicYear, "academicYear");
    }

    @Override
    public String toString() {
      return "progress review, " + season.name().toLowerCase(Locale.ROOT) + " of " + academicYear;
    }
  }

  /**
   * A formal assessment, against the Teachers' Standards.
   *
   * @param number from 1: the first at the end of year 1, the next at the end of induction, more
   *     where it is extended
   */
  record FormalAssessment(int number) implements Activity {
    /**
     * A formal assessment.
     *
     * @param number from 1
     * @throws io.github.ecf4j.model.check.InvalidValueException if the number is below 1
     */
    public FormalAssessment {
      Check.range("number", number, 1, Integer.MAX_VALUE);
    }

    @Override
    public String toString() {
      return "formal assessment " + number;
    }
  }

  /**
   * Answers by kind.
   *
   * @param <R> the answer's type
   * @param study for a first study
   * @param revisit for a revisit
   * @param coaching for coaching
   * @param training for a training event
   * @param review for a progress review
   * @param assessment for a formal assessment
   * @return the answer
   */
  default <R> R fold(
      Function<Study, R> study,
      Function<Revisit, R> revisit,
      Function<Coaching, R> coaching,
      Function<Training, R> training,
      Function<ProgressReview, R> review,
      Function<FormalAssessment, R> assessment) {
    requireNonNull(study, "study");
    requireNonNull(revisit, "revisit");
    requireNonNull(coaching, "coaching");
    requireNonNull(training, "training");
    requireNonNull(review, "review");
    requireNonNull(assessment, "assessment");
    if (this instanceof Study activity) {
      return study.apply(activity);
    } else if (this instanceof Revisit activity) {
      return revisit.apply(activity);
    } else if (this instanceof Coaching activity) {
      return coaching.apply(activity);
    } else if (this instanceof Training activity) {
      return training.apply(activity);
    } else if (this instanceof ProgressReview activity) {
      return review.apply(activity);
    }
    return assessment.apply((FormalAssessment) this);
  }

  /** Study, revisits, coaching, training, reviews, assessments; each by number, id or term. */
  @Override
  default int compareTo(Activity other) {
    requireNonNull(other, "other");
    return ActivityOrder.compare(this, other);
  }
}
