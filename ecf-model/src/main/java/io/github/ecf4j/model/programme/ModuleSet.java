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
 * A set of self-study modules, up to 64 of them in one {@code long}.
 *
 * <p>This is the value on which every study rule rests: whether a step's modules have all been
 * studied is one mask test. {@link #containsAll} and {@link #contains} allocate nothing; the other
 * operations allocate only their result, and nothing if the result equals an operand or is empty.
 *
 * <p>Laws: it behaves as a {@code Set<ModuleNumber>} with the same elements does, iterates in
 * ascending order, and equals every other {@code ModuleSet} with the same elements.
 */
public final class ModuleSet implements Iterable<ModuleNumber> {
  private static final ModuleSet EMPTY = new ModuleSet(0);

  /** The sets of one module, by its number less one: steps mostly rest on one. */
  private static final ModuleSet[] SINGLE = new ModuleSet[ModuleNumber.MAX];

  static {
    for (int i = 0; i < ModuleNumber.MAX; i++) {
      SINGLE[i] = new ModuleSet(1L << i);
    }
  }

  private final long bits;

  private ModuleSet(long bits) {
    this.bits = bits;
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
   * @param numbers each from 1 to 64
   * @return the set
   * @throws io.github.ecf4j.model.check.InvalidValueException if a number is not from 1 to 64
   */
  public static ModuleSet of(int... numbers) {
    requireNonNull(numbers, "numbers");
    long bits = 0;
    for (int number : numbers) {
      bits |= bit(Check.range("module", number, 1, ModuleNumber.MAX));
    }
    return ofBits(bits);
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
    long mask = 0;
    for (ModuleNumber module : modules) {
      mask |= bit(module.value());
    }
    return ofBits(mask);
  }

  /**
   * The modules from one to another.
   *
   * @param first the first number, from 1 to 64
   * @param last the last number, from {@code first} to 64
   * @return the set
   * @throws io.github.ecf4j.model.check.InvalidValueException if a bound is broken
   */
  public static ModuleSet range(int first, int last) {
    Check.range("first", first, 1, ModuleNumber.MAX);
    Check.range("last", last, first, ModuleNumber.MAX);
    return new ModuleSet((-1L >>> (ModuleNumber.MAX - last)) & (-1L << (first - 1)));
  }

  /**
   * The set for a mask: bit {@code n - 1} for module {@code n}.
   *
   * @param bits any mask
   * @return the set
   */
  public static ModuleSet ofBits(long bits) {
    if ((bits & (bits - 1)) != 0) {
      return new ModuleSet(bits);
    }
    return bits == 0 ? EMPTY : SINGLE[Long.numberOfTrailingZeros(bits)];
  }

  /**
   * Collects modules into a set.
   *
   * @return the collector
   */
  public static Collector<ModuleNumber, ?, ModuleSet> toModuleSet() {
    return Collector.of(
        () -> new long[1],
        (mask, module) -> mask[0] |= bit(module.value()),
        (left, right) -> {
          left[0] |= right[0];
          return left;
        },
        mask -> ofBits(mask[0]),
        Collector.Characteristics.UNORDERED);
  }

  private static long bit(int number) {
    return 1L << (number - 1);
  }

  /**
   * The mask: bit {@code n - 1} for module {@code n}.
   *
   * @return the mask
   */
  public long bits() {
    return bits;
  }

  /**
   * Whether a module is in the set.
   *
   * @param module the module
   * @return whether it is
   */
  public boolean contains(ModuleNumber module) {
    requireNonNull(module, "module");
    return (bits & bit(module.value())) != 0;
  }

  /**
   * Whether all modules of another set are in this one.
   *
   * @param other the other set
   * @return whether they are; true for the empty set
   */
  public boolean containsAll(ModuleSet other) {
    requireNonNull(other, "other");
    return (other.bits & ~bits) == 0;
  }

  /**
   * Whether the two sets have a module in common.
   *
   * @param other the other set
   * @return whether they have
   */
  public boolean intersects(ModuleSet other) {
    requireNonNull(other, "other");
    return (other.bits & bits) != 0;
  }

  /**
   * The modules of either set.
   *
   * @param other the other set
   * @return the union
   */
  public ModuleSet union(ModuleSet other) {
    requireNonNull(other, "other");
    return result(bits | other.bits, other);
  }

  /**
   * The modules that both sets have.
   *
   * @param other the other set
   * @return the intersection
   */
  public ModuleSet intersection(ModuleSet other) {
    requireNonNull(other, "other");
    return result(bits & other.bits, other);
  }

  /**
   * The modules of this set that the other lacks.
   *
   * @param other the other set
   * @return the difference
   */
  public ModuleSet minus(ModuleSet other) {
    requireNonNull(other, "other");
    return result(bits & ~other.bits, other);
  }

  private ModuleSet result(long result, ModuleSet other) {
    return result == bits ? this : result == other.bits ? other : ofBits(result);
  }

  /**
   * How many modules there are.
   *
   * @return from 0 to 64
   */
  public int size() {
    return Long.bitCount(bits);
  }

  /**
   * Whether there is no module.
   *
   * @return whether the set is empty
   */
  public boolean isEmpty() {
    return bits == 0;
  }

  /**
   * The module with the least number.
   *
   * @return the module, or empty if there is none
   */
  public Optional<ModuleNumber> first() {
    return isEmpty()
        ? Optional.empty()
        : Optional.of(ModuleNumber.of(Long.numberOfTrailingZeros(bits) + 1));
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
      private long rest = bits;

      @Override
      public boolean hasNext() {
        return rest != 0;
      }

      @Override
      public ModuleNumber next() {
        if (rest == 0) {
          throw new NoSuchElementException();
        }
        int number = Long.numberOfTrailingZeros(rest) + 1;
        rest &= rest - 1;
        return ModuleNumber.of(number);
      }
    };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ModuleSet that && bits == that.bits;
  }

  @Override
  public int hashCode() {
    // Spread first: Long's own hash would fold module n onto module n + 32.
    return Long.hashCode(bits * 0x9E3779B97F4A7C15L);
  }

  /** Prints runs, as in {@code [1, 3-5, 22]}. */
  @Override
  public String toString() {
    StringJoiner runs = new StringJoiner(", ", "[", "]");
    int number = 1;
    while (number <= ModuleNumber.MAX && bits >>> (number - 1) != 0) {
      int first = number + Long.numberOfTrailingZeros(bits >>> (number - 1));
      int last = first + Long.numberOfTrailingZeros(~(bits >> (first - 1))) - 1;
      last = Math.min(last, ModuleNumber.MAX);
      runs.add(first == last ? Integer.toString(first) : first + "-" + last);
      number = last + 1;
    }
    return runs.toString();
  }
}
