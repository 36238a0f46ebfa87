package io.github.ecf4j.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.examples.benchmarks.coldstart.Bare;
import io.github.ecf4j.examples.benchmarks.coldstart.ChildJvm;
import io.github.ecf4j.examples.benchmarks.coldstart.Ecf4j;
import io.github.ecf4j.examples.benchmarks.coldstart.Guava;
import io.github.ecf4j.examples.benchmarks.coldstart.Jackson;
import io.github.ecf4j.examples.benchmarks.coldstart.PlainCopy;
import io.github.ecf4j.examples.benchmarks.coldstart.PlainCurriculum;
import io.github.ecf4j.model.framework.Framework;
import io.github.ecf4j.model.programme.Programme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * B4: the first use of the curriculum in a fresh virtual machine, beside one that does nothing, one
 * that touches Guava, and one that reads the same data from JSON with Jackson.
 *
 * <p>The score is the wall time of a whole process. Each peer has its iterations on its own, one
 * peer after the other, since the harness cannot interleave them: what else the machine does in the
 * meantime is in the difference. Set-up prints the bytes that each main thread allocates, start of
 * the virtual machine included; take those of the bare one off.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 3)
@Measurement(iterations = 20)
public class B4ColdStart {
  private static final List<Class<?>> OURS =
      ImmutableList.of(EcfCurriculum.class, Programme.class, ImmutableList.class);
  private static final List<Class<?>> JACKSONS =
      ImmutableList.of(ObjectMapper.class, JsonFactory.class, JsonProperty.class);

  private final Path json = temporaryFile();
  private final ChildJvm bare = new ChildJvm(Bare.class, List.of(), List.of());
  private final ChildJvm guava = new ChildJvm(Guava.class, List.of(ImmutableList.class), List.of());
  private final ChildJvm ecf4j = new ChildJvm(Ecf4j.class, OURS, List.of());
  private final ChildJvm jackson = new ChildJvm(Jackson.class, JACKSONS, List.of(json.toString()));

  private static Path temporaryFile() {
    try {
      return Files.createTempFile("ecf4j", ".json");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Writes the JSON, holds what is read from it to what was written, and all processes to what they
   * are to have read.
   *
   * @throws IOException if a file or a process fails
   * @throws InterruptedException if it is stopped
   */
  @Setup
  public void agree() throws IOException, InterruptedException {
    PlainCurriculum copy = PlainCopy.curriculum();
    ObjectMapper mapper = new ObjectMapper();
    mapper.writeValue(json.toFile(), copy);
    Agreement.of("JSON", copy, mapper.readValue(json.toFile(), PlainCurriculum.class));
    Framework framework = EcfCurriculum.framework();
    String all =
        copy.modules().size()
            + " "
            + framework.statements().size()
            + " "
            + EcfCurriculum.ambition().coverage().rows().size()
            + " "
            + EcfCurriculum.stepBank("ambition").orElseThrow().steps().size();
    String nothing = "0 0 0 0";
    System.out.println();
    count("bare", bare, nothing);
    count("guava", guava, nothing);
    count("ecf4j", ecf4j, all);
    count("jackson", jackson, all);
  }

  private static void count(String peer, ChildJvm child, String expected)
      throws IOException, InterruptedException {
    String printed = child.count();
    int last = printed.lastIndexOf(' ');
    Agreement.of(peer, expected, printed.substring(0, last));
    System.out.println(peer + ": " + printed.substring(last + 1) + " bytes allocated");
  }

  /**
   * Removes the JSON.
   *
   * @throws IOException if it cannot be removed
   */
  @TearDown
  public void clear() throws IOException {
    Files.deleteIfExists(json);
  }

  /**
   * An empty main method.
   *
   * @return zero
   * @throws IOException if it cannot be started
   * @throws InterruptedException if it is stopped
   */
  @Benchmark
  public int bare() throws IOException, InterruptedException {
    return bare.run();
  }

  /**
   * Three collections of Guava.
   *
   * @return zero
   * @throws IOException if it cannot be started
   * @throws InterruptedException if it is stopped
   */
  @Benchmark
  public int guava() throws IOException, InterruptedException {
    return guava.run();
  }

  /**
   * The library's curriculum.
   *
   * @return zero
   * @throws IOException if it cannot be started
   * @throws InterruptedException if it is stopped
   */
  @Benchmark
  public int ecf4j() throws IOException, InterruptedException {
    return ecf4j.run();
  }

  /**
   * The same data in JSON.
   *
   * @return zero
   * @throws IOException if it cannot be started
   * @throws InterruptedException if it is stopped
   */
  @Benchmark
  public int jackson() throws IOException, InterruptedException {
    return jackson.run();
  }
}
