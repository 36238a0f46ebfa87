package io.github.ecf4j.examples.schoolreport.exports;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An absence.
 *
 * @param first its first day
 * @param last its last day; null while it is open
 * @param reason the contract's word
 * @param asks whether the teacher asks to extend induction by it: yes, no or blank
 * @param missed working days missed; blank where each day was missed whole
 * @param half {@code am} or {@code pm} where it is half of one day; else blank
 * @param post the post that the row is of; blank where it names none
 * @param source the row
 */
record Spell(
    LocalDate first,
    @Nullable LocalDate last,
    String reason,
    String asks,
    String missed,
    String half,
    String post,
    Source source) {

  /** The spells of one person put together; what does not fit goes to {@code refused}. */
  static List<Spell> joined(
      List<Spell> spells, Predicate<LocalDate> isSchoolDay, BiConsumer<Spell, String> refused) {
    List<Spell> joined = new ArrayList<>();
    for (Spell spell :
        spells.stream().sorted(comparing(Spell::first).thenComparing(Spell::half)).toList()) {
      Spell before = null;
      for (Spell one : joined) {
        if (one.reason.equals(spell.reason)
            && one.asks.equals(spell.asks)
            && one.joins(spell, isSchoolDay)) {
          before = one;
        }
      }
      if (before != null) {
        joined.set(joined.indexOf(before), before.with(spell));
      } else if (joined.stream().anyMatch(one -> one.overlaps(spell))) {
        refused.accept(spell, "shares days with another absence, that is whole or the same half");
      } else {
        joined.add(spell);
      }
    }
    return joined;
  }

  /** Whether it is of one of two posts that somebody has, and no row has that day of the other. */
  boolean isOfOnePostAlone(List<Spell> spells, List<Post> posts) {
    Set<String> held =
        posts.stream().filter(one -> one.holds(first)).map(Post::name).collect(toSet());
    return held.size() > 1
        && held.contains(post)
        && spells.stream()
            .noneMatch(
                one ->
                    !one.post.equals(post)
                        && !one.first.isAfter(first)
                        && (one.last == null || !one.last.isBefore(first)));
  }

  /** The row of the contract that it is. */
  ImmutableMap<String, String> cells(String id) {
    return ImmutableMap.of(
        "ect_id",
        id,
        "starts_on",
        first.toString(),
        "ends_on",
        last == null ? "" : last.toString(),
        "contracted_days",
        missed,
        "reason",
        reason,
        "ect_asks_to_extend",
        asks);
  }

  private boolean isWhole() {
    return missed.isEmpty();
  }

  private boolean joins(Spell later, Predicate<LocalDate> isSchoolDay) {
    if (!half.isEmpty() || !later.half.isEmpty()) {
      return !half.isEmpty() && !later.half.isEmpty() && first.equals(later.first);
    }
    if (!isWhole() || !later.isWhole()) {
      return false;
    }
    if (last == null) {
      // What was never ended, and then began again, is no one spell.
      return later.last == null && first.equals(later.first);
    }
    LocalDate next = last.plusDays(1);
    return !next.isBefore(later.first) || next.datesUntil(later.first).noneMatch(isSchoolDay);
  }

  private boolean overlaps(Spell later) {
    boolean halves = !half.isEmpty() && !later.half.isEmpty() && !half.equals(later.half);
    return !halves && (last == null || !last.isBefore(later.first));
  }

  private Spell with(Spell later) {
    if (!half.isEmpty()) {
      return half.equals(later.half)
          ? this
          : new Spell(first, last, reason, asks, "", "", post, source);
    }
    LocalDate end =
        last == null || later.last == null ? null : last.isAfter(later.last) ? last : later.last;
    return new Spell(first, end, reason, asks, missed, "", post, source);
  }
}
