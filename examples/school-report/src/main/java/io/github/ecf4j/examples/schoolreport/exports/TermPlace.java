package io.github.ecf4j.examples.schoolreport.exports;

import com.google.common.base.Splitter;
import java.util.List;

/**
 * Which term of its year one is.
 *
 * @param year in which the year begins
 * @param number from 1
 * @param of how many terms its year has
 */
record TermPlace(int year, int number, int of) {

  /** By the words of the contract, such as {@code spring} or {@code 2 of 6}. */
  static TermPlace of(String year, String term) {
    List<String> numbers = Splitter.on(" of ").splitToList(term);
    return numbers.size() == 2
        ? new TermPlace(
            Integer.parseInt(year),
            Integer.parseInt(numbers.get(0)),
            Integer.parseInt(numbers.get(1)))
        : new TermPlace(
            Integer.parseInt(year), TermRows.TERMS.indexOf(term) + 1, TermRows.TERMS.size());
  }

  /** Whether no term lies between it and another that is later. */
  boolean isJustBefore(TermPlace next) {
    return year == next.year
        ? of == next.of && number + 1 == next.number
        : year + 1 == next.year && number == of && next.number == 1;
  }
}
