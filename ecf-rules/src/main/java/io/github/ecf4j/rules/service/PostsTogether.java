package io.github.ecf4j.rules.service;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.induction.Post;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** Posts held on the same days, which come to more than full time (LEN-8). */
record PostsTogether(ImmutableList<Post> posts, DateRange days, BigDecimal sum) {
  /** Up to one decimal place a share is exact: it is one of half days in a week. */
  private static final int EXACT_PLACES = 1;

  private static final BigDecimal HALF = new BigDecimal("0.5");

  /**
   * Those of some days; only where one of the days is taught, since no other counts.
   *
   * @param posts the posts, {@linkplain EmploymentSpell#joined joined}
   */
  static ImmutableList<PostsTogether> aboveFullTime(
      ImmutableList<Post> posts, SchoolCalendar calendar, DateRange days) {
    return posts.size() < 2
        ? ImmutableList.of()
        : betweenChanges(posts, days).stream()
            .map(range -> on(posts, range))
            .filter(one -> one.sum.compareTo(BigDecimal.ONE) > 0)
            .filter(one -> !calendar.teachingDays(one.days).isEmpty())
            .collect(toImmutableList());
  }

  /** The ranges of days in each of which the same posts are held. */
  private static ImmutableList<DateRange> betweenChanges(List<Post> posts, DateRange days) {
    TreeSet<LocalDate> firsts = new TreeSet<>();
    for (Post post : posts) {
      firsts.add(post.startsOn());
      post.endsOn().ifPresent(end -> firsts.add(end.plusDays(1)));
    }
    ImmutableList.Builder<DateRange> ranges = ImmutableList.builder();
    LocalDate first = days.first();
    for (LocalDate next : firsts.subSet(first, false, days.last(), true)) {
      ranges.add(new DateRange(first, next.minusDays(1)));
      first = next;
    }
    return ranges.add(new DateRange(first, days.last())).build();
  }

  private static PostsTogether on(List<Post> posts, DateRange days) {
    ImmutableList<Post> held =
        posts.stream().filter(post -> post.covers(days.first())).collect(toImmutableList());
    return new PostsTogether(
        held,
        days,
        held.stream().map(post -> post.fte().value()).reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  /**
   * Whether rounding cannot explain it, as it can for 0.67 and 0.34: shares of two decimal places
   * or more may be rounded in the last one.
   */
  boolean isBeyondRounding() {
    return sum.subtract(BigDecimal.ONE).compareTo(rounding()) > 0;
  }

  /** By how much the shares may have been rounded, all together. */
  private BigDecimal rounding() {
    return posts.stream()
        .map(post -> post.fte().value().scale())
        .filter(places -> places > EXACT_PLACES)
        .map(HALF::movePointLeft)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
