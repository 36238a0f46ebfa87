package io.github.ecf4j.rules.service;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.Reading;
import io.github.ecf4j.rules.policy.Readings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Service in posts, as it counts on the day of the answer: spans add up, whatever their share of
 * full time, and over any gap.
 */
final class Service {
  final ImmutableList<ServiceBlock> blocks;

  /** The service in blocks that count, that to come included. */
  final ImmutableList<Stretch> stretches;

  private final InductionRecord ect;
  private final SchoolCalendar calendar;
  private final Readings readings;
  private final Exact minimum;
  private final ImmutableList<Term> terms;
  private final ImmutableList<Counting> counting;

  /** A chain that counts, with the first day on which it is as long as the minimum. */
  private record Counting(Chain chain, ImmutableList<Stretch> stretches, Optional<LocalDate> ripe) {
    boolean isRipe(LocalDate day) {
      return ripe.filter(on -> !on.isAfter(day)).isPresent();
    }
  }

  Service(
      InductionRecord ect,
      SchoolCalendar calendar,
      Readings readings,
      BigDecimal minimumTerms,
      LocalDate day) {
    this.ect = ect;
    this.calendar = calendar;
    this.readings = readings;
    this.minimum = Exact.of(minimumTerms);
    this.terms = calendar.termsFrom(ect.startedOn());
    List<ServiceBlock> all = new ArrayList<>();
    List<Counting> kept = new ArrayList<>();
    for (List<Post> posts : Chain.of(ect, calendar)) {
      Chain chain = new Chain(posts);
      ImmutableList<Stretch> ofChain = stretches(chain.posts());
      ServiceBlock block = block(chain, ofChain, day);
      if (!block.first().isAfter(day)) {
        all.add(block);
      }
      if (block.counts()) {
        kept.add(new Counting(chain, ofChain, ripeOn(ofChain)));
      }
    }
    this.blocks = ImmutableList.copyOf(all);
    this.counting = ImmutableList.copyOf(kept);
    this.stretches = together(counting);
  }

  private ServiceBlock block(Chain chain, ImmutableList<Stretch> ofChain, LocalDate day) {
    boolean running = chain.end().isEmpty() || chain.end().filter(day::isBefore).isPresent();
    LocalDate first = later(chain.first(), ect.startedOn());
    LocalDate last = running ? day : chain.end().orElseThrow();
    Exact inPost = Exact.zero();
    for (Stretch stretch : ofChain) {
      inPost = inPost.plus(stretch.dayOfTerm().times(Exact.of(stretch.countTo(last))));
    }
    return new ServiceBlock(
        chain.school(), first, last, running, inPost, running || inPost.reaches(minimum));
  }

  private Exact daysOf(Term term) {
    return Exact.of(
        readings
            .get(Reading.DAYS_PER_TERM)
            .orElse(Math.max(1, calendar.teachingDays(term).size())));
  }

  /** The days on which blocks are as long as the minimum, the earliest first. */
  ImmutableSortedSet<LocalDate> ripeDays() {
    return counting.stream()
        .flatMap(one -> one.ripe().stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** The service in blocks that are as long as the minimum by a day (LEN-6). */
  ImmutableList<Stretch> inBlocksRipeBy(LocalDate day) {
    return counting.stream().allMatch(one -> one.isRipe(day))
        ? stretches
        : together(counting.stream().filter(one -> one.isRipe(day)).toList());
  }

  private Optional<LocalDate> ripeOn(ImmutableList<Stretch> ofChain) {
    Exact inPost = Exact.zero();
    for (Stretch stretch : ofChain) {
      Exact dayOfTerm = stretch.dayOfTerm();
      long needed = Stretch.stepsTo(minimum.minus(inPost), dayOfTerm);
      if (needed <= stretch.days().size()) {
        return Optional.of(stretch.days().get((int) needed - 1));
      }
      inPost = inPost.plus(dayOfTerm.times(Exact.of(stretch.days().size())));
    }
    return Optional.empty();
  }

  private ImmutableList<Stretch> together(List<Counting> chains) {
    return chains.size() == 1
        ? chains.get(0).stretches()
        : stretches(chains.stream().flatMap(one -> one.chain().posts().stream()).toList());
  }

  private ImmutableList<Stretch> stretches(List<Post> posts) {
    ImmutableList.Builder<Stretch> stretches = ImmutableList.builder();
    for (Term term : terms) {
      ImmutableList<LocalDate> days = calendar.teachingDays(term);
      int from = Stretch.before(days, ect.startedOn());
      while (from < days.size()) {
        BigDecimal fte = fteOn(days.get(from), posts);
        int to = nextChange(days, from, posts);
        if (fte.signum() > 0) {
          Exact dayOfTerm = Exact.of(1).dividedBy(daysOf(term));
          stretches.add(Stretch.of(term, days.subList(from, to), Exact.of(fte), dayOfTerm));
        }
        from = to;
      }
    }
    return stretches.build();
  }

  private BigDecimal fteOn(LocalDate day, List<Post> posts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Post post : posts) {
      if (post.covers(day)) {
        sum = sum.add(post.fte().value());
      }
    }
    return readings.get(Reading.CAPPED_AT_FULL_TIME) ? sum.min(BigDecimal.ONE) : sum;
  }

  /** The place in a list of days at which a post begins or no longer goes on. */
  private static int nextChange(ImmutableList<LocalDate> days, int from, List<Post> posts) {
    LocalDate day = days.get(from);
    int next = days.size();
    for (Post post : posts) {
      if (post.startsOn().isAfter(day)) {
        next = Math.min(next, Stretch.before(days, post.startsOn()));
      } else if (post.covers(day) && post.endsOn().isPresent()) {
        next = Math.min(next, Stretch.upTo(days, post.endsOn().orElseThrow()));
      }
    }
    return next;
  }

  /** Full-time terms served to the end of a day. */
  Exact servedTo(LocalDate day) {
    Exact served = Exact.zero();
    for (Stretch stretch : stretches) {
      served = served.plus(stretch.share().times(Exact.of(stretch.countTo(day))));
    }
    return served;
  }

  /** The service on the days of a range. */
  ImmutableList<Stretch> within(DateRange range) {
    return stretches.stream()
        .filter(stretch -> stretch.overlaps(range))
        .map(stretch -> stretch.within(range))
        .filter(stretch -> !stretch.days().isEmpty())
        .collect(ImmutableList.toImmutableList());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
