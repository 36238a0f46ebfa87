package io.github.ecf4j.examples.benchmarks.figures;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ecf4j.model.table.Row;
import io.github.ecf4j.model.table.Table;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes the table of results in Markdown, so that no figure is typed: each line of {@code
 * figures.tsv} names a benchmark, its peer in the same run, and the goal.
 */
public final class Figures {
  private final List<JsonNode> results = new ArrayList<>();

  private Figures(List<Path> files) throws IOException {
    for (Path file : files) {
      new ObjectMapper().readTree(file.toFile()).forEach(results::add);
    }
  }

  /**
   * Prints the table.
   *
   * @param arguments the files that JMH wrote with {@code -rf json}
   * @throws IOException if one cannot be read
   */
  public static void main(String[] arguments) throws IOException {
    Figures figures = new Figures(List.of(arguments).stream().map(Path::of).toList());
    System.out.println("| what | library | peer | compared | allocated | goal | |");
    System.out.println("|---|---|---|---|---|---|---|");
    try (Reader table =
        new InputStreamReader(
            requireNonNull(Figures.class.getResourceAsStream("figures.tsv")),
            StandardCharsets.UTF_8)) {
      for (Row row :
          Table.read(
                  "figures.tsv", table, "what", "library", "peer", "parameters", "compare", "goal")
              .rows()) {
        figures.line(row).ifPresent(System.out::println);
      }
    }
  }

  /** A line, where both were measured. */
  private Optional<String> line(Row row) {
    String parameters = row.optional("parameters").orElse("");
    Optional<JsonNode> library = result(row.text("library"), parameters);
    Optional<JsonNode> peer = result(row.text("peer"), parameters);
    return library.isEmpty() || peer.isEmpty()
        ? Optional.empty()
        : Optional.of(line(row, library.get(), peer.get()));
  }

  private static String line(Row row, JsonNode library, JsonNode peer) {
    double mine = score(library);
    double theirs = score(peer);
    String name = row.text("peer").replaceFirst(".*\\.", "");
    double compared =
        switch (row.text("compare")) {
          case "ratio" -> mine / theirs;
          case "above" -> mine - theirs;
          default -> mine;
        };
    String unit = row.text("compare").equals("ratio") ? " × " + name : unit(library);
    String goal = row.optional("goal").orElse("");
    return String.join(
        " | ",
        "| " + row.text("what"),
        measured(library),
        name + " " + measured(peer),
        number(compared) + unit + (row.text("compare").equals("above") ? " above " + name : ""),
        allocated(library),
        goal.isEmpty() ? "none" : "≤ " + goal,
        goal.isEmpty() ? "– |" : compared <= Double.parseDouble(goal) ? "met |" : "missed |");
  }

  private Optional<JsonNode> result(String benchmark, String parameters) {
    return results.stream()
        .filter(one -> one.path("benchmark").asText().endsWith("." + benchmark))
        .filter(one -> parameters.isEmpty() || isOf(one, parameters.split("=", 2)))
        .findFirst();
  }

  private static boolean isOf(JsonNode result, String[] parameter) {
    return result.path("params").path(parameter[0]).asText().equals(parameter[1]);
  }

  private static double score(JsonNode result) {
    return result.path("primaryMetric").path("score").asDouble();
  }

  private static String measured(JsonNode result) {
    double error = result.path("primaryMetric").path("scoreError").asDouble();
    return number(score(result)) + " ± " + number(error) + unit(result);
  }

  private static String unit(JsonNode result) {
    return " "
        + result
            .path("primaryMetric")
            .path("scoreUnit")
            .asText()
            .replace("/op", "")
            .replace("us", "µs");
  }

  private static String allocated(JsonNode result) {
    JsonNode bytes = result.path("secondaryMetrics").path("gc.alloc.rate.norm").path("score");
    return bytes.isMissingNode() ? "–" : number(bytes.asDouble()) + " B";
  }

  /** Three digits that count. */
  private static String number(double value) {
    int places = value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return String.format(Locale.ROOT, "%." + places + "f", value);
  }
}
