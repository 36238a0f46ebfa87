package io.github.ecf4j.rules.finding;

/** A kind of record on which a rule rests, and without which it cannot judge. */
public enum Evidence {
  /** The terms of the school. */
  CALENDAR,
  /** What the teacher studied. */
  STUDY,
  /** The meetings of teacher and mentor. */
  COACHING,
  /** The training events that were attended. */
  ATTENDANCE,
  /** Who mentors and tutors whom, and the time protected for it. */
  PEOPLE,
  /** The teacher's timetable. */
  TIMETABLE
}
