package io.github.ecf4j.rules.induction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.calendar.Term;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.rules.exact.Exact;
import io.github.ecf4j.rules.policy.PolicyChoices;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Service in posts, day by day, as it counts on the day of the answer: spans add up, whatever their
 * share of full time (LEN-4), and over any gap (LEN-7).
 */
final class Service {
  /** A day of service, and what part of a full-time term it is. */
  record Day(LocalDate on, Term term, Exact fte, Exact share) {}

  final ImmutableList<ServiceBlock> blocks;

  /** The days in blocks that count, those to come included. */
  final ImmutableList<Day> days;

  private final InductionRecord ect;
  private final SchoolCalendar calendar;
  private final PolicyChoices choices;
  private final Exact minimum;
  private final ImmutableList<Chain> counting;

  Service(
      InductionRecord ect,
      SchoolCalendar calendar,
      PolicyChoices choices,
      BigDecimal minimumTerms,
      LocalDate day) {
    this.ect = ect;
    this.calendar = calendar;
    this.choices = choices;
    this.minimum = Exact.of(minimumTerms);
    List<ServiceBlock> all = new ArrayList<>();
    List<Chain> kept = new ArrayList<>();
    for (List<Post> posts : Chain.of(ect, calendar)) {
      Chain chain = new Chain(posts);
      ServiceBlock block = block(chain, day);
      if (!block.first().isAfter(day)) {
        all.add(block);
      }
      if (block.counts()) {
        kept.add(chain);
      }
    }
    this.blocks = ImmutableList.copyOf(all);
    this.counting = ImmutableList.copyOf(kept);
    this.days = days(counting);
  }

  private ServiceBlock block(Chain chain, LocalDate day) {
    boolean running = chain.end().isEmpty() || chain.end().filter(day::isBefore).isPresent();
    LocalDate first = later(chain.first(), ect.startedOn());
    LocalDate last = running ? day : chain.end().orElseThrow();
    Exact terms = Exact.zero();
    for (Term term : calendar.termsFrom(first)) {
      long inPost =
          calendar.teachingDays(term.days()).stream()
              .filter(on -> !on.isBefore(first) && !on.isAfter(last) && chain.covers(on))
              .count();
      terms = terms.plus(Exact.of(inPost).dividedBy(daysOf(term)));
    }
    return new ServiceBlock(
        chain.school(), first, last, running, terms, running || terms.reaches(minimum));
  }

  private Exact daysOf(Term term) {
    return Exact.of(
        choices.daysPerTerm().orElse(Math.max(1, calendar.teachingDays(term.days()).size())));
  }

  /** The days on which blocks are as long as the minimum, the earliest first. */
  ImmutableSortedSet<LocalDate> ripeDays() {
    return counting.stream()
        .flatMap(chain -> ripeOn(chain).stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  boolean isEachBlockRipeBy(LocalDate day) {
    return counting.stream().allMatch(chain -> isRipe(chain, day));
  }

  /** The days of service in blocks that are as long as the minimum by a day (LEN-6, ABS-8). */
  ImmutableList<Day> daysInBlocksRipeBy(LocalDate day) {
    return days(counting.stream().filter(chain -> isRipe(chain, day)).toList());
  }

  private boolean isRipe(Chain chain, LocalDate day) {
    return ripeOn(chain).filter(on -> !on.isAfter(day)).isPresent();
  }

  private Optional<LocalDate> ripeOn(Chain chain) {
    Exact terms = Exact.zero();
    for (Term term : calendar.termsFrom(later(chain.first(), ect.startedOn()))) {
      Exact share = Exact.of(1).dividedBy(daysOf(term));
      for (LocalDate on : calendar.teachingDays(term.days()).tailSet(ect.startedOn(), true)) {
        if (chain.covers(on)) {
          terms = terms.plus(share);
          if (terms.reaches(minimum)) {
            return Optional.of(on);
          }
        }
      }
    }
    return Optional.empty();
  }

  private ImmutableList<Day> days(List<Chain> chains) {
    List<Post> posts = chains.stream().flatMap(chain -> chain.posts().stream()).toList();
    ImmutableList.Builder<Day> days = ImmutableList.builder();
    for (Term term : calendar.termsFrom(ect.startedOn())) {
      Exact ofTerm = daysOf(term);
      Map<BigDecimal, Day> alike = new HashMap<>();
      for (LocalDate on : calendar.teachingDays(term.days()).tailSet(ect.startedOn(), true)) {
        BigDecimal share = fteOn(on, posts);
        if (share.signum() > 0) {
          Day like =
              alike.computeIfAbsent(
                  share, one -> new Day(on, term, Exact.of(one), Exact.of(one).dividedBy(ofTerm)));
          days.add(new Day(on, term, like.fte(), like.share()));
        }
      }
    }
    return days.build();
  }

  private BigDecimal fteOn(LocalDate day, List<Post> posts) {
    BigDecimal sum = BigDecimal.ZERO;
    for (Post post : posts) {
      if (post.covers(day)) {
        sum = sum.add(post.fte().value());
      }
    }
    return choices.isCappedAtFullTime() ? sum.min(BigDecimal.ONE) : sum;
  }

  /** Full-time terms served to the end of a day. */
  Exact servedTo(LocalDate day) {
    Exact served = Exact.zero();
    for (Day one : days) {
      if (one.on().isAfter(day)) {
        break;
      }
      served = served.plus(one.share());
    }
    return served;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
