package io.github.ecf4j.model.coaching;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.github.ecf4j.model.check.Check;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which modules one teacher completed, and when.
 *
 * <p>Where a module was completed more than once the earliest day counts.
 *
 * <p>Laws: {@link #studiedBy} never shrinks as the day grows later; the empty log has studied
 * nothing on any day; the order in which completions were added changes nothing.
 */
public final class StudyLog {
  private static final StudyLog EMPTY = new StudyLog(new LocalDate[0]);

  /** Seven bits suffice for a module's place in a set. */
  private static final int MODULE_BITS = 7;

  private static final int MODULE_MASK = (1 << MODULE_BITS) - 1;

  /** By the module's number, less one. */
  private final @Nullable LocalDate[] completions;

  /** The days on which something was completed, ascending, each once, as {@link #key} has them. */
  private final long[] days;

  /** What had been studied by the end of the day at the same index. */
  private final ModuleSet[] studied;

  private StudyLog(@Nullable LocalDate[] completions) {
    this.completions = completions;
    long[] inOrder = inOrder(completions);
    long[] allDays = new long[inOrder.length];
    ModuleSet[] allStudied = new ModuleSet[inOrder.length];
    long[] bits = new long[2];
    int count = 0;
    for (long completion : inOrder) {
      long day = completion >> MODULE_BITS;
      if (count == 0 || allDays[count - 1] != day) {
        allDays[count++] = day;
      }
      int module = (int) completion & MODULE_MASK;
      bits[module / Long.SIZE] |= 1L << module;
      allStudied[count - 1] = ModuleSet.ofBits(bits[0], bits[1]);
    }
    days = Arrays.copyOf(allDays, count);
    studied = Arrays.copyOf(allStudied, count);
  }

  /** Each completion's day and module in one number, by day. */
  private static long[] inOrder(@Nullable LocalDate[] completions) {
    long[] packed = new long[completions.length];
    int count = 0;
    for (int i = 0; i < completions.length; i++) {
      LocalDate day = completions[i];
      if (day != null) {
        packed[count++] = key(day) << MODULE_BITS | i;
      }
    }
    long[] inOrder = Arrays.copyOf(packed, count);
    Arrays.sort(inOrder);
    return inOrder;
  }

  /** A number that grows with the day, and costs less than its distance from the epoch. */
  private static long key(LocalDate day) {
    return (day.getYear() * 12L + day.getMonthValue()) * 31 + day.getDayOfMonth();
  }

  /**
   * The log of a teacher who has studied nothing.
   *
   * @return the empty log
   */
  public static StudyLog empty() {
    return EMPTY;
  }

  /**
   * A log of completions.
   *
   * @param completions the day on which each module was completed
   * @return the log
   */
  public static StudyLog of(Map<ModuleNumber, LocalDate> completions) {
    Check.noNull("completions", completions);
    Builder log = builder();
    completions.forEach(log::completed);
    return log.build();
  }

  /**
   * Starts a log.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from this log, to add to it.
   *
   * @return a builder that has every completion of this log
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    completions().forEach(builder::completed);
    return builder;
  }

  /**
   * The modules completed on or before a day.
   *
   * @param day the day
   * @return the modules
   */
  public ModuleSet studiedBy(LocalDate day) {
    requireNonNull(day, "day");
    int index = Arrays.binarySearch(days, key(day));
    int last = index >= 0 ? index : -index - 2;
    return last < 0 ? ModuleSet.empty() : studied[last];
  }

  /**
   * The modules completed on any day.
   *
   * @return the modules
   */
  public ModuleSet studied() {
    return studied.length == 0 ? ModuleSet.empty() : studied[studied.length - 1];
  }

  /**
   * The day on which a module was completed.
   *
   * @param module the module
   * @return the earliest day, or empty if it was not completed
   */
  public Optional<LocalDate> completedOn(ModuleNumber module) {
    requireNonNull(module, "module");
    return module.value() > completions.length
        ? Optional.empty()
        : Optional.ofNullable(completions[module.value() - 1]);
  }

  /**
   * All completions, by module.
   *
   * @return the day of each completed module
   */
  public ImmutableSortedMap<ModuleNumber, LocalDate> completions() {
    ImmutableSortedMap.Builder<ModuleNumber, LocalDate> all = ImmutableSortedMap.naturalOrder();
    for (ModuleNumber module : studied()) {
      completedOn(module).ifPresent(day -> all.put(module, day));
    }
    return all.build();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StudyLog that && Arrays.equals(completions, that.completions);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(completions);
  }

  /** Prints the count. */
  @Override
  public String toString() {
    return "StudyLog of " + studied().size() + " modules";
  }

  /** Takes completions in any order. */
  public static final class Builder {
    private final @Nullable LocalDate[] completions = new LocalDate[ModuleNumber.MAX];
    private int greatest;

    private Builder() {}

    /**
     * Adds a completion; of several for one module the earliest counts.
     *
     * @param module the module
     * @param day the day on which it was completed
     * @return this builder
     */
    public Builder completed(ModuleNumber module, LocalDate day) {
      requireNonNull(module, "module");
      Check.day("day", day);
      int index = module.value() - 1;
      LocalDate before = completions[index];
      completions[index] = before != null && before.isBefore(day) ? before : day;
      greatest = Math.max(greatest, module.value());
      return this;
    }

    /**
     * Adds a completion by number.
     *
     * @param module the module's number, from 1 to 128
     * @param day the day on which it was completed
     * @return this builder
     * @throws io.github.ecf4j.model.check.InvalidValueException if the number is out of bounds
     */
    public Builder completed(int module, LocalDate day) {
      return completed(ModuleNumber.of(module), day);
    }

    /**
     * The log of what was added.
     *
     * @return the log
     */
    public StudyLog build() {
      return greatest == 0 ? EMPTY : new StudyLog(Arrays.copyOf(completions, greatest));
    }
  }
}
