package io.github.ecf4j.rules.timetable;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.rules.answer.Derivation;
import io.github.ecf4j.rules.answer.Explained;
import io.github.ecf4j.rules.answer.Step;
import io.github.ecf4j.rules.policy.Provision;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds time for coaching in two timetables: time that neither teaches nor has for planning,
 * preparation and assessment or another duty (TT-11, MEN-1).
 *
 * <p>Laws: what is proposed is open to both from beginning to end; where there is time enough that
 * both have without a break there is a proposal in it, and one alone; more open time takes no
 * proposal from any week.
 */
public final class CommonTime {
  private static final int MOST_MINUTES = 24 * 60;

  private final PeriodTimetable ect;
  private final PeriodTimetable mentor;
  private final int minutes;

  private CommonTime(PeriodTimetable ect, PeriodTimetable mentor, int minutes) {
    this.ect = ect;
    this.mentor = mentor;
    this.minutes = minutes;
  }

  /**
   * What is proposed for coaching.
   *
   * @param ect the teacher's timetable
   * @param mentor the mentor's; one of them may have one week where the other has two
   * @param minutes how long the meeting is, from 1 to 1440
   * @return the slots, by week of the timetable, and of a week first those in which most is
   *     released
   * @throws io.github.ecf4j.model.check.InvalidValueException if the minutes are out of bounds
   */
  public static Explained<ImmutableList<CoachingSlot>> proposed(
      PeriodTimetable ect, PeriodTimetable mentor, int minutes) {
    requireNonNull(ect, "ect");
    requireNonNull(mentor, "mentor");
    Check.range("minutes", minutes, 1, MOST_MINUTES);
    int weeks = Math.max(ect.weeks(), mentor.weeks());
    ImmutableList<CoachingSlot> slots =
        new CommonTime(ect.over(weeks), mentor.over(weeks), minutes).slots();
    return Explained.of(slots, () -> explain(weeks, minutes, slots));
  }

  private static Derivation explain(int weeks, int minutes, List<CoachingSlot> slots) {
    Derivation.Builder why = Derivation.builder();
    for (int week = 1; week <= weeks; week++) {
      int number = week;
      Step step =
          Step.of(
                  Provision.TT_11,
                  slots.stream().anyMatch(slot -> slot.block().week() == number)
                      ? "both have {minutes} minutes free in week {week}, best at {best}."
                      : "there are no {minutes} minutes that both have free in week {week}.")
              .given("minutes", minutes)
              .given("week", week);
      why.add(
          slots.stream()
              .filter(slot -> slot.block().week() == number)
              .findFirst()
              .map(slot -> step.result("best", slot.block()))
              .orElse(step));
    }
    return why.build();
  }

  private ImmutableList<CoachingSlot> slots() {
    ImmutableList<Block> others = mentor.blocks(Lesson.Use::isOpen);
    return ect.blocks(Lesson.Use::isOpen).stream()
        .flatMap(one -> others.stream().filter(one::overlaps).map(other -> common(one, other)))
        .filter(block -> block.minutes() >= minutes)
        .map(this::best)
        .sorted(CoachingSlot.BEST_FIRST)
        .collect(toImmutableList());
  }

  private static Block common(Block one, Block other) {
    return new Block(
        one.week(),
        one.day(),
        Collections.max(List.of(one.from(), other.from())),
        Collections.min(List.of(one.to(), other.to())));
  }

  /**
   * The best time in a block: it begins or ends with a period, and the most released and earliest
   * of these is taken. The block itself begins with a period of one of the two.
   */
  private CoachingSlot best(Block block) {
    return Stream.of(ect, mentor)
        .flatMap(one -> one.lessons().stream())
        .map(Lesson::block)
        .filter(block::overlaps)
        .flatMap(period -> Stream.of(period.from(), period.to().minusMinutes(minutes)))
        .filter(from -> !from.isBefore(block.from()) && fits(from, block))
        .map(from -> slot(block, from))
        .min(CoachingSlot.BEST_FIRST)
        .orElseThrow();
  }

  private boolean fits(LocalTime from, Block block) {
    return !from.isAfter(block.to().minusMinutes(minutes));
  }

  private CoachingSlot slot(Block block, LocalTime from) {
    Block time = new Block(block.week(), block.day(), from, from.plusMinutes(minutes));
    return new CoachingSlot(time, isReleased(ect, time), isReleased(mentor, time));
  }

  private static boolean isReleased(PeriodTimetable timetable, Block time) {
    return timetable.blocks(use -> use == Lesson.Use.RELEASED).stream()
        .anyMatch(block -> block.contains(time));
  }
}
