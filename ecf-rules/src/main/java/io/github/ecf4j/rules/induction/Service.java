package io.github.ecf4j.rules.induction;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Service in posts, day by day, as it counts on the day of the answer. */
final class Service {
  /** A day of service, and what part of a full-time term it is. */
  record Day(LocalDate on, Term term, Exact fte, Exact share) {}

  final ImmutableList<ServiceBlock> blocks;
  final ImmutableList<Day> days;

  private final InductionRecord ect;
  private final SchoolCalendar calendar;
  private final PolicyChoices choices;

  Service(
      InductionRecord ect,
      SchoolCalendar calendar,
      PolicyChoices choices,
      BigDecimal minimumTerms,
      LocalDate day) {
    this.ect = ect;
    this.calendar = calendar;
    this.choices = choices;
    List<ServiceBlock> all = new ArrayList<>();
    List<Post> counting = new ArrayList<>();
    for (List<Post> posts : chains()) {
      ServiceBlock block = block(posts, Exact.of(minimumTerms), day);
      all.add(block);
      if (block.counts()) {
        counting.addAll(posts);
      }
    }
    this.blocks = ImmutableList.copyOf(all);
    this.days = counting.isEmpty() ? ImmutableList.of() : days(counting);
  }

  /** The posts of each school, those together that no teaching day sets apart. */
  private List<List<Post>> chains() {
    List<Post> posts =
        ect.posts().isEmpty()
            ? List.of(Post.builder().startsOn(ect.startedOn()).build())
            : ect.posts();
    Map<String, List<Post>> bySchool = new TreeMap<>();
    posts.stream()
        .sorted(Comparator.comparing(Post::startsOn))
        .forEach(
            post ->
                bySchool
                    .computeIfAbsent(post.school().orElse(""), s -> new ArrayList<>())
                    .add(post));
    List<List<Post>> chains = new ArrayList<>();
    for (List<Post> ofSchool : bySchool.values()) {
      List<Post> chain = new ArrayList<>();
      for (Post post : ofSchool) {
        if (!chain.isEmpty() && isApart(chain, post)) {
          chains.add(chain);
          chain = new ArrayList<>();
        }
        chain.add(post);
      }
      chains.add(chain);
    }
    chains.sort(Comparator.comparing((List<Post> chain) -> chain.get(0).startsOn()));
    return chains;
  }

  private boolean isApart(List<Post> chain, Post next) {
    LocalDate end = end(chain);
    return end.isBefore(next.startsOn())
        && calendar
            .firstTeachingDayFrom(end.plusDays(1))
            .filter(day -> day.isBefore(next.startsOn()))
            .isPresent();
  }

  private static LocalDate end(List<Post> chain) {
    return chain.stream()
        .map(post -> post.endsOn().orElse(LocalDate.MAX))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private ServiceBlock block(List<Post> posts, Exact minimum, LocalDate day) {
    LocalDate end = end(posts);
    boolean running = end.isAfter(day);
    LocalDate first = later(posts.get(0).startsOn(), ect.startedOn());
    LocalDate last = running ? day : end;
    Exact terms = Exact.zero();
    for (Term term : calendar.termsFrom(first)) {
      long inPost =
          calendar.teachingDays(term.days()).stream()
              .filter(on -> !on.isBefore(first) && !on.isAfter(last))
              .filter(on -> posts.stream().anyMatch(post -> post.covers(on)))
              .count();
      terms = terms.plus(Exact.of(inPost).dividedBy(daysOf(term)));
    }
    return new ServiceBlock(
        posts.get(0).school().orElse(""),
        first,
        last,
        running,
        terms,
        running || terms.reaches(minimum));
  }

  private Exact daysOf(Term term) {
    return Exact.of(
        choices.daysPerTerm().orElse(Math.max(1, calendar.teachingDays(term.days()).size())));
  }

  private ImmutableList<Day> days(List<Post> posts) {
    return calendar.termsFrom(ect.startedOn()).stream()
        .flatMap(
            term ->
                calendar.teachingDays(term.days()).tailSet(ect.startedOn(), true).stream()
                    .map(on -> day(on, term, fteOn(on, posts))))
        .filter(day -> day.fte().signum() > 0)
        .collect(toImmutableList());
  }

  private Day day(LocalDate on, Term term, Exact fte) {
    return new Day(on, term, fte, fte.dividedBy(daysOf(term)));
  }

  private Exact fteOn(LocalDate day, List<Post> posts) {
    BigDecimal sum =
        posts.stream()
            .filter(post -> post.covers(day))
            .map(post -> post.fte().value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Exact.of(choices.isCappedAtFullTime() ? sum.min(BigDecimal.ONE) : sum);
  }

  /** Full-time terms served to the end of a day. */
  Exact servedTo(LocalDate day) {
    return days.stream()
        .filter(one -> !one.on().isAfter(day))
        .map(Day::share)
        .reduce(Exact.zero(), Exact::plus);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
