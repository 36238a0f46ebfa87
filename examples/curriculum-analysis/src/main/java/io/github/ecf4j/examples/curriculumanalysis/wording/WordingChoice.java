package io.github.ecf4j.examples.curriculumanalysis.wording;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.framework.StatementCode;

/**
 * Which wording was taken for a code, and why.
 *
 * @param code the code
 * @param wording the wording taken
 * @param reason why this and no other
 * @param found how often the code was found
 * @param foundSo how often with this wording, whatever its punctuation and its "for example"
 * @param courses how many courses have this wording
 * @param others the other wordings, the most likely first
 */
public record WordingChoice(
    StatementCode code,
    String wording,
    Reason reason,
    int found,
    int foundSo,
    int courses,
    ImmutableList<String> others) {
  /** Why a wording was taken; the first of these in which it differs from the next best. */
  public enum Reason {
    /** It was found once, and nothing else was: be careful. */
    SINGLE_FIND,
    /** No page has another. */
    ONLY_WORDING,
    /** It has the framework's form, the others have not. */
    FRAMEWORK_FORM,
    /** Others shorten it, in no more courses, and occur less than twice as often. */
    UNABRIDGED,
    /** More independent courses have it. */
    MORE_COURSES,
    /** It occurs more often. */
    MORE_FINDS,
    /** No difference; the first alphabetically was taken and needs a review. */
    TIE
  }

  /**
   * Which wording was taken for a code.
   *
   * @param code the code
   * @param wording the wording taken
   * @param reason why this and no other
   * @param found how often the code was found
   * @param foundSo how often with this wording
   * @param courses how many courses have this wording
   * @param others the other wordings, the most likely first
   */
  public WordingChoice {
    requireNonNull(code, "code");
    requireNonNull(wording, "wording");
    requireNonNull(reason, "reason");
    requireNonNull(others, "others");
  }

  /**
   * Whether the choice needs a review: a single find, or a tie.
   *
   * @return whether it does
   */
  public boolean isDoubtful() {
    return reason == Reason.SINGLE_FIND || reason == Reason.TIE;
  }
}
