package io.github.ecf4j.model.coaching;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.github.ecf4j.model.programme.ModuleNumber;
import io.github.ecf4j.model.programme.ModuleSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
  private static final StudyLog EMPTY = builder().build();

  private final ImmutableSortedMap<ModuleNumber, LocalDate> completions;

  /** The days on which something was completed, ascending, each once. */
  private final LocalDate[] days;

  /** What had been studied by the end of the day at the same index. */
  private final ModuleSet[] studied;

  private StudyLog(ImmutableSortedMap<ModuleNumber, LocalDate> completions) {
    this.completions = completions;
    TreeMap<LocalDate, ModuleSet> byDay = new TreeMap<>();
    completions.forEach((module, day) -> byDay.merge(day, ModuleSet.of(module), ModuleSet::union));
    days = byDay.keySet().toArray(LocalDate[]::new);
    studied = byDay.values().toArray(ModuleSet[]::new);
    Arrays.parallelPrefix(studied, ModuleSet::union);
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
    return completions.isEmpty() ? EMPTY : new StudyLog(ImmutableSortedMap.copyOf(completions));
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
   * The modules completed on or before a day.
   *
   * @param day the day
   * @return the modules
   */
  public ModuleSet studiedBy(LocalDate day) {
    int index = Arrays.binarySearch(days, requireNonNull(day, "day"));
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
    return Optional.ofNullable(completions.get(requireNonNull(module, "module")));
  }

  /**
   * All completions, by module.
   *
   * @return the day of each completed module
   */
  public ImmutableSortedMap<ModuleNumber, LocalDate> completions() {
    return completions;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StudyLog that && completions.equals(that.completions);
  }

  @Override
  public int hashCode() {
    return completions.hashCode();
  }

  @Override
  public String toString() {
    return "StudyLog" + completions;
  }

  /** Takes completions in any order. */
  public static final class Builder {
    private final TreeMap<ModuleNumber, LocalDate> completions = new TreeMap<>();

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
      requireNonNull(day, "day");
      completions.merge(module, day, (one, other) -> one.isBefore(other) ? one : other);
      return this;
    }

    /**
     * Adds a completion by number.
     *
     * @param module the module's number, from 1 to 64
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
      return new StudyLog(ImmutableSortedMap.copyOfSorted(completions));
    }
  }
}
