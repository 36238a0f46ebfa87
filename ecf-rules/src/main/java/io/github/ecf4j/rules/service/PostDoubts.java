package io.github.ecf4j.rules.service;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.policy.Reading;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What recorded posts leave open: posts held at once that come to more than full time, unless they
 * are to count so; a share of full time that the weekdays worked cannot give; and no post on the
 * first days of induction.
 *
 * <p>None of these is in doubt: several posts of full time at most; a share that is only rounded; a
 * weekday of which part is worked, or that is longer than others; a break between posts; first days
 * of which the service is credited by then; posts that begin before induction does (LEN-14), or
 * that are no days of it.
 */
final class PostDoubts {
  private final Reckoning reckoning;

  /** The posts, joined where they go on. */
  private final ImmutableList<Post> posts;

  private final SchoolCalendar calendar;
  private final DateRange days;

  private PostDoubts(Reckoning reckoning, DateRange days) {
    this.reckoning = reckoning;
    this.posts = EmploymentSpell.joined(reckoning.ect.service().posts());
    this.calendar = reckoning.calendar;
    this.days = days;
  }

  /** What is in doubt on some days of induction. */
  static ImmutableList<NotKnown> on(Reckoning reckoning, DateRange days) {
    PostDoubts doubts = new PostDoubts(reckoning, days);
    return Stream.of(
            doubts.withoutPost().stream(), doubts.aboveFullTime(), doubts.notOfTheirWeekdays())
        .flatMap(all -> all)
        .collect(toImmutableList());
  }

  private Optional<NotKnown> withoutPost() {
    if (posts.isEmpty() || reckoning.credited.signum() > 0) {
      return Optional.empty();
    }
    LocalDate first =
        posts.stream()
            .filter(post -> post.endsOn().filter(days.first()::isAfter).isEmpty())
            .map(Post::startsOn)
            .min(Comparator.naturalOrder())
            .orElse(Days.LAST);
    return days.first().isBefore(first)
        ? days.intersection(new DateRange(days.first(), first.minusDays(1)))
            .filter(before -> !calendar.teachingDays(before).isEmpty())
            .map(before -> NotKnown.notRecorded("a post for " + Words.range(before), before))
        : Optional.empty();
  }

  private Stream<NotKnown> aboveFullTime() {
    if (!reckoning.readings.get(Reading.CAPPED_AT_FULL_TIME)) {
      return Stream.empty();
    }
    return PostsTogether.aboveFullTime(posts, calendar, days).stream()
        .filter(PostsTogether::isBeyondRounding)
        .map(
            one ->
                NotKnown.contradiction(
                    "the posts of "
                        + Words.range(one.days())
                        + ", together "
                        + one.sum().toPlainString()
                        + " of full time: "
                        + Words.list(one.posts().stream().map(PostDoubts::words).toList()),
                    one.days()));
  }

  private Stream<NotKnown> notOfTheirWeekdays() {
    return posts.stream()
        .filter(post -> !post.worksOn().isEmpty())
        .flatMap(post -> notOfItsWeekdays(post).stream());
  }

  /** So many weekdays may be longer than others, but less than one more of them. */
  private Optional<NotKnown> notOfItsWeekdays(Post post) {
    int worked = Sets.intersection(post.worksOn(), calendar.teachesOn()).size();
    int most = worked == 0 ? 0 : worked + 1;
    int all = calendar.teachesOn().size();
    BigDecimal share = post.fte().value().multiply(BigDecimal.valueOf(all));
    return share.compareTo(BigDecimal.valueOf(most)) <= 0
        ? Optional.empty()
        : days.intersection(new DateRange(post.startsOn(), post.endsOn().orElse(Days.LAST)))
            .filter(held -> !calendar.teachingDays(held).isEmpty())
            .map(
                held ->
                    NotKnown.contradiction(
                        "the post of "
                            + words(post)
                            + ": work on "
                            + weekdays(post)
                            + " is not more than "
                            + most
                            + " of "
                            + all
                            + " days of full time",
                        held));
  }

  private static String weekdays(Post post) {
    return Words.list(
        post.worksOn().stream()
            .sorted()
            .map(day -> day.getDisplayName(TextStyle.FULL, Locale.UK))
            .toList());
  }

  private static String words(Post post) {
    return post.fte()
        + post.school().map(name -> " at " + name).orElse("")
        + " from "
        + Words.day(post.startsOn())
        + post.endsOn().map(end -> " to " + Words.day(end)).orElse(" on");
  }
}
