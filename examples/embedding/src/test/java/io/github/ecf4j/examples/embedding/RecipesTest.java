package io.github.ecf4j.examples.embedding;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.ecf4j.curriculum.EcfCurriculum;
import io.github.ecf4j.model.programme.Programme;
import io.github.ecf4j.rules.finding.RuleInfo;
import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever follows a recipe of CONTRIBUTING.md touches the places that what is there has. */
class RecipesTest {
  private static final Path ROOT = Path.of("../..");

  /**
   * A line of a recipe.
   *
   * @param path a file or folder; {@code *} stands for any folder
   * @param text what the file holds; empty if that it is there is enough
   */
  private record Place(String path, String text) {
    private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\| (?:`([^`]+)`)? ?\\|.*");

    static ImmutableList<Place> of(String recipe) throws IOException {
      String section =
          Files.readString(ROOT.resolve("CONTRIBUTING.md")).split("### " + recipe + "\n", 2)[1];
      return section
          .lines()
          .takeWhile(line -> !line.startsWith("#"))
          .map(ROW::matcher)
          .filter(row -> row.matches())
          .map(row -> new Place(row.group(1), row.group(2) == null ? "" : row.group(2)))
          .collect(ImmutableList.toImmutableList());
    }

    boolean has(String id) {
      String[] parts = named(path, id).split(Pattern.quote("/*/"), -1);
      Path first = ROOT.resolve(parts[0]);
      if (parts.length == 1) {
        return holds(first, id);
      }
      try (Stream<Path> folders = Files.list(first)) {
        return folders.anyMatch(folder -> holds(folder.resolve(parts[1]), id));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private boolean holds(Path place, String id) {
      try {
        return Files.exists(place)
            && (text.isEmpty()
                || Pattern.compile("(?<![\\w-])" + Pattern.quote(named(text, id)) + "(?![\\w-])")
                    .matcher(Files.readString(place))
                    .find());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static String named(String text, String id) {
      return text.replace("<id>", id).replace("<Id>", className(id));
    }

    private static String className(String id) {
      return Arrays.stream(id.split("-", -1))
          .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
          .collect(joining());
    }
  }

  private static Stream<String> rules() {
    return RuleInfo.published().stream().map(rule -> rule.id().id());
  }

  static Stream<Arguments> recipes() {
    return Stream.of(
        Arguments.of("A rule", rules().filter(id -> !id.startsWith("PLAN-")).toList()),
        Arguments.of("A rule about a plan", rules().filter(id -> id.startsWith("PLAN-")).toList()),
        Arguments.of("A figure", Figure.all().stream().map(Figure::id).toList()),
        Arguments.of("A reading", Reading.all().stream().map(Reading::id).toList()),
        Arguments.of(
            "A programme", EcfCurriculum.programmes().stream().map(Programme::id).toList()));
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void everythingThatIsThereHasEachPlaceOfItsRecipe(String recipe, Iterable<String> ids)
      throws IOException {
    ImmutableList<Place> places = Place.of(recipe);
    assertThat(places).hasSizeGreaterThanOrEqualTo(3);
    assertThat(ids).isNotEmpty();
    for (Place place : places) {
      assertThat(ids).as(place.path()).allMatch(place::has);
    }
  }

  @Test
  void whatIsNotThereHasNoneOfTheFirstPlaces() throws IOException {
    for (String recipe : ImmutableList.of("A rule", "A figure", "A reading", "A programme")) {
      assertThat(Place.of(recipe).get(0).has("NOT-THERE")).as(recipe).isFalse();
    }
  }

  /** Links of the documents at the root lead to files. */
  @ParameterizedTest
  @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "COMPATIBILITY.md", "SECURITY.md"})
  void everyLinkLeadsToAFile(String document) throws IOException {
    ImmutableList<String> broken =
        Pattern.compile("\\]\\((?!https?:)([^)#]+)[^)]*\\)")
            .matcher(Files.readString(ROOT.resolve(document)))
            .results()
            .map(link -> link.group(1))
            .filter(path -> !Files.exists(ROOT.resolve(path)))
            .collect(ImmutableList.toImmutableList());
    assertThat(broken).isEmpty();
  }

  /** README and projects outside name the version that the build has. */
  @ParameterizedTest
  @ValueSource(strings = {"README.md", "examples/scheduling-properties/pom.xml"})
  void theVersionIsThatOfTheBuild(String document) throws IOException {
    String revision =
        Pattern.compile("<revision>(.+)</revision>")
            .matcher(Files.readString(ROOT.resolve("pom.xml")))
            .results()
            .findFirst()
            .orElseThrow()
            .group(1);
    assertThat(
            Pattern.compile("\\b0\\.\\d+\\.\\d+(-SNAPSHOT)?\\b(?!-)")
                .matcher(Files.readString(ROOT.resolve(document)))
                .results()
                .map(version -> version.group()))
        .contains(revision);
  }
}
