package io.github.ecf4j.rules.columns;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.programme.ModuleNumber;
import java.util.Arrays;

/**
 * What many teachers completed, and when: a {@link io.github.ecf4j.model.coaching.StudyLog} for
 * each, held in columns.
 *
 * <p>Days are counted from 1 January 1970, as {@link java.time.LocalDate#toEpochDay} does. Where a
 * module was completed more than once the earliest day counts.
 *
 * <p>Law: {@link #studiedBy(int, int)} is what the teacher's study log has studied by the day.
 */
public final class StudyColumns {
  /** The most teachers at once: memory grows with the greatest number. */
  private static final int MOST_TEACHERS = 1 << 26;

  /** Twice as many values as there are modules: the upper half comes after all of a day. */
  private static final int MODULE_BITS = 7;

  private static final long AFTER_ALL = ModuleNumber.MAX;
  private static final long MODULE = AFTER_ALL - 1;

  /** Where each teacher's completions begin, and where the last one's end. */
  private final int[] starts;

  /** Day and module of each completion, by teacher and in order. */
  private final long[] completions;

  /** What the teacher had studied with that completion. */
  private final long[] studied;

  private StudyColumns(int[] teacher, int[] module, int[] day, int teachers) {
    starts = new int[teachers + 1];
    for (int one : teacher) {
      starts[one + 1]++;
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    completions = new long[teacher.length];
    int[] next = starts.clone();
    for (int row = 0; row < teacher.length; row++) {
      completions[next[teacher[row]]++] = key(day[row], module[row] - 1);
    }
    studied = new long[teacher.length];
    for (int one = 0; one < teachers; one++) {
      Arrays.sort(completions, starts[one], starts[one + 1]);
      long bits = 0;
      for (int i = starts[one]; i < starts[one + 1]; i++) {
        bits |= 1L << (completions[i] & MODULE);
        studied[i] = bits;
      }
    }
  }

  private static long key(long day, long module) {
    return day << MODULE_BITS | module;
  }

  /**
   * Takes completions in any order.
   *
   * @param teacher by row, a number for the teacher, from 0 to 67,108,863; memory grows with the
   *     greatest, so let them follow each other
   * @param module by row, the number of the module, from 1 to 64
   * @param day by row, the day on which it was completed
   * @return what was studied
   * @throws InvalidValueException if the columns differ in length or a number is out of bounds; it
   *     names the row, counted from 0
   */
  public static StudyColumns of(int[] teacher, int[] module, int[] day) {
    requireNonNull(teacher, "teacher");
    requireNonNull(module, "module");
    requireNonNull(day, "day");
    Columns.sameLength("module", module.length, teacher.length);
    Columns.sameLength("day", day.length, teacher.length);
    int greatest = -1;
    for (int row = 0; row < teacher.length; row++) {
      Columns.range("teacher", row, teacher[row], 0, MOST_TEACHERS - 1);
      Columns.range("module", row, module[row], 1, ModuleNumber.MAX);
      greatest = Math.max(greatest, teacher[row]);
    }
    return new StudyColumns(teacher, module, day, greatest + 1);
  }

  /**
   * What a teacher had studied by the end of a day.
   *
   * @param teacher the teacher's number; of one that no row names, negative ones included, nothing
   *     was studied
   * @param day the day
   * @return the modules, as {@link io.github.ecf4j.model.programme.ModuleSet#bits} has them
   */
  public long studiedBy(int teacher, int day) {
    if (teacher < 0 || teacher >= starts.length - 1) {
      return 0;
    }
    // Never found, since nothing is completed after all of a day.
    int found =
        Arrays.binarySearch(completions, starts[teacher], starts[teacher + 1], key(day, AFTER_ALL));
    int next = -found - 1;
    return next == starts[teacher] ? 0 : studied[next - 1];
  }

  /**
   * What teachers had studied by the end of days.
   *
   * @param teacher by row, the teacher's number
   * @param day by row, the day
   * @return by row, the modules, as {@link ColumnGate} takes them
   * @throws InvalidValueException if the columns differ in length
   */
  public long[] studiedBy(int[] teacher, int[] day) {
    requireNonNull(teacher, "teacher");
    requireNonNull(day, "day");
    Columns.sameLength("day", day.length, teacher.length);
    long[] rows = new long[teacher.length];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = studiedBy(teacher[row], day[row]);
    }
    return rows;
  }
}
