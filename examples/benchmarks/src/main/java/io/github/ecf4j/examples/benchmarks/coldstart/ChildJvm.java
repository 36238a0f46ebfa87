package io.github.ecf4j.examples.benchmarks.coldstart;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Starts a fresh virtual machine of this JDK and waits for its end. */
public final class ChildJvm {
  private final List<String> command;
  private final List<String> arguments;

  /**
   * A virtual machine to start.
   *
   * @param main its main class
   * @param neighbours a class of each jar that it needs; they stand before that of the main class,
   *     whose manifest names all jars of the benchmarks
   * @param arguments its arguments from the second on
   */
  public ChildJvm(Class<?> main, List<Class<?>> neighbours, List<String> arguments) {
    Set<String> places = new LinkedHashSet<>();
    for (Class<?> neighbour : neighbours) {
      places.add(placeOf(neighbour));
    }
    places.add(placeOf(main));
    this.command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xshare:auto",
            "-cp",
            String.join(File.pathSeparator, places),
            main.getName());
    this.arguments = List.copyOf(arguments);
  }

  private static String placeOf(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()))
        .toString();
  }

  private ProcessBuilder builder(String mode) {
    List<String> all = new ArrayList<>(command);
    all.add(mode);
    all.addAll(arguments);
    return new ProcessBuilder(all).redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  /**
   * Starts it and waits.
   *
   * @return its exit value, zero
   * @throws IOException if it cannot be started
   * @throws InterruptedException if the wait is interrupted
   */
  public int run() throws IOException, InterruptedException {
    return ended(builder("read").redirectOutput(ProcessBuilder.Redirect.DISCARD).start());
  }

  /**
   * Starts it to have it print counts, and waits.
   *
   * @return what it printed
   * @throws IOException if it cannot be started
   * @throws InterruptedException if the wait is interrupted
   */
  public String count() throws IOException, InterruptedException {
    Process process = builder("count").start();
    String text =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    ended(process);
    return text;
  }

  private int ended(Process process) throws InterruptedException {
    int exit = process.waitFor();
    if (exit != 0) {
      throw new IllegalStateException(command + " ended with " + exit);
    }
    return exit;
  }
}
