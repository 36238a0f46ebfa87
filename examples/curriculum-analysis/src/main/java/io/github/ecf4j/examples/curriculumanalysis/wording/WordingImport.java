package io.github.ecf4j.examples.curriculumanalysis.wording;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.curriculum.load.OfficialWording;
import io.github.ecf4j.model.framework.StatementCode;
import java.util.Comparator;

/**
 * What course pages say of a framework's wording.
 *
 * @param choices a wording for each code that was found, by code
 * @param notFound the codes that were not
 * @param refused finds that were not taken into account, with the reason
 * @param skipped pages that were not read, with the reason
 * @param warnings what to look at before the wordings are believed
 */
public record WordingImport(
    ImmutableList<WordingChoice> choices,
    ImmutableSortedSet<StatementCode> notFound,
    ImmutableList<RefusedFind> refused,
    ImmutableList<String> skipped,
    ImmutableList<String> warnings) {
  /**
   * What was found.
   *
   * @param choices a wording for each code that was found, by code
   * @param notFound the codes that were not
   * @param refused finds that were not taken into account, with the reason
   * @param skipped pages that were not read, with the reason
   * @param warnings what to look at before the wordings are believed
   */
  public WordingImport {
    requireNonNull(choices, "choices");
    requireNonNull(notFound, "notFound");
    requireNonNull(refused, "refused");
    requireNonNull(skipped, "skipped");
    requireNonNull(warnings, "warnings");
  }

  /**
   * A find that was not taken into account.
   *
   * @param find the find
   * @param reason why
   */
  public record RefusedFind(Find find, Reason reason) {
    /**
     * A find that was refused.
     *
     * @param find the find
     * @param reason why
     */
    public RefusedFind {
      requireNonNull(find, "find");
      requireNonNull(reason, "reason");
    }

    /** Why a find is refused. */
    public enum Reason {
      /** The framework has no such code. */
      UNKNOWN_CODE,
      /** It has more characters than a statement. */
      TOO_LONG,
      /** It has hardly a word in common with the other wordings of its code. */
      UNLIKE_THE_OTHERS
    }
  }

  /**
   * The wordings, to be added to the framework.
   *
   * @return a wording for each code that was found
   */
  public OfficialWording wording() {
    return new OfficialWording(
        choices.stream()
            .collect(
                toImmutableSortedMap(
                    Comparator.naturalOrder(), WordingChoice::code, WordingChoice::wording)));
  }
}
