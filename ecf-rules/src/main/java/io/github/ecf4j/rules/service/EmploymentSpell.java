package io.github.ecf4j.rules.service;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multisets;
import com.google.common.collect.Streams;
import com.google.common.collect.TreeMultiset;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A spell of employment: posts at one school without a teaching day between them. */
record EmploymentSpell(ImmutableList<Post> posts) {
  EmploymentSpell(List<Post> posts) {
    this(ImmutableList.copyOf(posts));
  }

  /** The posts of each spell, by first day; a record without posts has one spell, full time. */
  static ImmutableList<List<Post>> of(InductionRecord ect, SchoolCalendar calendar) {
    List<Post> posts =
        ect.service().posts().isEmpty()
            ? List.of(Post.builder().startsOn(ect.startedOn()).build())
            : ect.service().posts();
    Map<String, List<Post>> bySchool = new TreeMap<>();
    posts.stream()
        .sorted(Comparator.comparing(Post::startsOn).thenComparing(EmploymentSpell::body))
        .forEach(
            post ->
                bySchool
                    .computeIfAbsent(post.school().orElse(""), school -> new ArrayList<>())
                    .add(post));
    List<List<Post>> spells = new ArrayList<>();
    for (List<Post> ofSchool : bySchool.values()) {
      List<Post> spell = new ArrayList<>();
      for (Post post : ofSchool) {
        if (!spell.isEmpty() && isApart(new EmploymentSpell(spell), post, calendar)) {
          spells.add(spell);
          spell = new ArrayList<>();
        }
        spell.add(post);
      }
      spells.add(spell);
    }
    spells.sort(Comparator.comparing((List<Post> spell) -> spell.get(0).startsOn()));
    return ImmutableList.copyOf(spells);
  }

  private static boolean isApart(EmploymentSpell spell, Post next, SchoolCalendar calendar) {
    return spell
        .end()
        .filter(next.startsOn()::isAfter)
        .flatMap(end -> calendar.firstTeachingDayFrom(end.plusDays(1)))
        .filter(next.startsOn()::isAfter)
        .isPresent();
  }

  /**
   * The posts by first day; a post that goes on as the one before it is joined to it. However alike
   * posts that overlap are divided, they are told as those of which the first to begin is the first
   * to end.
   */
  static ImmutableList<Post> joined(List<Post> posts) {
    return posts.size() < 2
        ? ImmutableList.copyOf(posts)
        : Multimaps.index(posts, post -> List.of(post.school(), post.fte(), post.worksOn()))
            .asMap()
            .values()
            .stream()
            .flatMap(EmploymentSpell::joinedAlike)
            .sorted(Comparator.comparing(Post::startsOn).thenComparing(Post::toString))
            .collect(ImmutableList.toImmutableList());
  }

  /** Of posts of one kind: where one ends and one begins on the next day, it goes on. */
  private static Stream<Post> joinedAlike(Collection<Post> alike) {
    TreeMultiset<LocalDate> firsts = TreeMultiset.create();
    TreeMultiset<LocalDate> ends = TreeMultiset.create();
    for (Post post : alike) {
      firsts.add(post.startsOn());
      ends.add(post.endsOn().map(end -> end.plusDays(1)).orElse(LocalDate.MAX));
    }
    ImmutableMultiset<LocalDate> goesOn =
        ImmutableMultiset.copyOf(Multisets.intersection(firsts, ends));
    Multisets.removeOccurrences(firsts, goesOn);
    Multisets.removeOccurrences(ends, goesOn);
    Post one = alike.iterator().next();
    return Streams.zip(
        firsts.stream(),
        ends.stream(),
        (first, end) ->
            one.toBuilder()
                .startsOn(first)
                .endsOn(
                    Optional.of(end).filter(LocalDate.MAX::isAfter).map(day -> day.minusDays(1)))
                .build());
  }

  String school() {
    return posts.get(0).school().orElse("");
  }

  LocalDate first() {
    return posts.get(0).startsOn();
  }

  /** Its posts under each appropriate body, as one follows the other. */
  ImmutableList<EmploymentSpell> byBody() {
    ImmutableList.Builder<EmploymentSpell> all = ImmutableList.builder();
    int from = 0;
    for (int to = 1; to <= posts.size(); to++) {
      if (to == posts.size() || !body(posts.get(to)).equals(body(posts.get(from)))) {
        all.add(new EmploymentSpell(posts.subList(from, to)));
        from = to;
      }
    }
    return all.build();
  }

  /** Its posts up to a day. */
  EmploymentSpell endingBy(LocalDate day) {
    return new EmploymentSpell(
        posts.stream()
            .filter(post -> !post.startsOn().isAfter(day))
            .map(
                post ->
                    post.endsOn().filter(end -> !end.isAfter(day)).isPresent()
                        ? post
                        : post.toBuilder().endsOn(day).build())
            .toList());
  }

  /** The appropriate body of its first post; empty if not recorded. */
  String body() {
    return body(posts.get(0));
  }

  private static String body(Post post) {
    return post.appropriateBody().orElse("");
  }

  /** The last day, or empty while a post is open. */
  Optional<LocalDate> end() {
    LocalDate last = first();
    for (Post post : posts) {
      if (post.endsOn().isEmpty()) {
        return Optional.empty();
      }
      LocalDate end = post.endsOn().orElseThrow();
      last = end.isAfter(last) ? end : last;
    }
    return Optional.of(last);
  }
}
