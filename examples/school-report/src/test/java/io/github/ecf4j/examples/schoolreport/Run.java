package io.github.ecf4j.examples.schoolreport;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One run of the command on a folder. */
record Run(int exitStatus, String output, String errors, Path out) {

  /** Runs the command as a user would; the report goes beside the folder. */
  static Run on(Path folder, String day) {
    return of(
        folder.resolveSibling(folder.getFileName() + "-report"), folder.toString(), "--on", day);
  }

  /** Runs the command on a folder of school folders. */
  static Run onAll(Path network, String day) {
    return of(
        network.resolveSibling(network.getFileName() + "-report"),
        "--all",
        network.toString(),
        "--on",
        day);
  }

  /** Runs the command with any arguments. */
  static Run of(Path out, String... args) {
    return of(out, false, args);
  }

  /** Runs the command with any arguments where standard error is a terminal, or is none. */
  static Run of(Path out, boolean onTerminal, String... args) {
    StringWriter output = new StringWriter();
    StringWriter errors = new StringWriter();
    List<String> all = new java.util.ArrayList<>(List.of(args));
    all.addAll(List.of("--out", out.toString()));
    int status =
        SchoolReport.run(
            new PrintWriter(output, true),
            new PrintWriter(errors, true),
            onTerminal,
            all.toArray(new String[0]));
    return new Run(status, output.toString(), errors.toString(), out);
  }

  /** What was written, by path below the folder, with its bytes as text. */
  Map<String, String> files() {
    try (Stream<Path> all = Files.walk(out)) {
      return all.filter(Files::isRegularFile)
          .collect(
              toMap(
                  file -> out.relativize(file).toString(),
                  file -> text(out.relativize(file).toString()),
                  (one, other) -> one,
                  TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page of a teacher. */
  String ofEct(String id) {
    return text("ect-" + id + ".html");
  }

  String text(String file) {
    try {
      return Files.readString(out.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode json() {
    return json("report.json");
  }

  JsonNode json(String file) {
    try {
      return new JsonMapper().readTree(text(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The findings of all teachers, then those of all mentors, as "rule weight day". */
  List<String> findings() {
    JsonNode report = json();
    return Stream.of("ects", "mentors")
        .flatMap(people -> elements(report.path(people)).stream())
        .flatMap(person -> elements(person.path("findings")).stream())
        .map(
            f ->
                f.path("rule").asText()
                    + " "
                    + f.path("weight").asText()
                    + " "
                    + f.path("on").asText())
        .toList();
  }

  /** The refused rows, as "file line field value". */
  List<String> refusals() {
    return refusals(json());
  }

  static List<String> refusals(JsonNode report) {
    return elements(report.path("refusedRows")).stream()
        .map(
            row ->
                Stream.of("file", "line", "field", "value")
                    .map(key -> row.path(key).asText())
                    .collect(joining(" ")))
        .toList();
  }

  static List<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).toList();
  }
}
