package io.github.ecf4j.rules.finding;

/** A kind of record on which a rule rests, and without which it cannot judge. */
public enum Evidence {
  /** The terms of the school. */
  CALENDAR,
  /** The teacher's posts, absences, extensions and reductions, on which the plan rests. */
  SERVICE,
  /** What the teacher studied. */
  STUDY,
  /** The meetings of teacher and mentor. */
  COACHING,
  /** The training events that were attended. */
  ATTENDANCE,
  /** The reviews, assessments and tutor's observations that were held. */
  REVIEWS,
  /** Who mentors and tutors whom. */
  PEOPLE,
  /** The time protected for a mentor, and since when there has been mentoring. */
  MENTORS,
  /** What a mentor has read. */
  MENTOR_STUDY,
  /** The teacher's timetable. */
  TIMETABLE
}
