package io.github.ecf4j.examples.schoolreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.ecf4j.rules.policy.Figure;
import io.github.ecf4j.rules.policy.Policies;
import io.github.ecf4j.rules.policy.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of settings in {@code school-folder.md}, held against the library. */
class SettingsListTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([A-Z_0-9]+)` \\| ([^|]+) \\| ([^|]+) \\|");
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  /** By setting: the values that it may have, and those that it has by default. */
  private static Map<String, List<List<String>>> rows() throws IOException {
    Map<String, List<List<String>>> rows = new LinkedHashMap<>();
    ROW.matcher(Files.readString(Path.of("school-folder.md")))
        .results()
        .forEach(
            row -> rows.put(row.group(1), List.of(quoted(row.group(2)), quoted(row.group(3)))));
    return rows;
  }

  private static List<String> quoted(String cell) {
    return QUOTED.matcher(cell).results().map((MatchResult one) -> one.group(1)).toList();
  }

  @Test
  void itIsInTheLibrarysOrderAndLacksNone() throws IOException {
    assertThat(rows().keySet())
        .containsExactlyElementsOf(
            Stream.of(
                    Reading.all().stream().map(Reading::id),
                    Figure.all().stream().map(Figure::id),
                    Stream.of("RELEASE_DAYS"))
                .flatMap(ids -> ids)
                .toList());
  }

  @Test
  void eachReadingTakesWhatItSaysAndIsByDefaultAsItSays() throws IOException {
    Map<String, List<List<String>>> rows = rows();
    for (Reading<?> reading : Reading.all()) {
      List<List<String>> row = rows.get(reading.id());
      for (String value : row.get(0)) {
        assertThatCode(() -> reading.parse(value)).as("%s", reading).doesNotThrowAnyException();
      }
      assertThat(row.get(1)).hasSize(1);
      assertThat((Object) reading.parse(row.get(1).get(0)))
          .as("%s", reading)
          .isEqualTo(reading.byDefault());
    }
  }

  @Test
  void eachFigureTakesWhatItSaysAndIsPublishedAsItSays() throws IOException {
    Map<String, List<List<String>>> rows = rows();
    Policies published = Policies.published();
    for (Figure<?> figure : Figure.all()) {
      List<List<String>> row = rows.get(figure.id());
      for (String value : row.get(0)) {
        assertThatCode(() -> figure.parse(value)).as("%s", figure).doesNotThrowAnyException();
      }
      assertThat(row.get(1).stream().map(text -> (Object) figure.parse(text)).toList())
          .as("%s", figure)
          .isEqualTo(
              published.editions().stream()
                  .map(edition -> (Object) published.on(edition).get(figure))
                  .distinct()
                  .toList());
    }
  }
}
