package io.github.ecf4j.rules.service;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
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
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Service in posts, as it counts on the day of the answer. It adds up over any gap, whatever the
 * share of full time.
 */
final class Service {
  final ImmutableList<ServiceBlock> blocks;

  /** The service in blocks that count, that to come included. */
  final ImmutableList<ServicePeriod> periods;

  private final InductionRecord ect;
  private final SchoolCalendar calendar;
  private final Readings readings;
  private final Exact minimum;
  private final ImmutableList<Term> terms;
  private final ImmutableList<Counting> counting;

  private boolean hangsOnDates;

  /** The posts that count; none where no weekdays are known of any, so that days are averages. */
  private final ImmutableList<Post> patterns;

  /** A spell that counts, with the first day on which it is as long as the minimum. */
  private record Counting(
      EmploymentSpell spell,
      ImmutableList<ServicePeriod> periods,
      ServiceBlock block,
      Optional<LocalDate> ripe) {
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
    for (List<Post> posts : EmploymentSpell.of(ect, calendar)) {
      EmploymentSpell spell = new EmploymentSpell(posts);
      ImmutableList<ServicePeriod> ofSpell = periods(spell.posts());
      Optional<LocalDate> ripe = ripeOn(ofSpell);
      Optional<LocalDate> byContract = ripeByContract(spell);
      boolean earlier =
          byContract.filter(on -> ripe.filter(by -> !on.isBefore(by)).isEmpty()).isPresent();
      hangsOnDates |= earlier;
      boolean asContract = readings.get(Reading.BLOCK_DATES) == Reading.BlockDates.CONTRACT;
      ServiceBlock block = block(spell, ofSpell, day, byContract.filter(any -> asContract));
      if (!block.first().isAfter(day)) {
        all.add(block);
      }
      if (block.counts()) {
        kept.add(new Counting(spell, ofSpell, block, earlier && asContract ? byContract : ripe));
      }
    }
    this.blocks = ImmutableList.copyOf(all);
    this.counting = ImmutableList.copyOf(kept);
    this.periods = together(counting);
    this.patterns =
        ect.service().posts().stream().allMatch(post -> post.worksOn().isEmpty())
            ? ImmutableList.of()
            : counting.stream()
                .flatMap(one -> one.spell().posts().stream())
                .collect(ImmutableList.toImmutableList());
  }

  /**
   * How much of a day of a period was to be worked: on average the share of full time; where the
   * weekdays worked are known, a day or none.
   */
  Exact contractedOn(LocalDate day, ServicePeriod period) {
    if (patterns.isEmpty()) {
      return period.fte();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Post post : patterns) {
      sum = sum.add(post.contractedOn(day));
    }
    return Exact.of(sum.min(BigDecimal.ONE));
  }

  /** Whether some employment has lasted a term earlier, or only, by the dates of its contract. */
  boolean hangsOnDates() {
    return hangsOnDates;
  }

  /** The last teaching day of the first whole contract term of a spell, if it has one. */
  private Optional<LocalDate> ripeByContract(EmploymentSpell spell) {
    boolean isLate =
        calendar.firstTeachingDayFrom(spell.first()).filter(ect.startedOn()::isAfter).isPresent();
    DateRange term = ContractTerms.firstFrom(isLate ? ect.startedOn() : spell.first());
    return Optional.of(term.last())
        .filter(last -> spell.end().filter(last::isAfter).isEmpty())
        .filter(last -> Exact.of(1).reaches(minimum))
        .map(last -> calendar.teachingDays(term))
        .filter(days -> !days.isEmpty())
        .map(ImmutableSortedSet::last);
  }

  /** The employments that count. */
  Stream<EmploymentSpell> spells() {
    return counting.stream().map(Counting::spell);
  }

  /** A block that counts, or part of one, which counts however long it is. */
  ServiceBlock partOf(EmploymentSpell part, LocalDate day) {
    return counting.stream()
        .filter(one -> one.spell().equals(part))
        .map(Counting::block)
        .findFirst()
        .orElseGet(() -> asCounting(block(part, periods(part.posts()), day, Optional.empty())));
  }

  private static ServiceBlock asCounting(ServiceBlock one) {
    return new ServiceBlock(
        one.school(),
        one.first(),
        one.last(),
        one.running(),
        one.termsInPost(),
        one.termsServed(),
        true);
  }

  private ServiceBlock block(
      EmploymentSpell spell,
      ImmutableList<ServicePeriod> ofSpell,
      LocalDate day,
      Optional<LocalDate> byContract) {
    boolean running = spell.end().isEmpty() || spell.end().filter(day::isBefore).isPresent();
    LocalDate first = later(spell.first(), ect.startedOn());
    LocalDate last = running ? later(first, known(day)) : spell.end().orElseThrow();
    Exact inPost = Exact.zero();
    Exact served = Exact.zero();
    for (ServicePeriod period : ofSpell) {
      Exact days = Exact.of(period.countTo(last));
      inPost = inPost.plus(period.dayOfTerm().times(days));
      served = served.plus(period.share().times(days));
    }
    return new ServiceBlock(
        spell.school(),
        first,
        last,
        running,
        inPost,
        served,
        running || byContract.isPresent() || inPost.reaches(minimum));
  }

