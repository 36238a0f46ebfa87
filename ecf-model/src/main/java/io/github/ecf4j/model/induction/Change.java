package io.github.ecf4j.model.induction;

import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.person.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What is new of an induction from a day on: who mentors, who is induction tutor, the timetable.
 * What a change does not name stays as it was.
 */
@Value.Immutable
public abstract class Change {
  private static final int MINUTES_PER_WEEK = 7 * 24 * 60;

  Change() {}

  /**
   * From when on.
   *
   * @return the first day
   */
  public abstract LocalDate from();

  /**
   * The new mentor.
   *
   * @return the mentor's id, or empty for the same as before
   */
  public abstract Optional<PersonId> mentor();

  /**
   * The new induction tutor.
   *
   * @return the tutor's id, or empty for the same as before
   */
  public abstract Optional<PersonId> inductionTutor();

  /**
   * Why mentor and induction tutor are one person from then on (statutory guidance 2024, 2.45).
   *
   * @return the reason, or empty for the same as before, unless that was of somebody who is no
   *     longer both
   */
  public abstract Optional<String> samePersonReason();

  /**
   * The new timetabled week, as a whole.
   *
   * @return the timetable, or empty for the same as before
   */
  public abstract Optional<Timetable> timetable();

  /**
   * What the teacher teaches from then on, while the rest of the timetable stays.
   *
   * @return minutes a week, from 0 to 10080, or empty for the same as before
   */
  public abstract OptionalInt teachingMinutes();

  @Value.Check
  void check() {
    Check.day("from", from());
    samePersonReason().ifPresent(text -> Check.lines("samePersonReason", text));
    teachingMinutes().ifPresent(m -> Check.range("teachingMinutes", m, 0, MINUTES_PER_WEEK));
  }

  /** The timetable after it. */
  Optional<Timetable> after(Optional<Timetable> before) {
    Optional<Timetable> week = timetable().or(() -> before);
    return teachingMinutes().isPresent()
        ? week.map(one -> one.toBuilder().teachingMinutes(teachingMinutes()).build())
        : week;
  }

  /** Prints the first day. */
  @Override
  public String toString() {
    return "Change from " + from();
  }

  /**
   * Starts a change.
   *
   * @return a builder
   */
  public static ChangeBuilder builder() {
    return new ChangeBuilder();
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public ChangeBuilder toBuilder() {
    return new ChangeBuilder(this);
  }
}
