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
import java.nio.file.Files;
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
  /** How a figure stands beside its peer's. */
  private enum Comparison {
    /** So many times the peer's time. */
    RATIO,
    /** The peer's time by ours: so many times its rows in a second. */
    RATE,
    /** So much more time. */
    ABOVE,
    /** By itself. */
    VALUE;

    double of(double mine, double theirs) {
      return switch (this) {
        case RATIO -> mine / theirs;
        case RATE -> theirs / mine;
        case ABOVE -> mine - theirs;
        case VALUE -> mine;
      };
    }

    String words(String peer, String unit) {
      return switch (this) {
        case RATIO -> " × " + peer;
        case RATE -> " × the rate of " + peer;
        case ABOVE -> unit + " above " + peer;
        case VALUE -> unit;
      };
    }

    String sign() {
      return this == RATE ? "≥" : "≤";
    }

    boolean meets(double compared, double goal) {
      return this == RATE ? compared >= goal : compared <= goal;
    }
  }

  private static final String HEAD =
      "| what | library | peer | compared | allocated | forks × iterations | goal | |";

  private final List<JsonNode> results = new ArrayList<>();

  private Figures(List<Path> files) throws IOException {
    for (Path file : files) {
      new ObjectMapper().readTree(file.toFile()).forEach(results::add);
    }
  }

  /**
   * Puts the table in the place of the one before.
   *
   * @param arguments the README, and the files that JMH wrote with {@code -rf json}
   * @throws IOException if one cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    List<Path> files = List.of(arguments).stream().map(Path::of).toList();
    List<String> readme = Files.readAllLines(files.get(0));
    int first = readme.indexOf(HEAD);
    if (first < 0) {
      throw new IllegalArgumentException(files.get(0) + " has no line " + HEAD);
    }
    List<String> after = readme.subList(first, readme.size());
    List<String> lines = new ArrayList<>(readme.subList(0, first));
    lines.addAll(new Figures(files.subList(1, files.size())).table());
    after.stream().dropWhile(line -> line.startsWith("|")).forEach(lines::add);
    Files.write(files.get(0), lines);
  }

  private List<String> table() throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEAD, "|---|---|---|---|---|---|---|---|"));
    try (Reader table =
        new InputStreamReader(
            requireNonNull(Figures.class.getResourceAsStream("figures.tsv")),
            StandardCharsets.UTF_8)) {
      for (Row row :
          Table.read(
                  "figures.tsv", table, "what", "library", "peer", "parameters", "compare", "goal")
              .rows()) {
        line(row).ifPresent(lines::add);
      }
    }
    return lines;
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
    Comparison how = Comparison.valueOf(row.text("compare").toUpperCase(Locale.ROOT));
    double compared = how.of(mine, theirs);
    String goal = row.optional("goal").orElse("");
    return String.join(
        " | ",
        "| " + row.text("what"),
        measured(library),
        name + " " + measured(peer),
        number(compared) + how.words(name, unit(library)),
        allocated(library),
        library.path("forks").asInt() + " × " + library.path("measurementIterations").asInt(),
        goal.isEmpty() ? "none" : how.sign() + " " + goal,
        goal.isEmpty()
            ? "– |"
            : how.meets(compared, Double.parseDouble(goal)) ? "met |" : "missed |");
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
