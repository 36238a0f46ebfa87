package io.github.ecf4j.curriculum;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
  private static final OfficialWording OFFICIAL = new OfficialWording(OfficialWording.hashes());
  private static final String CONTROL = "quick brown foxes jump over nine very lazy dogs";
  private static final String SHORT_CONTROL = "foxes seldom mark homework";

  @Test
  void noTableUsesOfficialWording() throws IOException, URISyntaxException {
    Path root = Path.of(EcfCurriculum.class.getResource("sources.tsv").toURI()).getParent();
    List<Path> tables;
    try (Stream<Path> files = Files.walk(root)) {
      tables = files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
    List<String> names = new ArrayList<>();
    List<String> offences = new ArrayList<>();
    for (Path table : tables) {
      String name = root.relativize(table).toString().replace('\\', '/');
      names.add(name);
      offences.addAll(OFFICIAL.offences(name, Files.readAllLines(table, UTF_8)));
    }
    for (String id : EcfCurriculum.programmeIds()) {
      assertThat(names)
          .contains(
              "programmes/" + id + "/events.tsv",
              "programmes/" + id + "/event-coverage.tsv",
              "programmes/" + id + "/coaching.tsv");
    }
    for (String id : List.of("ambition", "ucl", "edt")) {
      assertThat(names)
          .contains(
              "programmes/" + id + "/strands.tsv",
              "programmes/" + id + "/modules.tsv",
              "programmes/" + id + "/coverage.tsv");
    }
    assertThat(offences).isEmpty();
  }

  @Test
  void knowsTheRunsOfTheOfficialTextsAndTwoControls() {
    assertThat(OfficialWording.hashes())
        .hasSize(8479 + 2)
        .isSorted()
        .doesNotHaveDuplicates()
        .allSatisfy(hash -> assertThat(hash).matches("[0-9a-f]{16}"));
  }

  @Test
  void namesFileLineAndColumnOfAnOffender() {
    List<String> planted =
        List.of(
            "#edition\tany",
            "id\ttext\tnote",
            "a\tIn our own words.\t",
            "b\tIn our own words.\tSee: " + CONTROL + ".");
    assertThat(OFFICIAL.offences("planted.tsv", planted))
        .containsExactly("planted.tsv, line 4, column note: " + CONTROL);
  }

  @Test
  void leavesTitlesThatAreFactsAlone() {
    List<String> titled = List.of("#edition\tany", "title\tsummary", CONTROL + "\tOurs.");
    assertThat(OFFICIAL.offences("programmes/ambition/modules.tsv", titled)).isEmpty();
    assertThat(OFFICIAL.offences("programmes/ambition/bank/steps.tsv", titled)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ambition", "ucl", "edt"})
  void summariesAndNotesOfEveryProgrammeAreLookedAt(String id) {
    for (String column : List.of("summary", "note")) {
      List<String> planted = List.of("#edition\tany", "number\t" + column, "1\t" + CONTROL);
      assertThat(OFFICIAL.offences("programmes/" + id + "/modules.tsv", planted)).hasSize(1);
    }
  }

  @Property
  void findsARunWhateverItsCaseAndWhateverStandsAround(
      @ForAll("separators") String separator,
      @ForAll("words") List<String> before,
      @ForAll("words") List<String> after,
      @ForAll boolean shouted) {
    List<String> words = new ArrayList<>(before);
    words.addAll(List.of(CONTROL.split(" ", -1)));
    words.addAll(after);
    String text = String.join(separator, words);
    assertThat(OFFICIAL.runIn(shouted ? text.toUpperCase(Locale.ROOT) : text)).contains(CONTROL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"quick", "over", "dogs"})
  void letsShorterRunsPass(String missing) {
    assertThat(OFFICIAL.runIn(CONTROL.replace(missing, "cats"))).isEmpty();
  }

  @Test
  void findsAShortTextOnlyAsAWhole() {
    assertThat(OFFICIAL.runIn("They say that " + SHORT_CONTROL)).contains(SHORT_CONTROL);
    assertThat(OFFICIAL.runIn("They say that foxes seldom mark")).isEmpty();
  }

  @Provide
  Arbitrary<String> separators() {
    return Arbitraries.of(" ", ", ", " – ", "’", "; (", "...");
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.of("pupils", "Zebra", "7", "one", "é").list().ofMaxSize(12);
  }
}
