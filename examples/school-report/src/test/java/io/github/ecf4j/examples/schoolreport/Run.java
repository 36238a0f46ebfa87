package io.github.ecf4j.examples.schoolreport;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One run of the command on a folder. */
record Run(int exitStatus, String output, String errors, Path out) {

  /** Runs the command as a user would; the report goes beside the folder. */
  static Run on(Path folder, String day) {
    return of(
        folder.resolveSibling(folder.getFileName() + "-report"), folder.toString(), "--on", day);
  }

  /** Runs the command with any arguments. */
  static Run of(Path out, String... args) {
    StringWriter output = new StringWriter();
    StringWriter errors = new StringWriter();
    List<String> all = new java.util.ArrayList<>(List.of(args));
    all.addAll(List.of("--out", out.toString()));
    int status =
        SchoolReport.run(
            new PrintWriter(output, true),
            new PrintWriter(errors, true),
            all.toArray(new String[0]));
    return new Run(status, output.toString(), errors.toString(), out);
  }

  String text(String file) {
    try {
      return Files.readString(out.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode json() {
    try {
      return new JsonMapper().readTree(text("report.json"));
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