  /** A day, or the last day of the known terms if that is earlier. */
  private LocalDate known(LocalDate day) {
    return calendar.terms().reverse().stream()
        .map(term -> term.days().last())
        .findFirst()
        .filter(day::isAfter)
        .orElse(day);
  }

  /** How many terms of a year of three a term is: one, or as much less as its year has more. */
  static Exact lengthOf(Term term) {
    return Exact.of(Term.TERMS_A_YEAR).dividedBy(Exact.of(term.termsAYear()));
  }

  /** What part of a term of a year of three a day of a term is. */
  private Exact dayOf(Term term) {
    OptionalInt daysPerTerm = readings.get(Reading.DAYS_PER_TERM);
    return daysPerTerm.isPresent()
        ? Exact.of(1).dividedBy(Exact.of(daysPerTerm.getAsInt()))
        : lengthOf(term).dividedBy(Exact.of(Math.max(1, calendar.teachingDays(term).size())));
  }

  /** The days on which blocks are as long as the minimum, the earliest first. */
  ImmutableSortedSet<LocalDate> ripeDays() {
    return counting.stream()
        .flatMap(one -> one.ripe().stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** The service in blocks that are as long as the minimum by a day (LEN-6). */
  ImmutableList<ServicePeriod> inBlocksRipeBy(LocalDate day) {
    return counting.stream().allMatch(one -> one.isRipe(day))
        ? periods
        : together(counting.stream().filter(one -> one.isRipe(day)).toList());
  }

  private Optional<LocalDate> ripeOn(ImmutableList<ServicePeriod> ofSpell) {
    Exact inPost = Exact.zero();
    for (ServicePeriod period : ofSpell) {
      Exact dayOfTerm = period.dayOfTerm();
      long needed = ServicePeriod.stepsTo(minimum.minus(inPost), dayOfTerm);
      if (needed <= period.days().size()) {
        return Optional.of(period.days().get((int) needed - 1));
      }
      inPost = inPost.plus(dayOfTerm.times(Exact.of(period.days().size())));
    }
    return Optional.empty();
  }

  private ImmutableList<ServicePeriod> together(List<Counting> spells) {
    return spells.size() == 1
        ? spells.get(0).periods()
        : periods(spells.stream().flatMap(one -> one.spell().posts().stream()).toList());
  }

  private ImmutableList<ServicePeriod> periods(List<Post> posts) {
    ImmutableList.Builder<ServicePeriod> periods = ImmutableList.builder();
    for (Term term : terms) {
      ImmutableList<LocalDate> days = calendar.teachingDays(term);
      int from = ServicePeriod.before(days, ect.startedOn());
      while (from < days.size()) {
        BigDecimal fte = fteOn(days.get(from), posts);
        int to = nextChange(days, from, posts);
        if (fte.signum() > 0) {
          periods.add(ServicePeriod.of(term, days.subList(from, to), Exact.of(fte), dayOf(term)));
        }
        from = to;
      }
    }
    return periods.build();
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
        next = Math.min(next, ServicePeriod.before(days, post.startsOn()));
      } else if (post.covers(day) && post.endsOn().isPresent()) {
        next = Math.min(next, ServicePeriod.upTo(days, post.endsOn().orElseThrow()));
      }
    }
    return next;
  }

  /** Where the posts that count come together to more than full time. */
  ImmutableList<PostsTogether> aboveFullTime(DateRange range) {
    return PostsTogether.aboveFullTime(
        EmploymentSpell.joined(
            counting.stream().flatMap(one -> one.spell().posts().stream()).toList()),
        calendar,
        range);
  }

  /** Full-time terms served to the end of a day. */
  Exact servedTo(LocalDate day) {
    return servedTo(day, periods);
  }

  /** Full-time terms served to the end of a day in the posts of some employments together. */
  Exact servedTo(LocalDate day, Collection<EmploymentSpell> parts) {
    return servedTo(day, periodsOf(parts));
  }

  /** The service in employments together; that of one as a whole, or of all, is there already. */
  private ImmutableList<ServicePeriod> periodsOf(Collection<EmploymentSpell> parts) {
    return Iterables.elementsEqual(parts, spells().toList())
        ? periods
        : counting.stream()
            .filter(one -> Iterables.elementsEqual(parts, ImmutableList.of(one.spell())))
            .map(Counting::periods)
            .findFirst()
            .orElseGet(
                () -> periods(parts.stream().flatMap(part -> part.posts().stream()).toList()));
  }

  private static Exact servedTo(LocalDate day, List<ServicePeriod> periods) {
    Exact served = Exact.zero();
    for (ServicePeriod period : periods) {
      served = served.plus(period.share().times(Exact.of(period.countTo(day))));
    }
    return served;
  }

  /** The service on the days of a range. */
  ImmutableList<ServicePeriod> within(DateRange range) {
    return periods.stream()
        .filter(period -> period.overlaps(range))
        .map(period -> period.within(range))
        .collect(ImmutableList.toImmutableList());
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
