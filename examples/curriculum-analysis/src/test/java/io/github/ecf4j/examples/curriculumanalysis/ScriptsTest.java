package io.github.ecf4j.examples.curriculumanalysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.framework.Framework;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts run as they are, with nothing on the class path but what the artifacts bring. */
class ScriptsTest {

  @Test
  void gapsAreThoseOfTheModules() throws Exception {
    assertEquals(
        List.of("3m", "5g", "5h", "8.7", "8e", "8l", "8o", "8p"),
        run("gaps").stream().map(line -> cells(line).get(0)).toList());
  }

  @Test
  void longSilencesAreSortedByTheirLength() throws Exception {
    List<Integer> lengths =
        run("long-silences").stream().map(line -> Integer.parseInt(cells(line).get(1))).toList();

    assertEquals(10, lengths.size());
    assertEquals(lengths.stream().sorted((a, b) -> b - a).toList(), lengths);
    assertTrue(lengths.get(0) > 10, lengths.toString());
  }

  @Test
  void overlapsAreSortedByTheNumberOfStatements() throws Exception {
    List<Integer> sizes =
        run("overlaps").stream().map(line -> Splitter.on(',').splitToList(line).size()).toList();

    assertEquals(10, sizes.size());
    assertEquals(sizes.stream().sorted((a, b) -> b - a).toList(), sizes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gaps", "long-silences", "overlaps"})
  void eachHasUnderTwentyLines(String name) throws IOException {
    assertTrue(Files.readAllLines(script(name)).size() < 20);
  }

  private static List<String> cells(String line) {
    return Splitter.on("  ").splitToList(line);
  }

  private static Path script(String name) {
    return Path.of("scripts", name + ".jsh");
  }

  private static List<String> run(String name) throws Exception {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(output, true, StandardCharsets.UTF_8)) {
      int status =
          JavaShellToolBuilder.builder()
              .out(out)
              .persistence(new HashMap<>())
              .start("-s", "--class-path", classPath(), script(name).toString());
      assertEquals(0, status);
    }
    return output.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static String classPath() {
    return Stream.of(
            EcfCurriculum.class,
            Framework.class,
            ImmutableList.class,
            InternalFutureFailureAccess.class)
        .map(ScriptsTest::place)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }
}
