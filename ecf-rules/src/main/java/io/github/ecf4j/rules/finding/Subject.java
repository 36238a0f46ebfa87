package io.github.ecf4j.rules.finding;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.person.PersonId;
import io.github.ecf4j.model.programme.Audience;
import java.util.Comparator;

/**
 * Whose record a finding belongs to: a teacher's or a mentor's.
 *
 * @param role teacher or mentor
 * @param id the person
 */
public record Subject(Audience role, PersonId id) implements Comparable<Subject> {
  private static final Comparator<Subject> ORDER =
      Comparator.comparing(Subject::role).thenComparing(Subject::id);

  /**
   * A subject.
   *
   * @param role teacher or mentor
   * @param id the person
   */
  public Subject {
    requireNonNull(role, "role");
    requireNonNull(id, "id");
  }

  /**
   * An early career teacher.
   *
   * @param id the teacher
   * @return the subject
   */
  public static Subject ect(PersonId id) {
    return new Subject(Audience.ECT, id);
  }

  /**
   * A mentor.
   *
   * @param id the mentor
   * @return the subject
   */
  public static Subject mentor(PersonId id) {
    return new Subject(Audience.MENTOR, id);
  }

  /** Teachers before mentors, each by id. */
  @Override
  public int compareTo(Subject other) {
    requireNonNull(other, "other");
    return ORDER.compare(this, other);
  }
}
