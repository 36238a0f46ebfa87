package io.github.ecf4j.examples.curriculumanalysis.wording;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.SetMultimap;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.table.DataFileException;
import java.util.List;

/**
 * How long a wording may be, and how many different ones a code may have. They are compared pair by
 * pair, so that the work grows with the square of their number and with their length; small
 * variations do not count.
 */
final class WordingLimits {
  private static final int MOST_ON_A_PAGE = 100;
  private static final int MOST_IN_ALL = 2_000;

  /** The longest of the framework has half as many. */
  private static final int MOST_CHARACTERS = 1_000;

  private final ImmutableSet<String> codes;
  private final SetMultimap<String, String> inAll = HashMultimap.create();

  WordingLimits(Framework framework) {
    this.codes =
        framework.statements().stream()
            .map(statement -> statement.code().toString())
            .collect(toImmutableSet());
  }

  static boolean isTooLong(Find find) {
    return find.wording().length() > MOST_CHARACTERS;
  }

  /**
   * Counts what was found on a page of codes that the framework has.
   *
   * @param page the finds, all of one page
   * @throws DataFileException if they are too many, page by page or in all; then none is counted
   */
  void count(List<Find> page) {
    SetMultimap<String, String> onPage = HashMultimap.create();
    SetMultimap<String, String> newOnPage = HashMultimap.create();
    for (Find find : Iterables.filter(page, this::counts)) {
      String key = Candidate.key(find.wording());
      onPage.put(find.code(), key);
      if (!inAll.containsEntry(find.code(), key)) {
        newOnPage.put(find.code(), key);
      }
      check(find, onPage.get(find.code()).size(), MOST_ON_A_PAGE, "on one page");
      check(
          find,
          inAll.get(find.code()).size() + newOnPage.get(find.code()).size(),
          MOST_IN_ALL,
          "on all pages together");
    }
    inAll.putAll(newOnPage);
  }

  private boolean counts(Find find) {
    return codes.contains(find.code()) && !isTooLong(find);
  }

  private static void check(Find find, int different, int most, String where) {
    if (different > most) {
      throw new DataFileException(
          find.page(),
          find.line(),
          "no more than " + most + " different wordings of " + find.code() + " are read " + where);
    }
  }
}
