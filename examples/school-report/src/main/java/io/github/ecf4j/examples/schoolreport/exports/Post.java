package io.github.ecf4j.examples.schoolreport.exports;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A line of a contract.
 *
 * @param name the post, to tell its lines from those of another; blank where nothing tells
 * @param school the school; blank where not said
 * @param start its first day
 * @param end its last day; null while it is open
 * @param fte the share of full time
 * @param source the row
 */
record Post(
    String name,
    String school,
    LocalDate start,
    @Nullable LocalDate end,
    BigDecimal fte,
    Source source) {

  /** The lines of one person put together; what does not fit goes to {@code refused}. */
  static List<Post> joined(List<Post> lines, BiConsumer<Post, String> refused) {
    Map<String, List<Post>> byPost = new LinkedHashMap<>();
    for (Post line : lines.stream().sorted(comparing(Post::start)).toList()) {
      join(byPost.computeIfAbsent(line.key(), key -> new ArrayList<>()), line, refused);
    }
    List<Post> posts = new ArrayList<>();
    byPost.values().stream()
        .flatMap(List::stream)
        .sorted(comparing(Post::start))
        .forEach(
            post -> {
              BigDecimal sum =
                  posts.stream()
                      .filter(other -> other.holds(post.start))
                      .map(Post::fte)
                      .reduce(post.fte, BigDecimal::add);
              if (sum.compareTo(BigDecimal.ONE) > 0) {
                refused.accept(
                    post, "comes with earlier lines to " + sum.toPlainString() + " of full time");
              } else {
                posts.add(post);
              }
            });
    return posts;
  }

  private static void join(List<Post> before, Post line, BiConsumer<Post, String> refused) {
    Post last = before.isEmpty() ? null : before.get(before.size() - 1);
    if (last == null) {
      before.add(line);
      return;
    }
    if (last.sameAs(line)) {
      return;
    }
    if (last.start.equals(line.start)) {
      if (line.name.isEmpty()) {
        before.add(line);
      } else {
        refused.accept(line, "begins on the day of another line of the same post");
      }
      return;
    }
    LocalDate eve = line.start.minusDays(1);
    if (last.end == null && line.name.isEmpty()) {
      refused.accept(
          line,
          "begins while an earlier line has no end, and no column tells whether it is the same post"
              + "; name one for post in the mapping, or end the earlier line");
      return;
    }
    if (last.end == null || last.end.equals(line.start)) {
      last = last.until(eve);
    } else if (last.end.isAfter(line.start) && !line.name.isEmpty()) {
      refused.accept(line, "begins before the line before it of the same post ends");
      return;
    }
    before.remove(before.size() - 1);
    if (last.fte.compareTo(line.fte) == 0 && eve.equals(last.end)) {
      before.add(last.until(line.end));
    } else {
      before.add(last);
      before.add(line);
    }
  }

  private String key() {
    return name + '\n' + school;
  }

  private boolean sameAs(Post other) {
    return start.equals(other.start)
        && fte.compareTo(other.fte) == 0
        && (end == null ? other.end == null : end.equals(other.end));
  }

  /** Whether a day is one of its days. */
  boolean holds(LocalDate day) {
    return !day.isBefore(start) && (end == null || !day.isAfter(end));
  }

  /** Whether it has a day of another, as it has of itself. */
  boolean overlaps(Post other) {
    return holds(other.start) || other.holds(start);
  }

  /** The row of the contract that it is, with its weekdays. */
  ImmutableMap<String, String> cells(String id, String weekdays) {
    return ImmutableMap.of(
        "ect_id",
        id,
        "school",
        school,
        "starts_on",
        start.toString(),
        "ends_on",
        end == null ? "" : end.toString(),
        "fte",
        fte.toPlainString(),
        "works_on",
        weekdays);
  }

  private Post until(@Nullable LocalDate last) {
    return new Post(name, school, start, last, fte, source);
  }
}
