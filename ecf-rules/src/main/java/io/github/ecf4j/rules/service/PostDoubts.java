package io.github.ecf4j.rules.service;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.ecf4j.model.calendar.DateRange;
import io.github.ecf4j.model.calendar.SchoolCalendar;
import io.github.ecf4j.model.check.Days;
import io.github.ecf4j.model.induction.Post;
import io.github.ecf4j.model.induction.ServiceRecord;
import io.github.ecf4j.rules.answer.NotKnown;
import io.github.ecf4j.rules.answer.Words;
import io.github.ecf4j.rules.exact.Exact;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What recorded posts leave open: posts held at once that come to more than full time, a share of
 * full time that the weekdays worked cannot give, and no post on the first days of induction.
 *
 * <p>None of these is in doubt: several posts of full time at most; a share that is only rounded; a
 * weekday of which part is worked; a break between posts; first days of which the service is
 * credited; posts that begin before induction does (LEN-14), or that are no days of it.
 */
final class PostDoubts {
  /** The least part of a weekday worked that a teacher works on it. */
  private static final Exact PART_OF_DAY = Exact.of(1).dividedBy(Exact.of(2));

  private final ServiceRecord service;

  /** The posts, joined where they go on. */
  private final ImmutableList<Post> posts;

  private final SchoolCalendar calendar;
  private final DateRange days;

  private PostDoubts(ServiceRecord service, SchoolCalendar calendar, DateRange days) {
    this.service = service;
    this.posts = EmploymentSpell.joined(service.posts());
    this.calendar = calendar;
    this.days = days;
  }

  /** What is in doubt on some days of induction. */
  static ImmutableList<NotKnown> on(
      ServiceRecord service, SchoolCalendar calendar, DateRange days) {
    PostDoubts doubts = new PostDoubts(service, calendar, days);
    return Stream.of(
            doubts.withoutPost().stream(), doubts.aboveFullTime(), doubts.notOfTheirWeekdays())
        .flatMap(all -> all)
        .collect(toImmutableList());
  }

  private Optional<NotKnown> withoutPost() {
    if (posts.isEmpty() || !service.credits().isEmpty()) {
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

  private Optional<NotKnown> notOfItsWeekdays(Post post) {
    Exact most =
        Exact.of(Sets.intersection(post.worksOn(), calendar.teachesOn()).size())
            .dividedBy(Exact.of(calendar.teachesOn().size()));
    Exact least = most.times(PART_OF_DAY);
    Exact rounding = Exact.of(PostsTogether.rounding(List.of(post)));
    Exact fte = Exact.of(post.fte().value());
    return most.plus(rounding).reaches(fte) && fte.plus(rounding).reaches(least)
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
                            + " is "
                            + least
                            + " to "
                            + most
                            + " of full time",
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
