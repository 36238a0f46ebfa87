package io.github.ecf4j.rules.timetable;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.model.check.Check;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A person's timetable, period by period.
 *
 * @param weeks how many weeks it has before it begins again, 1 or 2
 * @param lessons the periods in order; none overlaps another
 */
public record PeriodTimetable(int weeks, ImmutableList<Lesson> lessons) {
  /**
   * A timetable.
   *
   * @param weeks how many weeks it has, 1 or 2
   * @param lessons the periods in any order
   * @throws io.github.ecf4j.model.check.InvalidValueException if a number is out of bounds, a
   *     period lies in a later week, or two overlap
   */
  public PeriodTimetable {
    Check.range("weeks", weeks, 1, Block.WEEKS);
    lessons =
        ImmutableList.sortedCopyOf(
            Comparator.comparing(Lesson::block), requireNonNull(lessons, "lessons"));
    for (int i = 0; i < lessons.size(); i++) {
      Block block = lessons.get(i).block();
      Check.that(block.week() <= weeks, "lessons", block, "in one of the weeks,", weeks);
      if (i > 0) {
        Block before = lessons.get(i - 1).block();
        Check.that(!block.overlaps(before), "lessons", block, "after", before);
      }
    }
  }

  /**
   * A timetable of one week.
   *
   * @param lessons the periods in any order, all of week 1
   * @return the timetable
   * @throws io.github.ecf4j.model.check.InvalidValueException if one lies in another week, or two
   *     overlap
   */
  public static PeriodTimetable weekly(List<Lesson> lessons) {
    Check.noNull("lessons", lessons);
    return new PeriodTimetable(1, ImmutableList.copyOf(lessons));
  }

  /**
   * The blocks that the periods of some uses make: those that adjoin are one.
   *
   * @param wanted which uses
   * @return the blocks, in order
   */
  ImmutableList<Block> blocks(Predicate<Lesson.Use> wanted) {
    List<Block> blocks = new ArrayList<>();
    for (Lesson lesson : lessons) {
      if (wanted.test(lesson.use())) {
        Block next = lesson.block();
        Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (last != null && last.isOnDayOf(next) && last.to().equals(next.from())) {
          blocks.set(blocks.size() - 1, new Block(next.week(), next.day(), last.from(), next.to()));
        } else {
          blocks.add(next);
        }
      }
    }
    return ImmutableList.copyOf(blocks);
  }

  /** This timetable as one of so many weeks: one of a week is the same in both. */
  PeriodTimetable over(int number) {
    if (number == weeks) {
      return this;
    }
    return new PeriodTimetable(
        number,
        IntStream.rangeClosed(1, number)
            .boxed()
            .flatMap(week -> lessons.stream().map(lesson -> inWeek(week, lesson)))
            .collect(toImmutableList()));
  }

  private static Lesson inWeek(int week, Lesson lesson) {
    Block block = lesson.block();
    return new Lesson(new Block(week, block.day(), block.from(), block.to()), lesson.use());
  }

  /** Prints counts. */
  @Override
  public String toString() {
    return "PeriodTimetable of " + weeks + " weeks and " + lessons.size() + " periods";
  }
}
