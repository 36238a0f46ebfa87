package io.github.ecf4j.rules.clock;

import static io.github.ecf4j.rules.clock.Happening.APPEAL_ALLOWED;
import static io.github.ecf4j.rules.clock.Happening.APPEAL_COPY_RECEIVED;
import static io.github.ecf4j.rules.clock.Happening.APPEAL_DISMISSED;
import static io.github.ecf4j.rules.clock.Happening.APPEAL_MADE;
import static io.github.ecf4j.rules.clock.Happening.ASSESSMENT_MEETING;
import static io.github.ecf4j.rules.clock.Happening.DECIDED_EXTENSION;
import static io.github.ecf4j.rules.clock.Happening.DECIDED_FAIL;
import static io.github.ecf4j.rules.clock.Happening.DECIDED_PASS;
import static io.github.ecf4j.rules.clock.Happening.HEARING;
import static io.github.ecf4j.rules.clock.Happening.HEARING_NOTICE_GIVEN;
import static io.github.ecf4j.rules.clock.Happening.NOTICE_RECEIVED;
import static io.github.ecf4j.rules.clock.Happening.NOTICE_SENT;
import static io.github.ecf4j.rules.clock.Happening.NO_APPEAL_TOLD;
import static io.github.ecf4j.rules.clock.Happening.RECOMMENDATION_MADE;
import static io.github.ecf4j.rules.clock.Happening.RECOMMENDATION_RECEIVED;
import static io.github.ecf4j.rules.clock.Happening.REGULATOR_TOLD;
import static io.github.ecf4j.rules.clock.Happening.REPLY_MADE;
import static io.github.ecf4j.rules.clock.Happening.REPORT_SENT;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.ecf4j.model.check.Check;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What has happened of one completed induction, and when; a hearing, too, that is to come. What is
 * not in it is not recorded. After an extension there are proceedings of their own.
 *
 * @param days the day of each happening, in the order of {@link Happening}
 */
public record Proceedings(ImmutableMap<Happening, LocalDate> days) {
  private static final Set<Happening> DECISIONS =
      Set.of(DECIDED_PASS, DECIDED_EXTENSION, DECIDED_FAIL);
  private static final Set<Happening> OUTCOMES = Set.of(APPEAL_DISMISSED, APPEAL_ALLOWED);

  /** What follows from the decision to extend or to fail alone. */
  private static final Set<Happening> AFTER_NO_PASS =
      Set.of(REGULATOR_TOLD, APPEAL_MADE, NO_APPEAL_TOLD);

  /** Before what something cannot have happened, where both are recorded. */
  private static final ImmutableListMultimap<Happening, Happening> NOT_BEFORE =
      ImmutableListMultimap.<Happening, Happening>builder()
          .put(REPORT_SENT, ASSESSMENT_MEETING)
          .put(RECOMMENDATION_RECEIVED, RECOMMENDATION_MADE)
          .put(DECIDED_PASS, RECOMMENDATION_RECEIVED)
          .put(DECIDED_EXTENSION, RECOMMENDATION_RECEIVED)
          .put(DECIDED_FAIL, RECOMMENDATION_RECEIVED)
          .putAll(NOTICE_SENT, DECIDED_PASS, DECIDED_EXTENSION, DECIDED_FAIL)
          .putAll(NOTICE_RECEIVED, DECIDED_PASS, DECIDED_EXTENSION, DECIDED_FAIL)
          .putAll(REGULATOR_TOLD, DECIDED_EXTENSION, DECIDED_FAIL)
          .putAll(NO_APPEAL_TOLD, DECIDED_EXTENSION, DECIDED_FAIL)
          .putAll(APPEAL_MADE, DECIDED_EXTENSION, DECIDED_FAIL)
          .put(APPEAL_COPY_RECEIVED, APPEAL_MADE)
          .put(REPLY_MADE, APPEAL_COPY_RECEIVED)
          .putAll(HEARING, APPEAL_MADE, HEARING_NOTICE_GIVEN)
          .put(APPEAL_DISMISSED, APPEAL_MADE)
          .put(APPEAL_ALLOWED, APPEAL_MADE)
          .build();

  private static final Proceedings NONE = new Proceedings(ImmutableMap.of());

  /**
   * What has happened.
   *
   * @param days the day of each happening, in any order
   * @throws io.github.ecf4j.model.check.InvalidValueException if there are two decisions or two
   *     outcomes of an appeal, an appeal against a pass, or something before what it follows from
   */
  public Proceedings {
    requireNonNull(days, "days");
    Map<Happening, LocalDate> all = new EnumMap<>(Happening.class);
    all.putAll(days);
    all.forEach((happening, day) -> Check.day(happening.name(), day));
    once(DECISIONS, all);
    once(OUTCOMES, all);
    all.forEach((happening, day) -> inOrder(happening, day, all));
    days = ImmutableMap.copyOf(all);
  }

  private static void once(Set<Happening> alternatives, Map<Happening, LocalDate> all) {
    Check.that(
        all.keySet().stream().filter(alternatives::contains).count() <= 1,
        "days",
        all.keySet(),
        "with one alone of " + alternatives.stream().sorted().toList());
  }

  private static void inOrder(Happening one, LocalDate day, Map<Happening, LocalDate> all) {
    Check.that(
        !(AFTER_NO_PASS.contains(one) && all.containsKey(DECIDED_PASS)),
        one.name(),
        day,
        "blank after a pass");
    for (Happening before : NOT_BEFORE.get(one)) {
      LocalDate earliest = all.getOrDefault(before, day);
      Check.that(!day.isBefore(earliest), one.name(), day, "on or after " + earliest + ",", before);
    }
  }

  /**
   * What begins with nothing.
   *
   * @return the proceedings, without any happening
   */
  public static Proceedings none() {
    return NONE;
  }

  /**
   * These with something that happened, or with another day of it.
   *
   * @param happening what
   * @param day when
   * @return the proceedings
   * @throws io.github.ecf4j.model.check.InvalidValueException if it contradicts what is recorded
   */
  public Proceedings with(Happening happening, LocalDate day) {
    requireNonNull(happening, "happening");
    requireNonNull(day, "day");
    Map<Happening, LocalDate> all = new EnumMap<>(Happening.class);
    all.putAll(days);
    all.put(happening, day);
    return new Proceedings(ImmutableMap.copyOf(all));
  }

  /**
   * When something happened.
   *
   * @param happening what
   * @return the day, if it is recorded
   */
  public Optional<LocalDate> on(Happening happening) {
    return Optional.ofNullable(days.get(requireNonNull(happening, "happening")));
  }

  /** When the first of some things happened that is recorded. */
  Optional<LocalDate> onAny(Happening... happenings) {
    for (Happening happening : happenings) {
      if (days.containsKey(happening)) {
        return on(happening);
      }
    }
    return Optional.empty();
  }

  /** Prints what happened, in order. */
  @Override
  public String toString() {
    return "Proceedings" + days;
  }
}
