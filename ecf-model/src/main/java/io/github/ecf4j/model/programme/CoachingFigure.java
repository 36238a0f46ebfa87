package io.github.ecf4j.model.programme;

/** On what of coaching, and of training for it, a programme may put a figure. */
public enum CoachingFigure {
  /** How many minutes a mentor observes before a session. */
  OBSERVATION_MINUTES,
  /** How many minutes of a session are coaching. */
  COACHING_MINUTES,
  /** How many minutes the meetings of a cycle take together, coaching included. */
  MEETING_MINUTES,
  /** How many times a teacher practises the step in a session. */
  PRACTICE_ROUNDS,
  /** Within how many months of the first day of mentoring a mentor's own training is complete. */
  MENTOR_TRAINING_MONTHS
}
