package io.github.ecf4j.examples.schoolreport.exports;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Who works part time, by contracts, and on which weekdays, by the mapping. */
final class WorkingTime {
  private static final int LETTERS = 3;

  private final ImmutableMap<String, ImmutableSet<DayOfWeek>> weekdays;
  private final Map<String, List<Post>> posts = new LinkedHashMap<>();

  /** Of whom a contract was refused, of which only the share of full time is sure, and below 1. */
  private final Set<String> refused = new HashSet<>();

  WorkingTime(ImmutableMap<String, ImmutableSet<DayOfWeek>> weekdays) {
    this.weekdays = weekdays;
  }

  /** The weekdays that a mapping names, such as {@code Mon Tue Wed}. */
  static ImmutableSet<DayOfWeek> parse(String text) {
    return Splitter.onPattern("[^\\p{L}]+")
        .omitEmptyStrings()
        .splitToStream(text.toUpperCase(Locale.ROOT))
        .map(
            word ->
                Arrays.stream(DayOfWeek.values())
                    .filter(day -> word.length() >= LETTERS && day.name().startsWith(word))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            new AskedException(
                                "", "works of the mapping has \"" + word + "\", no weekday")))
        .collect(Sets.toImmutableEnumSet());
  }

  void add(String id, List<Post> held) {
    posts.put(id, held);
  }

  void addRefused(String id) {
    refused.add(id);
  }

  /** Whether somebody is known to work less than full time on a day. */
  boolean isPartTime(String id, LocalDate day) {
    BigDecimal share =
        posts.getOrDefault(id, List.of()).stream()
            .filter(post -> post.holds(day))
            .map(Post::fte)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return share.signum() == 0 ? refused.contains(id) : share.compareTo(BigDecimal.ONE) < 0;
  }

  /** Whether a weekday may be one of theirs; of full time each is. */
  boolean worksOn(String id, LocalDate day) {
    return !weekdays.containsKey(id)
        || !isPartTime(id, day)
        || weekdays.getOrDefault(id, ImmutableSet.of()).contains(day.getDayOfWeek());
  }

  /** Whether any weekdays are known. */
  boolean isKnown() {
    return !weekdays.isEmpty();
  }

  /** The weekdays of a post, as the contract writes them; blank where not known, or full time. */
  String weekdays(String id, Post post) {
    return post.fte().compareTo(BigDecimal.ONE) < 0
        ? weekdays.getOrDefault(id, ImmutableSet.of()).stream()
            .map(day -> day.name().toLowerCase(Locale.ROOT))
            .collect(joining(";"))
        : "";
  }
}
