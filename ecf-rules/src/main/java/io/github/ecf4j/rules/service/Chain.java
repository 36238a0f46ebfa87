package io.github.ecf4j.rules.service;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.induction.InductionRecord;
import io.github.ecf4j.model.induction.Post;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Posts at one school that no teaching day sets apart. */
record Chain(ImmutableList<Post> posts) {
  Chain(List<Post> posts) {
    this(ImmutableList.copyOf(posts));
  }

  /** The chains of a record, in the order in which they begin; without posts one, full time. */
  static ImmutableList<List<Post>> of(InductionRecord ect, SchoolCalendar calendar) {
    List<Post> posts =
        ect.service().posts().isEmpty()
            ? List.of(Post.builder().startsOn(ect.startedOn()).build())
            : ect.service().posts();
    Map<String, List<Post>> bySchool = new TreeMap<>();
    posts.stream()
        .sorted(Comparator.comparing(Post::startsOn))
        .forEach(
            post ->
                bySchool
                    .computeIfAbsent(post.school().orElse(""), school -> new ArrayList<>())
                    .add(post));
    List<List<Post>> chains = new ArrayList<>();
    for (List<Post> ofSchool : bySchool.values()) {
      List<Post> chain = new ArrayList<>();
      for (Post post : ofSchool) {
        if (!chain.isEmpty() && isApart(new Chain(chain), post, calendar)) {
          chains.add(chain);
          chain = new ArrayList<>();
        }
        chain.add(post);
      }
      chains.add(chain);
    }
    chains.sort(Comparator.comparing((List<Post> chain) -> chain.get(0).startsOn()));
    return ImmutableList.copyOf(chains);
  }

  private static boolean isApart(Chain chain, Post next, SchoolCalendar calendar) {
    return chain
        .end()
        .filter(next.startsOn()::isAfter)
        .flatMap(end -> calendar.firstTeachingDayFrom(end.plusDays(1)))
        .filter(next.startsOn()::isAfter)
        .isPresent();
  }

  String school() {
    return posts.get(0).school().orElse("");
  }

  LocalDate first() {
    return posts.get(0).startsOn();
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
