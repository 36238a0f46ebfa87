package io.github.ecf4j.rules.columns;

import static java.util.Objects.requireNonNull;

import io.github.ecf4j.model.check.InvalidValueException;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
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
  private static final int MODULE_BITS = 8;

  private static final long AFTER_ALL = ModuleNumber.MAX;
  private static final long MODULE = AFTER_ALL - 1;

  /** Where each teacher's completions begin, and where the last one's end. */
  private final int[] starts;

  /** Day and module of each completion, by teacher and in order. */
  private final long[] completions;

  /** Of the modules from 1 to 64, what the teacher had studied with that completion. */
  private final long[] low;

  /** Of the modules from 65 to 128, the same; empty if no row names such a module. */
  private final long[] high;

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
    for (int one = 0; one < teachers; one++) {
      Arrays.sort(completions, starts[one], starts[one + 1]);
    }
    low = studied(0);
    high = Arrays.stream(module).anyMatch(one -> one > Long.SIZE) ? studied(1) : new long[0];
  }

  /** What was studied with each completion, of the modules of one word. */
  private long[] studied(int word) {
    long[] studied = new long[completions.length];
    for (int one = 0; one < starts.length - 1; one++) {
      long bits = 0;
      for (int i = starts[one]; i < starts[one + 1]; i++) {
        long module = completions[i] & MODULE;
        bits |= module / Long.SIZE == word ? 1L << module : 0;
        studied[i] = bits;
      }
    }
    return studied;
  }

  private static long key(long day, long module) {
    return day << MODULE_BITS | module;
  }

  /**
   * Takes completions in any order.
   *
   * @param teacher by row, a number for the teacher, from 0 to 67,108,863; memory grows with the
   *     greatest, so let them follow each other
   * @param module by row, the number of the module, from 1 to 128
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
   * @return the modules
   */
  public ModuleSet studiedBy(int teacher, int day) {
    int last = lastBy(teacher, day);
    return ModuleSet.ofBits(at(low, last), at(high, last));
  }

  /** The place of a teacher's last completion by the end of a day, or -1. */
  private int lastBy(int teacher, int day) {
    if (teacher < 0 || teacher >= starts.length - 1) {
      return -1;
    }
    // Never found, since nothing is completed after all of a day.
    int found =
        Arrays.binarySearch(completions, starts[teacher], starts[teacher + 1], key(day, AFTER_ALL));
    int next = -found - 1;
    return next == starts[teacher] ? -1 : next - 1;
  }

  private static long at(long[] studied, int place) {
    return place < 0 || studied.length == 0 ? 0 : studied[place];
  }

  /**
   * What teachers had studied by the end of days, of the modules from 1 to 64.
   *
   * @param teacher by row, the teacher's number
   * @param day by row, the day
   * @return by row, the modules as {@link ModuleSet#lowBits} has them
   * @throws InvalidValueException if the columns differ in length
   */
  public long[] lowBitsBy(int[] teacher, int[] day) {
    return bitsBy(low, teacher, day);
  }

  /**
   * What teachers had studied by the end of days, of the modules from 65 to 128.
   *
   * @param teacher by row, the teacher's number
   * @param day by row, the day
   * @return by row, the modules as {@link ModuleSet#highBits} has them
   * @throws InvalidValueException if the columns differ in length
   */
  public long[] highBitsBy(int[] teacher, int[] day) {
    return bitsBy(high, teacher, day);
  }

  private long[] bitsBy(long[] studied, int[] teacher, int[] day) {
    requireNonNull(teacher, "teacher");
    requireNonNull(day, "day");
    Columns.sameLength("day", day.length, teacher.length);
    long[] rows = new long[teacher.length];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = at(studied, lastBy(teacher[row], day[row]));
    }
    return rows;
  }
}
