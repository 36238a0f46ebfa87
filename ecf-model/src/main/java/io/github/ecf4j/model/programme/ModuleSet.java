package io.github.ecf4j.model.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.UnmodifiableIterator;
import io.github.ecf4j.model.check.Check;
import java.util.Collection;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collector;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A set of self-study modules, up to 128 of them in two {@code long}s.
 *
 * <p>This is the value on which every study rule rests: whether a step's modules have all been
 * studied is one mask test. {@link #containsAll} and {@link #contains} allocate nothing; the other
 * operations allocate only their result, and nothing if the result equals an operand or is empty.
 *
 * <p>Laws: it behaves as a {@code Set<ModuleNumber>} with the same elements does, iterates in
 * ascending order, and equals every other {@code ModuleSet} with the same elements.
 */
public final class ModuleSet implements Iterable<ModuleNumber> {
  private static final ModuleSet EMPTY = new ModuleSet(0, 0);

  /** The sets of one module, by its number less one: steps mostly rest on one. */
  private static final ModuleSet[] SINGLE = new ModuleSet[ModuleNumber.MAX];

  static {
    for (int i = 0; i < Long.SIZE; i++) {
      SINGLE[i] = new ModuleSet(1L << i, 0);
      SINGLE[i + Long.SIZE] = new ModuleSet(0, 1L << i);
    }
  }

  private final long low;
  private final long high;

  private ModuleSet(long low, long high) {
    this.low = low;
    this.high = high;
  }

  /**
   * The set with no module.
   *
   * @return the empty set
   */
  public static ModuleSet empty() {
    return EMPTY;
  }

  /**
   * The set of the given modules; repetition changes nothing.
   *
   * @param numbers each from 1 to 128
   * @return the set
   * @throws io.github.ecf4j.model.check.InvalidValueException if a number is not from 1 to 128
   */
  public static ModuleSet of(int... numbers) {
    requireNonNull(numbers, "numbers");
    long low = 0;
    long high = 0;
    for (int number : numbers) {
      Check.range("module", number, 1, ModuleNumber.MAX);
      low |= lowBit(number);
      high |= highBit(number);
    }
    return ofBits(low, high);
  }

  /**
   * The set of one module.
   *
   * @param module the module
   * @return the set
   */
  public static ModuleSet of(ModuleNumber module) {
    requireNonNull(module, "module");
    return SINGLE[module.value() - 1];
  }

  /**
   * The set of the given modules.
   *
   * @param modules the modules; repetition changes nothing
   * @return the set
   */
  public static ModuleSet copyOf(Collection<ModuleNumber> modules) {
    Check.noNull("modules", modules);
    long low = 0;
    long high = 0;
    for (ModuleNumber module : modules) {
      low |= lowBit(module.value());
      high |= highBit(module.value());
    }
    return ofBits(low, high);
  }

  /**
   * The modules from one to another.
   *
   * @param first the first number, from 1 to 128
   * @param last the last number, from {@code first} to 128
   * @return the set
   * @throws io.github.ecf4j.model.check.InvalidValueException if a bound is broken
   */
  public static ModuleSet range(int first, int last) {
    Check.range("first", first, 1, ModuleNumber.MAX);
    Check.range("last", last, first, ModuleNumber.MAX);
    return ofBits(
        upTo(last) & ~upTo(first - 1), upTo(last - Long.SIZE) & ~upTo(first - 1 - Long.SIZE));
  }

  /** The bits of as many modules; none for a negative count, all for more than 64. */
  private static long upTo(int count) {
    return count <= 0 ? 0 : -1L >>> (Long.SIZE - Math.min(count, Long.SIZE));
  }

  /**
   * The set for two masks: bit {@code n - 1} of the lower for module {@code n}, and that of the
   * higher for module {@code n + 64}.
   *
   * @param low any mask
   * @param high any mask
   * @return the set
   */
  public static ModuleSet ofBits(long low, long high) {
    int size = Long.bitCount(low) + Long.bitCount(high);
    if (size > 1) {
      return new ModuleSet(low, high);
    }
    return size == 0 ? EMPTY : SINGLE[least(low, high) - 1];
  }

  /** The least number of a set that has one. */
  private static int least(long low, long high) {
    return low != 0
        ? Long.numberOfTrailingZeros(low) + 1
        : Long.numberOfTrailingZeros(high) + Long.SIZE + 1;
  }

  /**
   * Collects modules into a set.
   *
   * @return the collector
   */
  public static Collector<ModuleNumber, ?, ModuleSet> toModuleSet() {
    return Collector.of(
        () -> new long[2],
        (masks, module) -> {
          masks[0] |= lowBit(module.value());
          masks[1] |= highBit(module.value());
        },
        (left, right) -> {
          left[0] |= right[0];
          left[1] |= right[1];
          return left;
        },
        masks -> ofBits(masks[0], masks[1]),
        Collector.Characteristics.UNORDERED);
  }

  private static long lowBit(int number) {
    return number <= Long.SIZE ? 1L << (number - 1) : 0;
  }

  private static long highBit(int number) {
    return number > Long.SIZE ? 1L << (number - 1) : 0;
  }

  /**
   * The mask of the modules from 1 to 64: bit {@code n - 1} for module {@code n}.
   *
   * @return the mask
   */
  public long lowBits() {
    return low;
  }

  /**
   * The mask of the modules from 65 to 128: bit {@code n - 65} for module {@code n}.
   *
   * @return the mask
   */
  public long highBits() {
    return high;
  }

  /**
   * Whether a module is in the set.
   *
   * @param module the module
   * @return whether it is
   */
  public boolean contains(ModuleNumber module) {
    requireNonNull(module, "module");
    long word = module.value() <= Long.SIZE ? low : high;
    return (word & (1L << (module.value() - 1))) != 0;
  }

  /**
   * Whether all modules of another set are in this one.
   *
   * @param other the other set
   * @return whether they are; true for the empty set
   */
  public boolean containsAll(ModuleSet other) {
    requireNonNull(other, "other");
    return ((other.low & ~low) | (other.high & ~high)) == 0;
  }

  /**
   * Whether the two sets have a module in common.
   *
   * @param other the other set
   * @return whether they have
   */
  public boolean intersects(ModuleSet other) {
    requireNonNull(other, "other");
    return ((other.low & low) | (other.high & high)) != 0;
  }

  /**
   * The modules of either set.
   *
   * @param other the other set
   * @return the union
   */
  public ModuleSet union(ModuleSet other) {
    requireNonNull(other, "other");
    return result(low | other.low, high | other.high, other);
  }

  /**
   * The modules that both sets have.
   *
   * @param other the other set
   * @return the intersection
   */
  public ModuleSet intersection(ModuleSet other) {
    requireNonNull(other, "other");
    return result(low & other.low, high & other.high, other);
  }

  /**
   * The modules of this set that the other lacks.
   *
   * @param other the other set
   * @return the difference
   */
  public ModuleSet minus(ModuleSet other) {
    requireNonNull(other, "other");
    return result(low & ~other.low, high & ~other.high, other);
  }

  private ModuleSet result(long newLow, long newHigh, ModuleSet other) {
    return isOf(newLow, newHigh)
        ? this
        : other.isOf(newLow, newHigh) ? other : ofBits(newLow, newHigh);
  }

  private boolean isOf(long lowBits, long highBits) {
    return low == lowBits && high == highBits;
  }

  /**
   * How many modules there are.
   *
   * @return from 0 to 128
   */
  public int size() {
    return Long.bitCount(low) + Long.bitCount(high);
  }

  /**
   * Whether there is no module.
   *
   * @return whether the set is empty
   */
  public boolean isEmpty() {
    return (low | high) == 0;
  }

  /**
   * The module with the least number.
   *
   * @return the module, or empty if there is none
   */
  public Optional<ModuleNumber> first() {
    return isEmpty() ? Optional.empty() : Optional.of(ModuleNumber.of(least(low, high)));
  }

  /**
   * The modules in ascending order.
   *
   * @return a stream
   */
  public Stream<ModuleNumber> stream() {
    return StreamSupport.stream(spliterator(), false);
  }

  /** Iterates in ascending order; the iterator cannot remove. */
  @Override
  public UnmodifiableIterator<ModuleNumber> iterator() {
    return new UnmodifiableIterator<>() {
      private long lowRest = low;
      private long highRest = high;

      @Override
      public boolean hasNext() {
        return (lowRest | highRest) != 0;
      }

      @Override
      public ModuleNumber next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        ModuleNumber next = ModuleNumber.of(least(lowRest, highRest));
        if (lowRest != 0) {
          lowRest &= lowRest - 1;
        } else {
          highRest &= highRest - 1;
        }
        return next;
      }
    };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ModuleSet that && that.isOf(low, high);
  }

  @Override
  public int hashCode() {
    // Spread first: Long's own hash would fold module n onto module n + 32.
    return Long.hashCode((low + 31 * high) * 0x9E3779B97F4A7C15L);
  }

  /** Prints runs, as in {@code [1, 3-5, 22]}. */
  @Override
  public String toString() {
    StringJoiner runs = new StringJoiner(", ", "[", "]");
    int first = 0;
    int last = -1;
    for (ModuleNumber module : this) {
      if (module.value() != last + 1) {
        addRun(runs, first, last);
        first = module.value();
      }
      last = module.value();
    }
    addRun(runs, first, last);
    return runs.toString();
  }

  private static void addRun(StringJoiner runs, int first, int last) {
    if (last > 0) {
      runs.add(first == last ? Integer.toString(first) : first + "-" + last);
    }
  }
}
