package io.github.ecf4j.model.induction;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.ecf4j.model.check.Check;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A post in which a teacher serves (statutory guidance 2024, 2.33). */
@Value.Immutable
public abstract class Post {
  Post() {}

  /**
   * The school.
   *
   * @return its name, if recorded
   */
  public abstract Optional<String> school();

  /**
   * The appropriate body of the time in it, to which what is served in it is reported.
   *
   * @return its name, if recorded
   */
  public abstract Optional<String> appropriateBody();

  /**
   * The first day.
   *
   * @return the day
   */
  public abstract LocalDate startsOn();

  /**
   * The last day.
   *
   * @return the day, or empty for a post still running
   */
  public abstract Optional<LocalDate> endsOn();

  /**
   * The share of full time.
   *
   * @return greater than 0, at most 1
   */
  @Value.Default
  public Fte fte() {
    return Fte.fullTime();
  }

  /**
   * The weekdays on which the teacher works in it, whole days each.
   *
   * @return the weekdays; none if they are not known
   */
  public abstract ImmutableSet<DayOfWeek> worksOn();

  /**
   * Whether the teacher is to work in it on a day.
   *
   * @param day the day
   * @return whether the day is in the post, and on a weekday worked where these are known
   */
  public boolean isWorkedOn(LocalDate day) {
    return covers(day) && (worksOn().isEmpty() || worksOn().contains(day.getDayOfWeek()));
  }

  /**
   * How much of a day the teacher is to work in it.
   *
   * @param day the day
   * @return 1 or 0 where the weekdays worked are known; else the share of full time, on average
   */
  public BigDecimal contractedOn(LocalDate day) {
    if (!isWorkedOn(day)) {
      return BigDecimal.ZERO;
    }
    return worksOn().isEmpty() ? fte().value() : BigDecimal.ONE;
  }

  /**
   * Whether a day is in the post.
   *
   * @param day the day
   * @return whether it does; both ends are in
   */
  public boolean covers(LocalDate day) {
    requireNonNull(day, "day");
    return !day.isBefore(startsOn()) && endsOn().filter(day::isAfter).isEmpty();
  }

  /**
   * The share of full time on a day of all posts together.
   *
   * @param day the day
   * @param posts the posts; none means full time
   * @return zero or more: posts held at once add up
   */
  public static BigDecimal sumOfFteOn(LocalDate day, List<Post> posts) {
    requireNonNull(day, "day");
    Check.noNull("posts", posts);
    if (posts.isEmpty()) {
      return BigDecimal.ONE;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Post post : posts) {
      if (post.covers(day)) {
        sum = sum.add(post.fte().value());
      }
    }
    return sum;
  }

  @Value.Check
  void check() {
    school().ifPresent(name -> Check.plain("school", name));
    appropriateBody().ifPresent(name -> Check.plain("appropriateBody", name));
    Check.day("startsOn", startsOn());
    endsOn().ifPresent(day -> Check.day("endsOn", day));
    endsOn()
        .ifPresent(
            end -> Check.that(!end.isBefore(startsOn()), "endsOn", end, "on or after", startsOn()));
  }

  /**
   * Starts a post.
   *
   * @return a builder
   */
  public static PostBuilder builder() {
    return new PostBuilder();
  }

  /**
   * Starts from this value, to change parts of it.
   *
   * @return a builder that has every part of this value; each can be replaced, once
   */
  public PostBuilder toBuilder() {
    return new PostBuilder(this);
  }
}
