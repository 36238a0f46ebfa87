package io.github.ecf4j.rules.policy;

/** What law and guidance on induction put a figure on. */
public enum PolicyParameter {
  /** How many full-time terms induction takes. */
  REQUIRED_TERMS,
  /** In how many parts, of equal length, absence is counted. */
  PARTS,
  /** How many terms somebody must be in a post for it to count. */
  MINIMUM_BLOCK_TERMS,
  /** From how many days of absence in a part on induction is extended. */
  ABSENCE_THRESHOLD_DAYS,
  /** Which leave is not counted as absence, and extends induction only if the teacher asks. */
  STATUTORY_LEAVE,
  /** Absence because of coronavirus is ignored before this day. */
  CORONAVIRUS_IGNORED_BEFORE,
  /** What share of others' teaching a teacher may at most be given in year 1. */
  MAXIMUM_TEACHING_YEAR_1,
  /** What share of others' teaching a teacher may at most be given in year 2. */
  MAXIMUM_TEACHING_YEAR_2,
  /** What share of timetabled time is for planning, preparation and assessment. */
  PPA_SHARE,
  /** After how many terms in post a part-time teacher's induction may be reduced. */
  PART_TIME_REDUCTION_AFTER_TERMS,
  /** Until when an induction begun under the rules of 2012 must be complete to take three terms. */
  TRANSITION_END,
  /** How many hours of mentoring are funded for a teacher in year 2. */
  MENTOR_HOURS_FUNDED_YEAR_2,
  /** How many hours of a mentor's own training are funded at most. */
  MENTOR_TRAINING_HOURS_FUNDED,
  /** How many hours of self-study the Department asked of providers at least. */
  PROVIDER_SELF_STUDY_HOURS,
  /** How many hours of facilitated training it asked of them at least. */
  PROVIDER_TRAINING_HOURS,
  /** How many of these face to face. */
  PROVIDER_FACE_TO_FACE_HOURS
}
