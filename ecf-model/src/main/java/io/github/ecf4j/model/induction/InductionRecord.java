package io.github.ecf4j.model.induction;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.coaching.CoachingHistory;
import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Attendance;
import io.github.ecf4j.model.programme.Programme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** One early career teacher's induction, as far as recorded. */
@Value.Immutable
public abstract class InductionRecord {
  /** The first day of the regulations of 2012 (SI 2012/1115); no induction is known before. */
  public static final LocalDate EARLIEST_START = LocalDate.of(2012, 9, 1);

  private static final String NOT_BEFORE =
      "on or after " + EARLIEST_START + ", the first day of the regulations of 2012";

  InductionRecord() {}

  /**
   * Study and coaching.
   *
   * @return the history
   */
  public abstract CoachingHistory history();

  /**
   * The programme followed.
   *
   * @return the programme
   */
  public abstract Programme programme();

  /**
   * The first day of induction.
   *
   * @return the day, from {@link #EARLIEST_START} to {@link io.github.ecf4j.model.check.Days#LAST}
   */
  public abstract LocalDate startedOn();

  /**
   * The posts served in.
   *
   * @return the posts; none means full time from the start
   */
  public abstract ImmutableList<Post> posts();

  /**
   * The absences. They may share days, such as two half days, as long as of no weekday they say
   * together that more was missed than the day contracted ({@link DaysMissed}).
   *
   * @return the absences
   */
  public abstract ImmutableList<Absence> absences();

  /**
   * The timetabled week.
   *
   * @return the timetable, if recorded
   */
  public abstract Optional<Timetable> timetable();

  /**
   * Service that the appropriate body credits, beside what was served in posts.
   *
   * @return the credits
   */
  public abstract ImmutableList<ServiceCredit> credits();

  /**
   * The extensions that were decided.
   *
   * @return the extensions
   */
  public abstract ImmutableList<Extension> extensions();

  /**
   * The reductions that were decided.
   *
   * @return the reductions; the latest decision stands
   */
  public abstract ImmutableList<Reduction> reductions();

  /**
   * The mentor.
   *
   * @return the mentor's id, if recorded
   */
  public abstract Optional<PersonId> mentor();

  /**
   * The induction tutor.
   *
   * @return the tutor's id, if recorded
   */
  public abstract Optional<PersonId> inductionTutor();

  /**
   * Why mentor and induction tutor are one person (statutory guidance 2024, 2.45).
   *
   * @return the reason, if recorded
   */
  public abstract Optional<String> samePersonReason();

  /**
   * The training events attended.
   *
   * @return the attendances
   */
  public abstract ImmutableList<Attendance> attendances();

  /**
   * The teacher.
   *
   * @return the teacher's id
   */
  public PersonId ect() {
    return history().ect();
  }

  /**
   * The share of full time on a day: that of all posts held together, full time at most.
   *
   * @param day the day
   * @return from 0 to 1; without posts 1 from the start on
   */
  public BigDecimal fteOn(LocalDate day) {
    requireNonNull(day, "day");
    return posts().isEmpty() && day.isBefore(startedOn())
        ? BigDecimal.ZERO
        : Post.fteOn(day, posts());
  }

  /**
   * Whether the teacher was away on a day.
   *
   * @param day the day
   * @return whether it lies in an absence; a phased return is none
   */
  public boolean isAbsentOn(LocalDate day) {
    return daysAway().contains(requireNonNull(day, "day"));
  }

  /** The days of all absences; a teacher may have thousands, and is asked about day by day. */
  @Value.Lazy
  ImmutableRangeSet<LocalDate> daysAway() {
    return ImmutableRangeSet.unionOf(
        absences().stream()
            .filter(absence -> absence.reason() != Absence.Reason.PHASED_RETURN)
            .map(absence -> Range.closed(absence.days().first(), absence.days().last()))
            .toList());
  }

  /**
   * Whether the teacher could be met on a day: it lies in a post, and in no absence.
   *
   * @param day the day
   * @return whether it does
   */
  public boolean isInSchoolOn(LocalDate day) {
    return fteOn(day).signum() > 0 && !isAbsentOn(day);
  }

  /**
   * Whether another record has the same programme, first day, posts, absences, credits, extensions
   * and reductions, lists in the same order. Whose record it is, and what was studied and coached,
   * makes no difference.
   *
   * @param other another record
   * @return whether it has
   */
  public boolean hasSameCourseAs(InductionRecord other) {
    requireNonNull(other, "other");
    return startedOn().equals(other.startedOn())
        && posts().equals(other.posts())
        && absences().equals(other.absences())
        && credits().equals(other.credits())
        && extensions().equals(other.extensions())
        && reductions().equals(other.reductions())
        && programme().equals(other.programme());
  }

  private void checkAbsences() {
    DaysMissed missed = DaysMissed.spreadOver(DateRange::weekdays);
    for (Absence absence : absences()) {
      missed
          .add(absence)
          .ifPresent(
              day -> {
                throw new InvalidValueException(
                    "absences",
                    absence.days().toString(),
                    "together no more than the whole of " + day);
              });
    }
  }

  @Value.Check
  void check() {
    checkAbsences();
    Check.that(!startedOn().isBefore(EARLIEST_START), "startedOn", startedOn(), NOT_BEFORE);
    Check.day("startedOn", startedOn());
    samePersonReason().ifPresent(text -> Check.lines("samePersonReason", text));
  }

  /**
   * Starts a record.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Takes the parts of a record; history, programme and the first day are required.
   *
   * <p>Each part has a method of its own name; lists and sets have {@code add…} and {@code
   * addAll…}.
   */
  public static final class Builder extends ImmutableInductionRecord.Builder {
    Builder() {}
  }
}
