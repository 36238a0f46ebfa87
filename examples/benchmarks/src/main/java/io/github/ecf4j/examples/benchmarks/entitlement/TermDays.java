package io.github.ecf4j.examples.benchmarks.entitlement;

import io.github.ecf4j.examples.benchmarks.school.PlainTerm;
import io.github.ecf4j.examples.benchmarks.school.SchoolYears;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Teaching days by index, term after term, and sums of terms over them.
 *
 * <p>Shares of terms are decimals of 16 digits. Their sums are compared, and rounded, at 12 places:
 * three terms made up of sevenths and thirteenths are then three and not a little less.
 */
final class TermDays {
  /** A stretch of days on one share of full time; the last index is out. */
  record Span(int from, int to, BigDecimal fte) {}

  private static final int SURE_PLACES = 12;

  private final long[] days;
  private final int[] termFrom;
  private final LocalDate[] termLast;
  private final BigDecimal[] termLength;

  TermDays(SchoolYears years) {
    List<PlainTerm> terms = years.terms();
    this.termFrom = new int[terms.size() + 1];
    this.termLast = new LocalDate[terms.size()];
    this.termLength = new BigDecimal[terms.size()];
    long[] found = new long[terms.size() * 100];
    int index = 0;
    for (int term = 0; term < terms.size(); term++) {
      termFrom[term] = index;
      for (LocalDate day : terms.get(term).teachingDays(years.closures())) {
        found[index++] = day.toEpochDay();
      }
      termLast[term] = terms.get(term).last();
      termLength[term] = BigDecimal.valueOf(index - termFrom[term]);
    }
    termFrom[terms.size()] = index;
    this.days = Arrays.copyOf(found, index);
  }

  int size() {
    return days.length;
  }

  /** The index of the first teaching day on or after a day. */
  int indexFrom(LocalDate day) {
    int index = Arrays.binarySearch(days, day.toEpochDay());
    return index >= 0 ? index : -index - 1;
  }

  LocalDate day(int index) {
    return LocalDate.ofEpochDay(days[index]);
  }

  /** The last day of the term of a teaching day. */
  LocalDate endOfTerm(int index) {
    int term = Arrays.binarySearch(termFrom, index);
    return termLast[term >= 0 ? term : -term - 2];
  }

  /** Full-time terms served before an index. */
  BigDecimal served(List<Span> spans, int before) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int term = 0; term < termLast.length && termFrom[term] < before; term++) {
      int to = Math.min(termFrom[term + 1], before);
      sum = sum.add(share(weighted(spans, termFrom[term], to), term));
    }
    return sure(sum);
  }

  /** The index of the day on which so many terms are served; -1 if it is not known. */
  int reached(List<Span> spans, BigDecimal goal) {
    BigDecimal sum = BigDecimal.ZERO;
    for (int term = 0; term < termLast.length; term++) {
      BigDecimal weighted = weighted(spans, termFrom[term], termFrom[term + 1]);
      BigDecimal next = sum.add(share(weighted, term));
      if (sure(next).compareTo(goal) >= 0) {
        return reachedWithin(spans, term, sum, goal);
      }
      sum = next;
    }
    return -1;
  }

  private int reachedWithin(List<Span> spans, int term, BigDecimal before, BigDecimal goal) {
    BigDecimal missing = sure(goal.subtract(before).multiply(termLength[term]));
    BigDecimal weighted = BigDecimal.ZERO;
    for (int index = termFrom[term]; index < termFrom[term + 1]; index++) {
      weighted = weighted.add(weighted(spans, index, index + 1));
      if (weighted.compareTo(missing) >= 0) {
        return index;
      }
    }
    throw new IllegalStateException("the days of a term add up to less than the term");
  }

  /** Days of service between two indices, each as its share of full time. */
  static BigDecimal weighted(List<Span> spans, int from, int to) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Span span : spans) {
      int common = Math.min(span.to(), to) - Math.max(span.from(), from);
      if (common > 0) {
        sum = sum.add(span.fte().multiply(BigDecimal.valueOf(common)));
      }
    }
    return sum;
  }

  private BigDecimal share(BigDecimal weighted, int term) {
    return weighted.divide(termLength[term], MathContext.DECIMAL64);
  }

  private static BigDecimal sure(BigDecimal sum) {
    return sum.setScale(SURE_PLACES, RoundingMode.HALF_UP);
  }
}
