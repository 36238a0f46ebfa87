package io.github.ecf4j.examples.schoolreport.exports;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Who works part time, by contracts, and on which weekdays, by the mapping. */
final class WorkingTime {
  private static final int LETTERS = 3;
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final Map<String, ImmutableSet<DayOfWeek>> weekdays = new HashMap<>();
  private final ImmutableSet<DayOfWeek> ofSchool;
  private final Map<String, List<Post>> posts = new LinkedHashMap<>();

  /** Of whom a contract was refused, of which only the share of full time is sure, and below 1. */
  private final Set<String> refused = new HashSet<>();

  WorkingTime(ImmutableSet<DayOfWeek> ofSchool) {
    this.ofSchool = ofSchool;
  }

  /** The weekdays that a mapping names of somebody, such as {@code Mon Tue Wed}. */
  static ImmutableSet<DayOfWeek> parse(String who, String text) {
    String where = "works of " + who + " in the mapping ";
    ImmutableSet<DayOfWeek> named =
        Splitter.onPattern("[\\s.,;/&+]+")
            .omitEmptyStrings()
            .splitToStream(text)
            .map(word -> weekday(word, where))
            .collect(Sets.toImmutableEnumSet());
    if (named.isEmpty()) {
      throw new AskedException("", where + "names no weekday: \"" + text + "\"");
    }
    return named;
  }

  private static DayOfWeek weekday(String word, String where) {
    return Arrays.stream(DayOfWeek.values())
        .filter(
            day -> word.length() >= LETTERS && day.name().startsWith(word.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new AskedException("", where + "has \"" + word + "\", no weekday"));
  }

  /** Takes the weekdays of somebody who works part time. */
  void add(String id, ImmutableSet<DayOfWeek> days) {
    if (weekdays.put(id, days) != null) {
      throw new AskedException("", "works of the mapping has the weekdays of " + id + " twice");
    }
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
    ImmutableSet<DayOfWeek> named = weekdays(id);
    return named.isEmpty() || !isPartTime(id, day) || named.contains(day.getDayOfWeek());
  }

  private ImmutableSet<DayOfWeek> weekdays(String id) {
    return weekdays.getOrDefault(id, ImmutableSet.of());
  }

  /** Whether any weekdays are known. */
  boolean isKnown() {
    return !weekdays.isEmpty();
  }

  /**
   * The weekdays of a post, as the contract writes them; blank where not known, of full time, and
   * beside another post, since nobody can tell whose they are.
   */
  String weekdays(String id, Post post, Consumer<String> ask) {
    ImmutableSet<DayOfWeek> named = weekdays(id);
    boolean isAlone =
        posts.getOrDefault(id, List.of()).stream().filter(post::overlaps).count() == 1;
    if (named.isEmpty() || post.fte().compareTo(BigDecimal.ONE) >= 0 || !isAlone) {
      return "";
    }
    BigDecimal week = BigDecimal.valueOf(ofSchool.size());
    BigDecimal days = post.fte().multiply(week);
    BigDecimal rounding = FteColumn.ROUNDING.multiply(week);
    BigDecimal most = BigDecimal.valueOf(Sets.intersection(named, ofSchool).size());
    if (days.subtract(rounding).compareTo(most) > 0
        || days.add(rounding).multiply(TWO).compareTo(most) < 0) {
      ask.accept(
          "%s works %s of full time from %s, and by [works] on %d weekday(s): mend one of them"
              .formatted(id, post.fte().toPlainString(), post.start(), named.size()));
      return "";
    }
    return named.stream().map(day -> day.name().toLowerCase(Locale.ROOT)).collect(joining(";"));
  }
}
