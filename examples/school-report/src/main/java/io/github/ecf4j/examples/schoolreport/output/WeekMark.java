package io.github.ecf4j.examples.schoolreport.output;

/**
 * Something that stands in a week of the calendar view.
 *
 * @param state how it is drawn: a class of the template
 * @param text what is drawn; empty for coaching, which is a dot or a ring
 * @param words what it says
 */
record WeekMark(String state, String text, String words) {
  /** It took place in this week. */
  static final String DONE = "done";

  /** It was planned for this week and took place in another. */
  static final String ELSEWHERE = "elsewhere";

  /** It was planned for this week and has not taken place. */
  static final String BEHIND = "behind";

  /** It was planned for this week, and nobody can tell whether it has taken place. */
  static final String UNCLEAR = "unclear";

  /** It has no self-study, so that nobody records whether it has taken place. */
  static final String WITHOUT = "without";

  /** It is still to come. */
  static final String LATER = "later";
}
