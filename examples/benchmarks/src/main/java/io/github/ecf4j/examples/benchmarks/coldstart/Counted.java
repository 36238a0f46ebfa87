package io.github.ecf4j.examples.benchmarks.coldstart;

import java.lang.management.ManagementFactory;

/** Prints what a virtual machine has read, and the bytes that its main thread has allocated. */
final class Counted implements Runnable {
  private final long thread;
  private long bytes;

  private Counted(long thread) {
    this.thread = thread;
  }

  /**
   * Prints counts and bytes, by now, in a line. Another thread does the asking, lest the classes of
   * management count as the caller's; no lambda stands here or in the callers, for the same reason.
   */
  static void print(int modules, int statements, int coverageRows, int steps)
      throws InterruptedException {
    Counted counted = new Counted(Thread.currentThread().getId());
    Thread asking = new Thread(counted);
    asking.start();
    asking.join();
    System.out.println(
        modules + " " + statements + " " + coverageRows + " " + steps + " " + counted.bytes);
  }

  static boolean isAskedFor(String[] arguments) {
    return arguments.length > 0 && arguments[0].equals("count");
  }

  @Override
  public void run() {
    if (ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads) {
      bytes = threads.getThreadAllocatedBytes(thread);
    }
  }
}
