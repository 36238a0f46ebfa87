package io.github.ecf4j.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A program of somebody who embeds the library: compiled with every warning an error, then run. */
final class Consumer {
  private Consumer() {}

  /**
   * The example of a README.
   *
   * @param text the program
   * @param promised what its last lines say that it prints last, a line each
   */
  record Example(String text, String promised) {
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private static final Pattern SHOWN =
        Pattern.compile("<pre>\\{@code\n(.*?) \\* \\}</pre>", Pattern.DOTALL);

    static Example of(String readme) throws IOException {
      List<String> lines = blocks(readme).get(0).lines().toList();
      return new Example(program(lines), answer(lines));
    }

    /**
     * A text whose first block prepares what the others use: one program, in which each of them has
     * a scope of its own.
     */
    static Example ofQuestions(String text) throws IOException {
      List<String> blocks = blocks(text);
      List<List<String>> questions =
          blocks.stream().skip(1).map(block -> block.lines().toList()).toList();
      String body =
          questions.stream()
              .map(lines -> "{\n" + String.join("\n", lines) + "\n}")
              .collect(Collectors.joining("\n"));
      return new Example(
          program((blocks.get(0) + body).lines().toList()),
          questions.stream().map(Example::answer).collect(Collectors.joining("\n")));
    }

    /** The block of a text that holds some code, without its imports. */
    static String blockWith(String text, String code) throws IOException {
      String block =
          blocks(text).stream().filter(one -> one.contains(code)).findFirst().orElseThrow();
      return block
          .lines()
          .filter(line -> !line.startsWith("import "))
          .collect(Collectors.joining("\n"))
          .strip();
    }

    /** The code that the Javadoc of a file shows. */
    static String ofJavadoc(String file) throws IOException {
      Matcher shown = SHOWN.matcher(Files.readString(Path.of("../..").resolve(file)));
      assertThat(shown.find()).isTrue();
      return shown.group(1).replaceAll("(?m)^ \\* ?", "").strip();
    }

    private static List<String> blocks(String file) throws IOException {
      Matcher block = BLOCK.matcher(Files.readString(Path.of("../..").resolve(file)));
      List<String> blocks = block.results().map(found -> found.group(1)).toList();
      assertThat(blocks).isNotEmpty();
      return blocks;
    }

    /** The comments at its end, a line each. */
    private static String answer(List<String> lines) {
      int first = lines.size();
      while (lines.get(first - 1).startsWith("// ")) {
        first--;
      }
      return lines.stream()
          .skip(first)
          .map(line -> line.substring("// ".length()))
          .collect(Collectors.joining("\n"));
    }

    private static String program(List<String> lines) {
      String imports =
          lines.stream().filter(l -> l.startsWith("import ")).collect(Collectors.joining("\n"));
      String body =
          lines.stream().filter(l -> !l.startsWith("import ")).collect(Collectors.joining("\n"));
      return imports
          + "\n"
          + "public class Example { private Example() {}\n"
          + "public static void main(String[] args) throws Exception {\n"
          + body
          + "\n}}\n";
    }

    void compile(Path classes) throws IOException {
      Path program = classes.resolve("Example.java");
      Files.writeString(program, text);
      Consumer.compile(List.of(program), classes, "--class-path");
    }
  }

  /** The library and what it brings at run time, as jars where packaged, and a JSON library. */
  static String libraries() {
    return String.join(
        File.pathSeparator,
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> !entry.contains("testkit"))
            .filter(
                entry ->
                    Stream.of(
                            "ecf-model",
                            "ecf-rules",
                            "ecf-curriculum-data",
                            "guava-",
                            "failureaccess-",
                            "jspecify-",
                            "commons-numbers-",
                            "error_prone_annotations-",
                            "jackson-",
                            "j2objc-annotations-")
                        .anyMatch(entry::contains))
            .toList());
  }

  /** Compiles with {@code -Xlint:all -Werror} and fails on any message. */
  static void compile(List<Path> sources, Path classes, String pathOption) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.UK, StandardCharsets.UTF_8)) {
      Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
      List<String> options =
          List.of(
              "-Xlint:all",
              "-Werror",
              "--release",
              "17",
              "-proc:none",
              pathOption,
              libraries(),
              "-d",
              classes.toString());
      boolean compiled = compiler.getTask(messages, files, null, options, null, units).call();
      assertThat(messages.toString()).isEmpty();
      assertThat(compiled).isTrue();
    }
  }

  /** Runs a program and returns what it printed. */
  static String run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile("consumer", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int status = process.waitFor();
    String printed = Files.readString(output);
    Files.delete(output);
    assertThat(status).as(printed).isZero();
    return printed.strip();
  }
}
