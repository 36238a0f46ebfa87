package io.github.ecf4j.model.programme;

import java.lang.reflect.Method;
import java.util.function.Supplier;

/**
 * Measures memory, not time: what this thread allocates over many rounds of one operation.
 *
 * <p>The thread bean is reached by reflection, since the module under test does not read {@code
 * jdk.management} and the tests are compiled as part of it.
 */
final class AllocationMeter {
  static final int ROUNDS = 100_000;

  /** Far less than the smallest object in each round, and enough for what measuring costs. */
  static final long NEXT_TO_NOTHING = ROUNDS / 10;

  private final Object threads;
  private final Method allocatedBytes;

  /** Keeps results, so that no compiler may leave them out. */
  @SuppressWarnings("unused")
  private volatile Object kept;

  AllocationMeter() throws ReflectiveOperationException {
    threads =
        Class.forName("java.lang.management.ManagementFactory")
            .getMethod("getThreadMXBean")
            .invoke(null);
    allocatedBytes =
        Class.forName("com.sun.management.ThreadMXBean")
            .getMethod("getCurrentThreadAllocatedBytes");
  }

  /** The bytes allocated by {@link #ROUNDS} rounds, after as many to warm up. */
  long allocatedBy(Supplier<Object> operation) throws ReflectiveOperationException {
    repeat(operation);
    long before = (Long) allocatedBytes.invoke(threads);
    repeat(operation);
    return (Long) allocatedBytes.invoke(threads) - before;
  }

  private void repeat(Supplier<Object> operation) {
    for (int i = 0; i < ROUNDS; i++) {
      kept = operation.get();
    }
  }
}
